extension TextEditor {
  /// The lines that the text takes in a rectangle of `width` columns, at least one. Quick after `measure` or `update` with this width.
  public func lineCount(width: Int) -> Int {
    buffer.paragraphs.indices.reduce(0) { $0 + lineCount(ofParagraph: $1, width: width) }
  }

  /// The line, from 0, on which the cursor stands in a rectangle of `width` columns.
  public func cursorLine(width: Int) -> Int {
    (0..<cursor.paragraph).reduce(0) { $0 + lineCount(ofParagraph: $1, width: width) } + line(of: cursor, width: width).index
  }

  /// Wraps the text for rectangles of `width` columns and remembers it, so that asking and drawing cost little until the width is another.
  public mutating func measure(width: Int) { buffer.measure(width: wrapWidth(width)) }

  /// One column is kept free, where the cursor stands after the last character of a full line.
  func wrapWidth(_ width: Int) -> Int { max(1, width - 1) }

  func breaks(ofParagraph index: Int, width: Int) -> [Int] {
    isMultiline ? buffer.paragraphs[index].breaks(width: wrapWidth(width)) : []
  }

  func lineCount(ofParagraph index: Int, width: Int) -> Int { breaks(ofParagraph: index, width: width).count + 1 }

  var firstLine: Line { Line(paragraph: 0, index: 0) }

  func lastLine(width: Int) -> Line {
    let last = buffer.paragraphs.count - 1
    return Line(paragraph: last, index: lineCount(ofParagraph: last, width: width) - 1)
  }

  /// At a soft break the position belongs to the line after it.
  func line(of position: TextPosition, width: Int) -> Line {
    let breaks = breaks(ofParagraph: position.paragraph, width: width)
    return Line(paragraph: position.paragraph, index: breaks.firstIndex { $0 > position.offset } ?? breaks.count)
  }

  /// The line that stands so many lines further down, or up with a negative number; the first or last line at most.
  func line(_ line: Line, movedBy distance: Int, width: Int) -> Line {
    var line = line
    var rest = line.index + distance
    while rest < 0, line.paragraph > 0 {
      line.paragraph -= 1
      rest += lineCount(ofParagraph: line.paragraph, width: width)
    }
    var count = lineCount(ofParagraph: line.paragraph, width: width)
    while rest >= count, line.paragraph + 1 < buffer.paragraphs.count {
      rest -= count
      line.paragraph += 1
      count = lineCount(ofParagraph: line.paragraph, width: width)
    }
    line.index = min(max(0, rest), count - 1)
    return line
  }

  /// The characters of a line, as offsets in its paragraph.
  func range(of line: Line, width: Int) -> Range<Int> {
    let breaks = breaks(ofParagraph: line.paragraph, width: width)
    let start = line.index == 0 ? 0 : breaks[line.index - 1]
    return start..<(line.index < breaks.count ? breaks[line.index] : buffer.paragraphs[line.paragraph].characters.count)
  }

  /// The first and last position on a line. The end of a wrapped line is before its last character, because after it the next line begins.
  func offsets(of line: Line, width: Int) -> (first: TextPosition, last: TextPosition) {
    let range = range(of: line, width: width)
    let isWrapped = range.upperBound < buffer.paragraphs[line.paragraph].characters.count
    let last = max(range.lowerBound, isWrapped ? range.upperBound - 1 : range.upperBound)
    return (
      TextPosition(paragraph: line.paragraph, offset: range.lowerBound), TextPosition(paragraph: line.paragraph, offset: last)
    )
  }

  /// The column on its own line at which a position stands.
  func column(of position: TextPosition, width: Int) -> Int {
    columns(position.paragraph, range(of: line(of: position, width: width), width: width).lowerBound..<position.offset)
  }

  /// The last position on a line that is not past `column`.
  func position(on line: Line, column: Int, width: Int) -> TextPosition {
    let (first, last) = offsets(of: line, width: width)
    var position = first
    var used = 0
    while position.offset < last.offset {
      used += columns(line.paragraph, position.offset..<position.offset + 1)
      if used > column { break }
      position.offset += 1
    }
    return position
  }

  func columns(_ paragraph: Int, _ range: Range<Int>) -> Int {
    buffer.paragraphs[paragraph].characters[range].reduce(0) { $0 + Display.columns(ofShown: Display.shown($1)) }
  }

  /// The first line to show: as near to `top` as keeps the cursor in sight and leaves no room unused below the text.
  func settledTop(width: Int, height: Int) -> Line {
    let cursorLine = line(of: cursor, width: width)
    let lowest = line(cursorLine, movedBy: 1 - max(1, height), width: width)
    let highest = line(lastLine(width: width), movedBy: 1 - max(1, height), width: width)
    let paragraph = min(top.paragraph, buffer.paragraphs.count - 1)
    let index = min(top.index, lineCount(ofParagraph: paragraph, width: width) - 1)
    return min(max(Line(paragraph: paragraph, index: index), lowest), cursorLine, highest)
  }

  /// The first character of one line to show, by the same rule.
  func settledLeft(width: Int) -> Int {
    guard !isMultiline else { return 0 }
    let atCursor = buffer.character(at: cursor) == nil ? 1 : columns(0, cursor.offset..<cursor.offset + 1)
    let lowest = offset(before: cursor.offset, columns: width - atCursor)
    let highest = offset(before: buffer.end.offset, columns: width - 1)
    return min(max(left, lowest), cursor.offset, highest)
  }

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
