/// A text as it lies in a rectangle of some columns: the lines that it takes, and where positions stand on them. It only reads.
struct TextLayout {
  /// A line as it is seen: which paragraph, and which line of it.
  struct Line: Sendable, Hashable, Comparable {
    var paragraph: Int
    var index: Int

    static let first = Line(paragraph: 0, index: 0)

    static func < (left: Line, right: Line) -> Bool { (left.paragraph, left.index) < (right.paragraph, right.index) }
  }

  let buffer: TextBuffer
  /// The columns of the rectangle.
  let width: Int
  /// Whether long paragraphs go on below; if not, the text is one line that scrolls sideways.
  let wraps: Bool

  /// The columns that text may take in a rectangle of `width`. One is kept free, for the cursor after the last character of a full line.
  static func wrapWidth(_ width: Int) -> Int { max(1, width - 1) }

  /// The lines that the whole text takes, at least one.
  var lineCount: Int { buffer.paragraphs.indices.reduce(0) { $0 + lineCount(ofParagraph: $1) } }

  var lastLine: Line {
    let last = buffer.paragraphs.count - 1
    return Line(paragraph: last, index: lineCount(ofParagraph: last) - 1)
  }

  /// At a soft break the position belongs to the line after it.
  func line(of position: TextPosition) -> Line {
    let breaks = breaks(ofParagraph: position.paragraph)
    return Line(paragraph: position.paragraph, index: breaks.firstIndex { $0 > position.offset } ?? breaks.count)
  }

  /// The line that stands so many lines further down, or up with a negative number; the first or last line at most.
  func line(_ line: Line, movedBy distance: Int) -> Line {
    var line = line
    var rest = line.index + distance
    while rest < 0, line.paragraph > 0 {
      line.paragraph -= 1
      rest += lineCount(ofParagraph: line.paragraph)
    }
    var count = lineCount(ofParagraph: line.paragraph)
    while rest >= count, line.paragraph + 1 < buffer.paragraphs.count {
      rest -= count
      line.paragraph += 1
      count = lineCount(ofParagraph: line.paragraph)
    }
    line.index = min(max(0, rest), count - 1)
    return line
  }

  /// The characters of a line, as offsets in its paragraph.
  func range(of line: Line) -> Range<Int> {
    let breaks = breaks(ofParagraph: line.paragraph)
    let start = line.index == 0 ? 0 : breaks[line.index - 1]
    return start..<(line.index < breaks.count ? breaks[line.index] : buffer.paragraphs[line.paragraph].characters.count)
  }

  /// The first and last position on a line. The end of a wrapped line is before its last character, because after it the next line begins.
  func ends(of line: Line) -> (first: TextPosition, last: TextPosition) {
    let range = range(of: line)
    let isWrapped = range.upperBound < buffer.paragraphs[line.paragraph].characters.count
    let last = max(range.lowerBound, isWrapped ? range.upperBound - 1 : range.upperBound)
    return (
      TextPosition(paragraph: line.paragraph, offset: range.lowerBound), TextPosition(paragraph: line.paragraph, offset: last)
    )
  }

  /// The column on its own line at which a position stands.
  func column(of position: TextPosition) -> Int {
    columns(position.paragraph, range(of: line(of: position)).lowerBound..<position.offset)
  }

  /// The last position on a line that is not past `column`.
  func position(on line: Line, column: Int) -> TextPosition {
    let (first, last) = ends(of: line)
    var position = first
    var used = 0
    while position.offset < last.offset {
      used += columns(line.paragraph, position.offset..<position.offset + 1)
      if used > column { break }
      position.offset += 1
    }
    return position
  }

  /// The columns that some characters of a paragraph take.
  func columns(_ paragraph: Int, _ range: Range<Int>) -> Int {
    buffer.paragraphs[paragraph].characters[range].reduce(0) { $0 + Display.columns(of: $1) }
  }

  /// The first line to show: as near to `top` as keeps the cursor in sight and leaves no room unused below the text.
  func settledTop(near top: Line, cursor: TextPosition, height: Int) -> Line {
    let cursorLine = line(of: cursor)
    let lowest = line(cursorLine, movedBy: 1 - max(1, height))
    let highest = line(lastLine, movedBy: 1 - max(1, height))
    let paragraph = min(top.paragraph, buffer.paragraphs.count - 1)
    let index = min(top.index, lineCount(ofParagraph: paragraph) - 1)
    return min(max(Line(paragraph: paragraph, index: index), lowest), cursorLine, highest)
  }

  /// The first character of one line to show, by the same rule; 0 where lines wrap.
  func settledLeft(near left: Int, cursor: TextPosition) -> Int {
    guard !wraps else { return 0 }
    let atCursor = buffer.character(at: cursor) == nil ? 1 : columns(0, cursor.offset..<cursor.offset + 1)
    let lowest = offset(before: cursor.offset, columns: width - atCursor)
    let highest = offset(before: buffer.end.offset, columns: width - 1)
    return min(max(left, lowest), cursor.offset, highest)
  }

  private func breaks(ofParagraph index: Int) -> [Int] {
    wraps ? buffer.paragraphs[index].breaks(width: Self.wrapWidth(width)) : []
  }

  private func lineCount(ofParagraph index: Int) -> Int { breaks(ofParagraph: index).count + 1 }

  /// The offset from which the characters up to `end` take at most so many columns.
  private func offset(before end: Int, columns room: Int) -> Int {
    var offset = end
    var used = 0
    while offset > 0 {
      used += columns(0, offset - 1..<offset)
      if used > room { break }
      offset -= 1
    }
    return offset
  }
}
