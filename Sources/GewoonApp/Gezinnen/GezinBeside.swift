import Basics
import DossierModel
import TextUI
import Wording

/// On a wide screen: the gezin that focus is on, in full beside the list. It says only what was read for the list, so that going through it stays
/// quick.
struct GezinBeside {
  let summary: DossierSummary
  let scene: Scene

  /// From so many columns on the list keeps as many as it needs.
  private static let leastWidth = 150
  private static let mostColumns = 80

  /// The columns of the list; all of them on a smaller screen.
  static func listWidth(of width: Int) -> Int { width < leastWidth ? width : width - min(mostColumns, width * 2 / 5) }

  /// What is said, line by line; the first one is the name.
  private var lines: [(text: String, day: String, role: Role)] {
    let members = Saying.members(summary.members, today: scene.today, scene.language)
    var lines: [(String, String, Role)] = [(summary.name.isEmpty ? scene.say(ScreenWords.noName) : summary.name, "", .title)]
    if !members.isEmpty { lines.append((members, "", .text)) }
    let people = summary.people.split(separator: "\n").joined(separator: ", ")
    if !people.isEmpty { lines += [("", "", .text), (scene.say(VandaagWords.network), "", .title), (people, "", .text)] }
    let planned = summary.planned.map { PlanningLine($0, of: summary, today: scene.today) }.sorted { before($0, $1) }
    if !planned.isEmpty { lines += [("", "", .text), (scene.say(VandaagWords.coming), "", .title)] }
    for line in planned {
      let words = PlanningLineWords(line: line, scene: scene)
      let said = [words.what, words.whose].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append((said, words.day, line.group == .late ? .warning : .text))
    }
    return lines
  }

  /// By day; what has none comes last.
  private func before(_ left: PlanningLine, _ right: PlanningLine) -> Bool {
    guard let first = left.day, let second = right.day else { return left.day != nil }
    return first < second
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
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
