import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

/// A question that takes a text, and the way to it from the start.
struct TextPrompt: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let start: @Sendable () -> World
  let way: @Sendable (inout World) throws -> Void

  init(_ name: String, from start: @escaping @Sendable () -> World = fromDemo, _ way: @escaping @Sendable (inout World) throws -> Void) {
    (testDescription, self.start, self.way) = (name, start, way)
  }

  private static let fromDemo: @Sendable () -> World = { World(demo: World.afternoon) }
  private static let fromQuestion: @Sendable () -> World = { TeamReadingAnswersTests.asked() }

  static let all = [
    TextPrompt("a question to a colleague") { world in
      world.press("F6")
      try world.go(to: "Fatma Yıldız")
      world.press("Enter v")
    },
    TextPrompt("an answer to a colleague", from: fromQuestion) { world in
      world.press("F6 / 'dochter legde' Enter")
      world.press("Down", until: { $0.cursorRowText.contains("gelijkwaardig samen") })
      world.press("v")
    },
    TextPrompt("the name of a new gezin") { $0.press("n") },
    TextPrompt("the name of somebody on the map") { $0.press("Enter F3 n") },
    TextPrompt("what to remember") { $0.press("F7 n") },
    TextPrompt("what to remember about the gezin that is open") { $0.press("Enter C-p 'onthouden' Enter") },
  ]
}

@Suite("What is typed in a question is safe from its first letter")
struct TypedTextTests {
  private static let typed = "Zevensprong"

  private static func text(in world: World) -> String? {
    if case .dialog(let prompt)? = world.state.overlays.last { prompt.dialog.field?.text } else { nil }
  }

  private func world(at prompt: TextPrompt) throws -> World {
    var world = prompt.start()
    try prompt.way(&world)
    guard Self.text(in: world) == "" else {
      Issue.record("no empty question at \(prompt)")
      return world
    }
    world.press("'\(Self.typed)'")
    return world
  }

  @Test("it is in the journal a second later and comes back after a crash", arguments: TextPrompt.all)
  func crash(prompt: TextPrompt) throws {
    var world = try world(at: prompt)
    world.pause()
    let left = world.disk.journal
    #expect(left.values.contains { $0["text"]?.text == Self.typed })
    var next = World(files: world.disk.files, journal: left)
    #expect(next.screenText.contains("Er is tekst teruggevonden"))
    next.press("Enter")
    try prompt.way(&next)
    #expect(Self.text(in: next) == Self.typed)
  }

  @Test(
    "it is on the disk when one stops with Ctrl-Q, and when the terminal goes", arguments: TextPrompt.all,
    [Event.key(.control("q")), .hangUp])
  func ending(prompt: TextPrompt, event: Event) throws {
    var world = try world(at: prompt)
    world.send(.event(event))
    let isInJournal = world.disk.journal.values.contains { $0["text"]?.text == Self.typed }
    let isInFile = world.disk.files.values.contains { $0.compact().contains(Self.typed) }
    #expect(isInJournal || isInFile)
  }

  @Test("nobody is left in the journal once somebody stands on the map", arguments: ["Enter Esc Esc", "Esc"])
  func person(keys: String) throws {
    var world = try world(at: TextPrompt.all[3])
    world.pause()
    world.press(keys)
    world.pause()
    #expect(world.disk.journal.isEmpty)
    #expect(world.network["people"]?.items.contains { $0["name"]?.text == Self.typed } == true)
    world.press("n")
    #expect(Self.text(in: world) == "")
  }

  @Test("a name that was not put on the map stands there when one asks again")
  func notYet() throws {
    var world = try world(at: TextPrompt.all[3])
    world.press("Tab Tab Tab Enter")
    #expect(Self.text(in: world) == nil && world.network["people"]?.items.contains { $0["name"]?.text == Self.typed } == false)
    world.press("n")
    #expect(Self.text(in: world) == Self.typed)
  }
}

@Suite("What is said of a fault goes when it is over")
struct FaultsOverTests {
  @Test("a full disk is said once, and no more after the text is kept")
  func over() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F2")
    try world.go(to: "In eigen woorden")
    world.disk.trouble = .full
    world.press("C-End 'Zevensprong.'")
    world.pause()
    let sentence = try #require(world.state.scene.notice?.text)
    #expect(world.state.scene.notice?.tone == .error)
    world.disk.trouble = nil
    world.pause()
    world.press("C-s")
    #expect(world.state.scene.notice?.text != sentence && world.state.saveFaults.isEmpty)
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix("Zevensprong.") == true)
  }

  @Test("a team folder that another program writes in is not a workspace that is open elsewhere; the text stays")
  func busy() throws {
    var world = World(demo: World.afternoon)
    try TextPrompt.all[0].way(&world)
    world.disk.isTeamFolderBusy = true
    world.press("'Zevensprong' Enter")
    #expect(world.screenText.contains("een collega schrijft nu in de map van het team"))
    #expect(!world.screenText.contains("al open"))
    world.disk.isTeamFolderBusy = false
    world.press("v")
    #expect(world.screenText.contains("Zevensprong"))
    world.press("Enter")
    #expect(!world.screenText.contains("een collega schrijft nu"))
    #expect(world.saves().last?.tree["items"]?.items.last?["text"] == "Zevensprong")
  }
}
