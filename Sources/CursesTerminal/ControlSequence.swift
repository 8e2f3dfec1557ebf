import TextUI

/// A key sequence as terminals send it after `ESC [`: numbers between semicolons, then one last byte that says what it is.
/// Sources: ECMA-48 §5.4 for the form, xterm's "ctlseqs" for the meaning.
struct ControlSequence: Equatable {
  /// The numbers; an empty one is nil.
  var numbers: [Int?]
  /// The last byte, from "@" to "~".
  var final: UInt8

  enum Meaning: Equatable {
    case key(Key)
    case pasteStart
    /// A sequence that means nothing here: an answer of the terminal, a key that we do not know.
    case nothing
  }

  /// Parses the bytes between `ESC [` and the last byte. What is no number (a private marker, a sub-parameter) makes it mean nothing.
  init(parameters: ArraySlice<UInt8>, final: UInt8) {
    self.final = final
    numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      UInt32(String(decoding: digits, as: UTF8.self)).map(Int.init)
    }
  }

  var meaning: Meaning {
    let first = numbers.first ?? nil
    let modifier = numbers.count > 1 ? numbers[1] ?? 1 : 1
    switch final {
    case UInt8(ascii: "~"):
      if first == 200 { return .pasteStart }
      if first == 27, numbers.count == 3, let code = numbers[2] { return Self.key(codepoint: code, modifier: modifier) }
      guard let first, let code = Self.numbered(first) else { return .nothing }
      return .key(Self.key(code, modifier: modifier))
    case UInt8(ascii: "u"):
      guard let first else { return .nothing }
      return Self.key(codepoint: first, modifier: modifier)
    case UInt8(ascii: "Z"):
      return .key(Key(.tab, shift: true))
    case UInt8(ascii: "R") where first != nil && first != 1:
      return .nothing  // where the cursor stands, not F3
    default:
      guard let code = Self.lettered(final) else { return .nothing }
      return .key(Self.key(code, modifier: modifier))
    }
  }

  /// The key with xterm's modifier parameter: one more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  static func key(_ code: Key.Code, modifier: Int) -> Key {
    let bits = max(0, modifier - 1)
    return Key(code, control: bits & 4 != 0, alt: bits & 10 != 0, shift: bits & 1 != 0)
  }

  /// The keys that are known by the letter at the end, after `ESC [` and after `ESC O`.
  static func lettered(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key that is sent by its code point, as terminals do for Ctrl-Enter and the like where a user has asked for that.
  private static func key(codepoint: Int, modifier: Int) -> Meaning {
    switch codepoint {
    case 9: return .key(key(.tab, modifier: modifier))
    case 13: return .key(key(.enter, modifier: modifier))
    case 27: return .key(key(.escape, modifier: modifier))
    case 8, 127: return .key(key(.backspace, modifier: modifier))
    default:
      guard codepoint >= 32, let scalar = UInt32(exactly: codepoint).flatMap(Unicode.Scalar.init),
        scalar.value < 0x7F || scalar.value > 0x9F
      else { return .nothing }
      var key = key(.character(Character(scalar)), modifier: modifier)
      if key.control { key.code = .character(Character(scalar.properties.lowercaseMapping)) } else { key.shift = false }
      return .key(key)
    }
  }
}
