import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("On every screen of looking back the cursor stands on what has focus, and Tab is never trapped")
struct DebriefWalkTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 12)]

  @Test("Every screen of the debrief, of a gezin with much written down", arguments: sizes)
  func debrief(size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("d")
    _ = world.walkOn("C-o")
    var count = 0
    repeat {
      Self.goRound("Tab", &world)
      Self.goRound("S-Tab", &world)
      world.press("C-n")
      count += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && count < 60
    #expect(count == 10)
  }

  @Test("Every screen of a closing round, of a gezin of which nothing is known", arguments: sizes)
  func empty(size: Size) {
    var world = World.begun(size: size)
    world.press("n 'Bakker' Enter Esc d End Enter")
    var count = 0
    repeat {
      Self.goRound("Tab", &world)
      world.press("C-n")
      count += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && count < 60
    #expect(count == 12)
  }

  @Test(
    "A form on top, the preview, over time, the sentences", arguments: sizes,
    [
      "Esc d C-p 'hoe een ander' Enter 1", "C-p 'delen met' Enter", "C-p 'door de tijd' Enter", "C-p 'door de tijd' Enter End Enter",
      "C-p 'zinnen' Enter",
    ])
  func others(size: Size, keys: String) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter F4")
    world.press(keys)
    #expect(world.state.desk?.panes.isFullScreen == true, "\(keys)")
    Self.goRound("Tab", &world)
    for key in ["Down", "PageDown", "End", "Up", "PageUp", "Home"] {
      world.press(key)
      WalkTests.expectCursor(world, "\(keys) \(key)")
    }
  }

  @Test("The words that could be more ordinary, from the first to the last", arguments: sizes)
  func lexicon(size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter F4 C-p 'gewone taal' Enter")
    WalkTests.expectCursor(world, "at the start")
    for key in ["Down", "PageDown", "PageDown", "End", "PageUp", "Up", "Tab", "S-Tab", "Home"] {
      for _ in 0..<3 {
        world.press(key)
        WalkTests.expectCursor(world, "lexicon \(key)")
      }
    }
  }

  @Test("What the team shared: the list, the filter, reading, asking", arguments: sizes)
  func team(size: Size) {
    var world = World(demo: World.afternoon, size: size)
    for keys in [
      "F6", "Down", "Down", "End", "Home", "/", "'stil'", "Esc", "Enter", "Down", "Down", "PageDown", "End", "Up", "PageUp", "Home", "v",
      "'Hoe dan?'",
    ] {
      world.press(keys)
      WalkTests.expectCursor(world, "team \(keys)")
      if world.state.overlays.isEmpty, keys != "/", keys != "'stil'" {
        #expect(world.cursorRowText.contains("›"), "\(keys)\n\(world.screenText)")
      }
    }
  }

  /// Once round with a key: every row that can have focus gets it, and the round ends where it began.
  private static func goRound(_ key: String, _ world: inout World) {
    world.goIn()
    let stops = world.state.rows.compactMap(\.id)
    let start = world.state.desk?.panes.view.focus
    let at = world.state.debrief?.step.at ?? ""
    var seen: Set<RowID> = []
    for _ in stops {
      world.press(key)
      WalkTests.expectCursor(world, "\(at) \(key)")
      if let focus = world.state.desk?.panes.view.focus { seen.insert(focus) }
    }
    #expect(seen.count == stops.count, "\(at)")
    #expect(world.state.desk?.panes.view.focus == start, "\(at)")
  }
}
