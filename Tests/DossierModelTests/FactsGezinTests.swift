import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the family's page says beside a question")
struct FactsGezinTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func facts(_ gezin: JSON, plan: JSON = [:]) -> [Fact] { Facts.of(["gezin": gezin, "plan": plan], today: today) }

  private func kinds(_ gezin: JSON, at place: String) -> [Fact.Kind] { facts(gezin).bearing(on: place).map(\.kind) }

  @Test("which qualities are named with each member, and with whom none")
  func qualities() throws {
    let found = facts([
      "members": [
        ["id": "m", "name": "Mila", "qualities": ["lacht", "tekent"]], ["id": "s", "name": "Sem", "qualities": []],
        ["id": "j", "name": "Jan"], ["id": "n", "name": "Noor", "qualities": "bouwt"], ["name": ""],
      ]
    ])
    let here = found.bearing(on: "wentWell")
    #expect(here.count == 2 && here == found.bearing(on: "krachtgericht.krachten"))
    guard case .gezin(.qualities(let members)) = try #require(here.first).kind else { return }
    #expect(members.map(\.name) == ["Mila"] && members.map(\.texts) == [["lacht", "tekent"]])
    #expect(here[1].kind == .gezin(.noQualities(["Sem", "Jan"])))
    #expect(here[1].source == (["gezin", "members"] as JSONPath).item("s") + "qualities")
  }

  @Test("how they got through before, or that it is not written")
  func resilience() {
    #expect(kinds(["resilience": "De buren hielpen."], at: "krachtgericht.veerkracht") == [.gezin(.resilience("De buren hielpen."))])
    #expect(kinds([:], at: "krachtgericht.veerkracht") == [.gezin(.resilience(""))])
    #expect(kinds(["resilience": 5], at: "krachtgericht.veerkracht") == [])
  }

  @Test("the family's own number and the one before, by their days")
  func supported() throws {
    let found = facts([
      "supported": [
        ["date": "2026-11-01", "value": 6], ["date": "2026-08-01", "value": 4], ["date": "2026-10-01", "value": 11],
        ["date": "2027-01-01", "value": 9], ["date": "ooit", "value": 3], ["date": "2026-09-01", "value": 5],
      ]
    ])
    let fact = try #require(found.bearing(on: "closing").first)
    guard case .gezin(.supported(let last, let before)) = fact.kind else { return }
    #expect(last.value == 6 && last.day == Day("2026-11-01"))
    #expect(before?.value == 5 && before?.day == Day("2026-09-01"))
    #expect(fact.source == ["gezin", "supported", .index(0)])
    #expect(found.bearing(on: "nabijheid.erkenning") == [fact])
    #expect(kinds(["supported": "veel"], at: "closing") == [])
  }

  @Test("the areas that were never asked about, and those asked more than three months ago")
  func areas() throws {
    let gezin: JSON = [
      "areas": [
        "school": ["asked": "2026-08-19"], "housing": ["asked": "2026-08-20"], "health": ["asked": "2020-01-01"],
        "money": ["state": "good"],
      ]
    ]
    let here = facts(gezin).bearing(on: "broadView")
    #expect(here.first?.kind == .gezin(.areasNeverAsked(["money", "income"])) && here.first?.source == ["gezin", "areas"])
    guard case .gezin(.areasAskedLongAgo(let areas)) = try #require(here.last).kind else { return }
    #expect(areas.map(\.area) == ["school"] && areas.map(\.day) == [Day("2026-08-19")!])
    #expect(here.last?.source == ["gezin", "areas", "school"])
    #expect(facts(gezin).bearing(on: "conversation.broadView") == here)
    #expect(Facts.areasToAsk(["gezin": gezin], today: today) == ["money", "school", "income"])
  }

  @Test("a look at an area before a decision counts as asking")
  func lookedBeforeADecision() {
    let dossier: JSON = [
      "gezin": ["areas": ["money": ["asked": "2026-01-01"]]],
      "plan": ["decisions": [["date": "2026-10-01", "broadView": ["money": "Het kan net.", "income": "Werk.", "housing": ""]]]],
    ]
    #expect(Facts.areasToAsk(dossier, today: today) == ["school", "housing"])
    #expect(Facts.of(dossier, today: today).bearing(on: "broadView").map(\.kind) == [.gezin(.areasNeverAsked(["school", "housing"]))])
  }

  @Test("a day of asking that cannot be read is no fact, but it is asked again")
  func unreadableDay() {
    let areas: JSON = [
      "money": ["asked": "ooit"], "school": ["asked": 5], "income": ["asked": "2026-11-01"], "housing": ["asked": "2026-11-01"],
    ]
    #expect(kinds(["areas": areas], at: "broadView") == [])
    #expect(Facts.areasToAsk(["gezin": ["areas": areas]], today: today) == ["money", "school"])
  }

  @Test("three months before the end of a month is the end of the shorter one")
  func endOfMonth() {
    func asks(_ day: String, on today: String) -> Bool {
      Facts.areasToAsk(["gezin": ["areas": ["money": ["asked": .string(day)]]]], today: Day(today)!).contains("money")
    }
    #expect(!asks("2026-02-28", on: "2026-05-31"))
    #expect(asks("2026-02-27", on: "2026-05-31"))
    #expect(!asks("2025-10-15", on: "2026-01-15"))
    #expect(asks("2025-10-14", on: "2026-01-15"))
  }
}
