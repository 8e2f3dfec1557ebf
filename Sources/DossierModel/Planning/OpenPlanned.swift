import Basics
import StrictJSON

extension Planned {
  /// All of a gezin that is still to come. Of a gezin that is closed that is what was meant for afterwards: checks, and what the worker wants to
  /// be reminded of.
  public static func open(in dossier: Dossier, reminders: [Reminder]) -> [Planned] {
    var open = OpenPlanned(dossier)
    if dossier.has(.closed) {
      open.addChecks(after: dossier[.closed])
      open.add(reminders, after: dossier[.closed])
    } else {
      open.addGoals()
      open.addChecks()
      open.addDecisions()
      open.add(reminders)
    }
    return open.found
  }
}

/// Gathers what is still to come of one gezin.
private struct OpenPlanned {
  private(set) var found: [Planned] = []
  private let plan: Plan
  private let dossier: Dossier
  /// What people are called, by their ids; made where a step names somebody.
  private lazy var names: [String: String] = {
    let members = dossier[.gezin][.members].map { ($0.id, $0.name) }
    let people = dossier[.network][.people].map { ($0.id, $0.name) }
    return Dictionary(members + people) { first, _ in first }
  }()
  private var seen: Set<Planned.Name> = []

  init(_ dossier: Dossier) {
    plan = dossier[.plan]
    self.dossier = dossier
  }

  mutating func addGoals() {
    // A goal that is reached is good enough: its steps wait for nothing.
    for goal in plan[.goals] where !goal.says(.reached) {
      for step in goal[.actions] where !step.isDone {
        let whose = whose(step)
        add(.step, step.id, step.due, step.what, whose)
        if let day = step[.handBack] { add(.handBack, step.id, day, step.what, whose) }
      }
      for review in goal[.reviews] where !review.has(.done) {
        if let day = review[.date] { add(.review, review[.id], day, goal[.title], goal[.author].map { .by($0) } ?? .nobody) }
      }
    }
  }

  /// - Parameter closed: the day on which the gezin was closed: what was planned before that day is over.
  mutating func addChecks(after closed: Day? = nil) {
    for check in plan[.steppingDown][.checks] where !check.has(.done) {
      if let day = check[.date], closed.map({ $0 <= day }) ?? true { add(.check, check[.id], day, check[.note], .nobody) }
    }
  }

  /// A decision that was taken holds until its day, or until the next one.
  mutating func addDecisions() {
    let decisions = plan[.decisions].filter(\.isTaken)
    let newest = decisions.compactMap { $0[.date] }.max()
    for decision in decisions {
      guard let until = decision[.until], decision[.date] == newest || decision[.date] == nil else { continue }
      let text = [decision[.specialist], decision[.expectation], decision[.why]].first { !$0.isEmpty } ?? ""
      add(.decision, decision[.id], until, text, decision[.by].map { .decidedBy($0) } ?? .nobody)
    }
  }

  mutating func add(_ reminders: [Reminder], after closed: Day? = nil) {
    for reminder in reminders where !reminder.has(.done) {
      let day = reminder[.date]
      if let day, let closed, day < closed { continue }
      add(.reminder, reminder[.id], day, reminder[.text], .nobody)
    }
  }

  /// Whoever is named says more than the word.
  private mutating func whose(_ step: Action) -> Planned.Whose {
    let who = step[.who]
    if who.isEmpty { return step[.by].map { .by($0) } ?? .nobody }
    if let name = names[who], !name.isEmpty { return .named(name) }
    return .colleague(who)
  }

  private mutating func add(_ kind: Planned.Kind, _ id: String, _ day: Day?, _ text: String, _ whose: Planned.Whose) {
    let name = Planned.Name(kind, id)
    let isFirst = id.isEmpty || seen.insert(name).inserted
    found.append(Planned(name: isFirst ? name : Planned.Name(kind, ""), day: day, text: text, whose: whose))
  }
}
