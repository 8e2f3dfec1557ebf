extension Display {
  /// Calls `body` with every character of `text` as it is shown and its columns, until it answers false.
  ///
  /// A screen is drawn whole at every key, so this walks over bytes. Nearly all text is simple scalars next to one another, which need no
  /// look at the rules for clusters.
  static func forEachShown(in text: Substring, _ body: (_ shown: Character, _ columns: Int) -> Bool) {
    let ascii = ascii
    var bytesOfText = text
    bytesOfText.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = scalar(bytes, at: offset)
        let next = offset + length
        if isSimple(scalar), next == bytes.count || isSimple(self.scalar(bytes, at: next).value) {
          let shown = scalar < 0x80 ? ascii[Int(scalar)] : Unicode.Scalar(scalar).map(Character.init) ?? standIn
          guard body(shown, 1) else { return }
          offset = next
        } else {
          // A part of a text is read from its start, so that nothing before it is looked at again.
          guard let character = text[text.utf8.index(text.startIndex, offsetBy: offset)...].first else { return }
          let shown = shown(character)
          guard body(shown, columns(ofShown: shown)) else { return }
          offset += character.utf8.count
        }
      }
    }
  }

  /// Whether a scalar takes one column, is safe, and never joins another of its kind in one cluster: ASCII, the letters of western
  /// Europe, punctuation, arrows, mathematics, lines and shapes.
  static func isSimple(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return scalar >= 0x20 && scalar < 0x7F || scalar >= 0xA0 && scalar != 0xAD }
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x25FC: return true
    default: return false
    }
  }

  /// One scalar of valid UTF-8 and its bytes; 0, which is never simple, for one of four bytes.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    switch first {
    case ..<0x80: return (first, 1)
    case ..<0xE0: return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    case ..<0xF0:
      return ((first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3)
    default: return (0, 4)
    }
  }

  private static let ascii = (UInt8(0)..<0x80).map { Character(Unicode.Scalar($0)) }
}
