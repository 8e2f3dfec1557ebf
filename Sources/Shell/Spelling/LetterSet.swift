/// The sets of letters in which dictionaries are written.
enum LetterSet: Sendable {
  case utf8, latin1, latin9

  /// By the name that a dictionary gives it; nil for one that we do not know.
  init?(named name: String) {
    switch name.uppercased().filter({ $0 != "-" && $0 != "_" }) {
    case "UTF8": self = .utf8
    case "ISO88591", "LATIN1": self = .latin1
    case "ISO885915", "LATIN9": self = .latin9
    default: return nil
    }
  }

  /// A word in this set, with the 0 that ends it for C; nil where it has letters that the set has not.
  func encoded(_ word: String) -> [CChar]? {
    if self == .utf8 { return word.utf8.contains(0) ? nil : word.utf8.map(CChar.init(bitPattern:)) + [0] }
    var bytes: [CChar] = []
    for scalar in word.unicodeScalars {
      guard let byte = byte(of: scalar), byte != 0 else { return nil }
      bytes.append(CChar(bitPattern: byte))
    }
    return bytes + [0]
  }

  /// A word of the dictionary; what is no letter of its set becomes a sign for that.
  func decoded(_ bytes: [UInt8]) -> String {
    if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(self == .latin9 ? Self.ofLatin9[byte] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte)) }
    return String(scalars)
  }

  private func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if self == .latin9 {
      if let found = Self.ofLatin9.first(where: { $0.value == scalar }) { return found.key }
      if let byte = UInt8(exactly: scalar.value), Self.ofLatin9[byte] != nil { return nil }
    }
    return UInt8(exactly: scalar.value)
  }

  /// Where ISO-8859-15 has other letters than ISO-8859-1.
  private static let ofLatin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
