import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the decisions say beside a question")
struct FactsDecisionTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func facts(step: JSON = "", decisions: JSON = [], phases: JSON = []) -> [Fact] {
    Facts.of(["plan": ["step": step, "decisions": decisions], "phases": phases], today: today)
  }

  private func decision(_ date: String, _ from: Int, _ to: Int, _ more: [(String, JSON)] = []) -> JSON {
    .object(JSONObject([("id", .string(date)), ("date", .string(date)), ("from", .number("\(from)")), ("to", .number("\(to)"))] + more))
  }

  @Test("the rung, and the last decision with who took it, whatever the order in the file")
  func lastDecision() {
    let found = facts(step: 3, decisions: [decision("2026-11-01", 1, 2, [("by", "together")]), decision("2026-09-01", 2, 1)])
    let here = found.bearing(on: "op-afschalen.passend")
    #expect(here.map(\.kind) == [.decision(.rung(3)), .decision(.decision(on: Day("2026-11-01"), from: 1, to: 2, by: "together"))])
    #expect(here.map(\.source) == [["plan", "step"], (["plan", "decisions"] as JSONPath).item("2026-11-01")])
    #expect(found.bearing(on: "op-afschalen.voorkomen").count == 2)
  }

  @Test("where the decision led to the rung, it is enough at the last question")
  func rungIsSaid() {
    let found = facts(step: 2, decisions: [decision("2026-11-01", 1, 2)])
    #expect(found.bearing(on: "op-afschalen.passend").map(\.kind) == [.decision(.decision(on: Day("2026-11-01"), from: 1, to: 2, by: ""))])
    #expect(found.bearing(on: "op-afschalen.voorkomen").first?.kind == .decision(.rung(2)))
  }

  @Test("a decision to come is not the last one; without any day it is the last in the file")
  func whichIsLast() {
    let mixed = facts(decisions: [decision("2026-11-01", 1, 2), decision("2026-12-01", 2, 4), decision("ooit", 3, 4)])
    #expect(mixed.bearing(on: "op-afschalen.passend").map(\.kind) == [.decision(.decision(on: Day("2026-11-01"), from: 1, to: 2, by: ""))])
    let dayless = facts(decisions: [["from": 1, "to": 2], ["from": 9, "to": "4", "by": "iemand"], 5])
    #expect(dayless.bearing(on: "op-afschalen.passend").map(\.kind) == [.decision(.decision(on: nil, from: nil, to: nil, by: ""))])
    #expect(dayless.bearing(on: "op-afschalen.passend").map(\.source) == [["plan", "decisions", .index(1)]])
    #expect(facts(decisions: [decision("2026-12-01", 2, 4)]).bearing(on: "op-afschalen.passend").isEmpty)
  }

  @Test("when the day of the last decision went by: what was expected, and what would be enough")
  func ended() {
    let more: [(String, JSON)] = [("until", "2026-11-19"), ("expectation", "Drie maanden"), ("enoughWhen", 5)]
    let found = facts(decisions: [decision("2026-08-01", 1, 2, more)])
    let kind = Fact.Kind.decision(.decisionEnded(until: Day("2026-11-19")!, expectation: "Drie maanden", enoughWhen: ""))
    #expect(found.bearing(on: "closing").map(\.kind) == [kind])
    #expect(found.bearing(on: "op-afschalen.passend").first?.kind == kind)
    #expect(facts(decisions: [decision("2026-08-01", 1, 2, [("until", "2026-11-20")])]).bearing(on: "closing").isEmpty)
    let newer = [decision("2026-08-01", 1, 2, more), decision("2026-09-01", 2, 1)]
    #expect(facts(decisions: .array(newer)).bearing(on: "closing").isEmpty)
  }

  @Test("the phase now and since when")
  func phase() {
    let phases: JSON = [["phase": "during", "since": "2026-10-01"], ["phase": "before", "since": "2026-01-01"]]
    let fact = facts(phases: phases).bearing(on: "op-afschalen.voorkomen").first
    #expect(fact?.kind == .decision(.phase("during", since: Day("2026-10-01"))) && fact?.source == ["phases", .index(0)])
    #expect(facts(phases: [["phase": "zwaar"]]).bearing(on: "op-afschalen.voorkomen").isEmpty)
    #expect(facts(phases: [["phase": "after"]]).bearing(on: "op-afschalen.voorkomen").first?.kind == .decision(.phase("after", since: nil)))
  }

  @Test("a rung that does not exist is passed over")
  func faultyRung() {
    for value: JSON in [0, 5, "2", [2]] { #expect(facts(step: value).bearing(on: "op-afschalen.voorkomen").isEmpty) }
  }
}
