import Basics
import StrictJSON
import Testing

@testable import DossierModel

@Suite("What is not known for certain counts nowhere")
struct UnsureValuesTests {
  private let today = Day("2026-11-20")!
  private static let unread: JSON = ["typed": "eind november"]

  private func dossier(steps: JSON = [], members: JSON = [], people: JSON = [], phases: JSON = [], plan: JSON = [:]) -> JSON {
    var plan = plan
    plan.set([["id": "G", "actions": steps]], at: ["goals"].path)
    return [
      "id": "D", "gezin": ["name": "Bakker", "members": members], "network": ["people": people], "phases": phases, "plan": plan,
    ]
  }

  @Test(
    "a text that is no day yet, and a day that does not exist, tick nothing off and end nothing", arguments: [unread, "2026-02-31", "ooit"])
  func bad(value: JSON) {
    let action = Action(["id": "A", "what": "x", "done": value, "due": value])
    #expect(!action.isDone && action.due == nil)
    #expect(!Person(["id": "P", "name": "x", "ended": Self.unread]).hasEnded)
    let summary = DossierSummary(dossier: dossier(steps: [action.json]).with(value, at: ["closed"].path), reflections: [], hasFaults: false)
    #expect(summary.openSteps == 1 && summary.dueDays.isEmpty && !summary.isClosed)
  }

  @Test("a part of a day ends a contact", arguments: ["2019", "2019-05", "2019-05-31"])
  func part(ended: String) { #expect(Person(["id": "P", "name": "x", "ended": .string(ended)]).hasEnded) }

  @Test("the screen points at a text that is no day yet; it is a code of its own")
  func code() {
    let faults = FileKind.dossier.faults(in: dossier(steps: [["id": "A", "due": Self.unread]]), known: KnownReferences())
    #expect(faults.filter { $0.pointer.hasSuffix("/due") }.map(\.code) == [.unread])
    #expect(FieldKind.line.fault(ofOne: Self.unread) == .wrongType)
  }

  @Test("such a value is never shared")
  func shared() {
    let reflection: JSON = ["id": "R", "visit": Self.unread, "wentWell": "Gelachen."]
    let copy = Sharing.copy(of: reflection, replacing: [], leavingOut: [], shared: Instant("2026-11-20T15:42:10+01:00")!)
    #expect(copy["visit"] == nil && copy["wentWell"] != nil)
  }

  @Test("nobody is younger than nothing or older than a life", arguments: [1712, 1850, 2014, 2027, 2200, 12, -1] as [JSON])
  func ages(born: JSON) {
    let age = GezinMember(["born": born]).born?.age(on: today)
    #expect(age.map { (0...120).contains($0) } ?? true)
    #expect((age == 12) == (born == 2014))
  }

  @Test("an age grows with the day on which it was said")
  func growing() {
    let birth = Birth(["age": 12, "on": "2026-11-20"])
    #expect(birth?.json == ["age": 12, "on": "2026-11-20"])
    #expect(birth?.age(on: today) == 12)
    #expect(birth?.age(on: Day("2027-11-19")!) == 12)
    #expect(birth?.age(on: Day("2027-11-20")!) == 13)
    #expect(birth?.age(on: Day("2026-01-01")!) == 12)
  }

  // MARK: - Whose a step is

  private static let members: JSON = [["id": "M", "name": "Ayşe"]]
  private static let people: JSON = [
    ["id": "P", "name": "Oma", "sector": "family"], ["id": "F", "name": "Huisarts", "sector": "professional"],
  ]

  @Test(
    "whoever is named exactly says whose a step is",
    arguments: [
      ("worker", "M", "gezin"), ("network", "M", "gezin"), ("", "M", "gezin"), ("gezin", "P", "network"), ("worker", "P", "network"),
      ("specialist", "F", "specialist"), ("worker", "F", "worker"), ("gezin", "F", "?"), ("network", "F", "?"), ("", "F", "?"),
      ("worker", "W", "worker"), ("gezin", "", "gezin"), ("", "", ""),
    ])
  func doers(by: String, who: String, whose: String) {
    let step = JSON.object(JSONObject([("id", "A"), ("by", .string(by)), ("who", .string(who))]))
    let dossier = Dossier(dossier(steps: [step], members: Self.members, people: Self.people))
    #expect(dossier.doers(of: dossier.actions) == [whose])
  }

  @Test("facts and counts go by the same")
  func facts() {
    let steps: JSON = [["id": "A", "by": "worker", "who": "M"], ["id": "B", "by": "worker"]]
    let kinds = Facts.of(dossier(steps: steps, members: Self.members), today: today).map(\.kind)
    #expect(kinds.contains { if case .plan(.doers(let shares)) = $0 { shares.parts.map(\.by) == ["gezin", "worker"] } else { false } })
  }

  // MARK: - Phase and rung

  @Test(
    "heavier help runs on its own rung, and not before or after it",
    arguments: [
      ("before", 4, true), ("before", 3, false), ("during", 4, false), ("during", 2, true), ("after", 4, true), ("after", 1, false),
      ("steppingDown", 4, false), ("steppingDown", 1, false), ("", 4, false),
    ])
  func contradiction(phase: String, rung: Int, isOne: Bool) {
    let phases: JSON = phase.isEmpty ? [] : [["phase": .string(phase), "since": "2026-09-01"]]
    let step: JSON = ["step": .number(String(rung))]
    let decided: JSON = ["decisions": [["id": "B", "date": "2026-10-01", "from": 1, "to": .number(String(rung)), "by": "together"]]]
    for plan in [step, decided] {
      let dossier = dossier(phases: phases, plan: plan)
      #expect((Dossier(dossier).contradiction != nil) == isOne)
      let file = Sharing.file(with: .null, in: nil, dossier: dossier, author: "W", label: "")
      #expect((file["phases"]?.items.isEmpty ?? true) == (isOne || phase.isEmpty))
      if isOne { #expect(file["ladder"] == nil) }
    }
  }
}

extension Array where Element == String {
  fileprivate var path: JSONPath { JSONPath(map(JSONStep.key)) }
}
