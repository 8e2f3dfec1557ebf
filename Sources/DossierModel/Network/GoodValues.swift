import StrictJSON

extension Record {
  /// Those of `fields` that hold something good here, of several words the good ones. What is a fault stays where it was typed, so that it is put
  /// right in one place.
  func good(_ fields: [Field]) -> Self { Self(.object(json.goodFields(fields))) }
}

extension JSON {
  fileprivate func goodFields(_ fields: [Field]) -> JSONObject {
    JSONObject(fields.compactMap { field in self[field.key].flatMap { Self.good($0, field.kind) }.map { (field.key, $0) } })
  }

  private static func good(_ value: JSON, _ kind: FieldKind) -> JSON? {
    switch kind {
    // An id that is none by our rules still tells two people apart.
    case .line, .prose, .id, .reference: value.text.flatMap { $0.isEmpty ? nil : .string($0) }
    case .words: [Word].written(Word.read(value.items, as: kind))
    case .flag, .word, .level: kind.fault(ofOne: value) == nil ? value : nil
    case .list(let shape, let key?): goodItems(value, shape, key)
    default: nil
    }
  }

  /// Items that are known by the member `key`, each once.
  private static func goodItems(_ value: JSON, _ shape: Shape, _ key: String) -> JSON? {
    var seen: Set<String> = []
    let good = value.items.compactMap { item -> JSON? in
      let fields = item.goodFields(shape.fields)
      guard let name = fields[key]?.text, seen.insert(name).inserted else { return nil }
      return .object(fields)
    }
    return good.isEmpty ? nil : .array(good)
  }
}
