import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Filling in the profile of a gezin")
struct ProfileTests {
  /// A gezin Bakker that was just made.
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    return world
  }

  private func gezin(_ world: World) -> JSON { world.dossier("Bakker")["gezin"] ?? .null }

  @Test("Focus is on their own words; leaving the field saves them")
  func ownWords() throws {
    var world = bakker()
    #expect(world.cursorRowText.contains("In eigen woorden"))
    let before = world.effects.count
    world.press("'Weer met plezier' Enter 'naar school.'")
    #expect(world.saves(since: before).isEmpty)
    world.press("Tab")
    #expect(world.cursorRowText.contains("Wat gaat goed"))
    let save = try #require(world.saves(since: before).first)
    #expect(save.tree["gezin"]?["ownWords"] == "Weer met plezier\nnaar school.")
    #expect(gezin(world)["ownWords"] == "Weer met plezier\nnaar school.")
    #expect(world.screenText.contains("Bewaard om 15:42"))
  }

  @Test("At a pause it is saved without leaving the field, and first kept in the journal")
  func pause() {
    var world = bakker()
    let before = world.effects.count
    world.press("'Samen eten'")
    world.pause()
    let after = Array(world.effects.dropFirst(before))
    let journal = after.firstIndex { if case .journal = $0 { true } else { false } }
    let save = after.firstIndex { if case .save = $0 { true } else { false } }
    #expect(journal != nil && save != nil && journal! < save!)
    #expect(gezin(world)["ownWords"] == "Samen eten")
    #expect(world.disk.journal.isEmpty)
    #expect(world.cursorRowText.contains("Samen eten"))
  }

  @Test("Gezin members: a name, who it is, a year, what they are good at")
  func members() throws {
    var world = bakker()
    try world.go(to: "iemand erbij")
    world.press("Enter 'Mila' Esc")
    try world.go(to: "Mila")
    world.press("Enter")
    #expect(world.screenText.contains("Gezinslid"))
    world.press("Tab Tab 'dochter' Tab '2014' Tab 'maakt grapjes' Enter 'tekent graag' Tab 'Ik wil naar buiten.' Esc")
    let member = try #require(gezin(world)["members"]?.items.first)
    #expect(member["name"] == "Mila")
    #expect(member["role"] == "dochter")
    #expect(member["born"] == .number("2014"))
    #expect(member["qualities"] == ["maakt grapjes", "tekent graag"])
    #expect(member["voice"] == "Ik wil naar buiten.")
    #expect(world.screenText.contains("dochter, 12, mag meelezen"))
    #expect(world.screenText.contains("maakt grapjes, tekent graag"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("Mila 12"))
  }

  @Test("Somebody whose line stays empty does not come into being")
  func emptyMember() throws {
    var world = bakker()
    try world.go(to: "iemand erbij")
    let before = world.effects.count
    world.press("Enter Enter Enter Esc")
    #expect(world.saves(since: before).isEmpty)
    #expect(gezin(world)["members"] == nil)
    try world.go(to: "iemand erbij")
    world.press("Enter 'Mi' Backspace Backspace Esc")
    world.pause()
    #expect(gezin(world)["members"]?.isEmpty ?? true)
  }

  @Test("An area of life: how it is by the arrows, what they tell, the day of asking in words")
  func area() throws {
    var world = bakker()
    try world.go(to: "Geld en schulden")
    world.press("Enter")
    #expect(world.cursorRowText.contains("Hoe gaat het"))
    world.press("Right Right")
    #expect(world.cursorRowText.contains("gaat wel"))
    world.press("Tab 'Het kan net.' Tab '27 okt' Tab")
    #expect(world.screenText.contains("di 27 okt"))
    world.press("Esc")
    #expect(gezin(world)["areas"] == ["money": ["state": "fair", "note": "Het kan net.", "asked": "2026-10-27"]])
    #expect(world.cursorRowText.contains("gaat wel · gevraagd 27 okt"))
  }

  @Test("Several words are ticked on their row with Space, or with a digit; Enter goes on, Backspace takes all away")
  func words() throws {
    var world = bakker()
    try world.go(to: "Zo praten wij")
    world.press("Space Right Space Enter")
    #expect(world.rows.contains { $0.contains("Zo praten wij") && $0.contains("korte zinnen, rustig en voorspelbaar") })
    #expect(world.cursorRowText.contains("Meer over het praten"))
    #expect(gezin(world)["approach"] == ["shortSentences", "calmAndPredictable"])
    world.press("S-Tab 1 Enter")
    #expect(gezin(world)["approach"] == ["calmAndPredictable"])
    world.press("S-Tab Backspace Tab")
    #expect(gezin(world)["approach"] == nil)
  }

  @Test("More than five are ticked in a menu with Space; Enter is ready, Esc changes nothing")
  func wordsInAMenu() throws {
    var world = bakker()
    world.press("F5 n 'Doel' Esc")
    try world.go(to: "Doel")
    world.press("Enter")
    try world.go(to: "Gaat over")
    world.press("Enter Space Down Space Enter")
    #expect(world.rows.contains { $0.contains("Gaat over") && $0.contains(", ") })
    world.press("C-s")
    let about = world.dossier("Bakker")["plan"]?["goals"]?.items.first?["areas"]
    #expect(about?.items.count == 2)
    world.press("S-Tab Enter Space Esc Tab C-s")
    #expect(world.dossier("Bakker")["plan"]?["goals"]?.items.first?["areas"] == about)
  }

  @Test("How supported they feel: a digit, and the day of today comes with it")
  func supported() throws {
    var world = bakker()
    try world.go(to: "cijfer van vandaag")
    world.press("Enter 6 Esc")
    #expect(gezin(world)["supported"] == [["date": "2026-11-20", "value": 6]])
    #expect(world.screenText.contains("6 van de 10"))
  }

  @Test("A day in the past is meant where a day in the past is asked", arguments: ["3 okt", "3-10", "3 oktober 2026"])
  func pastDay(typed: String) throws {
    var world = bakker()
    try world.go(to: "cijfer van vandaag")
    world.press("Enter End Esc")
    try world.go(to: "10 van de 10")
    world.press("Enter")
    try world.go(to: "Op")
    world.press("C-a '\(typed)' Esc")
    #expect(gezin(world)["supported"] == [["date": "2026-10-03", "value": 10]])
  }
}
