import Basics
import StrictJSON

/// A meeting in which the team looks at its own work together (sessions/<id>.json).
public struct Meeting: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "session", of: Meeting.self, .id, .date, .roles, .question, .reflections, .statements, .steps, .at, .outcome, .to)
}

extension FieldKey where Owner == Meeting {
  public static var id: FieldKey<Meeting, String> { .init("id", .id) }
  public static var date: FieldKey<Meeting, Day> { .init("date", .day) }
  public static var roles: FieldKey<Meeting, MeetingRoles> { .init("roles", .object) }
  public static var question: FieldKey<Meeting, String> { .init("question", .prose) }
  public static var reflections: FieldKey<Meeting, [String]> { .init("reflections", .texts) }
  public static var statements: FieldKey<Meeting, [String]> { .init("statements", .references(.statement)) }
  public static var steps: FieldKey<Meeting, [MeetingStep]> { .init("steps", .list()) }
  public static var at: FieldKey<Meeting, Int> { .init("at", .whole(0...1000)) }
  public static var outcome: FieldKey<Meeting, String> { .init("outcome", .prose) }
  public static var to: FieldKey<Meeting, MeetingResult> { .init("to", .object) }
}

/// Who does what in a meeting.
public struct MeetingRoles: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "roles", of: MeetingRoles.self, .presenter, .chair, .members)
}

extension FieldKey where Owner == MeetingRoles {
  public static var presenter: FieldKey<MeetingRoles, String> { .init("presenter", .line) }
  public static var chair: FieldKey<MeetingRoles, String> { .init("chair", .line) }
  public static var members: FieldKey<MeetingRoles, [String]> { .init("members", .texts) }
}

/// A step of a meeting, and how long it takes.
public struct MeetingStep: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "sessionStep", of: MeetingStep.self, .name, .minutes)
}

extension FieldKey where Owner == MeetingStep {
  public static var name: FieldKey<MeetingStep, String> { .init("name", .line) }
  public static var minutes: FieldKey<MeetingStep, Int> { .init("minutes", .whole(0...600)) }
}

/// What came of a meeting.
public struct MeetingResult: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "sessionTo", of: MeetingResult.self, .agenda, .example)
}

extension FieldKey where Owner == MeetingResult {
  public static var agenda: FieldKey<MeetingResult, String> { .init("agenda", .slug) }
  public static var example: FieldKey<MeetingResult, String> { .init("example", .slug) }
}
