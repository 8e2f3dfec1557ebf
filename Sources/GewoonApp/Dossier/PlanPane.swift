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
    guard let columns = columns(in: rect, on: desk), let index = columns.index(of: desk.panes.view.focus) else { return rect }
    return columns.parts[index].rect
  }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let columns = columns(in: rect, on: desk) else { return false }
    columns.draw(view, on: desk, &canvas)
    return true
  }

  func helpLines(on desk: Desk) -> [HelpLine] {
    let columns = columns(in: desk.frame.rect(of: .plan), on: desk) == nil ? [] : [HelpLine(desk.say(ScreenWords.columnsHelp))]
    let steps = desk.scene.lettersAreCommands ? [HelpLine(desk.say(PlanWords.stepsHelp))] : []
    let lines = steps + columns
    return lines.isEmpty ? [] : [HelpLine(desk.say(ScreenWords.planPane), isTitle: true)] + lines + [HelpLine("")]
  }

  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    columns(in: desk.frame.rect(of: .plan), on: desk)?.answer(key, on: &desk) ?? false
  }

  /// The three columns of the plan; nil where there is no room for them, or where the plan lies beside the other panes.
  private func columns(in rect: Rect, on desk: Desk) -> RowColumns? {
    guard rect.width >= Self.leastWidth, !desk.scene.isOneColumn, !desk.frame.showsAll, let rows = desk.derived.rows[.plan]?.rows,
      let second = start(PlanWords.worries, rows, desk), let third = start(PlanWords.doing, rows, desk)
    else { return nil }
    let left = rect.width * 23 / 100
    let middle = rect.width * 20 / 100
    let lists = [rows[..<second], rows[second..<third], rows[third...]]
    let spans = [(0, left), (left + 1, middle), (left + middle + 2, rect.width - left - middle - 2)]
    return RowColumns(
      parts: zip(lists, spans).map { list, span in
        (Array(list), Rect(row: rect.row, column: rect.column + span.0, width: span.1, height: rect.height))
      })
  }

  /// From so many columns on nothing in them is cramped.
  private static let leastWidth = 112

  private func start(_ title: Phrase, _ rows: [Row], _ desk: Desk) -> Int? {
    rows.firstIndex { if case .heading(let text, _) = $0.kind { text == desk.say(title) } else { false } }
  }
}
