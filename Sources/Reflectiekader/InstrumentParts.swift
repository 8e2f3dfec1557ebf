import Basics

/// One side of normalising help, with its questions and the question after them that asks for evidence.
public struct Aspect: Sendable, Hashable {
  public let id: String
  public let title: Phrase
  /// Asks how the answers to this aspect showed. Evidence belongs to the aspect, not to one question.
  public let evidence: Phrase
  /// Where `title` and `evidence` come from.
  public let source: String
  public let questions: [Question]

  public init(id: String, title: Phrase, evidence: Phrase, source: String, questions: [Question]) {
    self.id = id
    self.title = title
    self.evidence = evidence
    self.source = source
    self.questions = questions
  }
}

/// How a question is answered. Text can be written at every one of them.
public enum Input: String, Sendable, CaseIterable {
  /// In own words only.
  case text
  /// A whole number from 0 to 10; see `ScaleWords`.
  case scale
  /// Yes, partly or no.
  case yesPartlyNo
  /// Whether the help could be lighter, fits, or must be heavier.
  case weight
}

/// One question to the worker about the worker's own acting.
public struct Question: Sendable, Hashable {
  /// `<aspect>.<word>`.
  public let id: String
  public let input: Input
  /// At most 20 words.
  public let text: Phrase
  /// The same question in at most 12 words, for a dossier whose approach asks for short sentences.
  public let short: Phrase
  /// One or two sentences that say what to think of.
  public let help: Phrase
  public let source: String

  public init(id: String, input: Input, text: Phrase, short: Phrase, help: Phrase, source: String) {
    self.id = id
    self.input = input
    self.text = text
    self.short = short
    self.help = help
    self.source = source
  }
}

/// A sign of normalising help that a worker can tick at a reflection or an example.
public struct Indicator: Sendable, Hashable {
  /// Whose view an indicator comes from.
  public enum Perspective: String, Sendable, CaseIterable {
    case national, municipalities, organisation, families
  }

  public let id: String
  /// The id of the aspect that it is offered at.
  public let aspect: String
  public let perspective: Perspective
  public let text: Phrase
  /// One or two sentences that say what to think of; empty in an instrument of the team's own that says nothing.
  public let help: Phrase
  public let source: String

  public init(id: String, aspect: String, perspective: Perspective, text: Phrase, help: Phrase, source: String) {
    self.id = id
    self.aspect = aspect
    self.perspective = perspective
    self.text = text
    self.help = help
    self.source = source
  }
}

/// One of the core tasks of help near home. Together they are also the ladder of a plan.
public struct CoreTask: Sendable, Hashable {
  /// 1 to 4, lightest first.
  public let id: Int
  public let text: Phrase
  public let source: String

  public init(id: Int, text: Phrase, source: String) {
    self.id = id
    self.text = text
    self.source = source
  }
}

/// What makes a conversation a good one: the right moment, or one of the five characteristics.
public struct Characteristic: Sendable, Hashable {
  public let id: String
  public let text: Phrase
  /// One or two sentences that say what to think of.
  public let help: Phrase
  public let source: String

  public init(id: String, text: Phrase, help: Phrase, source: String) {
    self.id = id
    self.text = text
    self.help = help
    self.source = source
  }
}
