import DossierModel
import Reflectiekader
import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("One way to choose")
struct ChoosingTests {
  /// Bakker with Mila, on the reflection, at the first question that is answered so.
  private func question(_ input: Input) throws -> (world: World, id: String) {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4")
    let questions = Instrument.normaliseren.questions
    let index = try #require(questions.firstIndex { $0.input == input })
    for _ in 0...index { world.press("C-n") }
    return (world, questions[index].id)
  }

  private func answer(_ id: String, _ world: inout World) -> JSON {
    world.press("C-s")
    return world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items.first { $0["question"]?.text == id } ?? .null
  }

  /// The form of somebody in the network, new and called Ria.
  private func ria() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter F3 n 'Ria' Esc Enter")
    return world
  }

  private func person(_ world: inout World) -> JSON {
    world.press("C-s")
    return world.dossier("Bakker")["network"]?["people"]?.items.first ?? .null
  }

  @Test("On how an area of life goes a letter begins what they tell; digits and arrows choose")
  func area() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "Geld en schulden")
    world.press("Enter 'geen geld voor de bus' S-Tab 3 C-s")
    let area = world.dossier("Bakker")["gezin"]?["areas"]?["money"]
    #expect(area?["note"] == "geen geld voor de bus")
    #expect(area?["state"] == "concern")
  }

  @Test("On a scale 1 and then 0 is ten; once there is an answer, a digit begins what is said of it")
  func scale() throws {
    var (world, id) = try question(.scale)
    world.press("1 0")
    #expect(answer(id, &world)["scale"] == 10)
    world.press("'2 keer'")
    let said = answer(id, &world)
    #expect((said["scale"], said["text"]) == (10, "2 keer"))
    world.press("Up Backspace")
    #expect(answer(id, &world)["scale"] == nil)
    world.press("1 Left 0")
    // After an arrow a 0 is no longer part of a ten.
    let last = answer(id, &world)
    #expect(last["scale"] == 0)
    #expect(last["text"]?.text?.contains("0") == true)
  }

  @Test("A scale without words under it takes another digit")
  func bareScale() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "cijfer van vandaag")
    world.press("Enter")
    while world.state.desk?.focus != .scale { world.press("Tab") }
    world.press("1 0")
    #expect(world.cursorRowText.contains("[10]"))
    world.press("7")
    #expect(world.cursorRowText.contains("[7]"))
    world.press("0")
    #expect(world.cursorRowText.contains("[0]"))
  }

  @Test("At a question with words a digit answers and goes on to them; a letter begins them")
  func choiceWithWords() throws {
    var (world, id) = try question(.yesPartlyNo)
    world.press("2 'Niet altijd.'")
    let said = answer(id, &world)
    #expect((said["choice"], said["text"]) == ("partly", "Niet altijd."))
  }

  @Test("Without words a digit and a first letter take an option and go on; nothing pops up")
  func digitAndLetter() throws {
    var world = ria()
    try world.go(to: "Hoe dichtbij")
    world.press("2")
    #expect(world.state.overlays.isEmpty)
    #expect(!world.cursorRowText.contains("Hoe dichtbij"))
    #expect(person(&world)["ring"] == 2)
    try world.go(to: "Band")
    world.press("s")
    #expect(person(&world)["quality"] == "strong")
    #expect(!world.cursorRowText.contains("Band"))
    world.press("Up 0")
    #expect(person(&world)["quality"] == nil)
    world.press("x")
    #expect(world.screenText.contains("Kies met een cijfer of een beginletter."))
    #expect(person(&world)["quality"] == nil)
    world.press("Right Right Enter")
    #expect(person(&world)["quality"] == "ordinary")
    #expect(world.state.overlays.isEmpty)
  }

  @Test("Of several a digit ticks, Space ticks where arrows lead, and Enter goes on")
  func several() throws {
    var world = ria()
    try world.go(to: "Soort steun")
    world.press("1 Right Right Space")
    #expect(world.state.overlays.isEmpty)
    #expect(person(&world)["support"] == ["practical", "advice"])
    world.press("1")
    #expect(person(&world)["support"] == ["advice"])
    world.press("Enter")
    #expect(!world.cursorRowText.contains("[x]"))
    world.press("Up Backspace")
    #expect(person(&world)["support"] == nil)
  }

  @Test("More than five come in a menu with digits; a first letter takes the only one that begins with it")
  func many() throws {
    var world = ria()
    try world.go(to: "Hoort bij")
    world.press("Enter")
    #expect(world.screenText.contains("1 "))
    world.press("2")
    #expect(person(&world)["sector"] == "family")
    #expect(!world.cursorRowText.contains("Hoort bij"))
    world.press("Up s")
    #expect(world.state.overlays.isEmpty)
    #expect(person(&world)["sector"] == "school")
  }

  @Test("On a choice no letter is a command, so none has two meanings there")
  func lettersOnChoices() {
    var world = ria()
    for pane in ["", "F2", "F4", "F5"] {
      world.press(pane.isEmpty ? "F3" : pane)
      for _ in 0..<60 {
        world.press("Tab")
        guard let desk = world.state.desk, desk.focus == .choice, let line = desk.focusedLine, Choosing.takesLetters(line, desk) else {
          continue
        }
        let here = Here(world.state)
        for letter in "abcdefghijklmnopqrstuvwxyz" {
          #expect(here.command(for: .init(.character(letter))) == nil, "\(letter) at \(line.name)")
        }
      }
    }
  }

  @Test("In a list of short things Enter makes a line, and goes on from an empty one")
  func shortThings() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "iemand erbij")
    world.press("Enter 'Mila' Enter Esc Up Enter")
    try world.go(to: "Goed in")
    #expect(world.cursorRowText.contains("één per regel"))
    let here = world.state.desk?.panes.view.focus
    world.press("'zingen' Enter 'lachen' Enter")
    #expect(world.state.desk?.panes.view.focus == here)
    world.press("Enter")
    #expect(world.state.desk?.panes.view.focus != here)
    world.press("C-s")
    let members = world.dossier("Bakker")["gezin"]?["members"]?.items.first?.object?.members ?? []
    #expect(members.contains { $0.value == ["zingen", "lachen"] })
  }

  @Test("What is typed while a button has focus goes to the field, and Esc keeps it for the next time it is asked")
  func dialogs() {
    var world = ria()
    world.press("Esc")
    world.press("C-p 'helpt tot' Enter")
    guard case .dialog? = world.state.overlays.last else {
      Issue.record("nothing is asked:\n\(world.screenText)")
      return
    }
    world.press("Tab Tab")
    world.press("'31 jan' Esc")
    #expect(world.state.overlays.isEmpty)
    world.press("C-p 'helpt tot' Enter")
    #expect(world.screenText.contains("31 jan"))
  }

  @Test("Where there are only buttons a first letter goes to one, and any other letter is said to do nothing")
  func buttons() {
    var world = World(demo: World.afternoon)
    world.press("Delete")
    #expect(world.state.overlays.count == 1)
    world.press("x")
    #expect(world.screenText.contains("Hier staat geen veld."))
    #expect(world.state.overlays.count == 1)
  }

  @Test("What was looked for in a long text is there again")
  func search() {
    var world = World.begun()
    world.press("n 'Bakker' Enter 'Samen aan tafel' C-f 'aan' Esc C-f")
    guard case .find(let needle)? = world.state.overlays.last else {
      Issue.record("nothing is looked for")
      return
    }
    #expect(needle.text == "aan")
    world.press("'tafel'")
    guard case .find(let other)? = world.state.overlays.last else {
      Issue.record("nothing is looked for any more")
      return
    }
    #expect(other.text == "tafel")
  }
}
