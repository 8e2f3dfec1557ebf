import Basics
import StrictJSON

/// Brings two versions of one file together, by what each changed since the version that both come from.
///
/// Objects are matched by key, items of lists by what tells them apart (format.md: `id`, answers by `question`, ties by their pair, dated
/// values by `date`). What only one side changed is taken from that side.
public struct Merge {
  /// The merged tree, or nil where both sides changed the same value in different ways, or one changed what the other took out.
  ///
  /// - Parameter byMany: for a file that many write at once. What one changed in a list and another took out stays then, with the change; a
  ///   list of words comes together word by word, and items without a name of their own by all that they say.
  public static func merged(base: JSON, ours: JSON, theirs: JSON, byMany: Bool = false) -> JSON? {
    var merge = Merge(byMany: byMany)
    let tree = merge.value(base, ours, theirs, key: "")
    return merge.hasConflict ? nil : tree
  }

  /// The later of two moments of the last change is that of the merged tree, at every level.
  private static let changed = FieldKey<Dossier, Instant>.changed.name

  private let byMany: Bool
  private var hasConflict = false

  private init(byMany: Bool) { self.byMany = byMany }

  private mutating func value(_ base: JSON?, _ ours: JSON?, _ theirs: JSON?, key: String) -> JSON? {
    if Self.same(ours, theirs) { return theirs }
    if Self.same(ours, base) { return theirs }
    if Self.same(theirs, base) { return ours }
    if key == Self.changed, let ours = ours?.text, let theirs = theirs?.text { return .string(Self.later(ours, theirs)) }
    if let ours = ours?.object, let theirs = theirs?.object {
      return .object(objects(base?.object ?? JSONObject(), ours, theirs))
    }
    if let list = lists(base, ours, theirs) { return .array(list) }
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

  /// Both lists together; nil where these are none, or nothing tells their items apart.
  private mutating func lists(_ base: JSON?, _ ours: JSON?, _ theirs: JSON?) -> [JSON]? {
    guard let ours = ours ?? (byMany ? .array([]) : nil), let theirs = theirs ?? (byMany ? .array([]) : nil), case .array(let left) = ours,
      case .array(let right) = theirs
    else { return nil }
    let old = base?.items ?? []
    if let name = ItemName(telling: [old, left, right]) { return lists(old, left, right, name) }
    return byMany ? unnamed(old, left, right) : nil
  }

  /// Items that nothing but what they say tells apart. One that both changed is a conflict: nobody can say that it was one.
  private mutating func unnamed(_ base: [JSON], _ ours: [JSON], _ theirs: [JSON]) -> [JSON]? {
    let all = [base, ours, theirs].map(NamedItems.init(counting:))
    let areTexts = (base + ours + theirs).allSatisfy { $0.text != nil }
    let bothTookOut = all[0].names.contains { all[1].items[$0] == nil && all[2].items[$0] == nil }
    let added = [1, 2].map { side in all[side].names.filter { all[0].items[$0] == nil } }
    if !areTexts, bothTookOut, !added[0].isEmpty, !added[1].isEmpty, added[0] != added[1] { return nil }
    return lists(all[0], all[1], all[2])
  }

  /// The order is theirs, or ours where only we changed it; what only the other side has comes after what it stands behind there.
  private mutating func lists(_ base: [JSON], _ ours: [JSON], _ theirs: [JSON], _ name: ItemName) -> [JSON] {
    lists(NamedItems(base, name), NamedItems(ours, name), NamedItems(theirs, name))
  }

  private mutating func lists(_ old: NamedItems, _ left: NamedItems, _ right: NamedItems) -> [JSON] {
    let isTheirOrder = left.isOrdered(like: old) || !right.isOrdered(like: old)
    let order = isTheirOrder ? right.order(with: left) : left.order(with: right)
    return order.compactMap { item(old.items[$0], left.items[$0], right.items[$0]) }
  }

  /// One item of a list. Where many write, a change weighs more than taking out: it can be taken out once more.
  private mutating func item(_ old: JSON?, _ left: JSON?, _ right: JSON?) -> JSON? {
    if byMany, left == nil || right == nil, let changed = left ?? right, changed != old { return changed }
    return value(old, left, right, key: "")
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
  case id, question, pair, stance, date, member
  /// An id in a list of ids stands for itself: who recognised an example.
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
    case .itself: item.text.flatMap { ULID.isValid($0) ? Array($0.utf8) : nil }
    case .pair:
      if let a = bytes(item, FieldKey<Tie, String>.a), let b = bytes(item, FieldKey<Tie, String>.b) {
        a.lexicographicallyPrecedes(b) ? a + [0] + b : b + [0] + a
      } else {
        nil
      }
    case .stance:
      // One may stand elsewhere as a parent than as a worker.
      if let member = bytes(item, FieldKey<Stance, String>.member), let perspective = bytes(item, FieldKey<Stance, Word>.perspective) {
        member + [0] + perspective
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

  /// Each item by all that it says; of two that say the same the second is another one.
  init(counting list: [JSON]) {
    var names: [[UInt8]] = []
    var items: [[UInt8]: JSON] = [:]
    for item in list {
      let said = Array(item.compact().utf8)
      var name = said + [0]
      while items[name] != nil { name.append(0) }
      items[name] = item
      names.append(name)
    }
    (self.names, self.items) = (names, items)
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
