import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Vandaag, above the gezinnen")
struct VandaagTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 120, height: 40), Size(width: 200, height: 60),
  ]

  private func lines(_ world: World) -> [VandaagLine] { world.state.gezinnen.vandaag.rows.map(\.line) }

  private func done(_ what: String, of gezin: String, _ world: World) -> String? {
    world.dossier(gezin).actions.first { $0.what == what }?.raw(.done)?.text
  }

  /// Goes up out of the list to the line with these words.
  private func go(to text: String, _ world: inout World) {
    world.press("Home Tab")
    for _ in 0..<20 where !world.cursorRowText.contains(text) { world.press("Down") }
    #expect(world.cursorRowText.contains(text))
  }

  /// The demo without whatever waits: no step, no debrief that was begun, nothing in the team folder.
  private func quiet(_ change: (inout [String: JSON]) -> Void = { _ in }) -> World {
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys {
      if path.hasPrefix("team/") && path != "team/team.json" || path.hasPrefix("private/") { files[path] = nil }
      if path.hasPrefix("dossiers/") { files[path]?.set(nil, at: ["plan"].path) }
    }
    change(&files)
    return World(files: files)
  }

  private func path(of gezin: String, _ files: [String: JSON]) -> String {
    files.first { $0.key.hasPrefix("dossiers/") && $0.value["gezin"]?["name"]?.text == gezin }?.key ?? ""
  }

  // MARK: - What it shows

  @Test("where nothing waits nothing is there: no title, no empty room")
  func nothing() {
    for size in Self.sizes {
      var world = quiet()
      world.send(.event(.resize(size)))
      #expect(lines(world).isEmpty && !world.screenText.contains("Vandaag"))
      #expect(world.rows[2].hasPrefix(" Gezinnen") && world.rows[4].hasPrefix(" › Bakker"))
      world.press("Up Tab Space")
      #expect(world.cursorRowText.contains("Bakker"))
    }
    #expect(!World.begun().screenText.contains("Vandaag"))
  }

  @Test("the debrief, what is late, what is due, what the team looks back on and what is new there, in that order")
  func order() {
    let world = World(demo: World.afternoon, size: Size(width: 120, height: 40))
    #expect(world.rows[2] == " Vandaag en de komende week")
    #expect(world.rows[3].contains("Verder met je nabespreking, 4 van de 15 vragen") && world.rows[3].contains("Bakker"))
    #expect(world.rows[4].hasPrefix("   [ ] Afspraak maken voor de gehoortest") && world.rows[4].contains("Samira"))
    #expect(world.rows[4].contains("El Amrani") && world.rows[4].contains("te laat 18 nov  2 dagen geleden"))
    #expect(world.rows[5].contains("ma 23 nov"))
    let last = lines(world).suffix(2).map(\.key)
    #expect(last.last == .team && last.first != .team)
    #expect(world.rows.contains { $0.contains("Samen terugkijken: Hoe merk ik eerder") && $0.contains("wo 25 nov") })
    assertPicture(world.canvas, "vandaag-120x40")
  }

  @Test("at 80 columns with focus on a step")
  func picture() {
    var world = World(demo: World.afternoon)
    go(to: "gehoortest", &world)
    assertPicture(world.canvas, "vandaag-80x24")
  }

  @Test("what has no room is one line, which goes to the planning")
  func more() {
    var world = World(demo: World.afternoon)
    go(to: "nog", &world)
    #expect(world.cursorRowText.contains("in de komende week: F7"))
    world.press("Enter")
    #expect(world.state.places.here is PlanningPlace)
    world.press("Esc")
    #expect(world.cursorRowText.contains("in de komende week: F7"))
  }

  @Test("a third of the screen at most, with days that are never cut, and a gezin in sight", arguments: sizes)
  func third(size: Size) {
    let world = World(demo: World.afternoon, size: size)
    let title = world.rows.firstIndex { $0.hasPrefix(" Gezinnen") } ?? 0
    let filled = world.rows[2..<title].count { !$0.isEmpty }
    #expect(filled > 0 && filled <= size.height / 3)
    #expect(world.cursorRowText.hasPrefix(" › Bakker"))
    for line in lines(world) where line.hasColumns {
      let row = VandaagRow(line, world.state.scene)
      let day = size.width < 120 ? row.shortDay : row.day
      #expect(world.rows.contains { size.width < 120 ? $0.hasSuffix(" " + day) : $0.contains(" " + day) }, "\(day)")
    }
    // All days end in the same column.
    let ends = Set(
      world.rows[2..<title].compactMap { row in row.ranges(of: " nov").last.map { row.distance(from: row.startIndex, to: $0.upperBound) } })
    #expect(ends.count == 1)
  }

  @Test("what is due later than in a week is left to the planning, and a day that comes brings it here")
  func horizon() {
    let world = World(demo: World.afternoon, size: Size(width: 120, height: 60))
    let days = lines(world).compactMap { $0.planned?.day }
    #expect(!days.isEmpty && days.allSatisfy { world.state.scene.today.days(until: $0) <= 7 })
    #expect(days == days.sorted())
  }

  // MARK: - The way there

  @Test("focus begins on the gezinnen; Up goes to what waits and Down back, a digit means a gezin, letters stay commands")
  func walking() {
    var world = World(demo: World.afternoon)
    let count = lines(world).count
    #expect(world.cursorRowText.contains("Bakker") && world.state.gezinnen.vandaag.focus == nil)
    world.press("Up")
    #expect(world.cursorRowText.contains("Van je team"))
    for _ in 1..<count { world.press("Up") }
    #expect(world.cursorRowText.contains("Verder met je nabespreking"))
    world.press("Up")
    #expect(world.cursorRowText.contains("Verder met je nabespreking"))
    for _ in 0..<count {
      WalkTests.expectCursor(world, "in Vandaag")
      world.press("Down")
    }
    #expect(world.cursorRowText.hasPrefix(" › Bakker"))
    world.press("Down Tab")
    #expect(world.cursorRowText.contains("Verder met je nabespreking"))
    world.press("Tab")
    #expect(world.cursorRowText.contains("Berg, van den"))
    world.press("Tab 3")
    #expect(world.screenText.contains("Gezin El Amrani"))
    world = World(demo: World.afternoon)
    world.press("Tab n")
    #expect(world.screenText.contains("Een nieuw gezin"))
    world = World(demo: World.afternoon)
    world.press("Tab Delete")
    #expect(world.state.overlays.isEmpty)
    world.press("/ 'visser'")
    #expect(world.cursorRowText.contains("Zoek") || world.rows.contains { $0.hasPrefix(" › Visser") })
  }

  @Test("a line that is cut is said in full above the footer")
  func inFull() {
    var world = World(demo: World.afternoon, size: Size(width: 40, height: 12))
    go(to: "Afspraak", &world)
    #expect(world.screenText.contains("Gezin El") && world.screenText.contains("gehoortest"))
  }

  @Test("lines that come in leave focus on the same gezin")
  func comingIn() throws {
    var world = quiet()
    world.press("Down Down")
    let before = world.state.gezinnen.selected?.id
    let path = path(of: "Gezin Bakker", world.disk.files)
    let full = World(demo: World.afternoon).disk.files[path] ?? .null
    world.send(.listed([DossierSummary(dossier: full, reflections: [], hasFaults: false)], problems: []))
    #expect(!lines(world).isEmpty)
    #expect(world.state.gezinnen.selected?.id == before && world.cursorRowText.contains("El Amrani"))
  }

  // MARK: - A step

  @Test("Space ticks a step: it is in the file of its gezin and stays in sight until one goes on; Space or Ctrl-Z opens it again")
  func ticking() {
    var world = World(demo: World.afternoon)
    go(to: "gehoortest", &world)
    let before = world.dossier("Gezin El Amrani")
    world.press("Space")
    #expect(done("Afspraak maken voor de gehoortest", of: "Gezin El Amrani", world) == "2026-11-20")
    #expect(world.screenText.contains("Gedaan: Afspraak maken voor de gehoortest. Ctrl-Z haalt het terug."))
    #expect(world.cursorRowText.contains("[x] Afspraak maken voor de gehoortest") && !world.screenText.contains("stap te laat"))
    world.press("Space")
    #expect(done("Afspraak maken voor de gehoortest", of: "Gezin El Amrani", world) == nil)
    #expect(world.cursorRowText.contains("[ ] Afspraak maken voor de gehoortest"))
    world.press("Space Down")
    #expect(!lines(world).contains { $0.planned?.text.contains("gehoortest") == true } && world.cursorRowText.contains("[ ]"))
    world.press("C-z")
    #expect(world.screenText.contains("gehoortest") && world.screenText.contains("stap te laat: 1"))
    var after = world.dossier("Gezin El Amrani")
    after.set(before["changed"], at: ["changed"].path)
    #expect(after == before)
  }

  @Test("Ctrl-Z takes the last thing back first: a tick, or a gezin that was thrown away")
  func undoing() {
    var world = World(demo: World.afternoon)
    world.press("End Delete Tab Enter")
    #expect(world.dossier("Gezin Visser") == .null)
    go(to: "gehoortest", &world)
    world.press("Space C-z")
    #expect(done("Afspraak maken voor de gehoortest", of: "Gezin El Amrani", world) == nil)
    #expect(world.dossier("Gezin Visser") == .null)
    world.press("C-z")
    #expect(world.dossier("Gezin Visser") != .null)
  }

  @Test("nothing is called done that is not written")
  func fullDisk() {
    var world = World(demo: World.afternoon)
    go(to: "gehoortest", &world)
    world.disk.trouble = .full
    world.press("Space")
    #expect(world.cursorRowText.contains("[ ] Afspraak") && world.state.scene.notice?.tone == .error)
  }

  @Test("what takes more than a tick says so, and where only reading is possible nothing is ticked")
  func noTick() {
    var world = World(demo: World.afternoon)
    go(to: "Verder met", &world)
    world.press("Space")
    #expect(world.screenText.contains("Met Enter ga je erheen."))
    world = World(demo: World.afternoon, openBy: "iemand")
    go(to: "gehoortest", &world)
    world.press("Space")
    #expect(done("Afspraak maken voor de gehoortest", of: "Gezin El Amrani", world) == nil)
  }

  @Test("Enter opens a step in its plan; Esc comes back to its line")
  func opening() {
    var world = World(demo: World.afternoon)
    go(to: "gehoortest", &world)
    world.press("Enter")
    #expect(world.state.places.here is Desk && world.cursorRowText.contains("gehoortest"))
    world.press("Esc")
    #expect(world.state.places.here is GezinnenPlace && world.cursorRowText.contains("[ ] Afspraak"))
    world.press("Enter Space Esc Esc")
    #expect(world.state.places.here is GezinnenPlace && !world.screenText.contains("gehoortest"))
  }

  // MARK: - The others

  @Test("Enter goes on with the debrief where one was, also one of another day")
  func resuming() throws {
    var world = World(demo: World.afternoon)
    world.press("Tab Enter")
    #expect(world.state.debrief != nil && world.screenText.contains("Je gaat verder waar je was."))
    let tomorrow = World(files: World(demo: World.afternoon).disk.files, now: World.afternoon.adding(seconds: 86_400))
    world = tomorrow
    world.press("Tab")
    #expect(world.cursorRowText.contains("Verder met je nabespreking"))
    world.press("Enter")
    #expect(world.state.debrief != nil && world.state.menu == nil)
    for _ in 0..<4 where !(world.state.places.here is GezinnenPlace) { world.press("Esc") }
    #expect(world.cursorRowText.contains("Verder met je nabespreking"))
  }

  @Test("a debrief in which nothing was written yet is none")
  func emptyDebrief() throws {
    let world = quiet { files in
      let path = path(of: "Gezin Bakker", files)
      files[path.replacing("dossiers/", with: "private/")] = [
        "format": "gewoon/reflections", "version": 1, "dossier": files[path]?["id"] ?? .null,
        "author": files["workspace.json"]?["me"] ?? .null,
        "reflections": [
          [
            "id": "01JDQ1B00000000000000000R9", "visit": "2026-11-20", "created": "2026-11-20T15:00:00+01:00", "round": "short",
            "aspect": "self-direction", "at": "landing",
          ]
        ],
      ]
    }
    #expect(lines(world).isEmpty)
    #expect(world.cursorRowText.contains("nog geen reflectie"))
  }

  @Test("a colleague's question: Enter reads it where it can be answered, and then it is gone")
  func question() throws {
    var world = TeamReadingAnswersTests.asked(at: ["nabijheid.gelijkwaardig"])
    for _ in 0..<6 where !(world.state.places.here is GezinnenPlace) { world.press("Esc") }
    go(to: "Vraag:", &world)
    #expect(lines(world).firstIndex { $0.planned?.name == nil && $0.planned != nil } == 1)
    #expect(!world.screenText.contains("1 vraag wacht op jou."))
    world.press("Enter v 'Goed.' Enter Esc")
    #expect(world.state.places.here is GezinnenPlace && !world.screenText.contains("Vraag:"), "\(world.screenText)")
  }

  @Test("a meeting in which one looks back on what I wrote opens there, and one of others is none of mine")
  func session() {
    var world = World(demo: World.afternoon)
    go(to: "Samen terugkijken", &world)
    world.press("Enter")
    #expect(world.state.places.here is TeamDesk && world.screenText.contains("Hoe merk ik eerder"))
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys where path.hasPrefix("team/sessions/") {
      files[path]?.set([], at: ["reflections"].path)
      files[path]?.set(nil, at: ["roles"].path)
    }
    world = World(files: files)
    #expect(!world.screenText.contains("Samen terugkijken"))
  }

  // MARK: - Yesterday's gezin

  @Test("after a restart focus is on the gezin that one was in last, not on the first")
  func yesterday() {
    var world = World(demo: World.afternoon)
    world.press("Down Down Enter Esc Home")
    world = world.restarted()
    #expect(world.cursorRowText.contains("El Amrani") && world.state.gezinnen.vandaag.focus == nil)
    world.press("Down")
    #expect(world.cursorRowText.contains("Graaf-Yılmaz"))
    world = world.restarted()
    #expect(world.cursorRowText.contains("El Amrani"))
    // A gezin that is gone is nobody's way back.
    world.press("Delete Tab Enter")
    #expect(world.dossier("Gezin El Amrani") == .null)
    world = world.restarted()
    #expect(world.cursorRowText.hasPrefix(" › Bakker"))
  }

  @Test("yesterday's gezin gets focus when it is read, unless somebody went on before that")
  func readLate() throws {
    func summary(_ id: String, _ name: String) -> Message {
      .listed(
        [DossierSummary(dossier: ["id": .string(id), "gezin": ["name": .string(name)]], reflections: [], hasFaults: false)], problems: [])
    }
    for isTouched in [false, true] {
      var world = World.begun()
      var info = try #require(world.state.scene.workspace)
      info.lastOpened = "d"
      world.send(.opened(info))
      for (id, name) in [("b", "Berg"), ("c", "Cals")] { world.send(summary(id, name)) }
      if isTouched { world.press("Down") }
      for (id, name) in [("d", "Dam"), ("a", "Adam")] { world.send(summary(id, name)) }
      #expect(world.state.gezinnen.selected?.id == (isTouched ? "c" : "d"))
    }
  }

  // MARK: - Searching

  @Test(
    "a gezin is found by all that its row shows, and by the people around it, which the row then says",
    arguments: [
      ("laat", "El Amrani", "stap te laat: 1"), ("stap te laat", "El Amrani", "stap te laat: 1"),
      ("nog geen reflectie", "El Amrani", "nog geen reflectie"), ("afgesloten", "Visser", "afgesloten"),
      ("amrani laat", "El Amrani", "stap te laat"), ("fadma", "El Amrani", "Netwerk: Oma Fadma"),
      ("dina", "El Amrani", "Dina 2"), ("jongerenpunt", "Pinas", "Netwerk: "),
    ])
  func finding(typed: String, gezin: String, says: String) {
    var world = World(demo: World.afternoon)
    world.press("/ '\(typed)'")
    #expect(world.state.gezinnen.shown.count == 1, "\(typed)")
    #expect(world.rows.contains { $0.hasPrefix(" › \(gezin)") && $0.contains(says) }, "\(world.screenText)")
    #expect(!world.screenText.contains("Vandaag"))
    world.press("Esc")
    #expect(world.screenText.contains("Vandaag") && world.cursorRowText.contains(gezin))
  }

  @Test("who is called so comes before who is found by a neighbour, and the footer says the way with /")
  func named() {
    var world = World(demo: World.afternoon)
    #expect(world.rows.last?.contains("/ zoek") == true)
    world.press("/ 'oma'")
    #expect(world.rows.first { $0.hasPrefix(" › ") }?.contains("Kartosen") == true)
    #expect(world.rows.contains { $0.contains("Bakker") && $0.contains("Netwerk: Oma Ria") })
    // A member who is looked for is in sight, also where the column has no room for all.
    world.press("Esc / 'noa'")
    #expect(world.rows.contains { $0.contains("Graaf-Yılmaz") && $0.contains("Noa 1") })
  }
}
