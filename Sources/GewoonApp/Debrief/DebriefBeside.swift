import TextUI
import Wording

/// On a wide screen: what the dossier says stands beside the questions and not under them, with the screens of the round and where one is.
struct DebriefBeside: Reading {
  let desk: Desk

  /// From so many columns on the questions keep as many as they have on a small screen.
  private static let leastWidth = 120
  private static let questionColumns = 79
  private static let mostColumns = 70

  static func hasRoom(on desk: Desk) -> Bool { desk.scene.size.width >= leastWidth && !desk.scene.isOneColumn }

  /// Begins with the title of the round, by which the column is found again among the rows.
  func rows(of page: DebriefPage, of id: String) -> [Row] {
    guard Self.hasRoom(on: desk) else { return [] }
    let facts = DebriefFacts(desk: desk).links(of: page)
    let said = facts.isEmpty ? [] : [.blank, .heading(say(DebriefWords.fromTheDossier))] + facts
    return [title] + round(at: page, of: id) + said
  }

  private var title: Row { .heading(say(DebriefWords.round)) }

  /// The screens of the round, a line each, and of those that were begun how far they are.
  private func round(at here: DebriefPage, of id: String) -> [Row] {
    let route = DebriefRoute(desk: desk)
    let answered = desk.reflection(id)?.answered ?? []
    return route.pages(of: id, with: here.first).map { page in
      let questions = page.stops.map(\.question).filter { !$0.isEmpty }
      let count = questions.count(where: answered.contains)
      let said = count == 0 ? "" : "  " + Saying.count(count, of: questions.count, desk.language)
      let isHere = page == here
      return .note((isHere ? "› " : "  ") + route.name(of: page) + said, isHere ? .text : .muted)
    }
  }

  /// The questions and what stands beside them; nil on a smaller screen.
  func columns(in rect: Rect) -> RowColumns? {
    guard rect.width >= Self.leastWidth, !desk.scene.isOneColumn, let rows = desk.derived.rows[.reflection]?.rows,
      let start = rows.lastIndex(where: isTitle)
    else {
      return nil
    }
    let right = min(Self.mostColumns, rect.width - Self.questionColumns - 1)
    let left = rect.column + (rect.width - Self.questionColumns - 1 - right) / 2
    let questions = Rect(row: rect.row, column: left, width: Self.questionColumns, height: rect.height)
    let beside = Rect(row: rect.row, column: questions.maxColumn + 1, width: right, height: rect.height)
    return RowColumns(parts: [(Array(rows[..<start]), questions), (Array(rows[start...]), beside)])
  }

  private func isTitle(_ row: Row) -> Bool {
    if case .heading(let text, _) = row.kind { text == say(DebriefWords.round) } else { false }
  }
}
