import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("Facts beside the questions, whatever the dossier holds")
struct FactsTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  /// A dossier in which every kind of fact is found.
  private let full: JSON = [
    "worker": "w", "phases": [["phase": "before", "since": "2026-09-01"]],
    "gezin": [
      "members": [["id": "m", "name": "Mila", "qualities": ["lacht"]], ["id": "s", "name": "Sem"]], "resilience": "De buren hielpen.",
      "supported": [["date": "2026-11-01", "value": 4]], "areas": ["school": ["asked": "2026-01-01"]],
    ],
    "network": [
      "changed": "2026-11-01",
      "people": [
        ["id": "p", "name": "Oma", "ring": 1, "support": ["practical"], "coEducator": true, "asked": "notAsked"],
        ["id": "v", "name": "Vos", "sector": "professional"],
      ],
    ],
    "plan": [
      "owner": "gezin", "askedForOwnPlan": "2026-09-12", "step": 2,
      "goals": [
        [
          "id": "g", "author": "gezin",
          "actions": [
            ["id": "a", "by": "network", "who": "p", "author": "gezin", "due": "2026-11-01", "pace": "tooFast", "handBack": "2026-11-02"],
            ["id": "b", "by": "network", "who": "p"],
          ],
        ]
      ],
      "decisions": [["id": "d", "date": "2026-10-01", "from": 1, "to": 2, "by": "gezin", "until": "2026-11-01"]],
    ],
  ]

  @Test("every kind is there once, bears on a place, and comes from something that stands in the dossier")
  func everyKind() {
    let facts = Facts.of(full, today: today)
    #expect(facts.count == 25)
    for fact in facts {
      #expect(!fact.at.isEmpty)
      let isAboutNothing = if case .gezin(.noQualities) = fact.kind { true } else { false }
      #expect(full[isAboutNothing ? fact.source.parent : fact.source] != nil, "\(fact)")
    }
    #expect(Set(facts.map { String(describing: $0.kind).split(separator: "(").prefix(2) }).count == 25)
  }

  @Test("nothing is said of a place where a value of another kind stands, not even that nothing is there")
  func faults() {
    for path in Self.fields(in: full) where path.steps.last != .key("id") {
      for fault: JSON in [55, true, [55, true, [[]]]] {
        var broken = full
        broken.set(fault, at: path)
        let said = Facts.of(broken, today: today).filter { $0.source.steps.starts(with: path.steps) }
        #expect(said == [], "\(path) \(fault)")
      }
    }
  }

  @Test("a dossier that is none says nothing, and is asked about everything")
  func noDossier() {
    for fault: JSON in [5, "x", true, [5]] {
      #expect(Facts.of(fault, today: today) == [])
      #expect(Facts.areasToAsk(fault, today: today) == ["money", "school", "income", "housing"])
    }
  }

  @Test("an empty dossier says only what is not written yet")
  func empty() {
    let facts = Facts.of([:], today: today)
    #expect(facts.count == 5)
    #expect(facts.contains { $0.kind == .gezin(.resilience("")) })
    #expect(facts.contains { $0.kind == .network(.map(people: 0, places: 0, veryNear: 0)) })
    #expect(facts.contains { $0.kind == .plan(.ownPlanAsked(nil)) })
    #expect(facts.contains { $0.kind == .gezin(.areasNeverAsked(["money", "school", "income", "housing"])) })
    #expect(facts.contains { if case .plan(.written) = $0.kind { true } else { false } })
  }

  /// Every field in `tree`.
  private static func fields(in tree: JSON, from top: JSONPath = []) -> [JSONPath] {
    switch tree {
    case .object(let object): object.members.flatMap { [top + $0.key] + fields(in: $0.value, from: top + $0.key) }
    case .array(let items):
      items.enumerated().flatMap { index, item in
        let step = item["id"]?.text.map { JSONStep.item(key: "id", value: $0) } ?? .index(index)
        return fields(in: item, from: top + step)
      }
    default: []
    }
  }
}
