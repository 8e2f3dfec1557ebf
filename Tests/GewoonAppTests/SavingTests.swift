import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Saved, and when not")
struct SavingTests {
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    return world
  }

  private func path(_ world: World) -> String { "dossiers/\(world.state.desk?.id ?? "").json" }

  @Test("“Bewaard” stands there only after the disk has said so")
  func onlyThen() {
    var world = bakker()
    world.isSlow = true
    world.press("'Samen eten' C-s")
    #expect(!world.screenText.contains("Bewaard"))
    world.catchUp()
    #expect(world.screenText.contains("Bewaard om 15:42"))
    world.press("C-s")
    #expect(world.screenText.contains("Bewaard om 15:42"))
  }

  @Test("What is typed while a save is under way is kept and saved after it")
  func typingOn() {
    var world = bakker()
    world.isSlow = true
    world.press("'Een' C-s ' twee'")
    world.catchUp()
    #expect(world.cursorRowText.contains("Een twee"))
    #expect(!world.screenText.contains("Bewaard"))
    world.isSlow = false
    world.pause()
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Een twee")
  }

  @Test("A full disk: the text stays on the screen and in the journal, and is saved when there is room")
  func full() {
    var world = bakker()
    world.disk.trouble = .full
    world.press("'Niet kwijtraken' Tab")
    #expect(world.screenText.contains("de schijf is vol."))
    #expect(world.screenText.contains("Niet kwijtraken"))
    #expect(world.disk.journal[path(world)]?["gezin"]?["ownWords"] == "Niet kwijtraken")
    #expect(world.disk.files[path(world)]?["gezin"]?["ownWords"] == nil)
    world.disk.trouble = nil
    world.press("C-s")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Niet kwijtraken")
    #expect(world.disk.journal.isEmpty)
  }

  @Test("On a full disk quitting asks first; staying keeps all, going goes")
  func quitUnsaved() {
    var world = bakker()
    world.disk.trouble = .full
    world.press("'Niet kwijtraken' C-q")
    #expect(world.isRunning)
    #expect(world.screenText.contains("Nog niet alles is bewaard"))
    world.press("Enter")
    #expect(world.isRunning)
    #expect(world.screenText.contains("Niet kwijtraken"))
    world.press("C-q Right Enter")
    #expect(!world.isRunning)
    #expect(world.disk.journal[path(world)]?["gezin"]?["ownWords"] == "Niet kwijtraken")
  }

  @Test("Quitting saves first and goes when that is done")
  func quit() {
    var world = bakker()
    world.isSlow = true
    world.press("'Laatste woord' C-q")
    #expect(world.isRunning)
    world.catchUp()
    #expect(!world.isRunning)
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Laatste woord")
    #expect(world.effects.last == .quit)
  }

  @Test("A window that is closed saves and goes")
  func hangUp() {
    var world = bakker()
    world.press("'Laatste woord'")
    world.send(.event(.hangUp))
    #expect(!world.isRunning)
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Laatste woord")
  }

  @Test("A gezin that could not be saved is still there when one comes back to it")
  func backToUnsaved() {
    var world = bakker()
    world.disk.trouble = .full
    world.press("'Niet kwijtraken' Esc Enter")
    #expect(world.screenText.contains("Niet kwijtraken"))
    world.disk.trouble = nil
    world.press("C-s")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Niet kwijtraken")
  }

  @Test("Somebody else changed another field: both are in it, and that is said")
  func merged() {
    var world = bakker()
    world.pause()
    world.disk.files[path(world)]?.set("Samen koken", at: ["gezin", "goingWell"].path)
    world.press("'Naar school' Tab")
    #expect(world.screenText.contains("Iemand anders had ook iets veranderd"))
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Naar school")
    #expect(world.dossier("Bakker")["gezin"]?["goingWell"] == "Samen koken")
    #expect(world.screenText.contains("Samen koken"))
  }

  @Test("Somebody else changed the same field: theirs stands, mine is kept, and that is said")
  func conflict() {
    var world = bakker()
    world.pause()
    world.disk.files[path(world)]?.set("Hun tekst", at: ["gezin", "ownWords"].path)
    world.press("'Mijn tekst' Tab")
    #expect(world.screenText.contains("Iemand anders veranderde dit ook; dat staat er nu."))
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Hun tekst")
    #expect(world.screenText.contains("Hun tekst"))
    #expect(world.disk.kept.values.contains { $0.content["gezin"]?["ownWords"] == "Mijn tekst" })
  }

  @Test("What was typed before a conflict was known is kept too, and does not go over theirs")
  func typedBeforeConflict() {
    var world = bakker()
    world.pause()
    world.disk.files[path(world)]?.set("Hun tekst", at: ["gezin", "ownWords"].path)
    world.isSlow = true
    world.press("'Mijn tekst' Tab 'Later getypt'")
    world.catchUp()
    world.isSlow = false
    world.press("C-s")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Hun tekst")
    #expect(world.disk.kept.values.contains { $0.content["gezin"]?["goingWell"]?.text?.contains("Later getypt") == true })
  }

  @Test("A slow disk that opens a gezin twice does not take back what was typed in between")
  func openedTwice() {
    var world = bakker()
    world.press("Esc")
    world.isSlow = true
    world.press("Enter Enter")
    let second = world.takeFirstAnswer()
    world.press("'Getypt'")
    for message in second { world.send(message) }
    #expect(world.screenText.contains("Getypt"))
  }
}
