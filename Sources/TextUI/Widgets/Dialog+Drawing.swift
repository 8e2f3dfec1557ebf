extension Dialog {
  enum Strip: Hashable {
    case title(String, isFirst: Bool)
    case text(String)
    /// What is said of the text in the field.
    case remark(String)
    case blank, field
    /// A further row of a field for longer text.
    case fieldRest
    case buttons(Range<Int>)
  }

  /// Draws the dialog as a box in the middle of `room`. Where there is little room the white space goes first, then the end of what
  /// follows from the question; what has focus is always seen.
  public func draw(on canvas: inout Canvas, in room: Rect) {
    let (outer, inner, rows) = layout(in: room)
    canvas.cursor = nil
    Box.draw(outer, inner: inner, on: &canvas)
    for (index, row) in rows.enumerated() {
      let height = row == .field ? 1 + rows[(index + 1)...].prefix { $0 == .fieldRest }.count : 1
      draw(row, on: &canvas, in: Rect(row: inner.row + index, column: inner.column, width: inner.width, height: height))
    }
  }

  func layout(in room: Rect) -> (outer: Rect, inner: Rect, rows: [Strip]) {
    let available = room.width - (Box.hasBorder(in: room) ? Box.border.width : 0)
    let mostWidth = min(available, Dialog.mostWidth)
    let buttonsWidth = buttons.reduce(buttons.count - 1) { $0 + Dialog.width(ofButton: $1) }
    let least = field?.isMultiline == true || !remark.isEmpty ? Dialog.mostWidth : Dialog.leastWidth
    let texts = ([title] + lines).map { Display.columns(of: $0) } + [least]
    let words = buttonsWidth <= mostWidth ? [buttonsWidth] : buttons.map(Dialog.width(ofButton:))
    let width = max(0, min(mostWidth, (texts + words).max() ?? 0))
    let rows = rows(width: width, buttonsFit: buttonsWidth <= mostWidth)
    let (outer, inner) = Box.layout(Size(width: width, height: rows.count), in: room)
    return (outer, inner, fitted(rows, height: inner.height))
  }

  private static let leastWidth = 28
  private static let mostWidth = 60

  /// The marker before a button, its label and a space after it.
  private static func width(ofButton label: String) -> Int { ListView.markerWidth + Display.columns(of: label) + 1 }

  private func rows(width: Int, buttonsFit: Bool) -> [Strip] {
    var rows: [Strip] = []
    for (index, line) in Wrapping.lines(of: title, width: width).enumerated() { rows.append(.title(String(line), isFirst: index == 0)) }
    rows.append(.blank)
    if !lines.isEmpty {
      for line in lines { rows += Wrapping.lines(of: line, width: width).map { .text(String($0)) } }
      rows.append(.blank)
    }
    if let field {
      let rest = field.isMultiline ? Array(repeating: Strip.fieldRest, count: Dialog.longField - 1) : []
      let remark = remark.isEmpty ? [] : Wrapping.lines(of: remark, width: width).map { Strip.remark(String($0)) }
      rows += [.field] + rest + remark + [.blank]
    }
    rows += buttonsFit ? [.buttons(buttons.indices)] : buttons.indices.map { .buttons($0..<$0 + 1) }
    return rows
  }

  /// The rows without those that can best be missed.
  private func fitted(_ rows: [Strip], height: Int) -> [Strip] {
    var rows = rows
    var cutsText = false
    while rows.count > max(0, height), let least = rows.map(worth).min(), let index = rows.lastIndex(where: { worth($0) == least }) {
      if case .text = rows.remove(at: index) { cutsText = true }
    }
    if cutsText, let index = rows.lastIndex(where: { if case .text = $0 { true } else { false } }), case .text(let text) = rows[index] {
      rows[index] = .text(text + "…")
    }
    return rows
  }

  private func worth(_ row: Strip) -> Int {
    switch row {
    case .blank, .fieldRest: 0
    case .text: 1
    case .remark: 3
    case .title(_, isFirst: false): 2
    case .title: 4
    case .field: focus == .field ? 6 : 5
    case .buttons(let range): if case .button(let index) = focus, range.contains(index) { 6 } else { 5 }
    }
  }

  private func draw(_ row: Strip, on canvas: inout Canvas, in place: Rect) {
    switch row {
    case .title(let text, _): canvas.put(text, row: place.row, column: place.column, width: place.width, role: .title)
    case .text(let text): canvas.put(text, row: place.row, column: place.column, width: place.width)
    case .remark(let text): canvas.put(text, row: place.row, column: place.column, width: place.width, role: .hint)
    case .blank, .fieldRest: break
    case .field: drawField(on: &canvas, in: place)
    case .buttons(let range): draw(buttons: range, on: &canvas, in: place)
    }
  }

  /// The columns of the label and of the gap after it: in a narrow box half of it at most.
  func labelWidth(in width: Int) -> Int { field == nil ? 0 : min(Display.columns(of: label) + 2, width / 2) }

  /// The label stands on the row of the cursor, in a field of several rows too.
  private func drawField(on canvas: inout Canvas, in place: Rect) {
    let (left, right) = place.split(left: labelWidth(in: place.width))
    field?.draw(on: &canvas, in: right, active: focus == .field)
    canvas.put(label, row: canvas.cursor?.row ?? place.row, column: left.column, width: max(0, left.width - 2), role: .muted)
  }

  private func draw(buttons range: Range<Int>, on canvas: inout Canvas, in place: Rect) {
    var rest = place
    for index in range {
      let isFocused = focus == .button(index)
      let button = rest.split(left: Dialog.width(ofButton: buttons[index])).left
      let role: Role = isFocused ? .buttonDefault : .button
      canvas.fill(button, role: role)
      // In one or two columns the letter is worth more than the marker.
      let letter = button.width > ListView.markerWidth ? button.split(left: ListView.markerWidth).right : button
      if isFocused, letter != button { canvas.put("›", row: button.row, column: button.column, role: role) }
      canvas.put(buttons[index], row: letter.row, column: letter.column, width: letter.width, role: role)
      let cursor = Position(row: letter.row, column: letter.column)
      if isFocused, canvas.contains(cursor) { canvas.cursor = cursor }
      rest = rest.split(left: button.width + 1).right
    }
  }
}
