/// Breaking text into lines by the columns that it takes. Lines end at spaces; a word that is longer than a line is cut.
public enum Wrapping {
  /// The lines of `text` in at most `width` columns; "\n" and "\r\n" end a line too. Spaces at the end of a line are left out, and an
  /// empty text is one empty line. A width below 1 counts as 1; there a character of two columns gets a line of its own.
  public static func lines(of text: String, width: Int) -> [Substring] {
    plainLines(of: text, width: max(1, width)) ?? anyLines(of: text, width: width)
  }

  /// The lines of a text of any characters.
  static func anyLines(of text: String, width: Int) -> [Substring] {
    var lines: [Substring] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      if Display.columns(of: paragraph) <= width {
        lines.append(trimmed(paragraph))
        continue
      }
      var start = paragraph.startIndex
      let characters = Array(paragraph)
      for range in breaks(characters, width: width) {
        let end = paragraph.utf8.index(start, offsetBy: characters[range].reduce(0) { $0 + $1.utf8.count })
        lines.append(trimmed(paragraph[start..<end]))
        start = end
      }
    }
    return lines
  }

  /// The lines of one paragraph, as ranges of its characters. Together they cover all of it, so that every place of a cursor belongs to
  /// a line; spaces at the end of a line belong to it, even where they do not fit. There is always at least one, be it empty.
  public static func breaks(_ characters: [Character], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    forEachBreak(characters, width: width, from: 0) { next in
      lines.append(start..<next)
      start = next
      return true
    }
    lines.append(start..<characters.count)
    return lines
  }

  /// Says where each line after the first begins, for characters that are wrapped from `start` on, until it is told to stop.
  static func forEachBreak(_ characters: [Character], width: Int, from start: Int, _ goesOn: (Int) -> Bool) {
    let width = max(1, width)
    var start = start
    /// Where the word begins that is being read, and the columns up to there and after it.
    var word = start
    var before = 0
    var inWord = 0
    for offset in start..<characters.count {
      let character = characters[offset]
      if character == " " || character == "\t" {
        before += inWord + 1
        inWord = 0
        word = offset + 1
        continue
      }
      let columns = Display.columns(of: character)
      if before + inWord + columns > width, word > start {
        guard goesOn(word) else { return }
        start = word
        before = 0
      }
      if before + inWord + columns > width, offset > start {
        guard goesOn(offset) else { return }
        start = offset
        word = offset
        inWord = 0
      }
      inWord += columns
    }
  }

  /// The same for a text of nothing but plain letters of one column, byte by byte: nearly every text, and several times faster. Nil for others.
  private static func plainLines(of text: String, width: Int) -> [Substring]? {
    guard let ends = text.utf8.withContiguousStorageIfAvailable({ PlainWrapping.lines(of: $0, width: width) }), let ends else { return nil }
    let utf8 = text.utf8
    return ends.map { text[utf8.index(utf8.startIndex, offsetBy: $0.lowerBound)..<utf8.index(utf8.startIndex, offsetBy: $0.upperBound)] }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while let last = line.last, last == " " || last == "\t" { line.removeLast() }
    return line
  }
}
