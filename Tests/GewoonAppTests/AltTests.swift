import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Alt with a key")
struct AltTests {
  /// What is seen and wanted after these keys.
  private func after(_ keys: String, _ state: State) -> (Canvas, [Effect], State) {
    var state = state
    var effects: [Effect] = []
    for notation in keys.split(separator: " ") {
      effects += state.update(.event(.key(Command.key(String(notation)))), now: state.scene.now)
    }
    return (state.render(), effects, state)
  }

  /// Places and what may lie over them.
  private static let states =
    PlacesToBe.all
    + ["C-p", "F1", "Delete"].map { ("list " + $0, PlacesToBe.pressed($0, PlacesToBe.all.first { $0.way == "list " }!.state)) }

  @Test("Esc and a key in one packet are both pressed", arguments: ["Enter", "Down", "Tab", "C-p", "F1", "S-Tab"])
  func escapeAndKey(key: String) {
    for (way, state) in Self.states {
      let apart = after("Esc \(key)", state)
      let together = after("M-\(key)", state)
      #expect(together.0 == apart.0 && together.1 == apart.1, "\(way)")
    }
  }

  @Test(
    "With a letter it is a step back and a word about the letter; where Esc does nothing the letter is pressed", arguments: ["n", "0", "é"])
  func escapeAndLetter(letter: String) {
    for (way, state) in Self.states {
      let apart = after("Esc", state)
      let together = after("M-\(letter)", state)
      if state.overlays.isEmpty, [.gezinnen, .firstUse].contains(Here(state).focus) {
        #expect(together.0 == after(letter, state).0, "\(way)")
      } else {
        #expect(together.1 == apart.1, "\(way)")
        let said = "Eén stap terug. Druk nog een keer op \(letter) als je dat ook wilde."
        #expect(apart.2.scene.notice != nil || together.2.scene.notice?.text == said, "\(way)")
        #expect(after(letter, together.2).0 == after(letter, apart.2).0 || apart.2.scene.notice != nil, "\(way)")
      }
    }
  }

  @Test("Where Esc does nothing the letter is pressed")
  func onlyLetter() {
    var world = World(demo: World.afternoon)
    world.press("M-n")
    #expect(world.screenText.contains("Hoe noem je het gezin?"))
    var first = World.firstUse()
    first.press("M-S")
    #expect(first.cursorRowText.contains("S"))
  }

  @Test("Ctrl-Backspace, Ctrl-W and Alt-Backspace take a word wherever one types", arguments: ["C-Backspace", "C-w", "M-Backspace"])
  func words(key: String) {
    for way in ["Enter Enter", "/", "n", "C-p", "Enter C-f", "Enter F4 C-n"] {
      var world = World(demo: World.afternoon)
      world.press(way + " ' een twee' \(key)")
      #expect(world.screenText.contains("een") && !world.screenText.contains("een twee"), "\(way)")
    }
    var first = World.firstUse()
    first.press("'Sanne de Wit' \(key)")
    #expect(first.screenText.contains("Sanne de") && !first.screenText.contains("Wit"))
  }

  @Test("Alt with a digit is still the F-key")
  func digits() {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    var other = world
    for digit in 2...5 {
      world.press("M-\(digit)")
      other.press("F\(digit)")
      #expect(world.canvas == other.canvas)
    }
  }

  @Test("What was typed ahead of a slow disk is taken the same way")
  func ahead() {
    var world = World(demo: World.afternoon)
    world.isSlow = true
    world.press("Enter F5 Down Enter M-F1")
    world.catchUp()
    #expect(world.screenText.contains("Toetsen hier"))
  }
}
