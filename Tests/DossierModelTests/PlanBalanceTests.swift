import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("Who carries the plan, now and over time")
struct PlanBalanceTests {
  private static let today = Day(year: 2026, month: 11, day: 20)!

  private static func step(_ by: String, done: String = "") -> JSON { ["by": .string(by), "done": .string(done), "what": "Bellen"] }

  private static func balance(_ steps: [JSON], reached: String = "") -> PlanBalance {
    let goal: JSON = ["actions": .array(steps), "reached": .string(reached)]
    return PlanBalance(Dossier(["plan": ["goals": .array([goal])]]), today: today)
  }

  private static func said(_ shares: Fact.Shares) -> String { shares.parts.map { "\($0.by) \($0.count)" }.joined(separator: ", ") }

  @Test("open steps are now, done ones by their day")
  func times() {
    let balance = Self.balance([
      Self.step("gezin"), Self.step("worker"), Self.step("worker", done: "2026-08-20"), Self.step("specialist", done: "2026-08-19"),
      Self.step("network", done: "2026-11-20"),
    ])
    #expect(balance.since == Day(year: 2026, month: 8, day: 20))
    #expect(Self.said(balance.now) == "gezin 1, worker 1")
    #expect(Self.said(balance.lately) == "network 1, worker 1")
    #expect(Self.said(balance.earlier) == "specialist 1")
  }

  @Test("a day that is none, or is to come, counts for no time")
  func noDays() {
    let balance = Self.balance([Self.step("gezin", done: "ooit"), Self.step("network", done: "2027-01-01")])
    #expect(Self.said(balance.now) == "gezin 1")
    #expect(balance.lately.total == 0 && balance.earlier.total == 0)
  }

  @Test("what is open in a goal that is good enough is nobody's load")
  func reached() {
    #expect(Self.balance([Self.step("worker"), Self.step("worker")], reached: "2026-11-01").now.total == 0)
  }

  @Test("professionals carry most from two steps and more than half on")
  func most() {
    #expect(!Self.balance([Self.step("worker")]).professionalsCarryMost)
    #expect(Self.balance([Self.step("worker"), Self.step("specialist"), Self.step("gezin")]).professionalsCarryMost)
    #expect(!Self.balance([Self.step("worker"), Self.step("worker"), Self.step("gezin"), Self.step("network")]).professionalsCarryMost)
  }

  @Test("months later is the last day of a shorter month")
  func months() {
    #expect(Day(year: 2026, month: 11, day: 30)?.adding(months: 3) == Day(year: 2027, month: 2, day: 28))
    #expect(Day(year: 2027, month: 5, day: 31)?.adding(months: -3) == Day(year: 2027, month: 2, day: 28))
    #expect(Day.last.adding(months: 1) == nil)
  }
}

@Suite("What waits")
struct OpenActionsTests {
  @Test("open steps of a goal that is good enough do not wait, and are not late")
  func reached() {
    let step: JSON = ["what": "Bellen", "due": "2026-11-01"]
    let goals: JSON = [["actions": [step]], ["actions": [step, step], "reached": "2026-11-10"]]
    let dossier: JSON = ["plan": ["goals": goals]]
    let today = Day(year: 2026, month: 11, day: 20)!
    let summary = DossierSummary(dossier: dossier, reflections: [], hasFaults: false)
    #expect(summary.openSteps == 1 && summary.overdue(on: today) == 1)
  }

  @Test("handing back before the step is ready is not counted")
  func handBack() {
    func isCounted(_ due: String) -> Bool {
      let step: JSON = ["what": "Bellen", "due": .string(due), "handBack": "2026-11-05"]
      let facts = Facts.of(["plan": ["goals": [["actions": [step]]]]], today: Day(year: 2026, month: 11, day: 20)!)
      return facts.contains { if case .plan(.handBack) = $0.kind { true } else { false } }
    }
    #expect(isCounted("2026-11-01") && !isCounted("2026-12-01"))
  }
}
