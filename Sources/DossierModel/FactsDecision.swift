import Basics
import StrictJSON

/// The rung of the help, who decided, and the phase.
struct DecisionFacts {
  private let dossier: JSON
  private let today: Day
  private let last: (index: Int, item: JSON)?

  init(_ dossier: JSON, today: Day) {
    self.dossier = dossier
    self.today = today
    last = (dossier["plan"]?["decisions"]?.items ?? []).newest(by: "date", upTo: today)
  }

  /// The most telling ones first.
  var all: [Fact] { [decisionEnded, rung, decision, phase, NetworkFacts(dossier, today: today).professionals].compactMap { $0 } }

  private var source: JSONPath {
    let list: JSONPath = ["plan", "decisions"]
    return last.map { list.element($0.index, $0.item) } ?? list
  }

  /// Where the last decision led to this very rung, the decision says it already.
  private var rung: Fact? {
    guard let step = dossier["plan"]?.whole("step", in: 1...4) else { return nil }
    let isSaid = last?.item.whole("to", in: 1...4) == step
    return Fact(.rung(step), at: ["op-afschalen.voorkomen"] + (isSaid ? [] : ["op-afschalen.passend"]), from: ["plan", "step"])
  }

  private var decision: Fact? {
    guard let item = last?.item else { return nil }
    let kind = Fact.Decision.decision(
      on: item.day("date"), from: item.whole("from", in: 1...4), to: item.whole("to", in: 1...4),
      by: item.word("by", of: .decisionBy) ?? "")
    return Fact(kind, at: ["op-afschalen.voorkomen", "op-afschalen.passend"], from: source)
  }

  private var decisionEnded: Fact? {
    guard let item = last?.item, let until = item.day("until"), until < today else { return nil }
    let kind = Fact.Decision.decisionEnded(
      until: until, expectation: item["expectation"]?.text ?? "", enoughWhen: item["enoughWhen"]?.text ?? "")
    return Fact(kind, at: ["op-afschalen.passend", "closing"], from: source)
  }

  private var phase: Fact? {
    guard let now = (dossier["phases"]?.items ?? []).newest(by: "since", upTo: today), let word = now.item.word("phase", of: .phase)
    else { return nil }
    return Fact(.phase(word, since: now.item.day("since")), at: ["op-afschalen.voorkomen"], from: ["phases", .index(now.index)])
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
