import Basics
import Testing
import Wording

@Suite("A day is understood as people type it")
struct TypedDayTests {
  /// A Friday.
  static let today = Day(year: 2026, month: 11, day: 20)!

  static func said(_ typed: String, future: Bool = true) -> String? {
    Saying.day(typed: typed, today: today, preferFuture: future).map(numeric)
  }

  /// "27-11-2026"
  private static func numeric(_ day: Day) -> String {
    day.description.split(separator: "-").reversed().joined(separator: "-")
  }

  @Test(
    "forms of one and the same day",
    arguments: [
      "2026-11-27", "27-11-2026", "27-11", "27/11", "27.11.2026", "27 nov", "27 nov.", "27 november", "27 november 2026", "27 NOV 2026",
      "  27   november ", "vr 27 nov", "vr. 27 nov", "vrijdag 27 november 2026", "Fri 27 Nov", "27 nov 26", "27-11-26", "27-nov-2026",
      "over 7 dagen", "over een week", "over 1 week", "in 1 week", "volgende week", "next week",
    ])
  func oneDay(typed: String) {
    #expect(Self.said(typed) == "27-11-2026")
  }

  @Test(
    "words for near days",
    arguments: [
      ("vandaag", "20-11-2026"), ("Morgen", "21-11-2026"), ("gisteren", "19-11-2026"), ("overmorgen", "22-11-2026"),
      ("eergisteren", "18-11-2026"), ("tomorrow", "21-11-2026"), ("over 2 weken", "04-12-2026"), ("over 3 dagen", "23-11-2026"),
      ("over 3 maanden", "20-02-2027"), ("over een jaar", "20-11-2027"), ("3 dagen geleden", "17-11-2026"), ("2 weeks ago", "06-11-2026"),
      ("maandag", "23-11-2026"), ("do", "26-11-2026"),
    ])
  func near(typed: String, day: String) {
    #expect(Self.said(typed) == day)
  }

  @Test(
    "without a year it is the next one where one plans, and the last one where one looks back",
    arguments: [
      ("1-2", "01-02-2027", "01-02-2026"), ("31 dec", "31-12-2026", "31-12-2025"), ("20-11", "20-11-2026", "20-11-2026"),
      ("29-2", "29-02-2028", "29-02-2024"), ("ma", "23-11-2026", "16-11-2026"),
      ("3 mrt", "03-03-2027", "03-03-2026"), ("3 maart", "03-03-2027", "03-03-2026"),
    ])
  func directions(typed: String, ahead: String, back: String) {
    #expect(Self.said(typed, future: true) == ahead)
    #expect(Self.said(typed, future: false) == back)
  }

  @Test("two figures are a year of this century")
  func shortYear() {
    #expect(Self.said("14-4-26") == "14-04-2026")
    #expect(Self.said("14-4-05") == "14-04-2005")
  }

  @Test("a month later is the last day of a shorter month")
  func monthEnds() {
    let today = Day(year: 2026, month: 12, day: 31)!
    let later = Saying.day(typed: "over 2 maanden", today: today, preferFuture: true)
    #expect(later.map(Self.numeric) == "28-02-2027")
    let earlier = Saying.day(typed: "1 maand geleden", today: today, preferFuture: true)
    #expect(earlier.map(Self.numeric) == "30-11-2026")
  }

  @Test(
    "what is no day is not taken for one",
    arguments: [
      "", "   ", "31-2-2026", "29-2-2026", "31 april", "0-1-2026", "1-13", "2026", "27", "nov", "27 no", "27-11-026", "27-11-20266",
      "27--11",
      "-27-11", "+7-11", "27/11/", "over twee", "over weken", "over 2 eeuwen", "morgen vroeg", "1-2-3-4", "١-١-٢٠٢٦", "32-1",
      "99999999999999999999",
      "x", "v", "vr zoveel", "2026-11-31", "2026-1-1-1", "-", "/", ".",
    ])
  func nothing(typed: String) {
    #expect(Self.said(typed) == nil)
  }

  @Test("what the program says can be typed back, in both languages")
  func backAndForth() {
    for ahead in 0..<400 {
      let day = Self.today.adding(days: ahead)
      for language in Language.allCases {
        for said in [
          Self.numeric(day), Saying.full(day, language), Saying.title(day, relativeTo: Self.today, language),
          Saying.shortWeekday(day.weekday, language) + " " + Saying.shortWithYear(day, today: Self.today, language),
          Saying.day(day, relativeTo: Self.today, language),
        ] {
          #expect(Saying.day(typed: said, today: Self.today, preferFuture: true) == day, "\(said)")
        }
      }
    }
  }
}

/// What a weekday means on that very weekday.
extension TypedDayTests {
  @Test(
    "the weekday of today alone is asked, with the next one or the last one; today has a word of its own",
    arguments: ["vr", "vrijdag", "Vrijdag", "friday", "vrijdagmiddag"])
  func todaysWeekday(typed: String) {
    #expect(Self.said(typed) == nil && Self.said(typed, future: false) == nil)
    for (isAhead, next) in [(true, "2026-11-27"), (false, "2026-11-13")] {
      guard case .asked(let question) = Saying.typedDay(typed, as: DayMeaning(liesAhead: isAhead), today: Self.today) else {
        return #expect(Bool(false), "\(typed) is not asked")
      }
      #expect(question.reason == .todayToo(weekday: 5))
      #expect(question.proposal?.description == next)
      let said = Saying.asked(question, typed: typed, today: Self.today, .nl)
      #expect(said.hasPrefix("Het is vandaag vrijdag. Bedoel je vandaag?") && said.contains("typ het opnieuw"))
    }
    #expect(Self.said("komende vrijdag") == "27-11-2026" && Self.said("vandaag") == "20-11-2026")
  }
}
