import Basics
import DossierModel
import TextUI
import Wording

extension GezinnenPlace {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    let width = GezinBeside.listWidth(of: canvas.size.width)
    var row = top(in: scene)
    if row > 2 { drawVandaag(scene, on: &canvas) }
    if width < canvas.size.width, let id = gezinMeant(in: scene), let summary = scene.gezinnen.all.first(where: { $0.id == id }) {
      let place = Rect(row: row, column: width, width: canvas.size.width - width, height: canvas.size.height - row - 2)
      GezinBeside(summary: summary, scene: scene).draw(in: place, on: &canvas)
    }
    canvas.put(scene.say(ScreenWords.gezinnen), row: row, column: 1, role: .title)
    let count = Saying.gezinnen(shown.count, of: scene.gezinnen.all.count, scene.language)
    let room = Display.columns(of: count)
    if !scene.gezinnen.all.isEmpty { canvas.put(count, row: row, column: max(12, width - room - 1), role: .muted) }
    if list.isFiltered {
      list.drawFilter(label: scene.say(ScreenWords.searchFor), on: &canvas, row: row + 1, column: 1, width: width)
    }
    row = top(in: scene) + rowsAboveList(in: scene)
    if shown.isEmpty { drawNoGezinnen(scene, row: row, on: &canvas) }
    let range = list.list.visibleRange(count: shown.count, height: height(in: scene))
    for index in range {
      let isFocused = index == list.list.selected && vandaag.focus == nil
      draw(shown[index], scene, row: row + index - range.lowerBound, isFocused: isFocused, on: &canvas)
    }
  }

  private func drawNoGezinnen(_ scene: Scene, row: Int, on canvas: inout Canvas) {
    let isGone = scene.concerns.contains { $0.sort == .gone }
    let none = scene.lettersAreCommands ? ScreenWords.noGezinnenYet : ScreenWords.noGezinnenWithoutLetters
    let words = scene.gezinnen.all.isEmpty ? (isGone ? ScreenWords.gezinnenGone : none) : ScreenWords.nothingFound
    canvas.putWrapped(scene.say(words), in: Rect(row: row, column: 3, width: canvas.size.width - 6, height: 3), role: .muted)
    if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
  }

  private func draw(_ summary: DossierSummary, _ scene: Scene, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let width = GezinBeside.listWidth(of: canvas.size.width)
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      canvas.fill(Rect(row: row, column: 2, width: width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: 1, role: .accent)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
    }
    if summary.hasFaults { canvas.put("!", row: row, column: 2, role: .error) }
    let columns = Self.columns(width: width)
    let name = summary.sortName.isEmpty ? scene.say(ScreenWords.noName) : summary.sortName
    canvas.put(name, row: row, column: 3, width: columns.members - 4, role: role)
    let quiet: Role = isFocused ? .focus : .muted
    let people = list.filterText.isEmpty ? "" : GezinnenSearch.people(in: summary, foundBy: list.filterText, scene)
    let found = people.isEmpty ? nil : scene.say(VandaagWords.network) + ": " + people
    let hasMembers = columns.reflection > columns.members
    if hasMembers {
      canvas.put(
        found ?? Self.members(shown(of: summary), scene), row: row, column: columns.members,
        width: columns.reflection - columns.members - 2,
        role: found != nil && !isFocused ? .text : quiet)
    }
    canvas.put(
      (hasMembers ? nil : found) ?? Self.reflection(of: summary, scene), row: row, column: columns.reflection,
      width: columns.step - columns.reflection - 2,
      role: quiet)
    if columns.step < width {
      canvas.put(
        Self.step(of: summary, scene), row: row, column: columns.step, width: width - columns.step - 1,
        role: Self.stepRole(summary, isFocused, scene))
    }
  }

  /// All that the row of a gezin shows.
  static func words(about summary: DossierSummary, _ scene: Scene) -> [String] {
    [members(summary.members, scene), reflection(of: summary, scene), lastReflection(of: summary, scene), step(of: summary, scene)]
  }

  private static func members(_ members: [DossierSummary.Member], _ scene: Scene) -> String {
    Saying.members(members, today: scene.today, scene.language)
  }

  /// The members of a gezin, those that one looks for first: the column may have no room for all.
  private func shown(of summary: DossierSummary) -> [DossierSummary.Member] {
    list.filterText.isEmpty ? summary.members : GezinnenSearch.members(of: summary, foundBy: list.filterText)
  }

  /// When one looked back last; a question of a colleague that waits comes before it.
  private static func reflection(of summary: DossierSummary, _ scene: Scene) -> String {
    scene.news.waitingAt[summary.id].map { Saying.questionsWait($0, scene.language) } ?? lastReflection(of: summary, scene)
  }

  private static func lastReflection(of summary: DossierSummary, _ scene: Scene) -> String {
    guard let day = summary.lastReflection else { return scene.say(ScreenWords.noReflectionYet) }
    return Saying.lastReflection(Saying.day(day, relativeTo: scene.today, scene.language), scene.language)
  }

  private static func step(of summary: DossierSummary, _ scene: Scene) -> String {
    let late = summary.overdue(on: scene.today)
    if summary.isClosed { return scene.say(ScreenWords.closed) }
    if late > 0 { return Saying.lateSteps(late, scene.language) }
    if let due = summary.dueDays.first { return Saying.nextStep(Saying.shortWithWeekday(due, scene.language), scene.language) }
    return Saying.openSteps(summary.openSteps, scene.language)
  }

  private static func stepRole(_ summary: DossierSummary, _ isFocused: Bool, _ scene: Scene) -> Role {
    if isFocused { return .focus }
    return summary.overdue(on: scene.today) > 0 && !summary.isClosed ? .warning : .muted
  }

  /// Where the columns of the list begin.
  private static func columns(width: Int) -> (members: Int, reflection: Int, step: Int) {
    if width < 60 { return (width / 2 + 2, width / 2 + 2, width) }
    if width < 100 { return (21, 43, width - 17) }
    return (32, width / 2 + 4, width * 3 / 4)
  }
}
