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
    } else if PlainNouns.allAdjectives.union(PlainNouns.amounts).contains(first), let noun = Self.noun(first, pieces.dropFirst()) {
      self = noun
    } else {
      self = Self.isPredicate(pieces) ? .predicate : .other
    }
  }

  /// `pieces` as a noun and what belongs to it; nil for anything else.
  private static func noun(_ adjective: String?, _ pieces: ArraySlice<String>) -> PlainPhrase? {
    guard let head = pieces.first, let features = PlainNouns.features(of: head) else { return nil }
    let tail = pieces.dropFirst()
    if let next = tail.first {
      let isVerb = ["zorgen", "vragen"].contains(head) && ["dat", "voor", "wie"].contains(next)
      if isVerb || !PlainNouns.afterNoun.contains(next) { return nil }
    }
    if tail.first == "of", !["vraag", "onderzoek"].contains(head) { return nil }
    if let last = tail.last, ClosedWords.prepositions.contains(last) && last != "op" || endsInInfinitive(pieces) { return nil }
    return .noun(adjective: adjective, head: head, tail: tail.joined(separator: " "), features)
  }

  /// Whether an infinitive ends them: "drank of drugs gebruiken". In a clause, behind *om te* or as what a preposition stands before it may.
  private static func endsInInfinitive(_ pieces: ArraySlice<String>) -> Bool {
    guard let last = pieces.last, pieces.count > 1, last.hasSuffix("en"), last != "allen", PlainNouns.features(of: last) == nil else {
      return false
    }
    let before = pieces[pieces.endIndex - 2]
    if before == "te" || ClosedWords.prepositions.contains(before) { return false }
    if before == "of" || before == "en" { return pieces.count < 3 || !pieces[pieces.endIndex - 3].hasSuffix("en") }
    return !pieces.contains { ["die", "dat", "waar", "waarin", "om", "wat", "wie", "hoe"].contains($0) }
  }

  /// Whether a last word on -en is a verb, or might be one.
  private static func isVerb(_ word: String) -> Bool {
    word.hasSuffix("en") && !["gelopen", "gespannen", "geholpen"].contains(where: word.hasSuffix) && !word.hasSuffix("ingen")
  }

  /// Whether they can stand behind *is*. In "moe zijn van alle hulp" an infinitive stands that is no part of something else.
  private static func isPredicate(_ pieces: [String]) -> Bool {
    guard let first = pieces.first, PlainNouns.predicates.contains(first) || PlainNouns.adjectives[first] != nil else { return false }
    if pieces.count > 1, PlainNouns.features(of: pieces[1]) != nil || ["veel", "vaak", "dingen"].contains(pieces[1]) { return false }
    return !pieces.indices.dropFirst().contains { place in
      let isEdge = place == 1 || place == pieces.count - 1
      return (PlainNouns.infinitives.contains(pieces[place]) || isEdge && isVerb(pieces[place])) && pieces[place - 1] != "te"
        && !ClosedWords.prepositions.contains(pieces[place - 1])
    }
  }
}
