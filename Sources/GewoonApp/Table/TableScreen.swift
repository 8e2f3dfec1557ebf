import DossierModel
import StrictJSON
import TextUI
import Wording

/// All that is known of the people around the gezin, a line each.
struct TableScreen: DeskScreen {
  var isFullScreen: Bool { true }
  var isWide: Bool { true }
  func rows(on desk: Desk) -> [Row] { TableRows(desk: desk).all }
  func heading(on desk: Desk) -> Heading? { Heading.of(NetworkWords.table, desk, right: NetworkRows(desk: desk).eyesFacts) }
  func helpLines(on desk: Desk) -> [HelpLine] { NetworkViews.helpLines(on: desk) }

  /// Draws the table, and under it in full who has focus, as under the map.
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    let parts = rect.split(top: max(2, rect.height - NetworkViews.wordsHeight))
    let drawing = NetworkTableDrawing(table: TableRows(desk: desk).table, first: desk.look.tableColumn, place: parts.top)
    drawing.drawHead(on: &canvas)
    let list = desk.derived.rows[.network]
    let rows = list?.rows ?? []
    let room = parts.top.height - 1
    let focus = list?.index(of: view.focus) ?? 0
    let top = max(0, min(focus - room / 2, rows.count - room))
    for (line, row) in rows.enumerated().dropFirst(top).prefix(room) {
      drawing.draw(row, on: parts.top.row + 1 + line - top, isFocused: row.id == view.focus, on: &canvas)
    }
    let words = NetworkViews.wordsRect(under: parts.bottom, on: desk)
    if case .item(let ref)? = view.focus, let json = desk.value(ref) {
      canvas.putWrapped(PersonWords(desk: desk).inFull(Person(json).seen(by: desk.look.eyes)), in: words, role: .text)
    } else {
      canvas.putWrapped(desk.say(NetworkWords.addHere), in: words, role: .hint)
    }
    return true
  }

  /// Left and Right move through the columns, and digits go to a sector.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard !key.control, !key.alt, [.left, .right].contains(key.code) else { return NetworkViews.walkToSector(key, &desk) }
    let last = TableRows(desk: desk).table.lastFirst(width: desk.frame.rect(of: .network).width - 3)
    let here = min(desk.look.tableColumn, last)
    desk.look.tableColumn = max(0, min(last, here + (key.code == .right ? 1 : -1)))
    return true
  }
}
