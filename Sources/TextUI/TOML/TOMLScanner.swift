/// Reads keys and values from where it stands. Where one cannot be read it gives nil and stands anywhere; a copy made before goes back.
struct TOMLScanner {
  /// Tables and lists within each other, and the parts of a key. Nobody writes more by hand, and each costs stack.
  private static let deepest = 16

  private let bytes: [UInt8]
  private(set) var at = 0
  /// Counted from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Some editors begin a file with a mark that is no text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  var isAtEnd: Bool { at >= bytes.count }
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  // MARK: - Blanks and lines

  /// Skips spaces and tabs.
  mutating func skipBlanks() {
    while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { at += 1 }
  }

  /// Takes one sign, after blanks; false where another stands there.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  /// Takes the rest of a line where nothing but blanks or a comment is left of it.
  mutating func endLine() -> Bool {
    skipBlanks()
    if next == UInt8(ascii: "#") {
      while let byte = next, byte != UInt8(ascii: "\n") {
        guard byte >= 0x20 || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") else { return false }
        at += 1
      }
    }
    if next == UInt8(ascii: "\r") { at += 1 }
    guard let byte = next else { return true }
    guard byte == UInt8(ascii: "\n") else { return false }
    at += 1
    line += 1
    return true
  }

  /// Stands at the beginning of the line after the one on which `start` stands.
  mutating func goToLine(after start: TOMLScanner) {
    (at, line) = (start.at, start.line)
    while let byte = next, byte != UInt8(ascii: "\n") { at += 1 }
    if !isAtEnd {
      at += 1
      line += 1
    }
  }

  private mutating func skipBlanksAndLines() {
    while true {
      skipBlanks()
      guard let byte = next, [UInt8(ascii: "#"), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(byte), endLine() else { return }
    }
  }

  // MARK: - Keys

  /// A key, with its parts apart.
  mutating func keyPath() -> [String]? {
    var parts: [String] = []
    repeat {
      skipBlanks()
      guard let part = keyPart(), parts.count < Self.deepest else { return nil }
      parts.append(part)
    } while take(".")
    return parts
  }

  private mutating func keyPart() -> String? {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return string(isKey: true) }
    let start = at
    while let byte = next, Self.isBare(byte) { at += 1 }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  // MARK: - Values

  /// Any value, after blanks.
  mutating func value(depth: Int = 0) -> TOMLValue? {
    skipBlanks()
    guard depth < Self.deepest else { return nil }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(isKey: false).map(TOMLValue.string)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "{"): return inlineTable(depth: depth)
    default: return word()
    }
  }

  private mutating func array(depth: Int) -> TOMLValue? {
    at += 1
    var values: [TOMLValue] = []
    while true {
      skipBlanksAndLines()
      if take("]") { return .array(values) }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      skipBlanksAndLines()
      if !take(",") { return take("]") ? .array(values) : nil }
    }
  }

  private mutating func inlineTable(depth: Int) -> TOMLValue? {
    at += 1
    let node = TOMLNode(line: line)
    if take("}") { return .table(node.table) }
    repeat {
      let start = line
      guard let key = keyPath(), take("="), let value = value(depth: depth + 1), node.set(value, at: key, line: start) else { return nil }
    } while take(",")
    return take("}") ? .table(node.table) : nil
  }

  /// `true`, a number, a day.
  private mutating func word() -> TOMLValue? {
    let start = at
    while let byte = next, Self.isBare(byte) || [UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(byte) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word == "true" || word == "false" { return .boolean(word == "true") }
    return TOMLNumber.value(word)
  }
}

/// Texts in quotes.
extension TOMLScanner {
  /// A text in quotes of any kind; as a key on one line only.
  private mutating func string(isKey: Bool) -> String? {
    guard let quote = next else { return nil }
    let isLong = !isKey && at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    at += isLong ? 3 : 1
    if isLong, bytes[at...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) { at += 1 }
    if isLong, next == UInt8(ascii: "\n") { newLine() }
    var text: [UInt8] = []
    while let byte = next {
      if byte == quote, let end = closing(quote, isLong: isLong) {
        text += [UInt8](repeating: quote, count: end - (isLong ? 3 : 1))
        return String(decoding: text, as: UTF8.self)
      }
      switch byte {
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        at += 1
        guard let escaped = escaped(isLong: isLong) else { return nil }
        text += escaped.utf8
        continue
      case UInt8(ascii: "\n"):
        guard isLong else { return nil }
        newLine()
        text.append(byte)
        continue
      case UInt8(ascii: "\r") where isLong, UInt8(ascii: "\t"), 0x20...0x7E, 0x80...: text.append(byte)
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// Takes the quotes that end a text and says how many they are; nil where they belong to it.
  private mutating func closing(_ quote: UInt8, isLong: Bool) -> Int? {
    if !isLong {
      at += 1
      return 1
    }
    let count = bytes[at...].prefix(5).prefix { $0 == quote }.count
    guard count >= 3 else { return nil }
    at += count
    return count
  }

  private static let blanks = Array(" \t\r\n".utf8)

  private mutating func newLine() {
    at += 1
    line += 1
  }

  /// What stands after a backslash.
  private mutating func escaped(isLong: Bool) -> String? {
    guard let byte = next else { return nil }
    if isLong, Self.blanks.contains(byte) {
      skipBlanks()
      guard next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") else { return nil }
      while let blank = next, Self.blanks.contains(blank) { if blank == UInt8(ascii: "\n") { newLine() } else { at += 1 } }
      return ""
    }
    at += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return String(Unicode.Scalar(byte))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[at...].prefix(byte == UInt8(ascii: "u") ? 4 : 8)
      at += digits.count
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
    default: return nil
    }
  }
}

/// Numbers and days.
private enum TOMLNumber {
  static func value(_ word: String) -> TOMLValue? {
    let plain = word.replacing("_", with: "")
    guard let first = plain.utf8.first, !word.hasSuffix("_") else { return nil }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where plain.hasPrefix(prefix) {
      return Int(plain.dropFirst(2), radix: radix).map(TOMLValue.integer)
    }
    if let number = Int(plain) { return .integer(number) }
    let isDigit = (0x30...0x39).contains(first)
    if isDigit, word.contains(":") || word.count == 10 && word.dropFirst(4).first == "-" { return .moment(word) }
    guard isDigit || "+-in".utf8.contains(first), plain.utf8.last != UInt8(ascii: ".") else { return nil }
    return Double(plain).map(TOMLValue.float)
  }
}
