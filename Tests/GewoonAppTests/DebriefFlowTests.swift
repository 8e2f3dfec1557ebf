import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The debrief, one thing on the screen at a time")
struct DebriefFlowTests {
  /// The menu of `d`: the short round of what was looked at longest ago, the whole one, short ones of the other aspects, the free overview,
  /// looking back together, closing.
  private enum Choice {
    static let whole = 1
    static func short(_ aspect: Int) -> Int { aspect == 0 ? 0 : 1 + aspect }
    static let overview = 6
    static let evaluation = 7
    static let closing = 8
  }

  private func bakker(_ choice: Int) -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d")
    for _ in 0..<choice { world.press("Down") }
    world.press("Enter")
    return world
  }

  /// The screen of each aspect, by its first question.
  private static let aspects = [
    "krachtgericht.krachten", "nabijheid.leefomgeving", "eigen-regie.tempo", "netwerk.in-beeld", "op-afschalen.voorkomen",
  ]

  // MARK: - The order

  @Test("A whole round: landing and what went well, the conversation, five aspects, dosage and safety, broad view, map, learning, keeping")
  func whole() {
    var world = bakker(Choice.whole)
    #expect(world.walkOn() == ["landing", "conversation.moment"] + Self.aspects + ["dosage", "broadView", "network", "learned"])
    world.turn(to: "safety")
    #expect(world.screenText.contains("Het plan van het gezin: geen open stap"))
  }

  @Test("On one screen stand all questions of an aspect, in short, in full at F1, with what shows it once below them")
  func together() {
    for aspect in Instrument.normaliseren.aspects {
      var world = bakker(Choice.whole)
      world.press("resize:80x60")
      world.turn(to: aspect.questions[0].id)
      for question in aspect.questions {
        #expect(world.screenText.contains(question.short.nl))
        #expect(question.short.nl.split(separator: " ").count <= 12)
        world.turn(to: question.id)
        world.press("F1")
        #expect(world.flatText.contains(question.text.nl), "\(question.id)\n\(world.screenText)")
        world.press("Esc")
      }
      #expect(world.rows.count { $0.contains(aspect.evidence.nl) } == 1)
    }
  }

  @Test("What nothing calls for is a line, and Enter opens its screen all the same, with the way on and back")
  func aside() throws {
    var world = bakker(Choice.whole)
    world.turn(to: "safety")
    try world.go(to: "Het plan van het gezin: geen open stap")
    world.press("Enter")
    #expect(world.screenText.contains("Wie is er nu aan zet?"))
    #expect(world.rows[0].contains("scherm 11 van 12"))
    world.press("C-n")
    #expect(world.place == "learned")
    world.press("C-o")
    #expect(world.rows[0].contains("scherm 10 van 11"))
  }

  @Test("The short round that comes first is of the aspect that was looked at longest ago")
  func leastLookedAt() {
    var world = bakker(Choice.whole)
    world.turn(to: "krachtgericht.krachten")
    world.press("'Zij lachen.'")
    world.turn(to: "eigen-regie.tempo")
    world.press("6")
    world.turn(to: "keep")
    try? world.go(to: "Klaar. Bewaar, alleen voor mij")
    world.press("Enter Esc Esc d")
    #expect(world.cursorRowText.contains("Korte ronde: Nabijheid en present zijn"))
    #expect(world.cursorRowText.contains("vijf minuten"))
  }

  @Test("Place and kind are as last time, can be changed, and leave nothing behind by themselves")
  func asLastTime() {
    var world = bakker(Choice.whole)
    world.press("'Moe.' Tab Tab Tab Right Right Tab Right Right Right Left")
    #expect(world.cursorRowText.contains("[samen terugkijken]"))
    world.turn(to: "keep")
    try? world.go(to: "Klaar. Bewaar, alleen voor mij")
    world.press("Enter Esc Esc")
    let files = world.disk.files
    world.press("d Down Enter")
    #expect(world.screenText.contains("op school") && world.screenText.contains("[samen terugkijken]"))
    _ = world.walkOn()
    world.press("Esc Esc")
    world.pause()
    #expect(world.disk.files == files)
    world.press("d Down Enter Tab Tab Tab Tab Left C-s")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.map { $0["kind"] } == ["evaluation", "visit"])
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.last?["place"] == "school")
    // Typed and taken back, it leaves as little.
    var other = World(files: files)
    other.press("d Down Enter 'Moe.' Backspace Backspace Backspace Backspace C-s")
    #expect(other.reflections(on: "Bakker")["reflections"]?.items.count == 1)
  }

  @Test("A short round takes one aspect, and says that it is short", arguments: 0..<5)
  func short(index: Int) {
    let aspect = Instrument.normaliseren.aspects[index]
    var world = bakker(Choice.short(index))
    let screens = world.walkOn()
    #expect(screens == ["landing", aspect.questions[0].id, "dosage", "learned"])
    world.turn(to: aspect.questions[0].id)
    #expect(world.rows[0].contains("scherm 2 van 4, korte ronde"))
    world.press("Tab S-Tab")
    world.typeWords("Kort.")
    world.press("C-s")
    let reflection = world.reflections(on: "Bakker")["reflections"]?.items.first
    #expect(reflection?["round"] == "short")
    #expect(reflection?["aspect"]?.text == aspect.id)
  }

  @Test("A closing round asks before learning whether the gezin can go on without help, with what stays, in time")
  func closing() throws {
    var world = bakker(Choice.closing)
    let screens = world.walkOn()
    #expect(screens.suffix(3) == ["network", "closing", "learned"])
    world.press("C-o")
    #expect(world.screenText.contains("Kan het gezin verder zonder jeugdhulp, ook als er iets moeilijk blijft?"))
    world.press("Right Right Tab 'De drukke ochtenden.' Tab Right Tab 'Het ging sneller.' C-s")
    let reflection = world.reflections(on: "Bakker")["reflections"]?.items.first
    #expect(reflection?["kind"] == "closing")
    #expect(
      reflection?["closing"] == [
        "withoutHelp": "partly", "stays": "De drukke ochtenden.", "timely": "inTime", "expected": "Het ging sneller.",
      ])
    // In the free overview it stands too, for this kind of reflection only.
    world.press("Esc F4")
    try world.go(to: "Kan het zonder ons")
    #expect(world.cursorRowText.contains("[deels]"))
    var other = bakker(Choice.evaluation)
    #expect(!other.walkOn().contains("closing"))
    other.press("Esc F4")
    #expect(throws: NotOnTheScreen.self) { try other.go(to: "Kan het zonder ons") }
  }

  @Test("Looking back together with the gezin says so in the file")
  func evaluation() {
    var world = bakker(Choice.evaluation)
    world.press("'Rustig.' C-s")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["kind"] == "evaluation")
  }

  @Test("The free way goes to the overview of all questions")
  func overview() {
    let world = bakker(Choice.overview)
    #expect(world.state.debrief == nil)
    #expect(world.state.desk?.panes.open == .reflection)
    #expect(world.cursorRowText.contains("Wat ging goed"))
  }

  @Test("A short round that was chosen and not begun leaves nothing behind in the free way")
  func overviewAfterShort() {
    var world = bakker(Choice.short(3))
    world.press("Esc d")
    for _ in 0..<Choice.overview { world.press("Down") }
    world.press("Enter 'Er werd gelachen.' C-s")
    let reflection = world.reflections(on: "Bakker")["reflections"]?.items.first
    #expect(reflection?["wentWell"] == "Er werd gelachen.")
    #expect(reflection?["round"] == nil)
    #expect(reflection?["aspect"] == nil)
  }

  // MARK: - Nothing is compulsory

  @Test("Ctrl-N through everything, Tab and Ctrl-O back, writes nothing")
  func nothing() {
    var world = bakker(Choice.whole)
    let files = world.disk.files
    let before = world.effects.count
    #expect(world.walkOn().count == 11)
    for _ in 0..<10 { world.press("Tab S-Tab C-o") }
    world.pause()
    world.press("Esc Esc")
    #expect(world.saves(since: before).isEmpty)
    #expect(world.disk.files == files)
    world.press("d")
    #expect(world.screenText.contains("Hoe wil je terugkijken?"))
  }

  @Test("Whoever only looked and is done leaves no reflection behind, in no file and no list")
  func onlyLooked() throws {
    var world = bakker(Choice.whole)
    let files = world.disk.files
    _ = world.walkOn()
    try world.go(to: "Klaar. Bewaar, alleen voor mij")
    world.press("Enter")
    #expect(world.screenText.contains("Er staat nog niets in. Daarom blijft er niets staan."))
    world.press("C-s")
    world.pause()
    #expect(world.disk.files == files)
    #expect(world.screenText.contains("Begin de nabespreking"))
    world.press("d Down Enter C-n Esc")
    #expect(!world.screenText.contains("Je nabespreking blijft staan"))
    #expect(world.disk.files == files)
  }

  @Test("Ctrl-O goes back over the same screens, and both ends say so")
  func back() {
    var world = bakker(Choice.whole)
    world.press("C-o")
    #expect(world.screenText.contains("Dit is het eerste scherm."))
    let screens = world.walkOn()
    #expect(world.screenText.contains("Dit is het laatste scherm."))
    #expect(world.walkOn("C-o") == screens.reversed())
  }

  @Test("Parking goes on to the next question, and at the end the way back to it is there")
  func park() throws {
    var world = bakker(Choice.whole)
    for _ in 0..<2 { world.press("C-n") }
    world.press("F8")
    #expect(world.place == "krachtgericht.veerkracht")
    #expect(world.screenText.contains("De vraag is geparkeerd voor later."))
    #expect(world.screenText.contains("(geparkeerd)"))
    world.press("'Eigen plan.' C-s")
    let answers = world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items
    #expect(answers?.first?["parked"] == true)
    _ = world.walkOn()
    #expect(world.screenText.contains("Geparkeerd"))
    #expect(world.screenText.contains("1 van 15"))
    try world.go(to: try #require(Instrument.normaliseren.question("krachtgericht.krachten")).short.nl)
    world.press("Enter")
    #expect(world.place == "krachtgericht.krachten")
    #expect(world.screenText.contains("(geparkeerd)"))
    world.press("F8 C-s")
    #expect(world.place == "krachtgericht.krachten")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items.count == 1)
  }

  @Test("Parking the last question of a screen goes on to what shows it, and then to the next screen")
  func parkLast() {
    var world = bakker(Choice.whole)
    world.turn(to: "krachtgericht.veerkracht")
    world.press("F8")
    #expect(world.place == "krachtgericht.evidence")
    world.press("C-n")
    #expect(world.place == "nabijheid.leefomgeving")
  }

  @Test("What is open at the end is shown and fine, and Enter goes there")
  func open() throws {
    var world = bakker(Choice.whole)
    _ = world.walkOn()
    #expect(world.screenText.contains("Nog open, en dat mag"))
    try world.go(to: try #require(Instrument.normaliseren.question("eigen-regie.eigen-plan")).short.nl)
    world.press("Enter")
    #expect(world.place == "eigen-regie.eigen-plan")
  }

  @Test("All questions can be opened from every screen of the round, and Esc comes back")
  func allQuestions() throws {
    var world = bakker(Choice.whole)
    world.press("C-n C-p 'alle vragen' Enter")
    #expect(world.screenText.contains("Reflectie van vandaag"))
    world.press("'Er werd gelachen.' Esc")
    #expect(world.place == "conversation.moment")
    _ = world.walkOn()
    try world.go(to: "Alle vragen")
    world.press("Enter")
    #expect(world.screenText.contains("Er werd gelachen."))
  }

  @Test("The last row of every screen says what comes next, and Enter there goes on")
  func onward() {
    var world = bakker(Choice.whole)
    var steps: [String] = []
    for _ in 0..<40 {
      guard let at = world.state.debrief?.step.at else { break }
      steps.append(at)
      world.press("S-Tab")
      guard world.cursorRowText.contains("Verder:") else { break }
      world.press("Enter")
    }
    #expect(steps.count == 11)
    #expect(steps.last == "learned")
  }

  @Test("Kept for oneself: done is said, nothing is shared, and the next debrief is a new one")
  func keep() throws {
    var world = bakker(Choice.whole)
    world.press("'Rustig.'")
    _ = world.walkOn()
    try world.go(to: "Klaar. Bewaar, alleen voor mij")
    world.press("Enter")
    #expect(world.screenText.contains("Alleen jij kunt hem lezen."))
    world.pause()
    let reflection = world.reflections(on: "Bakker")["reflections"]?.items.first
    #expect(reflection?["finished"] == "2026-11-20T15:42:10+01:00")
    #expect(reflection?["at"] == "keep")
    #expect(!world.disk.files.keys.contains { $0.hasPrefix("team/reflections/") })
    world.press("Esc d Enter 'Opnieuw.' C-s")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.count == 2)
  }
}
