import Basics
import StrictJSON

/// Who made the plan and whose steps they are; the pace, and the days that went by.
struct PlanFacts {
  private let plan: Plan
  private let today: Day
  private let steps: [Step]
  private let people: [Person]
  private static let place = FieldPlace<Dossier>()[.plan]

  private struct Step {
    let action: Action
    let place: FieldPlace<Action>
    /// Who does it, a word of format.md; "" where nothing says so.
    let by: String
    /// Whether its goal is good enough: then nothing waits for it.
    let isOfReached: Bool
  }

  init(_ dossier: Dossier, today: Day) {
    self.today = today
    let people = dossier[.network][.people]
    plan = dossier[.plan]
    self.people = people
    let members = Set(dossier[.gezin][.members].map(\.id))
    steps = plan[.goals].enumerated().flatMap { index, goal in
      let list = FieldPlace<Goal>(Self.place[.goals].path.element(index, goal[.id]))[.actions].path
      return goal[.actions].enumerated().compactMap { index, action -> Step? in
        guard action.isObject else { return nil }
        return Step(
          action: action, place: FieldPlace(list.element(index, action.id)), by: Self.doer(of: action, members: members, people: people),
          isOfReached: goal[.reached] != nil)
      }
    }
  }

  /// The most telling ones first.
  var all: [Fact] {
    [owner, ownPlanAsked, written, pace, doers, late, handBack, load].compactMap { $0 }
  }

  /// Whoever is named exactly says more than `by`. A professional may be a specialist or not, and is never the gezin or its network.
  static func doer(of step: Action, members: Set<String>, people: [Person]) -> String {
    let by = step.lacks(.by) ? "" : step.raw(.by)?.text ?? "?"
    let who = step[.who]
    if who.isEmpty { return by.isEmpty && !step.lacks(.who) ? "?" : by }
    if members.contains(who) { return "gezin" }
    guard let person = people.first(where: { $0.id == who }) else { return by.isEmpty ? "?" : by }
    if !person.isFormal { return "network" }
    return ["worker", "specialist"].contains(by) ? by : "?"
  }

  private var owner: Fact? {
    plan[.owner].map { Fact(.planOwner($0), at: ["eigen-regie.eigen-plan"], from: Self.place[.owner].path) }
  }

  private var ownPlanAsked: Fact? {
    let day = plan[.askedForOwnPlan]
    guard day != nil || plan.lacks(.askedForOwnPlan) else { return nil }
    return Fact(.ownPlanAsked(day), at: ["eigen-regie.eigen-plan"], from: Self.place[.askedForOwnPlan].path)
  }

  private var written: Fact? {
    let goals = Fact.Shares(plan[.goals].filter(\.isObject).map { Self.author($0, .author) })
    let steps = Fact.Shares(steps.map { Self.author($0.action, .author) })
    let isEmpty = plan.lacks(.goals)
    let says = [goals, steps].contains { !$0.parts.isEmpty || $0.unsaid > 0 }
    guard isEmpty || says else { return nil }
    return Fact(
      .written(goals: goals, steps: steps), at: isEmpty ? ["eigen-regie.eigen-plan", "plan"] : ["eigen-regie.eigen-plan"],
      from: Self.place[.goals].path)
  }

  private static func author<Item: Record>(_ item: Item, _ key: FieldKey<Item, Word>) -> String {
    item.lacks(key) ? "" : item.raw(key)?.text ?? "?"
  }

  private var doers: Fact? {
    let shares = Fact.Shares(steps.map(\.by))
    guard !shares.parts.isEmpty || shares.unsaid > 0 else { return nil }
    return Fact(
      .doers(shares), at: ["eigen-regie.tempo", "eigen-regie.aan-de-slag", "eigen-regie.verantwoordelijkheid", "plan"],
      from: Self.place[.goals].path)
  }

  private var pace: Fact? {
    let paces = steps.compactMap { $0.action[.pace] }
    let tooFast = paces.count { $0 == "tooFast" }
    let first = steps.first { $0.action[.pace] == "tooFast" } ?? steps.first { $0.action[.pace] == "right" }
    guard let first else { return nil }
    return Fact(
      .pace(tooFast: tooFast, right: paces.count - tooFast, of: steps.count), at: ["eigen-regie.tempo"],
      from: first.place[.pace].path)
  }

  private var late: Fact? {
    let gone = passed(.due)
    guard let first = gone.first else { return nil }
    return Fact(.late(count: gone.count, first: first.step), at: ["eigen-regie.aan-de-slag", "plan"], from: first.path)
  }

  private var handBack: Fact? {
    let gone = passed(.handBack)
    guard let first = gone.first else { return nil }
    return Fact(
      .handBack(count: gone.count, first: first.step), at: ["eigen-regie.aan-de-slag", "eigen-regie.verantwoordelijkheid", "plan"],
      from: first.path)
  }

  /// The open steps of which this day lies before today, the longest ago first.
  private func passed(_ key: FieldKey<Action, Day>) -> [(step: Fact.DatedStep, path: JSONPath)] {
    let gone: [(step: Fact.DatedStep, path: JSONPath)] = steps.compactMap { step in
      guard !step.action.isDone, !step.isOfReached, let day = step.action[key], day < today else { return nil }
      // What would be handed back before it is ready is asked about, and not counted.
      if let due = step.action.due, day < due { return nil }
      return (Fact.DatedStep(what: step.action.what, day: day), step.place.path)
    }
    return gone.sorted { $0.step.day < $1.step.day }
  }

  /// More than half of the network's steps, two at least.
  private var load: Fact? {
    let theirs = steps.filter { $0.by == "network" }
    for (index, person) in people.enumerated() where !person.hasEnded && !person.name.isEmpty && !person.id.isEmpty {
      let count = theirs.count { $0.action[.who] == person.id }
      guard count >= 2, count * 2 > theirs.count else { continue }
      return Fact(
        .load(name: person.name, steps: count, of: theirs.count), at: ["netwerk.samenwerken"],
        from: FieldPlace<Dossier>()[.network][.people].path.element(index, person.id))
    }
    return nil
  }
}

extension Fact {
  /// About the plan and its steps.
  public enum Plan: Sendable, Equatable {
    /// Whose plan it is, a word of `Vocabulary.by`.
    case planOwner(String)
    /// The day on which the family was asked for a plan of its own; nil where none is written down.
    case ownPlanAsked(Day?)
    /// Who thought up the goals and the steps.
    case written(goals: Shares, steps: Shares)
    /// Whose the steps are to do.
    case doers(Shares)
    /// How many of all steps are marked as too fast and as the right pace.
    case pace(tooFast: Int, right: Int, of: Int)
    /// Open steps that were due before today: how many, and the one that is due the longest.
    case late(count: Int, first: DatedStep)
    /// Open steps whose day of handing back lies before today, in the same way.
    case handBack(count: Int, first: DatedStep)
    /// The one person who does more than half of the network's steps.
    case load(name: String, steps: Int, of: Int)
  }

  init(_ fact: Plan, at places: [String], from source: JSONPath) { self.init(.plan(fact), at: places, from: source) }
}
