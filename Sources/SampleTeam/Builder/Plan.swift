import StrictJSON

/// The plan of a gezin, as far as it is written down.
struct PlanDraft {
  /// Who owns the plan, in the words of `by`.
  var owner = ""
  var askedForOwnPlan = ""
  var step: Int?
  var worries: [JSON] = []
  var goals: [JSON] = []
  var decisions: [JSON] = []
  var steppingDown: JSON = .null

  var json: JSON {
    object(
      ("askedForOwnPlan", .string(askedForOwnPlan)), ("decisions", .array(decisions)), ("goals", .array(goals)),
      ("owner", .string(owner)), ("step", .whole(step)), ("steppingDown", steppingDown), ("worries", .array(worries)))
  }

  /// What others in the team see of the decisions: when, from which step to which, and by whom.
  var ladder: [JSON] {
    decisions.map { decision in
      object(
        ("by", decision["by"] ?? .null), ("date", decision["date"] ?? .null), ("from", decision["from"] ?? .null),
        ("to", decision["to"] ?? .null))
    }
  }
}

/// A step in the plan, with the id by which others point to it.
struct ActionDraft {
  let id: String
  let json: JSON
}

/// What one person at the table said of a decision: someone known by id, or only by name.
struct View {
  let json: JSON

  init(_ who: String, _ view: String) { json = object(("view", .string(view)), ("who", .string(who))) }
  init(name: String, _ view: String) { json = object(("name", .string(name)), ("view", .string(view))) }
}

/// What was found on money, school, income and housing before the choice.
struct BroadViewDraft {
  var money = ""
  var school = ""
  var income = ""
  var housing = ""

  var json: JSON {
    object(
      ("housing", .string(housing)), ("income", .string(income)), ("money", .string(money)), ("school", .string(school)))
  }
}

extension Household {
  mutating func worry(_ text: String, by author: String = "gezin") {
    plan.worries.append(object(("author", .string(author)), ("id", .string(newID())), ("text", .string(text))))
  }

  mutating func action(
    _ what: String, by: String, who: String = "", author: String = "gezin", due: Int? = nil, done: Int? = nil, route: String = "",
    routeTo: String = "", help: String = "", pace: String = "", task: Int? = nil, before: String = "", handBack: Int? = nil,
    went: String = ""
  ) -> ActionDraft {
    let id = newID()
    return ActionDraft(
      id: id,
      json: object(
        ("author", .string(author)), ("before", .string(before)), ("by", .string(by)), ("done", .string(clock.day(done))),
        ("due", .string(clock.day(due))), ("handBack", .string(clock.day(handBack))), ("help", .string(help)), ("id", .string(id)),
        ("pace", .string(pace)), ("route", .string(route)), ("routeTo", .string(routeTo)), ("task", .whole(task)),
        ("went", .string(went)), ("what", .string(what)), ("who", .string(who))))
  }

  /// A day on which the gezin looks back at a goal, with what came of it once it is there.
  mutating func review(on day: Int, done: Int? = nil, outcome: String = "") -> JSON {
    object(
      ("date", .string(clock.day(day))), ("done", .string(clock.day(done))), ("id", .string(newID())), ("outcome", .string(outcome)))
  }

  mutating func goal(
    _ title: String, _ kind: String, author: String = "gezin", areas: [String] = [], with person: String = "", now: String = "",
    goodEnough: String = "", expects: (gezin: String, worker: String, others: String) = ("", "", ""), planB: String = "",
    reviews: [JSON] = [], reached: Int? = nil,
    viewpoints: [(perspective: String, text: String)] = [], steps: [ActionDraft]
  ) {
    let expectations = object(
      ("gezin", .string(expects.gezin)), ("others", .string(expects.others)), ("worker", .string(expects.worker)))
    plan.goals.append(
      object(
        ("actions", .array(steps.map(\.json))), ("areas", .texts(areas)), ("author", .string(author)), ("expectations", expectations),
        ("goodEnough", .string(goodEnough)), ("id", .string(newID())), ("kind", .string(kind)), ("now", .string(now)),
        ("person", .string(person)), ("planB", .string(planB)), ("reached", .string(clock.day(reached))), ("reviews", .array(reviews)),
        ("title", .string(title)), ("viewpoints", json(of: viewpoints))))
  }

  mutating func decision(
    on day: Int, from: Int, to: Int, by: String, table: [View] = [], why: String, triedFirst: String = "", ordinaryFirst: String = "",
    broadView: BroadViewDraft = BroadViewDraft(), specialist: String = "", expectation: String = "", until: Int? = nil,
    enoughWhen: String = "",
    staysInvolved: [String] = [], specialistWith: [String] = [], byWhy: String = "",
    viewpoints: [(perspective: String, text: String)] = []
  ) {
    plan.decisions.append(
      object(
        ("broadView", broadView.json), ("by", .string(by)), ("byWhy", .string(byWhy)), ("date", .string(clock.day(day))),
        ("enoughWhen", .string(enoughWhen)),
        ("expectation", .string(expectation)), ("from", .whole(from)), ("id", .string(newID())),
        ("ordinaryFirst", .string(ordinaryFirst)), ("specialist", .string(specialist)), ("specialistWith", .texts(specialistWith)),
        ("staysInvolved", .texts(staysInvolved)),
        ("table", .array(table.map(\.json))), ("to", .whole(to)), ("triedFirst", .string(triedFirst)),
        ("until", .string(clock.day(until))), ("viewpoints", json(of: viewpoints)), ("why", .string(why))))
  }

  private mutating func json(of viewpoints: [(perspective: String, text: String)]) -> JSON {
    .array(
      viewpoints.map {
        object(("id", .string(newID())), ("perspective", .string($0.perspective)), ("text", .string($0.text)))
      })
  }

  mutating func check(on day: Int, done: Int? = nil, note: String = "") -> JSON {
    object(("date", .string(clock.day(day))), ("done", .string(clock.day(done))), ("id", .string(newID())), ("note", .string(note)))
  }

  mutating func stepDown(since started: Int, stays: [String], back: [ActionDraft], checks: [JSON], wayBack: String) {
    plan.steppingDown = object(
      ("back", .texts(back.map(\.id))), ("checks", .array(checks)), ("started", .string(clock.day(started))), ("stays", .texts(stays)),
      ("wayBack", .string(wayBack)))
  }
}
