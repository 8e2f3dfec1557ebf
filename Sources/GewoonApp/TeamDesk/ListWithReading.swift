import TextUI

/// A list with what has focus in it read beside it, where there is room for both.
protocol ListWithReading: DeskScreen {
  /// What is read beside the list; nothing of it can have focus.
  func reading(of focus: RowID?, on desk: Desk) -> [Row]
}

extension ListWithReading {
  func formRect(in rect: Rect, on desk: Desk) -> Rect { Halves(of: rect, on: desk)?.list ?? rect }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let halves = Halves(of: rect, on: desk) else { return false }
    FormLayout(desk: desk, rect: halves.list, isActive: true, focus: view.focus).draw(desk.rowList ?? RowList([]), view: view, on: &canvas)
    canvas.verticalRule(column: halves.list.maxColumn, row: rect.row, height: rect.height)
    FormLayout(desk: desk, rect: halves.reading, isActive: false, focus: nil)
      .draw(RowList(reading(of: view.focus, on: desk)), view: FormView(self), on: &canvas)
    return true
  }
}

/// The two halves of a wide screen.
private struct Halves {
  let list: Rect
  let reading: Rect

  /// Nil where there is no room for both.
  init?(of rect: Rect, on desk: Desk) {
    guard rect.width >= Self.leastWidth, !desk.scene.isOneColumn else { return nil }
    let left = rect.width * 54 / 100
    list = Rect(row: rect.row, column: rect.column, width: left, height: rect.height)
    reading = Rect(row: rect.row, column: rect.column + left + 1, width: rect.width - left - 1, height: rect.height)
  }

  /// From so many columns on nothing in them is cramped.
  private static let leastWidth = 112
}
