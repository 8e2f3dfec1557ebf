import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the list shows of a gezin")
struct SummaryTests {
  private func summary(_ dossier: JSON, _ reflections: [JSON] = []) -> DossierSummary {
    DossierSummary(dossier: dossier, reflections: reflections, hasFaults: false)
  }

  private func phase(_ phases: JSON) -> String { summary(["phases": phases]).phase }

  @Test("the phase that began last, whatever the order; of two on one day the later one in the file")
  func phases() {
    #expect(phase([["phase": "before", "since": "2026-01-01"], ["phase": "during", "since": "2026-03-01"]]) == "during")
    #expect(phase([["phase": "during", "since": "2026-03-01"], ["phase": "before", "since": "2026-01-01"]]) == "during")
    #expect(phase([["phase": "before", "since": "2026-03-01"], ["phase": "during", "since": "2026-03-01"]]) == "during")
    #expect(phase([["phase": "before"], ["phase": "after"]]) == "after")
    #expect(phase([["phase": "before", "since": "2026-01-01"], ["phase": "after", "since": "ooit"]]) == "before")
    #expect(phase([]) == "")
    #expect(phase("x") == "")
  }

  @Test("name, members, worker, and the name to sort by, made where the file has none")
  func names() {
    let tree: JSON = [
      "id": "d", "worker": "w", "closed": "2027-03-01",
      "gezin": ["name": "Gezin van den Berg", "members": [["name": "Mila", "born": 2014], ["name": "Sem", "born": "onbekend"], 5]],
    ]
    let berg = summary(tree)
    #expect(berg.id == "d" && berg.worker == "w" && berg.isClosed)
    #expect(berg.name == "Gezin van den Berg")
    #expect(berg.sortName == "Berg, van den")
    #expect(berg.members.map(\.name) == ["Mila", "Sem", ""])
    #expect(berg.members.map(\.born) == [2014, nil, nil])
    #expect(summary(["gezin": ["name": "Gezin van den Berg", "sortName": "Anders"]]).sortName == "Anders")
    #expect(summary(["gezin": ["name": "Gezin van den Berg", "sortName": ""]]).sortName == "Berg, van den")
    #expect(summary("x").name == "")
    #expect(!summary(["closed": ""]).isClosed)
  }

  @Test("open steps, the days by which they are due, and how many are late")
  func steps() throws {
    let tree: JSON = [
      "plan": [
        "goals": [
          ["actions": [["due": "2026-11-27"], ["due": "2026-11-01", "done": "2026-11-02"], ["due": "2026-11-19", "done": ""], [:]]],
          ["actions": [["due": "31 november"], ["due": "2026-11-20"]]], 5, ["actions": "x"],
        ]
      ]
    ]
    let found = summary(tree)
    #expect(found.openSteps == 5)
    #expect(found.dueDays.map(\.description) == ["2026-11-19", "2026-11-20", "2026-11-27"])
    #expect(found.overdue(on: try #require(Day("2026-11-20"))) == 1)
    #expect(found.overdue(on: try #require(Day("2026-12-01"))) == 3)
    #expect(summary([:]).openSteps == 0)
  }

  @Test("the last reflection by the day of its visit, else of its writing, and the newest one that is not finished")
  func reflections() {
    let own: JSON = [
      "reflections": [
        ["id": "a", "visit": "2026-10-01", "answers": [["question": "x", "text": "ja"]]],
        ["id": "b", "visit": "2026-11-20", "finished": "2026-11-20T15:00:00+01:00"],
        [
          "id": "c", "created": "2026-11-05T23:30:00+01:00",
          "answers": [["question": "x", "scale": 0], ["question": "y", "parked": true], ["question": "z", "choice": "no"]],
        ],
      ]
    ]
    let found = summary([:], [own])
    #expect(found.lastReflection?.description == "2026-11-20")
    #expect(found.unfinished?.day.description == "2026-11-05")
    #expect(found.unfinished?.answered.count == 2)
    let shared: JSON = ["reflections": [["id": "z", "visit": "2026-12-01", "shared": "2026-12-01T15:00:00+01:00"]]]
    #expect(summary([:], [own, shared]).lastReflection?.description == "2026-12-01")
    #expect(summary([:], [own, shared]).unfinished?.day.description == "2026-11-05")
    #expect(summary([:], []).lastReflection == nil)
    // In one there is nothing but when and where it was: nobody looked back yet.
    let empty: JSON = ["id": "e", "visit": "2026-12-02", "place": "home", "round": "short", "aspect": "x", "at": "landing", "answers": []]
    #expect(summary([:], [["reflections": [empty]]]).lastReflection == nil)
    #expect(summary([:], [["reflections": [empty]]]).unfinished == nil)
    #expect(summary([:], [["reflections": [["id": "a"]]]]).unfinished == nil)
  }
}

@Suite("Views of what stands in the files")
struct ViewsTests {
  @Test("the sign before a name: not asked, broken, strain, and then how strong the bond is")
  func signs() {
    let signs: [(JSON, Character)] = [
      (["quality": "strong"], "="), (["quality": "ordinary"], "-"), (["quality": "thin"], "."), ([:], " "), (["quality": "raar"], " "),
      (["quality": "strong", "strain": true], "~"), (["quality": "broken", "strain": true], "x"),
      (["quality": "broken", "asked": "notAsked"], "?"), (["strain": "yes"], " "),
    ]
    for (json, sign) in signs { #expect(Person(json).sign == sign, "\(json)") }
  }

  @Test("a ring that is none is unknown; an end counts once it is filled in")
  func people() {
    #expect([1, 4, 0, 5, "2"].map { Person(["ring": $0]).ring } == [1, 4, nil, nil, nil])
    #expect(Person(["ended": "2026-01-01"]).hasEnded)
    #expect(!Person(["ended": ""]).hasEnded)
    #expect(Action(["done": "2026-01-01"]).isDone)
    #expect(!Action(["done": .null]).isDone)
    #expect(Action(["due": "2026-02-31"]).due == nil)
  }

  @Test("reflections come newest first, those without a day last")
  func order() {
    let file: JSON = [
      "reflections": [
        ["id": "a"], ["id": "b", "visit": "2026-10-01"], ["id": "c", "visit": "2026-11-01"], ["id": "d", "visit": "31 november"],
      ]
    ]
    #expect(file.reflections.map(\.id) == ["c", "b", "a", "d"])
  }

  @Test("a question is answered by words, a number or a choice, not by being parked or empty")
  func answers() {
    let reflection = Reflection([
      "answers": [
        ["question": "a", "text": ""], ["question": "b", "text": " "], ["question": "c", "scale": 0], ["question": "d", "parked": true],
        ["question": "e", "choice": .null], ["question": "f", "oneHigher": "ja"], ["text": "los"],
      ]
    ])
    #expect(reflection.answered == ["b", "c", "f"])
    #expect(reflection.answer("c")?["scale"]?.whole == 0)
    #expect(reflection.answer("z") == nil)
  }
}
