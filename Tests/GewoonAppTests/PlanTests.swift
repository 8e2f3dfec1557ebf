import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("The plan of the gezin")
struct PlanTests {
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter F5")
    return world
  }

  private func plan(_ world: World) -> JSON { world.dossier("Bakker")["plan"] ?? .null }

  @Test("A goal with a step; Space ticks the step as done today, and again takes that back")
  func goalWithStep() throws {
    var world = bakker()
    #expect(world.screenText.contains("Er is nog geen plan."))
    try world.go(to: "een doel erbij")
    world.press("Enter 'Mila gaat weer naar school' Enter 'Samen naar school' Enter Esc Enter")
    world.press("Tab Tab Right Tab Right Esc")
    try world.go(to: "Samen naar school")
    world.press("Enter Enter C-a 'Oma haalt Mila op'")
    try world.go(to: "Wie doet het")
    world.press("Right Right")
    try world.go(to: "Klaar op")
    world.press("'27 nov' Esc")
    let goal = try #require(plan(world)["goals"]?.items.first)
    #expect(goal["title"] == "Mila gaat weer naar school")
    #expect(goal["kind"] == "change")
    #expect(goal["author"] == "gezin")
    let step = try #require(goal["actions"]?.items.first)
    #expect(step["what"] == "Oma haalt Mila op")
    #expect(step["by"] == "network")
    #expect(step["due"] == "2026-11-27")
    try world.go(to: "[ ] Oma haalt Mila op")
    #expect(world.cursorRowText.contains("vr 27 nov"))
    world.press("Space")
    #expect(world.cursorRowText.contains("Hoe ging het?"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("[x] Oma haalt Mila op"))
    world.press("C-s")
    #expect(plan(world)["goals"]?.items.first?["actions"]?.items.first?["done"] == "2026-11-20")
    world.press("Space C-s")
    #expect(plan(world)["goals"]?.items.first?["actions"]?.items.first?["done"] == nil)
    world.press("Esc")
    #expect(world.cursorRowText.contains("stap vr 27 nov"))
  }

  @Test("A worry, and whose it is")
  func worry() throws {
    var world = bakker()
    try world.go(to: "een zorg erbij")
    world.press("Enter 'Buikpijn op schooldagen' Tab Right Esc")
    let worry = plan(world)["worries"]?.items.first
    #expect(worry?["text"] == "Buikpijn op schooldagen")
    #expect(worry?["author"] == "gezin")
  }

  @Test("Looking back together: a day to come, ticked when it was done")
  func review() throws {
    var world = bakker()
    try world.go(to: "een doel erbij")
    world.press("Enter 'Doel' Esc")
    try world.go(to: "Doel")
    world.press("Enter")
    try world.go(to: "een moment erbij")
    world.press("Enter 'over 2 weken' Tab Tab 'Het gaat beter.' Esc")
    let review = try #require(plan(world)["goals"]?.items.first?["reviews"]?.items.first)
    #expect(review["date"] == "2026-12-04")
    #expect(review["outcome"] == "Het gaat beter.")
    try world.go(to: "Het gaat beter.")
    world.press("Space Esc")
    #expect(plan(world)["goals"]?.items.first?["reviews"]?.items.first?["done"] == "2026-11-20")
  }

  @Test("A step says who: one of the gezin, the network or the team")
  func who() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Enter")
    try world.go(to: "een stap erbij")
    world.press("Enter 'Samen fietsen' Enter")
    try world.go(to: "Samen fietsen")
    world.press("Enter")
    try world.go(to: "Wie precies")
    world.press("Enter 'kim' Enter")
    #expect(world.rows.contains { $0.contains("Wie precies") && $0.contains("Tante Kim") })
    world.press("Esc Esc")
    try world.go(to: "Samen fietsen")
    #expect(world.cursorRowText.contains("Tante Kim"))
  }

  @Test("A step without the day that it was asked for keeps what was typed, and says that it is no day")
  func noDay() throws {
    var world = bakker()
    try world.go(to: "een doel erbij")
    world.press("Enter 'Doel' Enter 'Bellen' Enter Esc")
    try world.go(to: "Bellen")
    world.press("Enter")
    try world.go(to: "Klaar op")
    world.press("'ooit' Tab S-Tab")
    #expect(world.cursorRowText.contains("ooit"))
    #expect(world.rows.contains { $0.hasPrefix("▌!") && $0.contains("ooit") })
    world.press("C-a '27-11' Tab")
    #expect(!world.rows.contains { $0.dropFirst().hasPrefix("!") })
    #expect(world.screenText.contains("vr 27 nov"))
  }

  @Test("The day that one asked for a plan of their own lies behind")
  func askedForPlan() throws {
    var world = bakker()
    try world.go(to: "Eigen plan gevraagd op")
    world.press("'3 okt' Tab C-s")
    #expect(plan(world)["askedForOwnPlan"] == "2026-10-03")
  }
}
