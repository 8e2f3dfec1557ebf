import Basics
import DossierModel
import TextUI
import Wording

extension GezinnenPlace {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    let width = GezinBeside.listWidth(in: scene)
    var row = top(in: scene)
    if row > 2 { drawVandaag(scene, on: &canvas) }
    if width < canvas.size.width {
      beside.draw(in: Rect(row: row, column: width, width: canvas.size.width - width, height: canvas.size.height - row - 2), on: &canvas)
    }
    canvas.put(scene.say(ScreenWords.gezinnen), row: row, column: 1, role: .title)
    let count = Saying.gezinnen(shown.count, of: scene.gezinnen.all.count, comingTo: scene.gezinnen.comesTo, scene.language)
    let room = Display.columns(of: count)
    if !scene.gezinnen.all.isEmpty { canvas.put(count, row: row, column: max(12, width - room - 1), role: .muted) }
    if list.isFiltered {
      list.drawFilter(label: scene.say(ScreenWords.searchFor), on: &canvas, row: row + 1, column: 1, width: width)
    }
    row = top(in: scene) + rowsAboveList(in: scene)
    if shown.isEmpty { drawNoGezinnen(scene, row: row, on: &canvas) }
    for (index, said) in seen.rows.enumerated() {
      let isFocused = seen.range.lowerBound + index == list.list.selected && vandaag.focus == nil
      draw(said, row: row + index, width: width, isFocused: isFocused, on: &canvas)
    }
  }

  private func drawNoGezinnen(_ scene: Scene, row: Int, on canvas: inout Canvas) {
    let isGone = scene.concerns.contains { $0.sort == .gone }
    let none = scene.lettersAreCommands ? ScreenWords.noGezinnenYet : ScreenWords.noGezinnenWithoutLetters
    let words = scene.gezinnen.all.isEmpty ? (isGone ? ScreenWords.gezinnenGone : none) : ScreenWords.nothingFound
    canvas.putWrapped(scene.say(words), in: Rect(row: row, column: 3, width: canvas.size.width - 6, height: 3), role: .muted)
    if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
  }

  private func draw(_ said: GezinRow, row: Int, width: Int, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focus : .text
    let quiet: Role = isFocused ? .focus : .muted
    if isFocused {
      canvas.fill(Rect(row: row, column: 2, width: width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: 1, role: .accent)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
    }
    if said.hasFaults { canvas.put("!", row: row, column: 2, role: .error) }
    let columns = Columns(width: width)
    canvas.put(said.name, row: row, column: 3, width: columns.step - 5, role: role)
    // What is late matters most, also to who feels or hears the first half of a row alone.
    let late: Role = isFocused ? .focus : said.isLate ? .warning : .muted
    guard let rest = columns.rest else {
      canvas.put(
        said.found ?? said.step, row: row, column: columns.step, width: width - columns.step - 1, role: said.found == nil ? late : quiet)
      return
    }
    canvas.put(said.step, row: row, column: columns.step, width: rest.reflection - columns.step - 2, role: late)
    canvas.put(said.reflection, row: row, column: rest.reflection, width: rest.members - rest.reflection - 2, role: quiet)
    canvas.put(
      said.found ?? said.members, row: row, column: rest.members, width: width - rest.members - 1,
      role: said.found != nil && !isFocused ? .text : quiet)
  }

  /// Where the columns of the list begin.
  private struct Columns {
    let step: Int
    /// Nil where there is no room for more than the step.
    let rest: (reflection: Int, members: Int)?

    init(width: Int) {
      if width < 60 {
        (step, rest) = (width / 2 + 2, nil)
      } else if width < 100 {
        (step, rest) = (23, (40, 60))
      } else {
        (step, rest) = (32, (52, 76))
      }
    }
  }
}
