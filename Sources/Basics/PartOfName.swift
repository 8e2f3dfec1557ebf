/// Whom or what somebody means who types a name, or a part of one.
public enum PartOfName {
  /// Those with this whole name; where there are none, those with a part of it. Capitals, marks on letters and blanks make no difference, and
  /// nothing typed means nobody.
  public static func meant<Item>(by typed: String, among items: [Item], names: (Item) -> [String]) -> [Item] {
    let sought = folded(typed)
    if sought.isEmpty { return [] }
    let named = items.map { item in (item: item, names: names(item).map(folded)) }
    let whole = named.filter { $0.names.contains(sought) }
    let found = whole.isEmpty ? named.filter { $0.names.contains { $0.contains(sought) } } : whole
    return found.map(\.item)
  }

  private static func folded(_ text: String) -> String {
    Folding.search(text).split { $0.isWhitespace }.joined(separator: " ")
  }
}
