import Basics
import StrictJSON

/// A worker's reflections on one gezin: the private originals, or the copies in the team folder.
public struct ReflectionFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "reflections", of: ReflectionFile.self, .dossier, .author, .reflections, .label, .phases, .ladder, .withdrawn)

  /// Of a private file, which has no label and keeps nothing of the dossier or of what was shared.
  public static let privateShape = Shape("reflections", of: ReflectionFile.self, .dossier, .author, .normalForMe, .reminders, .reflections)
}

extension FieldKey where Owner == ReflectionFile {
  public static var dossier: FieldKey<ReflectionFile, String> { .init("dossier", .id) }
  public static var author: FieldKey<ReflectionFile, String> { .init("author", .reference(.teamMember)) }
  public static var reflections: FieldKey<ReflectionFile, [Reflection]> { .init("reflections", .list(by: .id)) }
  /// What is normal for the worker, beside what is normal for the gezin ("002_f36935da8af6c832.txt"); in the private file alone.
  public static var normalForMe: FieldKey<ReflectionFile, String> { .init("normalForMe", .prose, privacy: .neverShared) }
  /// What the worker wants to be reminded of; in the private file alone.
  public static var reminders: FieldKey<ReflectionFile, [Reminder]> { .init("reminders", .list(by: .id), privacy: .neverShared) }
  /// What others see instead of the family's name.
  public static var label: FieldKey<ReflectionFile, String> { .init("label", .line) }
  public static var phases: FieldKey<ReflectionFile, [PhaseSince]> { .init("phases", .list()) }
  public static var ladder: FieldKey<ReflectionFile, [LadderStep]> { .init("ladder", .list()) }
  public static var withdrawn: FieldKey<ReflectionFile, [Withdrawn]> { .init("withdrawn", .list(by: .id)) }
}

/// Something that the worker wants to be reminded of.
public struct Reminder: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "reminder", of: Reminder.self, .id, .text, .date, .done)
}

extension FieldKey where Owner == Reminder {
  public static var id: FieldKey<Reminder, String> { .init("id", .id) }
  public static var text: FieldKey<Reminder, String> { .init("text", .line) }
  public static var date: FieldKey<Reminder, Day> { .init("date", .day, .liesAhead) }
  public static var done: FieldKey<Reminder, Day> { .init("done", .day) }
}

/// A step on the ladder of help, without a word of text.
public struct LadderStep: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "ladder", of: LadderStep.self, .date, .from, .to, .by)
}

extension FieldKey where Owner == LadderStep {
  public static var date: FieldKey<LadderStep, Day> { .init("date", .day) }
  public static var from: FieldKey<LadderStep, Int> { .init("from", .task) }
  public static var to: FieldKey<LadderStep, Int> { .init("to", .task) }
  public static var by: FieldKey<LadderStep, Word> { .init("by", .word(.decisionBy)) }
}

/// A reflection that was shared and taken back.
public struct Withdrawn: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "withdrawn", of: Withdrawn.self, .id, .shared, .at)
}

extension FieldKey where Owner == Withdrawn {
  public static var id: FieldKey<Withdrawn, String> { .init("id", .id) }
  public static var shared: FieldKey<Withdrawn, Instant> { .init("shared", .instant) }
  public static var at: FieldKey<Withdrawn, Instant> { .init("at", .instant) }
}

/// What one member says to one reflection.
public struct ResponseFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "responses", of: ResponseFile.self, .reflection, .member, .items)
}

extension FieldKey where Owner == ResponseFile {
  public static var reflection: FieldKey<ResponseFile, String> { .init("reflection", .id) }
  public static var member: FieldKey<ResponseFile, String> { .init("member", .reference(.teamMember)) }
  public static var items: FieldKey<ResponseFile, [Response]> { .init("items", .list(by: .id)) }
}

/// One thing that is said to a reflection.
public struct Response: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "response", of: Response.self, .id, .at, .kind, .question, .inReplyTo, .text)
}

extension FieldKey where Owner == Response {
  public static var id: FieldKey<Response, String> { .init("id", .id) }
  public static var at: FieldKey<Response, Instant> { .init("at", .instant) }
  public static var kind: FieldKey<Response, Word> { .init("kind", .word(.responseKind)) }
  /// A question id or another word of `at`; none is the whole.
  public static var question: FieldKey<Response, String> { .init("question", .slug) }
  public static var inReplyTo: FieldKey<Response, String> { .init("inReplyTo", .reference(.responseItem)) }
  public static var text: FieldKey<Response, String> { .init("text", .prose) }
}
