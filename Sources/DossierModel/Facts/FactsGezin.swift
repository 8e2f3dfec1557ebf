import Basics
import StrictJSON

/// Qualities, how they got through before, how supported they feel, and the broad view.
struct GezinFacts {
  private let dossier: Dossier
  private let gezin: Gezin
  private let today: Day

  init(_ dossier: Dossier, today: Day) {
    self.dossier = dossier
    gezin = dossier[.gezin]
    self.today = today
  }

  /// The most telling ones first.
  var all: [Fact] {
    [qualities, noQualities, resilience, supported, areasNeverAsked, areasAskedLongAgo].compactMap { $0 }
  }

  private static let place = FieldPlace<Dossier>()[.gezin]

  private var members: [(member: GezinMember, path: JSONPath)] {
    gezin[.members].enumerated()
      .map { ($0.element, Self.place[.members].path.element($0.offset, $0.element.id)) }
      .filter { !$0.0.name.isEmpty }
  }

  private var qualities: Fact? {
    let named = members.compactMap { member, _ in
      let texts = member[.qualities].filter { !$0.isEmpty }
      return texts.isEmpty ? nil : Fact.NamedTexts(name: member.name, texts: texts)
    }
    guard !named.isEmpty else { return nil }
    return Fact(.qualities(named), at: ["krachtgericht.krachten", "wentWell"], from: Self.place[.members].path)
  }

  private var noQualities: Fact? {
    let without = members.filter(\.member.hasNoQualities)
    guard let first = without.first else { return nil }
    return Fact(
      .noQualities(without.map(\.member.name)), at: ["krachtgericht.krachten", "wentWell"],
      from: FieldPlace<GezinMember>(first.path)[.qualities].path)
  }

  private var resilience: Fact? {
    let text = gezin.raw(.resilience)?.text
    guard text != nil || gezin.lacks(.resilience) else { return nil }
    return Fact(.resilience(text ?? ""), at: ["krachtgericht.veerkracht"], from: Self.place[.resilience].path)
  }

  private var supported: Fact? {
    let ratings: [(rating: Fact.Rating, index: Int)] = gezin[.supported].enumerated().compactMap { index, item in
      guard let day = item[.date], day <= today, let value = item[.value] else { return nil }
      return (Fact.Rating(value: value, day: day), index)
    }
    // Of two on one day the one that stands further on is the newer one.
    let byAge = ratings.sorted { ($0.rating.day, $0.index) < ($1.rating.day, $1.index) }
    guard let last = byAge.last else { return nil }
    return Fact(
      .supported(last.rating, before: byAge.dropLast().last?.rating), at: ["nabijheid.erkenning", "closing"],
      from: Self.place[.supported].item(at: last.index).path)
  }

  private var areasNeverAsked: Fact? {
    let areas = BroadView.areas.filter { dossier.asked($0) == .never }
    guard !areas.isEmpty else { return nil }
    return Fact(.areasNeverAsked(areas), at: ["broadView", "conversation.broadView"], from: source(of: areas))
  }

  private var areasAskedLongAgo: Fact? {
    let areas: [Fact.AskedArea] = BroadView.areas.compactMap { area in
      guard case .on(let day) = dossier.asked(area), BroadView.isLongAgo(day, today: today) else { return nil }
      return Fact.AskedArea(area: area, day: day)
    }
    guard !areas.isEmpty else { return nil }
    return Fact(.areasAskedLongAgo(areas), at: ["broadView", "conversation.broadView"], from: source(of: areas.map(\.area)))
  }

  private func source(of areas: [String]) -> JSONPath {
    let all = Self.place[.areas]
    return areas.count == 1 ? all.part(areas[0]).path : all.path
  }
}

extension GezinMember {
  /// Whether nothing is written at all: what stands there and is no text counts as something.
  fileprivate var hasNoQualities: Bool {
    guard case .array(let items)? = raw(.qualities) else { return lacks(.qualities) }
    return items.allSatisfy(\.isEmpty)
  }
}

extension BroadView {
  /// The areas of life that it looks at, words of `Vocabulary.area`.
  public static let areas = shape.fields.map(\.key)

  /// When an area was last asked about.
  enum Asked: Equatable {
    case never
    case on(Day)
    /// It was asked about, but the day cannot be read.
    case someDay
  }

  /// Whether `day` lies more than three months before `today`; from the end of a month it is the end of the shorter month.
  static func isLongAgo(_ day: Day, today: Day) -> Bool {
    today.adding(months: -3).map { day < $0 } ?? false
  }

  /// Whether anything was written about an area.
  fileprivate func says(area: String) -> Bool { Self.shape.field(area).map { json[$0.key]?.isEmpty == false } ?? false }
}

extension Dossier {
  /// When `area` was last asked about: by its own day, or when it was looked at before a decision.
  func asked(_ area: String) -> BroadView.Asked {
    let own = self[.gezin][.areas][area]
    let looks = self[.plan][.decisions].filter { $0[.broadView].says(area: area) }
    if own.lacks(.asked), looks.isEmpty { return .never }
    return ([own[.asked]] + looks.map { $0[.date] }).compactMap { $0 }.max().map(BroadView.Asked.on) ?? .someDay
  }
}

extension Fact {
  /// About the gezin itself.
  public enum Gezin: Sendable, Equatable {
    /// The qualities that are written down with each member who has any.
    case qualities([NamedTexts])
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
