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
  /// The number of steps that wait.
  public let openSteps: Int
  /// The days by which open steps are due, the first one first.
  public let dueDays: [Day]
  /// The newest reflection that is not finished, with what is answered in it.
  public let unfinished: Unfinished?
  /// What is still to come, for the planning over all gezinnen.
  public let planned: [Planned]
  /// The names of the people and places in the network that are still there, one a line.
  public let people: String
  public let isClosed: Bool
  public let hasFaults: Bool

  public struct Member: Sendable, Hashable {
    public let name: String
    public let born: Birth?
    /// What they are called beside the name, or "".
    public let nickname: String

    /// Takes all of it as it is.
    public init(name: String, born: Birth?, nickname: String) {
      self.name = name
      self.born = born
      self.nickname = nickname
    }
  }

  public struct Unfinished: Sendable, Hashable {
    public let day: Day
    /// The ids of the questions that are answered, also of those that the instrument in use does not have.
    public let answered: Set<String>
  }

  /// Reads a dossier; `reflections` are the author's own, private ones and shared ones.
  public init(dossier: JSON, reflections: [JSON], hasFaults: Bool) {
    let dossier = Dossier(dossier)
    let gezin = dossier[.gezin]
    id = dossier[.id]
    name = gezin[.name]
    sortName = gezin.sortName
    members = gezin[.members].map { Member(name: $0.name, born: $0.born, nickname: $0[.nickname]) }
    phase = dossier.lastPhase
    worker = dossier[.worker]
    let all = reflections.flatMap(\.reflections).filter(\.hasWords)
    lastReflection = all.compactMap(\.day).max()
    let open = dossier.openActions
    openSteps = open.count
    dueDays = open.compactMap(\.due).sorted()
    unfinished = (reflections.first?.reflections ?? []).first { !$0.isFinished && $0.hasWords }.flatMap { reflection in
      reflection.day.map { Unfinished(day: $0, answered: reflection.answered) }
    }
    planned = Planned.open(in: dossier, reminders: ReflectionFile(reflections.first ?? .null)[.reminders])
    people = dossier[.network][.people].filter { !$0.hasEnded && !$0.name.isEmpty }.map(\.name.firstLine).joined(separator: "\n")
    isClosed = dossier.has(.closed)
    self.hasFaults = hasFaults
  }

  /// Takes what was kept of a gezin, with what its reader has to do with it.
  ///
  /// - Parameters:
  ///   - own: the summary of an empty dossier with the own reflections of who is at the keyboard; nil where there are none that it needs.
  ///   - lastReflection: the day of the last one, where `own` does not say it.
  public init(
    id: String, name: String, sortName: String, members: [Member], phase: String, worker: String, openSteps: Int, dueDays: [Day],
    planned: [Planned], people: String, isClosed: Bool, hasFaults: Bool, lastReflection: Day?, own: DossierSummary?
  ) {
    self.id = id
    self.name = name
    self.sortName = sortName
    self.members = members
    self.phase = phase
    self.worker = worker
    self.lastReflection = own?.lastReflection ?? lastReflection
    self.openSteps = openSteps
    self.dueDays = dueDays
    unfinished = own?.unfinished
    self.planned = planned + (own?.planned ?? [])
    self.people = people
    self.isClosed = isClosed
    self.hasFaults = hasFaults
  }

  /// How many open steps should have been done before `today`.
  public func overdue(on today: Day) -> Int { dueDays.count { $0 < today } }
}

extension Gezin {
  /// The name to sort by, "Berg, van den": as it is written, else made of the name.
  public var sortName: String {
    let written = self[.sortName]
    return written.isEmpty ? DutchName.sortName(of: self[.name]) : written
  }
}

extension Dossier {
  /// The word of the phase that began last, or "". Of two on one day the one that stands further on.
  public var lastPhase: String {
    let phases = self[.phases]
    let dated = phases.filter { $0[.since] != nil }
    let last = dated.reversed().max { ($0[.since] ?? .first) < ($1[.since] ?? .first) } ?? phases.last
    return last?.raw(.phase)?.text ?? ""
  }
}
