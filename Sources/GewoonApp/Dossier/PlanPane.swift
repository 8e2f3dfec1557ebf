import Basics
import TextUI
import Wording

/// The plan of action that the family makes itself, as in a familiegroepsplan: what goes well, what is the worry, what we do. In three columns
/// where there is room, one below the other where not.
struct PlanPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { PlanRows(desk: desk).all }
  func facts(on desk: Desk) -> String { PlanRows(desk: desk).facts }

  /// The first goal, for what goes well and the worries are read on the way.
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? {
    let goals = desk.top[.plan][.goals].field
    let isOfGoals = { (id: RowID) in id.ref?.path.steps.starts(with: goals.path.steps) == true }
    return NewLine.rest(among: stops, on: desk) ?? stops.first(where: isOfGoals)
  }

  func formRect(in rect: Rect, on desk: Desk) -> Rect {
    guard let columns = PlanColumns(in: rect, on: desk), let index = columns.index(of: desk.panes.view.focus) else { return rect }
    return columns.parts[index].rect
  }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let columns = PlanColumns(in: rect, on: desk) else { return false }
    columns.draw(view, on: desk, &canvas)
    return true
  }

  func helpLines(on desk: Desk) -> [HelpLine] {
    let columns = PlanColumns(in: desk.frame.rect(of: .plan), on: desk) == nil ? [] : [HelpLine(desk.say(PlanWords.columnsHelp))]
    let steps = desk.scene.lettersAreCommands ? [HelpLine(desk.say(PlanWords.stepsHelp))] : []
    let lines = steps + columns
    return lines.isEmpty ? [] : [HelpLine(desk.say(ScreenWords.planPane), isTitle: true)] + lines + [HelpLine("")]
  }

  /// Left and Right go from column to column.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard key.code == .left || key.code == .right,
      let columns = PlanColumns(in: desk.frame.rect(of: .plan), on: desk), let here = columns.index(of: desk.panes.view.focus)
    else { return false }
    let next = key.code == .left ? here - 1 : here + 1
    if columns.parts.indices.contains(next), let first = columns.parts[next].rows.lazy.compactMap(\.id).first { desk.focus(on: first) }
    return true
  }
}

/// The three columns of the plan, each with its rows and its place.
private struct PlanColumns {
  let parts: [(rows: [Row], rect: Rect)]

  /// Nil where there is no room for them, or where the plan lies beside the other panes.
  init?(in rect: Rect, on desk: Desk) {
    guard rect.width >= Self.leastWidth, !desk.frame.showsAll, let rows = desk.derived.rows[.plan]?.rows,
      let second = Self.start(PlanWords.worries, rows, desk), let third = Self.start(PlanWords.doing, rows, desk)
    else { return nil }
    let left = rect.width * 23 / 100
    let middle = rect.width * 20 / 100
    let lists = [rows[..<second], rows[second..<third], rows[third...]]
    let spans = [(0, left), (left + 1, middle), (left + middle + 2, rect.width - left - middle - 2)]
    parts = zip(lists, spans).map { list, span in
      (Array(list), Rect(row: rect.row, column: rect.column + span.0, width: span.1, height: rect.height))
    }
  }

  /// From so many columns on nothing in them is cramped.
  private static let leastWidth = 112

  private static func start(_ title: Phrase, _ rows: [Row], _ desk: Desk) -> Int? {
    rows.firstIndex { if case .heading(let text, _) = $0.kind { text == desk.say(title) } else { false } }
  }

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
}
