import Basics
import StrictJSON

/// The rung of the help, who decided, and the phase.
struct DecisionFacts {
  private let dossier: Dossier
  private let today: Day
  private let last: (index: Int, item: Decision)?

  init(_ dossier: Dossier, today: Day) {
    self.dossier = dossier
    self.today = today
    last = dossier[.plan].lastDecision(upTo: today)
  }

  /// The most telling ones first.
  var all: [Fact] { [decisionEnded, rung, decision, phase, NetworkFacts(dossier, today: today).professionals].compactMap { $0 } }

  private static let place = FieldPlace<Dossier>()

  private var source: JSONPath {
    let list = Self.place[.plan][.decisions].path
    return last.map { list.element($0.index, $0.item[.id]) } ?? list
  }

  /// Where the last decision led to this very rung, the decision says it already.
  private var rung: Fact? {
    guard let step = dossier[.plan][.step] else { return nil }
    let isSaid = last?.item[.to] == step
    return Fact(
      .rung(step), at: ["op-afschalen.voorkomen"] + (isSaid ? [] : ["op-afschalen.passend"]), from: Self.place[.plan][.step].path)
  }

  private var decision: Fact? {
    guard let item = last?.item else { return nil }
    return Fact(
      .decision(on: item[.date], from: item[.from], to: item[.to], by: item[.by] ?? ""),
      at: ["op-afschalen.voorkomen", "op-afschalen.passend"], from: source)
  }

  var decisionEnded: Fact? {
    guard let item = last?.item, let until = item[.until], until < today else { return nil }
    return Fact(
      .decisionEnded(until: until, expectation: item[.expectation], enoughWhen: item[.enoughWhen]),
      at: ["op-afschalen.passend", "closing"], from: source)
  }

  private var phase: Fact? {
    guard let now = dossier[.phases].newest(by: .since, upTo: today), let word = now.item[.phase] else { return nil }
    return Fact(
      .phase(word, since: now.item[.since]), at: ["op-afschalen.voorkomen"], from: Self.place[.phases].item(at: now.index).path)
  }
}

extension Fact {
  /// About how heavy the help is.
  public enum Decision: Sendable, Equatable {
    /// The rung that the help is on, 1 to 4, lightest first.
    case rung(Int)
    /// The last decision on help: rungs are 1 to 4, `by` is a word of `Vocabulary.decisionBy` or "".
    case decision(on: Day?, from: Int?, to: Int?, by: String)
    /// The last decision held until a day before today; what was expected and what would be enough are as written, or "".
    case decisionEnded(until: Day, expectation: String, enoughWhen: String)
    /// The phase now, a word of `Vocabulary.phase`, and since when.
    case phase(String, since: Day?)
  }

  init(_ fact: Decision, at places: [String], from source: JSONPath) { self.init(.decision(fact), at: places, from: source) }
}
