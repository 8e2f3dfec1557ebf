import StrictJSON

extension Shape {
  /// The tree without any reference to `id`: fields that hold it are taken out, lists lose the entry, and ties with it go whole.
  ///
  /// So nothing points to somebody who was thrown away (format.md, References).
  public func clearing(_ id: String, in tree: JSON) -> JSON {
    guard case .object(var object) = tree else { return tree }
    for field in fields {
      guard let value = object[field.key] else { continue }
      object[field.key] = field.kind.clearing(id, in: value)
    }
    return .object(object)
  }

  /// Whether an item of this shape says nothing any more once it points nowhere.
  func isVoid(_ item: JSON, without id: String) -> Bool {
    fields.contains { $0.marks.contains(.anchor) && item[$0.key]?.text == id }
  }
}

extension FieldKind {
  fileprivate func clearing(_ id: String, in value: JSON) -> JSON? {
    switch self {
    case .reference: return value.text == id ? nil : value
    case .references:
      guard case .array(let items) = value else { return value }
      let left = items.filter { $0.text != id }
      return left.count == items.count ? value : left.isEmpty ? nil : .array(left)
    case .object(let shape): return shape.clearing(id, in: value)
    case .list(let shape, _):
      guard case .array(let items) = value else { return value }
      let left = items.filter { !shape.isVoid($0, without: id) }.map { shape.clearing(id, in: $0) }
      return left.isEmpty && !items.isEmpty ? nil : .array(left)
    default: return value
    }
  }
}
