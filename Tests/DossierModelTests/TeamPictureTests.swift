import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("The picture of the team")
struct TeamPictureTests {
  @Test("It counts on which aspects was reflected, with what shows it, what was learned, and which signs and tasks stand there")
  func counts() {
    let picture = TeamPicture.of(
      .of(20) { number in
        var more: [String: JSON] = ["learned": number < 10 ? "Eerst vragen." : ""]
        more["answers"] = number < 12 ? answers(("a.text", "Zo."), ("a.number", .number("\(number % 3)"))) : answers(("b.choice", "yes"))
        more["evidence"] = number < 6 ? [["id": "E", "aspect": "a", "kind": "seen", "text": "Gezien."]] : []
        more["indicators"] = number < 8 ? ["i1"] : ["i2"]
        more["tasks"] = number < 9 ? [1, 2] : [3]
        more["wentWell"] = "Goed."
        return more
      })
    #expect(picture.hiding == nil && picture.reflections == 20)
    #expect(picture.learned == .count(10) && picture.wentWell == .count(20) && picture.wantToLearn == .few)
    #expect(picture.lines.count == 10 && picture.lines[0].text == "Eerst vragen.")
    #expect(picture.aspects.map(\.reflections) == [.count(12), .count(8)])
    #expect(picture.aspects.map(\.withEvidence) == [.count(6), .few])
    #expect(picture.indicators.map(\.count) == [.count(8), .count(12)])
    #expect(picture.tasks.map(\.count) == [.count(9), .count(9), .count(11), .few])
    // Those that have an answer to b lack one to a, and the other way round.
    #expect(picture.unanswered.map(\.count) == [.count(8), .count(8), .count(12)])
  }

  @Test("How the numbers lie: neighbours stand together until each stretch is enough, and nothing is lost")
  func scale() {
    let values = [0, 0, 0, 4, 4, 5, 5, 5, 5, 5, 5, 9, 10, 10, 10]
    let picture = TeamPicture.of(.of(15) { ["answers": answers(("a.number", .number("\(values[$0])")))] })
    let spread = picture.spreads[0]
    #expect(spread.answers == .count(15))
    #expect(spread.parts.map(\.part) == [.numbers(0...4), .numbers(5...10)])
    #expect(spread.parts.map(\.count) == [.count(5), .count(10)])
  }

  @Test("How the choices lie: one that is too small takes another along, so that it cannot be worked out")
  func choice() {
    func spread(_ yes: Int, _ partly: Int, _ no: Int) -> [Shown] {
      let words = [("yes", yes), ("partly", partly), ("no", no)].flatMap { word, count in Array(repeating: JSON.string(word), count: count)
      }
      return TeamPicture.of(.of(words.count) { ["answers": answers(("b.choice", words[$0]))] }).spreads[1].parts.map(\.count)
    }
    #expect(spread(8, 9, 7) == [.count(8), .count(9), .count(7)])
    #expect(spread(12, 8, 2) == [.count(12), .withheld, .few])
    #expect(spread(12, 3, 3) == [.count(12), .few, .few])
    // Nobody is hidden behind a part that nobody chose.
    #expect(spread(9, 8, 0) == [.count(9), .count(8), .few])
  }

  @Test("A short round is not asked about the other aspect, and another edition about nothing")
  func asked() {
    let picture = TeamPicture.of(
      .of(24) { number in
        switch number % 3 {
        case 0: ["round": "short", "aspect": "b", "answers": answers(("b.choice", "yes"))]
        case 1: ["round": "whole"]
        default: ["instrument": "groot-2", "answers": answers(("c.new", "Iets."))]
        }
      })
    #expect(picture.unanswered.map(\.count) == [.count(8), .count(8), .count(8)])
    #expect(picture.otherEdition == .count(8) && picture.otherParts == .count(8))
  }

  @Test("Decisions go up and down, each once however often and by whom it was shared, and in the period")
  func ladder() {
    func step(_ day: String, _ from: Int, _ to: Int) -> JSON { ["date": .string(day), "from": .number("\(from)"), "to": .number("\(to)")] }
    let made = (0..<12).flatMap { number -> [MadeReflection] in
      let way = number < 6 ? step("2026-10-0\(1 + number)", 1, 2) : step("2026-11-0\(number - 5)", 3, 1)
      let one = MadeReflection(worker: "W\(number % 4)", dossier: "D\(number)", ladder: [way, step("2025-01-01", 1, 4)])
      return [one, one, MadeReflection(worker: "W\((number + 1) % 4)", dossier: "D\(number)", ladder: [way])]
    }
    let ladder = TeamPicture.of(.of(made)).ladder
    #expect(ladder.decisions == .count(12))
    #expect([ladder.up, ladder.down, ladder.other] == [.count(6), .count(6), .few])
  }

  @Test("Help that ended: without help, in time, and where heavier help never was")
  func endings() {
    let made = (0..<20).map { number in
      MadeReflection(
        worker: "W\(number % 4)",
        more: number < 10
          ? [
            "kind": "closing", "learned": "Ze konden verder.",
            "closing": ["withoutHelp": number < 5 ? "yes" : "no", "timely": number < 5 ? "inTime" : "tooLate"],
          ] : [:],
        phases: number < 5 ? [["phase": "before"]] : [["phase": "before"], ["phase": "during"]])
    }
    let endings = TeamPicture.of(.of(made)).endings
    #expect(endings.endings == .count(10) && endings.notNeeded == .count(5))
    #expect(endings.withoutHelp.map(\.count) == [.count(5), .few, .count(5)])
    #expect(endings.timely.map(\.count) == [.count(5), .count(5), .few])
    #expect(TeamPicture.of(.of(made)).lines.count(where: \.isEnding) == 5)
  }

  @Test("Over time: months that are too small stand with their neighbours, and an aspect has its own")
  func time() {
    let days =
      Array(repeating: "2026-10-03", count: 8) + Array(repeating: "2026-11-03", count: 2) + Array(repeating: "2026-12-03", count: 9)
    let made = days.enumerated().map { number, day in
      MadeReflection(worker: "W\(number % 3)", day: day, more: ["answers": answers(("a.text", number % 2 == 0 ? "Ja." : ""))])
    }
    let picture = TeamPicture.of(.of(made))
    #expect(picture.overTime.map(\.count) == [8, 11])
    #expect(picture.overTime.map(\.stretch.first.month) == [10, 11] && picture.overTime.map(\.stretch.last.month) == [10, 12])
    // Four of the eight are too few: for this aspect all stands together.
    #expect(picture.aspects[0].overTime.map(\.count) == [10])
  }

  @Test("What is no number, no word and no list is passed over, and never stops the count")
  func broken() {
    let odd: [JSON] = [5, "x", [], ["a": 1], .null, true]
    let keys = [
      "answers", "evidence", "indicators", "tasks", "closing", "kind", "round", "aspect", "instrument", "learned", "visit", "phase",
    ]
    let made = odd.flatMap { value in
      keys.map { MadeReflection(worker: "W\($0.count % 4)", more: [$0: value], ladder: value, phases: value) }
    }
    let picture = TeamPicture.of(.of(made), TeamPeriod(.all, on: .last))
    #expect(picture.reflections == made.count)
    #expect(
      TeamPicture(TeamShelf([(.sharedReflections, ["a": "x", "b": ["reflections": 5]])]), .small, TeamPeriod(.all, on: .last)).hiding != nil
    )
  }

  @Test("One reflection in two files is one, and what has no day belongs to all that there is")
  func twice() {
    let files = ["x", "y"].map { name in
      (name, JSON.object(JSONObject([("author", .string("W\(name)")), ("reflections", [["id": "R1", "visit": "2026-10-10"]])])))
    }
    let others = TeamShelf.of(6) { _ in ["visit": .null] }
    let shelf = TeamShelf([
      (.sharedReflections, Dictionary(uniqueKeysWithValues: files + others.trees(.sharedReflections).map { ($0.name, $0.tree) }))
    ])
    #expect(TeamPicture.of(shelf).hiding == .fewReflections)
    #expect(TeamPicture.of(shelf, TeamPeriod(.all, on: .last)).reflections == 6)
  }
}

@Suite("Periods of the team")
struct TeamPeriodTests {
  private let today = Day("2026-11-20")!

  private func ends(_ period: TeamPeriod?) -> String { period.map { "\($0.first) \($0.last)" } ?? "" }

  @Test("A quarter, half year and year are those of the calendar, and what runs ends today")
  func calendar() {
    #expect(ends(TeamPeriod(.quarter, on: today)) == "2026-10-01 2026-11-20")
    #expect(ends(TeamPeriod(.quarter, on: today, earlier: 1)) == "2026-07-01 2026-09-30")
    #expect(ends(TeamPeriod(.quarter, on: today, earlier: 4)) == "2025-10-01 2025-12-31")
    #expect(ends(TeamPeriod(.halfYear, on: today)) == "2026-07-01 2026-11-20")
    #expect(ends(TeamPeriod(.halfYear, on: Day("2027-01-31")!, earlier: 1)) == "2026-07-01 2026-12-31")
    #expect(ends(TeamPeriod(.year, on: today, earlier: 1)) == "2025-01-01 2025-12-31")
    #expect(ends(TeamPeriod(.year, on: .first, earlier: 3)) == "0001-01-01 0001-01-01")
    #expect(ends(TeamPeriod(.quarter, on: .last)) == "9999-10-01 9999-12-31")
  }

  @Test("On the command line it is a word or two days; what is none is refused")
  func typed() {
    #expect(TeamPeriod("half-year", today: today)?.kind == .halfYear)
    #expect(ends(TeamPeriod("2026-01-02..2026-03-04", today: today)) == "2026-01-02 2026-03-04")
    #expect(ends(TeamPeriod("2026-01-02..", today: today)) == "2026-01-02 2026-11-20")
    for text in ["", "days", "mei", "2026-01-02", "2026-02-30..2026-03-01", "2026-03-01..2026-02-01", "..", "2027-01-01.."] {
      #expect(TeamPeriod(text, today: today) == nil, "\(text)")
    }
  }
}
