import DossierModel
import StrictJSON

/// One field of a file with a place to edit it.
struct PlacedField {
  let path: JSONPath
  let kind: FieldKind
  let isRequired: Bool
  /// Whether its item is known by it, so that an edit would make it another item.
  let isName: Bool

  /// Every field that a tree holds, by its shape; items with an id are known by it, others by their number.
  static func all(in tree: JSON, shape: Shape, at path: JSONPath = [], named name: String? = nil) -> [PlacedField] {
    shape.fields.flatMap { field -> [PlacedField] in
      let place = path + field.key
      guard let value = tree[field.key] else { return [] }
      let own = [PlacedField(path: place, kind: field.kind, isRequired: field.isRequired, isName: field.key == name)]
      switch field.kind {
      case .object(let shape): return own + all(in: value, shape: shape, at: place)
      case .keyed(let words, let shape):
        return own
          + words.values.flatMap { word in value[word].map { all(in: $0, shape: shape, at: place + word) } ?? [] }
      case .list(let shape, let by):
        return own
          + value.items.enumerated().flatMap { index, item -> [PlacedField] in
            let name = by.flatMap { key in item[key]?.text.map { JSONStep.item(key: key, value: $0) } }
            return all(in: item, shape: shape, at: place + (name ?? .index(index)), named: by)
          }
      default: return own
      }
    }
  }

  /// Good values for this field, none of them the one that stands there: what an edit on the screen can make of it.
  func others(than value: JSON, references: [ReferenceTarget: String]) -> [JSON] {
    let tricky = "Tja: \"zo\" \\ {x} [y] /, 1E5\n\u{E9} of e\u{301}\t\u{1}\u{7F}\u{2028} \u{1F9D1}\u{200D}\u{1F9B0}"
    let found: [JSON] =
      switch kind {
      case .line, .slug: [.string(tricky.replacing("\n", with: " "))]
      case .prose: [.string(tricky), " \n"]
      case .texts: [["anders", .string(tricky)], value.items.isEmpty ? ["twee"] : .array(value.items + ["nog een"])]
      case .day: ["2028-02-29", .unread("ooit")]
      case .partDay: ["2028-02-29", "2028-02", "2028", .unread("ooit")]
      case .instant: ["2028-02-29T23:59:59-03:30"]
      case .year: [1999, ["age": 12, "on": "2026-11-20"], ["expected": true], .unread("twaalf")]
      case .whole(let range), .level(_, let range): [.number(String(range.lowerBound)), .number(String(range.upperBound))]
      case .levels(_, let range): [.array(range.map { .number(String($0)) })]
      case .flag: [true, false]
      case .word(let words): [.string(words.values[0]), .string(words.values[words.values.count - 1])]
      case .words(let words): [.array(words.values.map { .string($0) })]
      case .reference(let targets): targets.compactMap { references[$0] }.prefix(1).map { .string($0) }
      case .references(let targets): [.array(targets.compactMap { references[$0] }.map { .string($0) })]
      case .id, .object, .list, .keyed: []
      }
    return found.filter { $0 != value }
  }
}

/// Where two trees differ, as JSON pointers, by a walk of its own; numbers differ where their digits do.
func differences(_ left: JSON?, _ right: JSON?, at pointer: String = "") -> [String] {
  if let left = left?.object, let right = right?.object {
    let keys = left.keys + right.keys.filter { key in !left.keys.contains { Array($0.utf8) == Array(key.utf8) } }
    return keys.flatMap { differences(left[$0], right[$0], at: "\(pointer)/\($0)") }
  }
  if case .array(let left)? = left, case .array(let right)? = right, left.count == right.count {
    return left.indices.flatMap { differences(left[$0], right[$0], at: "\(pointer)/\($0)") }
  }
  return left == right ? [] : [pointer]
}

/// A tree on one line, keys from last to first, with the spaces and escapes that other programs use.
func foreignLayout(_ value: JSON) -> String {
  switch value {
  case .null: "null"
  case .bool(let flag): flag ? "true" : "false"
  case .number(let lexeme): lexeme
  case .string(let text): foreignText(text)
  case .array(let items): "[" + items.map(foreignLayout).joined(separator: " , ") + "\t]"
  case .object(let object):
    "{" + object.members.reversed().map { foreignText($0.key) + " :" + foreignLayout($0.value) }.joined(separator: ",\r\n ") + " }"
  }
}

private func foreignText(_ text: String) -> String {
  var out = "\""
  for unit in text.utf16 {
    let isPlain = unit > 0x1F && unit < 0x7F && unit != 0x22 && unit != 0x5C && unit != 0x2F
    let digits = String(unit, radix: 16, uppercase: true)
    out += isPlain ? String(UnicodeScalar(UInt8(unit))) : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
  return out + "\""
}
