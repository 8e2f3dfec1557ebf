import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Where focus stands")
struct FocusTests {
  @Test("A row is found where a walk over all of them finds it", arguments: ScreenCase.all)
  func found(screen: ScreenCase) {
    guard let desk = screen.world(Size(width: 80, height: 24)).state.desk else { return }
    let list = RowList(desk.rows)
    let named = list.rows.compactMap(\.id)
    #expect(list.stops == named)
    for id in named {
      #expect(list.index(of: id) == list.rows.firstIndex { $0.id == id })
      #expect(list.stop(of: id) == named.firstIndex(of: id))
      #expect(list[id]?.id == id)
    }
  }

  @Test("Of two rows with one name the first is found, and what has none is nowhere")
  func named() {
    let (quit, save) = (RowID.command("quit"), RowID.command("save"))
    let list = RowList([.blank, Row(id: quit, kind: .blank), .blank, Row(id: save, kind: .blank), Row(id: quit, kind: .blank)])
    #expect(list.index(of: quit) == 1 && list.stop(of: quit) == 0)
    #expect(list.index(of: save) == 3 && list.stop(of: save) == 1)
    #expect(list.index(of: .command("undo")) == nil && list.stop(of: .command("undo")) == nil)
    #expect(list.index(of: nil) == nil && list[nil] == nil)
    #expect(RowList([]).stops.isEmpty)
  }

  @Test("After every key focus stands on a row that is there, and a text that one went into has its editor", arguments: [UInt64](21...24))
  func settled(seed: UInt64) {
    let keys =
      Command.table.flatMap(\.keys).filter { $0 != "C-q" && $0 != "F6" } + ["Enter", "Enter", "Down", "Tab", "Tab", "'woord'", "Delete"]
    var random = SplitMix64(seed: seed)
    var world = World(demo: World.afternoon)
    for _ in 0..<400 {
      let key = keys.randomElement(using: &random)!
      world.press(key)
      guard let desk = world.state.desk, world.state.places.here is Desk else { continue }
      #expect(desk.stops.isEmpty || desk.focusedStop != nil, "\(key)")
      // At rest it has none.
      #expect((desk.focusedLine?.isText == true && !desk.isAtRest) == (desk.editor != nil), "\(key)")
    }
  }
}

@Suite("From place to place")
struct PlacesTests {
  @Test("A place that was made keeps what it is while another is in front, and there is none that was not made")
  func kept() {
    var places = Places(FirstUse())
    #expect(places.isThere(PlaceName(FirstUse.self)) && !places.isThere(PlaceName(GezinnenPlace.self)))
    #expect(places[GezinnenPlace.self] == nil)
    places[GezinnenPlace.self] = GezinnenPlace()
    places.front = PlaceName(GezinnenPlace.self)
    #expect(places.here is GezinnenPlace && places[FirstUse.self] != nil)
    places[GezinnenPlace.self] = nil
    places.front = PlaceName(FirstUse.self)
    #expect(!places.isThere(PlaceName(GezinnenPlace.self)) && places.here is FirstUse)
  }
}
