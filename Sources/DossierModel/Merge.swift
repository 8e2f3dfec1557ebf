import Basics
import StrictJSON

/// Brings two versions of one file together, by what each changed since the version that both come from.
///
/// Objects are matched by key, items of lists by what tells them apart (format.md: `id`, answers by `question`, ties by their pair, dated
/// values by `date`). What only one side changed is taken from that side.
public struct Merge {
  /// The merged tree, or nil where both sides changed the same value in different ways, or one changed what the other took out.
  public static func merged(base: JSON, ours: JSON, theirs: JSON) -> JSON? {
    var merge = Merge()
    let tree = merge.value(base, ours, theirs, key: "")
    return merge.hasConflict ? nil : tree
  }

  /// The later of two moments of the last change is that of the merged tree, at every level.
  private static let changed = FieldKey<Dossier, Instant>.changed.name

  private var hasConflict = false

  private mutating func value(_ base: JSON?, _ ours: JSON?, _ theirs: JSON?, key: String) -> JSON? {
    if Self.same(ours, theirs) { return theirs }
    if Self.same(ours, base) { return theirs }
    if Self.same(theirs, base) { return ours }
    if key == Self.changed, let ours = ours?.text, let theirs = theirs?.text { return .string(Self.later(ours, theirs)) }
    if let ours = ours?.object, let theirs = theirs?.object {
      return .object(objects(base?.object ?? JSONObject(), ours, theirs))
    }
    if case .array(let ours)? = ours, case .array(let theirs)? = theirs, let name = ItemName(telling: [base?.items ?? [], ours, theirs]) {
      return .array(lists(base?.items ?? [], ours, theirs, name))
    }
    hasConflict = true
    return theirs
  }

  private mutating func objects(_ base: JSONObject, _ ours: JSONObject, _ theirs: JSONObject) -> JSONObject {
    var merged = theirs
    var keys = ours.keys
    keys += theirs.keys.filter { ours[$0] == nil }
    for key in keys { merged[key] = value(base[key], ours[key], theirs[key], key: key) }
    return merged
  }

  /// The order is theirs, or ours where only we changed it; what only the other side has comes after what it stands behind there.
  private mutating func lists(_ base: [JSON], _ ours: [JSON], _ theirs: [JSON], _ name: ItemName) -> [JSON] {
    let old = NamedItems(base, name)
    let left = NamedItems(ours, name)
    let right = NamedItems(theirs, name)
    let isTheirOrder = left.isOrdered(like: old) || !right.isOrdered(like: old)
    let order = isTheirOrder ? right.order(with: left) : left.order(with: right)
    return order.compactMap { value(old.items[$0], left.items[$0], right.items[$0], key: "") }
  }

  /// Absent, empty and null mean the same (format.md).
  private static func same(_ left: JSON?, _ right: JSON?) -> Bool {
    left == right || (left?.isEmpty ?? true) && (right?.isEmpty ?? true)
  }

  private static func later(_ left: String, _ right: String) -> String {
    if let first = Instant(left), let second = Instant(right) { return first < second ? right : left }
    return left.precedesInBytes(right) ? right : left
  }
}

/// What tells the items of a list apart.
private enum ItemName: CaseIterable {
  case id, question, pair, date, member
  /// Words and ids stand for themselves: who recognised an example, which indicators were ticked.
  case itself

  /// The first name that every item of all versions of a list has, each another one; nil where there is none.
  init?(telling versions: [[JSON]]) {
    let found = ItemName.allCases.first { name in
      versions.allSatisfy { items in
        let names = items.compactMap(name.of)
        return names.count == items.count && Set(names).count == names.count
      }
    }
    guard let found else { return nil }
    self = found
  }

  func of(_ item: JSON) -> [UInt8]? {
    switch self {
    case .id: bytes(item, FieldKey<Person, String>.id)
    case .question: bytes(item, FieldKey<Answer, String>.question)
    case .date: bytes(item, FieldKey<NetworkVersion, Day>.date)
    case .member: bytes(item, FieldKey<Bond, String>.member)
    case .itself: item.text.map { Array($0.utf8) }
    case .pair:
      if let a = bytes(item, FieldKey<Tie, String>.a), let b = bytes(item, FieldKey<Tie, String>.b) {
        a.lexicographicallyPrecedes(b) ? a + [0] + b : b + [0] + a
      } else {
        nil
      }
    }
  }

  /// An item of any kind may have the key of one; what it is called is all that counts.
  private func bytes<Owner: Record, Value>(_ item: JSON, _ key: FieldKey<Owner, Value>) -> [UInt8]? {
    Owner(item).raw(key)?.text.map { Array($0.utf8) }
  }
}

private struct NamedItems {
  let names: [[UInt8]]
  let items: [[UInt8]: JSON]

  init(_ list: [JSON], _ name: ItemName) {
    names = list.compactMap(name.of)
    items = Dictionary(zip(names, list)) { first, _ in first }
  }

  /// Whether what both have stands in the same order here and there.
  func isOrdered(like other: NamedItems) -> Bool {
    names.filter { other.items[$0] != nil } == other.names.filter { items[$0] != nil }
  }

  /// These names with those that only `other` has put in.
  func order(with other: NamedItems) -> [[UInt8]] {
    var order = names
    for (index, name) in other.names.enumerated() where items[name] == nil {
      let before = index > 0 ? order.firstIndex(of: other.names[index - 1]) : nil
      order.insert(name, at: before.map { $0 + 1 } ?? (index == 0 ? 0 : order.count))
    }
    return order
  }
}
