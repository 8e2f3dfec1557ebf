/// Lines of a calendar as RFC 5545 wants them: escaped, folded, and ended with a return and a line feed.
struct CalendarText {
  private(set) var text = ""

  /// Adds a line whose value needs no escaping: a word of the format, or a day.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a line with a text that somebody typed.
  mutating func add(_ name: String, text: String) { fold("\(name):\(Self.escaped(text))") }

  /// A typed text as a value: harmless, on one line, with what the format itself uses escaped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in CleanText.line(text).unicodeScalars {
      if ["\\", ";", ","].contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Octets of a line, without its end.
  private static let longest = 75

  /// Breaks a line before a character that would make it too long; what goes on begins with a blank. A character that people see as one stays
  /// whole where a line has room for it.
  private mutating func fold(_ line: String) {
    var room = Self.longest
    for character in line {
      let needed = character.utf8.count
      if needed > room {
        text += "\r\n "
        room = Self.longest - 1
      }
      guard needed > room else {
        text.append(character)
        room -= needed
        continue
      }
      for scalar in character.unicodeScalars {
        let octets = UTF8.width(scalar)
        if octets > room {
          text += "\r\n "
          room = Self.longest - 1
        }
        text.unicodeScalars.append(scalar)
        room -= octets
      }
    }
    text += "\r\n"
  }
}
