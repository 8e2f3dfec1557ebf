import Support
import TextUI

@testable import GewoonApp

/// What the tests ask of the program beside its screen.
extension State {
  var team: TeamPlace { places[TeamPlace.self] ?? TeamPlace() }
  var planning: PlanningPlace { places[PlanningPlace.self] ?? PlanningPlace() }
  var gezinnen: GezinnenPlace { places[GezinnenPlace.self] ?? GezinnenPlace() }
  /// The rows of the form that has the keys.
  var rows: [Row] { desk?.rows ?? [] }
  var focusedRow: Row? { desk?.focusedRow }
  var focusedLine: FieldLine? { desk?.focusedLine }
  var debrief: DebriefScreen? { desk.flatMap { Debrief.open(on: $0) } }
  /// The menu that lies on top.
  var menu: Menu? { if case .menu(let choice)? = overlays.last { choice.menu } else { nil } }
}

extension World {
  /// Goes into the field that has focus, where one did not go in yet.
  mutating func goIn() { if state.desk?.isAtRest == true { press("Tab") } }
}
