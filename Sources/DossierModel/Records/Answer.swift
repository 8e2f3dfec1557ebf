import Basics
import StrictJSON

/// An answer to one question of the instrument, with the question as it was asked.
public struct Answer: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "answer", of: Answer.self, .question, .asked, .text, .scale, .choice, .already, .oneHigher, .parked, .viewpoints)
}

extension FieldKey where Owner == Answer {
  public static var question: FieldKey<Answer, String> { .init("question", .slug, .frame) }
  public static var asked: FieldKey<Answer, String> { .init("asked", .prose, .frame) }
  public static var text: FieldKey<Answer, String> { .init("text", .prose) }
  public static var scale: FieldKey<Answer, Int> { .init("scale", .whole(0...10)) }
  public static var choice: FieldKey<Answer, Word> { .init("choice", .word(.choice)) }
  public static var already: FieldKey<Answer, String> { .init("already", .prose) }
  public static var oneHigher: FieldKey<Answer, String> { .init("oneHigher", .prose) }
  /// It waits, and says so without a text too.
  public static var parked: FieldKey<Answer, Bool> { .init("parked", .flag, .frame) }
  public static var viewpoints: FieldKey<Answer, [Viewpoint]> { .init("viewpoints", .list(by: .id)) }
}

/// How somebody else would look at it.
public struct Viewpoint: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "viewpoint", of: Viewpoint.self, .id, .perspective, .text)
}

extension FieldKey where Owner == Viewpoint {
  public static var id: FieldKey<Viewpoint, String> { .init("id", .id, .frame) }
  public static var perspective: FieldKey<Viewpoint, Word> { .init("perspective", .word(.perspective), .frame) }
  public static var text: FieldKey<Viewpoint, String> { .init("text", .prose) }
}

/// What shows it.
public struct Evidence: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "evidence", of: Evidence.self, .id, .aspect, .kind, .text, .from, .date, .links)
}

extension FieldKey where Owner == Evidence {
  public static var id: FieldKey<Evidence, String> { .init("id", .id, .frame) }
  public static var aspect: FieldKey<Evidence, String> { .init("aspect", .slug, .frame) }
  public static var kind: FieldKey<Evidence, Word> { .init("kind", .word(.evidenceKind), .frame) }
  public static var text: FieldKey<Evidence, String> { .init("text", .prose) }
  public static var from: FieldKey<Evidence, String> { .init("from", .line) }
  public static var date: FieldKey<Evidence, Day> { .init("date", .day, .frame) }
  public static var links: FieldKey<Evidence, [String]> { .init("links", .references(.personOrAction)) }
}

/// The right moment, and the characteristics of a good conversation.
public struct Conversation: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "conversation", of: Conversation.self, .moment, .partnership, .language, .broadView, .positiveView, .imperfection)
}

extension FieldKey where Owner == Conversation {
  public static var moment: FieldKey<Conversation, Word> { .init("moment", .word(.moment)) }
  public static var partnership: FieldKey<Conversation, String> { .init("partnership", .prose) }
  public static var language: FieldKey<Conversation, String> { .init("language", .prose) }
  public static var broadView: FieldKey<Conversation, String> { .init("broadView", .prose) }
  public static var positiveView: FieldKey<Conversation, String> { .init("positiveView", .prose) }
  public static var imperfection: FieldKey<Conversation, String> { .init("imperfection", .prose) }
}

/// Whether the gezin can go on without help.
public struct Closing: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "closing", of: Closing.self, .withoutHelp, .stays, .timely, .expected)
}

extension FieldKey where Owner == Closing {
  public static var withoutHelp: FieldKey<Closing, Word> { .init("withoutHelp", .word(.withoutHelp)) }
  public static var stays: FieldKey<Closing, String> { .init("stays", .prose) }
  public static var timely: FieldKey<Closing, Word> { .init("timely", .word(.timely)) }
  public static var expected: FieldKey<Closing, String> { .init("expected", .prose) }
}
