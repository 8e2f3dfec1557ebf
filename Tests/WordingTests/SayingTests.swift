import Basics
import Testing
import Wording

@Suite("Counts, names and days are said the ordinary way")
struct SayingTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  @Test("nothing, one and many")
  func counts() {
    #expect(Saying.count(0, .step, .nl) == "geen stappen")
    #expect(Saying.count(1, .step, .nl) == "1 stap")
    #expect(Saying.count(2, .step, .nl) == "2 stappen")
    #expect(Saying.count(0, .step, .en) == "no steps")
    #expect(Saying.count(1, .person, .en) == "1 person")
    #expect(Saying.count(10_000, .person, .nl) == "10.000 mensen")
  }

  @Test("thousands stand apart")
  func thousands() {
    #expect(Saying.number(999, .nl) == "999")
    #expect(Saying.number(1_000, .nl) == "1.000")
    #expect(Saying.number(1_234_567, .en) == "1,234,567")
    #expect(Saying.number(-1_234, .nl) == "-1.234")
    #expect(Saying.number(-123, .nl) == "-123")
  }

  @Test("a list ends with 'en'")
  func lists() {
    #expect(Saying.list([], .nl) == "")
    #expect(Saying.list(["Mila"], .nl) == "Mila")
    #expect(Saying.list(["Mila", "Sem"], .nl) == "Mila en Sem")
    #expect(Saying.list(["Mila", "Sem", "Noor"], .nl) == "Mila, Sem en Noor")
    #expect(Saying.list(["Mila", "Sem", "Noor"], .en) == "Mila, Sem and Noor")
  }

  @Test("a choice ends with 'of'")
  func choices() {
    #expect(Saying.either(["md"], .nl) == "md")
    #expect(Saying.either(["md", "html", "txt"], .nl) == "md, html of txt")
    #expect(Saying.either(["md", "html"], .en) == "md or html")
  }

  @Test("what a format for the map cannot do is said with the formats that there are")
  func formats() {
    #expect(ExportWords.needsFolder("csv", files: 3, .nl) == "Bij csv komen er drie bestanden. Zeg met -o in welke map.")
    #expect(ExportWords.needsFolder("csv", files: 12, .en) == "With csv there are 12 files. Say with -o into which folder.")
    #expect(
      ExportWords.notAsReflection(["svg", "csv"], choose: ["md", "txt"], .nl)
        == "Een reflectie kan niet als svg of csv. Kies md of txt.")
  }

  @Test("a word that begins a line gets a capital")
  func capitals() {
    #expect(Saying.capitalised("heel dichtbij") == "Heel dichtbij")
    #expect(Saying.capitalised("één") == "Één")
    #expect(Saying.capitalised("") == "")
  }

  @Test("a day in its lengths")
  func lengths() {
    #expect(Saying.short(day(2026, 10, 3), .nl) == "3 okt")
    #expect(Saying.short(day(2026, 3, 3), .nl) == "3 mrt")
    #expect(Saying.short(day(2026, 3, 3), .en) == "3 Mar")
    #expect(Saying.shortWithWeekday(today, .nl) == "vr 20 nov")
    #expect(Saying.shortWithWeekday(today, .en) == "Fri 20 Nov")
    #expect(Saying.long(today, .nl) == "20 november")
    #expect(Saying.full(today, .nl) == "20 november 2026")
    #expect(Saying.full(today, .en) == "20 November 2026")
  }

  @Test("what is near is said by its word, another year by its number")
  func relative() {
    #expect(Saying.day(today, relativeTo: today, .nl) == "vandaag")
    #expect(Saying.day(day(2026, 11, 19), relativeTo: today, .nl) == "gisteren")
    #expect(Saying.day(day(2026, 11, 21), relativeTo: today, .en) == "tomorrow")
    #expect(Saying.day(day(2026, 10, 3), relativeTo: today, .nl) == "3 okt")
    #expect(Saying.day(day(2025, 10, 3), relativeTo: today, .nl) == "3 okt 2025")
    #expect(Saying.title(today, relativeTo: today, .nl) == "20 november")
    #expect(Saying.title(day(2025, 11, 20), relativeTo: today, .nl) == "20 november 2025")
    #expect(Saying.day(day(2027, 1, 1), relativeTo: day(2026, 12, 31), .nl) == "morgen")
  }

  @Test("the days of a week and the months of a year, and nothing outside them")
  func calendarWords() {
    #expect((1...7).map { Saying.shortWeekday($0, .nl) } == ["ma", "di", "wo", "do", "vr", "za", "zo"])
    #expect(
      (1...12).map { Saying.shortMonth($0, .nl) }
        == ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"])
    #expect(Saying.weekday(0, .nl) == "" && Saying.month(13, .nl) == "" && Saying.shortMonth(0, .nl) == "")
  }

  @Test("a time by the clock that it was read from")
  func times() {
    let afternoon = Instant(seconds: 1_795_185_730, offset: 3_600)
    #expect(Saying.time(afternoon) == "15:42")
    #expect(Saying.time(Instant(seconds: afternoon.seconds, offset: 0)) == "14:42")
    #expect(Saying.time(Instant(seconds: 0, offset: -60)) == "23:59")
  }
}
