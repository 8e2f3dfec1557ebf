import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Searching everywhere")
struct SearchEverywhereTests {
  private func searching(_ text: String, size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("C-f '\(text)'")
    return world
  }

  private func finds(_ world: World) -> [Found] { world.state.places[SearchPlace.self]?.finds ?? [] }

  /// The roles of the letters of a text on the row with focus.
  private func roles(of text: String, in world: World) throws -> Set<Role> {
    let canvas = world.canvas
    let row = try #require(world.rows.firstIndex { $0.hasPrefix(" ›") })
    let columns = try #require(world.rows[row].range(of: text)).lowerBound
    let first = world.rows[row].distance(from: world.rows[row].startIndex, to: columns)
    return Set((first..<first + text.count).map { canvas[row, $0].role })
  }

  // MARK: - What is found

  @Test("Ctrl-F on the list finds while one types, by kind and by day, with what was found marked")
  func finding() throws {
    let world = searching("formul")
    #expect(world.rows[2].hasPrefix(" Overal zoeken formul") && world.rows[2].hasSuffix("8 gevonden"))
    #expect(try roles(of: "Formulier", in: world) == [.searchHit])
    let kinds = finds(world).map(\.kind)
    #expect(Array(Set(kinds)).count == 3 && kinds == kinds.sorted { order($0) < order($1) })
    for (left, right) in zip(finds(world), finds(world).dropFirst()) where left.kind == right.kind {
      #expect(left.day! >= right.day!)
    }
  }

  private func order(_ kind: Found.Kind) -> Int { Found.Kind.allCases.firstIndex(of: kind)! }

  @Test("on a wide screen the text has the room, and on a low one the list")
  func sizes() {
    assertPicture(searching("formul", size: Size(width: 120, height: 40)).canvas, "search-everywhere-120x40")
    let low = searching("formul", size: Size(width: 40, height: 12))
    #expect(low.rows.contains { $0.hasPrefix(" › ") } && low.canvas.cursor != nil)
  }

  @Test("letters with and without accents, beginnings, words in a row; what is not there is said")
  func words() {
    #expect(finds(searching("gehoortést")).map(\.kind) == [.gezin])
    #expect(finds(searching("\"eerst vragen\"")).map(\.kind) == [.own, .example, .example])
    #expect(searching("xyzzy").rows[4].contains("Niets gevonden."))
    #expect(searching("").rows[4].contains("Typ een woord"))
  }

  @Test("what was looked for in the list is looked for everywhere, and is there again the next time, selected")
  func taken() {
    var world = World(demo: World.afternoon)
    world.press("/ 'bakker' C-f")
    #expect(world.rows[2].hasPrefix(" Overal zoeken bakker") && !finds(world).isEmpty)
    world.press("Esc Esc C-f")
    #expect(world.rows[2].hasPrefix(" Overal zoeken bakker"))
    world.press("'tempo'")
    #expect(world.rows[2].hasPrefix(" Overal zoeken tempo "))
  }

  // MARK: - Enter and Esc

  @Test("Enter goes to the text in the gezin, and Esc comes back to the find")
  func toAGezin() {
    var world = searching("gehoor")
    world.press("Enter")
    #expect(world.rows[0].hasPrefix(" Gezin El Amrani") && world.cursorRowText.contains("Gehoortest bij het consultatiebureau"))
    world.press("Esc")
    #expect(world.rows[2].hasPrefix(" Overal zoeken gehoor") && finds(world).count == 1)
    world.press("Esc")
    #expect(world.rows[0].hasPrefix(" Gewoon"))
  }

  @Test(
    "in one's own reflections, the one that is open and an older one",
    arguments: [("tempo kan", "Wat wil ik leren"), ("toch tempo", "Zeven mensen")])
  func toAReflection(_ text: String, _ row: String) throws {
    var world = searching(text)
    let index = try #require(finds(world).firstIndex { $0.kind == .own })
    world.press(String(repeating: "Down ", count: index) + "Enter")
    #expect(world.rows[1].contains("[F4 Reflectie]") && world.cursorRowText.contains(row))
    world.press("Esc")
    #expect(world.rows[2].hasPrefix(" Overal zoeken " + text) && world.state.places[SearchPlace.self]?.selected == finds(world)[index])
  }

  @Test("in each kind of what the team shared", arguments: [Found.Kind.shared, .response, .example, .agenda])
  func toTheTeam(_ kind: Found.Kind) throws {
    var world = searching("de")
    var place: Int?
    for letter in ["e", "i", "o", "a", "w", "v", "h", "n", "d", "m", "s"] where place == nil {
      world.press("Home S-End '\(letter)'")
      place = finds(world).firstIndex { $0.kind == kind }
    }
    let index = try #require(place)
    let found = finds(world)[index]
    world.press(String(repeating: "Down ", count: index) + "Enter")
    switch kind {
    case .shared, .response:
      #expect(world.state.places[TeamPlace.self]?.reading?.id == (kind == .shared ? found.id : found.reflection))
    default: #expect(world.rows[1].contains(kind == .example ? "[Voorbeelden]" : "[Agenda's]"))
    }
    let words = found.snippet.split(separator: " ").prefix(3).joined(separator: " ").filter { $0 != "…" }
    #expect(world.screenText.contains(words), "\(found)\n\(world.screenText)")
    world.press("Esc")
    #expect(world.rows[2].hasPrefix(" Overal zoeken ") && world.state.places[SearchPlace.self]?.selected == found)
  }

  @Test("every find of a word leads to where it stands")
  func everyFind() throws {
    let world = searching("m")
    for index in finds(world).indices where finds(world)[index].kind == .gezin || finds(world)[index].kind == .own {
      var there = world
      there.press(String(repeating: "Down ", count: index) + "Enter")
      let found = finds(world)[index]
      let mark = found.marks[0]
      let scalars = Array(found.snippet.unicodeScalars)[mark]
      #expect(there.screenText.contains(String(String.UnicodeScalarView(scalars))), "\(found)\n\(there.screenText)")
    }
  }

  // MARK: - What changes

  @Test("what was written after a find is found when one comes back")
  func changed() {
    var world = searching("gehoor")
    world.press("Enter Enter End ' Oma gaat mee naar de zeepaardjes.' Esc")
    #expect(world.rows[2].hasPrefix(" Overal zoeken gehoor"))
    world.press("Home S-End 'zeepaard'")
    #expect(finds(world).count == 1 && finds(world)[0].kind == .gezin)
  }

  @Test("a gezin that is read again and is the same says nothing anew of a file that does not open")
  func readAgain() throws {
    var world = World(demo: World.afternoon)
    let summary = try #require(world.state.scene.gezinnen.all.first)
    world.send(.listed([], problems: ["Dit bestand gaat niet open."]))
    #expect(world.state.scene.notice?.text.contains("gaat niet open") == true)
    world.press("Down")
    world.send(.listed([summary], problems: ["Dit bestand gaat niet open."]))
    #expect(world.state.scene.notice == nil && world.state.scene.gezinnen.problems.count == 1)
    world.send(.gone([summary.id]))
    #expect(!world.state.scene.gezinnen.all.contains { $0.id == summary.id })
  }

  @Test("an answer to what was looked for before shows nothing")
  func late() {
    var world = World(demo: World.afternoon)
    world.press("C-f 'temp'")
    let before = finds(world)
    world.isSlow = true
    world.press("'zzz'")
    world.send(.found(FoundEverywhere(text: "tempzz", finds: [], hasMore: false, problems: [], isComplete: true)))
    #expect(finds(world) == before)
    world.press("Enter")
    #expect(world.rows[2].hasPrefix(" Overal zoeken tempzzz"))
    world.catchUp()
    #expect(finds(world).isEmpty)
  }

  @Test("while files are read it says how far it is, finds what was read, and can be stopped")
  func reading() {
    var world = searching("tempo")
    world.isSlow = true
    world.send(.searchReading(SearchReading(done: 4000, of: 23_145)))
    #expect(world.rows[2].hasSuffix("gelezen: 4.000 van 23.145"))
    #expect(world.effects.last == .searchEverywhere("tempo"))
    world.press("C-p 'stop met lezen' Enter")
    #expect(world.effects.last == .stopReading)
    world.send(.searchReading(nil))
    world.send(.found(FoundEverywhere(text: "tempo", finds: [], hasMore: false, problems: [], isComplete: false)))
    #expect(world.rows[2].hasSuffix("nog niet alles gelezen") && world.rows[4].contains("Niets gevonden in wat gelezen is."))
  }
}
