import Basics

/// Something that was found by searching everywhere.
public struct Found: Sendable, Equatable {
  /// What it is, in the order in which finds are shown.
  public enum Kind: Sendable, CaseIterable {
    case gezin
    /// One's own reflection, for oneself alone.
    case own
    case shared, response, example, agenda
  }

  public let kind: Kind
  /// The name of its file, without ".json".
  public let name: String
  /// The id of the reflection, the response, the example, the item or the gezin.
  public let id: String
  /// The id of the gezin that it is about, or "".
  public let dossier: String
  /// The reflection that it was said to, or "".
  public let reflection: String
  /// The id of the member who wrote it, or "".
  public let author: String
  /// What it is called, or "".
  public let label: String
  public let day: Day?
  /// The field as Wording knows it: "person.note".
  public let field: String
  /// The question that the text answers, or another word of `at` (format.md); else "".
  public let question: String
  /// Where it stands in what was found, as a JSON pointer (RFC 6901).
  public let place: String
  /// A part of the text, on one line.
  public let snippet: String
  /// What was found, in Unicode scalars of `snippet`, in order.
  public let marks: [Range<Int>]

  /// Takes all of it as it is.
  public init(
    kind: Kind, name: String, id: String, dossier: String, reflection: String, author: String, label: String, day: Day?, field: String,
    question: String, place: String, snippet: String, marks: [Range<Int>]
  ) {
    self.kind = kind
    self.name = name
    self.id = id
    self.dossier = dossier
    self.reflection = reflection
    self.author = author
    self.label = label
    self.day = day
    self.field = field
    self.question = question
    self.place = place
    self.snippet = snippet
    self.marks = marks
  }
}

/// What came of a search.
public struct FoundEverywhere: Sendable {
  /// What was looked for.
  public let text: String
  /// By kind, the newest first.
  public let finds: [Found]
  /// Whether there is more of some kind than is shown.
  public let hasMore: Bool
  /// Sentences about files that did not open.
  public let problems: [String]
  /// Whether every file was looked at.
  public let isComplete: Bool

  /// Takes all of it as it is.
  public init(text: String, finds: [Found], hasMore: Bool, problems: [String], isComplete: Bool) {
    self.text = text
    self.finds = finds
    self.hasMore = hasMore
    self.problems = problems
    self.isComplete = isComplete
  }
}

/// How far it is with reading files for the search.
public struct SearchReading: Sendable, Equatable {
  /// Files that were read, and how many there are to read.
  public let done: Int
  public let of: Int

  /// Takes both as they are.
  public init(done: Int, of: Int) {
    self.done = done
    self.of = of
  }
}
