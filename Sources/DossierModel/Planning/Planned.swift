import Basics
import StrictJSON

/// One thing of a gezin that waits for a day, or for no day yet: what the planning over all gezinnen shows of it, and a calendar. It is small, for
/// ten thousand gezinnen have many of them.
public struct Planned: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A step that is not done, by the day on which it should be.
    case step
    /// A step that goes back to those who did it before.
    case handBack
    /// A goal that is looked back at.
    case review
    /// Looking how it goes after the help.
    case check
    /// A decision that holds until then.
    case decision
    /// Something that the worker wants to be reminded of.
    case reminder
  }

  /// Whose it is.
  public enum Whose: Sendable, Hashable {
    /// Nothing says so.
    case nobody
    /// Somebody of the gezin or around it.
    case named(String)
    /// Somebody else, by id: a member of the team.
    case colleague(String)
    /// A word of `Vocabulary.by`.
    case by(String)
    /// A word of `Vocabulary.decisionBy`.
    case decidedBy(String)
  }

  /// What tells it from all other things of its gezin, and finds it in its file.
  public struct Name: Sendable, Hashable {
    public let kind: Kind
    /// The id of the step, the review, the check, the decision or the reminder.
    public let id: String

    /// Names a thing.
    public init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// Its id is "" where the file has none, or one that stands there twice: it can be seen then, and not be found again.
  public let name: Name
  /// The day that it waits for; nil for a step or a reminder without one.
  public let day: Day?
  /// In the words of the file: the step, the goal, what was decided, what one is reminded of.
  public let text: String
  public let whose: Whose

  public var kind: Kind { name.kind }

  /// Takes all of it as it is.
  public init(name: Name, day: Day?, text: String, whose: Whose) {
    self.name = name
    self.day = day
    self.text = text
    self.whose = whose
  }
}

extension Planned.Kind {
  /// Whether the file says of it on which day it was done. What goes back or is decided anew takes more than a tick.
  public var hasDone: Bool {
    switch self {
    case .step, .review, .check, .reminder: true
    case .handBack, .decision: false
    }
  }
}

extension Planned.Name {
  /// Whether it is done with a tick: it has a day on which it was done, and can be found.
  public var canBeTicked: Bool { kind.hasDone && !id.isEmpty }

  /// Where it stands in its file, the dossier or the private file; nil where it does not.
  public func place(in tree: JSON) -> JSONPath? {
    guard !id.isEmpty else { return nil }
    let plan = FieldPlace<Dossier>()[.plan]
    let path: JSONPath?
    switch kind {
    case .step, .handBack: path = inGoals(of: tree) { $0[.actions].item(id).path }
    case .review: path = inGoals(of: tree) { $0[.reviews].item(id).path }
    case .check: path = plan[.steppingDown][.checks].item(id).path
    case .decision: path = plan[.decisions].item(id).path
    case .reminder: path = FieldPlace<ReflectionFile>()[.reminders].item(id).path
    }
    return path.flatMap { tree[$0] == nil ? nil : $0 }
  }

  private func inGoals(of tree: JSON, _ place: (FieldPlace<Goal>) -> JSONPath) -> JSONPath? {
    let goals = FieldPlace<Dossier>()[.plan][.goals]
    for (index, goal) in Dossier(tree)[.plan][.goals].enumerated() {
      let path = place(FieldPlace(goals.path.element(index, goal[.id])))
      if tree[path] != nil { return path }
    }
    return nil
  }
}
