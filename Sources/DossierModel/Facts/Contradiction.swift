import Basics

/// A phase and a rung of the help that cannot both be so: heavier help runs, or it does not.
public struct Contradiction: Sendable, Equatable {
  /// A word of `Vocabulary.phase`.
  public let phase: String
  /// 1 to 4, the lightest first; 4 is heavier help as well.
  public let rung: Int
}

extension Dossier {
  /// What contradicts the phase that began last: the rung of the plan, or that of the last decision where the plan names none; nil where nothing
  /// does, and while heavier help winds down, when both can be so.
  public var contradiction: Contradiction? { contradiction(of: [self[.plan][.step] ?? decided]) }

  /// The same of all that would be shared together: the last decision counts beside the plan.
  public var contradictionToShare: Contradiction? { contradiction(of: [self[.plan][.step], decided]) }

  private var decided: Int? { self[.plan].lastDecision(upTo: .last)?.item[.to] }

  private func contradiction(of rungs: [Int?]) -> Contradiction? {
    let phase = lastPhase
    guard ["before", "during", "after"].contains(phase) else { return nil }
    let rung = rungs.compactMap { $0 }.first { ($0 == Plan.heaviest) != (phase == "during") }
    return rung.map { Contradiction(phase: phase, rung: $0) }
  }
}
