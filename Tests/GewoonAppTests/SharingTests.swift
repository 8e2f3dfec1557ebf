import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Sharing with the team")
struct SharingTests {
  /// The demo's reflection of today on Bakker, in the preview.
  private func preview(size: Size = Size(width: 80, height: 60)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter F4 C-p 'deel met' Enter")
    return world
  }

  private func share(_ world: inout World) throws -> JSON {
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    return try #require(world.copy)
  }

  // MARK: - The preview

  @Test("Begun from the end of the debrief, from the overview and from the palette; Esc goes back and shares nothing")
  func ways() throws {
    var world = World(demo: World.afternoon)
    world.press("d")
    _ = world.walkOn()
    try world.reach("Bekijk wat het team leest")
    world.press("Enter")
    #expect(world.screenText.contains("Schrijf alsof het gezin meeleest."))
    world.press("Esc")
    #expect(world.place == "keep")
    world.press("Esc")
    try world.reach("Bekijk wat het team leest")
    world.press("Enter")
    #expect(world.rows[0].contains("Delen met het team"))
    world.press("Esc C-p 'deel met' Enter")
    #expect(world.rows[0].contains("Delen met het team"))
    world.press("Esc")
    #expect(world.copy == nil)
  }

  @Test("Of a reflection in which nothing stands yet it says so")
  func empty() {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 C-p 'deel met' Enter")
    #expect(world.screenText.contains("Er staat nog niets om te delen."))
    #expect(world.state.desk?.panes.isFullScreen == false)
  }

  @Test("Landing is never there: not in the preview, not in the copy")
  func landing() throws {
    var world = preview(size: Size(width: 80, height: 200))
    #expect(world.reflections(on: "Gezin Bakker").compact().contains("Een beetje gejaagd."))
    #expect(!world.screenText.contains("Een beetje gejaagd."))
    let copy = try share(&world)
    #expect(copy["landing"] == nil)
    #expect(copy["at"] == nil)
    #expect(!world.disk.files.filter { $0.key.hasPrefix("team/") }.values.contains { $0.compact().contains("gejaagd") })
  }

  // MARK: - Names

  @Test("A name in the genitive goes as initials, and nobody is asked whether it is one")
  func genitive() throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 200))
    world.press("Enter F4 Enter ' Wij lachten om Sems grap. ' C-p 'deel met' Enter")
    #expect(!world.screenText.contains("Misschien ook namen"))
    #expect(world.screenText.contains("om S.'s grap."))
    let copy = try share(&world)
    #expect(copy["wentWell"]?.text?.contains("Wij lachten om S.'s grap.") == true && !copy.compact().contains("Sems"))
  }

  @Test("The names in it are proposed as initials, and what will stand there is in the text below")
  func initials() throws {
    var world = preview(size: Size(width: 80, height: 200))
    for (name, initial) in [("Mila", "M."), ("Els", "E."), ("Linda", "L.")] {
      #expect(world.rows.contains { $0.hasPrefix("  \(name) ") && $0.hasSuffix(" \(initial)") }, "\(name)")
    }
    #expect(world.screenText.contains("Er werd gelachen. M. deed juf E. na, en L. lachte het hardst."))
    let copy = try share(&world)
    #expect(copy["wentWell"] == "Er werd gelachen. M. deed juf E. na, en L. lachte het hardst.")
    // The original stays as it was written.
    let original = world.reflections(on: "Gezin Bakker")["reflections"]?.items.last
    #expect(original?["wentWell"] == "Er werd gelachen. Mila deed juf Els na, en Linda lachte het hardst.")
  }

  @Test("On request a role stands there, or the name as it is")
  func styles() throws {
    var world = preview(size: Size(width: 80, height: 200))
    try world.reach("In plaats van een naam")
    world.press("w")
    #expect(world.screenText.contains("Er werd gelachen. Dochter deed juf leerkracht groep 8 na, en moeder"))
    for (name, role) in [("Mila", "dochter"), ("Els", "leerkracht groep 8"), ("Linda", "moeder")] {
      #expect(world.rows.contains { $0.dropFirst(2).hasPrefix("\(name) ") && $0.contains(" \(role)") }, "\(name)")
    }
    try world.reach("In plaats van een naam")
    world.press("l")
    #expect(world.screenText.contains("Mila deed juf Els na, en Linda lachte"))
    let copy = try share(&world)
    #expect(copy["wentWell"] == "Er werd gelachen. Mila deed juf Els na, en Linda lachte het hardst.")
  }

  @Test("What stands in the place of one name can be written by hand, and taken out for the proposal")
  func byHand() throws {
    var world = preview(size: Size(width: 80, height: 200))
    try world.reach("Linda")
    world.press("'de moeder'")
    #expect(world.screenText.contains("en de moeder lachte het hardst"))
    #expect(world.screenText.contains("M. deed juf E. na"))
    world.press("C-a Backspace")
    #expect(world.screenText.contains("en L. lachte het hardst"))
    world.press("'zij'")
    let copy = try share(&world)
    #expect(copy["wentWell"] == "Er werd gelachen. M. deed juf E. na, en zij lachte het hardst.")
    #expect(copy["evidence"]?.items.contains { $0["from"] == "Zij" } == true)
  }

  @Test("The family's own name is never there: a label is proposed, shown, and can be another")
  func label() throws {
    var world = preview(size: Size(width: 80, height: 200))
    #expect(world.rows.contains { $0.contains("Zo heet het gezin daar") && $0.contains("Gezin B.") })
    #expect(world.screenText.contains("Sanne de Wit · Gezin B. · "))
    try world.reach("Zo heet het gezin daar")
    world.press("'Gezin met het konijn'")
    #expect(world.screenText.contains("Sanne de Wit · Gezin met het konijn · "))
    _ = try share(&world)
    let file = world.disk.files.values.first { $0["label"] == "Gezin met het konijn" }
    #expect(file?["reflections"]?.items.contains { $0["visit"] == "2026-11-20" } == true)
  }

  @Test("Ctrl-Z in the preview takes letters of the label back, and never anything of the reflection")
  func undo() throws {
    var world = preview()
    let before = world.state.desk?.own
    try world.reach("In plaats van een naam")
    world.press("Enter 'laat de' Enter C-z")
    #expect(world.screenText.contains("Er is niets om ongedaan te maken."))
    try world.reach("Zo heet het gezin daar")
    world.press("'Gezin met konijn' C-z")
    #expect(world.cursorRowText.contains("Gezin met"))
    #expect(!world.cursorRowText.contains("konijn"))
    world.press("Tab S-Tab C-z")
    #expect(world.screenText.contains("Er is niets om ongedaan te maken."))
    #expect(world.state.desk?.own == before)
    #expect(world.rows[0].contains("Delen met het team"))
  }

  // MARK: - Pieces

  @Test("A piece that Space leaves out is not in the copy, and Space puts it back")
  func leavingOut() throws {
    var world = preview(size: Size(width: 80, height: 200))
    try world.reach("[x] Wat ging goed")
    world.press("Space")
    #expect(world.cursorRowText.contains("[ ] Wat ging goed"))
    try world.reach("[x] In hoeverre stemde je je tempo af")
    world.press("Space")
    try world.reach("[x] Gehoord")
    world.press("Enter")
    try world.reach("[x] Positieve blik")
    world.press("Space Space")
    let copy = try share(&world)
    #expect(copy["wentWell"] == nil)
    let answers = (copy["answers"]?.items ?? []).compactMap { $0["question"]?.text }
    #expect(answers == ["krachtgericht.krachten", "krachtgericht.veerkracht", "nabijheid.leefomgeving"])
    #expect((copy["evidence"]?.items ?? []).map { $0["kind"] } == ["seen", "seen"])
    #expect(copy["conversation"]?["positiveView"] != nil)
    #expect(!copy.compact().contains("Doe jij het maar"))
    // What was left out stays with its author.
    #expect(world.reflections(on: "Gezin Bakker").compact().contains("Doe jij het maar"))
  }

  @Test("A hunch stays out until its author puts it in", arguments: [false, true])
  func hunch(isPutIn: Bool) throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 200))
    world.press("Enter F4")
    try world.reach("Mijn gevoel erbij")
    world.press("'Ik denk dat er meer speelt.' C-p 'deel met' Enter")
    try world.reach("[ ] Mijn gevoel erbij")
    if isPutIn { world.press("Space") }
    let copy = try share(&world)
    #expect(copy["hunch"] == (isPutIn ? "Ik denk dat er meer speelt." : nil))
    // Sharing again begins with the hunch out again.
    world.press("C-p 'deel met' Enter")
    try world.reach("[ ] Mijn gevoel erbij")
  }

  @Test("Words that could be more ordinary are summed up once, and sharing goes on")
  func words() throws {
    var world = preview(size: Size(width: 80, height: 200))
    #expect(!world.screenText.contains("kan gewoner") && !world.screenText.contains("kunnen gewoner"))
    world.press("Esc")
    try world.reach("Wat neem ik mee")
    world.press("'Minder casusregie, minder gedragsproblemen. Echt: casusregie.' C-p 'deel met' Enter")
    #expect(world.screenText.contains("2 woorden kunnen gewoner: casusregie (leiding)"))
    let copy = try share(&world)
    #expect(copy["learned"] == "Minder casusregie, minder gedragsproblemen. Echt: casusregie.")
  }
}

extension World {
  /// Goes with Tab or Shift-Tab to the first row that says `text`.
  /// - Throws: `NotInTheForm` where no row does.
  mutating func reach(_ text: String) throws(NotInTheForm) {
    let stops = state.rows.filter { $0.id != nil }
    guard let goal = stops.firstIndex(where: { $0.words.contains(text) }) else { throw NotInTheForm(text: text, screen: screenText) }
    goIn()
    let start = stops.firstIndex { $0.id == state.desk?.panes.view.focus } ?? 0
    for _ in 0..<abs(goal - start) { press(goal > start ? "Tab" : "S-Tab") }
    if state.focusedRow?.words.contains(text) != true { throw NotInTheForm(text: text, screen: screenText) }
  }

  /// What was last handed to the team folder.
  var copy: JSON? {
    for effect in effects.reversed() { if case .share(_, let copy, _) = effect { return copy } }
    return nil
  }
}

/// A text that no row of the form has.
struct NotInTheForm: Error {
  let text: String
  let screen: String
}

extension Row {
  /// What it says, in short.
  fileprivate var words: String {
    switch kind {
    case .item(let item): item.title
    case .add(let add): "+ " + add.label
    case .command(_, let label): label
    case .link(_, let text, _): text
    case .shared(let part, let isIn): (isIn ? "[x] " : "[ ] ") + part.title
    case .field(let line): line.label
    default: ""
    }
  }
}
