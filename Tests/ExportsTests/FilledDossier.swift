import StrictJSON

@testable import DossierModel

/// Dossiers in which every field of the format is filled, made from its shapes: a new field is in them of itself.
enum FilledDossier {
  /// A place in the dossier, and the name of the field there.
  typealias Place = (path: JSONPath, field: Field)

  /// Each text is its mark, "«gezin.name»".
  static let marked = of { mark(for: $0) }

  static func mark(for field: Field) -> String { "«\(field.name)»" }

  /// The marks that stand in a text.
  static func marks(in text: String) -> Set<String> {
    Set(text.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first.map(String.init) })
      .filter { $0.allSatisfy { $0.isLetter || $0 == "." } }
  }

  /// What is done or over is told in another way, so it is open here.
  static let over: Set = ["done", "reached", "ended", "closed"]

  /// Every field filled but those of `over` and earlier maps; what texts hold is up to `text`.
  static func of(_ text: (Field) -> String) -> JSON { filled(Dossier.shape, text) }

  private static func filled(_ shape: Shape, _ text: (Field) -> String) -> JSON {
    .object(
      JSONObject(
        shape.fields.filter { !over.contains($0.key) && $0.key != "versions" }.map { ($0.key, value($0, text)) }))
  }

  private static func value(_ field: Field, _ text: (Field) -> String) -> JSON {
    switch field.kind {
    case .line, .prose, .slug: .string(text(field))
    case .texts: [.string(text(field))]
    case .id: .string(id(of: field.shape))
    case .reference(let targets): .string(id(of: shapes[targets[0]] ?? ""))
    case .references(let targets): [.string(id(of: shapes[targets[0]] ?? ""))]
    case .object(let shape): filled(shape, text)
    case .list(let shape, _): [filled(shape, text)]
    case .keyed(let words, let shape): .object(JSONObject([(words.values[0], filled(shape, text))]))
    case .day, .partDay: "2027-02-01"
    case .instant: "2026-02-01T10:00:00+01:00"
    case .word(let words): .string(words.values[0])
    case .words(let words): [.string(words.values[0])]
    case .whole(let range), .level(_, let range): .number(String(range.lowerBound))
    case .levels(_, let range): [.number(String(range.lowerBound))]
    case .flag: true
    case .year: 2014
    }
  }

  private static let shapes: [ReferenceTarget: String] = [
    .teamMember: "teamMember", .gezinMember: "member", .person: "person", .action: "action", .statement: "statement",
  ]

  /// One of each shape is there, so its name can tell them apart.
  static func id(of shape: String) -> String {
    let number = shape.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 9_999_999 }
    return "01JDQ1B000000000000" + String(String(10_000_000 + number).suffix(7))
  }

  /// Every filled place of a dossier that is made here, and those of `over` that could be filled; no ids.
  static func places(in dossier: JSON) -> [Place] { places(Dossier.shape, in: dossier, at: []) }

  private static func places(_ shape: Shape, in object: JSON, at path: JSONPath) -> [Place] {
    shape.fields.flatMap { field -> [Place] in
      let here = path + field.key
      switch field.kind {
      case .id: return []
      case .object(let inner): return [(here, field)] + places(inner, in: object[field.key] ?? .null, at: here)
      case .list(let inner, _):
        let first = object[field.key]?.items.first
        return [(here, field)] + (first.map { places(inner, in: $0, at: here + .index(0)) } ?? [])
      case .keyed(let words, let inner):
        return [(here, field)] + places(inner, in: object[field.key]?[words.values[0]] ?? .null, at: here + words.values[0])
      default: return [(here, field)]
      }
    }
  }
}
