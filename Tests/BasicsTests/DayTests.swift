import Basics
import Testing

@Suite("A day of the calendar")
struct DayTests {
  /// Day, days since 1970, weekday, ISO year and week.
  static let days: [(String, Int, Int, Int, Int)] = [
    ("2026-11-20", 20777, 5, 2026, 47),
    ("2027-01-01", 20819, 5, 2026, 53),
    ("2027-01-03", 20821, 7, 2026, 53),
    ("2027-01-04", 20822, 1, 2027, 1),
    ("2026-01-01", 20454, 4, 2026, 1),
    ("2024-12-30", 20087, 1, 2025, 1),
    ("2020-12-31", 18627, 4, 2020, 53),
    ("2021-01-03", 18630, 7, 2020, 53),
    ("2000-02-29", 11016, 2, 2000, 9),
    ("1970-01-01", 0, 4, 1970, 1),
    ("0001-01-01", -719162, 1, 1, 1),
    ("9999-12-31", 2_932_896, 5, 9999, 52),
    ("1900-02-28", -25509, 3, 1900, 9),
    ("2015-12-28", 16797, 1, 2015, 53),
  ]

  @Test("a day is counted, has its weekday and its week", arguments: days)
  func known(text: String, ordinal: Int, weekday: Int, year: Int, week: Int) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(day.ordinal == ordinal)
    #expect(Day(ordinal: ordinal) == day)
    #expect(day.weekday == weekday)
    #expect(day.week == (year, week))
  }

  @Test("every day of eight centuries follows the one before it")
  func everyDay() throws {
    let (start, end) = (try #require(Day("1600-01-01")), try #require(Day("2400-12-31")))
    var expected = start
    var wrong: [Int] = []
    for ordinal in start.ordinal...end.ordinal {
      let day = Day(ordinal: ordinal)
      if day != expected || day.ordinal != ordinal { wrong.append(ordinal) }
      if let next = Day(year: day.year, month: day.month, day: day.day + 1) {
        expected = next
      } else if let next = Day(year: day.year, month: day.month + 1, day: 1) ?? Day(year: day.year + 1, month: 1, day: 1) {
        expected = next
      }
    }
    #expect(wrong.isEmpty)
    #expect(expected == Day("2401-01-01"))
  }

  @Test(
    "what is no day, or not written as one, is refused",
    arguments: [
      "", "2026", "2026-11", "2026-11-2", "2026-1-20", "26-11-20", "2026-11-20 ", " 2026-11-20", "2026-11-20T", "2026/11/20", "20261120",
      "20-11-2026", "2026-02-31",
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-11-00", "2026-11-32", "0000-01-01", "10000-01-01",
      "-001-01-01", "+026-01-01",
      "2026-11-2o", "2026–11–20", "２０２６-11-20", "2026-11-20\u{0}", "vandaag",
    ])
  func refused(text: String) { #expect(Day(text) == nil) }

  @Test("days are added over months, years and leap days")
  func adding() {
    #expect(Day("2026-11-20")?.adding(days: 11) == Day("2026-12-01"))
    #expect(Day("2026-12-31")?.adding(days: 1) == Day("2027-01-01"))
    #expect(Day("2024-02-28")?.adding(days: 1) == Day("2024-02-29"))
    #expect(Day("2024-03-01")?.adding(days: -2) == Day("2024-02-28"))
    #expect(Day("2026-11-20")?.adding(days: 0) == Day("2026-11-20"))
  }

  @Test("the calendar has two ends")
  func ends() {
    #expect(Day.last.adding(days: 1) == Day.last)
    #expect(Day.last.adding(days: .max) == Day.last)
    #expect(Day.first.adding(days: -1) == Day.first)
    #expect(Day.first.adding(days: .min) == Day.first)
    #expect(Day(ordinal: .max).description == "9999-12-31")
    #expect(Day(ordinal: .min).description == "0001-01-01")
  }

  @Test("days between two days")
  func between() throws {
    let (first, second) = (try #require(Day("2026-11-20")), try #require(Day("2027-02-20")))
    #expect(first.days(until: second) == 92)
    #expect(second.days(until: first) == -92)
    #expect(first < second)
    #expect(!(second < first) && !(first < first))
    #expect(Set([first, second, first]).count == 2)
  }
}
