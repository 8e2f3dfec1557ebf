import Support
import Testing

@testable import GewoonApp

@Suite("Searching finds what the rows show")
struct TeamFindingTests {
  private func found(_ typed: String) -> Int {
    var world = World(demo: World.afternoon)
    world.press("F6 / '\(typed)'")
    return world.state.team.shown(in: world.state.scene).count
  }

  @Test(
    "a colleague, however the marks on the name are typed",
    arguments: ["fatma", "YILDIZ", "yıldız", "Fatma Yıldız", "y\u{131}ld\u{131}z", "fatma gezin s", "12 nov"])
  func colleague(typed: String) {
    // She wrote one, and said something at two others.
    #expect(found(typed) == (typed == "12 nov" ? 1 : 3))
  }

  @Test("every word of every row")
  func rows() {
    var world = World(demo: World.afternoon)
    world.press("F6")
    for shared in world.state.scene.teamRows.rows {
      for words in TeamPlace.words(about: shared, world.state.scene) {
        var search = world
        search.press("/ paste:'\(words.replacing("'", with: "''"))'")
        #expect(search.state.team.shown(in: search.state.scene).contains { $0.id == shared.id }, "\(words)")
      }
    }
  }

  @Test("in the list of gezinnen too: who is in it, when it was looked back on, and what waits")
  func gezinnen() {
    func shown(_ typed: String) -> [String] {
      var world = World(demo: World.afternoon)
      world.press("/ '\(typed)'")
      return world.state.gezinnen.shown.map(\.sortName)
    }
    #expect(shown("afgesloten") == ["Visser"])
    #expect(shown("te laat") == ["El Amrani"])
    #expect(shown("bakker vandaag") == ["Bakker"])
    #expect(shown("nog geen reflectie") == ["El Amrani"])
    #expect(shown("qqq") == [])
  }

  @Test("in a gezin too: what stands in a field, and what can be added")
  func desk() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    try world.reach("Linda")
    world.press("/ 'plezier naar school' Enter")
    #expect(world.cursorRowText.contains("In eigen woorden"))
    try world.reach("Linda")
    world.press("/ 'iemand erbij' Enter")
    #expect(world.cursorRowText.contains("+ iemand erbij"))
  }
}
