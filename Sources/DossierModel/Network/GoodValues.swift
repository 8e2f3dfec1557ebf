import StrictJSON

extension Shape {
  /// The fields `keys` of `item` that hold something good, of several words the good ones. What is a fault stays where it was typed, so that it
  /// is put right in one place.
  func goodFields(_ keys: [String], of item: JSON) -> JSONObject {
    var good = JSONObject()
    for key in keys { if let field = field(key), let value = item[key] { good[key] = Self.good(value, field.kind) } }
    return good
  }

  private static func good(_ value: JSON, _ kind: FieldKind) -> JSON? {
    switch kind {
    case .line, .prose, .id, .reference: value.text.flatMap { $0.isEmpty ? nil : .string($0) }
    case .flag: value.flag.map { .bool($0) }
    case .word(let words): value.text.flatMap { words.values.contains($0) ? .string($0) : nil }
    case .words(let words): goodWords(value, words)
    case .level(_, let range): value.whole.flatMap { range.contains($0) ? value : nil }
    case .list(let shape, let key?): goodItems(value, shape, key)
    default: nil
    }
  }

  private static func goodWords(_ value: JSON, _ words: Vocabulary) -> JSON? {
    let good = value.items.compactMap(\.text)
    let known = words.values.filter { good.contains($0) }
    return known.isEmpty ? nil : .array(known.map { .string($0) })
  }

  /// Items that are known by the member `key`, each once.
  private static func goodItems(_ value: JSON, _ shape: Shape, _ key: String) -> JSON? {
    var seen: Set<String> = []
    let good = value.items.compactMap { item -> JSON? in
      let fields = shape.goodFields(shape.fields.map(\.key), of: item)
      guard let name = fields[key]?.text, seen.insert(name).inserted else { return nil }
      return .object(fields)
    }
    return good.isEmpty ? nil : .array(good)
  }
}
