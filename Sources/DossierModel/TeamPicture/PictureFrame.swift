/// What can be counted: the questions, indicators and tasks of the instrument in use, by their ids.
public struct PictureFrame: Sendable, Hashable {
  public struct Question: Sendable, Hashable {
    public enum Answer: Sendable, Hashable {
      case text
      /// A whole number from 0 to 10.
      case scale
      /// One of these words of the format.
      case choice([String])
    }

    public let id: String
    public let answer: Answer

    public init(_ id: String, _ answer: Answer) {
      self.id = id
      self.answer = answer
    }
  }

  public struct Aspect: Sendable, Hashable {
    public let id: String
    public let questions: [Question]

    public init(_ id: String, _ questions: [Question]) {
      self.id = id
      self.questions = questions
    }
  }

  /// As a reflection says by which it was asked: "normaliseren-1".
  public let instrument: String
  public let aspects: [Aspect]
  public let indicators: [String]
  public let tasks: [Int]

  public init(instrument: String, aspects: [Aspect], indicators: [String], tasks: [Int]) {
    self.instrument = instrument
    self.aspects = aspects
    self.indicators = indicators
    self.tasks = tasks
  }

  /// All questions, in the order of asking, each with the number of its aspect.
  var questions: [(question: Question, aspect: Int)] {
    aspects.enumerated().flatMap { index, aspect in aspect.questions.map { ($0, index) } }
  }
}
