extension TextEditor {
  /// Draws the text in `rect`, filled with `role`, or `activeRole` when active; then also what is selected and the cursor. An empty text
  /// shows `placeholder`.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, active: Bool, role: Role = .field, activeRole: Role = .fieldActive, placeholder: String = ""
  ) {
    let base = active ? activeRole : role
    canvas.fill(rect, role: base)
    guard rect.width > 0, rect.height > 0 else { return }
    if isEmpty { canvas.put(placeholder, row: rect.row, column: rect.column, width: rect.width, role: .placeholder) }
    if isMultiline {
      measured(in: rect).drawLines(on: &canvas, in: rect, active: active, role: base)
    } else {
      drawOneLine(on: &canvas, in: rect, active: active, role: base)
    }
  }

  /// This editor with what may be seen in `rect` wrapped for it. Costs nothing where it was updated for the same width.
  private func measured(in rect: Rect) -> TextEditor {
    let width = wrapWidth(rect.width)
    let last = buffer.paragraphs.count - 1
    let near = [min(top.paragraph, last), cursor.paragraph, last].map { max(0, $0 - rect.height)..<min(last, $0 + rect.height) + 1 }
    if near.allSatisfy({ buffer.isMeasured(width: width, $0) }) { return self }
    var editor = self
    for indices in near { editor.buffer.measure(width: width, indices) }
    return editor
  }

  private func drawLines(on canvas: inout Canvas, in rect: Rect, active: Bool, role: Role) {
    let cursorLine = line(of: cursor, width: rect.width)
    let last = lastLine(width: rect.width)
    var line = settledTop(width: rect.width, height: rect.height)
    for row in rect.row..<rect.maxRow {
      let range = range(of: line, width: rect.width)
      let place = Rect(row: row, column: rect.column, width: rect.width, height: 1)
      draw(range, ofParagraph: line.paragraph, on: &canvas, in: place, active: active, role: role)
      if active, line == cursorLine { placeCursor(on: &canvas, in: place, column: column(of: cursor, width: rect.width)) }
      if line == last { return }
      line = self.line(line, movedBy: 1, width: rect.width)
    }
  }

  private func drawOneLine(on canvas: inout Canvas, in rect: Rect, active: Bool, role: Role) {
    let count = buffer.end.offset
    guard active else {
      // One character more than there is room for, so that what is cut off ends in "…".
      let seen = buffer.paragraphs[0].characters[..<min(count, rect.width + 1)].joinedText
      canvas.put(seen, row: rect.row, column: rect.column, width: rect.width, role: role)
      return
    }
    let left = settledLeft(width: rect.width)
    draw(left..<min(count, left + rect.width), ofParagraph: 0, on: &canvas, in: rect, active: true, role: role)
    placeCursor(on: &canvas, in: rect, column: columns(0, left..<cursor.offset))
  }

  /// Draws characters of one paragraph on the first row of `rect`, those that are selected in their own role.
  private func draw(_ range: Range<Int>, ofParagraph paragraph: Int, on canvas: inout Canvas, in rect: Rect, active: Bool, role: Role) {
    let characters = buffer.paragraphs[paragraph].characters
    let selected = active ? selectedOffsets(in: range, ofParagraph: paragraph) : range.lowerBound..<range.lowerBound
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
    if active, range.upperBound == characters.count, used < rect.width, let selection, selection.contains(lineEnd) {
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

extension Canvas {
  func contains(_ position: Position) -> Bool {
    (0..<size.height).contains(position.row) && (0..<size.width).contains(position.column)
  }
}
