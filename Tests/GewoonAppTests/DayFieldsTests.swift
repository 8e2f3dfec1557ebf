import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Days in fields: understood, asked, and counted only when they are days")
struct DayFieldsTests {
  /// The demo at the first step of Bakker's plan, in its field "Klaar op".
  private func atDue() throws -> World {
    var world = World(demo: World.afternoon, size: .init(width: 100, height: 30))
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Klaar op")
    world.press("C-a Backspace")
    return world
  }

  private func step(_ world: World) -> JSON? {
    world.dossier("Gezin Bakker")["plan"]?["goals"]?.items.first?["actions"]?.items.first
  }

  private func message(_ world: World) -> String {
    world.rows.suffix(6).drop { !$0.hasPrefix(" ! ") }.dropLast().joined(separator: " ")
  }

  @Test("a day keeps its words until one types; then it gives way whole, and a blank takes nothing away")
  func words() throws {
    var world = World(demo: World.afternoon, size: .init(width: 100, height: 30))
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Klaar op")
    #expect(world.cursorRowText.contains("vr 27 nov"))
    world.press("Space C-s")
    #expect(step(world)?["due"] == "2026-11-27")
    world.press("'wo' Tab C-s")
    #expect(step(world)?["due"] == "2026-11-25")
  }

  @Test("what is no day is said when the field is left, is not saved as one and counts nowhere")
  func noDay() throws {
    var world = try atDue()
    world.press("'eind november' Tab")
    #expect(message(world).contains("Welke dag bedoel je met “eind november”?"))
    #expect(world.rows.contains { $0.hasPrefix(" !Klaar op") && $0.contains("eind november") })
    #expect(step(world)?["due"] == ["typed": "eind november"])
    world.press("Esc")
    #expect(world.rows.contains { $0.contains("Oma haalt Mila") && !$0.contains("27 nov") })
    world.press("Esc")
    #expect(!world.cursorRowText.contains("27 nov"))
  }

  @Test("Enter on what was asked says yes to the day that was proposed; one undo takes that back")
  func proposal() throws {
    var world = try atDue()
    world.press("'eind november' Enter")
    #expect(step(world)?["due"] == ["typed": "eind november"])
    world.press("Up")
    #expect(message(world).contains("Welke dag bedoel je"))
    world.press("Enter")
    #expect(step(world)?["due"] == "2026-11-30")
    #expect(!world.rows.contains { $0.hasPrefix(" !") || $0.hasPrefix("›!") || $0.hasPrefix("▌!") })
    world.press("C-z C-s")
    #expect(step(world)?["due"] == ["typed": "eind november"])
  }

  @Test("what was asked goes when it is typed anew")
  func again() throws {
    var world = try atDue()
    world.press("'ooit' Tab")
    #expect(message(world).contains("Dit is geen dag."))
    world.press("S-Tab C-a '1 dec' Tab")
    #expect(step(world)?["due"] == "2026-12-01")
    #expect(!world.rows.contains { $0.hasPrefix(" !") || $0.hasPrefix("›!") || $0.hasPrefix("▌!") })
  }

  @Test("half a day is not saved at a pause; it stands in the journal, and as text after a closed window")
  func half() throws {
    var world = try atDue()
    world.press("'27 no'")
    world.pause()
    #expect(step(world)?["due"] == "2026-11-27")
    let kept = world.disk.journal.values.map { $0.compact() }.joined()
    #expect(kept.contains("27 no"))
    world.send(.event(.hangUp))
    #expect(step(world)?["due"] == ["typed": "27 no"])
  }

  @Test("a whole day that a closed program left as text is taken with Enter")
  func left() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    let due = JSONPath([.key("plan"), .key("goals"), .index(0), .key("actions"), .index(0), .key("due")])
    files[path]?.set(["typed": "1 dec"], at: due)
    var world = World(files: files)
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Klaar op")
    world.press("Enter")
    #expect(step(world)?["due"] == "2026-12-01")
  }

  @Test("another change while a day is half typed understands it first")
  func halfAndMore() throws {
    var world = try atDue()
    world.press("'1 dec' C-s")
    #expect(step(world)?["due"] == "2026-12-01")
  }

  @Test("a weekday that contradicts its date is asked")
  func weekday() throws {
    var world = try atDue()
    world.press("'ma 27-11-2026' Tab")
    #expect(message(world).contains("is een vrijdag, geen maandag"))
    #expect(step(world)?["due"]?.text == nil)
  }

  @Test("forty years away is asked, a day of the past is not a day of the next century")
  func faraway() throws {
    var world = try atDue()
    world.press("'1-5-2066' Tab")
    #expect(message(world).contains("pas over 40 jaar"))
    world.press("'1-5-98' Tab")
    #expect(message(world).contains("Klopt dat?") && !world.screenText.contains("2098"))
    #expect(step(world)?["done"]?.text == nil)
  }

  @Test("a visit that is to come is asked, and the list does not know it")
  func visit() throws {
    var world = World(demo: World.afternoon, size: .init(width: 100, height: 30))
    world.press("Enter F4")
    try world.go(to: "Bezoek van")
    world.press("C-a '27-11-2062' Tab")
    #expect(message(world).contains("Die dag komt nog"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("reflectie vandaag"))
  }

  @Test("no year is put to a day without a word")
  func otherYear() throws {
    var world = World(demo: World.afternoon, size: .init(width: 100, height: 30))
    world.press("Enter F4")
    try world.go(to: "Bezoek van")
    world.press("C-a '27 nov' Tab")
    #expect(message(world).contains("27 november 2025"))
    world.press("S-Tab C-a '3 okt' Tab Esc")
    #expect(!world.screenText.contains("2025"))
  }

  @Test("a contact that ended in a year; a second Enter says yes where it lies before the beginning")
  func ended() throws {
    var world = World(demo: World.afternoon, size: .init(width: 100, height: 36))
    world.press("Enter F3 C-p 'niet meer' Enter C-a Backspace '2019' Enter")
    #expect(world.screenText.contains("voor het begin"))
    world.press("Enter C-s")
    let people = world.dossier("Gezin Bakker")["network"]?["people"]?.items ?? []
    #expect(people.contains { $0["ended"] == "2019" })
    #expect(world.screenText.contains("sinds 2019"))
  }

  @Test("an age, a child on its way, and a year that is to come")
  func births() throws {
    var world = World.begun(size: .init(width: 100, height: 30))
    world.press("n 'Bakker' Enter")
    for (name, typed) in [("Mila", "12"), ("Bo", "op komst"), ("Sem", "2027"), ("Kim", "87"), ("Jan", "'87")] {
      try world.go(to: "iemand erbij")
      world.press("Enter '\(name)' Esc")
      try world.go(to: name)
      world.press("Enter Tab Tab Tab")
      world.send(.event(.paste(typed)))
      world.press("Tab Esc")
    }
    let born = world.dossier("Bakker")["gezin"]?["members"]?.items.map { $0["born"] ?? .null }
    #expect(
      born == [
        ["age": 12, "on": "2026-11-20"], ["expected": true], 2027, ["typed": "87"], 1987,
      ])
    for name in ["Bo", "Sem"] { #expect(world.rows.contains { $0.contains("  \(name) ") && $0.contains("op komst") }) }
    world.press("Esc")
    #expect(!world.screenText.contains("-1"))
  }
}
