import GewoonApp
import Support
import Testing
import TextUI

@Suite("Pasting")
struct PastingTests {
  @Test("More than fits is refused with a word, and nothing of it is there", arguments: [false, true])
  func overlong(isCutOff: Bool) {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    let before = world.dossier("Gezin Bakker")
    let screen = world.rows[2]
    world.send(.event(isCutOff ? .overlongPaste : .paste(String(repeating: "a", count: Event.longestPaste + 1))))
    #expect(world.screenText.contains("Dit is te veel om in één keer te plakken"))
    world.press("C-s")
    #expect(world.dossier("Gezin Bakker") == before && world.rows[2] == screen)
  }

  @Test("Lines that come in as keys in one go are what they are one by one")
  func asKeys() {
    let keys = "Eerste regel\n\n  tweede, met é en 😀\nd".map { Message.event(.key($0 == "\n" ? Key(.enter) : Key(.character($0)))) }
    var atOnce = World(demo: World.afternoon)
    atOnce.press("Enter C-End")
    var apart = atOnce
    atOnce.send(keys)
    for key in keys { apart.send(key) }
    for _ in 0..<12 {
      #expect(atOnce.canvas == apart.canvas)
      atOnce.press("C-z")
      apart.press("C-z")
    }
  }

  @Test("So many letters at once as nobody types go into a question or menu together")
  func burst() {
    let text = String(repeating: "moeder lachte ", count: 40)
    let keys = text.map { Message.event(.key(Key(.character($0)))) }
    for way in ["n", "C-p", "Enter F3 C-p"] {
      var atOnce = World(demo: World.afternoon)
      atOnce.press(way)
      var apart = atOnce
      atOnce.send(keys)
      for key in keys { apart.send(key) }
      #expect(atOnce.canvas == apart.canvas, "\(way)")
    }
  }
}
