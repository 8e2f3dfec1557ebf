import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("One line for one thing")
struct OneLineTests {
  /// The keys of a script, without the letters of its texts.
  private func keysBesideWords(_ script: String) throws -> Int {
    var isText = false
    var bare = ""
    for letter in script {
      if letter == "'" {
        isText.toggle()
        bare += isText ? " " : " "
      } else if !isText {
        bare.append(letter)
      }
    }
    return try KeyScript.events(bare).count
  }

  private func plan(_ world: World, _ gezin: String = "Bakker") -> [JSON] { world.dossier(gezin)["plan"]?["goals"]?.items ?? [] }

  private func steps(_ world: World, _ gezin: String = "Bakker") -> [JSON] {
    plan(world, gezin).flatMap { $0["actions"]?.items ?? [] }
  }

  // MARK: - The map

  @Test("A person in one line: ring, sector and support; what is understood is said before Enter takes it", arguments: ["", "l ", "t "])
  func person(way: String) {
    var world = World.around([["id": "01KB0000000000000000P01000", "name": "Jan", "sector": "family", "ring": 2]])
    world.press(way + "n 'Oma Ria, familie, heel dichtbij, praktisch'")
    #expect(world.screenText.contains("Oma Ria · familie · heel dichtbij · geeft praktische hulp"))
    #expect(world.person("Oma Ria")["name"] == nil)
    world.press("Enter")
    let ria = world.person("Oma Ria")
    #expect(ria["sector"] == "family" && ria["ring"] == 1 && ria["support"] == ["practical"] && ria["role"] == "oma")
    // The next line is open, and says who came; nothing is left behind by leaving it.
    #expect(world.screenText.contains("Oma Ria staat erbij."))
    world.press("'Buurvrouw An, 2' Enter Enter")
    #expect(world.person("Buurvrouw An")["sector"] == "neighbourhood")
    #expect(world.state.overlays.isEmpty)
    #expect(world.network["people"]?.items.count == 3)
  }

  @Test("Eight people with ring and sector, at most four keys each beside their words")
  func eight() throws {
    var world = World.around([])
    let script =
      "n 'Oma Ria' Enter 1 'Opa Jan' Enter 2 'Yas' Enter 3 1 'Buurman Ali' Enter 2 'Juf Els' Enter 2 'Coach Bo' Enter 6 2 "
      + "'Marit' Enter 7 3 'Dokter Vos' Enter 4 Esc"
    #expect(try keysBesideWords(script) <= 32)
    world.press(script)
    #expect(world.network["people"]?.items.count == 8)
    #expect(world.network["people"]?.items.allSatisfy { $0["ring"] != nil && $0["sector"] != nil } == true)
    #expect(world.state.overlays.isEmpty)
  }

  @Test("What is not understood stays as a note, and only what was not said is asked")
  func rest() {
    var world = World.around([])
    world.press("n 'Ria, zingt graag, dichtbij'")
    #expect(world.screenText.contains("Ria · dichtbij · notitie: zingt graag"))
    world.press("Enter")
    #expect(world.screenText.contains("Waar hoort Ria bij?"))
    world.press("2")
    #expect(world.screenText.contains("Ria staat erbij."))
    #expect(world.person("Ria")["note"] == "zingt graag" && world.person("Ria")["ring"] == 2 && world.person("Ria")["sector"] == "family")
  }

  @Test("A line is one step of undo, and Esc takes what it says as well")
  func undo() {
    var world = World.around([])
    world.press("n 'Oma Ria, heel dichtbij' Esc")
    #expect(world.person("Oma Ria")["ring"] == 1 && world.person("Oma Ria")["sector"] == "family")
    world.press("C-z")
    #expect(world.network["people"]?.items.isEmpty ?? true)
  }

  @Test("A bond that nobody spoke of is not drawn as an ordinary one")
  func unknownBond() {
    var world = World.around([
      ["id": "01KB0000000000000000P01000", "name": "Oma", "sector": "family", "ring": 1],
      ["id": "01KB0000000000000000P02000", "name": "Jan", "sector": "family", "ring": 2, "quality": "ordinary"],
    ])
    #expect(world.screenText.contains("- Jan") && !world.screenText.contains("- Oma"))
    world.press("l")
    #expect(world.screenText.contains("- Jan") && !world.screenText.contains("- Oma") && world.screenText.contains("Oma"))
  }

  @Test("After a ring it is no longer said that nothing is")
  func ringSaid() {
    var world = World.around([["id": "01KB0000000000000000P01000", "name": "Jan"]])
    world.press("l Down Up")
    #expect(world.screenText.contains("Waar en hoe dichtbij is nog niet gezegd."))
    world.press("> Esc")
    world.press("l")
    #expect(!world.screenText.contains("Waar en hoe dichtbij is nog niet gezegd."))
  }

  // MARK: - The gezin

  @Test("A member in one line, and the next one; their form has the rest")
  func members() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "iemand erbij")
    world.press("n 'Linda, moeder, 39' Enter 'Sem, zoon, 8'")
    #expect(world.screenText.contains("Sem · zoon · 8 jaar"))
    world.press("Enter 'Mila, dochter, 12, zwemt graag' Enter Enter C-s")
    let members = world.dossier("Bakker")["gezin"]?["members"]?.items ?? []
    #expect(members.map { $0["name"] } == ["Linda", "Sem", "Mila"])
    #expect(members.map { $0["role"] } == ["moeder", "zoon", "dochter"])
    #expect(members[1]["born"] == ["age": 8, "on": "2026-11-20"])
    #expect(members[2]["note"] == "zwemt graag")
    #expect(world.cursorRowText.contains("iemand erbij"))
    try world.go(to: "Sem")
    world.press("Enter")
    #expect(world.screenText.contains("zoon") && world.screenText.contains("8 jaar op"))
  }

  // MARK: - The plan

  @Test("Two goals and six steps, at most 25 keys beside their words")
  func plan() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    let script =
      "F5 n 'Mila gaat weer graag naar school' Enter 'Oma haalt Mila op, wo' Enter 'Linda belt juf Els' Enter 'Mila kiest een plek' Enter Enter "
      + "n 'Rustige ochtenden' Enter 'Sem zet de wekker' Enter 'Samen ontbijten' Enter 'Tas inpakken, morgen' Enter Esc"
    #expect(try keysBesideWords(script) <= 25)
    world.press(script + " C-s")
    #expect(plan(world).map { $0["title"] } == ["Mila gaat weer graag naar school", "Rustige ochtenden"])
    #expect(plan(world).map { $0["actions"]?.items.count } == [3, 3])
    #expect(steps(world)[0]["what"] == "Oma haalt Mila op" && steps(world)[0]["due"] == "2026-11-25")
    #expect(steps(world)[5]["what"] == "Tas inpakken" && steps(world)[5]["due"] == "2026-11-21")
    #expect(world.cursorRowText.contains("Rustige ochtenden"))
  }

  @Test("Who, whose and when come from the words, and are said before they are taken")
  func step() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down n 'Oma haalt Mila op, wo'")
    #expect(world.screenText.contains("Oma Ria · wo 25 nov"))
    world.press("Enter 'mama belt school, morgen' Enter Esc C-s")
    let made = steps(world, "Gezin Bakker").filter { $0["done"] == nil }
    let oma = try #require(made.last { $0["what"] == "Oma haalt Mila op" && $0["due"] == "2026-11-25" })
    #expect(oma["by"] == "network" && oma["who"] != nil)
    let mama = try #require(made.last { $0["what"] == "mama belt school" })
    #expect(mama["by"] == "gezin", "\(mama.compact())")
    #expect(mama["by"] == "gezin" && mama["due"] == "2026-11-21" && mama["who"] != nil)
  }

  @Test("Somebody new is offered for the map: Enter puts them there, Esc does not, and typing on is not stopped")
  func newcomer() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down n 'Tante Joke past op, wo' Enter")
    #expect(world.screenText.contains("Tante Joke staat nog niet op de kaart. Enter zet haar erop, Esc niet."))
    world.press("Enter")
    #expect(world.screenText.contains("Tante Joke staat nu op de kaart."))
    let people = world.dossier("Gezin Bakker")["network"]?["people"]?.items ?? []
    let joke = try #require(people.first { $0["name"] == "Tante Joke" })
    #expect(joke["sector"] == "family" && joke["role"] == "tante")
    #expect(steps(world, "Gezin Bakker").last { $0["what"] == "Tante Joke past op" }?["who"] == joke["id"])
    // Refused, and passed by.
    world.press("'Oom Piet kookt' Enter Esc")
    #expect(!world.screenText.contains("Oom Piet staat nog niet op de kaart."))
    world.press("'Oom Kees belt' Enter 'Samen eten' Enter Esc C-s")
    let now = world.dossier("Gezin Bakker")["network"]?["people"]?.items ?? []
    #expect(!now.contains { ["Oom Piet", "Oom Kees"].contains($0["name"]?.text) })
    #expect(steps(world, "Gezin Bakker").contains { $0["what"] == "Samen eten" })
  }

  @Test("n on a goal begins a goal, n on a step a step; an empty line leaves nothing behind")
  func whatBegins() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter F5 n 'Eten' Enter 'Samen koken' Enter Esc")
    #expect(world.cursorRowText.contains("Eten"))
    world.press("n Enter n Esc C-s")
    #expect(plan(world).count == 1 && steps(world).count == 1)
    try world.go(to: "Samen koken")
    world.press("n 'Sem dekt de tafel' Enter Enter C-s")
    #expect(plan(world).count == 1 && steps(world).count == 2)
    #expect(world.cursorRowText.contains("een stap erbij"))
  }

  @Test("A day that was written by hand and cannot be read is asked in its own words, and the text stays")
  func unreadableDay() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter F5 n 'Eten' Enter 'Samen koken' Enter Esc C-s")
    let path = try #require(world.disk.files.first { $0.value["gezin"]?["name"] == "Bakker" })
    var tree = path.value
    var goals = try #require(tree["plan"]?["goals"]?.items)
    var actions = try #require(goals[0]["actions"]?.items)
    actions[0].set("na kerst", at: ["due"])
    goals[0].set(.array(actions), at: ["actions"])
    tree.set(.array(goals), at: ["plan", "goals"])
    world.disk.files[path.key] = tree
    var again = world.restarted()
    again.press("Enter F5")
    try again.go(to: "Samen koken")
    again.press("Enter")
    try again.go(to: "Klaar op")
    #expect(again.screenText.contains("na kerst"))
    #expect(!again.screenText.contains("bestaat"))
  }
}
