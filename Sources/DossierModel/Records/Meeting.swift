import Basics
import StrictJSON

/// A meeting in which the team looks at its own work together (sessions/<id>.json).
public struct Meeting: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "session", of: Meeting.self, .id, .date, .roles, .question, .reflections, .statements, .steps, .at, .notes, .present, .outcome, .to,
    .cancelled)
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
  public static var notes: FieldKey<Meeting, [MeetingNote]> { .init("notes", .list()) }
  /// How many people were there.
  public static var present: FieldKey<Meeting, Int> { .init("present", .whole(0...1000)) }
  public static var outcome: FieldKey<Meeting, String> { .init("outcome", .prose) }
  public static var to: FieldKey<Meeting, MeetingResult> { .init("to", .object) }
  /// Whether it will not be held after all.
  public static var cancelled: FieldKey<Meeting, Bool> { .init("cancelled", .flag) }
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
    "sessionStep", of: MeetingStep.self, .name, .ask, .minutes)
}

extension FieldKey where Owner == MeetingStep {
  public static var name: FieldKey<MeetingStep, String> { .init("name", .line) }
  /// What is asked of the people in this step.
  public static var ask: FieldKey<MeetingStep, String> { .init("ask", .prose) }
  public static var minutes: FieldKey<MeetingStep, Int> { .init("minutes", .whole(0...600)) }
}

/// What somebody said in a meeting, in a line, from one perspective (`000_e6e2559e6082b003.txt`).
public struct MeetingNote: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "sessionNote", of: MeetingNote.self, .id, .kind, .perspective, .name, .text, .on)
}

extension FieldKey where Owner == MeetingNote {
  public static var id: FieldKey<MeetingNote, String> { .init("id", .id) }
  /// Nothing for a note; `needed` for the end of "om te normaliseren is het nodig dat…" (`002_f36935da8af6c832.txt`).
  public static var kind: FieldKey<MeetingNote, Word> { .init("kind", .word(.sessionNote)) }
  public static var perspective: FieldKey<MeetingNote, Word> { .init("perspective", .word(.perspective)) }
  public static var name: FieldKey<MeetingNote, String> { .init("name", .line) }
  public static var text: FieldKey<MeetingNote, String> { .init("text", .prose) }
  public static var on: FieldKey<MeetingNote, Day> { .init("on", .day) }
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
