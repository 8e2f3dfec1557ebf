import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// On a wide screen: who has focus on the map, in full beside it, with what was noted and the steps that they do.
struct PersonBeside: Reading {
  let desk: Desk

  /// From so many columns on the map keeps as many as it has on a small screen.
  private static let leastWidth = 120
  private static let mostColumns = 56

  /// The map and what is read beside it; nil where two days are compared, which takes every column, and on a smaller screen.
  static func parts(of rect: Rect, on desk: Desk) -> (map: Rect, person: Rect)? {
    guard rect.width >= leastWidth, !desk.scene.isOneColumn, desk.look.compared == nil, !desk.dossier.people.isEmpty else { return nil }
    let parts = rect.split(left: rect.width - min(mostColumns, rect.width / 3))
    return (parts.left.split(left: parts.left.width - 1).left, parts.right)
  }

  /// What is read of whoever has focus; of a fold or an open question the same words as on a small screen.
  func rows(of focus: RowID?, at stop: PictureStop?) -> [Row] {
    let said = Row.note(MapScreenRows(desk: desk).said(focus, at: stop), stop == nil ? .hint : .text)
    guard stop?.isFold != true, case .item(let ref)? = focus, let json = value(ref) else { return [said] }
    let person = Person(json)
    var rows = [said]
    if !person[.note].isEmpty { rows += [.blank, .note(person[.note], .text)] }
    let steps = PlanRows(desk: desk).openSteps(of: person.id).map(whole)
    if !steps.isEmpty { rows += [.blank, .heading(say(NetworkWords.stepsOfPerson))] + steps }
    return rows
  }

  /// A step on as many lines as it takes, without whose it is.
  private func whole(_ row: Row) -> Row {
    guard var item = row.item else { return row }
    (item.isWhole, item.title, item.end) = (true, [item.title, item.end].filter { !$0.isEmpty }.joined(separator: ", "), "")
    return .item(item)
  }

  func draw(_ focus: RowID?, at stop: PictureStop?, in rect: Rect, on canvas: inout Canvas) {
    canvas.verticalRule(column: rect.column - 1, row: rect.row, height: rect.height)
    let cursor = canvas.cursor
    let place = rect.split(top: 1).bottom
    FormLayout(desk: desk, rect: place, isActive: false, focus: nil).draw(
      RowList(rows(of: focus, at: stop)), view: FormView(MapScreen()), on: &canvas)
    canvas.cursor = cursor
  }
}
