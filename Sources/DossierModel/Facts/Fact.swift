import Basics
import StrictJSON

/// One thing that a dossier says, for beside a question: a fact, never a verdict.
public struct Fact: Sendable, Equatable {
  /// What is said. Names, titles and quotes are as they were typed; words are those of format.md; days are never after the day of asking, but for
  /// what was planned.
  public enum Kind: Sendable, Equatable {
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
    /// Who is on the map now, and how many of them very near.
    case map(people: Int, places: Int, veryNear: Int)
    /// When the map last changed.
    case mapChanged(Day)
    /// The people who were never asked, the nearest first, and whether places are among them.
    case neverAsked(names: [String], withPlaces: Bool)
    /// The one person who does more than half of the network's steps.
    case load(name: String, steps: Int, of: Int)
    /// Who helps to raise the children.
    case coEducators([String])
    /// The kinds of support (`Vocabulary.support`) that this one person alone gives.
    case hangsOnOne(name: String, support: [String])
    /// How many workers the family has had, the present one included; at least 1.
    case workers(Int)
    /// Who is of the formal sectors, access and professional, people and places apart.
    case professionals(people: [String], places: [String])
    /// The rung that the help is on, 1 to 4, lightest first.
    case rung(Int)
    /// The last decision on help: rungs are 1 to 4, `by` is a word of `Vocabulary.decisionBy` or "".
    case decision(on: Day?, from: Int?, to: Int?, by: String)
    /// The last decision held until a day before today; what was expected and what would be enough are as written, or "".
    case decisionEnded(until: Day, expectation: String, enoughWhen: String)
    /// The phase now, a word of `Vocabulary.phase`, and since when.
    case phase(String, since: Day?)
    /// How many qualities are written down with each member who has any.
    case qualities([NamedCount])
    /// The members with whom no quality is written down.
    case noQualities([String])
    /// How they got through before, as written; "" where nothing is.
    case resilience(String)
    /// How supported the family feels, in its own number, and the number before that.
    case supported(Rating, before: Rating?)
    /// Areas of the broad view (`Vocabulary.area`) that were never asked about.
    case areasNeverAsked([String])
    /// Areas of the broad view that were last asked about more than three months ago.
    case areasAskedLongAgo([AskedArea])
  }

  public let kind: Kind
  /// The places of a debrief (a question id or another `at` word of format.md) that it bears on.
  public let at: [String]
  /// Where it comes from in the dossier: the value itself, or the list that was counted.
  public let source: JSONPath

  init(_ kind: Kind, at: [String], from source: JSONPath) {
    self.kind = kind
    self.at = at
    self.source = source
  }
}

extension Fact {
  /// How many of a number of goals or steps are whose.
  public struct Shares: Sendable, Equatable {
    /// All of them, also those with a word that is not known.
    public let total: Int
    /// In the order of `Vocabulary.by`, without those who have none.
    public let parts: [Part]
    /// Those where nothing is said about it.
    public let unsaid: Int

    /// How many are theirs, at least 1.
    public struct Part: Sendable, Equatable {
      /// A word of `Vocabulary.by`.
      public let by: String
      public let count: Int
    }

    /// Of each one whose it is: "" for nothing said; a word that is not known counts in the total alone.
    init(_ owners: [String]) {
      total = owners.count
      parts = Vocabulary.by.values.compactMap { by in
        let count = owners.count { $0 == by }
        return count > 0 ? Part(by: by, count: count) : nil
      }
      unsaid = owners.count { $0.isEmpty }
    }
  }

  /// A step with a day that was planned for it.
  public struct DatedStep: Sendable, Equatable {
    public let what: String
    public let day: Day
  }

  /// Somebody with a number of things, at least 1.
  public struct NamedCount: Sendable, Equatable {
    public let name: String
    public let count: Int
  }

  /// A number from 0 to 10 that the family gave on a day.
  public struct Rating: Sendable, Equatable {
    public let value: Int
    public let day: Day
  }

  /// An area of life with the day on which it was last asked about.
  public struct AskedArea: Sendable, Equatable {
    /// A word of `Vocabulary.area`.
    public let area: String
    public let day: Day
  }
}
