import TextUI

/// Draws the panes of the gezin that is open.
struct DeskDrawing {
  let desk: Desk
  let frame: DossierFrame

  func draw(on canvas: inout Canvas) {
    let active = desk.panes.open
    for pane in frame.panes(active: active) where pane != active { draw(pane, on: &canvas) }
    if frame.showsAll { frame.drawCross(on: &canvas) }
    draw(active, on: &canvas)
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas) {
    let rect = frame.rect(of: pane)
    let isActive = pane == desk.panes.open
    if let title = frame.titleRow(of: pane) {
      let facts = pane.root.facts(on: desk)
      let name = [pane.key, desk.say(pane.title)].compactMap { $0 }.joined(separator: " ")
      let used = canvas.put(isActive ? "› " + name : "  " + name, row: title, column: rect.column, role: isActive ? .accent : .muted)
      let room = Display.columns(of: facts)
      if used + room + 4 < rect.width { canvas.put(facts, row: title, column: rect.maxColumn - room - 1, role: .muted) }
    }
    let view = desk.panes.top(of: pane)
    if isActive ? view.target.screen.draw(view, in: rect, on: desk, &canvas) : pane.root.drawAside(in: rect, on: desk, &canvas) { return }
    let form = view.target.screen.formRect(in: rect, on: desk)
    FormLayout(desk: desk, rect: form, isActive: isActive, focus: view.focus).draw(
      desk.derived.rows[pane] ?? RowList([]), view: view, on: &canvas)
  }
}
