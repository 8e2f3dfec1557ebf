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
    let columns = Self.columns(width: width)
    canvas.put(said.name, row: row, column: 3, width: columns.members - 4, role: role)
    let hasMembers = columns.reflection > columns.members
    if hasMembers {
      canvas.put(
        said.found ?? said.members, row: row, column: columns.members, width: columns.reflection - columns.members - 2,
        role: said.found != nil && !isFocused ? .text : quiet)
    }
    canvas.put(
      (hasMembers ? nil : said.found) ?? said.reflection, row: row, column: columns.reflection,
      width: columns.step - columns.reflection - 2, role: quiet)
    if columns.step < width {
      canvas.put(
        said.step, row: row, column: columns.step, width: width - columns.step - 1,
        role: isFocused ? .focus : said.isLate ? .warning : .muted)
    }
  }

  /// Where the columns of the list begin.
  private static func columns(width: Int) -> (members: Int, reflection: Int, step: Int) {
    if width < 60 { return (width / 2 + 2, width / 2 + 2, width) }
    if width < 100 { return (21, 43, width - 17) }
    return (32, width / 2 + 4, width * 3 / 4)
  }
}
