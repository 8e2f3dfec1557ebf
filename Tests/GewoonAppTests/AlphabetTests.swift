import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

/// The letters and signs of a keyboard at every stop of every screen, at rest: what is a command does that, and nothing else happens to any text.
@Suite("The whole alphabet, at every stop of every screen")
struct AlphabetTests {
  @Test(
    "in a gezin: each pane, each form, each screen over it",
    arguments: zip([Size(width: 80, height: 24), Size(width: 120, height: 40)], ["Bakker", "Tesfay"]))
  func gezin(size: Size, name: String) {
    var walk = AlphabetWalk()
    var world = World(demo: World.afternoon, size: size)
    world.press("/ '\(name)' Enter")
    for pane in ["F2", "F3", "F4", "F5"] { walk.goThrough(world.state, pane) }
    for command in ["door de tijd", "zinnen", "gewone taal", "trap", "afbouwen", "delen met", "gewone dingen"] {
      // Gezin Tesfay has nothing to share.
      if name == "Bakker" || command != "delen met" { walk.goThrough(world.state, "C-p '\(command)' Enter", isElsewhere: true) }
    }
    for keys in ["F9", "F3 l", "F3 t"] { walk.goThrough(world.state, keys, isElsewhere: true) }
    #expect(walk.screens > 12 && walk.stops > 30, "\(walk.screens) screens, \(walk.stops) stops")
  }

  @Test("in the rooms of the team")
  func team() {
    var walk = AlphabetWalk()
    var world = World(demo: World.afternoon)
    world.press("F6")
    for index in 1...Pane.ofTeam.count { walk.goThrough(world.state, Array(repeating: "Tab", count: index).joined(separator: " ")) }
    #expect(walk.screens > 8 && walk.stops > 12, "\(walk.screens) screens, \(walk.stops) stops")
  }

  @Test("in the first screen, the planning, and what the team shared")
  func lists() {
    var walk = AlphabetWalk()
    var world = World(demo: World.afternoon)
    // One after another: each goes on from where the one before came.
    for keys in ["", "F9", "Esc F1", "Esc Down", "End", "F6", "Down", "End", "Home Enter", "Esc Home Down Enter Down", "F7", "Down", "End"]
    {
      world.press(keys)
      walk.typeAll(at: world.state, keys)
    }
    #expect(walk.stops == 13)
  }

  @Test("in what one entered the letters are written, and Esc puts it to rest with its text")
  func entered() {
    var world = World(demo: World.afternoon)
    world.press("Enter Enter C-End ' dnz?/'")
    #expect(world.state.overlays.isEmpty && world.state.debrief == nil)
    #expect(world.cursorRowText.hasPrefix("▌"))
    world.press("Esc")
    #expect(world.cursorRowText.hasPrefix("› In eigen woorden"))
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix(" dnz?/") == true)
    world.press("x")
    #expect(world.screenText.contains("Met Enter ga je het veld in."))
    world.press("Esc")
    #expect(world.screenText.contains("op achternaam"))
  }

  @Test("a paste at rest goes into the field, however it comes in")
  func paste() {
    var world = World(demo: World.afternoon)
    world.press("Enter paste:'Uit een brief. '")
    #expect(world.cursorRowText.hasPrefix("▌"))
    #expect(world.state.desk?.tree["gezin"]?["ownWords"]?.text?.contains("Uit een brief.") == true)
    var burst = World(demo: World.afternoon)
    burst.press("Enter")
    let letters = String(repeating: "dn ", count: 80)
    burst.send(letters.map { .event(.key(Key(.character($0)))) })
    #expect(burst.state.desk?.tree["gezin"]?["ownWords"]?.text?.contains(letters) == true)
    #expect(burst.state.overlays.isEmpty && burst.state.debrief == nil)
  }

  @Test(
    "Enter, Tab and Down go into a field at rest, Up to the one before; at a choice nothing changes before that",
    arguments: [
      "Enter", "Tab", "Down",
    ])
  func goingIn(key: String) {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    let focus = world.state.desk?.panes.view.focus
    #expect(world.state.desk?.isAtRest == true && world.state.desk?.editor == nil)
    world.press(key)
    #expect(world.state.desk?.panes.view.focus == focus && world.state.desk?.editor != nil)
    world.press("Tab Esc F3 F2")
    #expect(world.state.focusedLine?.label == "Wat gaat goed" && world.state.desk?.isAtRest == true)
    world.press("Up")
    #expect(world.state.desk?.panes.view.focus == focus && world.state.desk?.editor != nil)
  }
}

/// Opens whatever can be opened, as somebody would who looks at all of it, and types everything at each kind of stop of each screen.
private struct AlphabetWalk {
  private(set) var screens = 0
  private(set) var stops = 0
  private var seen: Set<String> = []
  /// The commands that were tried, each once in a kind of screen for what has focus there.
  private var tried: Set<String> = []

  /// All that stands on a keyboard and is typed by itself.
  private static let signs = (33...126).compactMap { UnicodeScalar($0).map(Character.init) } + ["é", "“", "…"]
  /// What does at once what it says: a vote, a hand up, somebody nearer or further, time on the clock.
  private static let acts: Set<CommandID> = [
    "joinIn", "recognise", "recogniseExample", "closer", "further", "takeStance", "sessionClock",
    "moreMinutes", "fewerMinutes",
  ]

  /// - Parameter isElsewhere: whether the keys lead to another screen than that of the pane.
  mutating func goThrough(_ state: State, _ way: String, isElsewhere: Bool = false) {
    var there = state
    for event in (try? KeyScript.events(way)) ?? [] { _ = there.update(.event(event), now: there.scene.now) }
    if isElsewhere, there.overlays.isEmpty, there.deskInFront?.panes.view.target == state.deskInFront?.panes.view.target {
      Issue.record("\(way) leads nowhere")
    }
    look(at: there, way)
  }

  private mutating func look(at state: State, _ way: String) {
    guard let desk = state.deskInFront, state.overlays.isEmpty, state.places.here is Desk || state.places.here is TeamDesk else {
      return typeAll(at: state, way)
    }
    let screen = desk.panes.view.target.screen
    let name = "\(type(of: screen)) \((screen as? ThingForm)?.shape.name ?? "") \(desk.id)"
    guard seen.insert(name).inserted else { return }
    screens += 1
    var kinds: Set<String> = []
    for row in desk.rows {
      guard let id = row.id, kinds.insert(Self.kind(of: row, desk)).inserted else { continue }
      var there = state
      _ = there.atDesk { desk in
        desk.focus(on: id)
        desk.rest()
      }
      if case .field = row.kind, there.deskInFront?.isAtRest == false {
        // Where nothing stands yet one came to write: what is typed there is an answer.
        if !screen.isForWriting(on: desk) { Issue.record("not at rest: \(way) at \(id)") }
        continue
      }
      typeAll(at: there, "\(way) at \(id)", in: "\(type(of: screen))")
      open(row, there, way)
    }
  }

  /// Rows of one kind answer alike.
  private static func kind(of row: Row, _ desk: Desk) -> String {
    switch row.kind {
    case .field(let line):
      let kind = Mirror(reflecting: line.kind).children.first?.label ?? "\(line.kind)"
      let isOwn = line.ref.document == .scratch
      return "field \(kind) \(line.isText) \(line.isLong) \(line.isSeveral) \(FormKeys.hasWordsUnder(line)) \(isOwn)"
    case .item(let item): return "item \(item.shape.name) \(item.opens.map { "\(type(of: $0.screen))" } ?? "")"
    case .link(.screen(let target), _, _): return "link \(type(of: target.screen))"
    case .link: return "link"
    case .add: return "add"
    case .command: return "command"
    case .shared: return "shared"
    case .heading, .note, .blank: return "words"
    }
  }

  /// What a row opens, where it opens something to be at.
  private mutating func open(_ row: Row, _ state: State, _ way: String) {
    var there = state
    switch row.kind {
    case .item(let item):
      _ = there.atDesk { desk in
        desk.files.open(item.ref.document, from: desk.scene.shelf, desk.rules)
        desk.open(item.opens?.screen ?? ThingForm(ref: item.ref, shape: item.shape))
      }
    case .link(.screen(let target), _, _): _ = there.atDesk { $0.open(target.screen) }
    default: return
    }
    look(at: there, way + " Enter")
  }

  /// - Parameter screen: the kind of screen in which a command is tried once for all that has focus in the same way; "" to try each.
  mutating func typeAll(at state: State, _ way: String, in screen: String = "") {
    stops += 1
    var still = state
    let here = Here(state)
    var commands: [(sign: Character, id: CommandID)] = []
    var others: [Message] = []
    for sign in Self.signs {
      let key = Key(.character(sign))
      if let command = here.command(for: key) {
        commands.append((sign, command.id))
      } else if !sign.isNumber {
        others.append(.event(.key(key)))
      }
    }
    // Digits take an option or go somewhere; those of a field at rest do nothing either.
    if here.focus == .atRest { others += "0123456789".map { .event(.key(Key(.character($0)))) } }
    expectNothing(still.update(others, now: state.scene.now), &still, state, "letters that are no commands in \(way)")
    for (sign, id) in commands where !Self.acts.contains(id) {
      if !screen.isEmpty, !tried.insert("\(sign) \(id.rawValue) \(here.focus) \(screen)").inserted { continue }
      var after = state
      var effects = after.update(.event(.key(Key(.character(sign)))), now: state.scene.now)
      for _ in 0..<4 where !after.overlays.isEmpty || after.deskInFront?.panes.view.target != state.deskInFront?.panes.view.target {
        effects += after.update(.event(.key(Key(.escape))), now: state.scene.now)
      }
      expectNothing(effects, &after, state, "\(sign), \(id.rawValue), in \(way)")
    }
  }

  /// No text is another one, and nothing of what is wanted of the world outside writes a file.
  private func expectNothing(_ effects: [Effect], _ after: inout State, _ before: State, _ what: @autoclosure () -> String) {
    let all = effects + after.leaveAll()
    if let writes = all.first(where: \.writes) { Issue.record("\(what()): \(writes.name)") }
    for (old, new) in zip(before.desks, after.desks) {
      // Every change of a tree is counted; where none was, there is nothing to compare.
      if old.files.generation != new.files.generation {
        for (document, tree) in old.files.trees where document != .scratch {
          if new.files.trees[document] != tree { Issue.record("\(what()): another text in \(document)") }
        }
      }
      if new.files.hasUnsaved { Issue.record("\(what()): something to save") }
    }
  }
}

extension Effect {
  /// Whether a file of the gezin or the team would be another one after it. What can be undone is kept beside them.
  fileprivate var writes: Bool {
    switch self {
    case .loadDossier, .listTrash, .readTeam, .lookAtTeam, .pack, .keepReadMarks, .keepUndo, .claim, .wake, .redraw, .copyOut, .suspend,
      .quit:
      false
    case .journal(let saves): !saves.isEmpty
    default: true
    }
  }

  /// Which of them it is, without what it carries.
  fileprivate var name: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }
}
