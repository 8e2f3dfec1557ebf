import Basics
import DossierModel
import TextUI
import Wording

/// The rows of the planning as they lie under each other: the lines with the titles of their groups, and a blank between these.
struct PlanningRows: Sendable {
  enum Row: Sendable {
    case group(PlanningGroup)
    /// By its place among the lines that are shown.
    case line(Int)
    case blank
  }

  private(set) var rows: [Row] = []
  /// The row of each line.
  private var places: [Int] = []

  init(_ groups: some Sequence<PlanningGroup>) {
    var group: PlanningGroup?
    for next in groups {
      if next != group {
        if group != nil { rows.append(.blank) }
        rows.append(.group(next))
        group = next
      }
      rows.append(.line(places.count))
      places.append(rows.count - 1)
    }
  }

  /// The rows that are seen, the line in focus among them, and above the first line the title of its group.
  func visible(_ list: ListView, height: Int, group: (Int) -> PlanningGroup) -> [Row] {
    guard places.indices.contains(list.selected) else { return [] }
    let focused = places[list.selected]
    let top = list.top > 0 && places.indices.contains(list.top) ? places[list.top] - 1 : 0
    var range = ListView(selected: focused, top: top).visibleRange(count: rows.count, height: height)
    if range.lowerBound == focused { range = focused - 1..<max(focused + 1, range.upperBound - 1) }
    var seen = Array(rows[range])
    switch seen[0] {
    case .line(let line): seen[0] = .group(group(line))
    case .blank where seen.count > 1: seen.removeFirst()
    default: break
    }
    return seen
  }
}

extension PlanningPlace {
  /// The rows between the title and the line in full.
  func height(in scene: Scene) -> Int {
    max(2, scene.size.height - 4 - (list.isFiltered ? 1 : 0) - Self.rowsBelow(scene))
  }

  /// The line in full has two rows, where the window is high enough.
  private static func rowsBelow(_ scene: Scene) -> Int { scene.size.height >= 16 ? 4 : 1 }

  func draw(in scene: Scene, on canvas: inout Canvas) {
    let width = min(canvas.size.width, 140)
    let left = (canvas.size.width - width) / 2
    canvas.put(scene.say(PlanningWords.title), row: 2, column: left + 1, role: .title)
    if !lines.all.isEmpty {
      let open = shown.count { !lines.all[$0].isDone }
      let count = PlanningWords.count(open, late: lines.late, of: lines.open, scene.language)
      let room = Display.columns(of: count)
      canvas.put(count, row: 2, column: max(left + 12, left + width - room - 1), role: .muted)
    }
    var row = 3
    if list.isFiltered {
      list.drawFilter(label: scene.say(ScreenWords.searchFor), on: &canvas, row: row, column: left + 1, width: width)
      row += 1
    }
    if shown.isEmpty { return drawNothing(scene, row: row + 1, left: left, on: &canvas) }
    let columns = Columns(left: left, width: width)
    let seen = rows.visible(list.list, height: height(in: scene)) { lines.all[shown[$0]].group }
    for (offset, item) in seen.enumerated() {
      switch item {
      case .group(let group):
        canvas.put(scene.say(PlanningWords.groups[group.rawValue]), row: row + offset, column: left + 1, role: .accent)
      case .line(let index): draw(index, scene, row: row + offset, columns, on: &canvas)
      case .blank: break
      }
    }
    if Self.rowsBelow(scene) > 1, let selected {
      let text = PlanningLineWords(line: selected, scene: scene).inFull
      canvas.putWrapped(text, in: Rect(row: canvas.size.height - 4, column: left + 1, width: width - 2, height: 2), role: .hint)
    }
  }

  private func drawNothing(_ scene: Scene, row: Int, left: Int, on canvas: inout Canvas) {
    let words = lines.all.isEmpty ? PlanningWords.nothingPlanned : ScreenWords.nothingFound
    canvas.putWrapped(
      scene.say(words), in: Rect(row: row, column: left + 3, width: min(76, canvas.size.width - 6), height: 3), role: .muted)
    if canvas.cursor == nil { canvas.cursor = Position(row: row, column: left + 3) }
  }

  /// Where the columns of a line are. Names give way first, then the words; the day is never cut.
  private struct Columns {
    let left: Int
    let mark: Int
    let what: Int
    /// "" columns have no width.
    let whose: (column: Int, width: Int)
    let gezin: (column: Int, width: Int)
    let whatWidth: Int
    let dayEnd: Int

    init(left: Int, width: Int) {
      self.left = left
      mark = left + 3
      what = mark + 4
      dayEnd = left + width - 1
      let day = dayEnd - PlanningLineWords.dayWidth
      let names = width < 60 ? (whose: 0, gezin: 8) : width < 100 ? (whose: 11, gezin: 12) : (whose: 20, gezin: 24)
      gezin = (day - names.gezin - 1, names.gezin)
      whose = (gezin.column - (names.whose == 0 ? 0 : names.whose + 2), names.whose)
      whatWidth = max(1, whose.column - what - 2)
    }
  }

  private func draw(_ index: Int, _ scene: Scene, row: Int, _ columns: Columns, on canvas: inout Canvas) {
    let line = lines.all[shown[index]]
    let words = PlanningLineWords(line: line, scene: scene)
    let isFocused = index == list.list.selected
    let quiet: Role = isFocused ? .focus : .muted
    if isFocused {
      canvas.fill(Rect(row: row, column: columns.left + 2, width: columns.dayEnd - columns.left - 1, height: 1), role: .focus)
      canvas.put("›", row: row, column: columns.left + 1, role: .accent)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: columns.mark) }
    }
    let role: Role = isFocused ? .focus : line.isDone ? .muted : .text
    if line.canBeTicked { canvas.put(line.isDone ? "[x]" : "[ ]", row: row, column: columns.mark, role: role) }
    canvas.put(words.what, row: row, column: columns.what, width: columns.whatWidth, role: role)
    canvas.put(words.whose, row: row, column: columns.whose.column, width: columns.whose.width, role: quiet)
    canvas.put(words.gezin, row: row, column: columns.gezin.column, width: columns.gezin.width, role: quiet)
    let room = Display.columns(of: words.day)
    let dayRole: Role = isFocused ? .focus : line.group == .late && !line.isDone ? .warning : .muted
    canvas.put(words.day, row: row, column: columns.dayEnd - room, role: dayRole)
  }
}
