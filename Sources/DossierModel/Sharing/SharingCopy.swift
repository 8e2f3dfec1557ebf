import Basics
import StrictJSON

extension Sharing {
  /// The reflection as it will stand in the team folder, under the same id.
  ///
  /// Only keys that the format knows are copied, at every level, and only good values; an item without what tells it apart, or with that of
  /// another, stays behind. What is never shared (`Field.privacy`) does not go; nor does an answer, a viewpoint or a line of evidence that says nothing.
  /// - Parameters:
  ///   - replacing: names that become something else in every free text, the longest first (see `names(in:dossier:)`).
  ///   - leavingOut: what the author keeps private: a part ("hunch"), or one thing in it ("answers/eigen-regie.tempo",
  ///     "evidence/<id>", "conversation/moment").
  ///   - shared: the moment of sharing.
  public static func copy(
    of reflection: JSON, replacing: [(name: String, becomes: String)], leavingOut: Set<String>, shared: Instant
  ) -> JSON {
    let copier = Copier(names: NameReplacer(replacing), leavingOut: leavingOut)
    var copy = Reflection(.object(copier.object(reflection, of: Reflection.shape, way: "")))
    copy[.shared] = shared
    return copy.json
  }

  /// What stays out until the author puts it in, in the words of `leavingOut`.
  public static let leftOutAtFirst = Set(Reflection.shape.fields.filter { $0.privacy == .onlyWhenChosen }.map(\.key))
}

/// Copies what a shape knows and nothing else.
struct Copier {
  let names: NameReplacer
  let leavingOut: Set<String>

  /// Leaves nothing out and replaces no name.
  static let plain = Copier(names: NameReplacer([]), leavingOut: [])

  /// The good values of an object; `way` is where it stands, "" for the top.
  func object(_ value: JSON, of shape: Shape, way: String) -> JSONObject {
    var copy = JSONObject()
    for field in shape.fields {
      let place = way.isEmpty ? field.key : "\(way)/\(field.key)"
      guard field.privacy != .neverShared, !leavingOut.contains(place), let value = value[field.key] else { continue }
      copy[field.key] = self.value(value, field.kind, way: place)
    }
    return copy
  }

  /// Records that nothing tells apart, without those of which nothing is left.
  func list<Item: Record>(_ value: JSON?, of item: Item.Type) -> [Item] {
    (value.flatMap { list($0, of: Item.shape, by: nil, way: "") }?.items ?? []).map { Item($0) }
  }

  /// The value where it is a good one of its kind, else nil.
  private func value(_ value: JSON, _ kind: FieldKind, way: String) -> JSON? {
    if value.isEmpty { return nil }
    switch kind {
    case .line, .prose: return value.text.map { .string(names.replaced(in: $0)) }
    case .words, .texts, .levels, .references:
      let good = value.items.filter(kind.isSafe)
      return good.isEmpty ? nil : .array(good)
    case .object(let shape): return filled(object(value, of: shape, way: way))
    case .list(let shape, let key): return list(value, of: shape, by: key, way: way)
    case .keyed(let words, let shape):
      let parts = words.values.compactMap { word in value[word].map { (word, JSON.object(object($0, of: shape, way: "\(way)/\(word)"))) } }
      return filled(JSONObject(parts.filter { !$0.1.isEmpty }))
    default: return kind.isSafe(value) ? value : nil
    }
  }

  private func list(_ value: JSON, of shape: Shape, by key: String?, way: String) -> JSON? {
    var seen: Set<String> = []
    let items = value.items.compactMap { item -> JSON? in
      var place = way
      if let key {
        guard let name = item[key]?.text, seen.insert(name).inserted else { return nil }
        place = "\(way)/\(name)"
        guard !leavingOut.contains(place) else { return nil }
      }
      let copy = object(item, of: shape, way: place)
      guard key.map({ copy[$0] != nil }) ?? true else { return nil }
      return shape.says(something: copy) ? .object(copy) : nil
    }
    return items.isEmpty ? nil : .array(items)
  }

  private func filled(_ object: JSONObject) -> JSON? { object.isEmpty ? nil : .object(object) }
}

extension Shape {
  /// Whether an item holds more than what it is about.
  fileprivate func says(something item: JSONObject) -> Bool {
    fields.contains { !$0.marks.contains(.frame) && item[$0.key] != nil }
  }
}

extension FieldKind {
  /// Whether one value is good, and no sentence that passes for a name or an id. The only short texts in a reflection are the names of indicators.
  fileprivate func isSafe(_ value: JSON) -> Bool {
    switch self {
    case .slug, .texts: value.isSlug
    case .reference, .references: value.text.map(ULID.isValid) == true
    default: fault(ofOne: value) == nil
    }
  }
}

extension JSON {
  /// Whether this is a short name that identifies: letters, digits, dots, hyphens and low lines.
  fileprivate var isSlug: Bool {
    guard let text, !text.isEmpty, text.count <= 64 else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
  }
}
