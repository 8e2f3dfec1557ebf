import Support
import Testing
import TextUI

@Suite("Every screen looks as its golden picture, and has its cursor at every size")
struct PictureTests {
  @Test("Every screen, with the cursor on what has focus", arguments: ScreenCase.all, Size.golden)
  func screen(_ screen: ScreenCase, _ size: Size) {
    let world = screen.world(size)
    if screen.hasPicture(at: size) { assertPicture(world.canvas, "\(screen.name)-\(size.name)") }
    WalkTests.expectCursor(world, screen.name)
  }

  @Test("A difference shows both rows, and a missing picture is one")
  func differences() throws {
    let canvas = Canvas(size: Size(width: 3, height: 1))
    #expect(Pictures.difference(canvas, "no-such-picture", testFile: #filePath, records: false)?.contains("no-such-picture") == true)
    let difference = Pictures.firstDifference(kept: "a\nb\nc\n", seen: "a\nB\nc\n")
    #expect(difference.contains("|b|"))
    #expect(difference.contains("|B|"))
    #expect(difference.contains("line 2"))
  }
}
