/// How the text of an editor is put on a canvas: its lines, what is selected in them, and the cursor.
struct EditorDrawing {
  let layout: TextLayout
  let cursor: TextPosition
  let selection: Range<TextPosition>?
  /// Whether the cursor and what is selected show.
  let isActive: Bool
  let role: Role

  /// Draws wrapped lines from `top` on.
  func drawLines(on canvas: inout Canvas, in rect: Rect, from top: TextLayout.Line) {
    let cursorLine = layout.line(of: cursor)
    let last = layout.lastLine
    var line = top
    for row in rect.row..<rect.maxRow {
      let place = Rect(row: row, column: rect.column, width: rect.width, height: 1)
      drawCharacters(layout.range(of: line), ofParagraph: line.paragraph, on: &canvas, in: place)
      if isActive, line == cursorLine { placeCursor(on: &canvas, in: place, column: layout.column(of: cursor)) }
      if line == last { return }
      line = layout.line(line, movedBy: 1)
    }
  }

  /// Draws a text of one line from the character `left` on; where it is not active from its start, with "…" for what is cut off.
  func drawOneLine(on canvas: inout Canvas, in rect: Rect, from left: Int) {
    let count = layout.buffer.end.offset
    guard isActive else {
      // One character more than there is room for, so that what is cut off ends in "…".
      let seen = layout.buffer.paragraphs[0].characters[..<min(count, rect.width + 1)].joinedText
      canvas.put(seen, row: rect.row, column: rect.column, width: rect.width, role: role)
      return
    }
    drawCharacters(left..<min(count, left + rect.width), ofParagraph: 0, on: &canvas, in: rect)
    placeCursor(on: &canvas, in: rect, column: layout.columns(0, left..<cursor.offset))
  }

  /// Draws characters of one paragraph on the first row of `rect`, those that are selected in their own role.
  private func drawCharacters(_ range: Range<Int>, ofParagraph paragraph: Int, on canvas: inout Canvas, in rect: Rect) {
    let characters = layout.buffer.paragraphs[paragraph].characters
    let selected = isActive ? selectedOffsets(in: range, ofParagraph: paragraph) : range.lowerBound..<range.lowerBound
    let runs: [(Range<Int>, Role)] = [
      (range.lowerBound..<selected.lowerBound, role), (selected, .selection), (selected.upperBound..<range.upperBound, role),
    ]
    var used = 0
    for (run, role) in runs where !run.isEmpty && used < rect.width {
      let room = rect.width - used
      used += canvas.put(characters[run].joinedText, row: rect.row, column: rect.column + used, width: room, role: role, ellipsis: false)
    }
    // A line end that is selected shows as one cell, so that an empty line is seen to be selected too.
    let lineEnd = TextPosition(paragraph: paragraph, offset: characters.count)
    if isActive, range.upperBound == characters.count, used < rect.width, let selection, selection.contains(lineEnd) {
      canvas.fill(Rect(row: rect.row, column: rect.column + used, width: 1, height: 1), role: .selection)
    }
  }

  private func selectedOffsets(in range: Range<Int>, ofParagraph paragraph: Int) -> Range<Int> {
    guard let selection, selection.lowerBound.paragraph <= paragraph, selection.upperBound.paragraph >= paragraph else {
      return range.lowerBound..<range.lowerBound
    }
    let low = selection.lowerBound.paragraph < paragraph ? 0 : selection.lowerBound.offset
    let high = selection.upperBound.paragraph > paragraph ? .max : selection.upperBound.offset
    return (low..<high).clamped(to: range)
  }

  private func placeCursor(on canvas: inout Canvas, in rect: Rect, column: Int) {
    let position = Position(row: rect.row, column: rect.column + min(column, rect.width - 1))
    canvas.cursor = canvas.contains(position) ? position : canvas.cursor
  }
}
