/// What ordinary words are in a sentence, as far as the key has to know it.
enum PlainPhrase: Equatable {
  /// A noun, with an adjective before it or not, and what belongs to it behind.
  case noun(adjective: String?, head: String, tail: String, NounFeatures)
  /// *Iemand die …*: takes the place of a noun and its *een*.
  case someone
  /// What can stand behind *is*.
  case predicate
  /// Anything else: it is told and never put in.
  case other

  init(_ words: String) {
    let pieces = words.split(separator: " ").map(String.init)
    guard let first = pieces.first, !words.contains(",") else {
      self = .other
      return
    }
    if first == "iemand" {
      self = .someone
    } else if let noun = Self.noun(nil, pieces[...]) {
      self = noun
    } else if PlainNouns.allAdjectives.contains(first) || PlainNouns.amounts.contains(first), let noun = Self.noun(first, pieces.dropFirst()) {
      self = noun
    } else {
      self = Self.isPredicate(pieces) ? .predicate : .other
    }
  }

  /// `pieces` as a noun and what belongs to it; nil for anything else.
  private static func noun(_ adjective: String?, _ pieces: ArraySlice<String>) -> PlainPhrase? {
    guard let head = pieces.first, let features = PlainNouns.features(of: head) else { return nil }
    let tail = pieces.dropFirst()
    if let next = tail.first, !PlainNouns.afterNoun.contains(next) || head == "zorgen" && next == "dat" { return nil }
    if tail.first == "uit", let last = tail.last, PlainNouns.infinitives.contains(last) { return nil }
    return .noun(adjective: adjective, head: head, tail: tail.joined(separator: " "), features)
  }

  /// Whether they can stand behind *is*. In "moe zijn van alle hulp" an infinitive stands that is no part of something else.
  private static func isPredicate(_ pieces: [String]) -> Bool {
    guard let first = pieces.first, PlainNouns.predicates.contains(first) || PlainNouns.allAdjectives.contains(first) else { return false }
    return !pieces.indices.contains { place in
      PlainNouns.infinitives.contains(pieces[place]) && place > 0 && pieces[place - 1] != "te"
        && !ClosedWords.prepositions.contains(pieces[place - 1])
    }
  }
}
