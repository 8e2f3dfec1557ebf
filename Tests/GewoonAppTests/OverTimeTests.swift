import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Reflections over time")
struct OverTimeTests {
  private func timeline(size: Size = Size(width: 80, height: 40)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter F4 C-p 'door de tijd' Enter")
    return world
  }

  /// Bakker with one finished reflection for each number of days ago, written "Dag <days>.".
  private func aged(_ days: [Int], shared: Set<Int> = []) -> World {
    var files = World.begun().disk.files
    let me = files["workspace.json"]?["me"] ?? .null
    let id = "01JDQ1B0000000000000000001"
    files["dossiers/\(id).json"] = [
      "format": "gewoon/dossier", "version": 1, "id": .string(id), "gezin": ["name": "Bakker"], "worker": me,
    ]
    let reflections = days.enumerated().map { index, days -> JSON in
      let day = Day(ordinal: World.afternoon.day.ordinal - days)
      return [
        "id": .string("01JDQ1B0000000000000000R\(index)0"), "visit": .string(day.description), "wentWell": .string("Dag \(days)."),
        "created": .string("\(day)T10:00:00+01:00"), "finished": .string("\(day)T10:00:00+01:00"), "kind": "visit",
      ]
    }
    files["private/\(id).json"] = [
      "format": "gewoon/private", "version": 1, "dossier": .string(id), "author": me, "reflections": .array(reflections),
    ]
    let copies = zip(days, reflections).filter { shared.contains($0.0) }.map { pair -> JSON in
      var copy = pair.1
      copy.set("2026-11-01T10:00:00+01:00", at: ["shared"])
      return copy
    }
    files["team/reflections/\(id).\(me.text ?? "").json"] = [
      "format": "gewoon/reflections", "version": 1, "dossier": .string(id), "author": me, "label": "Gezin B.",
      "reflections": .array(copies),
    ]
    var world = World(files: files)
    world.press("Enter F4")
    return world
  }

  // MARK: - The line

  @Test("All reflections stand in the order of time, each with its day, kind, round, count and state, what went well and what was learned")
  func line() throws {
    var world = timeline()
    #expect(world.rows[0].contains("Door de tijd   Gezin Bakker"))
    #expect(world.rows[0].contains("3 reflecties"))
    let days = ["16 okt", "6 nov", "20 nov"]
    let rows = days.compactMap { day in world.rows.firstIndex { $0.contains(day + " ") && $0.contains("van 15") } }
    #expect(rows.count == 3)
    #expect(rows == rows.sorted())
    #expect(world.rows[rows[0]].contains("12 van 15"))
    #expect(world.rows[rows[1]].contains("korte ronde · 3 van 15 · alleen voor jou, 14 dagen oud"))
    #expect(world.screenText.contains("gedeeld op 17 okt"))
    #expect(world.screenText.contains("Wat ging goed: Er werd gelachen aan tafel."))
    #expect(world.screenText.contains("Wat neem ik mee: Eerst vragen, dan pas formulieren."))
    try world.go(to: "6 nov")
    world.press("Enter")
    #expect(world.screenText.contains("Linda vertelde uit zichzelf"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("6 nov"))
    world.press("Esc")
    #expect(world.rows[1].contains("[F4 Reflectie]"))
  }

  @Test("It is reached from the list of earlier reflections too")
  func fromTheList() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4")
    try world.reach("Door de tijd")
    world.press("Enter")
    #expect(world.rows[0].contains("Door de tijd"))
  }

  @Test("Of a gezin without a reflection it says so")
  func none() {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 C-p 'door de tijd' Enter")
    #expect(world.screenText.contains("Er is nog geen reflectie over dit gezin."))
  }

  // MARK: - Per aspect

  @Test("Per aspect the answers stand one after the other under their question, the oldest on top")
  func perAspect() throws {
    var world = timeline(size: Size(width: 80, height: 60))
    try world.go(to: "Samenwerken met het sociale netwerk")
    world.press("Enter")
    let rows = world.rows
    let question = try #require(rows.firstIndex { $0.contains("Heb je gekeken welke mogelijkheden") })
    let first = try #require(rows.firstIndex { $0.contains("Nog niet bij de buurvrouw van boven.") })
    let second = try #require(rows.firstIndex { $0.contains("Buurvrouw An is nog niet gevraagd.") })
    #expect(question < first && first < second)
    #expect(rows[first - 1].contains("16 okt") && rows[first - 1].contains("deels"))
    #expect(rows[second - 1].contains("6 nov") && rows[second - 1].contains("deels"))
    world.press("Esc")
    try world.go(to: "Eigen regie")
    world.press("Enter")
    #expect(world.screenText.contains("Nog niet beantwoord."))
  }

  @Test("A number stands on its line with the number beside it, so that one reads how it went")
  func plot() throws {
    var world = timeline(size: Size(width: 80, height: 60))
    try world.go(to: "Eigen regie")
    world.press("Enter")
    let plots = world.rows.filter { $0.contains(" 10  ") && $0.contains("·") }
    #expect(
      plots.map { $0.split(separator: " ").joined(separator: " ") } == [
        "› 16 okt 0 ······o···· 10 6", "20 nov 0 ····o······ 10 4", "16 okt 0 ········o·· 10 8",
      ])
    for number in 0...10 {
      let line = TimelineRows.plot(number)
      #expect(line.filter { $0 == "o" }.count == 1)
      #expect(line.filter { $0 == "·" }.count == 10)
      #expect(line.split(separator: " ").last.map(String.init) == "\(number)")
      let dots = line.split(separator: " ")[1]
      #expect(dots.distance(from: dots.startIndex, to: dots.firstIndex(of: "o") ?? dots.endIndex) == number)
    }
    // The signs of all numbers stand under each other.
    #expect(Set((0...10).map { TimelineRows.plot($0).count }).count == 1)
  }

  @Test("Enter on an answer opens its reflection, Esc comes back to the answer")
  func open() throws {
    var world = timeline()
    try world.go(to: "Eigen regie")
    world.press("Enter Enter")
    #expect(world.screenText.contains("Er werd gelachen aan tafel."))
    world.press("Esc")
    #expect(world.cursorRowText.contains("16 okt"))
    world.press("Esc Esc")
    #expect(world.rows[1].contains("[F4 Reflectie]"))
  }

  // MARK: - What is old and one's own

  @Test("After 90 days alone with its author a reflection is reminded of, once for all of them")
  func reminder() {
    #expect(!aged([90]).state.rows.contains { $0.text.contains("90 dagen") })
    #expect(aged([91, 90, 3]).state.rows.contains { $0.text.hasPrefix("Eén reflectie is al 90 dagen alleen van jou.") })
    let world = aged([400, 100, 91, 20])
    #expect(
      world.state.rows.filter { $0.text.contains("90 dagen") }.map(\.text) == [
        "3 reflecties zijn al 90 dagen alleen van jou. Heb je ze nog nodig? Je kunt ze delen of verwijderen."
      ])
  }

  @Test("What the team reads is not reminded of")
  func noReminder() {
    let world = aged([400, 100], shared: [400])
    #expect(world.state.rows.contains { $0.text.hasPrefix("Eén reflectie is al 90 dagen") })
    #expect(!aged([400, 100], shared: [400, 100]).state.rows.contains { $0.text.contains("90 dagen") })
  }

  @Test("Delete throws one away after a question; it comes back with Ctrl-Z, and from the trash")
  func throwAway() throws {
    var world = aged([400, 100])
    let before = world.reflections(on: "Bakker")["reflections"]
    try world.reach("Reflectie van 16 okt 2025")
    world.press("Delete")
    #expect(world.screenText.contains("“Reflectie van 16 okt 2025” uit Gewoon verwijderen?"))
    world.press("Enter")
    #expect(world.reflections(on: "Bakker")["reflections"] == before)
    world.press("Delete Right Enter")
    #expect(world.state.scene.notice?.text.contains("“Reflectie van 16 okt 2025” ligt in de prullenbak.") == true)
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.map { $0["wentWell"] } == ["Dag 100."])
    world.press("C-z C-s")
    #expect(world.reflections(on: "Bakker")["reflections"] == before)
    try world.reach("Reflectie van 16 okt 2025")
    world.press("Delete Right Enter")
    world.press("C-p 'prullenbak' Enter")
    #expect(world.cursorRowText.contains("Reflectie van 16 okt 2025"))
    world.press("Enter")
    let back = world.reflections(on: "Bakker")["reflections"]?.items ?? []
    #expect(back.count == 2)
    #expect(Set(back.compactMap { $0["wentWell"]?.text }) == ["Dag 100.", "Dag 400."])
    #expect(world.screenText.contains("Teruggezet."))
    try world.reach("Reflectie van 16 okt 2025")
  }

  @Test("On the timeline too, and what was shared stays with the team")
  func throwAwayOnTheLine() throws {
    var world = aged([400, 100], shared: [400])
    world.press("C-p 'door de tijd' Enter")
    #expect(world.cursorRowText.contains("16 okt 2025"))
    world.press("Delete")
    #expect(world.screenText.contains("“Reflectie van 16 okt 2025” uit Gewoon verwijderen?"))
    world.press("Right Enter")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.map { $0["wentWell"] } == ["Dag 100."])
    #expect(world.rows[0].contains("1 reflectie"))
    world.press("F6")
    #expect(world.screenText.contains("Wat ging goed: Dag 400."))
  }
}

extension Row {
  /// The text of a note.
  fileprivate var text: String { if case .note(let text, _) = kind { text } else { "" } }
}
