/// Breaks a line into lines of at most so many columns, at blanks where there are any.
enum LineWrapping {
  /// - Parameters:
  ///   - width: columns, with the indent.
  ///   - first: how far the first line is indented.
  ///   - rest: how far the others are.
  static func wrapped(_ line: String, width: Int, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var room: Int { width - (lines.isEmpty ? first : rest) }
    func finish() {
      guard !current.isEmpty else { return }
      lines.append(String(repeating: " ", count: lines.isEmpty ? first : rest) + current)
      current = ""
    }
    for word in line.split(separator: " ") {
      if !current.isEmpty, columns(current) + 1 + columns(word) > room { finish() }
      var word = word
      // A word that is longer than a line, as an address can be.
      while current.isEmpty, columns(word) > room {
        current = fitting(word, room)
        word = word.dropFirst(current.count)
        finish()
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    finish()
    return lines
  }

  /// The longest beginning that fits, and at least one character.
  private static func fitting(_ word: Substring, _ room: Int) -> String {
    var columns = 0
    let beginning = word.prefix { letter in
      columns += self.columns(letter)
      return columns <= room
    }
    return String(beginning.isEmpty ? word.prefix(1) : beginning)
  }

  /// Never too few: what may be two columns wide counts as two.
  static func columns(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + columns($1) } }

  private static func columns(_ letter: Character) -> Int {
    guard let value = letter.unicodeScalars.first?.value else { return 0 }
    return value < 0x1100 || 0x1E00...0x22FF ~= value ? 1 : 2
  }
}
