/// Makes a typed text harmless for every format: what stands in a file never steers what shows it.
enum CleanText {
  /// `text` with line ends as "\n", a tab as a blank unless tabs are kept, and a replacement character for every control, for marks that turn the direction of
  /// writing, and for what Unicode says is no character.
  static func clean(_ text: String, keepsTabs: Bool = false) -> String {
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": clean.append("\n")
      case "\n": if !isAfterReturn { clean.append("\n") }
      case "\t": clean.append(keepsTabs ? "\t" : " ")
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

  /// The same on one line, with the blanks within a line as they were typed: what a cell of a table holds.
  static func cell(_ text: String) -> String {
    clean(text).split(separator: "\n").map { line in
      var line = line.drop { $0 == " " }
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: " ")
  }

  /// The paragraphs of a typed text, each in its lines; empty lines stand between paragraphs and are gone. Within a line all blanks and tabs
  /// stay as they were typed, but for those at its end, which nobody sees.
  static func paragraphs(_ text: String) -> [[String]] {
    var paragraphs: [[String]] = [[]]
    for piece in clean(text, keepsTabs: true).split(separator: "\n", omittingEmptySubsequences: false) {
      var line = piece
      while let last = line.last, isBlank(last) { line.removeLast() }
      if !line.isEmpty {
        paragraphs[paragraphs.count - 1].append(String(line))
      } else if !paragraphs[paragraphs.count - 1].isEmpty {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  /// The blanks and tabs at the begin of a line, and what follows them.
  static func indent(of line: String) -> (indent: Substring, rest: Substring) {
    let rest = line.drop(while: isBlank)
    return (line[..<rest.startIndex], rest)
  }

  /// Whether a line would look otherwise where blanks next to each other count as one.
  static func hasTypedBlanks(_ line: String) -> Bool {
    var isAfterBlank = true
    for letter in line {
      if letter == "\t" || letter == " " && isAfterBlank { return true }
      isAfterBlank = letter == " "
    }
    return false
  }

  private static func isBlank(_ letter: Character) -> Bool { letter == " " || letter == "\t" }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.generalCategory != .control && !properties.isNoncharacterCodePoint
      && !("\u{202A}"..."\u{202E}" ~= scalar || "\u{2066}"..."\u{2069}" ~= scalar || scalar == "\u{FEFF}")
  }
}
