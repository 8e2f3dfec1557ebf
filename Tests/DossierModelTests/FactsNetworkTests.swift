import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the map says beside a question")
struct FactsNetworkTests {
  let today = Day(year: 2026, month: 11, day: 20)!
  let list: JSONPath = ["network", "people"]

  private func facts(_ people: JSON, changed: JSON = "") -> [Fact] {
    Facts.of(["network": ["people": people, "changed": changed]], today: today)
  }

  @Test("how many people and places there are and how near, without those who ended")
  func size() {
    let found = facts([
      ["name": "Oma", "ring": 1], ["name": "An", "ring": 3], ["name": "Club", "kind": "place", "ring": 1],
      ["name": "Weg", "ring": 1, "ended": "2026-10-01"], ["name": "Raar", "ring": 9],
    ])
    #expect(found.bearing(on: "netwerk.in-beeld").map(\.kind) == [.network(.map(people: 3, places: 1, veryNear: 2))])
    #expect(found.bearing(on: "network").map(\.source) == [list])
    #expect(facts([]).bearing(on: "network").map(\.kind) == [.network(.map(people: 0, places: 0, veryNear: 0))])
    #expect(facts("niemand").bearing(on: "network").isEmpty)
  }

  @Test("the day on which the map last changed, but not a day to come")
  func changed() {
    #expect(
      facts([], changed: "2026-11-06").contains {
        $0.kind == .network(.mapChanged(Day("2026-11-06")!)) && $0.source == ["network", "changed"]
      })
    for value: JSON in ["2026-11-21", "gisteren", 5, ""] {
      #expect(!facts([], changed: value).contains { if case .network(.mapChanged) = $0.kind { true } else { false } })
    }
  }

  @Test("who was never asked, by name and the nearest first; where nothing is known nobody is named")
  func neverAsked() throws {
    let found = facts([
      ["id": "a", "name": "An", "asked": "notAsked"], ["id": "d", "name": "Dirk", "ring": 2, "asked": "notAsked"],
      ["name": "Els", "asked": "helping"], ["name": "Jan"], ["name": "Weg", "asked": "notAsked", "ended": "2026-10-01"],
    ])
    let fact = try #require(found.bearing(on: "netwerk.mogelijkheden").first)
    #expect(fact.kind == .network(.neverAsked(names: ["Dirk", "An"], withPlaces: false)) && fact.source == list)
    let one = facts([["id": "a", "name": "Club", "kind": "place", "asked": "notAsked"]]).bearing(on: "network").last
    #expect(one?.kind == .network(.neverAsked(names: ["Club"], withPlaces: true)) && one?.source == list.item("a"))
  }

  @Test("support that hangs on one person, the one who carries most kinds first")
  func hangsOnOne() {
    let found = facts([
      ["id": "k", "name": "Kim", "support": ["advice", "company"]],
      ["id": "o", "name": "Oma", "support": ["practical", "company"], "bonds": [["member": "m", "support": ["emotional"]]]],
      ["name": "Opa", "direction": "receives", "support": ["advice"]],
      ["name": "Weg", "support": ["practical"], "ended": "2026-10-01"],
    ])
    let alone = found.bearing(on: "netwerk.mogelijkheden")
    #expect(
      alone.map(\.kind) == [
        .network(.hangsOnOne(name: "Oma", support: ["practical", "emotional"])), .network(.hangsOnOne(name: "Kim", support: ["advice"])),
      ])
    #expect(alone.map(\.source) == [list.item("o"), list.item("k")])
    #expect(found.bearing(on: "netwerk.samenwerken").count == 2)
  }

  @Test("a bond's own direction goes before the person's")
  func bondsDirection() {
    let person: JSON = [
      "name": "Opa", "direction": "receives",
      "bonds": [["direction": "gives", "support": ["advice"]], ["direction": "", "support": ["company"]]],
    ]
    #expect(facts([person]).bearing(on: "netwerk.mogelijkheden").map(\.kind) == [.network(.hangsOnOne(name: "Opa", support: ["advice"]))])
  }

  @Test("who helps to raise the children")
  func coEducators() {
    let found = facts([["name": "Oma", "coEducator": true], ["name": "Els", "coEducator": true], ["name": "An", "coEducator": "ja"]])
    #expect(found.bearing(on: "netwerk.samenwerken").map(\.kind) == [.network(.coEducators(["Oma", "Els"]))])
  }

  @Test("the professionals, people and places apart")
  func professionals() {
    let found = facts([
      ["name": "Marit", "sector": "access"], ["name": "Vos", "sector": "professional"], ["name": "Oma", "sector": "family"],
      ["name": "Jongerenpunt", "sector": "access", "kind": "place"], ["name": "Weg", "sector": "professional", "ended": "2026-10-01"],
    ])
    let kind = Fact.Kind.network(.professionals(people: ["Marit", "Vos"], places: ["Jongerenpunt"]))
    #expect(found.bearing(on: "op-afschalen.passend").map(\.kind) == [kind])
    #expect(found.bearing(on: "nabijheid.vertrouwen").map(\.kind) == [kind])
    #expect(facts([["name": "Oma", "sector": "family"]]).bearing(on: "op-afschalen.passend").isEmpty)
  }

  @Test("how many workers the family has had, each one once")
  func workers() {
    func kinds(_ dossier: JSON) -> [Fact.Kind] { Facts.of(dossier, today: today).bearing(on: "nabijheid.vertrouwen").map(\.kind) }
    #expect(kinds(["worker": "a"]) == [.network(.workers(1))])
    #expect(kinds(["worker": "a", "earlierWorkers": [["worker": "b"], ["worker": "a"], ["worker": 5], "x"]]) == [.network(.workers(2))])
    #expect(kinds([:]) == [])
  }
}
