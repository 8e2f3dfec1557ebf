import Basics
import StrictJSON

/// One gezin: who they are, who is around them, and what they plan (dossiers/<id>.json).
public struct Dossier: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "dossier", of: Dossier.self, .id, .created, .changed, .closed, .firstContact, .worker, .earlierWorkers, .phases, .gezin, .statements,
    .agreements, .network, .plan, .meldcode)
}

extension FieldKey where Owner == Dossier {
  public static var id: FieldKey<Dossier, String> { .init("id", .id) }
  public static var created: FieldKey<Dossier, Instant> { .init("created", .instant) }
  public static var changed: FieldKey<Dossier, Instant> { .init("changed", .instant) }
  public static var closed: FieldKey<Dossier, Day> { .init("closed", .day) }
  /// Who came to whom.
  public static var firstContact: FieldKey<Dossier, Word> { .init("firstContact", .word(.firstContact)) }
  public static var worker: FieldKey<Dossier, String> { .init("worker", .reference(.teamMember)) }
  public static var earlierWorkers: FieldKey<Dossier, [EarlierWorker]> { .init("earlierWorkers", .list()) }
  public static var phases: FieldKey<Dossier, [PhaseSince]> { .init("phases", .list()) }
  public static var gezin: FieldKey<Dossier, Gezin> { .init("gezin", .object, .required) }
  public static var statements: FieldKey<Dossier, [FamilyStatement]> { .init("statements", .list(by: .id)) }
  public static var agreements: FieldKey<Dossier, [Agreement]> { .init("agreements", .list(by: .id)) }
  public static var network: FieldKey<Dossier, Network> { .init("network", .object) }
  public static var plan: FieldKey<Dossier, Plan> { .init("plan", .object) }
  public static var meldcode: FieldKey<Dossier, [MeldcodeStep]> { .init("meldcode", .list(by: .id)) }
}

/// Who worked with the gezin before, and until when.
public struct EarlierWorker: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "earlierWorker", of: EarlierWorker.self, .worker, .until)
}

extension FieldKey where Owner == EarlierWorker {
  public static var worker: FieldKey<EarlierWorker, String> { .init("worker", .reference(.teamMember)) }
  public static var until: FieldKey<EarlierWorker, Day> { .init("until", .day) }
}

/// A phase of the help, and since when.
public struct PhaseSince: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "phase", of: PhaseSince.self, .phase, .since)
}

extension FieldKey where Owner == PhaseSince {
  public static var phase: FieldKey<PhaseSince, Word> { .init("phase", .word(.phase)) }
  public static var since: FieldKey<PhaseSince, Day> { .init("since", .day) }
}

/// What somebody of the gezin or around it said, in their own words.
public struct FamilyStatement: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "statement", of: FamilyStatement.self, .id, .date, .by, .about, .text)
}

extension FieldKey where Owner == FamilyStatement {
  public static var id: FieldKey<FamilyStatement, String> { .init("id", .id) }
  public static var date: FieldKey<FamilyStatement, Day> { .init("date", .day) }
  public static var by: FieldKey<FamilyStatement, String> { .init("by", .reference(.memberOrPerson)) }
  public static var about: FieldKey<FamilyStatement, String> { .init("about", .line) }
  public static var text: FieldKey<FamilyStatement, String> { .init("text", .prose, .ownVoice) }
}

/// What a member of the gezin agreed to or not.
public struct Agreement: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "agreement", of: Agreement.self, .id, .date, .who, .what, .answer, .note)
}

extension FieldKey where Owner == Agreement {
  public static var id: FieldKey<Agreement, String> { .init("id", .id) }
  public static var date: FieldKey<Agreement, Day> { .init("date", .day) }
  public static var who: FieldKey<Agreement, String> { .init("who", .reference(.gezinMember)) }
  public static var what: FieldKey<Agreement, Word> { .init("what", .word(.agreementWhat)) }
  public static var answer: FieldKey<Agreement, Word> { .init("answer", .word(.agreementAnswer)) }
  public static var note: FieldKey<Agreement, String> { .init("note", .prose) }
}

/// A step of the Meldcode that was taken.
public struct MeldcodeStep: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "meldcode", of: MeldcodeStep.self, .id, .step, .on, .note)
}

extension FieldKey where Owner == MeldcodeStep {
  public static var id: FieldKey<MeldcodeStep, String> { .init("id", .id) }
  /// 1 to 5, in the order of the Meldcode.
  public static var step: FieldKey<MeldcodeStep, Int> { .init("step", .meldcode) }
  public static var on: FieldKey<MeldcodeStep, Day> { .init("on", .day) }
  public static var note: FieldKey<MeldcodeStep, String> { .init("note", .prose) }
}
