import DossierModel
import GewoonApp
import Shell
import TextUI
import Wording

/// The gezinnen as `gewoon list` prints them.
struct ListTable {
  private let rows: [[String]]
  private let head: [String]

  init(_ summaries: [DossierSummary], _ surroundings: Surroundings) {
    rows = summaries.map { Self.cells($0, surroundings) }
    head = CommandLineWords.listHead.map { $0[surroundings.language] }
  }

  /// With a head and as wide as a terminal of so many columns; without any, whole and without a head, for other programs.
  func text(columns: Int?) -> String {
    guard !rows.isEmpty, let columns else {
      let widths = (0..<3).map { column in rows.map { Display.columns(of: $0[column]) }.max() ?? 0 }
      return rows.map { row in
        (zip(row, widths).map { Self.padded($0, max(1, $1)) } + [row[3]]).joined(separator: "  ") + "\n"
      }.joined()
    }
    let widths = widths(in: columns)
    return ([head] + rows).map { row in
      let line = widths.map { Self.padded(row[$0.column], $0.width) }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// The columns that there is room for, left to right: who is in a gezin goes first where there is none, then the last reflection.
  private func widths(in columns: Int) -> [(column: Int, width: Int)] {
    let whole = head.indices.map { column in ([head] + rows).map { Display.columns(of: $0[column]) }.max() ?? 0 }
    let least = [min(whole[0], 12), min(whole[1], 12), whole[2], whole[3]]
    let shown = [[0, 1, 2, 3], [0, 2, 3]].first { Self.sum($0.map { least[$0] }) <= columns } ?? [0, 3]
    var rest = columns - Self.sum(shown.map { least[$0] })
    return shown.map { column in
      let more = max(min(rest, whole[column] - least[column]), column == 0 ? min(rest, 0) : 0)
      rest -= more
      return (column, max(1, least[column] + more))
    }
  }

  private static func sum(_ widths: [Int]) -> Int { widths.reduce(0, +) + 2 * (widths.count - 1) }

  private static func cells(_ summary: DossierSummary, _ surroundings: Surroundings) -> [String] {
    let language = surroundings.language
    let today = surroundings.now.day
    let reflection =
      summary.lastReflection.map { Saying.lastReflection(Saying.day($0, relativeTo: today, language), language) }
      ?? ScreenWords.noReflectionYet[language]
    let late = summary.overdue(on: today)
    let steps = late > 0 ? Saying.lateSteps(late, language) : Saying.openSteps(summary.openSteps, language)
    return [summary.sortName, Saying.members(summary.members, today: today, language), reflection, steps]
  }

  /// A text made safe for the terminal, so many columns wide.
  private static func padded(_ text: String, _ width: Int) -> String {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.put(text, row: 0, column: 0)
    return String(canvas.row(0).map(\.character).filter { $0 != Cell.continuation })
  }
}
