/// A day, or as much of it as is known: a month of a year, or a year alone.
public struct PartDay: Sendable, Hashable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12; nil where only the year is known.
  public let month: Int?
  /// The whole day, where it is known.
  public let day: Day?

  /// A whole day.
  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day
  }

  /// A year, or a month of it; nil for what does not exist.
  public init?(year: Int, month: Int? = nil) {
    guard Day(year: year, month: month ?? 1, day: 1) != nil else { return nil }
    self.year = year
    self.month = month
    day = nil
  }

  /// Reads exactly `2019`, `2019-05` or `2019-05-31`; nil for any other form.
  public init?(_ text: String) {
    if let day = Day(text) {
      self.init(day)
      return
    }
    var digits = Digits(Array(text.utf8)[...])
    guard text.utf8.count == 4 || text.utf8.count == 7, let year = digits.number(of: 4) else { return nil }
    if text.utf8.count == 4 {
      self.init(year: year)
    } else {
      guard digits.skip("-"), let month = digits.number(of: 2) else { return nil }
      self.init(year: year, month: month)
    }
  }

  /// The first day that it can be.
  public var first: Day { day ?? Day(year: year, month: month ?? 1, day: 1) ?? .first }

  /// The last day that it can be.
  public var last: Day {
    let month = month ?? 12
    return day ?? Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) ?? .last
  }
}

extension PartDay: CustomStringConvertible {
  /// `2019`, `2019-05` or `2019-05-31`.
  public var description: String { String(first.description.prefix(day != nil ? 10 : month != nil ? 7 : 4)) }
}
