import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What is counted on the map")
struct NetworkMeasuresTests {
  private func measures(_ people: JSON, ties: JSON = []) -> [Measure] { Measure.all(in: ["network": ["people": people, "ties": ties]]) }

  private func first<Value>(_ measures: [Measure], _ value: (Measure) -> Value?) -> Value? { measures.lazy.compactMap(value).first }

  @Test("how many stand in each ring and sector; places count as places, whoever ended does not count")
  func sizes() {
    let people: JSON = [
      ["name": "Oma", "ring": 1, "sector": "family"], ["name": "Club", "kind": "place", "ring": 1, "sector": "community"],
      ["name": "An", "ring": 3], ["name": "Els", "sector": "family"],
      ["name": "Weg", "ring": 1, "sector": "family", "ended": "2026-10-01"],
      ["name": "Raar", "ring": 9, "sector": "maan"],
    ]
    let found = NetworkMeasures.of(["network": ["people": people]])
    #expect(found.size.people == 4 && found.size.places == 1)
    #expect(found.ring(1).people == 1 && found.ring(1).places == 1 && found.ring(2).total == 0)
    #expect(found.filledSectors == ["family", "community"])
    // What cannot be read is not the same as nothing written down.
    #expect(found.withoutRing.total == 1 && found.withoutSector.total == 1)
    let said = measures(people)
    #expect(
      first(said) { if case .rings(let rings, let without) = $0 { (rings.map(\.ring), without) } else { nil } } ?? ([], 0) == ([1, 3], 1))
    #expect(
      first(said) { if case .sectors(let all, let without) = $0 { (all.map(\.number.total), without) } else { nil } } ?? ([], 0)
        == ([2, 1], 1))
  }

  @Test("in how many sectors somebody stands, with the empty ones, and whether one holds a place only")
  func spread() {
    func said(_ people: JSON) -> Measure? { measures(people).first { if case .spread = $0 { true } else { false } } }
    let empty = ["household", "friends", "neighbourhood", "school", "community", "access", "professional"]
    #expect(said([["name": "Oma", "sector": "family"]]) == .spread(filled: 1, of: 8, empty: empty, withPlaces: false))
    #expect(said([["name": "Club", "kind": "place", "sector": "family"]]) == .spread(filled: 1, of: 8, empty: empty, withPlaces: true))
    #expect(said([["name": "Oma"]]) == nil)
  }

  @Test("of each kind of support, how much comes from ordinary life and how much from professionals")
  func shares() {
    let found = NetworkMeasures.of([
      "network": [
        "people": [
          ["name": "Oma", "sector": "family", "support": ["practical", "advice"]],
          ["name": "Club", "kind": "place", "sector": "community", "support": ["advice"]],
          ["name": "Vos", "sector": "professional", "support": ["advice"]], ["name": "Marit", "sector": "access", "support": ["advice"]],
          ["name": "An", "support": ["advice"]],
          ["name": "Opa", "sector": "family", "direction": "receives", "support": ["company"]],
          ["name": "Kim", "sector": "family", "bonds": [["member": "m", "support": ["practical"]]]],
        ]
      ]
    ])
    let advice = found.givers(of: "advice")
    #expect(advice.informal.people == 1 && advice.informal.places == 1 && advice.formal.people == 2 && advice.unplaced.people == 1)
    #expect(found.givers(of: "practical").informal.people == 2)
    #expect(found.givers(of: "company").total == 0)
    #expect(found.supportOfNobody == ["company", "emotional"])
  }

  @Test("that a kind of support is missing is said only where the others were written down and can be read")
  func missing() {
    #expect(NetworkMeasures.of(["network": ["people": [["name": "Oma"]]]]).supportOfNobody == [])
    for fault: JSON in ["advice", 5, ["advies"], [["x"]]] {
      let people: JSON = [["name": "Oma", "support": ["practical"]], ["name": "An", "support": fault]]
      #expect(NetworkMeasures.of(["network": ["people": people]]).supportOfNobody == [])
    }
  }

  @Test("with whom support goes both ways, of those of whom it is known which way it goes")
  func bothWays() {
    let said = measures([
      ["name": "Oma", "direction": "both"], ["name": "An", "direction": "gives"], ["name": "Els"], ["name": "Raar", "direction": "om"],
      ["name": "Kim", "direction": "gives", "bonds": [["member": "m", "direction": "receives"]]],
      ["name": "Club", "kind": "place", "direction": "receives"],
    ])
    let found = first(said) { if case .bothWays(let count, let all) = $0 { [count, all.people, all.places] } else { nil } }
    #expect(found == [2, 3, 1])
  }

  @Test("strain with the gezin or one of its members, and strain between two on the map")
  func strain() {
    let said = measures(
      [
        ["id": "o", "name": "Oma", "strain": true], ["id": "a", "name": "An", "bonds": [["member": "m", "strain": true]]],
        ["id": "e", "name": "Els", "strain": "ja"], ["id": "w", "name": "Weg", "strain": true, "ended": "2026-10-01"],
      ],
      ties: [
        ["a": "o", "b": "e", "strain": true], ["a": "e", "b": "o"], ["a": "o", "b": "a", "strain": true, "ended": "2026-10-01"],
        ["a": "o", "b": "w", "strain": true],
      ])
    #expect(said.contains(.strain(["Oma", "An"])))
    let pairs = first(said) { if case .strainBetween(let pairs) = $0 { pairs.map { [$0.one, $0.other] } } else { nil } }
    #expect(pairs == [["Oma", "Els"]])
  }

  @Test("who has how many of the network's steps")
  func load() {
    let dossier: JSON = [
      "gezin": ["members": [["id": "m", "name": "Mila"]]],
      "network": [
        "people": [
          ["id": "a", "name": "An"], ["id": "o", "name": "Oma"], ["id": "v", "name": "Vos", "sector": "professional"],
          ["id": "w", "name": "Weg", "ended": "2026-10-01"],
        ]
      ],
      "plan": [
        "goals": [
          [
            "actions": [
              ["by": "network", "who": "o"], ["who": "o", "done": "2026-10-01"], ["by": "network", "who": "a"],
              ["by": "network", "who": "w"], ["by": "network"], ["by": "worker", "who": "o"], ["who": "v"], ["who": "m"], 5,
            ]
          ]
        ]
      ],
    ]
    let found = NetworkMeasures.of(dossier).load
    #expect(found.people.map(\.name) == ["Oma", "An"] && found.people.map(\.count) == [3, 1] && found.steps == 6)
    #expect(Measure.all(in: dossier).contains(.load(found.people, of: 6)))
  }

  @Test("how many pairs know each other, from four people up; a tie counts once, and only among people who are there")
  func pairs() {
    let three: [JSON] = [["id": "a", "name": "An"], ["id": "b", "name": "Bo"], ["id": "c", "name": "Cor"]]
    let ties: JSON = [
      ["a": "a", "b": "b"], ["a": "b", "b": "a"], ["a": "c", "b": "c"], ["a": "a", "b": "niemand"], ["a": "a", "b": "p"],
      ["a": "b", "b": "c", "ended": "2026-10-01"], ["a": 5, "b": "c"], "x",
    ]
    #expect(!measures(.array(three), ties: ties).contains { if case .pairs = $0 { true } else { false } })
    let four = JSON.array(three + [["id": "d", "name": "Dirk"], ["id": "p", "name": "Club", "kind": "place"]])
    #expect(measures(four, ties: ties).last == .pairs(known: 1, of: 6))
    #expect(measures(four).last == .pairs(known: 0, of: 6))
    #expect(NetworkMeasures.of(["network": ["people": four, "ties": "geen"]]).pairs == nil)
  }

  @Test("all measures in the order in which they are shown, those of the debrief in the same words")
  func order() {
    let said = Measure.all(in: [
      "gezin": [:],
      "network": [
        "people": [
          [
            "id": "a", "name": "Oma", "ring": 1, "sector": "family", "support": ["practical"], "direction": "both", "strain": true,
            "coEducator": true,
          ],
          ["id": "b", "name": "Bo", "asked": "notAsked"], ["id": "c", "name": "Vos", "sector": "professional"],
          ["id": "d", "name": "Dirk"],
        ],
        "ties": [["a": "a", "b": "b", "strain": true]],
      ],
      "plan": ["goals": [["actions": [["by": "network", "who": "a"]]]]],
    ])
    let names = said.map { measure in
      let name = String(describing: measure).prefix { $0 != "(" }
      guard case .fact(let fact) = measure, case .network(let kind) = fact.kind else { return String(name) }
      return "fact." + String(describing: kind).prefix { $0 != "(" }
    }
    #expect(
      names == [
        "fact.map", "rings", "spread", "sectors", "fact.professionals", "support", "supportOfNobody", "fact.hangsOnOne", "bothWays",
        "strain", "strainBetween", "fact.neverAsked", "fact.coEducators", "load", "pairs",
      ])
  }

  @Test("an empty map says that nobody is on it, and a map that is none says nothing")
  func nothing() {
    #expect(Measure.all(in: [:]).count == 1)
    for fault: JSON in [5, "x", true, [5]] {
      #expect(Measure.all(in: fault) == [])
      #expect(Measure.all(in: ["network": fault]) == [])
      #expect(Measure.all(in: ["network": ["people": fault, "ties": fault]]) == [])
    }
  }
}
