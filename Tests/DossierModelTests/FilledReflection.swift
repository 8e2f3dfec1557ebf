import DossierModel
import StrictJSON

/// A reflection with a good value at every key that the format knows, and at every level a key that it does not know.
enum FilledReflection {
  static let id = "01JDQ1B00000000000000000R1"
  static let item = "01JDQ1B00000000000000000E1"
  /// Stands in every key that nobody knows.
  static let hidden = "VERBORGEN"

  static let json = object(Reflection.shape, named: "reflection").with(.string(id), at: ["id"])

  /// The words of a free text say where it stands: "woord reflection.answers.text".
  private static func object(_ shape: Shape, named name: String) -> JSON {
    var object = JSONObject([("x-later", .string(hidden)), ("x-more", ["deep": [.string(hidden)]])])
    for field in shape.fields { object[field.key] = value(field.kind, at: "\(name).\(field.key)") }
    return .object(object)
  }

  private static func value(_ kind: FieldKind, at place: String) -> JSON {
    switch kind {
    case .line, .prose: .string("woord \(place)")
    case .id, .reference: .string(item)
    case .slug: "eigen-regie.tempo"
    case .texts: ["gewone-taal"]
    case .day, .partDay: "2026-11-20"
    case .instant: "2026-11-20T15:42:10+01:00"
    case .year: 2014
    case .whole(let range), .level(_, let range): .number(String(range.upperBound))
    case .levels(_, let range): [.number(String(range.lowerBound))]
    case .flag: true
    case .word(let words): .string(words.values[0])
    case .words(let words): [.string(words.values[0])]
    case .references: [.string(item)]
    case .object(let shape): object(shape, named: place)
    case .list(let shape, _): [object(shape, named: place)]
    case .keyed(let words, let shape): .object(JSONObject([(words.values[0], object(shape, named: place))]))
    }
  }
}

extension JSON {
  func with(_ value: JSON?, at path: JSONPath) -> JSON {
    var tree = self
    tree.set(value, at: path)
    return tree
  }

  /// Every text in the tree, at any depth, and every key.
  var allTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let items): items.flatMap(\.allTexts)
    case .object(let object): object.members.flatMap { [$0.key] + $0.value.allTexts }
    case .null, .bool, .number: []
    }
  }
}
