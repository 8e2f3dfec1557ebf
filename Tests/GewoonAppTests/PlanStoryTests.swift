import GewoonApp
import StrictJSON
import Support
import Testing
import TextUI

@Suite("A plan that a family makes, from nothing to good enough")
struct PlanStoryTests {
  private func goals(_ world: World) -> [JSON] { world.dossier("Bakker")["plan"]?["goals"]?.items ?? [] }

  private func steps(_ world: World) -> [JSON] { goals(world).flatMap { $0["actions"]?.items ?? [] } }

  private func row(_ text: String, _ world: World) -> String { world.rows.first { $0.contains(text) } ?? "" }

  /// Three goals and eight steps, typed as one talks at the table: two keys and the words for a step.
  private func made(size: Size = Size(width: 80, height: 40)) throws -> World {
    var world = World.begun(size: size)
    world.press("n 'Bakker' Enter F5")
    let plan = [
      ("Mila gaat weer graag naar school", ["Oma haalt Mila op", "Linda belt juf Els", "Mila kiest een plek"]),
      ("Een eigen moment met papa", ["Samen naar de wedstrijd", "Erik kookt op zondag"]),
      ("Rustige ochtenden", ["Tas inpakken op de avond", "Sem zet de wekker", "Samen ontbijten"]),
    ]
    for (goal, steps) in plan {
      try world.go(to: "een doel erbij")
      // After a goal its first step is next, and after a step the next one; an empty line is the end.
      world.press("n '\(goal)' Enter " + steps.map { "'\($0)' Enter" }.joined(separator: " ") + " Enter")
    }
    #expect(world.cursorRowText.contains("Rustige ochtenden"))
    world.press("Down Down Down Down")
    return world
  }

  @Test("A plan with three goals and eight steps; after Enter one types the next step")
  func plan() throws {
    let world = try made()
    #expect(
      goals(world).map { $0["title"]?.text } == ["Mila gaat weer graag naar school", "Een eigen moment met papa", "Rustige ochtenden"])
    #expect(steps(world).count == 8)
    #expect(steps(world).first?["what"] == "Oma haalt Mila op")
    #expect(world.cursorRowText.contains("+ een stap erbij"))
    for step in ["Oma haalt Mila op", "Erik kookt op zondag", "Samen ontbijten"] { #expect(row(step, world).contains("[ ]")) }
    #expect(world.screenText.contains("netwerk ● 1  nog niemand ●●●●●●● 7"))
    let titles = world.rows.filter { ["Wat gaat goed", "Wat is de zorg", "Wat we doen"].contains($0.trimmingBlanks) }
    #expect(titles.count == 3)
  }

  @Test("Half a step is kept by Esc and after a crash; an empty line makes nothing")
  func half() throws {
    var world = try made()
    world.press("n 'Half een st' Esc")
    #expect(world.cursorRowText.contains("+ een stap erbij"))
    #expect(steps(world).last?["what"] == "Half een st")
    world.press("n Enter n Esc C-s")
    #expect(steps(world).count == 9)
    world.press("n 'Nog half'")
    world.pause()
    #expect(world.restarted().dossier("Bakker").compact().contains("Nog half"))
  }

  @Test("Taking a new step back puts focus where one can type it again")
  func undo() throws {
    var world = try made()
    world.press("n 'Weg ermee' Enter Enter C-z C-s")
    #expect(steps(world).count == 8)
    #expect(world.cursorRowText.contains("+ een stap erbij"))
    world.press("C-y C-s")
    #expect(steps(world).count == 9)
  }

  @Test("A second Space right after a tick takes it back, and is no text")
  func tickedTwice() throws {
    var world = try made()
    try world.go(to: "Linda belt juf Els")
    world.press("Space Space C-s")
    #expect(world.cursorRowText.contains("[ ] Linda belt juf Els"))
    #expect(steps(world)[1]["done"] == nil && steps(world)[1]["went"] == nil)
    world.press("Space 'Ze nam op.' Enter C-s")
    #expect(steps(world)[1]["went"] == "Ze nam op.")
  }

  @Test("A step that is done asks one thing; Enter goes on, and what was said stays")
  func done() throws {
    var world = try made()
    try world.go(to: "Oma haalt Mila op")
    world.press("Space")
    #expect(world.cursorRowText.contains("Hoe ging het? Leeg laten mag."))
    world.press("'Ze zongen in de auto.' Enter")
    #expect(world.cursorRowText.contains("Linda belt juf Els"))
    #expect(steps(world)[0]["done"] == "2026-11-20" && steps(world)[0]["went"] == "Ze zongen in de auto.")
    world.press("Space Enter C-s")
    #expect(steps(world)[1]["done"] == "2026-11-20" && steps(world)[1]["went"] == nil)
    // Ticked anew it is not asked again.
    try world.go(to: "Oma haalt Mila op")
    world.press("Space Space C-s")
    #expect(world.cursorRowText.contains("[x] Oma haalt Mila op"))
    #expect(world.screenText.contains("gezin") || world.screenText.contains("nog niemand ●● 2"))
  }

  @Test("A goal closes at good enough, says since when, and opens again")
  func goodEnough() throws {
    var world = try made()
    try world.go(to: "Rustige ochtenden")
    world.press("C-p 'goed genoeg' Enter C-s")
    #expect(goals(world)[2]["reached"] == "2026-11-20")
    #expect(row("Rustige ochtenden", world).contains("goed genoeg sinds vandaag"))
    #expect(row("Rustige ochtenden", world).hasSuffix("3 stappen nog open"))
    #expect(!world.screenText.contains("Samen ontbijten"))
    try world.go(to: "Rustige ochtenden")
    world.press("Enter")
    #expect(world.screenText.contains("Samen ontbijten") && world.screenText.contains("Bereikt op"))
    try world.go(to: "open dit doel weer")
    world.press("Enter Esc")
    #expect(goals(world)[2]["reached"] == nil)
    #expect(row("Samen ontbijten", world).contains("[ ]"))
  }

  @Test("Three and six months are proposed to look back; Space takes one, and it is proposed no more")
  func lookBack() throws {
    var world = try made()
    try world.go(to: "Rustige ochtenden")
    world.press("Enter")
    try world.go(to: "over 3 maanden: za 20 feb 2027")
    world.press("Space")
    #expect(world.cursorRowText.contains("za 20 feb 2027"))
    #expect(!world.screenText.contains("over 3 maanden"))
    try world.go(to: "over 6 maanden: do 20 mei 2027")
    world.press("Enter C-s")
    #expect(goals(world)[2]["reviews"]?.items.compactMap { $0["date"]?.text } == ["2027-02-20", "2027-05-20"])
  }

  @Test("Where there is room the three parts stand beside one another, and Left and Right go over them")
  func columns() throws {
    var world = try made()
    world.press("resize:120x30")
    #expect(world.rows.contains { $0.contains("Wat gaat goed") && $0.contains("Wat is de zorg") && $0.contains("Wat we doen") })
    world.press("Left")
    #expect(world.cursorRowText.contains("een zorg erbij"))
    world.press("Left Enter")
    #expect(world.screenText.contains("[F2 Gezin]"))
    world.press("F5 Right Right")
    #expect(world.canvas.cursor.map { $0.column > 50 } == true)
  }

  @Test("With four panes on the screen z shows the plan large, and Esc or z shows all again")
  func enlarge() throws {
    var world = World(demo: World.afternoon, size: Size(width: 120, height: 40))
    world.press("Enter F5")
    #expect(world.screenText.contains("Netwerk  ") && !world.screenText.contains("Wat we doen"))
    world.press("z")
    #expect(world.screenText.contains("Wat we doen") && world.cursorRowText.contains("Mila gaat weer graag"))
    world.press("Esc")
    #expect(!world.screenText.contains("Wat we doen") && world.screenText.contains("Plan van aanpak"))
    world.press("z z")
    #expect(!world.screenText.contains("Wat we doen"))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " || $0 == "›" }.reversed().drop { $0 == " " }.reversed())
  }
}
