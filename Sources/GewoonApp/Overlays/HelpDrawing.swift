import TextUI

/// The help text over the screen.
extension State {
  private var helpWidth: Int { min(76, size.width - 4) }

  /// The rows that a help text takes.
  func helpHeight(_ lines: [HelpLine]) -> Int { lines.reduce(0) { $0 + helpRows($1).count } }

  private func helpRows(_ line: HelpLine) -> [(text: String, isKey: Bool)] {
    var rows: [(String, Bool)] = line.detail.isEmpty ? [] : [(line.detail, true)]
    let indent = line.detail.isEmpty ? "" : "  "
    rows += Wrapping.lines(of: line.text, width: helpWidth - 2).map { (indent + $0, false) }
    return rows.isEmpty ? [("", false)] : rows
  }

  func draw(help lines: [HelpLine], title: String, top: Int, on canvas: inout Canvas) {
    let room = Rect(row: 2, column: 0, width: size.width, height: size.height - 4)
    canvas.fill(room)
    let left = max(1, (size.width - helpWidth) / 2)
    canvas.put(title, row: 2, column: left, role: .title)
    let rows = lines.flatMap { line in helpRows(line).map { (text: $0.text, role: $0.isKey ? Role.key : line.isTitle ? .title : .text) } }
    for (index, row) in rows.dropFirst(top).prefix(room.height - 1).enumerated() {
      canvas.put(row.text, row: 3 + index, column: left, width: helpWidth, role: row.role)
    }
    canvas.cursor = Position(row: 3, column: left)
  }
}
