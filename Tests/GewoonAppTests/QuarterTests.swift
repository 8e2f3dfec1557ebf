import Support
import Testing
import TextUI

@testable import GewoonApp

/// Beside `DebriefCostTests`, which walks the rounds: each of these prints what it costs, and holds that it does not grow.
@Suite("What the rest of a quarter of an hour costs to read and to press")
struct QuarterTests {
  /// Presses scripts one after the other, and reads the screen to which each leads.
  private func cost(of scripts: [String], _ name: String, in world: inout World, written: String...) -> ReadingCost {
    let own = scripts.joined(separator: " ").split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    var cost = ReadingCost(written: (own + written).joined(separator: " "))
    for script in scripts {
      if !script.isEmpty { cost.press(script, &world) }
      cost.read(world)
    }
    print("\(name): \(cost.screens) screens, \(cost.words) words, \(cost.questions) question marks, \(cost.keys) keys")
    return cost
  }

  @Test("First use is four keys")
  func firstUse() {
    var world = World.firstUse()
    let cost = cost(of: ["", "'Sanne de Wit' Enter 'Wijkteam Noord' Enter Enter Enter"], "first use", in: &world)
    #expect(cost.keys == 4 && cost.words <= 90, "\(cost)")
    #expect(world.screenText.contains("Druk op n"))
  }

  @Test("A gezin with three members, its own words and two areas of life")
  func gezin() throws {
    var world = World.begun()
    let cost = cost(
      of: [
        "n", "'Bakker' Enter",
        "'Wij willen rust.' Tab Tab n 'Linda, moeder, 1987' Enter 'Mila, dochter, 12' Enter 'Sem, zoon, 8' Enter Enter"
          + " Down Down Down Down Down Down Enter",
        "Down 'Er is net genoeg.' Esc Down Enter", "Down 'Mila gaat graag.' Esc",
      ], "a gezin", in: &world)
    let gezin = try #require(world.state.desk?.tree["gezin"])
    #expect(gezin["members"]?.items.count == 3)
    #expect(gezin["areas"]?["money"]?["note"] == "Er is net genoeg." && gezin["areas"]?["school"]?["note"] == "Mila gaat graag.")
    #expect(cost.keys <= 22 && cost.words <= 400, "\(cost)")
  }

  @Test("Eight people with their ring and sector")
  func people() {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc")
    let cost = cost(
      of: [
        "F3", "n", "'Oma Ria, heel dichtbij' Enter", "'Tante Kim, heel dichtbij' Enter", "'Opa Henk, dichtbij' Enter",
        "'Yasmina, vriendin, heel dichtbij' Enter", "'Buurvrouw An, verder weg' Enter", "'Juf Els, dichtbij' Enter",
        "'Trainer Dirk, dichtbij' Enter", "'Dokter Vos, verder weg' Enter", "Esc",
      ], "eight people", in: &world, written: "Bakker")
    let people = world.network["people"]?.items ?? []
    #expect(people.count == 8 && people.allSatisfy { $0["ring"] != nil && $0["sector"] != nil }, "\(world.network.compact())")
    #expect(cost.keys <= 11 && cost.words <= 1000, "\(cost)")
  }

  @Test("Two goals and six steps are at most 25 keys beside their words, and a step at most two")
  func plan() {
    var world = World.around([["id": "01KB00000000000000000000P1", "name": "Oma Ria", "sector": "family", "ring": 1]])
    let cost = cost(
      of: [
        "F5", "n", "'Kim gaat weer graag naar school' Enter", "'Oma haalt Kim op, wo' Enter", "'Kim belt juf Els, vr' Enter",
        "'Bo leest voor' Enter Enter", "n", "'Rustige ochtenden' Enter", "'Oma belt elke ochtend, ma' Enter", "'Bo zet de wekker' Enter",
        "'Kim pakt de tas in' Enter Esc",
      ], "two goals and six steps", in: &world, written: "Jansen Kim Bo Oma Ria")
    let goals = world.state.desk?.tree["plan"]?["goals"]?.items ?? []
    #expect(goals.map { $0["actions"]?.items.count ?? 0 } == [3, 3], "\(goals.map { $0.compact() })")
    #expect(goals.first?["actions"]?.items.first?["due"] == "2026-11-25")
    #expect(cost.keys <= 25, "\(cost)")
  }

  @Test("The week over all gezinnen stands on the first screen: no key at all")
  func week() {
    var world = World(demo: World.afternoon)
    let cost = cost(of: [""], "the week", in: &world)
    #expect(world.screenText.contains("Afspraak maken voor de gehoortest"))
    #expect(cost.keys == 0, "\(cost)")
  }
}
