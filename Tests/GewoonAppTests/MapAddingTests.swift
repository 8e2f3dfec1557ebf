import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Somebody comes to the map")
struct MapAddingTests {
  private static let twelve: [(name: String, sector: Int, ring: Int)] = [
    ("Oma", 2, 1), ("Opa Jan", 2, 2), ("Tante Bea", 2, 1), ("Yas", 3, 1), ("Noor", 3, 3), ("Buurman Ali", 4, 2), ("Juf Els", 5, 2),
    ("Meester Joost", 5, 3), ("Coach", 6, 2), ("Imam Yusuf", 6, 3), ("Marit", 7, 3), ("Dokter Vos", 8, 4),
  ]

  /// Of these the name says where they belong.
  private static let said: Set<String> = ["Oma", "Opa", "Tante", "Buurman", "Juf", "Meester", "Imam", "Dokter"]

  @Test("Twelve people with ring and sector on an empty map, each in the length of the name and four keys", arguments: ["", "l "])
  func twelve(way: String) throws {
    var world = World.around([])
    let lines = Self.twelve.map { person in
      let isSaid = Self.said.contains(String(person.name.prefix { $0 != " " }))
      return "'\(person.name)' Enter \(isSaid ? "" : "\(person.sector) ")\(person.ring)"
    }
    let script = way + "n " + lines.joined(separator: " ") + " Esc"
    let keys = try KeyScript.events(script).count
    #expect(keys <= Self.twelve.reduce(0) { $0 + $1.name.count + 4 })
    world.press(script)
    let sectors = ["household", "family", "friends", "neighbourhood", "school", "community", "access", "professional"]
    for person in Self.twelve {
      let kept = world.person(person.name)
      #expect(kept["sector"]?.text == sectors[person.sector - 1], "\(person.name)")
      #expect(kept["ring"]?.whole == person.ring, "\(person.name)")
    }
    #expect(world.network["people"]?.items.count == 12)
    world.press(way.isEmpty ? "l" : "")
    #expect(world.screenText.contains("12 mensen"))
  }

  @Test("Who is new has the cursor, and where they stand can wait")
  func later() {
    var world = World.around([])
    world.press("l n 'Ria Smit' Enter Enter Enter")
    #expect(world.person("Ria Smit")["sector"] == nil)
    #expect(world.person("Ria Smit")["ring"] == nil)
    world.press("Esc")
    #expect(world.cursorRowText.contains("Ria Smit"))
    world.press("Enter")
    #expect(world.cursorRowText.contains("Ria Smit"))
    #expect(world.screenText.contains("Iemand uit het netwerk"))
  }

  @Test("Esc keeps a name that was typed; without one nothing comes")
  func escape() {
    var world = World.around([])
    world.press("n Esc")
    #expect(world.network["people"]?.items.isEmpty == true)
    world.press("n 'Oma' Esc")
    #expect(world.person("Oma")["name"] == "Oma")
    #expect(world.state.overlays.isEmpty)
    world.press("n '  ' Enter")
    #expect(world.state.overlays.isEmpty)
    #expect(world.network["people"]?.items.count == 1)
    world.press("n 'Jo' Enter Esc")
    #expect(world.network["people"]?.items.count == 2)
  }

  @Test("A place is added as one, and stands between brackets on the map")
  func place() {
    var world = World.around([])
    world.press("l n 'VV Noord' Tab Tab Enter 6 2 Esc")
    #expect(world.person("VV Noord")["kind"] == "place")
    #expect(world.screenText.contains("[VV Noord]"))
  }

  @Test("Each question gives what it asks for, and one stays there for the next name")
  func questions() throws {
    var world = World.around([])
    try world.go(to: "Bij wie is het gezellig?")
    world.press("Enter 'Yas' Enter 3 1")
    #expect(world.person("Yas")["support"] == ["company"])
    #expect(world.cursorRowText.contains("Bij wie is het gezellig?"))
    world.press("Down Down Down Down Enter 'An' Enter 4 3")
    #expect(world.person("An")["asked"] == "notAsked")
    world.press("C-z C-z C-z")
    #expect(world.network["people"]?.items.count == 1)
  }

  @Test("The digit of an empty sector asks who could be there", arguments: ["", "l "])
  func emptySector(way: String) {
    var world = World.around([["id": "01KB0000000000000000P01000", "name": "Oma", "sector": "family", "ring": 1]])
    world.press(way + "4")
    #expect(world.screenText.contains("Buurt: wie zou hier kunnen staan?"))
    world.press("'An' Enter 3")
    #expect(world.person("An")["sector"] == "neighbourhood")
    #expect(world.person("An")["ring"] == 3)
  }

  @Test("Adding, and each choice after it, is a step of undo")
  func undo() {
    var world = World.around([])
    world.press("l n 'Ria' Enter 2 1 Esc C-z")
    #expect(world.person("Ria")["ring"] == nil)
    world.press("C-z C-z")
    #expect(world.network["people"]?.items.isEmpty ?? true)
    world.press("C-y C-y C-y")
    #expect(world.person("Ria")["ring"] == 1)
  }
}
