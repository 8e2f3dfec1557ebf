import Basics
import StrictJSON
import Support
import Testing
import TextUI
import Wording

@testable import GewoonApp

@Suite("The row of the cursor says what has focus, for ears and fingers")
struct EarsTests {
  static let places = ["F2", "F3", "F4", "F5", "F5 Down Enter", "F3 Enter", "d", "d C-n", "d C-n C-n", "d C-o", "d C-o C-o C-o", "F9"]
  static let sizes = [Size(width: 80, height: 24), Size(width: 40, height: 12)]

  @Test("In a gezin: its name and its words, with help, and no key with two meanings", arguments: places, sizes)
  func gezin(way: String, size: Size) {
    for language in Language.allCases {
      var world = World(demo: World.afternoon, size: size, language: language)
      world.press("Enter \(way)")
      walk(&world, "\(way) \(language)")
    }
  }

  @Test("In the rooms of the team", arguments: 1...6, sizes)
  func team(room: Int, size: Size) {
    for language in Language.allCases {
      var world = World(demo: World.afternoon, size: size, language: language)
      world.press("F6" + String(repeating: " Tab", count: room))
      walk(&world, "room \(room) \(language)")
    }
  }

  @Test("In the lists: the name first", arguments: ["", "F6", "F7", "C-f 'school'"], sizes)
  func lists(way: String, size: Size) {
    for language in Language.allCases {
      var world = World(demo: World.afternoon, size: size, language: language)
      world.press(way)
      for count in 0..<12 {
        let said = PlainScreen(world.state)
        let names = said.rows.filter { $0.target != nil }.map { $0.text.prefix(6) }
        let row = world.cursorRowText
        #expect(names.contains { row.contains($0) } || way.hasPrefix("C-f"), "\(way) \(count): \(row)")
        expectOneMeaning(world, "\(way) \(count)")
        world.press("Down")
      }
    }
  }

  @Test("In the questions of first use: the question, or a word for it, and what was answered", arguments: sizes)
  func firstUse(size: Size) {
    for (language, words) in [(Language.nl, ["aam", "eam", "ol"]), (.en, ["ame", "eam", "ole"])] {
      var world = World.firstUse(size: size, language: language)
      for (index, answer) in ["'Sanne'", "'Noord'", ""].enumerated() {
        let asked = FirstUse().label(of: FirstUse.Field.allCases[index])[language]
        world.press(answer)
        let row = world.cursorRowText
        #expect(row.contains(size.width >= 72 ? asked : words[index]), "\(row)")
        if !answer.isEmpty { #expect(row.contains(answer.split(separator: "'")[0]), "\(row)") }
        world.press("Tab")
      }
    }
  }

  // MARK: - The walk

  /// Goes over every row with Tab, and with Down from the first.
  private func walk(_ world: inout World, _ way: String) {
    var seen: Set<RowID> = []
    for key in ["Tab", "Down"] {
      for count in 0..<90 {
        expectSaid(world, "\(way): \(key) \(count)")
        if let focus = world.state.deskInFront?.panes.view.focus { seen.insert(focus) }
        let before = world.state.deskInFront?.panes.open
        world.press(key)
        guard let desk = world.state.deskInFront, desk.panes.open == before else { break }
      }
    }
    #expect(seen.count > 1 || way.hasPrefix("room"), "\(way)")
  }

  private func expectSaid(_ world: World, _ way: String) {
    expectOneMeaning(world, way)
    guard world.state.overlays.isEmpty, let desk = world.state.deskInFront, let row = desk.focusedRow else { return }
    let said = world.cursorRowText
    switch row.kind {
    case .field(let line):
      let name = Self.name(of: line, desk)
      if !name.isEmpty, !said.contains(name) { Issue.record("\(way): “\(name)” is not in “\(said)”\n\(world.screenText)") }
      let text = desk.shown(line)
      let words = text.split { $0.isWhitespace }.prefix(400).map(String.init)
      let isSaid =
        line.isFlag
        ? said.contains("[x]") == (text == "true")
        : words.isEmpty || words.contains { said.contains($0.prefix(4)) } || line.kind.isUnderstood
      if !isSaid { Issue.record("\(way): nothing of “\(text)” is in “\(said)”") }
      if FieldHelp.lines(on: desk).filter({ !$0.text.isEmpty }).count < 2 { Issue.record("\(way): no help on \(line.name)") }
    case .item(let item):
      if !said.contains(item.title.prefix(8)) { Issue.record("\(way): “\(item.title)” is not in “\(said)”") }
    case .add(let add):
      if !said.contains(add.label.prefix(8)) { Issue.record("\(way): “\(add.label)” is not in “\(said)”") }
    case .command(_, let text), .link(_, let text, _):
      if !said.contains(text.prefix(8)) { Issue.record("\(way): “\(text)” is not in “\(said)”") }
    case .shared, .heading, .note, .blank: break
    }
  }

  /// What a field is called on its row.
  private static func name(of line: FieldLine, _ desk: Desk) -> String {
    if desk.newLine?.field == line.ref || line.offered != nil && line.isSeveral { return "" }
    if !line.isWide { return String(line.label.prefix(8)) }
    return FieldTag(line, desk: desk).text(columns: desk.formLayout.rect.width < 50 && line.ref.question != nil ? 2 : 9)
  }

  /// No key stands for two things that can be done here.
  private func expectOneMeaning(_ world: World, _ way: String) {
    guard world.state.overlays.isEmpty else { return }
    let here = Here(world.state)
    var meanings: [String: Set<String>] = [:]
    for command in Command.table where command.places.contains(here.focus) && here.availability(of: command) == .on {
      for key in command.keys { meanings[key, default: []].insert(command.id.rawValue) }
    }
    for (key, commands) in meanings where commands.count > 1 { Issue.record("\(way): \(key) means \(commands.sorted())") }
  }
}

@Suite("In one column it is said where one is")
struct AnnouncingTests {
  @Test("which of how many, of what kind, and how many lines; what happened goes before it")
  func places() {
    var state = World(demo: World.afternoon).state
    state.scene.isOneColumn = true
    var world = World(demo: World.afternoon).with(state)
    func said() -> String { world.rows[22].trimmingBlanks }
    world.press("Down")
    #expect(said() == "2 van 8")
    world.press("Up Enter Down")
    #expect(said() == "tekst, 2 regels, 1 van 58")
    world.press("F5")
    #expect(said().hasSuffix(" van 26"))
    world.press("n")
    #expect(!said().isEmpty)
    world.press("Esc Esc F7")
    world.press("Down")
    #expect(said().hasPrefix("2 van "))
    world.press("F6 Down")
    #expect(said() == "2 van 11")
    world.press("Enter Down")
    #expect(said().hasPrefix("2 van "))
    world.press("C-s")
    #expect(said().hasPrefix("Bewaard om"))
  }

  @Test("elsewhere nothing is said of it")
  func silent() {
    var world = World(demo: World.afternoon)
    world.press("Down")
    #expect(world.rows[22].trimmingBlanks.isEmpty)
  }
}

extension String {
  fileprivate var trimmingBlanks: String { split { $0 == " " }.joined(separator: " ") }
}

@Suite("Zoomed in nothing that means something goes")
struct ZoomTests {
  private let size = Size(width: 40, height: 12)

  @Test("the keys of all panes stand in the rule, whichever is open", arguments: ["F2", "F3", "F4", "F5"])
  func tabs(key: String) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter \(key)")
    for pane in ["F2", "F3", "F4", "F5"] { #expect(world.rows[1].contains(pane)) }
    #expect(world.rows[1].contains("[\(key) "))
  }

  @Test("what the ends of a scale mean is said, what is late, and the day of each step")
  func meanings() {
    var world = World(demo: World.afternoon, size: size)
    #expect(world.rows.contains { $0.contains("El Amrani") && $0.contains("te laat: 1") })
    world.press("Enter d")
    world.press("Up")
    #expect(world.screenText.contains("0 is helemaal niet, 10 is helemaal"))
    world.press("Esc F5")
    let step = world.rows.firstIndex { $0.contains("Oma haalt Mila op woensdag op") }
    #expect(step.map { world.rows[$0 + 1].hasSuffix("Oma Ria, vr 27 nov") } == true, "\(world.screenText)")
  }
}
