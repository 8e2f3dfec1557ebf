import Basics
import StrictJSON

/// Qualities, how they got through before, how supported they feel, and the broad view.
struct GezinFacts {
  private let dossier: JSON
  private let gezin: JSON
  private let today: Day

  init(_ dossier: JSON, today: Day) {
    self.dossier = dossier
    gezin = dossier.below("gezin")
    self.today = today
  }

  /// The most telling ones first.
  var all: [Fact] {
    [qualities, noQualities, resilience, supported, areasNeverAsked, areasAskedLongAgo].compactMap { $0 }
  }

  private var members: [(member: GezinMember, path: JSONPath)] {
    let list: JSONPath = ["gezin", "members"]
    return dossier.gezinMembers.enumerated()
      .map { ($0.element, list.element($0.offset, $0.element.json)) }
      .filter { !$0.0.name.isEmpty }
  }

  private var qualities: Fact? {
    let counts = members.compactMap { member, _ in
      let count = member.qualities.count { !$0.isEmpty }
      return count > 0 ? Fact.NamedCount(name: member.name, count: count) : nil
    }
    guard !counts.isEmpty else { return nil }
    return Fact(.qualities(counts), at: ["krachtgericht.krachten", "wentWell"], from: ["gezin", "members"])
  }

  private var noQualities: Fact? {
    let without = members.filter(\.member.hasNoQualities)
    guard let first = without.first else { return nil }
    return Fact(
      .noQualities(without.map(\.member.name)), at: ["krachtgericht.krachten", "wentWell"], from: first.path + "qualities")
  }

  private var resilience: Fact? {
    let text = gezin["resilience"]?.text
    guard text != nil || gezin.lacks("resilience") else { return nil }
    return Fact(.resilience(text ?? ""), at: ["krachtgericht.veerkracht"], from: ["gezin", "resilience"])
  }

  private var supported: Fact? {
    let ratings: [(rating: Fact.Rating, index: Int)] = (gezin["supported"]?.items ?? []).enumerated().compactMap { index, item in
      guard let day = item.day("date"), day <= today, let value = item.whole("value", in: 0...10) else { return nil }
      return (Fact.Rating(value: value, day: day), index)
    }
    // Of two on one day the one that stands further on is the newer one.
    let byAge = ratings.sorted { ($0.rating.day, $0.index) < ($1.rating.day, $1.index) }
    guard let last = byAge.last else { return nil }
    return Fact(
      .supported(last.rating, before: byAge.dropLast().last?.rating), at: ["nabijheid.erkenning", "closing"],
      from: ["gezin", "supported", .index(last.index)])
  }

  private var areasNeverAsked: Fact? {
    let areas = BroadView.areas.filter { BroadView.asked($0, in: dossier) == .never }
    guard !areas.isEmpty else { return nil }
    return Fact(.areasNeverAsked(areas), at: ["broadView", "conversation.broadView"], from: source(of: areas))
  }

  private var areasAskedLongAgo: Fact? {
    let areas: [Fact.AskedArea] = BroadView.areas.compactMap { area in
      guard case .on(let day) = BroadView.asked(area, in: dossier), BroadView.isLongAgo(day, today: today) else { return nil }
      return Fact.AskedArea(area: area, day: day)
    }
    guard !areas.isEmpty else { return nil }
    return Fact(.areasAskedLongAgo(areas), at: ["broadView", "conversation.broadView"], from: source(of: areas.map(\.area)))
  }

  private func source(of areas: [String]) -> JSONPath {
    areas.count == 1 ? ["gezin", "areas", .key(areas[0])] : ["gezin", "areas"]
  }
}

extension GezinMember {
  /// Whether nothing is written at all: what stands there and is no text counts as something.
  fileprivate var hasNoQualities: Bool {
    guard case .array(let items)? = json["qualities"] else { return json.lacks("qualities") }
    return items.allSatisfy(\.isEmpty)
  }
}

/// Money, school, income and housing: what to look at before help becomes heavier ("004_f37d9683f5b6aeba.txt").
enum BroadView {
  static let areas = ["money", "school", "income", "housing"]

  enum Asked: Equatable {
    case never
    case on(Day)
    /// It was asked about, but the day cannot be read.
    case someDay
  }

  /// When `area` was last asked about: by its own day, or when it was looked at before a decision.
  static func asked(_ area: String, in dossier: JSON) -> Asked {
    let own = dossier.below("gezin").below("areas").below(area).below("asked")
    let looks = (dossier["plan"]?["decisions"]?.items ?? []).filter { $0["broadView"]?[area]?.isEmpty == false }.map { $0["date"] ?? .null }
    let days = (own.isEmpty ? [] : [own]) + looks
    if days.isEmpty { return .never }
    return days.compactMap { $0.text.flatMap(Day.init) }.max().map(Asked.on) ?? .someDay
  }

  /// Whether `day` lies more than three months before `today`; from the end of a month it is the end of the shorter month.
  static func isLongAgo(_ day: Day, today: Day) -> Bool {
    let months = today.year * 12 + today.month - 1 - 3
    let (year, month) = (months / 12, months % 12 + 1)
    guard year >= 1, let limit = Day(year: year, month: month, day: min(today.day, Day.length(ofMonth: month, in: year))) else {
      return false
    }
    return day < limit
  }
}

extension Fact {
  /// About the gezin itself.
  public enum Gezin: Sendable, Equatable {
    /// How many qualities are written down with each member who has any.
    case qualities([NamedCount])
    /// The members with whom no quality is written down.
    case noQualities([String])
    /// How they got through before, as written; "" where nothing is.
    case resilience(String)
    /// How supported the family feels, in its own number, and the number before that.
    case supported(Rating, before: Rating?)
    /// Areas of the broad view (`Vocabulary.area`) that were never asked about.
    case areasNeverAsked([String])
    /// Areas of the broad view that were last asked about more than three months ago.
    case areasAskedLongAgo([AskedArea])
  }

  init(_ fact: Gezin, at places: [String], from source: JSONPath) { self.init(.gezin(fact), at: places, from: source) }
}
