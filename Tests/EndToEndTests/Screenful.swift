/// What stands on the terminal at one moment.
struct Screenful: Equatable, CustomStringConvertible {
  let lines: [String]
  /// From 0.
  let cursorRow: Int
  let cursorColumn: Int

  /// Everything on one line with single spaces, so that it does not matter where a sentence wraps; without the bar before what has the letters.
  var words: String { Self.words(lines.map { $0.hasPrefix("▌") ? String($0.dropFirst()) : $0 }.joined(separator: " ")) }

  static func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  func shows(_ text: String) -> Bool { words.contains(Self.words(text)) }

  /// The line on which the cursor stands: what a screen reader says first.
  var focused: String { lines.indices.contains(cursorRow) ? lines[cursorRow] : "" }

  /// Whether the cursor or the page moved; the message line may say what it likes.
  func moved(from earlier: Screenful) -> Bool {
    cursorRow != earlier.cursorRow || cursorColumn != earlier.cursorColumn || lines.dropLast(2) != earlier.lines.dropLast(2)
  }

  var description: String {
    let rule = String(repeating: "-", count: 80)
    return "\(rule)\n\(lines.joined(separator: "\n"))\n\(rule)\ncursor on line \(cursorRow + 1), column \(cursorColumn + 1)"
  }
}
