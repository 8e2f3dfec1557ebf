import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// How the rows of a form lie in a rectangle: heights, and drawing. It only reads.
struct FormLayout {
  let desk: Desk
  let rect: Rect
  /// Whether this form has the keys.
  let isActive: Bool
  let focus: RowID?

  /// Columns for the mark before a row.
  static let margin = 2
  /// Prose without focus shows this many lines at most.
  static let mostLines = 6

  /// Columns of a label at most.
  static let mostLabel = 26

  var labelWidth: Int { min(Self.mostLabel, max(12, rect.width / 3)) }

  private func valueRect(_ line: FieldLine, row: Int, height: Int) -> Rect {
    let left = left(of: line)
    return Rect(row: row, column: rect.column + left, width: min(76, rect.width - left - 1), height: height)
  }

  /// The columns before the value of a field.
  func left(of line: FieldLine) -> Int { Self.margin + (line.isWide ? line.indent + tagWidth(line) : labelWidth + 1) }

  /// Columns before a wide value, for what the field is called while it has focus: a question stands above it, and whoever hears or feels only
  /// the row of the cursor has to know which one it is. A line that is written in a list, and what one can tick under a list, stand where the
  /// things of the list do, and say themselves what they are.
  private func tagWidth(_ line: FieldLine) -> Int {
    if desk.newLine?.field == line.ref || line.offered != nil && line.isSeveral { return 0 }
    // A scale needs all of a narrow screen, and its question has a number.
    return rect.width < 50 && line.ref.question != nil ? 3 : 10
  }

  private func valueWidth(_ line: FieldLine) -> Int { valueRect(line, row: 0, height: 1).width }

  private func editor(of line: FieldLine) -> TextEditor? {
    guard isActive, focus == .field(line.ref), let field = desk.editor, field.ref == line.ref else { return nil }
    return field.editor
  }

  func height(of row: Row) -> Int {
    switch row.kind {
    case .note(let text, _):
      max(1, Wrapping.lines(of: String(text.dropFirst(indent(of: text))), width: rect.width - Self.margin - 1 - indent(of: text)).count)
    case .link(_, let text, _): max(1, Wrapping.lines(of: text, width: rect.width - Self.margin - 1).count)
    case .shared(let part, _): ([part.title] + part.lines).reduce(0) { $0 + Wrapping.lines(of: $1, width: partWidth).count }
    case .field(let line): fieldHeight(line, isFocused: isActive && row.id != nil && row.id == focus && !isAtRest)
    case .item(let item):
      item.side.map(height(of:))
        ?? (item.isWhole ? wholeLines(of: item).count : ItemDrawing(item: item, width: rect.width - Self.margin - 1).height)
    default: 1
    }
  }

  /// A note that begins with blanks keeps them on all its lines.
  private func indent(of text: String) -> Int { min(8, text.prefix { $0 == " " }.count) }

  /// The columns of a piece that will be shared, under its tick box.
  private var partWidth: Int { max(10, rect.width - Self.margin - 5) }

  private func fieldHeight(_ line: FieldLine, isFocused: Bool) -> Int {
    guard line.isText else {
      let choice = ChoiceDrawing(desk: desk, line: line, isFocused: isFocused, isFaulty: desk.files.fault(line.ref) != nil)
      return choice.height(width: valueWidth(line), most: Self.mostLines)
    }
    if let editor = editor(of: line) {
      guard line.isLong else { return 1 + hintLines(line).count }
      let hint = hintLines(line).count
      return min(editor.lineCount(width: valueWidth(line)), max(3, rect.height - 4 - hint)) + hint
    }
    guard line.isLong else { return 1 }
    return min(Self.mostLines, lines(of: desk.shown(line), width: valueWidth(line)).count)
  }

  /// What could be said in more ordinary words, under the text that is being written.
  func hintLines(_ line: FieldLine) -> [Substring] {
    guard editor(of: line) != nil, let hint = desk.editor?.hint else { return [] }
    return Array(Wrapping.lines(of: hint, width: valueWidth(line)).prefix(3))
  }

  /// The first lines of a text, at least one and one more than are shown: of a megabyte the rest is not looked at.
  private func lines(of text: String, width: Int) -> [Substring] {
    let most = (Self.mostLines + 1) * max(1, width) + 1
    guard text.utf8.count > most else { return text.isEmpty ? [""] : Wrapping.lines(of: text, width: width) }
    return Wrapping.lines(of: String(text.prefix(most)), width: width)
  }

  /// Of what kind a field is, and how many rows its text takes: "tekst, 2 regels".
  func kind(of line: FieldLine) -> String {
    let kind = desk.say(PlainWords.kind(of: PlainRows(desk: desk).kind(of: line)))
    let rows = line.isLong ? textRows(line) : 1
    return rows > 1 ? "\(kind), \(Saying.lines(rows, desk.language))" : kind
  }

  /// All rows of a text, also those that are not shown; of one that nobody reads at a glance they are not counted.
  private func textRows(_ line: FieldLine) -> Int {
    if let editor = editor(of: line) { return editor.lineCount(width: valueWidth(line)) }
    let text = desk.shown(line)
    return text.utf8.count > 20_000 ? 1 : Wrapping.lines(of: text, width: valueWidth(line)).count
  }

  /// Draws the rows from `view` on, until the rectangle is full.
  func draw(_ list: RowList, view: FormView, on canvas: inout Canvas) {
    let (rows, columns) = (list.rows, list.columns)
    var line = rect.row - view.topLine
    var index = min(view.topRow, max(0, rows.count - 1))
    while index < rows.count, line < rect.maxRow {
      let height = height(of: rows[index])
      if line >= rect.row { draw(rows[index], at: line, height: min(height, rect.maxRow - line), columns, on: &canvas) }
      line += height
      index += 1
    }
    if isActive, canvas.cursor == nil { canvas.cursor = Position(row: rect.row, column: rect.column) }
  }

  private func draw(_ row: Row, at top: Int, height: Int, _ columns: ItemColumns, on canvas: inout Canvas) {
    let isFocused = isActive && row.id != nil && row.id == focus
    if case .item(let item) = row.kind, let side = item.side {
      return draw(side, isFaulty: desk.files.hasFault(inside: item.ref), row: top, isFocused: isFocused, on: &canvas)
    }
    if isFocused { drawMark(of: row, at: top, height: height, on: &canvas) }
    let left = rect.column + Self.margin
    let width = rect.width - Self.margin - 1
    switch row.kind {
    case .blank: break
    case .heading(let text, let detail):
      let used = canvas.put(text, row: top, column: left, width: width, role: .title)
      canvas.put(detail, row: top, column: left + used + 2, width: max(0, width - used - 2), role: .muted)
    case .note(let text, let role):
      let indent = indent(of: text)
      let place = Rect(row: top, column: left + indent, width: width - indent, height: height)
      canvas.putWrapped(String(text.dropFirst(indent)), in: place, role: role)
    case .item(let item) where item.isWhole: draw(whole: item, row: top, height: height, isFocused: isFocused, on: &canvas)
    case .item(let item): draw(item, row: top, height: height, columns, isFocused: isFocused, on: &canvas)
    case .add(let add): drawButton("+ " + add.label, row: top, isFocused: isFocused, on: &canvas)
    case .command(_, let label): drawButton(label, row: top, isFocused: isFocused, on: &canvas)
    case .link(_, let text, let role):
      canvas.putWrapped(text, in: Rect(row: top, column: left, width: width, height: height), role: isFocused ? .focus : role)
      if isFocused { canvas.cursor = Position(row: top, column: left) }
    case .shared(let part, let isIn): draw(part, isIn: isIn, row: top, height: height, isFocused: isFocused, on: &canvas)
    case .field(let line): draw(line, row: top, height: height, isFocused: isFocused, on: &canvas)
    }
  }

  /// An arrow before what has focus; a bar beside the field that has the letters, so that one sees without colour whether one types.
  private func drawMark(of row: Row, at top: Int, height: Int, on canvas: inout Canvas) {
    guard case .field(let line) = row.kind, editor(of: line) != nil else {
      canvas.put("›", row: top, column: rect.column, width: 1, role: .accent)
      return
    }
    for index in 0..<max(1, height - hintLines(line).count) {
      canvas.put("▌", row: top + index, column: rect.column, width: 1, role: .accent)
    }
  }

  private func draw(_ part: ReadPart, isIn: Bool, row: Int, height: Int, isFocused: Bool, on canvas: inout Canvas) {
    let left = rect.column + Self.margin
    canvas.put(isIn ? "[x]" : "[ ]", row: row, column: left, role: isFocused ? .focus : .field)
    if isFocused { canvas.cursor = Position(row: row, column: left + 1) }
    var line = row
    func put(_ text: String, _ role: Role) {
      for wrapped in Wrapping.lines(of: text, width: partWidth) where line < row + height {
        canvas.put(wrapped, row: line, column: left + 4, width: partWidth, role: role)
        line += 1
      }
    }
    put(part.title, isFocused ? .focus : isIn ? .title : .muted)
    for text in part.lines { put(text, isIn ? .text : .muted) }
  }

  private func drawButton(_ text: String, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let left = rect.column + Self.margin
    canvas.put(text, row: row, column: left, width: rect.width - Self.margin - 1, role: isFocused ? .focus : .hint)
    if isFocused { canvas.cursor = Position(row: row, column: left) }
  }

  private func draw(_ item: ItemLine, row: Int, height: Int, _ columns: ItemColumns, isFocused: Bool, on canvas: inout Canvas) {
    let place = Rect(row: row, column: rect.column + Self.margin, width: rect.width - Self.margin - 1, height: height)
    ItemDrawing(item: item, width: place.width).draw(
      in: place, columns: columns, noName: desk.say(ScreenWords.noName), isFocused: isFocused, on: &canvas)
    if desk.files.hasFault(inside: item.ref) { canvas.put("!", row: row, column: rect.column + 1, width: 1, role: .error) }
  }

  private func draw(_ line: FieldLine, row: Int, height: Int, isFocused: Bool, on canvas: inout Canvas) {
    let fault = desk.files.fault(line.ref)
    if fault != nil { canvas.put("!", row: row, column: rect.column + 1, width: 1, role: .error) }
    if !line.isWide {
      canvas.put(line.label, row: row, column: rect.column + Self.margin, width: labelWidth, role: isFocused ? .selected : .muted)
    }
    let place = valueRect(line, row: row, height: height)
    if let editor = editor(of: line) {
      let hint = hintLines(line)
      let parts = place.split(top: max(1, place.height - hint.count))
      editor.draw(on: &canvas, in: parts.top, active: true, placeholder: line.thought.isEmpty ? emptyText(of: line) : line.thought)
      for (index, text) in hint.enumerated() where index < parts.bottom.height {
        canvas.put(text, row: parts.bottom.row + index, column: place.column, width: place.width, role: .hint)
      }
    } else if !line.isText {
      drawChoice(line, in: place, isFocused: isFocused && !isAtRest, isFaulty: fault != nil, on: &canvas)
    } else {
      drawText(line, in: place, isFaulty: fault != nil, on: &canvas)
    }
    if isFocused, canvas.cursor == nil { canvas.cursor = Position(row: place.row, column: isAtRest ? rect.column : place.column) }
    guard isFocused, let row = canvas.cursor?.row else { return }
    drawName(of: line, row: row, below: place.row, on: &canvas)
    drawKind(of: line, in: Rect(row: row, column: place.column, width: place.width, height: 1), on: &canvas)
  }

  /// At the end of the row of the cursor, of what kind the field is, where the row has room for it.
  private func drawKind(of line: FieldLine, in place: Rect, on canvas: inout Canvas) {
    let kind = kind(of: line)
    let start = place.maxColumn - Display.columns(of: kind)
    let free = start - Self.margin..<place.maxColumn
    guard free.lowerBound > place.column, free.allSatisfy({ canvas[place.row, $0].character == " " }) else { return }
    let isWrittenIn = canvas[place.row, start].role == .fieldActive
    canvas.put(kind, row: place.row, column: start, role: isWrittenIn ? .placeholder : .muted)
  }

  /// What the field is called, on the row of the cursor: a screen reader and a braille line say that row and no other.
  private func drawName(of line: FieldLine, row: Int, below top: Int, on canvas: inout Canvas) {
    if line.isWide {
      let width = max(0, tagWidth(line) - 1)
      let tag = FieldTag(line, desk: desk).text(columns: width)
      canvas.put(tag, row: row, column: rect.column + Self.margin + line.indent, width: width, role: .muted, ellipsis: false)
    } else if row > top {
      canvas.put(line.label, row: row, column: rect.column + Self.margin, width: labelWidth, role: .muted)
    }
  }

  /// What stands in a text in which nothing stands yet.
  private func emptyText(of line: FieldLine) -> String {
    if case .texts = line.kind, line.placeholder.isEmpty { return desk.say(ScreenWords.onePerLine) }
    return line.placeholder
  }

  /// Whether the field that has focus is one that one did not go into.
  private var isAtRest: Bool { isActive && desk.isAtRest }

  private func drawText(_ line: FieldLine, in place: Rect, isFaulty: Bool, on canvas: inout Canvas) {
    let text = desk.shown(line)
    if text.isEmpty {
      let hint = emptyText(of: line)
      canvas.put(hint.isEmpty ? "…" : hint, row: place.row, column: place.column, width: place.width, role: .muted)
      return
    }
    let role: Role = isFaulty ? .error : line.isOwnVoice ? .quote : .field
    if line.isLong {
      let lines = lines(of: text, width: place.width)
      for (index, part) in lines.prefix(place.height).enumerated() {
        let isCut = index == place.height - 1 && lines.count > place.height
        canvas.put(isCut ? part + " …" : String(part), row: place.row + index, column: place.column, width: place.width, role: role)
      }
    } else {
      canvas.put(text, row: place.row, column: place.column, width: place.width, role: role)
    }
  }

  private func drawChoice(_ line: FieldLine, in place: Rect, isFocused: Bool, isFaulty: Bool, on canvas: inout Canvas) {
    var choice = ChoiceDrawing(desk: desk, line: line, isFocused: isFocused, isFaulty: isFaulty)
    choice.draw(in: place, on: &canvas)
  }
}
