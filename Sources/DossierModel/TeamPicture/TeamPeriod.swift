import Basics

/// The days over which a team looks back.
public struct TeamPeriod: Sendable, Hashable {
  /// How long it is, in the words of the command line.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case quarter
    case halfYear = "half-year"
    case year
    /// From the first day that there is until the last.
    case all
    /// From one day to another.
    case days

    /// The months that it has; nil where the calendar does not say it.
    fileprivate var months: Int? {
      switch self {
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      case .all, .days: nil
      }
    }
  }

  public let kind: Kind
  public let first: Day
  public let last: Day

  /// The part of the calendar that `today` lies in, or one so many earlier. What is still running ends today: nobody knows yet what comes.
  ///
  /// - Parameter kind: of the calendar; `.days` gives today alone.
  public init(_ kind: Kind, on today: Day, earlier: Int = 0) {
    self.kind = kind
    guard let months = kind.months else {
      (first, last) = kind == .all ? (.first, .last) : (today, today)
      return
    }
    let begin = Day(year: today.year, month: (today.month - 1) / months * months + 1, day: 1) ?? today
    let first = begin.adding(months: -months * earlier) ?? .first
    let next = first.adding(months: months)
    self.first = first
    last = min(next?.adding(days: -1) ?? .last, max(today, first))
  }

  /// From one day to another, whichever is named first.
  public init(from first: Day, to last: Day) {
    kind = .days
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// Reads what the command line takes: the word of a kind, `2026-07-01..2026-09-30`, or `2026-07-01..` for until today; nil for what is none.
  public init?(_ text: String, today: Day) {
    if let kind = Kind(rawValue: text), kind != .days {
      self.init(kind, on: today)
      return
    }
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, let first = Day(ends[0]), let last = ends[1].isEmpty ? today : Day(ends[1]), first <= last else { return nil }
    self.init(from: first, to: last)
  }

  /// Whether it holds a day. What has no day belongs to all that there is.
  func holds(_ day: Day?) -> Bool { day.map { (first...last).contains($0) } ?? (kind == .all) }
}

/// A stretch of time that is counted by itself: one month, quarter or year, or several that were too small to stand alone.
public struct TimeStretch: Sendable, Hashable {
  /// In which steps time is told.
  public enum Unit: Sendable, Hashable { case month, quarter, year }

  public let unit: Unit
  /// The first day of its first month.
  public let first: Day
  /// The last day of its last month.
  public let last: Day

  init(_ unit: Unit, around day: Day) {
    let months = unit.months
    let first = Day(year: day.year, month: (day.month - 1) / months * months + 1, day: 1) ?? day
    self.init(unit, first, first.adding(months: months)?.adding(days: -1) ?? .last)
  }

  private init(_ unit: Unit, _ first: Day, _ last: Day) {
    self.unit = unit
    self.first = first
    self.last = last
  }

  /// The one after it; nil at the end of the calendar.
  var next: TimeStretch? { last == .last ? nil : TimeStretch(unit, around: last.adding(days: 1)) }

  /// From the begin of this one to the end of another.
  func through(_ other: TimeStretch) -> TimeStretch { TimeStretch(unit, first, other.last) }

  /// The stretches from one day to another, in the steps that make a handful of them.
  static func between(_ first: Day, _ last: Day) -> [TimeStretch] {
    let days = first.days(until: last)
    let unit: Unit = days <= 190 ? .month : days <= 1_100 ? .quarter : .year
    var found = [TimeStretch(unit, around: first)]
    // A slip of the pen may date a visit centuries away.
    while let stretch = found.last, stretch.last < last, found.count < 200, let next = stretch.next { found.append(next) }
    if let stretch = found.last, stretch.last < last { found.append(stretch.next?.through(TimeStretch(unit, around: last)) ?? stretch) }
    return found
  }
}

extension TimeStretch.Unit {
  fileprivate var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }
}
