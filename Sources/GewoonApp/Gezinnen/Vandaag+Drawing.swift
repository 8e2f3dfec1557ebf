import TextUI
import Wording

extension GezinnenPlace {
  /// Draws what waits today, from the row under the head on.
  func drawVandaag(_ scene: Scene, on canvas: inout Canvas) {
    var row = 2
    if Vandaag.hasTitle(scene) {
      canvas.put(scene.say(VandaagWords.title), row: row, column: 1, role: .title)
      row += 1
    }
    let days = vandaag.rows.map { Display.columns(of: canvas.size.width < VandaagColumns.wide ? $0.shortDay : $0.day) }
    let columns = VandaagColumns(width: canvas.size.width, day: days.max() ?? 0)
    for (index, words) in vandaag.rows.enumerated() {
      draw(words, row: row + index, columns, isFocused: index == vandaag.focus, on: &canvas)
    }
  }

  private func draw(_ words: VandaagRow, row: Int, _ columns: VandaagColumns, isFocused: Bool, on canvas: inout Canvas) {
    let planned = words.line.planned
    let role: Role = isFocused ? .focus : .text
    let quiet: Role = isFocused ? .focus : .muted
    if isFocused {
      canvas.fill(Rect(row: row, column: 2, width: canvas.size.width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: 1, role: .accent)
      canvas.cursor = Position(row: row, column: columns.mark)
    }
    guard words.line.hasColumns else {
      canvas.put(words.what, row: row, column: columns.what, width: columns.end - columns.what, role: isFocused ? .focus : .hint)
      return
    }
    if let planned, planned.canBeTicked { canvas.put(planned.isDone ? "[x]" : "[ ]", row: row, column: columns.mark, role: role) }
    let (whose, gezin, day) = (words.whose, words.gezin, columns.distance == nil ? words.shortDay : words.day)
    // What is nobody's has its room too.
    let end = gezin.isEmpty ? columns.day - Display.columns(of: day) : whose.isEmpty ? columns.gezin.column : columns.whose.column
    canvas.put(words.what, row: row, column: columns.what, width: end - columns.what - (columns.hasWhose ? 2 : 1), role: role)
    if columns.hasWhose { canvas.put(whose, row: row, column: columns.whose.column, width: columns.whose.width, role: quiet) }
    canvas.put(gezin, row: row, column: columns.gezin.column, width: columns.gezin.width, role: quiet)
    let dayRole: Role = isFocused ? .focus : planned?.group == .late ? .warning : .muted
    canvas.put(day, row: row, column: columns.day - Display.columns(of: day), role: dayRole)
    if let distance = columns.distance { canvas.put(words.distance, row: row, column: distance, role: quiet) }
  }

  /// The line in focus in full, where nothing else is said: its columns may have no room for all of it.
  func remark(in scene: Scene) -> Notice? {
    if let found = found(shown.count, in: list, scene, focused: selected?.sortName) { return found }
    guard let line = vandaag.focused, line.hasColumns else { return nil }
    return Notice(VandaagLineWords(line: line, scene: scene).inFull, .info)
  }
}

/// Where the columns of what waits today are. Names give way first, then the words; the day is never cut.
private struct VandaagColumns {
  /// Wider than this nobody reads a line.
  private static let widest = 140
  /// From so many columns on there is room for how far a day is, and for one that has gone by.
  static let wide = 120
  private static let distanceWidth = 18

  let mark: Int
  let what: Int
  let whose: (column: Int, width: Int)
  let gezin: (column: Int, width: Int)
  /// Where days end.
  let day: Int
  /// How far the day is; nil where there is no room for it.
  let distance: Int?
  /// Where lines end that have no columns.
  let end: Int

  var hasWhose: Bool { whose.width > 0 }

  init(width all: Int, day widest: Int) {
    let width = min(all, Self.widest)
    let isNarrow = width < 60
    mark = isNarrow ? 2 : 3
    what = mark + 4
    end = all - 1
    let isWide = width >= Self.wide
    day = width - 1 - (isWide ? Self.distanceWidth + 2 : 0)
    distance = isWide ? day + 2 : nil
    let names =
      switch width {
      case ..<60: (whose: 0, gezin: 7)
      case ..<Self.wide: (whose: 11, gezin: 12)
      case ..<Self.widest: (whose: 14, gezin: 18)
      default: (whose: 20, gezin: 24)
      }
    gezin = (day - widest - (isNarrow ? 1 : 2) - names.gezin, names.gezin)
    whose = (gezin.column - (names.whose == 0 ? 0 : names.whose + 2), names.whose)
  }
}
