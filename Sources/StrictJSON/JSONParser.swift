extension JSON {
  /// Reads one document, as strictly as RFC 8259 allows and a little more: no key twice in an object, no byte order mark.
  ///
  /// Numbers keep their lexeme and texts their bytes; members come out in the order of their keys' bytes.
  public static func parse(_ bytes: [UInt8], limits: JSONLimits = .file) throws(JSONFault) -> JSON {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) -> JSON in
      try parse(UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads one document from memory that stays in place until this returns.
  public static func parse(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .file) throws(JSONFault) -> JSON {
    var parser = JSONParser(bytes: bytes, limits: limits)
    return try parser.document()
  }
}

/// One pass over the bytes with a stack of its own, so that depth costs no call stack.
struct JSONParser {
  let bytes: UnsafeRawBufferPointer
  let limits: JSONLimits
  /// The next byte to read.
  var place = 0
  /// The text of a string with escapes, while it is put together.
  var scratch: [UInt8] = []
  private var open: [Container] = []
  /// Where the keys of all open objects start, for the fault of a key that stands twice.
  private var keyPlaces: [Int] = []

  private struct Container {
    let isObject: Bool
    var items: [JSON] = []
    var members: [(key: String, value: JSON)] = []
    var key = ""
    /// Whether each key so far comes after the one before it, as in every file that we wrote ourselves.
    var isSorted = true

    mutating func add(_ value: JSON) {
      if isObject { members.append((key, value)) } else { items.append(value) }
    }
  }

  init(bytes: UnsafeRawBufferPointer, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(JSONFault) -> JSON {
    try refuseAsAWhole()
    while true {
      guard var value = try beginValue() else { continue }
      // A value is complete: it goes into its container, which may be complete by that, and so on upwards.
      while true {
        skipBlanks()
        guard let top = open.indices.last else {
          guard place == bytes.count else { throw fault(.trailing) }
          return value
        }
        open[top].add(value)
        let isObject = open[top].isObject
        let byte = try currentByte()
        if byte == UInt8(ascii: ",") {
          place += 1
          if isObject { try readKey() }
          break
        }
        guard byte == UInt8(ascii: isObject ? "}" : "]") else { throw unexpected() }
        place += 1
        value = try closeContainer()
      }
    }
  }

  private func refuseAsAWhole() throws(JSONFault) {
    if bytes.isEmpty { throw fault(.empty) }
    if bytes.count > limits.bytes { throw fault(.tooLarge) }
    if bytes.allSatisfy({ $0 == 0 }) { throw fault(.onlyNul) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark) }
  }

  /// Reads a value that is complete in itself, or opens a container and gives nil.
  private mutating func beginValue() throws(JSONFault) -> JSON? {
    skipBlanks()
    switch try currentByte() {
    case UInt8(ascii: "\""): return .string(try readText())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
    case UInt8(ascii: "{"): return try beginContainer(isObject: true)
    case UInt8(ascii: "["): return try beginContainer(isObject: false)
    case UInt8(ascii: "t"): return try readWord("true", as: .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", as: .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", as: .null)
    default: throw unexpected()
    }
  }

  private mutating func beginContainer(isObject: Bool) throws(JSONFault) -> JSON? {
    guard open.count < limits.depth else { throw fault(.tooDeep) }
    place += 1
    skipBlanks()
    if try currentByte() == UInt8(ascii: isObject ? "}" : "]") {
      place += 1
      return isObject ? .object(JSONObject()) : .array([])
    }
    open.append(Container(isObject: isObject))
    if isObject { try readKey() }
    return nil
  }

  /// Reads a key and the colon after it.
  private mutating func readKey() throws(JSONFault) {
    skipBlanks()
    guard try currentByte() == UInt8(ascii: "\"") else { throw unexpected() }
    keyPlaces.append(place)
    let key = try readText()
    skipBlanks()
    guard try currentByte() == UInt8(ascii: ":") else { throw unexpected() }
    place += 1
    let top = open.count - 1
    if open[top].isSorted, !open[top].members.isEmpty, !open[top].key.precedesInBytes(key) { open[top].isSorted = false }
    open[top].key = key
  }

  private mutating func closeContainer() throws(JSONFault) -> JSON {
    let container = open.removeLast()
    guard container.isObject else { return .array(container.items) }
    var members = container.members
    if !container.isSorted { members = try sorted(members) }
    keyPlaces.removeLast(members.count)
    return .object(JSONObject(sorted: members))
  }

  private func sorted(_ members: [(key: String, value: JSON)]) throws(JSONFault) -> [(key: String, value: JSON)] {
    let order = members.indices.sorted { left, right in
      if members[left].key.precedesInBytes(members[right].key) { return true }
      return left < right && members[left].key.sameBytes(as: members[right].key)
    }
    let places = keyPlaces.suffix(members.count)
    let again = zip(order, order.dropFirst()).filter { members[$0].key.sameBytes(as: members[$1].key) }
    if let first = again.map(\.1).min() { throw fault(.duplicateKey, at: places[places.startIndex + first]) }
    return order.map { members[$0] }
  }
}

// MARK: - Small steps

extension JSONParser {
  func fault(_ code: JSONFault.Code, at offset: Int? = nil) -> JSONFault { JSONFault(code, at: offset ?? place, in: bytes) }

  /// The fault of the byte here: it is no UTF-8, or it is a character in the wrong place.
  func unexpected() -> JSONFault {
    guard bytes[place] >= 0x80 else { return fault(.unexpected) }
    do throws(JSONFault) {
      _ = try lengthOfCharacter()
      return fault(.unexpected)
    } catch {
      return error
    }
  }

  /// The byte here, where the value cannot be over yet.
  func currentByte() throws(JSONFault) -> UInt8 {
    guard place < bytes.count else { throw fault(.truncated) }
    return bytes[place]
  }

  mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  private mutating func readWord(_ word: StaticString, as value: JSON) throws(JSONFault) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard try currentByte() == word.utf8Start[index] else { throw unexpected() }
      place += 1
    }
    return value
  }

  private mutating func readNumber() throws(JSONFault) -> String {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let leadsWithZero = try currentByte() == UInt8(ascii: "0")
    let wholeStart = place
    try readDigits()
    if leadsWithZero, place > wholeStart + 1 { throw fault(.unexpected, at: wholeStart + 1) }
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      try readDigits()
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      let sign = try currentByte()
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
      try readDigits()
    }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
  }

  /// Reads at least one digit.
  private mutating func readDigits() throws(JSONFault) {
    guard isDigit(try currentByte()) else { throw unexpected() }
    while place < bytes.count, isDigit(bytes[place]) { place += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
