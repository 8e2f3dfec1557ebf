import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Undo and redo")
struct UndoingTests {
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    return world
  }

  private func words(_ world: World) -> String { world.state.desk?.tree["gezin"]?["ownWords"]?.text ?? "" }
  private func well(_ world: World) -> String { world.state.desk?.tree["gezin"]?["goingWell"]?.text ?? "" }

  @Test("In a field by word")
  func byWord() {
    var world = bakker()
    world.press("'Samen naar school'")
    for left in ["Samen naar ", "Samen ", ""] {
      world.press("C-z")
      #expect(words(world) == left)
    }
    for left in ["Samen ", "Samen naar ", "Samen naar school"] {
      world.press("C-y")
      #expect(words(world) == left)
    }
  }

  @Test("A paste is one step")
  func paste() {
    var world = bakker()
    world.press("'Eerst.' paste:' Een hele zin erbij.\nEn nog een.'")
    world.press("C-z")
    #expect(words(world) == "Eerst.")
    world.press("C-y")
    #expect(words(world) == "Eerst. Een hele zin erbij.\nEn nog een.")
  }

  @Test("After leaving a field by field, and focus goes along")
  func byField() {
    var world = bakker()
    world.press("'Een twee drie' Tab 'Vier vijf' Tab")
    world.press("C-z")
    #expect((words(world), well(world)) == ("Een twee drie", ""))
    #expect(world.cursorRowText.contains("Wat gaat goed"))
    world.press("C-z")
    #expect((words(world), well(world)) == ("", ""))
    #expect(world.cursorRowText.contains("In eigen woorden"))
    world.press("C-y C-y")
    #expect((words(world), well(world)) == ("Een twee drie", "Vier vijf"))
    world.press("C-y")
    #expect(world.screenText.contains("Er is niets om opnieuw te doen."))
    world.press("C-s")
    #expect(world.dossier("Bakker")["gezin"]?["goingWell"] == "Vier vijf")
  }

  @Test("Every Ctrl-Z changes something, over the edge of a field too, and redo brings all of it back")
  func overTheEdge() {
    var world = bakker()
    world.press("'Een' Tab 'Twee drie'")
    var seen: [String] = []
    for _ in 0..<3 {
      world.press("C-z")
      seen.append("\(words(world))|\(well(world))")
    }
    #expect(seen == ["Een|Twee ", "Een|", "|"])
    for _ in 0..<6 { world.press("C-y") }
    #expect((words(world), well(world)) == ("Een", "Twee drie"))
  }

  @Test("A choice, a tick and a scale are one step each")
  func choices() throws {
    var world = bakker()
    try world.go(to: "cijfer van vandaag")
    world.press("Enter 6 7 Esc")
    world.press("C-z C-s")
    #expect(world.dossier("Bakker")["gezin"]?["supported"]?.items.first?["value"] == 6)
    world.press("C-z C-s")
    #expect(world.dossier("Bakker")["gezin"]?["supported"] == nil)
  }

  @Test("Undo after a save is saved too")
  func saved() {
    var world = bakker()
    world.press("'Fout' Tab")
    world.pause()
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Fout")
    world.press("C-z")
    world.pause()
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == nil)
  }

  @Test("With nothing to undo it says so")
  func nothing() {
    var world = bakker()
    world.press("C-z")
    #expect(world.screenText.contains("Er is niets om ongedaan te maken."))
  }

  @Test("On the list redo does not touch the gezin that was open")
  func redoOnTheList() {
    var world = bakker()
    world.press("'Een' Tab C-z Esc")
    world.pause()
    let before = world.effects.count
    world.press("C-y")
    world.pause()
    #expect(world.saves(since: before).isEmpty)
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == nil)
  }

  @Test("It says what was taken back, and what stands there now: a field, somebody, a step, an answer; redo says it too")
  func saysWhat() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter Down Enter 'Sem zwemt.' Tab C-z")
    #expect(world.screenText.contains("Teruggedraaid: In eigen woorden."))
    world.press("C-y")
    #expect(world.screenText.contains("Opnieuw gedaan: In eigen woorden."))
    world.press("F3")
    try world.go(to: "Opa Henk")
    world.press("e 3 1 C-z")
    #expect(world.screenText.contains("Teruggedraaid: Opa Henk, Band. Nu: gewoon."))
    world.press("n 'Meester Tom' Enter Esc C-z")
    #expect(world.screenText.contains("Teruggedraaid: “Meester Tom” is weer weg."))
    try world.go(to: "Tante Kim")
    world.press("Delete Right Enter C-z")
    #expect(world.screenText.contains("Teruggedraaid: “Tante Kim” is er weer."))
  }

  @Test("Of a change in another pane it says where that is, and of a change of an earlier day when that was")
  func saysWhere() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter d 5 7 Esc F3")
    world.press("C-z")
    #expect(world.screenText.contains("Teruggedraaid bij Reflectie: Vraag 7."))
    var later = World.begun()
    later.press("n 'Bakker' Enter 'Samen eten.' Esc Esc")
    later.pass(seconds: 12 * 3600)
    later.press("C-q")
    later = later.restarted()
    later.press("Enter C-z")
    #expect(later.screenText.contains("Je laatste verandering van gisteren is teruggedraaid. In eigen woorden."))
  }

  @Test("What comes out of the trash is said by name, with where it stands again; what is opened again in the planning too")
  func trash() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    try world.go(to: "Tante Kim")
    world.press("Delete Right Enter C-p 'prullenbak' Enter Enter")
    #expect(world.screenText.contains("Teruggezet. “Tante Kim” staat weer bij het netwerk van Gezin Bakker."))
    world.press("Esc Esc Delete Right Enter C-z")
    #expect(world.screenText.contains("Teruggezet. Gezin Bakker staat weer bij de gezinnen."))
    world.press("F7 Space C-z")
    #expect(world.screenText.contains("Teruggedraaid: “Afspraak maken voor de gehoortest” staat weer open."))
  }
}
