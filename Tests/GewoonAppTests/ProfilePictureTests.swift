import Support
import Testing
import TextUI

@Suite("The profile looks as its golden pictures")
struct ProfilePictureTests {
  /// The profile of a gezin of the demo, walked to a row.
  private func profile(_ name: String, to row: String, size: Size = Size(width: 80, height: 24)) throws -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("/ '\(name)' Enter")
    if !row.isEmpty { try world.go(to: row) }
    return world
  }

  @Test("The middle, what they say, and where we stand, at 80×24; the whole of it at 120×40 beside the other panes")
  func pictures() throws {
    assertPicture(try profile("bakker", to: "Gezondheid").canvas, "profile-middle-80x24")
    assertPicture(try profile("bakker", to: "Ik help graag").canvas, "profile-said-80x24")
    assertPicture(try profile("tesfay", to: "Overdragen").canvas, "profile-stand-80x24")
    let wide = Size(width: 120, height: 40)
    assertPicture(try profile("kartosen", to: "", size: wide).canvas, "profile-120x40")
  }

  @Test("The question before a gezin is closed")
  func closing() throws {
    var world = try profile("bakker", to: "")
    world.press("C-p 'gezin afsluiten' Enter")
    assertPicture(world.canvas, "profile-closing-80x24")
  }
}
