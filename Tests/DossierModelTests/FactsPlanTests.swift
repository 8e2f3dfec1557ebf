import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the plan says beside a question")
struct FactsPlanTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func facts(plan: JSON, members: JSON = [], people: JSON = []) -> [Fact] {
    Facts.of(["plan": plan, "gezin": ["members": members], "network": ["people": people]], today: today)
  }

  private func facts(steps: JSON, members: JSON = [], people: JSON = []) -> [Fact] {
    facts(plan: ["goals": [["id": "g", "actions": steps]]], members: members, people: people)
  }

  @Test("whose plan it is, and when the family was asked for one")
  func owner() throws {
    let found = facts(plan: ["owner": "gezin", "askedForOwnPlan": "2026-09-12", "goals": [["author": "gezin"]]])
    let atPlan = found.bearing(on: "eigen-regie.eigen-plan")
    #expect(atPlan[0].kind == .plan(.planOwner("gezin")) && atPlan[0].source == ["plan", "owner"])
    #expect(atPlan[1].kind == .plan(.ownPlanAsked(Day("2026-09-12"))) && atPlan[1].source == ["plan", "askedForOwnPlan"])
    #expect(atPlan.count == 3)
  }

  @Test("that no day of asking is written, but not where something stands that is no day")
  func notAskedForAPlan() {
    #expect(facts(plan: ["askedForOwnPlan": ""]).contains { $0.kind == .plan(.ownPlanAsked(nil)) })
    for value: JSON in ["31 november", 5, ["2026-11-20"]] {
      let found = facts(plan: ["askedForOwnPlan": value])
      #expect(!found.contains { if case .plan(.ownPlanAsked) = $0.kind { true } else { false } })
    }
  }

  @Test("who thought up goals and steps, and how many say nothing about it")
  func written() throws {
    let found = facts(plan: [
      "goals": [
        ["author": "gezin", "actions": [["author": "gezin"], ["author": "worker"], [:]]],
        ["author": "worker", "actions": [["author": "gezin"]]],
      ]
    ])
    let fact = try #require(found.first { if case .plan(.written) = $0.kind { true } else { false } })
    guard case .plan(.written(let goals, let steps)) = fact.kind else { return }
    #expect(goals.total == 2 && goals.parts.map(\.by) == ["gezin", "worker"] && goals.parts.map(\.count) == [1, 1] && goals.unsaid == 0)
    #expect(steps.total == 4 && steps.parts.map(\.by) == ["gezin", "worker"] && steps.parts.map(\.count) == [2, 1] && steps.unsaid == 1)
    #expect(fact.at == ["eigen-regie.eigen-plan"] && fact.source == ["plan", "goals"])
  }

  @Test("an empty plan is said at the plan too")
  func emptyPlan() throws {
    for plan: JSON in [[:], ["goals": []]] {
      let fact = try #require(facts(plan: plan).first { if case .plan(.written) = $0.kind { true } else { false } })
      guard case .plan(.written(let goals, let steps)) = fact.kind else { return }
      #expect(goals.total == 0 && steps.total == 0)
      #expect(fact.at == ["eigen-regie.eigen-plan", "plan"])
    }
  }

  @Test("whose the steps are, done ones too; where only a name stands, by whose name it is")
  func doers() throws {
    let found = facts(
      steps: [
        ["by": "gezin", "done": "2026-11-01"], ["by": "network"], ["by": "specialist"], ["who": "m"], ["who": "p"], ["who": "pro"],
        ["who": "iemand van het team"], [:],
      ],
      members: [["id": "m", "name": "Linda"]],
      people: [["id": "p", "name": "Oma", "sector": "family"], ["id": "pro", "name": "Eva", "sector": "professional"]])
    let fact = try #require(found.first { if case .plan(.doers) = $0.kind { true } else { false } })
    guard case .plan(.doers(let shares)) = fact.kind else { return }
    #expect(shares.total == 8 && shares.unsaid == 1)
    #expect(shares.parts.map(\.by) == ["gezin", "network", "specialist"])
    #expect(shares.parts.map(\.count) == [2, 2, 1])
    #expect(fact.at == ["eigen-regie.tempo", "eigen-regie.aan-de-slag", "eigen-regie.verantwoordelijkheid", "plan"])
  }

  @Test("the steps marked too fast, with the first of them to go to")
  func pace() throws {
    let found = facts(steps: [["id": "a", "pace": "right"], ["id": "b", "pace": "tooFast"], ["id": "c"], ["id": "d", "pace": "snel"]])
    let fact = try #require(found.bearing(on: "eigen-regie.tempo").first)
    #expect(fact.kind == .plan(.pace(tooFast: 1, right: 1, of: 4)))
    #expect(fact.source == (["plan", "goals"] as JSONPath).item("g") + "actions" + (JSONPath().item("b")) + "pace")
    #expect(!facts(steps: [["id": "a"]]).contains { if case .plan(.pace) = $0.kind { true } else { false } })
  }

  @Test("open steps whose day went by, the longest ago first; today is not late and a done step never is")
  func late() throws {
    let found = facts(steps: [
      ["id": "a", "what": "Bellen", "due": "2026-11-19"], ["id": "b", "what": "Halen", "due": "2026-11-01"],
      ["id": "c", "what": "Klaar", "due": "2026-10-01", "done": "2026-10-02"], ["id": "d", "due": "2026-11-20"],
    ])
    let fact = try #require(found.first { if case .plan(.late) = $0.kind { true } else { false } })
    guard case .plan(.late(let count, let first)) = fact.kind else { return }
    #expect(count == 2 && first.what == "Halen" && first.day == Day("2026-11-01"))
    #expect(fact.at == ["eigen-regie.aan-de-slag", "plan"])
    #expect(fact.source == (["plan", "goals"] as JSONPath).item("g") + "actions" + JSONPath().item("b"))
  }

  @Test("open steps whose day of handing back went by")
  func handBack() throws {
    let found = facts(steps: [
      ["what": "Ophalen", "handBack": "2026-11-19"], ["what": "Later", "handBack": "2026-11-20"],
      ["what": "Klaar", "handBack": "2026-11-01", "done": "2026-11-02"],
    ])
    let fact = try #require(found.first { if case .plan(.handBack) = $0.kind { true } else { false } })
    guard case .plan(.handBack(let count, let first)) = fact.kind else { return }
    #expect(count == 1 && first.what == "Ophalen" && first.day == Day("2026-11-19"))
    #expect(fact.at == ["eigen-regie.aan-de-slag", "eigen-regie.verantwoordelijkheid", "plan"])
    #expect(fact.source == (["plan", "goals"] as JSONPath).item("g") + "actions" + .index(0))
  }

  @Test("the one person who does more than half of the network's steps")
  func load() throws {
    let oma: JSON = ["id": "p", "name": "Oma Ria"]
    let kim: JSON = ["id": "k", "name": "Kim"]
    func found(_ steps: JSON, _ people: JSON) -> Fact? { facts(steps: steps, people: people).bearing(on: "netwerk.samenwerken").first }

    let most = try #require(
      found([["by": "network", "who": "p"], ["by": "network", "who": "p"], ["by": "network", "who": "k"], ["by": "gezin"]], [kim, oma]))
    #expect(most.kind == .plan(.load(name: "Oma Ria", steps: 2, of: 3)))
    #expect(most.source == (["network", "people"] as JSONPath).item("p"))
    let half: JSON = [["by": "network", "who": "p"], ["by": "network", "who": "p"], ["by": "network", "who": "k"], ["by": "network"]]
    #expect(found(half, [oma, kim]) == nil)
    #expect(found([["by": "network", "who": "p"]], [oma]) == nil)
    let twice: JSON = [["by": "network", "who": "p"], ["by": "network", "who": "p"]]
    #expect(found(twice, [["id": "p", "name": "Oma Ria", "ended": "2026-10-01"]]) == nil)
  }
}
