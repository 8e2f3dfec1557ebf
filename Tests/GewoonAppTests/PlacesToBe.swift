import Support
import TextUI

@testable import GewoonApp

/// The program at many places, made once. What it wants of the world outside on the way there is not asked.
enum PlacesToBe {
  static let all: [(way: String, state: State)] = {
    let size = Size(width: 120, height: 40)
    let list = World(demo: World.afternoon, size: size)
    var opened = list
    opened.press("Enter")
    let starts: [(String, World, [String])] = [
      ("first use ", World.firstUse(size: size), [""]), ("nothing yet ", World.begun(size: size), [""]),
      ("list ", list, ["", "/ 'a'", "/ 'qqq'", "F6", "F6 / 'qqq'", "F6 Enter", "F7", "F7 / 'a'", "F7 / 'qqq'", "F7 / 'schoolreis' Esc"]),
      (
        "gezin ", opened,
        ["", "F3", "F3 l", "F3 t", "F4", "F4 C-n", "F5", "F5 Down", "F5 Down Enter", "d Down Enter", "d Down Enter C-n C-n"]
      ),
    ]
    return starts.flatMap { name, world, ways in ways.map { (name + $0, pressed($0, world.state)) } }
  }()

  /// The same after some keys, with nothing said.
  static func pressed(_ keys: String, _ state: State) -> State {
    var state = state
    for event in (try? KeyScript.events(keys)) ?? [] { _ = state.update(.event(event), now: state.scene.now) }
    state.scene.notice = nil
    return state
  }
}
