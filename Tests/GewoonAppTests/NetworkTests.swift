import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("People around the gezin")
struct NetworkTests {
  private func bakker() throws -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "iemand erbij")
    world.press("Enter 'Mila' Esc F3")
    return world
  }

  private func people(_ world: World) -> [JSON] { world.dossier("Bakker")["network"]?["people"]?.items ?? [] }

  @Test("Oma Ria: who she is, how near, and the sign of the tie")
  func person() throws {
    var world = try bakker()
    #expect(world.screenText.contains("Wie staan er om jullie heen?"))
    world.press("n 'Oma Ria' Esc Enter Tab Tab Tab C-a 'oma van moederskant' Tab Enter 'fam' Enter")
    #expect(world.rows.contains { $0.contains("Hoort bij") && $0.contains("familie") })
    #expect(world.cursorRowText.contains("Hoe dichtbij"))
    world.press("1")
    #expect(world.rows.contains { $0.contains("Hoe dichtbij") && $0.contains("[heel dichtbij]") })
    #expect(world.cursorRowText.contains("Band"))
    world.press("Right Enter Space")
    #expect(world.cursorRowText.contains("Spanning") && world.cursorRowText.contains("[x]"))
    try world.go(to: "Soort steun")
    world.press("Space Right Right Right Space Enter")
    try world.go(to: "Helpt tot")
    world.press("'31 jan' Esc")
    let oma = try #require(people(world).first)
    #expect(oma["name"] == "Oma Ria")
    #expect(oma["role"] == "oma van moederskant")
    #expect(oma["sector"] == "family")
    #expect(oma["ring"] == 1)
    #expect(oma["quality"] == "strong")
    #expect(oma["strain"] == true)
    #expect(oma["support"] == ["practical", "emotional"])
    #expect(oma["until"] == "2027-01-31")
    #expect(world.screenText.contains("heel dichtbij"))
    #expect(world.rows.contains { $0.contains("~ Oma Ria") })
  }

  @Test("The nearest stand first, whoever was added first")
  func order() throws {
    var world = try bakker()
    try world.go(to: "iemand of een plek erbij")
    world.press("Enter 'Verre Neef' Esc")
    try world.go(to: "Verre Neef")
    world.press("Enter")
    try world.go(to: "Hoe dichtbij")
    world.press("3 Esc n 'Tante' Esc")
    try world.go(to: "Tante")
    world.press("Enter")
    try world.go(to: "Hoe dichtbij")
    world.press("1 Esc")
    let names = world.rows.compactMap { row in ["Tante", "Verre Neef"].first { row.dropFirst(4).hasPrefix($0) } }
    #expect(names == ["Tante", "Verre Neef"])
  }

  @Test("A bond with one gezin member stands only where it differs")
  func bond() throws {
    var world = try bakker()
    world.press("Enter 'Oma Ria' Esc")
    #expect(people(world).first?["bonds"] == nil)
    try world.go(to: "Oma Ria")
    world.press("Enter")
    try world.go(to: "Mila  zoals met het gezin")
    world.press("Enter")
    #expect(world.screenText.contains("Oma Ria – Mila"))
    try world.go(to: "Band")
    world.press("Right Right Right Esc")
    #expect(world.cursorRowText.contains("dun"))
    let mila = try #require(world.dossier("Bakker")["gezin"]?["members"]?.items.first?["id"])
    #expect(people(world).first?["bonds"] == [["member": mila, "quality": "thin"]])
  }

  @Test("Whatever lies beside and under the list, its focused row is in sight", arguments: [(80, 24), (110, 60), (100, 30), (200, 60)])
  func inSight(width: Int, height: Int) {
    var world = World(demo: World.afternoon, size: Size(width: width, height: height))
    world.press("Enter F3 End")
    for _ in 0..<40 {
      #expect(world.cursorRowText.contains("› "), "\(world.screenText)")
      world.press("Up")
    }
  }

  @Test("Who knows whom: two people out of the network")
  func tie() throws {
    var world = try bakker()
    #expect(!world.screenText.contains("Wie kent wie"))
    world.press("Enter 'Oma Ria' Esc n 'Juf Els' Esc")
    try world.go(to: "twee mensen die elkaar kennen")
    world.press("Enter 1 2 1 Esc")
    let ids = Dictionary(uniqueKeysWithValues: people(world).map { ($0["name"]?.text ?? "", $0["id"] ?? .null) })
    let expected: JSON = ["a": try #require(ids["Oma Ria"]), "b": try #require(ids["Juf Els"]), "quality": "strong"]
    #expect(world.dossier("Bakker")["network"]?["ties"] == [expected])
    #expect(world.rows.contains { $0.contains("Oma Ria – Juf Els") && $0.contains("sterk") })
    // Among ties something new is a tie, and among people a person.
    try world.go(to: "Oma Ria – Juf Els")
    world.press("n")
    #expect(world.screenText.contains("Wie kent wie") && world.state.overlays.isEmpty)
    world.press("Esc")
    try world.go(to: "  Juf Els")
    world.press("n")
    #expect(world.screenText.contains("Wie of welke plek komt erbij?"))
  }
  @Test(
    "Where the four panes lie beside each other the picture is seen from another one, whatever was opened", arguments: ["Enter", "l", "t"])
  func besideAnotherPane(way: String) {
    var world = World(demo: World.afternoon, size: Size(width: 120, height: 40))
    world.press("Enter F3 F2")
    let seen = world.rows
    #expect(seen.contains { $0.contains("3 vrienden") })
    world.press("F3 \(way) F2")
    #expect(world.rows == seen)
  }
}
