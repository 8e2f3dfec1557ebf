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
      if form.isWord { found.append(LexiconCarrier(form: text, sentences: sentences(for: text, row.kind, .base))) }
      for (bent, shape) in bent(form, row) where !Replacements.words(row, form, shape).isEmpty {
        found.append(LexiconCarrier(form: bent, sentences: sentences(for: bent, row.kind, shape)))
      }
      if form.asEnd != .none, row.kind == .noun, !row.withPart.isEmpty {
        found += parts.map { LexiconCarrier(form: $0 + text, sentences: sentences(for: $0 + text, row.kind, .base)) }
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
    case .adjective: return Inflection.forms(of: letters, .adjective).map { (String(decoding: $0.text, as: UTF8.self), $0.shape) }
    case .noun, .abbreviation, .capitals, .fixed, .anything: return []
    }
  }

  private static func sentences(for form: String, _ kind: LexiconKind, _ shape: Inflection.Shape) -> [String] {
    let form = spoken(form)
    switch kind {
    case .verb, .weak: return verb(form, shape)
    case .adjective: return ["Zij is \(form).", "Er kwam een \(form) vrouw.", "Er was \(form) iets."]
    case .fixed: return ["Wij praten \(form) school.", "Zij heeft dat \(form) gehoord.", "Zij \(form) komen.", "Er is \(form).", "Zij is \(form)."]
    case .noun, .abbreviation, .capitals, .anything: return noun(form, isPlural: shape == .second)
    }
  }

  private static func verb(_ form: String, _ shape: Inflection.Shape) -> [String] {
    switch shape {
    case .base, .second, .attributive: ["Wij gaan dat \(form).", "Wij willen \(form)."]
    case .third, .past: ["Zij \(form) dat.", "Zij \(form)."]
    case .first: ["Ik \(form) dat.", "Ik \(form)."]
    case .plural, .pastPlural: ["Wij \(form) dat.", "Wij \(form)."]
    case .participle: ["Wij hebben dat \(form)."]
    case .thirdInClause, .pastInClause: ["Het ging goed, omdat zij dat \(form)."]
    case .firstInClause: ["Het ging goed, omdat ik dat \(form)."]
    case .pastPluralInClause: ["Het ging goed, omdat wij dat \(form)."]
    case .withTe: ["Wij kwamen om dat \(form)."]
    }
  }

  private static func noun(_ form: String, isPlural: Bool) -> [String] {
    let features = NounFeatures.ofOffice(form, isPlural: isPlural)
    let bare = ["Er is \(form).", "Het gaat over \(form).", "Zij is een \(form).", "Er kwam een \(form).", "Zij is \(form)."]
    switch (features?.number, features?.gender) {
    case (.plural, _): return ["Wij praatten over de \(form).", "Er zijn \(form)."] + bare
    case (_, .de): return ["De \(form) is er.", "Wij praatten over de \(form)."] + bare
    case (_, .het): return ["Het \(form) is er.", "Wij praatten over het \(form)."] + bare
    case (_, nil): return bare
    }
  }
}
