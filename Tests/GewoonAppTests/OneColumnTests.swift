import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("In one column nothing stands beside anything else")
struct OneColumnTests {
  private static func world(_ keys: String, width: Int = 160, isOneColumn: Bool = true) -> World {
    var world = World(demo: World.afternoon, size: Size(width: width, height: 50))
    var state = world.state
    state.scene.isOneColumn = isOneColumn
    world = world.with(state)
    world.press(keys)
    return world
  }

  private static let ways = ["Down", "Enter", "Enter F3", "Enter F3 l", "Enter F5 z", "Enter F4 d Enter", "F6", "F6 Tab", "F7"]

  @Test("whatever the width: no line parts two columns", arguments: ways)
  func nothingBeside(keys: String) {
    for width in [80, 120, 160, 200] {
      let rows = Self.world(keys, width: width).rows
      #expect(!rows.contains { $0.contains("│") || $0.contains("┼") }, "\(width)\n\(rows.joined(separator: "\n"))")
    }
  }

  @Test("and some of these do have two columns otherwise")
  func otherwise() {
    let parted = Self.ways.filter { Self.world($0, isOneColumn: false).rows.contains { $0.contains("│") } }
    #expect(parted.count >= 5, "\(parted)")
  }

  @Test("one pane at a time, with the tabs of the others")
  func panes() {
    let world = Self.world("Enter")
    #expect(world.rows[1].contains("[F2 Gezin]") && !world.screenText.contains("Nabijheid en present zijn"))
  }

  @Test("what lies over the screen has its rows to itself")
  func overlays() {
    let rows = Self.world("C-p 'instellingen' Enter").rows
    #expect(rows[2..<46].allSatisfy { !$0.contains("Bakker") })
  }
}
