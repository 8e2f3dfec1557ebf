import Support
import Testing
import TextUI

@Suite("The first time, on a low screen")
struct FirstUseOnALowScreenTests {
  @Test("Each question is seen whole, with the cursor on it, and the last row is the footer's alone", arguments: [12, 13, 16, 17, 20])
  func low(height: Int) {
    var world = World.firstUse(size: Size(width: 40, height: height))
    for word in ["Hoe heet je?", "Hoe heet je team?", "medewerker", "Begin"] {
      #expect(world.screenText.contains(word), "\(height) rows: \(word)")
      #expect(world.canvas.cursor != nil)
      #expect(world.rows[height - 1].hasPrefix(" Enter verder  F1 hulp"))
      world.press("'x' Tab")
    }
  }
}
