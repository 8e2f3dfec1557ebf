import Basics
import Testing
import Wording

@Suite("Every form of a day that the help names is understood, and what can mean two things is asked back")
struct DayFormsTests {
  /// A Tuesday, so that no weekday in the help is today's own.
  private static let today = Day(year: 2026, month: 11, day: 24)!

  private static func meaning(_ forms: DayForms) -> DayMeaning {
    switch forms {
    case .ahead: DayMeaning(liesAhead: true)
    case .behind: DayMeaning(liesAhead: false)
    case .part: DayMeaning(liesAhead: false, takesPart: true)
    }
  }

  @Test("what the help names", arguments: DayForms.allCases, Language.allCases)
  func named(forms: DayForms, language: Language) {
    let help = Saying.dayForms(forms, language)
    for form in forms.understood(language) {
      #expect(help.contains(form))
      guard case .known = Saying.typedDay(form, as: Self.meaning(forms), today: Self.today) else {
        Issue.record("\(form) is not understood")
        continue
      }
    }
    for form in forms.asked(language) {
      #expect(help.contains(form))
      guard case .asked(let question) = Saying.typedDay(form, as: Self.meaning(forms), today: Self.today) else {
        Issue.record("\(form) is not asked")
        continue
      }
      #expect(question.reason == .whichDay)
    }
  }

  @Test("the table of forms that are understood is a long one")
  func many() {
    let understood = DaysAsWrittenTests.planned.filter { !$0.1.hasPrefix("?") }
    #expect(understood.count >= 80)
  }

  @Test(
    "a time of the year without a day is asked back, and says what was typed",
    arguments: [
      "zomervakantie", "in de zomervakantie", "na de zomervakantie", "voor de kerstvakantie", "herfstvakantie", "meivakantie", "Pasen",
      "met pinksteren", "kerst", "het weekend", "volgend weekend", "eind januari", "begin maart", "rond kerst", "summer holidays",
      "after Easter", "suikerfeest",
    ])
  func seasons(typed: String) {
    for forms in [DayForms.ahead, .behind] {
      guard case .asked(let question) = Saying.typedDay(typed, as: Self.meaning(forms), today: Self.today) else {
        Issue.record("\(typed) is not asked")
        continue
      }
      let said = Saying.asked(question, typed: typed, today: Self.today, .nl)
      #expect(question.reason == .whichDay && said.contains(typed), "\(said)")
    }
  }

  @Test("a day that was typed in short is said in full")
  func echo() {
    #expect(Saying.echo(PartDay("2026-11-27")!, .nl) == "Dat is vrijdag 27 november 2026.")
    #expect(Saying.echo(PartDay("2026-11-27")!, .en) == "That is Friday 27 November 2026.")
    #expect(Saying.echo(PartDay("2019-05")!, .nl) == "Gelezen als mei 2019.")
  }

  @Test("a day of handing back before the step is ready is asked")
  func handBack() {
    var meaning = DayMeaning(liesAhead: true, begin: PartDay("2026-12-04"))
    meaning.isOfStep = true
    guard case .asked(let question) = Saying.typedDay("1 dec", as: meaning, today: Self.today) else { return #expect(Bool(false)) }
    let said = Saying.asked(question, typed: "1 dec", today: Self.today, .nl)
    #expect(said.contains("Dan is de stap nog niet klaar: dat is op 4 december 2026."))
    #expect(question.proposal == PartDay("2026-12-01"))
  }
}
