import Basics

/// Who carries the plan: whose the open steps are now, and whose were done in the last three months and before. Only days that the file gives
/// count; a step that was done on no known day stands in neither.
public struct PlanBalance: Sendable, Equatable {
  /// The open steps of the goals that are not good enough yet.
  public let now: Fact.Shares
  /// What was done from `since` on.
  public let lately: Fact.Shares
  /// What was done before.
  public let earlier: Fact.Shares
  /// Three months before today.
  public let since: Day

  /// How it is on the day `today`.
  public init(_ dossier: Dossier, today: Day) {
    let since = today.adding(months: -3) ?? today
    let goals = dossier[.plan][.goals]
    let done = goals.flatMap { $0[.actions] }.compactMap { step in step[.done].map { (step: step, day: $0) } }.filter { $0.day <= today }
    func shares(_ steps: [Action]) -> Fact.Shares { Fact.Shares(dossier.doers(of: steps)) }
    now = shares(dossier.openActions)
    lately = shares(done.filter { $0.day >= since }.map(\.step))
    earlier = shares(done.filter { $0.day < since }.map(\.step))
    self.since = since
  }

  /// Whether more than half of the open steps are a professional's, two at least.
  public var professionalsCarryMost: Bool {
    let theirs = now.parts.filter { ["worker", "specialist"].contains($0.by) }.reduce(0) { $0 + $1.count }
    return theirs >= 2 && theirs * 2 > now.total
  }
}

extension Dossier {
  /// Whose a step becomes when somebody is named for it, a word of `Vocabulary.by`; nil for nobody known. A professional may be a worker or a
  /// specialist: what was `said` of that stays.
  public func doer(named who: String, said by: String, isColleague: Bool) -> String? {
    if isColleague { return "worker" }
    if self[.gezin][.members].contains(where: { $0.id == who }) { return "gezin" }
    guard let person = self[.network][.people].first(where: { $0.id == who }) else { return nil }
    if !person.isFormal { return "network" }
    if ["worker", "specialist"].contains(by) { return by }
    return person.sector == "professional" ? "specialist" : "worker"
  }
}
