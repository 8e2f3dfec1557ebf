/// A value of a TOML file.
public indirect enum TOMLValue: Sendable, Equatable {
  case string(String)
  case integer(Int)
  case float(Double)
  case boolean(Bool)
  /// A day or a time, as it was written.
  case moment(String)
  case array([TOMLValue])
  case table(TOMLTable)

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  var array: [TOMLValue]? { if case .array(let values) = self { values } else { nil } }
  var table: TOMLTable? { if case .table(let table) = self { table } else { nil } }

  /// As it stands in a file.
  var written: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .float(let number): String(number)
    case .boolean(let isTrue): String(isTrue)
    case .moment(let text): text
    case .array(let values): "[" + values.map(\.written).joined(separator: ", ") + "]"
    case .table(let table) where table.entries.isEmpty: "{}"
    case .table(let table):
      "{ " + table.keys.map { Self.quoted($0) + " = " + (table[$0]?.value.written ?? "") }.joined(separator: ", ") + " }"
    }
  }

  /// A key with its parts as it stands in a file.
  static func key(_ path: some Sequence<String>) -> String {
    path.map { part in
      let isPlain = !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      return isPlain ? part : quoted(part)
    }.joined(separator: ".")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2) + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  /// An integer or a float.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    default: nil
    }
  }
}

/// Keys with their values, and the line on which each was said.
public struct TOMLTable: Sendable, Equatable {
  /// One key.
  public struct Entry: Sendable, Equatable {
    /// What it was set to.
    public var value: TOMLValue
    /// Counted from 1; of a table the line where it begins.
    public let line: Int
  }

  /// By the key.
  public internal(set) var entries: [String: Entry] = [:]

  /// The keys in the order in which they stand in the file.
  public var keys: [String] {
    entries.sorted { ($0.value.line, $0.key) < ($1.value.line, $1.key) }.map(\.key)
  }

  subscript(_ key: String) -> Entry? { entries[key] }

  /// What stands at a path; nil for nothing.
  func value(at path: some Collection<String>) -> TOMLValue? {
    guard let first = path.first, let value = entries[first]?.value else { return nil }
    return path.count == 1 ? value : value.table?.value(at: path.dropFirst())
  }

  /// The same with a key set, or taken out where there is no value.
  func setting(_ key: String, to value: TOMLValue?) -> TOMLTable {
    var table = self
    table.entries[key] = value.map { Entry(value: $0, line: entries[key]?.line ?? Int.max) }
    return table
  }
}

/// Something in a TOML file that was left out; the rest is used.
public struct TOMLFault: Sendable, Hashable {
  /// What is wrong.
  public enum Code: Sendable, Hashable {
    /// It is no TOML.
    case unreadable
    /// The key was there before; the first time counts.
    case twice
  }

  /// What is wrong.
  public let code: Code
  /// Counted from 1.
  public let line: Int
  /// With dots between its parts; nil where no key is to be read.
  public let key: String?
}
