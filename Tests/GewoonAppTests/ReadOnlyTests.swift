import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("A copy that may only be read")
struct ReadOnlyTests {
  private static let reason = "Deze map is al open bij Youssef."

  private func world() -> World { World(demo: World.afternoon, openBy: "Youssef") }

  @Test("It says so on every screen")
  func mark() throws {
    var world = world()
    #expect(world.rows[0].contains("alleen lezen"))
    #expect(world.screenText.contains(Self.reason))
    world.press("Enter")
    #expect(world.rows[0].contains("alleen lezen"))
    #expect(world.screenText.contains(Self.reason))
  }

  @Test(
    "Nothing can be changed, and each try says why",
    arguments: [
      "n", "Delete", "Enter Enter 'x'", "Enter paste:'tekst'", "Enter Enter Backspace", "Enter F4 C-n 'x'",
      "Enter F4 C-n C-n C-n C-n C-n C-n C-n 7",
      "Enter F4 C-n C-n C-n Right", "Enter F4 C-n F8", "Enter F5 Down Space", "Enter F5 Down Delete", "Enter F3 n", "Enter F3 Delete",
      "Enter F3 Enter Tab Tab Right", "Enter F3 Enter Tab Tab Tab Tab Enter", "Enter PageDown PageDown Enter", "Enter C-s",
    ])
  func refused(keys: String) {
    var world = world()
    let files = world.disk.files
    world.wipeMessageLine()
    world.press(keys)
    #expect(world.screenText.contains(Self.reason), "\(keys)\n\(world.screenText)")
    #expect(world.state.overlays.isEmpty, "\(keys)")
    world.pause()
    world.press("C-q")
    #expect(world.saves().isEmpty)
    #expect(world.disk.files == files)
    #expect(world.effects.last == .quit)
  }

  @Test("Everything can be read: panes, forms, search, help")
  func reading() {
    var world = world()
    world.press("Enter F3 Enter Tab Tab Esc F4 C-n C-f 'Mila' Esc F1 Esc F5 Enter Esc")
    #expect(world.saves().isEmpty)
    #expect(world.cursorRowText.contains("Mila gaat weer graag naar school"))
  }
}

extension World {
  /// The message line empty, so that what stands there next was said by the next key.
  fileprivate mutating func wipeMessageLine() {
    var state = state
    state.scene.notice = nil
    self = with(state)
  }
}
