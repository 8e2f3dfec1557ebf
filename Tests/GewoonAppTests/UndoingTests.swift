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
}
