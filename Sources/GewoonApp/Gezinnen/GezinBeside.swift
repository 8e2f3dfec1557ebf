import Basics
import DossierModel
import TextUI
import Wording

/// On a wide screen: the gezin that focus is on, in full beside the list. It says only what was read for the list, so that going through it stays
/// quick.
struct GezinBeside: Sendable {
  private struct Line: Sendable {
    let text: String
    var day = ""
    var role = Role.text
  }

  /// All that the lines are made from.
  private struct Source: Sendable, Equatable {
    let id: String
    let gezinnen: Int
    let team: Int
    let today: Day
  }

  private var lines: [Line] = []
  private var source: Source?

  /// From so many columns on the list keeps as many as it needs.
  private static let leastWidth = 150
  private static let mostColumns = 80

  /// The columns of the list; all of them on a smaller screen.
  static func listWidth(in scene: Scene) -> Int {
    let width = scene.size.width
    return hasRoom(in: scene) ? width - min(mostColumns, width * 2 / 5) : width
  }

  private static func hasRoom(in scene: Scene) -> Bool { scene.size.width >= leastWidth && !scene.isOneColumn }

  /// Makes the lines anew where another gezin has focus, or anything in them may be another.
  mutating func settle(_ id: String?, _ scene: Scene) {
    let now = id.flatMap { id in
      Self.hasRoom(in: scene)
        ? Source(id: id, gezinnen: scene.gezinnen.revision, team: scene.shelfRevision, today: scene.today) : nil
    }
    guard source != now else { return }
    source = now
    lines = now.flatMap { now in scene.gezinnen.all.first { $0.id == now.id } }.map { Self.lines(about: $0, scene) } ?? []
  }

  /// What is said, line by line; the first one is the name.
  private static func lines(about summary: DossierSummary, _ scene: Scene) -> [Line] {
    let members = Saying.members(summary.members, today: scene.today, scene.language)
    var lines = [Line(text: summary.name.isEmpty ? scene.say(ScreenWords.noName) : summary.name, role: .title)]
    if !members.isEmpty { lines.append(Line(text: members)) }
    let people = summary.people.split(separator: "\n").joined(separator: ", ")
    if !people.isEmpty { lines += [Line(text: ""), Line(text: scene.say(VandaagWords.network), role: .title), Line(text: people)] }
    let planned = summary.planned.map { PlanningLine($0, of: summary, today: scene.today) }.sorted { isBefore($0, $1) }
    if !planned.isEmpty { lines += [Line(text: ""), Line(text: scene.say(VandaagWords.coming), role: .title)] }
    return lines
      + planned.map { line in
        let words = PlanningLineWords(line: line, scene: scene)
        let said = [words.what, words.whose].filter { !$0.isEmpty }.joined(separator: ", ")
        return Line(text: said, day: words.day, role: line.group == .late ? .warning : .text)
      }
  }

  /// By day; what has none comes last.
  private static func isBefore(_ left: PlanningLine, _ right: PlanningLine) -> Bool {
    guard let first = left.day, let second = right.day else { return left.day != nil && right.day == nil }
    return first < second
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    if lines.isEmpty { return }
    canvas.verticalRule(column: rect.column, row: rect.row, height: rect.height)
    let (left, width) = (rect.column + 3, rect.width - 4)
    let dayWidth = PlanningLineWords.dayWidth
    var row = rect.row
    for line in lines where row < rect.maxRow {
      let room = line.day.isEmpty ? width : width - dayWidth - 2
      let wrapped = Wrapping.lines(of: line.text, width: room)
      for (index, text) in wrapped.enumerated() where row + index < rect.maxRow {
        canvas.put(text, row: row + index, column: left, width: room, role: line.role)
      }
      canvas.put(
        line.day, row: row, column: rect.maxColumn - 1 - Display.columns(of: line.day), role: line.role == .warning ? .warning : .muted)
      row += max(1, wrapped.count)
    }
  }
}
