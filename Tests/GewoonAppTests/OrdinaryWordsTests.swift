import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The quiet hint of a more ordinary word")
struct OrdinaryWordsTests {
  private static let hint = "Gewone taal: bij “casusregie” kun je ook zeggen: leiding."

  /// On the text of the first question.
  private func question(size: Size = Size(width: 80, height: 24)) -> World {
    var world = World.begun(size: size)
    world.press("n 'Bakker' Enter F4 C-n")
    return world
  }

  /// The hint, as it stands on the screen.
  private func hint(_ world: World) -> String? {
    guard let row = world.rows.firstIndex(where: { $0.contains("Gewone taal:") }) else { return nil }
    return world.rows[row...].prefix(2).joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private func text(_ world: World) -> String {
    world.state.desk?.own["reflections"]?.items.first?["answers"]?.items.first?["text"]?.text ?? ""
  }

  @Test("While typing it stands under the editor, says the word and the ordinary one, and the key; the cursor stays in the text")
  func appears() throws {
    var world = question()
    world.press("'Ik nam de casusregi'")
    #expect(hint(world) == nil)
    world.press("e")
    #expect(hint(world)?.hasPrefix(Self.hint) == true)
    #expect(hint(world)?.contains("Ctrl-G zet het erin.") == true)
    #expect(world.cursorRowText.contains("Ik nam de casusregie"))
    let row = try #require(world.rows.firstIndex { $0.contains("Gewone taal:") })
    #expect(row > (world.canvas.cursor?.row ?? 99))
    // What is typed before and after goes on as ever.
    world.press("' over.' Home 'Echt: '")
    #expect(text(world) == "Echt: Ik nam de casusregie over.")
    #expect(hint(world) != nil)
  }

  @Test("It goes with the word, and with the field", arguments: ["Backspace", "Tab"])
  func goes(key: String) {
    var world = question()
    world.press("'Ik nam de casusregie'")
    #expect(hint(world) != nil)
    world.press(key)
    #expect(hint(world) == nil)
  }

  @Test("Of more words the one at the cursor or just before it is meant")
  func nearest() {
    var world = question()
    world.press("'De casusregie en het multiproblemgezin.'")
    #expect(hint(world)?.contains("multiproblem") == true)
    world.press("Home C-Right C-Right")
    #expect(hint(world)?.contains("“casusregie”") == true)
    world.press("C-End Enter 'Gewoon praten.'")
    #expect(hint(world) == nil)
  }

  @Test("Ctrl-G puts the ordinary words in its place, undo brings the word back, and redo the ordinary words")
  func replaces() {
    var world = question()
    world.press("'Ik nam de casusregie over.' C-g")
    #expect(text(world) == "Ik nam de leiding over.")
    #expect(hint(world) == nil)
    world.press("C-z")
    #expect(text(world) == "Ik nam de casusregie over.")
    #expect(hint(world) != nil)
    world.press("C-y C-s")
    #expect(text(world) == "Ik nam de leiding over.")
    let answer = world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items.first
    #expect(answer?["text"] == "Ik nam de leiding over.")
  }

  @Test("The capital at the start of a sentence is kept, and typing goes on behind it")
  func capital() {
    var world = question()
    world.press("'Casusregie' C-g ' was er.'")
    #expect(text(world) == "Leiding was er.")
  }

  @Test("Where no words mean the same it gives the reason, and where a sentence might not stay right only the words; the key does neither")
  func tellsOnly() {
    var world = question()
    world.press("'Ik zag weerstand.' C-g")
    #expect(hint(world)?.contains("Gewone taal: “weerstand”.") == true)
    #expect(hint(world)?.contains("Ctrl-G") == false)
    #expect(text(world) == "Ik zag weerstand.")
    #expect(!Here(world.state).footer.contains { $0.key == "Ctrl-G" })
    world.press("' De zorgmijdster kwam.' C-g")
    #expect(hint(world)?.contains("bij “zorgmijdster” kun je ook zeggen: iemand die liever geen hulp wil.") == true)
    #expect(hint(world)?.contains("Ctrl-G") == false)
    #expect(text(world) == "Ik zag weerstand. De zorgmijdster kwam.")
  }

  @Test("The article goes along")
  func article() {
    var world = question()
    world.press("'De intake' C-g ' was kort.'")
    #expect(text(world) == "Het eerste gesprek was kort.")
    world.press("C-z C-z C-z C-z")
    #expect(text(world).hasPrefix("De intake"))
  }

  @Test("Ctrl-G without a hint does nothing and is not told of")
  func nothingToPut() {
    var world = question()
    world.press("'Ik nam de leiding.' C-g")
    #expect(text(world) == "Ik nam de leiding.")
    #expect(!world.rows[23].contains("Ctrl-G"))
    world.press("' De casusregie.'")
    #expect(Here(world.state).footer.contains { $0.key == "Ctrl-G" })
  }

  @Test("What stands between double quotes is left alone, whichever quotes they are")
  func quotes() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("„", "”")] {
      var world = question()
      world.press(KeyScript.quoted("Zij zeiden: \(open)casusregie\(close)."))
      #expect(hint(world) == nil, "\(open)")
      world.press("' En ik ook: casusregie.'")
      #expect(hint(world) != nil, "\(open)")
    }
  }

  @Test("Nothing is said of the family's own words and of names", arguments: ["Enter", "Enter Tab Tab Tab Enter 'Jo'", "Enter F3 Enter"])
  func ownWords(keys: String) {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc")
    world.press(keys)
    world.press("'casusregie en gedragsproblemen'")
    #expect(world.screenText.contains("gedragsproblemen"))
    #expect(hint(world) == nil)
  }

  @Test("Of what was heard nothing is said; of what was seen it is", arguments: [("gehoord", false), ("gezien", true), ("gedaan", true)])
  func evidence(kind: String, isSaid: Bool) throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d Enter C-n")
    try world.go(to: "+ iets wat je zag")
    world.press("Enter Tab")
    world.press("Right", until: { $0.cursorRowText.contains("[\(kind)]") })
    world.press("S-Tab 'De casusregie ligt bij ons.'")
    #expect((hint(world) != nil) == isSaid)
  }

  @Test("It never blocks: every key keeps its meaning while it stands there")
  func neverBlocks() {
    var world = question()
    world.press("'De casusregie' Enter 'Tweede regel' Up Down Tab 'Verder.' S-Tab")
    #expect(text(world) == "De casusregie\nTweede regel")
    world.press("C-Home")
    #expect(hint(world) != nil)
    world.press("C-n")
    #expect(world.state.focusedLine?.ref.question == "krachtgericht.veerkracht")
    world.press("C-o Esc Esc")
    #expect(world.screenText.contains("Gezinnen"))
  }

  @Test("On a low and narrow screen it takes no more than three rows, and the text stays in sight")
  func narrow() {
    var world = question(size: Size(width: 40, height: 12))
    world.press("'Ik nam de casusregie'")
    #expect(world.screenText.contains("Gewone taal"))
    #expect(world.cursorRowText.contains("casusregie"))
    WalkTests.expectCursor(world, "narrow")
  }

  // MARK: - The team's own words

  private func withTeamWords() -> World {
    var files = World(demo: World.afternoon).disk.files
    files["team/lexicon.json"] = [
      "format": "gewoon/lexicon", "version": 1,
      "entries": [
        [
          "id": "01JDQ1B00000000000000000L1", "term": "keukentafelgesprek", "ordinary": ["gesprek aan tafel"],
          "why": "Zo noemt niemand het.",
        ],
        ["id": "01JDQ1B00000000000000000L2", "term": "casusregie", "ordinary": ["wie de draad vasthoudt"]],
      ],
    ]
    return World(files: files)
  }

  @Test("The team's own entries are used, and go before the built-in ones")
  func teamEntry() {
    var world = withTeamWords()
    world.press("Enter F4 C-n C-End ' Het keukentafelgesprek'")
    #expect(hint(world)?.contains("bij “keukentafelgesprek” kun je ook zeggen: gesprek aan tafel") == true)
    world.press("C-g C-s")
    #expect(text(of: world).hasSuffix("Het gesprek aan tafel"))
    world.press("' en de casusregie'")
    #expect(hint(world)?.contains("wie de draad vasthoudt") == true)
  }

  private func text(of world: World) -> String {
    world.reflections(on: "Gezin Bakker")["reflections"]?.items.last?["answers"]?.items.first?["text"]?.text ?? ""
  }

  @Test("A word that one adds is there for the whole team, at once, with why; and for oneself while typing")
  func adding() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-p 'gewone taal' Enter")
    world.press("Home 'warme overdracht' Tab 'er samen bij zitten, samen gaan' Tab 'Niemand wordt er warm van.' Tab Enter")
    #expect(world.screenText.contains("Het staat erbij, voor het hele team."))
    let entry = world.disk.files["team/lexicon.json"]?["entries"]?.items.first
    #expect(entry?["term"] == "warme overdracht")
    #expect(entry?["ordinary"] == ["er samen bij zitten", "samen gaan"])
    #expect(entry?["why"] == "Niemand wordt er warm van.")
    let words = world.state.scene.workspace?.lexicon?.entries.count ?? 0
    #expect(words >= Lexicon.builtIn.entries.count)
    world.press("Esc C-n C-End ' De warme overdracht'")
    #expect(hint(world)?.contains("er samen bij zitten") == true)
  }

  @Test("Without the word or the ordinary words nothing is added, and it says so", arguments: ["", "'overdracht'", "Tab 'samen gaan'"])
  func half(keys: String) throws {
    var world = World(demo: World.afternoon)
    let before = world.disk.files
    world.press("Enter F4 C-p 'gewone taal' Enter Home")
    world.press(keys)
    world.press("Tab", until: { $0.state.focusedRow?.id == .command("addWord") })
    world.press("Enter")
    #expect(world.screenText.contains("Vul het woord in, en hoe je het gewoon zegt."))
    #expect(world.disk.files == before)
  }

  @Test("The words can be read, each says why, and / finds one")
  func reading() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-p 'gewone taal' Enter")
    #expect(world.rows[0].hasSuffix("woorden"))
    let first = Lexicon.builtIn.entries[0]
    #expect(world.cursorRowText.contains(first.term))
    world.press("Enter")
    #expect(world.state.scene.notice?.text == first.why)
    #expect(!first.why.isEmpty)
    world.press("/ 'casusregie' Enter")
    #expect(world.cursorRowText.contains("casusregie: leiding"))
  }
}
