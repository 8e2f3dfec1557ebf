import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Changing the people around a gezin, from the list, the table and the map alike")
struct MapChangingTests {
  private static let ria: JSON = [
    "id": "01KB0000000000000000P01000", "name": "Oma Ria", "sector": "family", "ring": 2, "quality": "ordinary",
  ]
  private static let els: JSON = ["id": "01KB0000000000000000P01001", "name": "Juf Els", "sector": "school", "ring": 3]

  /// The three ways to look at them; Oma Ria has focus.
  private static let ways = ["", "l ", "t "]

  private func world(_ way: String) -> World {
    var world = World.around([Self.ria, Self.els])
    world.press(way)
    return world
  }

  private static let changes: [(keys: String, key: String, value: JSON)] = [
    (">", "ring", 1), ("<", "ring", 3), ("e 1 4", "ring", 4), ("e 2 3", "sector", "friends"), ("e 3 1", "quality", "strong"),
    ("e 4", "strain", true), ("e 5 3", "direction", "both"), ("e 6 1 4 Enter", "support", ["practical", "emotional"]),
    ("e 7 1", "asked", "notAsked"), ("e 8 2", "can", "partly"), ("e 9 '31 jan' Enter", "until", "2027-01-31"),
    ("e 'hoe vaak' Enter 2", "contact", "weekly"), ("e 'voedt' Enter", "coEducator", true), ("e 'plek' Enter 2", "kind", "place"),
    ("e 'niet meer' Enter Enter", "ended", "2026-11-20"),
  ]

  @Test("Everything that can be changed", arguments: ways, changes)
  func change(way: String, what: (keys: String, key: String, value: JSON)) {
    var world = world(way)
    world.press(what.keys)
    #expect(world.person("Oma Ria")[what.key] == what.value, "\(way)\(what.keys)")
    #expect(world.state.overlays.isEmpty)
    let changed = world.person("Oma Ria")
    world.press("C-z")
    #expect(world.person("Oma Ria") == Self.ria, "\(way)\(what.keys) C-z")
    world.press("C-y")
    #expect(world.person("Oma Ria") == changed, "\(way)\(what.keys) C-z C-y")
  }

  @Test("Everything that can be done with somebody on the map can be done from the list and the table")
  func sameCommands() {
    let worlds = Self.ways.map(world)
    for command in Command.table where command.places.contains(.person) {
      let here = worlds.map { Here($0.state).availability(of: command) }
      #expect(here[1] == here[0] && here[1] == here[2], "\(command.id)")
    }
    // And nothing of it is on where somebody else has focus.
    for world in worlds { #expect(Here(world.state).focus == .person) }
  }

  @Test(
    "A key does the same in the list as on the map",
    arguments: Command.table.filter { $0.places.contains(.person) && !$0.isAnsweredByFocus })
  func sameKeys(command: Command) {
    for key in command.keys {
      let after = Self.ways.map { way in
        var world = world(way)
        world.press(key)
        return world
      }
      #expect(after[0].network == after[1].network && after[1].network == after[2].network, "\(key)")
      #expect(after[0].state.overlays.count == after[1].state.overlays.count, "\(key)")
      #expect(after[1].state.overlays.count == after[2].state.overlays.count, "\(key)")
    }
  }

  @Test("Nobody comes nearer than the inner ring, or goes further than the last")
  func ends() {
    var world = world("l ")
    world.press("> >")
    #expect(world.person("Oma Ria")["ring"] == 1)
    #expect(world.screenText.contains("Oma Ria staat al op “heel dichtbij”."))
    world.press("< < < <")
    #expect(world.person("Oma Ria")["ring"] == 4)
    #expect(world.screenText.contains("Oma Ria staat al op “nu niet”."))
  }

  @Test("What was chosen can be taken away again")
  func nothing() {
    var world = world("l ")
    world.press("e 3 0 e 4 e 4")
    #expect(world.person("Oma Ria")["quality"] == nil)
    #expect(world.person("Oma Ria")["strain"] == nil)
  }

  @Test("A day that cannot be read is asked again, and nothing is lost")
  func noDay() {
    var world = world("l ")
    world.press("e 9 'ooit' Enter")
    #expect(world.screenText.contains("Dit is geen dag."))
    #expect(world.person("Oma Ria")["until"] == nil)
    world.press("C-a '1 feb' Enter")
    #expect(world.person("Oma Ria")["until"] == "2027-02-01")
  }

  @Test("Who is gone stays in the list with the day, and comes back on wish")
  func ended() throws {
    var world = world("l ")
    world.press("e 'niet meer' Enter C-a '3 okt' Enter")
    #expect(world.person("Oma Ria")["ended"] == "2026-10-03")
    #expect(!World.rows(of: world.canvas).dropLast(3).joined().contains("Oma Ria"))
    world.press("l")
    #expect(world.screenText.contains("niet meer op de kaart"))
    try world.go(to: "Oma Ria")
    #expect(world.cursorRowText.contains("sinds 3 oktober"))
    world.press("e 'weer' Enter")
    #expect(world.person("Oma Ria")["ended"] == nil)
  }

  @Test("Two who know each other, and how; a second time it is the same tie", arguments: ways)
  func ties(way: String) throws {
    var world = world(way)
    world.press("e 'kent' Enter Enter 1")
    let tie: JSON = ["a": try #require(Self.ria["id"]), "b": try #require(Self.els["id"]), "quality": "strong"]
    #expect(world.network["ties"] == [tie])
    world.press("e 'kent' Enter Enter")
    // It is there already: its form opens.
    #expect(world.screenText.contains("Wie kent wie"))
    try world.go(to: "Spanning")
    world.press("Space Esc")
    #expect(world.network["ties"]?.items.count == 1)
    #expect(world.network["ties"]?.items.first?["strain"] == true)
    if !way.isEmpty { #expect(world.screenText.contains("Kent Juf Els.")) }
  }

  @Test("Where there is strain with the gezin, a member may have none")
  func strainOfOne() {
    var oma = Self.ria
    oma.set(true, at: [.key("strain")])
    var world = World.around([oma])
    world.press("l w 6 e 4")
    #expect(world.person("Oma Ria")["bonds"] == [["member": "01KB00000000000000000000M1", "strain": false]])
    #expect(world.screenText.contains("- Oma Ria") && world.screenText.contains("spanning, nee, zoals Kim het ziet"))
    world.press("e")
    #expect(world.rows.contains { $0.contains("4 Spanning") && $0.contains("nee") })
    world.press("Esc e 4 w 5")
    #expect(world.screenText.contains("~ Oma Ria"))
    world.press("w 6 e 3 0")
    #expect(world.person("Oma Ria")["quality"] == "ordinary")
  }

  @Test("For one member there may be none of the support that the gezin has")
  func supportOfOne() {
    var oma = Self.ria
    oma.set(["practical"], at: [.key("support")])
    var world = World.around([oma])
    world.press("l w 6 e 6 1 Enter w 2")
    #expect(world.person("Oma Ria")["bonds"]?.items.first?["support"] == [])
    #expect(!world.screenText.contains("P Oma Ria") && world.screenText.contains("Oma Ria"))
  }

  @Test("Digits are no letters: they go to a corner where letters are switched off too")
  func digitsWithoutLetters() {
    var world = world("l ")
    var state = world.state
    state.scene.lettersAreCommands = false
    world = world.with(state)
    world.press("5")
    #expect(world.screenText.contains("Juf Els. School en opvang"))
    world.press(">")
    #expect(world.person("Juf Els")["ring"] == 3)
    world.press("C-p 'dichterbij' Enter")
    #expect(world.person("Juf Els")["ring"] == 2)
  }

  @Test("Through the eyes of a member one changes the bond of that member only", arguments: ways)
  func eyes(way: String) {
    var world = world(way)
    world.press("w 6")
    #expect(world.screenText.contains("oals Kim het ziet"))
    world.press("> e 3 4 e 4 e 2 3")
    let oma = world.person("Oma Ria")
    #expect(oma["bonds"] == [["member": "01KB00000000000000000000M1", "ring": 1, "quality": "broken", "strain": true]])
    #expect(oma["ring"] == 2)
    #expect(oma["quality"] == "ordinary")
    // Where somebody belongs is the same for everybody.
    #expect(oma["sector"] == "friends")
    #expect(world.screenText.contains("x Oma Ria"))
    world.press("w 5")
    #expect(world.screenText.contains("- Oma Ria"))
  }
}

/// A command is told by its name, for its words fill pages.
extension Command: CustomTestStringConvertible {
  public var testDescription: String { "\(id)" }
}
