import TextUI
import Wording

/// What is shown whole: two texts beside one another, each with its own focus, and titles of several lines.
extension FormLayout {
  /// In fewer columns they stand one below the other.
  private var hasRoomForTwo: Bool { rect.width >= 66 && !desk.scene.isOneColumn }

  private var sideWidth: Int {
    let width = rect.width - Self.margin - 1
    return max(10, min(76, hasRoomForTwo ? (width - 3) / 2 : width))
  }

  private func lines(_ text: SideText.Text) -> [Substring] {
    text.words.isEmpty ? [""] : Wrapping.lines(of: text.words, width: sideWidth)
  }

  private func height(_ text: SideText.Text) -> Int { 1 + lines(text).count }

  /// The two are as high as the higher one; the right one brings those rows, so that both begin on the same one.
  func height(of side: SideText) -> Int {
    guard hasRoomForTwo, let beside = side.beside else { return height(side.text) }
    return side.isRight ? max(height(side.text), height(beside)) : 0
  }

  func draw(_ side: SideText, isFaulty: Bool, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let isMoved = hasRoomForTwo && side.isRight
    let left = rect.column + Self.margin + (isMoved ? sideWidth + 3 : 0)
    let bottom = min(rect.maxRow, row + height(side.text))
    if isFocused {
      canvas.put("›", row: row, column: left - 2, width: 1, role: .accent)
      canvas.cursor = Position(row: row, column: left)
    }
    if isFaulty { canvas.put("!", row: row, column: left - 1, width: 1, role: .error) }
    canvas.put(side.text.title, row: row, column: left, width: sideWidth, role: isFocused ? .focus : .title)
    for (index, line) in lines(side.text).enumerated() where row + 1 + index < bottom {
      canvas.put(line, row: row + 1 + index, column: left, width: sideWidth, role: .quote)
    }
  }

  // MARK: - Whole titles

  /// The title on as many lines as it takes, those after the first a little to the right, and what is said of it behind it or below.
  func wholeLines(of item: ItemLine) -> [(title: Substring, detail: String)] {
    let width = rect.width - Self.margin - 1
    let title = item.title.isEmpty ? desk.say(ScreenWords.noName) : item.title
    var texts = Wrapping.lines(of: title, width: width)
    if texts.count > 1 { texts = Wrapping.lines(of: title, width: width - Self.hanging) }
    var lines = texts.prefix(Self.mostLines).map { (title: $0, detail: "") }
    let used = lines.last.map { Display.columns(of: String($0.title)) } ?? 0
    if item.detail.isEmpty { return lines }
    let isBehind = used + 2 + Display.columns(of: item.detail) <= width - Self.hanging
    if isBehind { lines[lines.count - 1].detail = item.detail } else { lines.append(("", item.detail)) }
    return lines
  }

  private static let hanging = 2

  func draw(whole item: ItemLine, row: Int, height: Int, isFocused: Bool, on canvas: inout Canvas) {
    let left = rect.column + Self.margin
    let width = rect.width - Self.margin - 1
    if isFocused {
      canvas.fill(Rect(row: row, column: left, width: width, height: height), role: .focus)
      canvas.cursor = Position(row: row, column: left)
    }
    for (index, line) in wholeLines(of: item).prefix(height).enumerated() {
      let begin = index == 0 ? left : left + Self.hanging
      let used = canvas.put(line.title, row: row + index, column: begin, width: width, role: isFocused ? .focus : .text)
      let start = used == 0 ? begin : begin + used + 2
      canvas.put(line.detail, row: row + index, column: start, width: left + width - start, role: isFocused ? .focus : .muted)
    }
    if desk.files.hasFault(inside: item.ref) { canvas.put("!", row: row, column: rect.column + 1, width: 1, role: .error) }
  }
}
