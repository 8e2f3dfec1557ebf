import Basics

/// How well an item of a menu fits what is typed, the best first: what it is called, then its key, its other words, and what is said of it.
enum MenuRanking: Int, Comparable {
  case whole, start, wordStart, stem, inside, key, synonym, stemOfSynonym, help

  static func < (one: MenuRanking, other: MenuRanking) -> Bool { one.rawValue < other.rawValue }

  /// The indices of the items that fit, the best first; what can be chosen before what cannot, where both fit as well.
  static func order(of items: [MenuItem], _ typed: String) -> [Int] {
    if words(typed).isEmpty { return items.indices.filter { !items[$0].finding.isListedWhenFound } }
    let ranked = items.indices.compactMap { index in of(items[index], typed).map { (index: index, rank: $0) } }
    return ranked.sorted { one, other in
      if one.rank != other.rank { return one.rank < other.rank }
      let (isOff, otherIsOff) = (items[one.index].reason != nil, items[other.index].reason != nil)
      return isOff == otherIsOff ? one.index < other.index : otherIsOff
    }.map(\.index)
  }

  /// How well the item fits `typed`; nil where it does not.
  static func of(_ item: MenuItem, _ typed: String) -> MenuRanking? {
    let text = words(typed).joined(separator: " ")
    if item.finding.isOnlyFoundByName, text.count < 3 { return nil }
    let label = words(item.label)
    let whole = label.joined(separator: " ")
    if whole == text { return .whole }
    if whole.hasPrefix(text) || label.map(WordStem.of) == words(typed).map(WordStem.of) { return .start }
    let synonyms = words(item.finding.synonyms)
    if synonyms.contains(text) { return .start }
    var worst = MenuRanking.wordStart
    for word in words(typed) {
      guard let rank = rank(word, label, item) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private static func rank(_ word: String, _ label: [String], _ item: MenuItem) -> MenuRanking? {
    if label.contains(where: { $0.hasPrefix(word) }) { return .wordStart }
    let stem = WordStem.of(word)
    if label.contains(where: { WordStem.of($0) == stem }) { return .stem }
    if word.count > 1, label.contains(where: { $0.contains(word) }) { return .inside }
    if words(item.detail).contains(where: { $0 == word || $0.hasSuffix("-" + word) }) { return .key }
    let synonyms = words(item.finding.synonyms)
    if synonyms.contains(where: { $0.hasPrefix(word) }) { return .synonym }
    if synonyms.contains(where: { WordStem.of($0) == stem }) { return .stemOfSynonym }
    return Folding.search(item.keywords).contains(word) ? .help : nil
  }

  private static func words(_ text: String) -> [String] {
    Folding.search(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }
}
