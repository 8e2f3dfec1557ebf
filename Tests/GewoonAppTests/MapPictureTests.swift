import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The map as it stands on the screen")
struct MapPictureTests {
  /// As many people as the sample has in its order, with what the picture shows of them.
  private static func people(_ count: Int) -> [JSON] {
    SampleMap.people(count).enumerated().map { number, shown in
      let sector = ["household", "family", "friends", "neighbourhood", "school", "community", "access", "professional"][shown.sector]
      let quality = shown.sign == "=" ? "strong" : shown.sign == "." ? "thin" : shown.sign == "x" ? "broken" : "ordinary"
      var person: JSON = [
        "id": .string("01KB0000000000000000P0\(1000 + number)"), "name": .string(shown.name), "sector": .string(sector),
        "ring": .number("\(shown.ring)"), "quality": .string(quality), "direction": number % 3 == 0 ? "both" : "gives",
      ]
      if shown.sign == "~" { person.set(true, at: ["strain"].keys) }
      if shown.sign == "?" { person.set("notAsked", at: ["asked"].keys) }
      if shown.isCoEducator { person.set(true, at: ["coEducator"].keys) }
      if ["VV Noord", "Voedselbank", "Opvang de Boei"].contains(shown.name) { person.set("place", at: ["kind"].keys) }
      if number % 2 == 0 { person.set(["practical", "emotional"], at: ["support"].keys) }
      return person
    }
  }

  private func map(_ count: Int, _ size: Size, keys: String = "") -> World {
    var world = World.around(Self.people(count), size: size)
    world.press("l \(keys)")
    return world
  }

  private static let usual = Size(width: 80, height: 24)

  @Test("At 80×24", arguments: [0, 1, 7, 15, 30])
  func usual(count: Int) { assertPicture(map(count, Self.usual).canvas, "map-\(count)-80x24") }

  @Test("On a bigger screen", arguments: [(60, Size(width: 120, height: 40)), (100, Size(width: 200, height: 60))])
  func big(count: Int, size: Size) { assertPicture(map(count, size, keys: "Right").canvas, "map-\(count)-\(size.name)") }

  @Test("With nothing but ASCII", arguments: [7, 30])
  func ascii(count: Int) {
    var world = map(count, Self.usual)
    var state = world.state
    state.scene.ornament = .sober
    world = world.with(state)
    world.press("Right")
    #expect(world.screenText.allSatisfy { $0.isASCII })
    assertPicture(world.canvas, "map-\(count)-80x24-ascii")
  }

  @Test("What the map shows, and two days", arguments: [("support", "w 2"), ("asked", "w 4"), ("eyes", "w 6")])
  func views(name: String, keys: String) { assertPicture(map(15, Self.usual, keys: keys).canvas, "map-\(name)-80x24") }

  @Test(
    "Two days are one map with marks, or two maps side by side", arguments: [Size(width: 80, height: 24), Size(width: 160, height: 45)])
  func twoDays(size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter F3 l w 9")
    assertPicture(world.canvas, "map-compared-\(size.name)")
  }

  @Test("Everybody in a table", arguments: Size.golden)
  func table(size: Size) {
    var world = World.around(Self.people(30), size: size)
    world.press("t Down")
    assertPicture(world.canvas, "table-\(size.name)")
  }

  @Test("Two hundred people keep the frame whole, on any screen", arguments: Size.golden)
  func twoHundred(size: Size) {
    var world = map(200, size)
    for key in ["Tab", "Right", "Down", "PageDown", "Left", "Up", "End", "Home"] {
      world.press(key)
      let canvas = world.canvas
      #expect(canvas.cursor != nil)
      #expect(World.rows(of: canvas).first?.contains("Jansen") == true || size.width == 40)
    }
  }
}

extension [String] {
  fileprivate var keys: JSONPath { JSONPath(map { .key($0) }) }
}
