import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

/// The letters and signs of a keyboard at every stop of every screen, at rest: what is a command does that, and nothing else happens to any text.
@Suite("The whole alphabet, at every stop of every screen")
struct AlphabetTests {
  @Test("in a gezin: each pane, each form, each screen over it", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func gezin(size: Size) {
    var walk = AlphabetWalk()
    for name in ["Bakker", "Tesfay"] {
      var world = World(demo: World.afternoon, size: size)
      world.press("/ '\(name)' Enter")
      for pane in ["F2", "F3", "F4", "F5"] { walk.goThrough(world, pane) }
      for command in ["door de tijd", "zinnen", "gewone taal", "trap", "afbouwen", "delen met", "gewone dingen"] {
        walk.goThrough(world, "C-p '\(command)' Enter")
      }
      for keys in ["F9", "F3 l", "F3 t"] { walk.goThrough(world, keys) }
    }
    #expect(walk.screens > 25 && walk.stops > 300, "\(walk.screens) screens, \(walk.stops) stops")
  }

  @Test("in the rooms of the team")
  func team() {
    var walk = AlphabetWalk()
    let world = World(demo: World.afternoon)
    for index in 1...Pane.ofTeam.count { walk.goThrough(world, "F6" + String(repeating: " Tab", count: index)) }
    #expect(walk.screens > 8 && walk.stops > 60, "\(walk.screens) screens, \(walk.stops) stops")
  }

  @Test("in the first screen, the planning, and what the team shared")
  func lists() {
    var walk = AlphabetWalk()
    for way in ["", "Down", "End", "F6", "F6 Down", "F6 End", "F6 Enter", "F6 Down Enter Down", "F7", "F7 Down", "F7 End", "F9", "F1"] {
      var world = World(demo: World.afternoon)
      world.press(way)
      walk.typeAll(at: world.state, way)
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

/// Opens whatever can be opened, as somebody would who looks at all of it, and types everything at each stop.
private struct AlphabetWalk {
  private(set) var screens = 0
  private(set) var stops = 0
  private var seen: Set<String> = []

  /// All that stands on a keyboard and is typed by itself.
  private static let signs = (33...126).compactMap { UnicodeScalar($0).map(Character.init) } + ["é", "“", "…"]
  /// What does at once what it says: a vote, a hand up, somebody nearer or further, time on the clock.
  private static let acts: Set<CommandID> = [
    "joinIn", "recognise", "recogniseExample", "closer", "further", "takeStance", "sessionClock",
    "moreMinutes", "fewerMinutes",
  ]

  mutating func goThrough(_ world: World, _ way: String) {
    var world = world
    world.press(way)
    look(at: world.state, way)
  }

  private mutating func look(at state: State, _ way: String) {
    guard let desk = state.deskInFront, state.overlays.isEmpty, state.places.here is Desk || state.places.here is TeamDesk else {
      return typeAll(at: state, way)
    }
    let screen = desk.panes.view.target.screen
    let kind = (screen as? ThingForm)?.shape.name ?? ""
    guard seen.insert("\(type(of: screen)) \(kind) \(desk.id)").inserted else { return }
    screens += 1
    for row in desk.rows where row.id != nil {
      var there = state
      _ = there.atDesk { desk in
        desk.focus(on: row.id!)
        desk.rest()
      }
      typeAll(at: there, "\(way) at \(row.id!)")
      open(row, there, way)
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

  mutating func typeAll(at state: State, _ way: String) {
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
      var after = state
      var effects = after.update(.event(.key(Key(.character(sign)))), now: state.scene.now)
      for _ in 0..<4 where !after.overlays.isEmpty || after.deskInFront?.panes.view.target != state.deskInFront?.panes.view.target {
        effects += after.update(.event(.key(Key(.escape))), now: state.scene.now)
      }
      expectNothing(effects, &after, state, "\(sign), \(id.rawValue), in \(way)")
    }
  }

  /// No text is another one, and nothing of what is wanted of the world outside writes a file.
  private func expectNothing(_ effects: [Effect], _ after: inout State, _ before: State, _ what: String) {
    let all = effects + after.leaveAll()
    if let writes = all.first(where: \.writes) { Issue.record("\(what): \(writes)") }
    for (old, new) in zip(before.desks, after.desks) {
      for (document, tree) in old.files.trees where document != .scratch {
        if new.files.trees[document] != tree { Issue.record("\(what): another text in \(document)") }
      }
      if new.files.hasUnsaved { Issue.record("\(what): something to save") }
    }
  }
}

extension Effect {
  /// Whether a file would be another one after it.
  fileprivate var writes: Bool {
    switch self {
    case .loadDossier, .listTrash, .readTeam, .lookAtTeam, .pack, .keepReadMarks, .claim, .wake, .redraw, .suspend, .quit: false
    case .journal(let saves): !saves.isEmpty
    default: true
    }
  }
}
