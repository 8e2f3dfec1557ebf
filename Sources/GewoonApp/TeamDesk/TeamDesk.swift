import DossierModel
import TextUI
import Wording

/// The desk of the team: the rooms beside what was shared, such as the agendas. It works as the desk of a gezin does, with files of the team
/// folder alone.
struct TeamDesk: Sendable {
  var desk: Desk

  /// An empty desk; a file is opened when something is done with it.
  init(_ scene: Scene) { desk = Desk(team: scene) }

  /// Opens a room. F6 and Tab lead here.
  static func open(_ room: Pane, _ state: inout State) -> [Effect] {
    let effects = state.go(to: .room(room))
    return effects + [.readTeam]
  }
}

extension TeamDesk: Place {
  var focus: CommandPlace { desk.focus }
  var isTyping: Bool { desk.isTyping }
  var meansText: Bool { desk.meansText }
  var readOnly: String? { desk.readOnly }
  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome { desk.answer(event, &scene) }
  mutating func leave(_ scene: inout Scene) -> Outcome { desk.leave(&scene) }
  mutating func settle(_ scene: Scene) { desk.settle(scene) }
  func draw(in scene: Scene, on canvas: inout Canvas) { desk.draw(in: scene, on: &canvas) }
  func heading(in scene: Scene) -> Heading? { desk.heading(in: scene) }
  func remark(in scene: Scene) -> Notice? { desk.remark(in: scene) }

  func seen(in scene: Scene) -> TeamDesk {
    var seen = self
    seen.desk = desk.seen(in: scene)
    return seen
  }
}

/// The line of tabs over all that is the team's: what was shared, then the rooms.
enum TeamTabs {
  /// - Parameter open: the room that is in front; nil for what was shared.
  static func tabs(open: Pane?, _ scene: Scene) -> [(name: String, isOpen: Bool)] {
    [(scene.say(TeamRoomWords.shared), open == nil)] + Pane.ofTeam.map { (scene.say($0.title), $0 == open) }
  }

  static func heading(open: Pane?, _ scene: Scene) -> Heading {
    Heading(left: scene.say(TeamRoomWords.team), tabs: tabs(open: open, scene))
  }

  /// The tab before or after one; the last one is followed by the first.
  static func next(to open: Pane?, by distance: Int) -> Pane? {
    let all: [Pane?] = [nil] + Pane.ofTeam.map { $0 }
    let index = all.firstIndex { $0 == open } ?? 0
    return all[(index + distance + all.count) % all.count]
  }

  static let commands: [Command] =
    [
      Command("nextRoom", ["Tab"], [.teamList], footer: 4) { go(by: 1, &$0) },
      Command("previousRoom", ["S-Tab"], [.teamList]) { go(by: -1, &$0) },
    ]
    + Pane.ofTeam.map { room in
      Command(room.command, [], CommandPlace.everywhere.except([.firstUse]), when: { .unless($0.scene.workspace?.teamAway) }) {
        TeamDesk.open(room, &$0)
      }
    }

  private static func go(by distance: Int, _ state: inout State) -> [Effect] {
    next(to: nil, by: distance).map { TeamDesk.open($0, &state) } ?? []
  }
}
