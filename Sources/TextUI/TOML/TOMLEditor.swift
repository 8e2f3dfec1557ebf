extension TOML {
  /// The text with one key of its top level set to a value. Nothing else in it changes: comments, order, and what nobody knows stay as they are.
  /// Where the key is not there, it gets a line of its own, in front of all tables.
  public static func setting(_ key: String, to value: TOMLValue, in text: String) -> String {
    var bytes = Array(text.utf8)
    let place = TOMLPlace(of: key, in: bytes)
    let written = Array(value.written.utf8)
    if let range = place.value {
      bytes.replaceSubrange(range, with: written)
    } else {
      let end = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
      let isOnNewLine = place.end == place.begin || bytes[place.end - 1] == UInt8(ascii: "\n")
      bytes.insert(contentsOf: Array(((isOnNewLine ? "" : end) + key + " = ").utf8) + written + Array(end.utf8), at: place.end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where a key of the top level stands in a file, or is to be put.
private struct TOMLPlace {
  /// The bytes of its value: the first that can be read, for that one counts.
  private(set) var value: Range<Int>?
  /// Where the text begins, behind the mark that some editors put there.
  let begin: Int
  /// Behind the last key of the top level, where a new line belongs.
  private(set) var end: Int

  init(of key: String, in bytes: [UInt8]) {
    var scanner = TOMLScanner(bytes)
    begin = scanner.at
    end = begin
    var unreadable: Range<Int>?
    while !scanner.isAtEnd {
      scanner.skipBlanks()
      let start = scanner
      if scanner.endLine() { continue }
      if scanner.next == UInt8(ascii: "[") {
        value = value ?? unreadable
        return
      }
      let isMeant = scanner.keyPath() == [key]
      if scanner.take("=") {
        scanner.skipBlanks()
        let from = scanner.at
        let isRead = scanner.value() != nil
        let to = scanner.at
        if isRead, scanner.endLine() {
          if isMeant, value == nil { value = from..<to }
        } else {
          scanner.goToLine(after: start)
          if isMeant, unreadable == nil { unreadable = from..<Self.endOfValue(from: from, to: scanner.at, in: bytes) }
        }
      } else {
        scanner.goToLine(after: start)
      }
      end = scanner.at
    }
    // Without tables the last line is a good place.
    end = scanner.at
    value = value ?? unreadable
  }

  /// Where a value ends that cannot be read: before a comment, or else at the end of its line.
  private static func endOfValue(from: Int, to: Int, in bytes: [UInt8]) -> Int {
    var end = bytes[from..<to].firstIndex(of: UInt8(ascii: "#")) ?? to
    while end > from, [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
