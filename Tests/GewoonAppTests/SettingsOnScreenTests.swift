import Basics
import Support
import Testing

@testable import GewoonApp

@Suite("Settings that were left out are said on the screen")
struct SettingsOnScreenTests {
  @Test("The first of them, and how many more there are; until the next key")
  func said() {
    var world = World(demo: World.afternoon)
    var state = world.state
    state.scene.notice = nil
    Starting.tellWarnings([Phrase("config.toml, regel 1: dit is niet te lezen.", "?"), Phrase("tweede", "?")], &state)
    world = world.with(state)
    #expect(world.screenText.contains("config.toml, regel 1: dit is niet te lezen. En nog 1 andere."))
    world.press("Down")
    #expect(!world.screenText.contains("config.toml"))
  }

  @Test("All of them are read among the settings, where there are any")
  func all() {
    var world = World(demo: World.afternoon)
    world.press("C-p 'instellingen' Enter")
    #expect(!world.screenText.contains("Wat er niet klopt"))
    var state = world.state
    state.overlays = []
    Starting.tellWarnings([Phrase("config.toml, regel 1: dit is niet te lezen.", "?"), Phrase("tweede zin", "?")], &state)
    world = world.with(state)
    world.press("C-p 'instellingen' Enter 7")
    #expect(world.screenText.contains("regel 1: dit is niet te lezen.") && world.screenText.contains("tweede zin"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("7 Wat er niet klopt") && world.cursorRowText.contains("2"))
  }

  @Test("What matters more is not covered")
  func covered() {
    var state = World(demo: World.afternoon).state
    state.scene.notice = Notice("Deze map is al open.", .warning)
    Starting.tellWarnings([Phrase("config.toml", "?")], &state)
    #expect(state.scene.notice?.text == "Deze map is al open.")
  }
}
