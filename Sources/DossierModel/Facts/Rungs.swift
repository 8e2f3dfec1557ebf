import Basics
import StrictJSON

extension Decision {
  /// Whether it was taken: it has a day, or somebody who decided. What is still being talked over counts nowhere.
  public var isTaken: Bool { says(.date) || says(.by) }

  /// Whether somebody heavier comes in: on the last rung, or where a specialist is named.
  public var bringsSpecialist: Bool { self[.to] == Plan.heaviest && self[.from] != Plan.heaviest || says(.specialist) }
}

extension Plan {
  /// The rung of heavier help.
  public static let heaviest = 4

  /// The decision that was taken last, up to a day, and where it stands in the list.
  public func lastDecision(upTo day: Day) -> (index: Int, item: Decision)? {
    self[.decisions].newest(by: .date, upTo: day) { $0.isTaken }
  }

  /// The rung that the help is on: as it is written, else as the last decision says.
  public func rung(on today: Day) -> Int? { self[.step] ?? lastDecision(upTo: today)?.item[.to] }

  /// The decisions that were taken, as they stand in the file.
  var taken: [JSON] { (raw(.decisions)?.items ?? []).filter { Decision($0).isTaken } }
}

extension Dossier {
  /// The phase that began last, and since when; nil where none is written.
  public var phaseNow: (phase: String, since: Day?)? {
    let word = lastPhase
    guard !word.isEmpty else { return nil }
    return (word, self[.phases].filter { $0.raw(.phase)?.text == word }.compactMap { $0[.since] }.max())
  }

  /// The phase that a decision brings along: heavier help begins with the last rung, and winds down where one comes from it. Nil where the phase
  /// stays as it is, also because it began after the decision.
  public func phase(after decision: Decision) -> String? {
    guard let to = decision[.to], (phaseNow?.since ?? .first) <= (decision[.date] ?? .last) else { return nil }
    if to == Plan.heaviest { return lastPhase == "during" ? nil : "during" }
    return decision[.from] == Plan.heaviest && !["steppingDown", "after"].contains(lastPhase) ? "steppingDown" : nil
  }
}
