import Support
import Testing

@testable import GewoonApp

@Suite("What one looked for in a list comes back")
struct LookingAgainTests {
  @Test("Esc keeps what one looked for: the next / begins with it, selected, and a letter begins anew")
  func lookedForBefore() {
    var world = World(demo: World.afternoon)
    world.press("/ 'tesf'")
    #expect(world.state.gezinnen.shown.map(\.sortName) == ["Tesfay"])
    world.press("Esc")
    #expect(world.state.gezinnen.shown.count == 8)
    world.press("/")
    #expect(world.state.gezinnen.shown.map(\.sortName) == ["Tesfay"] && world.screenText.contains("tesf"))
    world.press("'vis'")
    #expect(world.state.gezinnen.shown.map(\.sortName) == ["Visser"])
    world.press("Esc F7 / 'gehoor' Esc")
    let all = world.screenText
    world.press("/")
    #expect(world.screenText.contains("gehoor") && world.screenText != all && !world.screenText.contains("Sharda"))
    world.press("Esc Esc F6 / 'biervil' Esc")
    let shared = world.screenText
    world.press("/")
    #expect(world.screenText.contains("biervil") && world.screenText != shared && !world.screenText.contains("Gezin S."))
  }
}
