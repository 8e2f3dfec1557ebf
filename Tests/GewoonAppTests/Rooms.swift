import Support

@testable import GewoonApp

extension World {
  /// Goes from what was shared on to a room of the team, as Tab does.
  mutating func go(toRoom room: Pane) {
    press("F6" + String(repeating: " Tab", count: (Pane.ofTeam.firstIndex(of: room) ?? 0) + 1))
  }
}
