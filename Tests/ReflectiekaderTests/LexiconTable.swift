import Foundation

@testable import Reflectiekader

/// The table of all forms of the lexicon: what the hint says of each, and what the key makes of a sentence with it.
struct LexiconTable {
  /// One form.
  struct Line: Hashable {
    let form: String
    let hint: String
    /// The carrying sentence after the key; a dash where it puts nothing in.
    let result: String
  }

  /// The words that stand for a verdict that is not there yet.
  static let unread = "?"
  /// The word for a line that a reader found right.
  static let good = "goed"
  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("LexiconTable.txt")

  /// All forms, each once, in the order of a dictionary.
  static func lines() -> [Line] {
    var seen: Set<String> = []
    var lines: [Line] = []
    for row in LexiconThemes.rows.sorted(by: { $0.entry.id < $1.entry.id }) {
      for carried in LexiconCarrier.forms(of: row) where seen.insert(carried.form.lowercased()).inserted {
        if let line = line(carried) { lines.append(line) }
      }
    }
    return lines
  }

  private static func line(_ carried: LexiconCarrier) -> Line? {
    let found = carried.sentences.compactMap { sentence -> (sentence: String, hit: Lexicon.Hit)? in
      hit(on: carried.form, in: sentence).map { (sentence, $0) }
    }
    guard let first = found.first else { return nil }
    let shown = found.first { $0.hit.swap != nil } ?? first
    let words = shown.hit.words.prefix(3).joined(separator: " of ")
    let result = shown.hit.swap.map { shown.sentence.replacingCharacters(in: $0.range, with: $0.text) } ?? "–"
    return Line(form: carried.form, hint: words.isEmpty ? "– " + shown.hit.entry.why : words, result: result)
  }

  private static func hit(on form: String, in sentence: String) -> Lexicon.Hit? {
    guard let place = sentence.range(of: LexiconCarrier.spoken(form)) else { return nil }
    return Lexicon.builtIn.hits(in: sentence).first { $0.range.overlaps(place) }
  }

  // MARK: As text

  /// The table as it is kept, with the verdicts that `kept` has for the same lines.
  static func text(_ lines: [Line], verdicts: [Line: [String]]) -> String {
    lines.map { line in
      ([line.form, line.hint, line.result] + (verdicts[line] ?? [unread, unread])).joined(separator: " | ")
    }.joined(separator: "\n") + "\n"
  }

  /// The verdicts of a kept table.
  static func verdicts(in text: String) -> [Line: [String]] {
    var verdicts: [Line: [String]] = [:]
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      guard columns.count == 5 else { continue }
      verdicts[Line(form: columns[0], hint: columns[1], result: columns[2])] = Array(columns[3...])
    }
    return verdicts
  }
}

/// A form with sentences that can carry it.
struct LexiconCarrier {
  let form: String
  let sentences: [String]

  /// The forms of a row: those that are written, the shapes that the rules make where there are words for them, and the longer words with a
  /// part that has words.
  static func forms(of row: LexiconRow) -> [LexiconCarrier] {
    var found: [LexiconCarrier] = []
    for form in row.forms {
      let text = form.text
      let words = form.own?.first ?? row.shapes.first ?? ""
      if form.isWord { found.append(LexiconCarrier(form: text, sentences: sentences(for: text, row, .base, words))) }
      for (bent, shape) in bent(form, row) where !Replacements.words(row, form, shape).isEmpty {
        found.append(LexiconCarrier(form: bent, sentences: sentences(for: bent, row, shape, words)))
      }
      if form.asEnd != .none, row.kind == .noun, !row.withPart.isEmpty {
        found += parts.map { LexiconCarrier(form: $0 + text, sentences: noun($0 + text, isPlural: false)) }
      }
    }
    return found
  }

  private static let parts = ["gedrags", "slaap", "schulden", "taal", "verslavings", "opvoed", "school", "rouw"]

  /// How a form is written in a sentence, with something between its halves.
  static func spoken(_ form: String) -> String { form.replacingOccurrences(of: "…", with: "dat") }

  private static func bent(_ form: LexiconForm, _ row: LexiconRow) -> [(String, Inflection.Shape)] {
    let letters = Array(form.text.utf8)
    guard form.isWord, letters.allSatisfy({ $0 < 0x80 }), form.own?.count != 1 else { return [] }
    switch row.kind {
    case .verb, .weak:
      guard form.own == nil else { return [] }
      let bent =
        row.kind == .weak
        ? WeakVerb(front: Array(letters.prefix(form.front)), infinitive: Array(letters.dropFirst(form.front))).forms
        : Inflection.isVerb(letters) ? Inflection.verb(letters) : []
      return bent.map { (String(decoding: $0.text, as: UTF8.self), $0.shape) }
    case .adjective: return form.text.contains(" ") ? [] : inflected(letters)
    case .noun, .abbreviation, .capitals, .fixed, .anything: return []
    }
  }

  /// The form on -e that people write: the last of those that the rules make where an f or s is voiced, else the first.
  private static func inflected(_ letters: [UInt8]) -> [(String, Inflection.Shape)] {
    let bent = Inflection.forms(of: letters, .adjective).map { (String(decoding: $0.text, as: UTF8.self), $0.shape) }
    let isVoiced = letters.last == UInt8(ascii: "f") || letters.last == UInt8(ascii: "s")
    return Array(isVoiced ? bent.suffix(1) : bent.prefix(1))
  }

  private static func sentences(for form: String, _ row: LexiconRow, _ shape: Inflection.Shape, _ words: String) -> [String] {
    if form.contains("…") { return [apart(form)] }
    let spoken = spoken(form)
    if case .noun = PlainPhrase(words), row.kind == .fixed { return noun(spoken, isPlural: false) }
    switch row.kind {
    case .verb, .weak:
      if shape == .base, !form.hasSuffix("en") { return noun(spoken, isPlural: false) }
      return verb(spoken, shape, takesObject: row.shapes.count < 2 || !row.shapes[1].contains(" ") || row.shapes[1].contains("…"))
    case .adjective:
      return spoken.hasSuffix("e") ? ["Er kwam een \(spoken) vrouw."] : ["Zij is \(spoken).", "Er was \(spoken) iets."]
    case .fixed: return fixed(spoken, words)
    case .noun, .abbreviation, .capitals, .anything: return noun(spoken, isPlural: shape == .second)
    }
  }

  /// A sentence for a saying with something between its halves.
  private static func apart(_ form: String) -> String {
    let pieces = form.split(separator: " ").map(String.init)
    let spoken = spoken(form) + (pieces.last == "te" ? " doen." : ".")
    let subjects = ["we", "wij", "ik", "ze", "zij"]
    if subjects.contains(pieces[0]) { return spoken.prefix(1).uppercased() + spoken.dropFirst() }
    if pieces.count > 1, subjects.contains(pieces[1]) { return "Morgen " + spoken }
    if pieces[0].hasSuffix("n") { return "Wij " + spoken }
    return (["t", "te", "de", "nam"].contains(where: pieces[0].hasSuffix) ? "Zij " : "Ik ") + spoken
  }

  private static func fixed(_ form: String, _ words: String) -> [String] {
    let first = words.split(separator: " ").first.map(String.init) ?? ""
    if first.hasPrefix("moe"), first != "moe" { return ["Zij \(form) komen."] }
    if ClosedWords.prepositions.contains(first) { return ["Wij praten \(form) school.", "Wij praten \(form)."] }
    return ["Zij is \(form) thuis.", "Zij is \(form).", "Het gaat over \(form)."]
  }

  private static func verb(_ form: String, _ shape: Inflection.Shape, takesObject: Bool) -> [String] {
    let object = takesObject ? "dat " : ""
    let behind = takesObject && !form.contains(" ") ? " dat" : ""
    return switch shape {
    case .base, .second, .attributive: ["Zij kan \(object)\(form)."]
    case .third, .past: ["Zij \(form)\(behind).", "Zij \(form)."]
    case .first: ["Ik \(form)\(behind).", "Ik \(form)."]
    case .plural, .pastPlural: ["Wij \(form)\(behind).", "Wij \(form)."]
    case .participle: takesObject ? ["Wij hebben dat \(form)."] : ["Wij hebben \(form).", "Het is \(form)."]
    case .thirdInClause, .pastInClause: ["Het ging goed, omdat zij \(object)\(form)."]
    case .firstInClause: ["Het ging goed, omdat ik \(object)\(form)."]
    case .pastPluralInClause: ["Het ging goed, omdat wij \(object)\(form)."]
    case .withTe: ["Wij kwamen om \(object)\(form)."]
    }
  }

  private static func noun(_ form: String, isPlural: Bool) -> [String] {
    let features = NounFeatures.ofOffice(form, isPlural: isPlural)
    let bare = ["Er is \(form).", "Het gaat over \(form).", "Er kwam een \(form).", "Zij is \(form)."]
    switch (features?.number, features?.gender) {
    case (.plural, _): return ["Wij praatten over de \(form).", "Er zijn \(form)."] + bare
    case (_, .de): return ["De \(form) is er.", "Wij praatten over de \(form)."] + bare
    case (_, .het): return ["Het \(form) is er.", "Wij praatten over het \(form)."] + bare
    case (_, nil): return bare
    }
  }
}
