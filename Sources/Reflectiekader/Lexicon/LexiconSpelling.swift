/// Says which ordinary words belong to a form, and which of them the key can put in.
struct LexiconSpelling {
  let rows: [LexiconRow]
  let index: LexiconIndex
  let words: TypedWords
  let bytes: UnsafeBufferPointer<UInt8>
  private let around: SentenceAround

  init(rows: [LexiconRow], index: LexiconIndex, words: TypedWords, bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt8>) {
    self.rows = rows
    self.index = index
    self.words = words
    self.bytes = bytes
    around = SentenceAround(text: words, letters: letters)
  }

  /// The ordinary words in the shape of the form, the best first: those that stand around what stood between two halves, before the known
  /// part of a longer word, around the noun of an adjective. Empty where there is only a reason.
  func ordinary(_ found: LexiconMatcher.Found) -> [String] {
    guard let first = plain(found) else { return [] }
    let form = index.forms[found.form]
    let isTerm = form.written == 0 && form.shape == .base && found.isWhole && found.noun == nil
    let row = rows[Int(form.row)]
    return [first] + (isTerm && row.forms[0].own == nil ? Array(row.entry.ordinary.dropFirst()) : [])
  }

  /// What the key puts in, and from which byte on; nil where the sentence might not stay right, or where there are no words.
  func swap(_ found: LexiconMatcher.Found) -> (from: Int, words: String)? {
    guard let words = plain(found), let swap = fitting(found, words) else { return nil }
    let word = self.words.words[swap.from]
    let capital = swap.from == found.from ? wantsCapital(found) : Letter.isCapital(bytes[word.place.lowerBound])
    return (word.place.lowerBound, capital ? Replacements.capitalised(swap.words) : swap.words)
  }

  // MARK: Words

  private func plain(_ found: LexiconMatcher.Found) -> String? {
    let row = rows[Int(index.forms[found.form].row)]
    if found.hasSuffix { return nil }
    if let noun = found.noun { return filled(adjective(found.form, before: noun)) }
    if !found.isWhole {
      guard let part = found.part, !row.withPart.isEmpty, row.kind != .adjective, ordinary(found.form) != nil else { return nil }
      return row.withPart + " " + part
    }
    guard let result = ordinary(found.form) else { return nil }
    guard let gap = found.gap else { return Replacements.closed(result) }
    return Replacements.filled(
      result, with: typed(words.words[gap.lowerBound].place.lowerBound..<words.words[gap.upperBound].place.upperBound))
  }

  private func ordinary(_ number: Int) -> String? {
    let form = index.forms[number]
    let row = rows[Int(form.row)]
    return filled(Replacements.words(row, row.forms[Int(form.written)], form.shape))
  }

  /// An adjective with its noun: "klachten van het lijf" for *somatische klachten*, "een boze houding" for *oppositionele houding*.
  private func adjective(_ number: Int, before noun: LexiconMatcher.Noun) -> String? {
    let form = index.forms[number]
    let row = rows[Int(form.row)]
    guard let ordinary = ordinary(number), let noun = self.noun(noun) else { return nil }
    if row.forms[Int(form.written)].own == nil, row.withPart.contains("…") { return Replacements.filled(row.withPart, with: noun) }
    return bends(form) ? ordinary + " " + noun : nil
  }

  private func noun(_ noun: LexiconMatcher.Noun) -> String? {
    if let form = noun.form { return ordinary(form).map(Replacements.closed) }
    return typed(words.words[noun.word].place)
  }

  private func filled(_ words: String?) -> String? { words.flatMap { $0.isEmpty ? nil : $0 } }

  private func typed(_ place: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
  }

  /// The form as it was typed, with "…" for what stood between its halves.
  func typed(_ found: LexiconMatcher.Found) -> String {
    guard let gap = found.gap else { return typed(found.place) }
    let (from, to) = (words.words[gap.lowerBound].place.lowerBound, words.words[gap.upperBound].place.upperBound)
    let (head, tail) = (typed(found.place.lowerBound..<from), typed(to..<found.place.upperBound))
    return head.trimmed + " … " + tail.trimmed
  }

  // MARK: The key

  private func fitting(_ found: LexiconMatcher.Found, _ words: String) -> (from: Int, words: String)? {
    let form = index.forms[found.form]
    let row = rows[Int(form.row)]
    let written = row.forms[Int(form.written)]
    if let noun = found.noun {
      // The noun stays what it is, and with it all that goes along.
      guard let number = noun.form else { return (found.from, words) }
      return nounSwap(found, row.kind, around.word(noun.word), isPlural: index.forms[number].shape == .second).swap(words)
    }
    // What was written for two halves goes around what stands between.
    if found.gap != nil, let own = written.own?.first, own.contains("…") { return (found.from, words) }
    switch row.kind {
    case .verb, .weak:
      guard written.own == nil else { return nil }
      return VerbSwap(around: around, from: found.from, to: found.to, shapes: row.shapes, isApart: found.gap != nil).swap(form.shape, words)
    case .adjective:
      return AdjectiveSwap(around: around, from: found.from, to: found.to, bends: bends(form), isInflected: form.shape == .second)
        .swap(words).map { (found.from, $0) }
    case .fixed:
      if words.split(separator: " ").allSatisfy({ ClosedWords.plain.contains(String($0)) }) { return (found.from, words) }
    case .noun, .abbreviation, .capitals, .anything: break
    }
    if let noun = nounSwap(found, row.kind, written.text, isPlural: form.shape == .second).swap(words) { return noun }
    // The adjective in the row of its noun.
    guard written.own != nil else { return nil }
    return AdjectiveSwap(around: around, from: found.from, to: found.to, bends: false).swap(words).map { (found.from, $0) }
  }

  private func nounSwap(_ found: LexiconMatcher.Found, _ kind: LexiconKind, _ term: String, isPlural: Bool) -> NounSwap {
    let isLetters = kind == .abbreviation || kind == .capitals || kind == .fixed
    let isVerb = kind != .anything && Inflection.isVerb(Array(term.utf8))
    return NounSwap(
      around: around, from: found.from, to: found.to, isLetters: isLetters,
      old: isVerb ? nil : NounFeatures.ofOffice(term, isPlural: isPlural))
  }

  /// Whether a form is of an adjective that has its words in both shapes.
  private func bends(_ form: LexiconIndex.Form) -> Bool {
    let row = rows[Int(form.row)]
    let shapes = row.forms[Int(form.written)].own ?? row.shapes
    guard row.kind == .adjective, shapes.count == 2 else { return false }
    // "Onrustig en boos" and "onrustige en boze" go together; "bereid om mee te doen" and "bereidwillige" do not.
    let short = shapes[0].split(separator: " ")
    let long = shapes[1].split(separator: " ")
    return short.count == long.count && zip(short, long).allSatisfy { $0 == $1 || $1.hasSuffix("e") }
      && (long.last?.hasSuffix("e") == true || long.last?.hasSuffix("en") == true)
  }

  private func wantsCapital(_ found: LexiconMatcher.Found) -> Bool {
    let word = words.words[found.from]
    guard Letter.isCapital(bytes[word.place.lowerBound]) else { return false }
    if word.startsSentence { return true }
    let form = index.forms[found.form]
    let written = rows[Int(form.row)].forms[Int(form.written)].text
    return !word.capitals && !(written.utf8.first.map(Letter.isCapital) ?? false)
  }
}
