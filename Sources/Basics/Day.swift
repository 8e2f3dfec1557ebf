/// A day of the Gregorian calendar, without a clock or a place; 0001-01-01 to 9999-12-31.
public struct Day: Sendable, Hashable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The first day that there is, 0001-01-01.
  public static let first = Day(checked: 1, 1, 1)
  /// The last day that there is, 9999-12-31.
  public static let last = Day(checked: 9999, 12, 31)

  /// Nil for a day that does not exist, as 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
    self.init(checked: year, month, day)
  }

  /// Reads exactly `2026-11-20` (ISO 8601); nil for any other form and for a day that does not exist.
  public init?(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  init?(_ text: ArraySlice<UInt8>) {
    var digits = Digits(text)
    guard text.count == 10, let year = digits.number(of: 4), digits.skip("-"), let month = digits.number(of: 2), digits.skip("-"),
      let day = digits.number(of: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that lies `ordinal` days after 1970-01-01; the first or the last day where it would lie outside the calendar.
  public init(ordinal: Int) {
    // Count from 1 March of the year 0, so that the leap day is the last of its year; 400 years are 146,097 days.
    let days = min(max(ordinal, Day.first.ordinal), Day.last.ordinal) + 719_468
    let (era, ofEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(checked: 400 * era + yearOfEra + (month <= 2 ? 1 : 0), month, ofYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private init(checked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01.
  public var ordinal: Int {
    let fromMarch = month > 2 ? year : year - 1
    let (era, yearOfEra) = fromMarch.quotientAndRemainder(dividingBy: 400)
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The day so many days later, or earlier below zero; the first or the last day where it would lie outside the calendar.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days later `other` is; below zero where it is earlier.
  public func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (ordinal + 719_468 + 2) % 7 + 1 }

  /// The week (1 to 53) and the year that it belongs to, by ISO 8601: weeks start on Monday and belong to the year of their Thursday.
  public var week: (year: Int, number: Int) {
    let thursday = ordinal + 4 - weekday
    // The calendar starts on a Monday and ends on a Friday, so the Thursday always lies in it.
    let year = Day(ordinal: thursday).year
    let newYear = Day(checked: year, 1, 1).ordinal
    return (year, (thursday - newYear) / 7 + 1)
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// How many days month 1 to 12 has in `year`.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Earlier first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-20`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}
