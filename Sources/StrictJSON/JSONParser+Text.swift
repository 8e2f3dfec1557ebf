extension JSONParser {
  /// Reads a text from its opening quote to behind its closing one.
  mutating func readText() throws(JSONFault) -> String {
    place += 1
    var run = place
    try skipPlainText()
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[run..<place - 1]), as: UTF8.self)
    }
    scratch.removeAll(keepingCapacity: true)
    while true {
      scratch.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[run..<place]))
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: scratch, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try readEscape()
      default:
        throw fault(.unexpected)
      }
      run = place
      try skipPlainText()
    }
  }

  /// Goes on to the next quote, backslash or control character, and tests the UTF-8 on the way.
  private mutating func skipPlainText() throws(JSONFault) {
    while place < bytes.count {
      let byte = bytes[place]
      if byte >= 0x80 {
        place += try lengthOfCharacter()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
        return
      } else {
        place += 1
      }
    }
    throw fault(.truncated)
  }

  /// How many bytes the character here takes, which starts with a byte above 0x7F (The Unicode Standard, table 3-7).
  func lengthOfCharacter() throws(JSONFault) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw fault(.invalidUTF8)
    }
    for step in 1..<length {
      guard place + step < bytes.count else { throw fault(.truncated, at: bytes.count) }
      let fits = step == 1 ? second.contains(bytes[place + 1]) : bytes[place + step] & 0xC0 == 0x80
      guard fits else { throw fault(.invalidUTF8) }
    }
    return length
  }

  /// Reads an escape from its backslash on and adds what it stands for.
  private mutating func readEscape() throws(JSONFault) {
    let start = place
    place += 1
    let letter = try currentByte()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(letter)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      place += 1
      let scalar = try readScalar(from: start)
      scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default: throw unexpected()
    }
    place += 1
  }

  /// Reads the digits behind `\u`, and the second escape where a character takes two.
  private mutating func readScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let unit = try readFourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, try currentByte() == UInt8(ascii: "\\") else { throw fault(.loneSurrogate, at: start) }
    place += 1
    guard try currentByte() == UInt8(ascii: "u") else { throw fault(.loneSurrogate, at: start) }
    place += 1
    let low = try readFourDigits()
    guard 0xDC00...0xDFFF ~= low, let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) else {
      throw fault(.loneSurrogate, at: start)
    }
    return scalar
  }

  private mutating func readFourDigits() throws(JSONFault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      let byte = try currentByte()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: throw unexpected()
      }
      place += 1
    }
    return number
  }
}
