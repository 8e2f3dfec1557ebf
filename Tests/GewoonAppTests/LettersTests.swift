import Support
import Testing

@testable import GewoonApp

@Suite("Letters that are commands")
struct LettersTests {
  @Test("Switched off they do nothing, and footer and help do not tell of them")
  func off() {
    var world = World(demo: World.afternoon, letters: false)
    #expect(!world.rows[23].contains("n nieuw"))
    world.press("n ?")
    #expect(world.state.overlays.isEmpty)
    world.press("C-p 'nieuw' Enter")
    #expect(world.screenText.contains("Hoe noem je het gezin?"))
    world.press("Esc F1")
    #expect(world.screenText.contains("Toetsen hier"))
    #expect(!world.rows.contains { $0.trimmedEnds == "n" })
  }

  @Test("Switched on, n makes and ? helps")
  func on() {
    var world = World(demo: World.afternoon)
    #expect(world.rows[23].contains("n nieuw"))
    world.press("n")
    #expect(world.state.overlays.count == 1)
  }

  @Test("Switched off, digits still choose in every list", arguments: ["2", "F7 3", "F6 2"])
  func digits(keys: String) {
    for letters in [true, false] {
      var world = World(demo: World.afternoon, letters: letters)
      world.press(keys)
      var other = World(demo: World.afternoon)
      other.press(keys)
      #expect(world.rows[0...21] == other.rows[0...21] && world.rows != World(demo: World.afternoon).rows)
    }
  }

  @Test("In a text every letter is text", arguments: ["n", "?", "/", "d", "0"])
  func inText(letter: String) {
    var world = World.begun()
    world.press("n 'Bakker' Enter \(letter) Tab")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"]?.text == letter)
  }
}

extension String {
  fileprivate var trimmedEnds: Substring {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return self[first...last]
  }
}
