/// Texts with what a seeker does not type taken off: capitals, marks on letters, and the many forms of an apostrophe and a blank.
public enum Folding {
  /// For searching: ij, ĳ, ÿ and y are all y, as one hears them; nobody knows by heart how Thijssen spells himself.
  public static func search(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in letters(of: text).utf8 {
      if byte == UInt8(ascii: "j"), result.last == UInt8(ascii: "i") {
        result[result.count - 1] = UInt8(ascii: "y")
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// For sorting: ij, ĳ and ÿ are i and then j, as in a dictionary.
  public static func sort(_ text: String) -> String { letters(of: text) }

  /// Small letters without marks; ĳ and ÿ as two letters.
  private static func letters(of text: String) -> String {
    if let plain = plain(text) { return plain }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(small(scalar))
        continue
      }
      for letter in scalar.properties.lowercaseMapping.unicodeScalars {
        if let base = LetterTable.base(of: letter) {
          result.append(contentsOf: base.unicodeScalars)
        } else {
          switch letter.properties.generalCategory {
          case .nonspacingMark, .enclosingMark, .format: break
          case .spaceSeparator: result.append(" ")
          default: result.append(letter)
          }
        }
      }
    }
    return String(result)
  }

  /// The same for a text of only ASCII, which most are; nil for others.
  private static func plain(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      bytes.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    "A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }
}
