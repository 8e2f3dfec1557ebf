import TextUI

/// The rows of one screen in columns beside one another, each with its own place. Focus goes through them in the order of the rows.
struct RowColumns {
  let parts: [(rows: [Row], rect: Rect)]

  /// Which of them focus is in.
  func index(of focus: RowID?) -> Int? {
    guard let focus else { return nil }
    return parts.firstIndex { $0.rows.contains { $0.id == focus } }
  }

  func draw(_ view: FormView, on desk: Desk, _ canvas: inout Canvas) {
    let here = index(of: view.focus)
    for (index, part) in parts.enumerated() {
      let list = RowList(part.rows)
      let layout = FormLayout(desk: desk, rect: part.rect, isActive: index == here, focus: view.focus)
      var own = view
      (own.topRow, own.topLine) = (0, 0)
      if index == here { own = layout.scrolled(own, over: list) }
      layout.draw(list, view: own, on: &canvas)
      if index > 0 { canvas.verticalRule(column: part.rect.column - 1, row: part.rect.row, height: part.rect.height) }
    }
  }

  /// Left and Right go from column to column; false for any other key.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard key == Key(.left) || key == Key(.right), let here = index(of: desk.panes.view.focus) else { return false }
    let next = key.code == .left ? here - 1 : here + 1
    if parts.indices.contains(next), let first = parts[next].rows.lazy.compactMap(\.id).first { desk.focus(on: first) }
    return true
  }
}
