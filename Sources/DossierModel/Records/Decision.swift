import Basics
import StrictJSON

/// A decision on heavier or lighter help.
public struct Decision: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "decision", of: Decision.self, .id, .date, .from, .to, .by, .byWhy, .table, .why, .triedFirst, .ordinaryFirst, .broadView, .specialist,
    .specialistWith, .expectation, .until, .enoughWhen, .staysInvolved, .viewpoints)
}

extension FieldKey where Owner == Decision {
  public static var id: FieldKey<Decision, String> { .init("id", .id) }
  public static var date: FieldKey<Decision, Day> { .init("date", .day) }
  public static var from: FieldKey<Decision, Int> { .init("from", .task) }
  public static var to: FieldKey<Decision, Int> { .init("to", .task) }
  public static var by: FieldKey<Decision, Word> { .init("by", .word(.decisionBy)) }
  /// Why it was not the gezin that decided on a specialist.
  public static var byWhy: FieldKey<Decision, String> { .init("byWhy", .prose) }
  public static var table: FieldKey<Decision, [Seat]> { .init("table", .list()) }
  public static var why: FieldKey<Decision, String> { .init("why", .prose) }
  public static var triedFirst: FieldKey<Decision, String> { .init("triedFirst", .prose) }
  public static var ordinaryFirst: FieldKey<Decision, String> { .init("ordinaryFirst", .prose) }
  public static var broadView: FieldKey<Decision, BroadView> { .init("broadView", .object) }
  public static var specialist: FieldKey<Decision, String> { .init("specialist", .line) }
  /// With whom or what place of ordinary life the specialist works together ("004_f37d9683f5b6aeba.txt").
  public static var specialistWith: FieldKey<Decision, [String]> { .init("specialistWith", .references(.person)) }
  public static var expectation: FieldKey<Decision, String> { .init("expectation", .prose) }
  public static var until: FieldKey<Decision, Day> { .init("until", .day, .liesAhead) }
  public static var enoughWhen: FieldKey<Decision, String> { .init("enoughWhen", .prose) }
  public static var staysInvolved: FieldKey<Decision, [String]> { .init("staysInvolved", .references(.person)) }
  public static var viewpoints: FieldKey<Decision, [Viewpoint]> { .init("viewpoints", .list(by: .id)) }
}

/// Somebody at the table of a decision.
public struct Seat: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "seat", of: Seat.self, .who, .name, .view)
}

extension FieldKey where Owner == Seat {
  public static var who: FieldKey<Seat, String> { .init("who", .reference(.anyone)) }
  /// Of whom no dossier or team knows.
  public static var name: FieldKey<Seat, String> { .init("name", .line, .name) }
  public static var view: FieldKey<Seat, String> { .init("view", .prose) }
}

/// Money, school, income and housing: what to look at before help becomes heavier ("004_f37d9683f5b6aeba.txt").
public struct BroadView: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "broadView", of: BroadView.self, .money, .school, .income, .housing)
}

extension FieldKey where Owner == BroadView {
  public static var money: FieldKey<BroadView, String> { .init("money", .prose) }
  public static var school: FieldKey<BroadView, String> { .init("school", .prose) }
  public static var income: FieldKey<BroadView, String> { .init("income", .prose) }
  public static var housing: FieldKey<BroadView, String> { .init("housing", .prose) }
}
