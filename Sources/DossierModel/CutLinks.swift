import Basics
import StrictJSON

/// Something that pointed to what was thrown away and went with it: a field that named it, or an entry of a list.
public struct CutLink: Sendable, Equatable {
  /// The file that it stood in: "dossiers/<id>.json".
  public let file: String
  /// Where: a JSON pointer in which an item of a list stands by its own name, and only without one by its number. Of an entry of a list it is
  /// the list.
  public let at: String
  /// Where in the list the entry stood; nil for a field.
  public let index: Int?
  /// The field, or the whole entry.
  public let value: JSON
  /// What was left of the entry; nil where nothing was.
  public let left: JSON?

  init(file: String, at: String, index: Int? = nil, value: JSON, left: JSON? = nil) {
    self.file = file
    self.at = at
    self.index = index
    self.value = value
    self.left = left
  }

  /// Reads one as it stands in the trash; nil for what is none.
  init?(_ json: JSON) {
    guard let file = json["file"]?.text, let at = json["at"]?.text, let value = json["value"] else { return nil }
    self.init(file: file, at: at, index: json["index"]?.whole, value: value, left: json["left"])
  }

  var json: JSON {
    var object = JSONObject([("file", .string(file)), ("at", .string(at)), ("value", value)])
    if let index { object["index"] = .number(String(index)) }
    object["left"] = left
    return .object(object)
  }

  /// Puts it back into its file, where what it stood in is there and nothing else took its place.
  ///
  /// - Returns: false where what it stood in is not there.
  public func putBack(in tree: inout JSON) -> Bool {
    guard let path = JSONPath(naming: at, in: tree) else { return false }
    guard let index else {
      if tree[path]?.isEmpty ?? true { tree.set(value, at: path) }
      return true
    }
    var items = tree[path]?.items ?? []
    if items.contains(where: isSame) { return true }
    if let left, let place = items.indices.contains(index) && items[index] == left ? index : items.firstIndex(of: left) {
      items[place] = value
    } else {
      items.insert(value, at: min(index, items.count))
    }
    tree.set(.array(items), at: path)
    return true
  }

  /// Whether an entry is this one, or one between the same two that was made since.
  private func isSame(_ item: JSON) -> Bool {
    if item == value { return true }
    let ends = Self.ends(of: value)
    return !ends.isEmpty && ends == Self.ends(of: item)
  }

  private static func ends(of entry: JSON) -> Set<String> { Set(["a", "b", "member"].compactMap { entry[$0]?.text }) }

  /// What it is about: the items on the way to it, and whoever it names.
  public var named: Set<String> { Set((at.split(separator: "/").map(String.init) + value.texts).filter { ULID.isValid($0) }) }
}

/// One thing that is taken out of a file, with all that is needed to bring it back as it was.
public struct ThrownItem: Sendable, Equatable {
  /// Its id, or another that nobody has.
  public let id: String
  /// The file, `#`, and a JSON pointer.
  public let from: String
  /// What it is.
  public let content: JSON
  /// The list that it stands in, as `CutLink.at` has it; nil where that is not known.
  public let list: String?
  /// The ids of all items of that list, in their order.
  public let order: [String]
  /// What points to it, or to anything in it, in the files that are open.
  public let links: [CutLink]
  /// The day under which the map of before is kept when it goes; nil where one stands there already.
  public let map: Day?

  /// Takes all of it as it is.
  public init(
    id: String, from: String, content: JSON, list: String? = nil, order: [String] = [], links: [CutLink] = [], map: Day? = nil
  ) {
    self.id = id
    self.from = from
    self.content = content
    self.list = list
    self.order = order
    self.links = links
    self.map = map
  }

  /// What goes when the item at `path` goes out of `file`, with what points to it in all `trees`.
  public init(id: String, file: String, path: JSONPath, trees: [(file: String, kind: FileKind, tree: JSON)]) {
    let tree = trees.first { $0.file == file }?.tree ?? .null
    let content = tree[path] ?? .null
    let list = path.parent
    let ids = content.ownIDs
    self.init(
      id: id, from: file + "#" + path.pointer(in: tree), content: content, list: list.names(in: tree),
      order: (tree[list]?.items ?? []).map { $0["id"]?.text ?? "" },
      links: trees.flatMap { other -> [CutLink] in
        var rest = other.tree
        if other.file == file { rest.set(nil, at: path) }
        return other.kind.shape.links(to: ids, in: rest, file: other.file)
      },
      map: NetworkVersions.freeDay(in: tree))
  }

  /// Puts the item back in its list, where it stood among the others.
  ///
  /// - Returns: false where the list, or what it stands in, is not there.
  public func putBack(in tree: inout JSON) -> Bool {
    guard let path = list.map({ JSONPath(naming: $0, in: tree) }) ?? JSONPath(naming: Self.parent(of: pointer), in: tree) else {
      return false
    }
    var items = tree[path]?.items ?? []
    let own = content["id"]?.text
    if own == nil ? items.contains(content) : items.contains(where: { $0["id"]?.text == own }) { return true }
    items.insert(content, at: place(among: items.map { $0["id"]?.text ?? "" }))
    tree.set(.array(items), at: path)
    return true
  }

  /// Takes out the map that was kept because this went, once everything stands as it did.
  public func dropMap(from tree: inout JSON) { if let map { NetworkVersions.drop(map, from: &tree) } }

  /// Before the first of those that stood behind it, else behind those that stood before it.
  private func place(among ids: [String]) -> Int {
    guard let own = content["id"]?.text, let index = order.firstIndex(of: own) else {
      return min(pointer.split(separator: "/").last.flatMap { Int($0) } ?? ids.count, ids.count)
    }
    if let next = order[(index + 1)...].lazy.compactMap({ ids.firstIndex(of: $0) }).first { return next }
    return order[..<index].reversed().lazy.compactMap { ids.firstIndex(of: $0) }.first.map { $0 + 1 } ?? min(index, ids.count)
  }

  private var pointer: Substring { from.split(separator: "#", maxSplits: 1).last ?? "" }

  private static func parent(of pointer: Substring) -> String {
    pointer.lastIndex(of: "/").map { String(pointer[..<$0]) } ?? ""
  }
}

extension KeptFile {
  /// What is kept of an item that was thrown away; nil for a file as a whole.
  public var thrown: ThrownItem? {
    let from = self[.from]
    guard let hash = from.firstIndex(of: "#"), from[hash...].count > 1, let content else { return nil }
    return ThrownItem(
      id: content["id"]?.text ?? "", from: from, content: content, list: json["list"]?.text,
      order: (json["order"]?.items ?? []).map { $0.text ?? "" }, links: (json["links"]?.items ?? []).compactMap { CutLink($0) },
      map: json["map"]?.text.flatMap { Day($0) })
  }

  /// Keeps an item; where it stood and what pointed to it beside it.
  public mutating func keep(_ item: ThrownItem) {
    self[.from] = item.from
    content = item.content
    json.set(item.list.map(JSON.string), at: ["list"])
    json.set(item.order.isEmpty ? nil : .array(item.order.map(JSON.string)), at: ["order"])
    json.set(item.map.map { .string($0.description) }, at: ["map"])
    set(links: item.links)
  }

  /// Puts other links in the place of those that are kept.
  public mutating func set(links: [CutLink]) { json.set(links.isEmpty ? nil : .array(links.map(\.json)), at: ["links"]) }
}

extension Shape {
  /// What `clearing` takes out for all these ids.
  public func links(to ids: Set<String>, in tree: JSON, file: String) -> [CutLink] { links(to: ids, in: tree, at: "", file) }

  private func links(to ids: Set<String>, in tree: JSON, at place: String, _ file: String) -> [CutLink] {
    guard let object = tree.object else { return [] }
    return fields.flatMap { field -> [CutLink] in
      guard let value = object[field.key] else { return [] }
      let here = place + JSONPath.step(field.key)
      switch field.kind {
      case .reference: return ids.contains(value.text ?? "") ? [CutLink(file: file, at: here, value: value)] : []
      case .references:
        return value.items.enumerated().filter { ids.contains($0.element.text ?? "") }
          .map { CutLink(file: file, at: here, index: $0.offset, value: $0.element) }
      case .object(let shape): return shape.links(to: ids, in: value, at: here, file)
      case .list(let shape, _):
        return value.items.enumerated().flatMap { shape.links(to: ids, inItem: $0.element, number: $0.offset, of: here, file) }
      default: return []
      }
    }
  }

  private func links(to ids: Set<String>, inItem item: JSON, number: Int, of list: String, _ file: String) -> [CutLink] {
    if ids.contains(where: { isVoid(item, without: $0) }) {
      return [CutLink(file: file, at: list, index: number, value: item)]
    }
    if let name = JSONPath.name(of: item) { return links(to: ids, in: item, at: list + JSONPath.step(name.value), file) }
    // What nothing tells apart is known by what is left of it.
    let left = ids.reduce(item) { clearing($1, in: $0) }
    return left == item ? [] : [CutLink(file: file, at: list, index: number, value: item, left: left)]
  }
}

extension JSONPath {
  /// The path that a pointer means in which items stand by their names; nil where it leads through something that is not there.
  public init?(naming pointer: String, in tree: JSON) {
    self.init()
    var value = tree
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for step in steps {
      let key = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
      if case .array(let items) = value {
        if let item = items.first(where: { Self.name(of: $0)?.value == key }), let name = Self.name(of: item) {
          self = self + .item(key: name.key, value: name.value)
          value = item
        } else if let index = Int(key), items.indices.contains(index) {
          self = self + .index(index)
          value = items[index]
        } else {
          return nil
        }
      } else {
        self = self + .key(key)
        value = value[key] ?? .null
      }
    }
  }

  /// This path as a pointer in which items stand by their names.
  func names(in tree: JSON) -> String {
    var pointer = ""
    var value: JSON? = tree
    for step in steps {
      let next = value?[[step]]
      switch step {
      case .key(let key): pointer += Self.step(key)
      case .index(let index): pointer += Self.step(next.flatMap { Self.name(of: $0) }?.value ?? String(index))
      case .item(_, let name): pointer += Self.step(name)
      }
      value = next
    }
    return pointer
  }

  static func step(_ key: String) -> String { "/" + key.replacing("~", with: "~0").replacing("/", with: "~1") }

  /// What tells an item of a list apart, and the key that it stands under.
  static func name(of item: JSON) -> (key: String, value: String)? {
    for key in ["id", "question"] { if let value = item[key]?.text { return (key, value) } }
    return nil
  }
}

extension JSON {
  /// The ids of everything in here that has one of its own; earlier maps are no part of it.
  public var ownIDs: Set<String> {
    switch self {
    case .array(let items): items.reduce(into: []) { $0.formUnion($1.ownIDs) }
    case .object(let object):
      object.members.filter { $0.key != FieldKey<Network, [NetworkVersion]>.versions.name }
        .reduce(into: object["id"]?.text.map { [$0] } ?? []) { $0.formUnion($1.value.ownIDs) }
    default: []
    }
  }

  /// All texts in here.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let items): items.flatMap(\.texts)
    case .object(let object): object.members.flatMap(\.value.texts)
    default: []
    }
  }
}
