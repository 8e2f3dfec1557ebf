import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Keys in any order")
struct FuzzTests {
  private static let keys: [String] =
    Command.table.flatMap(\.keys) + [
      "Enter", "Enter", "Enter", "Down", "Down", "Up", "Esc", "Tab", "Backspace", "C-Backspace", "S-Down", "S-Left", "C-Home", "C-End",
      "Insert",
      "F12", "'a'", "'Oma é 日本 👩‍👧'", "'27 nov'", "'12'", "paste:'een\n\ttwee\u{1B}[201~'", "paste:''", "M-x", "C-u", "Space", "Space",
    ]
  private static let sizes = ["80x24", "120x40", "40x12", "1x1", "200x60", "39x50", "80x3", "61x13"]

  @Test("3,000 keys: no trap, the canvas has its size, the cursor is inside", arguments: [UInt64](1...4))
  func anyKeys(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var world = World(demo: World.afternoon)
    for count in 0..<750 {
      var key = Self.keys.randomElement(using: &random)!
      if key == "C-q" { continue }
      if count % 20 == 0 { key = "resize:" + Self.sizes.randomElement(using: &random)! }
      if count % 33 == 0 { world.pause() }
      world.press(key)
      let canvas = world.canvas
      #expect(canvas.size == world.state.scene.size)
      if world.state.scene.size.width > 0 {
        let cursor = canvas.cursor
        #expect(
          cursor.map { $0.row >= 0 && $0.row < canvas.size.height && $0.column >= 0 && $0.column < canvas.size.width } == true,
          "\(key) at \(count)")
      }
    }
    world.press("resize:80x24")
    world.pause()
    for (path, tree) in world.disk.files { #expect(tree["format"] != nil, "\(path)") }
  }

  @Test("What was typed is on the disk after a pause, whatever came before", arguments: [UInt64](11...14))
  func nothingIsLost(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var world = World(demo: World.afternoon)
    world.press("Enter")
    for _ in 0..<60 { world.press(["Tab", "Down", "F3", "F4", "F5", "Space", "Right", "C-n"].randomElement(using: &random)!) }
    world.press("F2")
    try world.go(to: "In eigen woorden")
    world.press("C-End 'Zevensprong.' resize:120x40")
    world.pause()
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix("Zevensprong.") == true)
    #expect(world.disk.journal.isEmpty)
  }
}
