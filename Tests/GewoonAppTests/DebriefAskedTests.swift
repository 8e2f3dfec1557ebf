import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Everything that is asked can be reached, answered and found again by keys")
struct DebriefAskedTests {
  private let instrument = Instrument.normaliseren

  @Test("The instrument asks what the list holds, with the same sources, and nothing else")
  func list() {
    let framework = AskedList.framework
    #expect(instrument.questions.map { "\($0.id) \($0.source)" } == AskedList.questions.map { "\($0.id) \(framework), \($0.number)" })
    #expect(instrument.aspects.map { "\($0.id) \($0.source)" } == AskedList.evidence.map { "\($0.id) \(framework), \($0.number)" })
    #expect(instrument.indicators.map { "\($0.id) \($0.source)" } == AskedList.indicators.map { "\($0.id) \(framework), \($0.number)" })
    #expect(instrument.tasks.map { "\($0.id) \($0.source)" } == AskedList.tasks.map { "\($0.id) \(framework), \($0.number)" })
    #expect(
      instrument.conversation.map { "\($0.id) \($0.source)" }
        == ([AskedList.moment] + AskedList.characteristics).map { "\($0.id) \(AskedList.learningNetwork), \($0.number)" })
    let counts = [AskedList.questions, AskedList.evidence, AskedList.characteristics, AskedList.indicators, AskedList.tasks].map(\.count)
    #expect(counts == [15, 5, 5, 25, 4])
  }

  @Test("In the guided debrief, screen by screen, and again on the way back")
  func guided() {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d Down Enter")
    var hand = AskedHand()
    var screens = 0
    repeat {
      hand.answerAll(on: &world)
      screens += 1
      world.press("C-n")
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && screens < 60
    #expect(hand.reached == AskedHand.everything)
    world.press("C-s")
    expectAllOnTheDisk(world, asked: \.short)
    // The way back, over the same screens.
    world.press("resize:80x60")
    var seen: Set<String> = []
    for _ in 0..<screens {
      seen.formUnion(world.rows)
      world.press("C-o")
    }
    #expect(world.state.scene.notice?.text == "Dit is het eerste scherm.")
    expectAllWords(in: seen)
  }

  @Test("In the free overview, row by row, and again on the way back")
  func free() {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4")
    var hand = AskedHand()
    hand.answerAll(on: &world)
    #expect(hand.reached == AskedHand.everything)
    world.press("C-s")
    expectAllOnTheDisk(world, asked: \.text)
    world.press("F4 resize:80x60")
    var seen: Set<String> = []
    for _ in world.state.rows {
      seen.formUnion(world.rows)
      world.press("S-Tab")
    }
    expectAllWords(in: seen)
  }

  @Test("By its words with / in the overview, on any other day")
  func searched() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4")
    var hand = AskedHand()
    hand.answerAll(on: &world)
    world.press("C-s F2 F4")
    for item in AskedList.questions {
      let text = try #require(instrument.question(item.id)).text.nl
      search(text, in: &world)
      #expect(world.state.focusedLine?.ref.question == item.id, "\(item)")
      #expect(world.screenText.contains(item.words), "\(item)\n\(world.screenText)")
    }
    for item in AskedList.evidence {
      search(item.words, in: &world)
      #expect(world.cursorRowText.contains(item.words), "\(item)")
    }
    for (item, label) in zip(AskedList.characteristics, ["Samen", "Taal", "Brede blik", "Positieve blik", "Het hoeft niet perfect"]) {
      search(label, in: &world)
      #expect(world.cursorRowText.contains(item.words), "\(item): \(world.cursorRowText)")
    }
    search("Goed moment", in: &world)
    #expect(world.cursorRowText.contains("[ja]"))
    search("Waar werkte je aan", in: &world)
    world.goIn()
    #expect(world.cursorRowText.contains("[x] vertrouwen en gesprek"))
    for word in ["eigen kracht en netwerk", "samen oplossen", "zo nodig doorverwijzen"] {
      #expect(world.rows.contains { $0.contains("[x] " + word) }, "\(word)")
    }
    for item in AskedList.indicators {
      let indicator = try #require(instrument.indicators.first { $0.id == item.id })
      search(indicator.text.nl, in: &world)
      guard case .part(_, indicator.aspect)? = world.state.desk?.panes.view.focus else {
        Issue.record("\(item): \(world.cursorRowText)")
        continue
      }
      world.goIn()
      if world.opensMenu {
        world.press("Enter")
        #expect(world.ticked.contains(item.id), "\(item)")
        world.press("Esc")
      } else {
        #expect(world.rows.contains { $0.contains("[x] \(indicator.text.nl.prefix(24))") }, "\(item)")
      }
    }
  }

  /// Goes to a row where no text is typed, and searches from there.
  private func search(_ words: String, in world: inout World) {
    world.press("S-Tab", until: { $0.state.focusedLine?.isText != true })
    world.press("/")
    world.press("paste:" + KeyScript.quoted(words))
    world.press("Enter")
  }

  private func expectAllOnTheDisk(_ world: World, asked: KeyPath<Question, Phrase>) {
    let reflections = world.reflections(on: "Bakker")["reflections"]?.items ?? []
    #expect(reflections.count == 1)
    let reflection = reflections.first ?? .null
    for item in AskedList.questions {
      let answer = reflection["answers"]?.items.first { $0["question"]?.text == item.id } ?? .null
      let question = instrument.question(item.id)
      #expect(answer["text"]?.text == item.words, "\(item)")
      #expect(answer["asked"]?.text == question?[keyPath: asked].nl, "\(item)")
      switch question?.input {
      case .scale: #expect(answer["scale"] == 7, "\(item)")
      case .yesPartlyNo: #expect(answer["choice"] == "yes", "\(item)")
      case .weight: #expect(answer["choice"] == "lighter", "\(item)")
      default: #expect(answer["choice"] == nil && answer["scale"] == nil, "\(item)")
      }
    }
    let evidence = reflection["evidence"]?.items ?? []
    #expect(evidence.compactMap { $0["aspect"]?.text } == AskedList.evidence.map(\.id))
    #expect(evidence.compactMap { $0["text"]?.text } == AskedList.evidence.map(\.words))
    #expect(reflection["conversation"]?["moment"] == "yes")
    for item in AskedList.characteristics { #expect(reflection["conversation"]?[item.id]?.text == item.words, "\(item)") }
    let indicators = (reflection["indicators"]?.items ?? []).compactMap(\.text)
    #expect(indicators.count == 25)
    #expect(Set(indicators) == Set(AskedList.indicators.map(\.id)))
    #expect(reflection["tasks"] == [1, 2, 3, 4])
  }

  private func expectAllWords(in seen: Set<String>) {
    func stands(_ words: String) -> Bool { seen.contains { $0.contains(words) } }
    for item in AskedList.questions + AskedList.evidence + AskedList.characteristics { #expect(stands(item.words), "\(item)") }
    for word in [
      "[ja]", "[7]", "[kan lichter]", "vertrouwen en gesprek", "eigen kracht en netwerk", "samen oplossen", "zo nodig doorverwijzen",
    ] {
      #expect(stands(word), "\(word)")
    }
  }
}

/// Goes through a form with Tab and answers what it comes to, by keys only.
struct AskedHand {
  /// The numbers of what it came to and answered.
  private(set) var reached: Set<String> = []

  static let everything: Set<String> = {
    let all =
      AskedList.questions + AskedList.evidence + [AskedList.moment] + AskedList.characteristics + AskedList.indicators + AskedList.tasks
    return Set(all.map(\.number))
  }()

  /// From the first row to the last one of the form on the screen.
  mutating func answerAll(on world: inout World) {
    world.press("S-Tab", until: { $0.state.desk?.panes.view.focus == $0.state.rows.lazy.compactMap(\.id).first })
    for _ in 0..<200 {
      answer(&world)
      if world.state.desk?.panes.view.focus == world.state.rows.reversed().lazy.compactMap(\.id).first { return }
      world.press("Tab")
    }
  }

  private mutating func answer(_ world: inout World) {
    guard let row = world.state.focusedRow else { return }
    switch row.kind {
    case .field(let line):
      if case .part(_, let aspect)? = row.id { return tickIndicators(of: aspect, &world) }
      if let question = line.ref.question { return answer(question, line, &world) }
      let steps = line.ref.path.steps
      if steps.contains(.key("conversation")), case .key(let key)? = steps.last { return fill(key, &world) }
      if steps.last == .key("tasks") { tickTasks(&world) }
    case .add(let add):
      let item = AskedList.evidence.first { .string($0.id) == add.presets["aspect"] }
      guard let item, !reached.contains(item.number) else { return }
      world.press("Enter")
      world.press(KeyScript.quoted(item.words))
      world.press("Esc")
      reached.insert(item.number)
    default: return
    }
  }

  private mutating func answer(_ question: String, _ line: FieldLine, _ world: inout World) {
    guard let item = AskedList.questions.first(where: { $0.id == question }) else { return }
    switch line.ref.path.steps.last {
    case .key("scale"): world.press("7")
    case .key("choice"): world.press("Right")
    case .key("text"):
      world.press(KeyScript.quoted(item.words))
      // The words are what makes it an answer; that the question is asked, help says in full.
      world.press("F1")
      if world.screenText.contains(Instrument.normaliseren.question(question)?.text.nl.prefix(30) ?? "-") { reached.insert(item.number) }
      world.press("Esc")
    default: return
    }
  }

  private mutating func fill(_ key: String, _ world: inout World) {
    if key == AskedList.moment.id {
      world.press("Right")
      reached.insert(AskedList.moment.number)
    } else if let item = AskedList.characteristics.first(where: { $0.id == key }) {
      world.press(KeyScript.quoted(item.words))
      reached.insert(item.number)
    }
  }

  /// One at a time, so that each is seen under its own words: on their row by their digits, and many in a menu, out of which one goes on.
  private mutating func tickIndicators(of aspect: String, _ world: inout World) {
    let isInMenu = world.opensMenu
    for (index, item) in AskedList.indicators(at: aspect).enumerated() {
      if isInMenu {
        world.press("Enter Home")
        for _ in 0..<index { world.press("Down") }
      } else {
        world.press("\(index + 1)")
      }
      let text = Instrument.normaliseren.indicators.first { $0.id == item.id }?.text.nl ?? "-"
      if world.cursorRowText.contains(text.prefix(24)) { reached.insert(item.number) }
      if isInMenu { world.press("Space Enter S-Tab") }
    }
  }

  private mutating func tickTasks(_ world: inout World) {
    for (index, item) in AskedList.tasks.enumerated() {
      world.press("\(index + 1)")
      if world.cursorRowText.contains("[x]") { reached.insert(item.number) }
    }
  }
}

extension KeyScript {
  /// The keys that type `text`.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension World {
  /// The ids that are ticked in the menu on top.
  var ticked: Set<String> { state.menu?.ticked ?? [] }

  /// Whether the choice that has focus has too many options to stand on the row.
  var opensMenu: Bool {
    guard let desk = state.desk, let line = state.focusedLine else { return false }
    return Choosing.opensMenu(line, desk)
  }
}
