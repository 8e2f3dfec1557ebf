import StrictJSON

extension Sharing {
  /// Every free text in a copy, with its place, in the order in which a reflection is read. All else in a copy is an id, a day or moment, a
  /// number, or a word that the format knows.
  public static func texts(in copy: JSON) -> [(path: JSONPath, text: String)] { texts(in: copy, fields: order, at: []) }

  private static let order = ReflectionPart.reading.flatMap(\.fields) + Reflection.shape.fields.filter { $0.part == nil }

  private static func texts(in value: JSON, fields: [Field], at path: JSONPath) -> [(path: JSONPath, text: String)] {
    fields.flatMap { field -> [(path: JSONPath, text: String)] in
      guard let value = value[field.key] else { return [] }
      let place = path + field.key
      switch field.kind {
      case .line, .prose: return (value.text ?? "").isEmpty ? [] : [(place, value.text ?? "")]
      case .object(let shape): return texts(in: value, fields: shape.fields, at: place)
      case .list(let shape, let key):
        return value.items.enumerated().flatMap { index, item in
          let name = key.flatMap { key in item[key]?.text.map { JSONStep.item(key: key, value: $0) } }
          return texts(in: item, fields: shape.fields, at: place + (name ?? .index(index)))
        }
      default: return []
      }
    }
  }
}
