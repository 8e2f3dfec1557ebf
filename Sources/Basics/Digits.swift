/// Reads numbers of a fixed width and the signs between them.
struct Digits {
  private(set) var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { rest = text }

  /// The number that the next `width` digits make, or nil where they are not all digits.
  mutating func number(of width: Int) -> Int? {
    guard rest.count >= width else { return nil }
    var number = 0
    for byte in rest.prefix(width) {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    rest = rest.dropFirst(width)
    return number
  }

  /// Takes the next character if it is `sign`.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, byte == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes any number of digits and says how many they were.
  mutating func skipDigits() -> Int {
    let count = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    rest = rest.dropFirst(count)
    return count
  }
}

/// `number` (0 or more) with zeros before it, up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
