import Basics
import StrictJSON

/// One look back on one's own work.
public struct Reflection: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "reflection", of: Reflection.self, .id, .visit, .place, .kind, .round, .aspect, .phase, .instrument, .created, .changed, .finished,
    .shared, .at, .landing, .wentWell, .conversation, .answers, .evidence, .indicators, .dosage, .dosageNoticed, .recognition, .safety,
    .broadView, .nextStep, .tasks, .closing, .learned, .wantToLearn, .hunch, .statements, .discuss)
}

extension FieldKey where Owner == Reflection {
  public static var id: FieldKey<Reflection, String> { .init("id", .id) }
  public static var visit: FieldKey<Reflection, Day> { .init("visit", .day, in: .occasion) }
  public static var place: FieldKey<Reflection, Word> { .init("place", .word(.place), in: .occasion) }
  public static var kind: FieldKey<Reflection, Word> { .init("kind", .word(.reflectionKind), in: .occasion) }
  public static var round: FieldKey<Reflection, Word> { .init("round", .word(.round), in: .occasion) }
  /// Of a short round.
  public static var aspect: FieldKey<Reflection, String> { .init("aspect", .slug, in: .occasion) }
  public static var phase: FieldKey<Reflection, Word> { .init("phase", .word(.phase), in: .occasion) }
  public static var instrument: FieldKey<Reflection, String> { .init("instrument", .slug) }
  public static var created: FieldKey<Reflection, Instant> { .init("created", .instant) }
  public static var changed: FieldKey<Reflection, Instant> { .init("changed", .instant) }
  public static var finished: FieldKey<Reflection, Instant> { .init("finished", .instant) }
  public static var shared: FieldKey<Reflection, Instant> { .init("shared", .instant) }
  /// Where the debrief goes on.
  public static var at: FieldKey<Reflection, String> { .init("at", .slug, privacy: .neverShared) }
  public static var landing: FieldKey<Reflection, String> { .init("landing", .prose, in: .landing, privacy: .neverShared) }
  public static var wentWell: FieldKey<Reflection, String> { .init("wentWell", .prose, in: .wentWell) }
  public static var conversation: FieldKey<Reflection, Conversation> { .init("conversation", .object, in: .conversation) }
  public static var answers: FieldKey<Reflection, [Answer]> { .init("answers", .list(by: .question), in: .questions) }
  public static var evidence: FieldKey<Reflection, [Evidence]> { .init("evidence", .list(by: .id), in: .evidence) }
  public static var indicators: FieldKey<Reflection, [String]> { .init("indicators", .texts, in: .evidence) }
  public static var dosage: FieldKey<Reflection, Word> { .init("dosage", .word(.dosage), in: .dosage) }
  public static var dosageNoticed: FieldKey<Reflection, String> { .init("dosageNoticed", .prose, in: .dosage) }
  public static var recognition: FieldKey<Reflection, String> { .init("recognition", .prose, in: .dosage) }
  /// What the worker weighed about safety.
  public static var safety: FieldKey<Reflection, String> { .init("safety", .prose, in: .safety, privacy: .onlyWhenChosen) }
  public static var broadView: FieldKey<Reflection, BroadView> { .init("broadView", .object, in: .broadView) }
  public static var nextStep: FieldKey<Reflection, String> { .init("nextStep", .reference(.action), in: .plan) }
  public static var tasks: FieldKey<Reflection, [Int]> { .init("tasks", .tasks, in: .plan) }
  public static var closing: FieldKey<Reflection, Closing> { .init("closing", .object, in: .closing) }
  public static var learned: FieldKey<Reflection, String> { .init("learned", .prose, in: .learned) }
  public static var wantToLearn: FieldKey<Reflection, String> { .init("wantToLearn", .prose, in: .learned) }
  public static var hunch: FieldKey<Reflection, String> { .init("hunch", .prose, in: .learned, privacy: .onlyWhenChosen) }
  public static var statements: FieldKey<Reflection, [String]> { .init("statements", .references(.statement)) }
  public static var discuss: FieldKey<Reflection, Bool> { .init("discuss", .flag, in: .keep) }
}
