import Basics
import StrictJSON

/// The plan of the gezin.
public struct Plan: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "plan", of: Plan.self, .owner, .askedForOwnPlan, .step, .worries, .goals, .decisions, .steppingDown)
}

extension FieldKey where Owner == Plan {
  public static var owner: FieldKey<Plan, Word> { .init("owner", .word(.by)) }
  public static var askedForOwnPlan: FieldKey<Plan, Day> { .init("askedForOwnPlan", .day) }
  /// The rung of the help, 1 to 4, the lightest first.
  public static var step: FieldKey<Plan, Int> { .init("step", .task) }
  public static var worries: FieldKey<Plan, [Worry]> { .init("worries", .list(by: .id)) }
  public static var goals: FieldKey<Plan, [Goal]> { .init("goals", .list(by: .id)) }
  public static var decisions: FieldKey<Plan, [Decision]> { .init("decisions", .list(by: .id)) }
  public static var steppingDown: FieldKey<Plan, SteppingDown> { .init("steppingDown", .object) }
}

/// A worry, and whose it is.
public struct Worry: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "worry", of: Worry.self, .id, .text, .author)
}

extension FieldKey where Owner == Worry {
  public static var id: FieldKey<Worry, String> { .init("id", .id) }
  public static var text: FieldKey<Worry, String> { .init("text", .prose) }
  public static var author: FieldKey<Worry, Word> { .init("author", .word(.by)) }
}

/// A goal with its steps.
public struct Goal: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "goal", of: Goal.self, .id, .title, .kind, .author, .areas, .person, .now, .goodEnough, .expectations, .planB, .reached, .actions,
    .reviews, .viewpoints)
}

extension FieldKey where Owner == Goal {
  public static var id: FieldKey<Goal, String> { .init("id", .id) }
  public static var title: FieldKey<Goal, String> { .init("title", .line) }
  public static var kind: FieldKey<Goal, Word> { .init("kind", .word(.goalKind)) }
  public static var author: FieldKey<Goal, Word> { .init("author", .word(.by)) }
  public static var areas: FieldKey<Goal, [Word]> { .init("areas", .words(.area)) }
  public static var person: FieldKey<Goal, String> { .init("person", .reference(.person)) }
  public static var now: FieldKey<Goal, String> { .init("now", .prose) }
  public static var goodEnough: FieldKey<Goal, String> { .init("goodEnough", .prose) }
  public static var expectations: FieldKey<Goal, Expectations> { .init("expectations", .object) }
  public static var planB: FieldKey<Goal, String> { .init("planB", .prose) }
  public static var reached: FieldKey<Goal, PartDay> { .init("reached", .partDay) }
  public static var actions: FieldKey<Goal, [Action]> { .init("actions", .list(by: .id)) }
  public static var reviews: FieldKey<Goal, [Review]> { .init("reviews", .list(by: .id)) }
  public static var viewpoints: FieldKey<Goal, [Viewpoint]> { .init("viewpoints", .list(by: .id)) }
}

/// What each expects of a goal.
public struct Expectations: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "expectations", of: Expectations.self, .gezin, .worker, .others)
}

extension FieldKey where Owner == Expectations {
  public static var gezin: FieldKey<Expectations, String> { .init("gezin", .prose) }
  public static var worker: FieldKey<Expectations, String> { .init("worker", .prose) }
  public static var others: FieldKey<Expectations, String> { .init("others", .prose) }
}

/// A day on which a goal is looked at again.
public struct Review: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "review", of: Review.self, .id, .date, .done, .outcome)
}

extension FieldKey where Owner == Review {
  public static var id: FieldKey<Review, String> { .init("id", .id) }
  public static var date: FieldKey<Review, Day> { .init("date", .day, .liesAhead) }
  public static var done: FieldKey<Review, Day> { .init("done", .day) }
  public static var outcome: FieldKey<Review, String> { .init("outcome", .prose) }
}

/// One step of the plan.
public struct Action: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "action", of: Action.self, .id, .what, .by, .who, .author, .due, .done, .went, .route, .routeTo, .help, .pace, .task, .before, .handBack
  )
}

extension FieldKey where Owner == Action {
  public static var id: FieldKey<Action, String> { .init("id", .id) }
  public static var what: FieldKey<Action, String> { .init("what", .line) }
  public static var by: FieldKey<Action, Word> { .init("by", .word(.by)) }
  public static var who: FieldKey<Action, String> { .init("who", .reference(.anyone)) }
  public static var author: FieldKey<Action, Word> { .init("author", .word(.by)) }
  public static var due: FieldKey<Action, Day> { .init("due", .day, .liesAhead) }
  public static var done: FieldKey<Action, Day> { .init("done", .day) }
  /// How it went, once it is done.
  public static var went: FieldKey<Action, String> { .init("went", .line) }
  public static var route: FieldKey<Action, Word> { .init("route", .word(.route)) }
  public static var routeTo: FieldKey<Action, String> { .init("routeTo", .line) }
  public static var help: FieldKey<Action, Word> { .init("help", .word(.help)) }
  public static var pace: FieldKey<Action, Word> { .init("pace", .word(.pace)) }
  public static var task: FieldKey<Action, Int> { .init("task", .task) }
  public static var before: FieldKey<Action, String> { .init("before", .line) }
  public static var handBack: FieldKey<Action, Day> { .init("handBack", .day, .liesAhead) }
}

/// How the help becomes lighter.
public struct SteppingDown: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "steppingDown", of: SteppingDown.self, .started, .stays, .back, .checks, .wayBack)
}

extension FieldKey where Owner == SteppingDown {
  public static var started: FieldKey<SteppingDown, Day> { .init("started", .day) }
  public static var stays: FieldKey<SteppingDown, [String]> { .init("stays", .references(.person)) }
  public static var back: FieldKey<SteppingDown, [String]> { .init("back", .references(.action)) }
  public static var checks: FieldKey<SteppingDown, [LaterLook]> { .init("checks", .list(by: .id)) }
  public static var wayBack: FieldKey<SteppingDown, String> { .init("wayBack", .prose) }
}

/// A day on which somebody looks how it goes after the help.
public struct LaterLook: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "check", of: LaterLook.self, .id, .date, .done, .note)
}

extension FieldKey where Owner == LaterLook {
  public static var id: FieldKey<LaterLook, String> { .init("id", .id) }
  public static var date: FieldKey<LaterLook, Day> { .init("date", .day, .liesAhead) }
  public static var done: FieldKey<LaterLook, Day> { .init("done", .day) }
  public static var note: FieldKey<LaterLook, String> { .init("note", .prose) }
}
