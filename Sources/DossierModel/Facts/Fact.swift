import Basics
import StrictJSON

/// One thing that a dossier says, for beside a question: a fact, never a verdict.
public struct Fact: Sendable, Equatable {
  /// What is said, by what it is about. Names, titles and quotes are as they were typed; words are those of format.md; days are never after the day
  /// of asking, but for what was planned.
  ///
  /// The kinds of one subject stand beside what finds them, so that a new one is in one place.
  public enum Kind: Sendable, Equatable {
    case plan(Plan)
    case network(Network)
    case decision(Decision)
    case gezin(Gezin)
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

  /// Somebody with what was written of them, at least one thing.
  public struct NamedTexts: Sendable, Equatable {
    public let name: String
    public let texts: [String]
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
