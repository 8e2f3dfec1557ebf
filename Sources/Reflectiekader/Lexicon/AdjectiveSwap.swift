/// Puts ordinary words in the place of an adjective where they fit as it did.
struct AdjectiveSwap {
  let around: SentenceAround
  let from: Int
  let to: Int
  /// Whether the words come in both shapes, without -e and with it, and so stand wherever the adjective stood.
  let bends: Bool

  /// The words that can be put in; nil where the sentence might not stay right.
  func swap(_ words: String) -> String? {
    if bends { return words }
    switch PlainPhrase(words) {
    case .predicate: return isPredicate ? words : nil
    case .noun, .someone, .other: return nil
    }
  }

  /// *Is*, perhaps an adverb, the adjective, and then the end of the clause.
  private var isPredicate: Bool {
    guard around.closesClause(to) else { return false }
    let before = around.clauseBefore(from)
    return before.prefix { ClosedWords.degrees.contains($0) }.count <= 1
      && before.first { !ClosedWords.degrees.contains($0) }.map(ClosedWords.copulas.contains) == true
  }
}
