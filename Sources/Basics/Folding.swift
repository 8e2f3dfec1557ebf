/// Texts with what a seeker does not type taken off: capitals, marks on letters, and the many forms of an apostrophe and a blank.
public enum Folding {
  /// For searching: ij, ĳ, ÿ and y are all y, as one hears them; nobody knows by heart how Thijssen spells himself.
  public static func search(_ text: String) -> String { String(decoding: searchBytes(text), as: UTF8.self) }

  /// The same as bytes, for what is looked through and never shown.
  public static func searchBytes(_ text: String) -> [UInt8] {
    var bytes = letters(of: text)
    guard bytes.contains(UInt8(ascii: "j")) else { return bytes }
    let count = bytes.withUnsafeMutableBufferPointer { bytes in
      var end = 0
      for byte in bytes {
        if byte == UInt8(ascii: "j"), end > 0, bytes[end - 1] == UInt8(ascii: "i") {
          bytes[end - 1] = UInt8(ascii: "y")
        } else {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// For sorting: ij, ĳ and ÿ are i and then j, as in a dictionary.
  public static func sort(_ text: String) -> String { String(decoding: letters(of: text), as: UTF8.self) }

  /// Small letters without marks; ĳ and ÿ as two letters.
  private static func letters(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(small) }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          result.append(small(bytes[index]))
          index += 1
        } else {
          let (scalar, length) = scalar(in: bytes, at: index)
          append(whole: scalar, to: &result)
          index += length
        }
      }
      return result
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte }

  /// The letter that is more than one byte at a place; a Swift text is always good UTF-8.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func append(whole scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if let base = LetterTable.base(of: scalar) {
      result.append(contentsOf: base.utf8)
    } else if scalar.properties.changesWhenLowercased {
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { append(letter, to: &result) }
    } else {
      append(scalar, to: &result)
    }
  }

  private static func append(_ letter: Unicode.Scalar, to result: inout [UInt8]) {
    if let base = LetterTable.base(of: letter) {
      result.append(contentsOf: base.utf8)
      return
    }
    switch letter.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: break
    case .spaceSeparator: result.append(UInt8(ascii: " "))
    default: UTF8.encode(letter).map { result.append(contentsOf: $0) }
    }
  }
}
