/// Writes what can stand in the place of a form.
struct LexiconSpelling {
  let rows: [LexiconRow]
  let index: LexiconIndex
  let words: TypedWords
  let bytes: UnsafeBufferPointer<UInt8>

  /// The ordinary words, with what stood between two halves between them, the known part behind them, the noun of an adjective in its
  /// place, and the capital of the first letter.
  func replacement(_ found: LexiconMatcher.Found) -> String {
    let result = plain(found)
    return wantsCapital(found) ? Replacements.capitalised(result) : result
  }

  private func plain(_ found: LexiconMatcher.Found) -> String {
    let row = rows[Int(index.forms[found.form].row)]
    if let noun = found.noun { return ordinary(found.form, before: self.noun(noun)) }
    if let part = found.part, !row.withPart.isEmpty, row.kind != .adjective { return row.withPart + " " + part }
    if let tail = found.tail, row.withPart.contains("…") { return Replacements.filled(row.withPart, with: tail) }
    let result = ordinary(found.form)
    guard let gap = found.gap else { return Replacements.closed(result) }
    return Replacements.filled(
      result, with: typed(words.words[gap.lowerBound].place.lowerBound..<words.words[gap.upperBound].place.upperBound))
  }

  private func ordinary(_ number: Int) -> String {
    let form = index.forms[number]
    let row = rows[Int(form.row)]
    return Replacements.words(row, row.forms[Int(form.written)], form.shape)
  }

  /// An adjective with its noun: "klachten van het lijf" for *somatische klachten*, "een boze houding" for *oppositionele houding*.
  private func ordinary(_ number: Int, before noun: String) -> String {
    let form = index.forms[number]
    let row = rows[Int(form.row)]
    if row.forms[Int(form.written)].replacement == nil, row.withPart.contains("…") { return Replacements.filled(row.withPart, with: noun) }
    return ordinary(number) + " " + noun
  }

  private func noun(_ noun: LexiconMatcher.Noun) -> String {
    if let form = noun.form { return Replacements.closed(ordinary(form)) }
    return typed(words.words[noun.word].place)
  }

  private func typed(_ place: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
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
