import Basics
import StrictJSON
import Support
import Testing

/// Up the ladder and, months later, down again to closed, and back.
@Suite("Up and down the ladder, over a year")
struct UpAndDownTests {
  private func later(_ world: World, _ moment: String) -> World {
    var world = World(files: world.disk.files, now: Instant(moment)!)
    world.press("Enter")
    return world
  }

  private func dossier(_ world: World) -> JSON { world.dossier("Bakker") }
  private func phases(_ world: World) -> [String?] { (dossier(world)["phases"]?.items ?? []).map { $0["phase"]?.text } }

  private func decide(_ rung: Int, by presses: String, _ world: inout World) throws {
    world.press("C-p 'een besluit' Enter \(rung)")
    try world.go(to: "Wie besloot")
    world.press(presses + " C-p 'vandaag besloten' Enter C-s")
    #expect(dossier(world)["plan"]?["step"] == .number(String(rung)))
    world.press("Esc Esc")
  }

  @Test("The phase follows each decision; after the last one the gezin is closed, and a new decision begins again")
  func year() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try decide(2, by: "Right Right", &world)
    #expect(phases(world) == ["before"])
    world = later(world, "2026-12-14T11:00:00+01:00")
    try decide(4, by: "Right", &world)
    #expect(phases(world) == ["before", "during"])
    world = later(world, "2027-04-05T11:00:00+02:00")
    try decide(2, by: "Right", &world)
    #expect(phases(world) == ["before", "during", "steppingDown"])
    #expect(dossier(world)["phases"]?.items.last?["since"] == "2027-04-05")
    world.press("C-p 'afbouwen' Enter Enter")
    try world.go(to: "na 3 maanden")
    world.press("Enter Esc C-s")
    #expect(dossier(world)["plan"]?["steppingDown"]?["checks"]?.items.map { $0["date"] } == ["2027-07-05"])

    world = later(world, "2027-07-06T09:30:00+02:00")
    world.press("C-p 'afbouwen' Enter")
    try world.go(to: "ma 5 jul")
    world.press("Space Enter Tab Tab Tab 'Het gaat goed.' Esc C-s")
    let check = dossier(world)["plan"]?["steppingDown"]?["checks"]?.items.first
    #expect(check?["done"] == "2027-07-06" && check?["note"] == "Het gaat goed.")
    world.press("Esc Esc")
    try decide(1, by: "Right", &world)

    var files = world.disk.files
    let key = files.first { $0.value["gezin"]?["name"] == "Bakker" }?.key ?? ""
    files[key]?.set("2027-07-06", at: ["closed"])
    files[key]?.set(["phase": "after", "since": "2027-07-06"], at: ["phases", .index(3)])
    world = World(files: files, now: Instant("2027-10-01T09:30:00+02:00")!)
    world.press("Enter C-p 'kerntaken' Enter")
    #expect(world.screenText.contains("Fase: na zwaardere hulp, sinds 6 jul."))
    #expect(world.screenText.contains("4 besluiten"))
    world.press("Esc")
    try decide(4, by: "Right", &world)
    #expect(phases(world) == ["before", "during", "steppingDown", "after", "during"])
    world.press("C-p 'kerntaken' Enter")
    #expect(world.screenText.contains("4  zo nodig doorverwijzen  ‹ nu hier, sinds vandaag"))
  }

  @Test("A rung that does not go with the phase is asked back, and the rung can go back")
  func askedBack() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    var files = world.disk.files
    let key = files.first { $0.value["gezin"]?["name"] == "Bakker" }?.key ?? ""
    files[key]?.set(["phase": "during", "since": "2026-11-01"], at: ["phases", .index(0)])
    files[key]?.set(2, at: ["plan", "step"])
    world = World(files: files)
    world.press("Enter C-p 'een besluit' Enter 3")
    try world.go(to: "Wie besloot")
    world.press("Right C-p 'vandaag besloten' Enter")
    #expect(world.screenText.contains("Wat klopt er?"))
    world.press("Tab Enter C-s")
    #expect(world.dossier("Bakker")["plan"]?["step"] == 2)
    var other = World(files: files)
    other.press("Enter C-p 'kerntaken' Enter")
    #expect(other.screenText.contains("Dat past niet bij elkaar."))
  }

  @Test("What is shared of a decision is its day, its rungs and who decided, without a name or a word of text")
  func shared() throws {
    var world = World(demo: World.afternoon)
    let before = world.disk.files
    world.press("Enter C-p 'een besluit' Enter 3")
    try world.go(to: "Wie besloot")
    world.press("Right C-p 'vandaag besloten' Enter")
    try world.go(to: "Waarom")
    world.press("'Linda wil het.' C-p 'een besluit' Enter 4")
    try world.go(to: "Waarom")
    world.press("'Nog praten met Erik.' F4 C-p 'delen met' Enter C-p 'nu delen' Enter")
    let file =
      world.disk.files.first { name, tree in
        name.hasPrefix("team/reflections/") && before[name] != tree && tree["label"] == "Gezin B."
      }?.value
    let ladder = try #require(file?["ladder"]?.items)
    #expect(ladder.count == 2)
    #expect(ladder.last == ["by": "gezin", "date": "2026-11-20", "from": 2, "to": 3])
  }
}
