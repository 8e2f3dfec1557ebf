import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("How much is drawn that says nothing by itself")
struct OrnamentTests {
  private static func rows(_ ornament: Ornament, _ keys: String, width: Int = 120) -> [String] {
    var world = World(demo: World.afternoon, size: Size(width: width, height: 40))
    var state = world.state
    state.scene.ornament = ornament
    world = world.with(state)
    world.press(keys)
    return world.rows
  }

  private static let ways = ["Down", "Enter", "Enter Tab Tab", "Enter F3 l", "Enter F5", "F6", "F7", "C-p 'instellingen' Enter"]

  /// The words and figures of a screen, one after the other.
  private static func words(_ rows: [String]) -> [Substring] {
    rows.joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
  }

  @Test("sober: nothing that a plain terminal does not have", arguments: ways)
  func sober(keys: String) {
    let drawn: Set<Character> = ["─", "│", "┼", "┬", "›", "▌", "·", "●", "┌", "└"]
    #expect(Self.rows(.sober, keys).allSatisfy { $0.allSatisfy { !drawn.contains($0) } })
  }

  @Test("none: no rule, no box, no mark, and every word that there was", arguments: ways)
  func none(keys: String) {
    let rows = Self.rows(.none, keys)
    for row in rows { #expect(!row.contains("---") && !row.contains("|") && !row.contains("›") && !row.contains(">  "), "\(row)") }
    // What lies over the screen has its rows to itself.
    if !keys.contains("C-p") { #expect(Self.words(rows) == Self.words(Self.rows(.full, keys))) }
  }

  @Test("What has a meaning stays: ticks, what is late, the tab that is open, the signs of the map")
  func meaning() {
    #expect(Self.rows(.none, "Enter F5", width: 80).joined().contains("[F5 Plan]"))
    #expect(Self.rows(.none, "Enter F5", width: 80).contains { $0.contains("[x]") || $0.contains("[ ]") })
    #expect(Self.rows(.none, "Enter F3 l", width: 80).contains { $0.contains("= ") || $0.contains("=O") })
  }
}
