import Basics
import StrictJSON

/// What a list of gezinnen shows of one: small, so that ten thousand fit in memory.
public struct DossierSummary: Sendable, Hashable {
  public let id: String
  public let name: String
  /// The name to sort by, "Berg, van den".
  public let sortName: String
  /// Names with years of birth.
  public let members: [Member]
  /// The word of the phase that began last, or "".
  public let phase: String
  /// A team member's id, or "".
  public let worker: String
  public let lastReflection: Day?
  /// The number of steps that are not done.
  public let openSteps: Int
  /// The days by which open steps are due, the first one first.
  public let dueDays: [Day]
  /// The newest reflection that is not finished, with the number of its answers.
  public let unfinished: Unfinished?
  public let isClosed: Bool
  public let hasFaults: Bool

  public struct Member: Sendable, Hashable {
    public let name: String
    public let born: Int?
  }

  public struct Unfinished: Sendable, Hashable {
    public let day: Day
    public let answered: Int
  }

  /// Reads a dossier; `reflections` are the author's own, private ones and shared ones.
  public init(dossier: JSON, reflections: [JSON], hasFaults: Bool) {
    let gezin = dossier["gezin"]
    id = dossier["id"]?.text ?? ""
    name = gezin?["name"]?.text ?? ""
    sortName = gezin?["sortName"]?.text.flatMap { $0.isEmpty ? nil : $0 } ?? DutchName.sortName(of: name)
    members = dossier.gezinMembers.map { Member(name: $0.name, born: $0.born) }
    phase = Self.phase(of: dossier)
    worker = dossier["worker"]?.text ?? ""
    let all = reflections.flatMap(\.reflections)
    lastReflection = all.compactMap(\.day).max()
    let open = dossier.actions.filter { !$0.isDone }
    openSteps = open.count
    dueDays = open.compactMap(\.due).sorted()
    unfinished = (reflections.first?.reflections ?? []).first { !$0.isFinished }.flatMap { reflection in
      reflection.day.map { Unfinished(day: $0, answered: reflection.answered.count) }
    }
    isClosed = dossier["closed"].map { !$0.isEmpty } ?? false
    self.hasFaults = hasFaults
  }

  /// How many open steps should have been done before `today`.
  public func overdue(on today: Day) -> Int { dueDays.count { $0 < today } }

  private static func phase(of dossier: JSON) -> String {
    let phases = dossier["phases"]?.items ?? []
    let dated = phases.filter { $0["since"]?.text.flatMap(Day.init) != nil }
    // Of two on one day the one that stands further on.
    let last = dated.reversed().max { ($0["since"]?.text ?? "") < ($1["since"]?.text ?? "") } ?? phases.last
    return last?["phase"]?.text ?? ""
  }
}
