import TextUI

/// One drawing of the table: the names, and beside them as many columns as there is room for.
struct NetworkTableDrawing {
  let table: NetworkTable
  let place: Rect
  private let shown: Range<Int>
  private let nameWidth: Int
  private let starts: [Int]

  init(table: NetworkTable, first: Int, place: Rect) {
    self.table = table
    self.place = place
    let width = place.width - 3
    let shown = table.shown(from: min(first, table.lastFirst(width: width)), width: width)
    self.shown = shown
    nameWidth = table.nameWidth(width)
    var starts = [place.column + 2 + nameWidth + 2]
    for index in shown { starts.append(starts[starts.count - 1] + table.columns[index].width + 2) }
    self.starts = starts
  }

  /// The names of the columns; at the end, whether there is more to the left or right.
  func drawHead(on canvas: inout Canvas) {
    draw(table.names.title, table.columns.map(\.title), row: place.row, role: .muted, on: &canvas)
    let more = [shown.lowerBound > 0 ? "‹" : "", shown.upperBound < table.columns.count ? "›" : ""].joined()
    canvas.put(more, row: place.row, column: place.maxColumn - Display.columns(of: more), role: .accent)
  }

  func draw(_ row: Row, on line: Int, isFocused: Bool, on canvas: inout Canvas) {
    let left = place.column + 2
    if isFocused {
      canvas.fill(Rect(row: line, column: left, width: place.width - 3, height: 1), role: .focus)
      canvas.put("›", row: line, column: place.column, width: 1, role: .accent)
      canvas.cursor = Position(row: line, column: left)
    }
    if case .add(let add) = row.kind {
      canvas.put("+ " + add.label, row: line, column: left, width: place.width - 3, role: isFocused ? .focus : .hint)
    } else if let index = row.id.flatMap({ table.rows.firstIndex(of: $0) }) {
      draw(table.names.cells[index], table.columns.map { $0.cells[index] }, row: line, role: isFocused ? .focus : .text, on: &canvas)
    }
  }

  private func draw(_ name: String, _ cells: [String], row: Int, role: Role, on canvas: inout Canvas) {
    canvas.put(name, row: row, column: place.column + 2, width: nameWidth, role: role)
    for (index, start) in zip(shown, starts) {
      canvas.put(cells[index], row: row, column: start, width: min(table.columns[index].width, place.maxColumn - start), role: role)
    }
  }
}
