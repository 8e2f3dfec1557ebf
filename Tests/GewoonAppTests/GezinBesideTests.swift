import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("On a very wide screen the gezin in focus stands beside the list")
struct GezinBesideTests {
  private func beside(_ world: World) -> String {
    world.rows.compactMap { row in row.firstIndex(of: "│").map { String(row[row.index(after: $0)...]) } }.joined(separator: "\n")
  }

  @Test("its members, the people around it and what is coming by day; it goes along with focus, from what waits today too")
  func goesAlong() {
    var world = World(demo: World.afternoon, size: Size(width: 160, height: 50))
    #expect(beside(world).contains("Gezin Bakker") && beside(world).contains("Oma Ria") && beside(world).contains("Wat eraan komt"))
    world.press("Down Down")
    #expect(beside(world).contains("Gezin El Amrani") && !beside(world).contains("Oma Ria"))
    #expect(beside(world).contains("Afspraak maken voor de gehoortest"))
    world.press("Tab Down Down")
    #expect(beside(world).contains("Jayden"))
    let days = world.rows.compactMap { $0.contains("│") ? $0.split(separator: " ").suffix(3).joined(separator: " ") : nil }
    #expect(days.contains { $0.hasSuffix("ma 23 nov") })
  }

  @Test("on a smaller screen the list has every column")
  func smaller() {
    let world = World(demo: World.afternoon, size: Size(width: 149, height: 50))
    #expect(beside(world).isEmpty)
  }
}
