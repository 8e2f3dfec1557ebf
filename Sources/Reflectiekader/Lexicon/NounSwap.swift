/// Puts ordinary words in the place of a noun where article, adjectives and verb are known to stay right.
struct NounSwap {
  let around: SentenceAround
  /// The first and the last word of the hit.
  let from: Int
  let to: Int
  /// Whether the hit is letters by themselves.
  let isLetters: Bool
  /// What stands there; nil where not even its number is known.
  let old: NounFeatures?

  /// The words that can be put in, and from which word on; nil where the sentence might not stay right.
  func swap(_ words: String) -> (from: Int, words: String)? {
    guard let old else { return nil }
    switch PlainPhrase(words) {
    case .noun(let adjective, let head, let tail, let new):
      guard allowsWhatFollows(old, new, tail) else { return nil }
      return noun(adjective, tail.isEmpty ? head : head + " " + tail, old, new)
    case .someone:
      guard old.number == .singular, around.before(from) == "een", around.after(to).map(ClosedWords.afterLetters.contains) ?? true,
        allowsTail
      else { return nil }
      return (from - 1, words)
    case .predicate, .other: return nil
    }
  }

  private func noun(_ adjective: String?, _ rest: String, _ old: NounFeatures, _ new: NounFeatures) -> (Int, String)? {
    // Where the number changes, the verb would have to; behind a preposition, or by itself, it is no subject.
    guard let before = around.before(from) else {
      return old.number == new.number || around.after(to) == nil ? bare(adjective, rest, new) : nil
    }
    if let determiner = Determiner(before), before != "het" || old.gender == .het {
      guard old.number == new.number || around.before(from - 1).map(ClosedWords.prepositions.contains) == true,
        let written = determiner.written(before, before: new), let adjective = bent(adjective, behind: determiner, new)
      else { return nil }
      let words = adjective + rest
      return written == before ? (from, words) : (from - 1, written + " " + words)
    }
    if ["is", "was", "zijn", "waren"].contains(before), let first = around.before(from - 1),
      !["er", "dit", "dat", "het", "daar"].contains(first)
    {
      return nil
    }
    if ClosedWords.beforeBareNoun.contains(before) {
      guard old.number == new.number || ClosedWords.prepositions.contains(before) || isObject(of: before) else { return nil }
      return bare(adjective, rest, new)
    }
    return behindAdjective(before, adjective, rest, old, new)
  }

  /// Whether it is what somebody has: "zij heeft slaapproblematiek."
  private func isObject(of before: String) -> Bool {
    ["heeft", "hebben", "had", "hadden", "heb"].contains(before) && around.before(from - 1) != nil && around.closesClause(to)
  }

  /// Without an article: "er is hulp". One of what is counted cannot stand so.
  private func bare(_ adjective: String?, _ rest: String, _ new: NounFeatures) -> (Int, String)? {
    guard new.number == .plural || !new.isCounted else { return nil }
    return bent(adjective, behind: nil, new).map { (from, $0 + rest) }
  }

  /// Behind an adjective, or a word that might be one: all that goes along has to be the same.
  private func behindAdjective(
    _ before: String, _ adjective: String?, _ rest: String, _ old: NounFeatures, _ new: NounFeatures
  ) -> (Int, String)? {
    guard adjective == nil, old.agrees(with: new), before != "het" || old.gender == .het else { return nil }
    if ["dit", "dat", "die"].contains(before) { return (from, rest) }
    let article = around.before(from - 1)
    let determiner = article.flatMap(Determiner.init)
    if new.number == .plural { return (from, rest) }
    if let determiner, let article { return determiner.written(article, before: new) == nil ? nil : (from, rest) }
    let standsAlone = article.map(ClosedWords.beforeBareNoun.contains) ?? true
    return standsAlone && !new.isCounted ? (from, rest) : nil
  }

  /// The adjective as it is written there, with a blank behind; empty for none.
  private func bent(_ adjective: String?, behind determiner: Determiner?, _ new: NounFeatures) -> String? {
    guard let adjective else { return "" }
    if PlainNouns.amounts.contains(adjective) { return determiner == nil ? adjective + " " : nil }
    guard let long = PlainNouns.adjectives[adjective] ?? (adjective.hasSuffix("e") ? adjective : nil) else { return nil }
    let short = PlainNouns.adjectives.first { $0.value == long && $0.key != long }?.key ?? adjective
    let isShort = new.gender == .het && new.number == .singular && !(determiner?.isDefinite ?? false)
    return (isShort ? short : long) + " "
  }

  // MARK: What stands behind

  private func allowsWhatFollows(_ old: NounFeatures, _ new: NounFeatures, _ tail: String) -> Bool {
    guard let next = around.after(to) else { return true }
    if isLetters, !ClosedWords.afterLetters.contains(next) { return false }
    if ClosedWords.relative.contains(next), !old.agrees(with: new) { return false }
    return tail.isEmpty || allowsTail
  }

  /// Whether words that belong to the noun can stand between it and what follows.
  private var allowsTail: Bool { around.after(to).map { !ClosedWords.tiedToNoun.contains($0) } ?? true }
}
