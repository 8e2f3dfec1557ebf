import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The planning over all gezinnen")
struct PlanningTests {
  private func planning(_ now: Instant = World.afternoon, size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: now, size: size)
    world.press("F7")
    return world
  }

  private func done(_ what: String, of gezin: String, _ world: World) -> String? {
    world.dossier(gezin).actions.first { $0.what == what }?.raw(.done)?.text
  }

  // MARK: - What it shows

  @Test("on a given day: late, this week, later, each with its day, whose it is and where")
  func onADay() {
    let world = planning(size: Size(width: 120, height: 40))
    #expect(world.rows[2].contains("Planning") && world.rows[2].contains("1 te laat"))
    #expect(world.cursorRowText.hasPrefix(" › [ ] Afspraak maken voor de gehoortest"))
    #expect(world.cursorRowText.contains("El Amrani") && world.cursorRowText.hasSuffix("wo 18 nov"))
    #expect(world.rows.contains(" Te laat") && world.rows.contains(" Later"))
    assertPicture(world.canvas, "planning-120x40")
  }

  @Test("a week later the same steps are late, of today and of this week")
  func later() {
    var world = World(files: World(demo: World.afternoon).disk.files, now: Instant("2026-11-24T09:00:00+01:00")!)
    world.press("F7")
    #expect(world.rows.contains(" Te laat") && world.rows.contains(" Vandaag") && world.rows.contains(" Deze week"))
    let today = world.rows.firstIndex(of: " Vandaag") ?? 0
    #expect(world.rows[today + 1].hasSuffix("di 24 nov"))
    #expect(world.rows[today - 2].hasSuffix("ma 23 nov"))
  }

  @Test("a step without a day stands at the end, and so does one of which the day is none")
  func withoutDay() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = try #require(files.first { $0.value["gezin"]?["name"]?.text == "Gezin Bakker" }?.key)
    let goal: JSON = [
      "id": "01JDQ1B00000000000000000G9", "title": "Fiets", "actions": [["id": "01JDQ1B00000000000000000A8", "what": "Fiets lenen"]],
    ]
    let goals = FieldPlace<Dossier>()[.plan][.goals].path
    let before = files[path]?[goals]?.items ?? []
    files[path]?.set(.array(before + [goal]), at: goals)
    var world = World(files: files)
    world.press("F7 End")
    #expect(world.cursorRowText.contains("Fiets lenen") && world.rows.contains(" Zonder dag"))
  }

  @Test("a file that is broken does not stop it: all other gezinnen are there, and it is named")
  func broken() throws {
    let world = World(demo: World.afternoon)
    let path = try #require(world.disk.files.first { $0.value["gezin"]?["name"]?.text == "Gezin El Amrani" }?.key)
    world.disk.put(bytes: Array("{".utf8), path)
    var again = world.restarted()
    again.press("F7")
    #expect(!again.screenText.contains("Afspraak maken voor de gehoortest"))
    #expect(again.screenText.contains("Oma haalt Mila op woensdag op"))
  }

  @Test("it opens from the list, the team and an open gezin, and Esc goes back there")
  func fromEverywhere() {
    let ways: [(way: String, back: String)] = [
      ("Esc", "op achternaam"), ("F6", "op achternaam"), ("Enter F3", "[F3 Netwerk]"), ("d", "Nabespreking"),
    ]
    for (way, back) in ways {
      var world = World(demo: World.afternoon)
      world.press(way)
      world.press("F7")
      #expect(world.state.places.here is PlanningPlace, "\(way)")
      world.press("Esc")
      #expect(world.screenText.contains(back), "\(way)")
    }
  }

  @Test("/ finds a line by every word that it shows; Esc shows all again, with focus where it was")
  func finding() {
    var world = planning()
    let all = world.state.planning.shown.count
    for typed in ["oma haalt", "ria vr", "27 nov ria", "BAKKER haalt"] {
      world.press("/ '\(typed)'")
      #expect(world.screenText.contains("Oma haalt Mila op woensdag op"), "\(typed)")
      #expect(world.state.planning.shown.count < 3, "\(typed)")
      world.press("Esc")
      #expect(world.state.planning.shown.count == all)
      #expect(world.cursorRowText.contains("Oma haalt"))
    }
    world.press("/ 'zzz'")
    #expect(world.screenText.contains("Niets gevonden."))
  }

  @Test(
    "Down goes over every line and Up back, at every size, with the cursor on it",
    arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func walking(size: Size) {
    var world = planning(size: size)
    let count = world.state.planning.shown.count
    for key in ["Down", "Up"] {
      for step in 0..<count {
        WalkTests.expectCursor(world, "\(key) \(step)")
        let what = world.state.planning.selected.map { PlanningLineWords(line: $0, scene: world.state.scene).what } ?? "-"
        #expect(world.cursorRowText.hasPrefix(" › ") && world.cursorRowText.contains(what.prefix(7)))
        world.press(key)
      }
    }
    #expect(world.state.planning.list.list.selected == 0)
  }

  // MARK: - Ticking

  @Test("Space ticks a step: it is in the file of its gezin, stays in sight, and Space or Ctrl-Z opens it again")
  func ticking() throws {
    var world = planning()
    try world.go(to: "Oma haalt Mila")
    let before = world.dossier("Gezin Bakker")
    world.press("Space")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == "2026-11-20")
    #expect(world.cursorRowText.contains("[x] Oma haalt"))
    #expect(world.screenText.contains("Gedaan: "))
    world.press("Space")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == nil)
    #expect(world.cursorRowText.contains("[ ] Oma haalt"))
    world.press("Space C-z")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == nil)
    var after = world.dossier("Gezin Bakker")
    after.set(before["changed"], at: ["changed"].path)
    #expect(after == before)
    world.press("Space Esc F7")
    #expect(!world.screenText.contains("Oma haalt Mila op woensdag op"))
  }

  @Test("in the gezin that is open a tick is a step of undo there, and what is typed stays")
  func tickingAtDesk() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F2")
    try world.go(to: "In eigen woorden")
    world.press("C-End 'Zevensprong.' F7")
    try world.go(to: "Oma haalt Mila")
    world.press("Space")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == "2026-11-20")
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix("Zevensprong.") == true)
    world.press("Esc C-z C-s")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == nil)
  }

  @Test("what was changed elsewhere meanwhile stays: the file is read anew")
  func readAnew() throws {
    var world = planning()
    let path = try #require(world.disk.files.first { $0.value["gezin"]?["name"]?.text == "Gezin Bakker" }?.key)
    world.disk.files[path]?.set("Anders", at: ["gezin", "normal"].path)
    try world.go(to: "Oma haalt Mila")
    world.press("Space")
    #expect(world.dossier("Gezin Bakker")["gezin"]?["normal"]?.text == "Anders")
    #expect(done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == "2026-11-20")
  }

  @Test("nothing is called done that is not written, and quitting waits for it")
  func fullDisk() throws {
    var world = planning()
    try world.go(to: "Oma haalt Mila")
    world.disk.trouble = .full
    world.press("Space")
    #expect(world.cursorRowText.contains("[ ] Oma haalt") && world.state.scene.notice?.tone == .error)
    #expect(world.screenText.contains("Er is niets veranderd."))
    world.disk.trouble = nil
    world.isSlow = true
    world.press("Space")
    #expect(world.cursorRowText.contains("[ ] Oma haalt"))
    world.press("C-q")
    #expect(world.isRunning)
    world.catchUp()
    #expect(!world.isRunning && done("Oma haalt Mila op woensdag op", of: "Gezin Bakker", world) == "2026-11-20")
  }

  @Test("what somebody else took out cannot be ticked, and that is said")
  func gone() throws {
    var world = planning()
    let path = try #require(world.disk.files.first { $0.value["gezin"]?["name"]?.text == "Gezin Bakker" }?.key)
    world.disk.files[path]?.set(nil, at: ["plan", "goals"].path)
    try world.go(to: "Oma haalt Mila")
    world.press("Space")
    #expect(world.screenText.contains("Dit staat er niet meer"))
    #expect(world.state.planning.lines.all.allSatisfy { $0.text != "Oma haalt Mila op woensdag op" })
  }

  @Test("what takes more than a tick says so")
  func noTick() throws {
    var world = planning(size: Size(width: 120, height: 60))
    try world.go(to: "Besluit loopt af")
    world.press("Space")
    #expect(world.screenText.contains("Een besluit vink je niet af."))
    try world.go(to: "Teruggeven:")
    world.press("Space")
    #expect(world.screenText.contains("Teruggeven is geen vinkje."))
  }

  // MARK: - Enter and back

  @Test("Enter goes to the step, the goal's day of looking back; Esc comes back with focus where it was")
  func enter() throws {
    for (text, row) in [
      ("Oma haalt Mila", "Oma haalt Mila"), ("Terugkijken: Maandag", "16 dec"), ("Vragen hoe", "Vragen hoe de schoolreis was"),
    ] {
      var world = planning(size: Size(width: 110, height: 60))
      try world.go(to: text)
      let line = world.cursorRowText
      world.press("Enter")
      #expect(world.state.places.here is Desk)
      #expect(world.cursorRowText.contains(row), "\(text): \(world.cursorRowText)")
      world.press("Esc")
      #expect(world.state.places.here is PlanningPlace && world.cursorRowText == line)
    }
  }

  @Test(
    "Esc comes to the list in the end, whatever was opened from where",
    arguments: ["Enter F7 Enter", "F7 Enter F7 Enter F7", "F7 Enter F6 F7"])
  func outAgain(way: String) {
    var world = World(demo: World.afternoon)
    world.press(way)
    for _ in 0..<6 { world.press("Esc") }
    #expect(world.state.places.here is GezinnenPlace, "\(way)")
  }

  @Test("what was ticked in the gezin is gone from the planning")
  func tickedThere() throws {
    var world = planning()
    try world.go(to: "Oma haalt Mila")
    world.press("Enter Space Esc Esc")
    #expect(world.state.places.here is PlanningPlace)
    #expect(!world.screenText.contains("Oma haalt Mila"))
  }

  // MARK: - A colleague's question

  @Test("a colleague's question waits there, under today; Enter reads it, v answers, and it is gone")
  func question() throws {
    var world = TeamReadingAnswersTests.asked()
    world.press("F7")
    try world.go(to: "Vraag:")
    #expect(world.state.planning.selected?.group == .today)
    world.press("Space")
    #expect(world.screenText.contains("Een vraag vink je niet af."))
    let count = world.state.planning.lines.all.count
    world.press("Enter")
    #expect(world.state.places.here is TeamPlace && world.state.team.reading != nil)
    world.press("v 'Bij het formulier.' Enter Esc")
    #expect(world.state.places.here is PlanningPlace)
    #expect(world.state.planning.lines.all.count == count - 1)
  }
}
