import Basics

/// A reflection framework as data: what a worker is asked after a visit, and by which signs the answers can be found again.
///
/// Ids are a contract with the files on disk: an answer names its question, evidence its aspect. A change of wording is a new `edition`.
public struct Instrument: Sendable, Hashable {
  /// The name that a team chooses it by, for example `normaliseren`.
  public let name: String
  /// Counts from 1; the highest edition of a name is in use.
  public let edition: Int
  public let title: Phrase
  /// Where it was found.
  public let source: String
  /// The aspects in the order of asking.
  public let aspects: [Aspect]
  public let indicators: [Indicator]
  /// The core tasks, lightest first.
  public let tasks: [CoreTask]
  /// The good conversation: the right moment, then its characteristics.
  public let conversation: [Characteristic]
  /// The questions of all aspects in the order of asking.
  public let questions: [Question]

  public init(
    name: String, edition: Int, title: Phrase, source: String, aspects: [Aspect], indicators: [Indicator], tasks: [CoreTask],
    conversation: [Characteristic]
  ) {
    self.name = name
    self.edition = edition
    self.title = title
    self.source = source
    self.aspects = aspects
    self.indicators = indicators
    self.tasks = tasks
    self.conversation = conversation
    questions = aspects.flatMap(\.questions)
  }

  /// Name and edition together, as a reflection says which instrument it was asked by: `normaliseren-1`.
  public var id: String { "\(name)-\(edition)" }

  /// The question with this id; nil when this edition has none, as can be for an answer to another edition.
  public func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The aspect with this id, nil when there is none.
  public func aspect(_ id: String) -> Aspect? {
    aspects.first { $0.id == id }
  }

  /// The aspect in which this question is asked, nil for a question that is not here.
  public func aspect(of questionID: String) -> Aspect? {
    aspects.first { aspect in aspect.questions.contains { $0.id == questionID } }
  }

  /// The place of a question in the whole round, counted from 1 ("vraag 7 van 15"); nil for a question that is not here.
  public func position(of questionID: String) -> Int? {
    questions.firstIndex { $0.id == questionID }.map { $0 + 1 }
  }
}
