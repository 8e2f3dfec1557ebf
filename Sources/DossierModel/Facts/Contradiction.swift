import Basics

/// A phase and a rung of the help that cannot both be so: heavier help runs, or it does not.
public struct Contradiction: Sendable, Equatable {
  /// A word of `Vocabulary.phase`.
  public let phase: String
  /// 1 to 4, the lightest first; 4 is heavier help as well.
  public let rung: Int
}

extension Dossier {
  /// What contradicts the phase that began last: the rung of the plan, or else that of the last decision; nil where nothing does, and while heavier
  /// help winds down, when both can be so.
  public var contradiction: Contradiction? {
    let phase = lastPhase
    guard ["before", "during", "after"].contains(phase) else { return nil }
    let decided = self[.plan][.decisions].newest(by: .date, upTo: .last)?.item[.to]
    let rung = [self[.plan][.step], decided].compactMap { $0 }.first { ($0 == Self.heaviest) != (phase == "during") }
    return rung.map { Contradiction(phase: phase, rung: $0) }
  }

  private static let heaviest = 4
}
