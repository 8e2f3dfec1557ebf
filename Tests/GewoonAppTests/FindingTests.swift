import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Finding")
struct FindingTests {
  @Test("/ makes the list shorter, by the names of the gezin and of its members; Esc shows all again")
  func filter() {
    var world = World(demo: World.afternoon)
    world.press("/ 'mila'")
    #expect(world.screenText.contains("1 van 8"))
    #expect(world.rows.contains { $0.contains("Bakker") })
    #expect(world.cursorRowText.contains("mila"))
    world.press("Backspace Backspace Backspace Backspace 'YILMAZ'")
    #expect(world.rows.contains { $0.contains("Yılmaz") || $0.contains("Yilmaz") })
    world.press("Esc")
    #expect(world.screenText.contains("8, op achternaam"))
  }

  @Test("While gezinnen are read the list says how many of how many there are, also of what is found")
  func partly() {
    var world = World(demo: World.afternoon)
    world.send(.gezinnenToRead(10_000))
    #expect(world.screenText.contains("gelezen: 8 van 10.000") && !world.screenText.contains("op achternaam"))
    world.press("/ 'mila'")
    #expect(world.screenText.contains("1 gevonden, gelezen: 8 van 10.000"))
    world.send(.gezinnenToRead(nil))
    #expect(world.screenText.contains("1 van 8"))
  }

  @Test("In the filter letters are letters, and Enter opens what is left")
  func letters() {
    var world = World(demo: World.afternoon)
    world.press("/ 'n'")
    #expect(world.state.overlays.isEmpty)
    world.press("Backspace 'tesf' Enter")
    #expect(world.rows[0].contains("Tesfay"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("tesf"))
    #expect(world.rows.contains { $0.hasPrefix(" ›") && $0.contains("Tesfay") })
  }

  @Test("With nothing found it says how to go on, and Enter opens nothing")
  func nothing() {
    var world = World(demo: World.afternoon)
    world.press("/ 'qqq' Enter")
    #expect(world.screenText.contains("Niets gevonden. Esc laat alles weer zien."))
    #expect(!world.effects.contains { if case .loadDossier = $0 { true } else { false } })
    world.press("Down Delete")
    #expect(world.state.overlays.isEmpty)
  }

  @Test("Nothing of an open gezin is offered while one searches the list")
  func noCommandsOfADossier() {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 Esc /")
    #expect(!world.rows[23].contains("vraag"))
    #expect(!world.rows[23].contains("veld"))
    // With Ctrl-P it is found, with the reason why it cannot be done there.
    world.press("C-p 'reflectie klaar'")
    #expect(world.cursorRowText.contains("Open eerst een gezin."))
  }

  @Test("The palette finds a command by words of its title or its help")
  func palette() {
    var world = World(demo: World.afternoon)
    world.press("C-p 'prul'")
    #expect(world.cursorRowText.contains("Prullenbak"))
    world.press("Esc Enter C-p 'krachten'")
    #expect(world.cursorRowText.contains("Gezin"))
    #expect(world.cursorRowText.contains("F2"))
    world.press("Esc C-p 'mensen heen' Enter")
    #expect(world.rows[1].contains("Netwerk]"))
  }

  @Test("The palette says why a command is off, and keeps standing")
  func off() {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-p 'parkeer'")
    #expect(world.screenText.contains("Ga eerst op een vraag staan."))
    world.press("Enter")
    #expect(world.state.overlays.count == 1)
    world.press("Esc C-n C-p 'parkeer' Enter")
    #expect(world.screenText.contains("(geparkeerd)"))
  }

  @Test("In a long text Ctrl-F goes to the words, Enter to the next; what is not there is said")
  func inText() {
    var world = World.begun()
    world.press("n 'Bakker' Enter 'De juf belt. Oma belt. De juf komt.' C-f 'juf'")
    #expect(world.canvas.cells.contains { $0.role == .selection || $0.role == .searchHit })
    world.press("Enter")
    world.press("Esc 'meester'")
    world.press("Tab")
    let text = world.dossier("Bakker")["gezin"]?["ownWords"]?.text ?? ""
    #expect(text.contains("meester"))
    #expect(text.components("juf") == 1)
    world.press("S-Tab C-f 'zebra'")
    #expect(world.state.scene.notice?.text == "Niet gevonden.")
  }

  @Test("In a gezin / goes to a row by its words")
  func goTo() {
    var world = World(demo: World.afternoon)
    world.press("Enter F3 / 'juf' Enter")
    #expect(world.cursorRowText.contains("Juf Els"))
  }

  @Test("The list opens its first nine by a digit")
  func digits() {
    var world = World(demo: World.afternoon)
    let second = world.state.gezinnen.shown[1]
    world.press("2")
    #expect(world.effects.last == .loadDossier(id: second.id))
    #expect(world.state.desk?.id == second.id)
  }
}
