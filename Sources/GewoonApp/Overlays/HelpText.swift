import TextUI

/// A help text over the screen: what the focused field is for, then a key and what it does on each line.
struct HelpText {
  let lines: [HelpLine]
  let size: Size

  private var width: Int { min(78, size.width - 4) }

  /// The columns of the keys; in a narrow window keys stand above their text.
  private var keyWidth: Int { width >= 60 ? 22 : 0 }

  /// The rows that the text takes.
  private var height: Int { lines.reduce(0) { $0 + rows(of: $1).count } }

  /// How far it is scrolled after a key; nil where the key closes it.
  func top(after event: Event, from top: Int) -> Int? {
    guard case .key(let key) = event else { return top }
    var next = top
    switch key.code {
    case .escape, .enter, .function(1), .character("?"), .character("q"): return nil
    case .down: next += 1
    case .up: next -= 1
    case .pageDown, .character(" "): next += max(1, size.height - 6)
    case .pageUp: next -= max(1, size.height - 6)
    case .home: next = 0
    case .end: next = height
    default: break
    }
    return max(0, min(next, height - max(1, size.height - 5)))
  }

  private func rows(of line: HelpLine) -> [(key: String, text: String)] {
    let indent = line.detail.isEmpty ? 0 : keyWidth
    let texts = line.text.isEmpty ? [""] : Wrapping.lines(of: line.text, width: width - indent).map(String.init)
    if indent == 0 {
      let key: [(key: String, text: String)] = line.detail.isEmpty ? [] : [(line.detail, "")]
      return key + texts.map { ("", $0) }
    }
    let keys = Wrapping.lines(of: line.detail, width: indent - 2)
    return (0..<max(keys.count, texts.count)).map { index in
      (keys.indices.contains(index) ? String(keys[index]) : "", texts.indices.contains(index) ? texts[index] : "")
    }
  }

  func draw(title: String, top: Int, on canvas: inout Canvas) {
    let room = Rect(row: 2, column: 0, width: size.width, height: size.height - 4)
    canvas.fill(room)
    let left = max(1, (size.width - width) / 2)
    canvas.put(title, row: 2, column: left, role: .accent)
    let rows = lines.flatMap { line in self.rows(of: line).map { (line: line, row: $0) } }
    for (index, item) in rows.dropFirst(top).prefix(room.height - 1).enumerated() {
      let indent = item.line.detail.isEmpty ? 0 : keyWidth
      canvas.put(item.row.key, row: 3 + index, column: left, width: width, role: .key)
      canvas.put(item.row.text, row: 3 + index, column: left + indent, width: width - indent, role: item.line.isTitle ? .title : .text)
    }
    // On the first row that says something: that one is heard.
    let said = rows.dropFirst(top).prefix(room.height - 1).enumerated().first { !($1.row.key + $1.row.text).isEmpty }
    canvas.cursor = Position(row: 3 + (said?.offset ?? 0), column: left)
  }
}
