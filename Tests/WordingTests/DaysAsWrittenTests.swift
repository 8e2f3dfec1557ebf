import Basics
import Testing
import Wording

@Suite("Days as people here write them")
struct DaysAsWrittenTests {
  /// A Friday.
  static let today = Day(year: 2026, month: 11, day: 20)!

  /// "27-11" of this year, "27-11-2027", "2019", "2019-05", "?" and what is proposed where it has to be asked.
  static func read(_ typed: String, _ meaning: DayMeaning) -> String {
    switch Saying.typedDay(typed, as: meaning, today: today) {
    case .known(let part, _): part.description
    case .asked(let question): "?" + (question.proposal?.description ?? "")
    }
  }

  static let ahead = DayMeaning(liesAhead: true)
  static let behind = DayMeaning(liesAhead: false)
  static let part = DayMeaning(liesAhead: false, takesPart: true)

  /// How it is written, and which day it is where one plans.
  static let planned: [(String, String)] = [
    ("vandaag", "2026-11-20"), ("vanmiddag", "2026-11-20"), ("vanavond", "2026-11-20"), ("morgen", "2026-11-21"),
    ("Morgenochtend", "2026-11-21"),
    ("overmorgen", "2026-11-22"), ("volgende week", "2026-11-27"), ("komende week", "2026-11-27"), ("over een week", "2026-11-27"),
    ("over één week", "2026-11-27"), ("over 'n week", "2026-11-27"), ("over 1 week", "2026-11-27"), ("over twee weken", "2026-12-04"),
    ("over 2 weken", "2026-12-04"), ("over 2 wk", "2026-12-04"), ("over 14 dagen", "2026-12-04"), ("over veertien dagen", "2026-12-04"),
    ("over 14 dgn", "2026-12-04"), ("binnen 2 weken", "2026-12-04"), ("over 3 dagen", "2026-11-23"), ("over drie dagen", "2026-11-23"),
    ("over een maand", "2026-12-20"), ("over 3 mnd", "2027-02-20"), ("morgen over een week", "2026-11-28"),
    ("vandaag over 2 weken", "2026-12-04"),
    ("dinsdag", "2026-11-24"), ("di", "2026-11-24"), ("di.", "2026-11-24"), ("dinsdagmiddag", "2026-11-24"),
    ("dinsdag 10 uur", "2026-11-24"),
    ("volgende week dinsdag", "2026-11-24"), ("dinsdag volgende week", "2026-11-24"), ("di volgende week", "2026-11-24"),
    ("komende dinsdag", "2026-11-24"), ("aanstaande dinsdag", "2026-11-24"), ("a.s. dinsdag", "2026-11-24"), ("dinsdag a.s.", "2026-11-24"),
    ("eerstvolgende dinsdag", "2026-11-24"), ("volgende dinsdag", "2026-11-24"), ("op dinsdag", "2026-11-24"),
    ("deze zaterdag", "2026-11-21"),
    ("deze week zondag", "2026-11-22"), ("zondag over een week", "2026-11-29"), ("dinsdag over 14 dagen", "2026-12-08"),
    ("dinsdag over twee weken", "2026-12-08"), ("di week 49", "2026-12-01"), ("dinsdag in week 49", "2026-12-01"),
    ("wk 2 di", "2027-01-12"),
    ("dinsdag week 2 2027", "2027-01-12"), ("vrijdag 27", "2026-11-27"), ("vrijdag de 27e", "2026-11-27"), ("vr 27 nov", "2026-11-27"),
    ("vr. 27 nov.", "2026-11-27"), ("vrijdag 27 november", "2026-11-27"), ("vrijdag 27 november 2026", "2026-11-27"),
    ("27 november (vr)", "2026-11-27"), ("vrijdag, 27 november", "2026-11-27"), ("a.s. vrijdag 27 november", "2026-11-27"),
    ("27 nov", "2026-11-27"), ("27 Nov.", "2026-11-27"), ("27 november a.s.", "2026-11-27"), ("27 november", "2026-11-27"), ("27nov", "?"),
    ("de 27e", "2026-11-27"), ("27e", "2026-11-27"), ("de 27ste", "2026-11-27"), ("de 27", "2026-11-27"), ("27e november", "2026-11-27"),
    ("27-11", "2026-11-27"), ("27/11", "2026-11-27"), ("27.11", "2026-11-27"), ("27-11-26", "2026-11-27"), ("27/11/26", "2026-11-27"),
    ("27-11-'26", "2026-11-27"), ("27-11-2026", "2026-11-27"), ("27.11.2026", "2026-11-27"), ("27 11 2026", "2026-11-27"),
    ("27-nov-2026", "2026-11-27"), ("27 nov '26", "2026-11-27"), ("27 nov ’26", "2026-11-27"), ("2026-11-27", "2026-11-27"),
    ("d.d. 27-11-2026", "2026-11-27"), ("per 1 januari", "2027-01-01"), ("1 jan.", "2027-01-01"), ("1 januari", "2027-01-01"),
    ("27 nov om 10 uur", "2026-11-27"), ("27 nov 10:00", "2026-11-27"), ("27 nov 's middags", "2026-11-27"),
    ("eerste maandag van januari", "2027-01-04"), ("1e maandag van januari", "2027-01-04"),
    ("de laatste vrijdag van november", "2026-11-27"),
    ("tweede dinsdag in januari 2027", "2027-01-12"), ("eerste kerstdag", "2026-12-25"), ("2e kerstdag", "2026-12-26"),
    ("sinterklaas", "2026-12-05"), ("oudjaar", "2026-12-31"), ("nieuwjaarsdag", "2027-01-01"),
    ("tomorrow", "2026-11-21"), ("the day after tomorrow", "2026-11-22"), ("next week", "2026-11-27"), ("in two weeks", "2026-12-04"),
    ("in a week", "2026-11-27"), ("next Tuesday", "2026-11-24"), ("Tuesday next week", "2026-11-24"), ("this Saturday", "2026-11-21"),
    ("Nov 27", "2026-11-27"), ("November 27, 2026", "2026-11-27"), ("27th of November", "2026-11-27"), ("the 27th", "2026-11-27"),
    ("Friday 27 November at 10", "2026-11-27"), ("first Monday of January", "2027-01-04"), ("Christmas Day", "2026-12-25"),
  ]

  @Test("where one plans", arguments: planned)
  func plans(typed: String, day: String) { #expect(Self.read(typed, Self.ahead) == day) }

  @Test(
    "where one looks back",
    arguments: [
      ("gisteren", "2026-11-19"), ("gisteravond", "2026-11-19"), ("eergisteren", "2026-11-18"), ("vorige week", "2026-11-13"),
      ("een week geleden", "2026-11-13"), ("3 weken geleden", "2026-10-30"), ("drie weken terug", "2026-10-30"),
      ("2 dagen geleden", "2026-11-18"),
      ("maandag", "2026-11-16"), ("afgelopen maandag", "2026-11-16"), ("jl. maandag", "2026-11-16"), ("maandag jl.", "2026-11-16"),
      ("vorige week dinsdag", "2026-11-10"), ("dinsdag vorige week", "2026-11-10"), ("maandag 3 weken geleden", "2026-10-26"),
      ("vorige zondag", "2026-11-15"), ("de 27e", "2026-10-27"), ("27 oktober jl.", "2026-10-27"), ("20 nov", "2026-11-20"),
      ("ma 16", "2026-11-16"),
      ("di week 46", "2026-11-10"), ("yesterday", "2026-11-19"), ("last Monday", "2026-11-16"), ("a week ago", "2026-11-13"),
      ("3 okt", "2026-10-03"),
    ])
  func looksBack(typed: String, day: String) { #expect(Self.read(typed, Self.behind) == day) }

  @Test(
    "a month or a year is enough where the field takes it, and nowhere else",
    arguments: [
      ("2019", "2019"), ("in 2019", "2019"), ("mei 2019", "2019-05"), ("in mei 2019", "2019-05"), ("05-2019", "2019-05"),
      ("5/2019", "2019-05"),
      ("2019-05", "2019-05"), ("november", "2026-11"), ("december", "2025-12"), ("vorig jaar", "2025"), ("dit jaar", "2026"),
      ("vorige maand", "2026-10"), ("2 jaar geleden", "2024"), ("3 maanden geleden", "2026-08"), ("31-5-2019", "2019-05-31"),
      ("last year", "2025"), ("May 2019", "2019-05"),
    ])
  func parts(typed: String, part: String) {
    #expect(Self.read(typed, Self.part) == part)
    if part.utf8.count < 10, !typed.contains("geleden") { #expect(Self.read(typed, Self.behind) == "?") }
  }

  @Test(
    "what is no day for certain is asked, with the day that is nearest to it",
    arguments: [
      ("eind november", "?2026-11-30"), ("begin januari", "?2027-01-01"), ("half december", "?2026-12-15"),
      ("medio december", "?2026-12-15"),
      ("eind volgende maand", "?2026-12-31"), ("eind van de maand", "?2026-11-30"), ("week 49", "?2026-11-30"),
      ("rond 27 nov", "?2026-11-27"),
      ("27 nov?", "?2026-11-27"), ("voor 1 januari", "?2027-01-01"), ("volgende zaterdag", "?2026-11-28"),
      ("vrijdag over een week", "?2026-11-27"),
      ("ma 27-11-2026", "?2026-11-27"), ("vrijdag 28", "?2026-11-28"), ("15 nov", "?2027-11-15"), ("1-5-98", "?2098-05-01"),
      ("1-5-2066", "?2066-05-01"), ("1-5-2020", "?2020-05-01"), ("november", "?"), ("2027", "?"), ("ooit", "?"), ("als Mila jarig is", "?"),
      ("31 februari", "?"), ("31-2-2027", "?"), ("11/27/2026", "?"), ("morgen vroeg", "?"), ("27", "?"), ("over een paar weken", "?"),
      ("aanstaande", "?"), ("week 54", "?"), ("vijfde maandag van februari 2027", "?"),
    ])
  func asks(typed: String, proposal: String) { #expect(Self.read(typed, Self.ahead) == proposal) }

  @Test(
    "what is to come, too long ago or of another year is asked where one looks back",
    arguments: [
      ("27-11-2062", "?"), ("morgen", "?"), ("27-11-26", "?"), ("a.s. vrijdag", "?"), ("vr 27 nov", "?"), ("ma 27-10-2026", "?2026-10-27"),
      ("27 nov", "?2025-11-27"), ("31 dec", "?2025-12-31"), ("1-5-98", "?1998-05-01"), ("1-5-1998", "?1998-05-01"), ("eind november", "?"),
    ])
  func asksOfThePast(typed: String, proposal: String) { #expect(Self.read(typed, Self.behind) == proposal) }

  @Test("a year in two figures goes by what the field means")
  func shortYears() {
    #expect(Self.read("1-5-98", Self.part) == "1998-05-01")
    #expect(Self.read("1-5-05", Self.part) == "2005-05-01")
    #expect(Self.read("1-5-28", Self.ahead) == "2028-05-01")
    #expect(Self.read("1-5-27", Self.part) == "?")
  }

  @Test("an end does not lie before its beginning, nor a beginning after its end")
  func order() {
    let began = DayMeaning(liesAhead: false, takesPart: true, begin: PartDay("2020-05"))
    #expect(Self.read("2019", began) == "?2019")
    #expect(Self.read("2020", began) == "2020")
    #expect(Self.read("3 mei 2020", began) == "2020-05-03")
    let ended = DayMeaning(liesAhead: false, takesPart: true, end: PartDay("2019"))
    #expect(Self.read("1-1-2020", ended) == "?2020-01-01")
    #expect(Self.read("31-12-2019", ended) == "2019-12-31")
  }

  @Test("each question says what was typed or meant, and what to do", arguments: Language.allCases)
  func questions(language: Language) {
    let asked = [("ooit", Self.behind), ("31-2-2026", Self.behind), ("eind november", Self.ahead), ("ma 27-11-2026", Self.ahead)]
    for (typed, meaning) in asked {
      guard case .asked(let question) = Saying.typedDay(typed, as: meaning, today: Self.today) else { return #expect(Bool(false)) }
      let said = Saying.asked(question, typed: typed, today: Self.today, language)
      #expect(said.hasSuffix("."))
      #expect(said.contains(language == .nl ? "dag" : "day"))
    }
  }
}
