import Basics

/// How well an item of a menu fits what is typed, the best first: what it is called, then its key, its other words, and what is said of it.
enum MenuRanking: Int, Comparable {
  case whole, start, wordStart, stem, inside, key, synonym, stemOfSynonym, help

  static func < (one: MenuRanking, other: MenuRanking) -> Bool { one.rawValue < other.rawValue }

  /// The words of an item as they are compared: made once for a menu, for one types letter after letter.
  struct Words: Sendable, Equatable {
    let label: [String]
    let labelStems: [String]
    let whole: String
    let keys: [String]
    let synonyms: [String]
    let synonymStems: [String]
    let help: String

    init(_ item: MenuItem) {
      label = MenuRanking.words(item.label)
      whole = label.joined(separator: " ")
      keys = MenuRanking.words(item.detail)
      synonyms = MenuRanking.words(item.finding.synonyms)
      // A name has no other forms.
      labelStems = item.finding.isName ? [] : label.map(WordStem.of)
      synonymStems = item.finding.isName ? [] : synonyms.map(WordStem.of)
      help = Folding.search(item.keywords)
    }
  }

  /// What is typed.
  private struct Typed {
    let text: String
    let words: [String]
    let stems: [String]

    init(_ typed: String) {
      words = MenuRanking.words(typed)
      text = words.joined(separator: " ")
      stems = words.map(WordStem.of)
    }
  }

  /// The indices of the items that fit, the best first; what can be chosen before what cannot, where both fit as well.
  static func order(of items: [MenuItem], _ words: [Words], _ typed: String) -> [Int] {
    let typed = Typed(typed)
    if typed.words.isEmpty { return items.indices.filter { !items[$0].finding.isListedWhenFound } }
    let ranked = items.indices.compactMap { index in of(words[index], items[index], typed).map { (index: index, rank: $0) } }
    return ranked.sorted { one, other in
      if one.rank != other.rank { return one.rank < other.rank }
      let (isOff, otherIsOff) = (items[one.index].reason != nil, items[other.index].reason != nil)
      return isOff == otherIsOff ? one.index < other.index : otherIsOff
    }.map(\.index)
  }

  /// How well the item fits what is typed; nil where it does not.
  private static func of(_ words: Words, _ item: MenuItem, _ typed: Typed) -> MenuRanking? {
    if item.finding.isOnlyFoundByName, typed.text.count < 3 { return nil }
    if words.whole == typed.text { return .whole }
    if words.whole.hasPrefix(typed.text) || words.labelStems == typed.stems || words.synonyms.contains(typed.text) { return .start }
    var worst = MenuRanking.wordStart
    for (word, stem) in zip(typed.words, typed.stems) {
      guard let rank = rank(word, stem, words, item) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private static func rank(_ word: String, _ stem: String, _ words: Words, _ item: MenuItem) -> MenuRanking? {
    if words.label.contains(where: { $0.hasPrefix(word) }) { return .wordStart }
    if item.finding.isName { return words.synonyms.contains { $0.hasPrefix(word) } ? .synonym : nil }
    if words.labelStems.contains(stem) { return .stem }
    if word.count > 1, words.label.contains(where: { $0.contains(word) }) { return .inside }
    if words.keys.contains(where: { $0 == word || $0.hasSuffix("-" + word) }) { return .key }
    if words.synonyms.contains(where: { $0.hasPrefix(word) }) { return .synonym }
    if words.synonymStems.contains(stem) { return .stemOfSynonym }
    return words.help.contains(word) ? .help : nil
  }

  private static func words(_ text: String) -> [String] {
    Folding.search(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }
}
