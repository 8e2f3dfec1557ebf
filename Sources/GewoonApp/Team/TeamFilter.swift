import Basics
import StrictJSON

/// One thing by which the list of the team becomes shorter.
public struct TeamFacet: Sendable, Hashable {
  /// What it is about.
  public enum Kind: String, Sendable, CaseIterable {
    case discuss, unread, mine, talk, aspect, question, period, phase, task, indicator, perspective, ladder, conversation, author

    /// Whether it is only on or off.
    var isFlag: Bool { [.discuss, .unread, .mine].contains(self) }
  }

  /// What it is about.
  public let kind: Kind
  /// An id, a word of the format, or a word of ours; "" for what is only on or off.
  public let value: String

  init(_ kind: Kind, _ value: String = "") {
    self.kind = kind
    self.value = value
  }
}

/// What one wants to see of all that the team shared. By worker it is only to find one's way: nothing is ever counted by it.
public struct TeamFilter: Sendable, Hashable {
  /// Every word of it has to be found.
  public var text = ""
  /// Of each kind one, in the order in which they were chosen.
  public private(set) var facets: [TeamFacet] = []

  /// Everything.
  public init() {}

  var isEmpty: Bool { text.isEmpty && facets.isEmpty }

  /// Puts one on in the place of another of its kind; the one that was on goes off.
  mutating func choose(_ facet: TeamFacet) {
    let wasOn = facets.contains(facet)
    facets.removeAll { $0.kind == facet.kind }
    if !wasOn { facets.append(facet) }
  }

  mutating func clear() { self = TeamFilter() }

  init(_ json: JSON) {
    text = json["text"]?.text ?? ""
    for item in json["facets"]?.items ?? [] {
      guard let kind = (item["kind"]?.text).flatMap(TeamFacet.Kind.init) else { continue }
      choose(TeamFacet(kind, item["value"]?.text ?? ""))
    }
  }

  var json: JSON {
    let facets = facets.map { JSON.object(JSONObject([("kind", .string($0.kind.rawValue)), ("value", .string($0.value))])) }
    return .object(JSONObject([("text", .string(text)), ("facets", .array(facets))]))
  }
}

/// A stretch of time that a filter can mean. It goes along with the day on which one looks.
enum PeriodFilter: String, CaseIterable {
  case week, month, quarter, lastQuarter, half, year

  /// The days that are meant on a day.
  func days(on today: Day) -> ClosedRange<Day> {
    let month = today.month
    switch self {
    case .week: return today.adding(days: 1 - today.weekday)...Day.last
    case .month: return Self.first(month, of: today.year)...Day.last
    case .quarter: return Self.first((month - 1) / 3 * 3 + 1, of: today.year)...Day.last
    case .lastQuarter:
      let now = Self.first((month - 1) / 3 * 3 + 1, of: today.year)
      return (now.adding(months: -3) ?? now)...now.adding(days: -1)
    case .half: return Self.first(month < 7 ? 1 : 7, of: today.year)...Day.last
    case .year: return Self.first(1, of: today.year)...Day.last
    }
  }

  /// The days of a value of the filter: one of these words, or a day since when. Nil for a value of a later version.
  static func days(of value: String, on today: Day) -> ClosedRange<Day>? {
    PeriodFilter(rawValue: value)?.days(on: today) ?? Day(value).map { $0...Day.last }
  }

  private static func first(_ month: Int, of year: Int) -> Day { Day(year: year, month: month, day: 1) ?? .first }
}
