/// Makes a typed text harmless for every format: what stands in a file never steers what shows it.
enum CleanText {
  /// `text` with line ends as "\n", a tab as a blank, and a replacement character for every control, for marks that turn the direction of
  /// writing, and for what Unicode says is no character.
  static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": clean.append("\n")
      case "\n": if !isAfterReturn { clean.append("\n") }
      case "\t": clean.append(" ")
      default: clean.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
      }
      isAfterReturn = scalar == "\r"
    }
    return String(clean)
  }

  /// The same on one line, without blanks at its ends.
  static func line(_ text: String) -> String {
    clean(text).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// The paragraphs of a typed text, each in its lines; empty lines stand between paragraphs and are gone.
  static func paragraphs(_ text: String) -> [[String]] {
    var paragraphs: [[String]] = [[]]
    for piece in clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line(String(piece))
      if !line.isEmpty {
        paragraphs[paragraphs.count - 1].append(line)
      } else if !paragraphs[paragraphs.count - 1].isEmpty {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.generalCategory != .control && !properties.isNoncharacterCodePoint
      && !("\u{202A}"..."\u{202E}" ~= scalar || "\u{2066}"..."\u{2069}" ~= scalar || scalar == "\u{FEFF}")
  }
}
