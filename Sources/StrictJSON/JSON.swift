/// A JSON value that loses nothing: numbers keep their lexeme, texts their bytes, objects every key.
///
/// Equality is equality of bytes: Swift's own `==` on texts calls a composed and a decomposed é equal, and a file would then look unchanged.
public enum JSON: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// The number as it was written.
  case number(String)
  /// A text, in the bytes that it had.
  case string(String)
  /// Values in a row.
  case array([JSON])
  /// Values by key.
  case object(JSONObject)
}

/// The members of an object, in the order of their keys' UTF-8 bytes; each key occurs once.
public struct JSONObject: Sendable {
  /// Keys and values, sorted by the bytes of the keys.
  public private(set) var members: [(key: String, value: JSON)]

  /// An object without members.
  public init() { members = [] }

  /// Takes `members` in any order. Of a key that occurs twice the last one stays; the parser refuses such objects before it gets here.
  public init(_ members: [(String, JSON)]) {
    self.members = []
    self.members.reserveCapacity(members.count)
    // Put in one by one, many thousands would move each other over and over. The sort keeps the order of equal keys.
    for (key, value) in members.count < 20 ? members : members.sorted(by: { $0.0.precedesInBytes($1.0) }) {
      if let last = self.members.last, last.key.precedesInBytes(key) { self.members.append((key, value)) } else { self[key] = value }
    }
  }

  /// Takes members that are sorted by the bytes of their keys and have no key twice.
  public init(sorted members: [(key: String, value: JSON)]) { self.members = members }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }
  /// How many members there are.
  public var count: Int { members.count }
  /// The keys, sorted by their bytes.
  public var keys: [String] { members.map(\.key) }

  /// The value under `key`; setting nil takes the key out.
  public subscript(key: String) -> JSON? {
    get {
      let place = position(of: key)
      return place.found ? members[place.index].value : nil
    }
    set {
      let place = position(of: key)
      switch (place.found, newValue) {
      case (true, let value?): members[place.index].value = value
      case (true, nil): members.remove(at: place.index)
      case (false, let value?): members.insert((key, value), at: place.index)
      case (false, nil): break
      }
    }
  }

  private func position(of key: String) -> (index: Int, found: Bool) {
    key.withBytes { wanted in
      var low = 0
      var high = members.count
      while low < high {
        let middle = (low + high) / 2
        let order = members[middle].key.withBytes { $0.order(before: wanted) }
        if order == 0 { return (middle, true) }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return (low, false)
    }
  }
}

extension JSON: Equatable {
  /// Whether both are the same value in the same bytes; numbers by their lexemes.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)), (.string(let a), .string(let b)): a.sameBytes(as: b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONObject: Equatable {
  /// Whether both have the same keys and values in the same bytes.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) { $0.key.sameBytes(as: $1.key) && $0.value == $1.value }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object; of a key that stands twice the last one stays.
  public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }
}

extension JSON {
  /// The member `key` of an object; nil for everything else and where it is missing.
  public subscript(key: String) -> JSON? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// The text, or nil where this is no text.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, or nil where this is none or does not fit.
  public var whole: Int? { if case .number(let lexeme) = self { Int(lexeme) } else { nil } }

  /// True or false, or nil where this is neither.
  public var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The elements of an array; none for everything else.
  public var items: [JSON] { if case .array(let items) = self { items } else { [] } }

  /// The members, or nil where this is no object.
  public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }

  /// Absent, empty and null mean the same in our files (format.md): null, "", [] and {}.
  public var isEmpty: Bool {
    switch self {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let items): items.isEmpty
    case .object(let object): object.isEmpty
    case .bool, .number: false
    }
  }
}
