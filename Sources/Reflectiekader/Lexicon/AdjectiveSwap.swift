/// Puts ordinary words in the place of an adjective where they fit as it did.
struct AdjectiveSwap {
  let around: SentenceAround
  let from: Int
  let to: Int
  /// Whether the words come in both shapes, without -e and with it, and so stand wherever the adjective stood.
  let bends: Bool
  /// Whether it has its -e, as before a noun.
  var isInflected = false

  /// The words that can be put in; nil where the sentence might not stay right.
  func swap(_ words: String) -> String? {
    if bends { return words }
    switch PlainPhrase(words) {
    case .predicate: return isPredicate && !isInflected ? words : nil
    case .noun, .someone, .other: return nil
    }
  }

  /// *Is*, perhaps an adverb, the adjective, and then the end of the clause.
  private var isPredicate: Bool {
    guard around.closesClause(to) else { return false }
    let before = around.clauseBefore(from)
    let rest = before.drop { ClosedWords.degrees.contains($0) }
    // Behind "er is" stands a noun.
    return before.count - rest.count <= 1 && rest.first.map(ClosedWords.copulas.contains) == true && rest.dropFirst().first != "er"
      && rest.count > 1
  }
}
