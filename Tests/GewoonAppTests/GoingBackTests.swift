import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Esc goes back one step at a time")
struct GoingBackTests {
  @Test("Out of a selection, out of a form, out of the gezin; then nothing more happens, and no text is lost")
  func steps() {
    var world = World(demo: World.afternoon)
    world.press("Enter F3 Enter Enter C-End ' (de liefste)' C-k C-Left")
    #expect(world.canvas.cells.contains { $0.role == .selection })
    world.press("Esc")
    #expect(!world.canvas.cells.contains { $0.role == .selection })
    #expect(world.cursorRowText.contains("Naam"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("Oma Ria (de liefste)"))
    #expect(world.dossier("Gezin Bakker")["network"]?["people"]?.items.contains { $0["name"] == "Oma Ria (de liefste)" } == true)
    world.press("Esc")
    #expect(world.screenText.contains("op achternaam"))
    #expect(world.cursorRowText.contains("Bakker"))
    world.press("Esc Esc Esc")
    #expect(world.isRunning)
    #expect(world.screenText.contains("op achternaam"))
  }

  private static func withoutKind(_ row: String) -> String {
    String(row.prefix(upTo: row.firstRange(of: /\s{2,}tekst(, \d+ regels)?$/)?.lowerBound ?? row.endIndex))
  }

  @Test("Out of a menu, help, the palette and searching, to where one was", arguments: ["C-p", "F1", "C-f", "C-f 'avond'", "C-p 'plan'"])
  func overlays(keys: String) {
    var world = World(demo: World.afternoon)
    world.press("Enter Tab")
    let before = world.canvas
    world.press(keys)
    #expect(world.canvas != before)
    world.press("Esc")
    // Searching leaves the cursor on what it found, in the same text.
    if !keys.contains("avond") { #expect(world.canvas == before) }
    for (now, then) in zip(world.rows.map(Self.withoutKind), World.rows(of: before).map(Self.withoutKind)) {
      // What the text is called, and of what kind it is, goes along with the cursor.
      #expect(now == then || [(now, then), (then, now)].contains { $0.hasPrefix("▌ ") && $0.hasSuffix($1.drop { "▌ ".contains($0) }) })
    }
    #expect(world.state.overlays.isEmpty)
  }

  @Test("A goal inside the plan, a step inside the goal: one form at a time")
  func nested() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Enter")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    #expect(world.cursorRowText.contains("Stap"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("Oma haalt Mila"))
    #expect(world.screenText.contains("Wat verwacht iedereen?"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("Mila gaat weer graag naar school"))
  }

  @Test("The F-keys leave a field and keep its text; Alt with a digit is the F-key", arguments: ["F2", "F3", "F5", "M-3"])
  func panes(key: String) {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 Enter 'Gelachen' \(key)")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["wentWell"] == "Gelachen")
    world.press("F4")
    #expect(world.cursorRowText.contains("Gelachen"))
  }
}
