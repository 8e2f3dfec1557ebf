import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What changed between two maps")
struct NetworkComparisonTests {
  private func comparison(_ old: JSON, _ new: JSON) -> NetworkComparison {
    let dossier: JSON = ["network": ["people": new, "versions": [["date": "2026-09-10", "people": old]]]]
    return NetworkComparison(from: NetworkMap.kept(in: dossier)[0], to: NetworkMap(now: dossier))
  }

  /// What changed with one person, the only one on both maps.
  private func kinds(_ old: JSON, _ new: JSON) -> [NetworkComparison.Change.Kind] {
    func person(_ fields: JSON) -> JSON {
      var person = fields
      person.set("o", at: ["id"])
      person.set("Oma", at: ["name"])
      return person
    }
    return comparison([person(old)], [person(new)]).changes.map(\.kind)
  }

  @Test("who came, who went and who moved, with a sign each for the map")
  func moves() {
    let found = comparison(
      [
        ["id": "o", "name": "Oma", "ring": 2], ["id": "e", "name": "Els", "ring": 1], ["id": "w", "name": "Weg"],
        ["id": "s", "name": "Sem", "ring": 3], ["id": "x", "name": "Gestopt"],
      ],
      [
        ["id": "k", "name": "Kim", "ring": 1], ["id": "o", "name": "Oma Ria", "ring": 1], ["id": "e", "name": "Els", "ring": 4],
        ["id": "a", "name": "An"], ["id": "s", "name": "Sem", "ring": 3], ["id": "x", "name": "Gestopt", "ended": "2026-10-01"],
      ])
    #expect(found.from == Day("2026-09-10") && found.to == nil)
    #expect(
      found.groups.map(\.names) == [["Kim", "An"], ["Weg", "Gestopt"], ["Oma Ria"], ["Els"]]
        && found.groups.map(\.kind) == [.added, .gone, .closer, .further])
    #expect(found.marks == ["k": "+", "a": "+", "w": "o", "x": "o", "o": ">", "e": "<"])
  }

  @Test("another sector, a stronger or weaker tie, strain that came or went")
  func ties() {
    #expect(kinds(["sector": "school"], ["sector": "friends"]) == [.sector("friends")])
    #expect(kinds(["quality": "broken"], ["quality": "thin"]) == [.stronger])
    #expect(kinds(["quality": "strong"], ["quality": "ordinary"]) == [.weaker])
    #expect(kinds(["strain": false], ["strain": true]) == [.strainCame])
    // Now nothing said means that there is none.
    #expect(kinds(["strain": true], [:]) == [.strainWent])
  }

  @Test("asked or not, and kinds of support that came and went")
  func support() {
    #expect(kinds(["asked": "notAsked"], ["asked": "helping"]) == [.asked("helping")])
    #expect(
      kinds(["support": ["advice", "company"]], ["support": ["company", "emotional", "practical"]])
        == [.supportCame(["practical", "emotional"]), .supportWent(["advice"])])
  }

  @Test("what one of the two does not know is no change, nor is a value that cannot be read")
  func unknown() {
    #expect(kinds([:], ["ring": 1, "sector": "friends", "quality": "thin", "strain": true, "asked": "asked", "support": ["advice"]]) == [])
    #expect(kinds(["ring": 2, "sector": "friends", "quality": "thin", "asked": "asked", "support": ["advice"]], [:]) == [])
    #expect(
      kinds(
        ["ring": 9, "sector": "maan", "quality": "goed", "strain": "ja", "asked": "ja"],
        ["ring": 1, "sector": "friends", "quality": "thin", "strain": true, "asked": "asked"]) == [])
    #expect(comparison(5, "x").changes.isEmpty)
  }

  @Test("a version that knows support of anybody knows that the others gave none")
  func knownSupport() {
    let found = comparison(
      [["id": "o", "name": "Oma", "support": ["advice"]], ["id": "a", "name": "An"]],
      [["id": "o", "name": "Oma", "support": ["advice"]], ["id": "a", "name": "An", "support": ["company"]]])
    #expect(found.changes.map(\.name) == ["An"] && found.changes.map(\.kind) == [.supportCame(["company"])])
  }

  @Test("a map that was just kept is the same as the map now")
  func same() {
    let people: JSON = [["id": "o", "name": "Oma", "ring": 1, "support": ["advice"]], ["id": "a", "name": "An", "strain": true]]
    let kept = NetworkVersions.keepNow(["network": ["people": people]], today: Day("2026-11-20")!)
    let found = NetworkComparison(from: NetworkMap.kept(in: kept)[0], to: NetworkMap(now: kept))
    #expect(found.changes.isEmpty && found.groups.isEmpty && found.marks.isEmpty)
  }
}
