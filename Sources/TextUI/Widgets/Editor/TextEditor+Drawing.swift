extension TextEditor {
  /// Draws the text in `rect`, filled with `role`, or `activeRole` when active; then also what is selected and the cursor. An empty text
  /// shows `placeholder`.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, active: Bool, role: Role = .fieldAtRest, activeRole: Role = .fieldActive,
    placeholder: String = ""
  ) {
    let base = active ? activeRole : role
    canvas.fill(rect, role: base)
    guard rect.width > 0, rect.height > 0 else { return }
    if isEmpty { canvas.put(placeholder, row: rect.row, column: rect.column, width: rect.width, role: active ? .placeholder : .muted) }
    let layout = measured(in: rect).layout(width: rect.width)
    let drawing = EditorDrawing(layout: layout, cursor: cursor, selection: selection, isActive: active, role: base)
    if isMultiline {
      drawing.drawLines(on: &canvas, in: rect, from: layout.settledTop(near: top, cursor: cursor, height: rect.height))
    } else {
      drawing.drawOneLine(on: &canvas, in: rect, from: layout.settledLeft(near: left, cursor: cursor))
    }
  }

  /// The lines that the text takes in a rectangle of `width` columns, at least one. Quick after `update` with this width.
  public func lineCount(width: Int) -> Int { layout(width: width).lineCount }

  /// Wraps the text for rectangles of `width` columns and remembers it, so that asking and drawing cost little until the width is another.
  mutating func measure(width: Int) { buffer.measure(width: TextLayout.wrapWidth(width)) }

  func layout(width: Int) -> TextLayout { TextLayout(buffer: buffer, width: width, wraps: isMultiline) }

  /// This editor with what may be seen in `rect` wrapped for it. Costs nothing where it was updated for the same width.
  private func measured(in rect: Rect) -> TextEditor {
    guard isMultiline else { return self }
    let width = TextLayout.wrapWidth(rect.width)
    let last = buffer.paragraphs.count - 1
    let near = [min(top.paragraph, last), cursor.paragraph, last].map { max(0, $0 - rect.height)..<min(last, $0 + rect.height) + 1 }
    if near.allSatisfy({ buffer.isMeasured(width: width, $0) }) { return self }
    var editor = self
    for indices in near { editor.buffer.measure(width: width, indices) }
    return editor
  }
}
