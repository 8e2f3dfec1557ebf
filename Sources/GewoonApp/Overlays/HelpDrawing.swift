import TextUI

/// The help text over the screen: what the focused field is for, then a key and what it does on each line.
extension State {
  private var helpWidth: Int { min(78, size.width - 4) }

  /// The columns of the keys; in a narrow window keys stand above their text.
  private var keyWidth: Int { helpWidth >= 60 ? 22 : 0 }

  /// The rows that a help text takes.
  func helpHeight(_ lines: [HelpLine]) -> Int { lines.reduce(0) { $0 + helpRows($1).count } }

  private func helpRows(_ line: HelpLine) -> [(key: String, text: String)] {
    let indent = line.detail.isEmpty ? 0 : keyWidth
    let texts = line.text.isEmpty ? [""] : Wrapping.lines(of: line.text, width: helpWidth - indent).map(String.init)
    if indent == 0 {
      let key: [(key: String, text: String)] = line.detail.isEmpty ? [] : [(line.detail, "")]
      return key + texts.map { ("", $0) }
    }
    let keys = Wrapping.lines(of: line.detail, width: indent - 2)
    return (0..<max(keys.count, texts.count)).map { index in
      (keys.indices.contains(index) ? String(keys[index]) : "", texts.indices.contains(index) ? texts[index] : "")
    }
  }

  func draw(help lines: [HelpLine], title: String, top: Int, on canvas: inout Canvas) {
    let room = Rect(row: 2, column: 0, width: size.width, height: size.height - 4)
    canvas.fill(room)
    let left = max(1, (size.width - helpWidth) / 2)
    canvas.put(title, row: 2, column: left, role: .accent)
    let rows = lines.flatMap { line in helpRows(line).map { (line: line, row: $0) } }
    for (index, item) in rows.dropFirst(top).prefix(room.height - 1).enumerated() {
      let indent = item.line.detail.isEmpty ? 0 : keyWidth
      canvas.put(item.row.key, row: 3 + index, column: left, width: helpWidth, role: .key)
      canvas.put(item.row.text, row: 3 + index, column: left + indent, width: helpWidth - indent, role: item.line.isTitle ? .title : .text)
    }
    canvas.cursor = Position(row: 3, column: left)
  }
}
