import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Keys that were given to commands in the settings")
struct OwnKeysTests {
  private static func world(_ notation: String, _ command: String, letters: Bool = true) throws -> World {
    let world = World(demo: World.afternoon, letters: letters)
    var state = world.state
    try state.scene.ownKeys.give(notation, to: command)
    return world.with(state)
  }

  @Test("do what was asked of them, beside the keys of the table")
  func works() throws {
    var world = try Self.world("C-e", "planning")
    let shown = { (keys: String) in
      var other = World(demo: World.afternoon)
      other.press(keys)
      return other.rows[2]
    }
    world.press("C-e")
    #expect(world.rows[2] == shown("F7") && world.rows[2] != shown(""))
    world = try Self.world("C-e", "planning")
    world.press("F7")
    #expect(world.rows[2] == shown("F7"))
  }

  @Test("stand in footer, help, Ctrl-P and the settings, in front of the others")
  func told() throws {
    var world = try Self.world("C-e", "debrief")
    #expect(world.rows[23].contains("Ctrl-E nabespreking"))
    world.press("F1 PageDown")
    #expect(world.screenText.contains("Ctrl-E, d"))
    world.press("Esc C-p 'nabespreking'")
    #expect(world.cursorRowText.contains("Ctrl-E"))
    world.press("Esc C-p 'instellingen' Enter 6 'nabespreking'")
    #expect(world.cursorRowText.contains("Nabespreking") && world.cursorRowText.contains("Ctrl-E, d"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("6 Toetsen") && world.cursorRowText.contains("1"))
  }

  @Test("are told where they are with Alt too")
  func withAlt() throws {
    var world = try Self.world("M-e", "debrief")
    #expect(world.rows[23].contains("Alt-E nabespreking"))
    world.press("F1 PageDown")
    #expect(world.screenText.contains("Alt-E, d"))
  }

  @Test("work where letters are switched off, and are told there")
  func withoutLetters() throws {
    var world = try Self.world("C-e", "new", letters: false)
    #expect(world.rows[23].contains("Ctrl-E nieuw"))
    world.press("C-e")
    #expect(world.screenText.contains("Hoe noem je het gezin?"))
  }

  @Test("never take a letter from a text")
  func inText() throws {
    var world = try Self.world("j", "trash")
    world.press("/ 'j'")
    #expect(world.state.gezinnen.list.filterText == "j")
  }

  @Test(
    "are refused where they mean something already, where there is no such key, and no such command",
    arguments: [
      ("F7", "team"), ("Esc", "team"), ("C-x", "team"), ("C-i", "team"), ("C-[", "team"), ("Backspace", "team"), ("Q-x", "team"),
      ("", "team"), ("C-e", "vliegen"), ("C-e", "move"), ("Space", "team"), ("d", "team"), ("Up", "team"), ("C-t", "planning"),
    ])
  func refused(notation: String, command: String) {
    var keys = OwnKeys()
    #expect(throws: OwnKeys.Refusal.self) { try keys.give(notation, to: command) }
    #expect(keys == OwnKeys())
  }

  @Test("are given once")
  func twice() throws {
    var keys = OwnKeys()
    try keys.give("C-e", to: "planning")
    #expect(throws: OwnKeys.Refusal.self) { try keys.give("C-e", to: "team") }
  }
}
