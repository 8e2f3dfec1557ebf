import Basics
import StrictJSON
import Support
import Testing

@Suite("Stepping down is a plan of its own")
struct SteppingDownTests {
  private func open(_ keys: String) -> World {
    var world = World(demo: World.afternoon)
    world.press(keys + " C-p 'afbouwen' Enter")
    return world
  }

  private func plan(_ world: World) -> JSON { world.dossier("Gezin Bakker")["plan"]?["steppingDown"] ?? .null }

  @Test("Begun today, who stays, what goes back with who did it before, checks after three and six months, and the way back")
  func fromNothing() throws {
    var world = open("Enter")
    #expect(world.screenText.contains("Op tijd telt net zo goed als licht."))
    world.press("Enter")
    #expect(world.cursorRowText.contains("Wie blijft"))
    world.press("Enter Space Down Space Enter")
    try world.go(to: "stappen kiezen die teruggaan")
    world.press("Enter Space Enter")
    #expect(world.rows.contains { $0.contains("Oma haalt Mila op woensdag op") && $0.contains("eerder: Moeder") })
    try world.go(to: "na 3 maanden: za 20 feb 2027")
    world.press("Enter")
    #expect(world.cursorRowText.contains("[ ] za 20 feb 2027"))
    try world.go(to: "na 6 maanden: do 20 mei 2027")
    world.press("Enter")
    #expect(!world.screenText.contains("maanden:"))
    try world.go(to: "Als het weer tegenzit")
    world.press("'Bel Sanne, het mag altijd.' Esc C-s")
    #expect(plan(world)["started"] == "2026-11-20")
    #expect(plan(world)["stays"]?.items.count == 2 && plan(world)["back"]?.items.count == 1)
    #expect(plan(world)["checks"]?.items.map { $0["date"] } == ["2027-02-20", "2027-05-20"])
    #expect(plan(world)["wayBack"] == "Bel Sanne, het mag altijd.")
  }

  @Test("A step that goes back opens, with who did it before and the day")
  func stepOpens() throws {
    var world = open("Down Enter")
    try world.go(to: "Opa rijdt Noor naar het orkest")
    world.press("Enter")
    #expect(world.screenText.contains("Wie deed dit eerder") && world.screenText.contains("Teruggeven op"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("Opa rijdt Noor"))
  }

  @Test("While heavier help runs, beginning lets it wind down")
  func windsDown() {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'een besluit' Enter 4 C-p 'vandaag besloten' Enter C-p 'afbouwen' Enter Enter C-s")
    #expect(world.dossier("Gezin Bakker")["phases"]?.items.last?["phase"] == "steppingDown")
    world.press("C-z C-s")
    #expect(world.dossier("Gezin Bakker")["phases"]?.items.last?["phase"] == "during")
  }

  @Test("Another day is typed as people say it, and a check is ticked and gets a note")
  func anotherDay() throws {
    var world = open("Enter")
    try world.go(to: "een andere dag")
    world.press("Enter 'over 2 weken' Tab Tab 'Het gaat.' Esc")
    #expect(world.rows.contains { $0.contains("[ ] vr 4 dec") && $0.contains("Het gaat.") })
    try world.go(to: "vr 4 dec")
    world.press("Space C-s")
    #expect(plan(world)["checks"]?.items.first?["done"] == "2026-11-20")
  }
}
