import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Alt with a key")
struct AltTests {
  private static let ways = ["Enter F5 Down Enter", "Enter", "Enter F3 l", "/ 'a'", "n 'Naam'", "C-p", "F1", "F6", "Enter F4 C-n"]

  @Test("Esc and a key in one packet are both pressed", arguments: ["Enter", "Down", "Tab", "C-p", "F1", "S-Tab"])
  func escapeAndKey(key: String) {
    for way in Self.ways {
      var apart = World(demo: World.afternoon)
      apart.press(way)
      var together = apart
      apart.press("Esc \(key)")
      together.press("M-\(key)")
      #expect(together.canvas == apart.canvas, "\(way)")
    }
  }

  @Test("With a letter it is a step back and a word about the letter", arguments: ["n", "d", "?", "9", "é"])
  func escapeAndLetter(letter: String) {
    for way in Self.ways {
      var apart = World(demo: World.afternoon)
      apart.press(way)
      var together = apart
      apart.press("Esc")
      together.press("M-\(letter)")
      #expect(together.state.scene.notice != nil)
      if apart.state.scene.notice == nil {
        #expect(together.screenText.contains("Eén stap terug. Druk nog een keer op \(letter) als je dat ook wilde."), "\(way)")
        apart.press(letter)
        together.press(letter)
        #expect(together.canvas == apart.canvas, "\(way)")
      }
    }
  }

  @Test("Where Esc does nothing the letter is pressed")
  func onlyLetter() {
    var world = World(demo: World.afternoon)
    world.press("M-n")
    #expect(world.screenText.contains("Hoe noemen jullie het gezin?"))
    var first = World.firstUse()
    first.press("M-S")
    #expect(first.cursorRowText.contains("S"))
  }

  @Test("Ctrl-Backspace, Ctrl-W and Alt-Backspace take a word wherever one types", arguments: ["C-Backspace", "C-w", "M-Backspace"])
  func words(key: String) {
    for way in ["Enter", "/", "n", "C-p", "Enter C-f", "Enter F4 C-n"] {
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
