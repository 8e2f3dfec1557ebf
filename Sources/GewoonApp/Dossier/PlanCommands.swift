import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What can be done with a goal as a whole.
enum PlanCommands {
  static let commands: [Command] = [
    Command(atDesk: "reachGoal", when: { availability(of: true, $0) }, run: { reach(&$0) }),
    Command(atDesk: "reopenGoal", when: { availability(of: false, $0) }, run: { reopen(&$0) }),
    Command(
      atDesk: "addViewpoint", when: { Viewpoints.adding(on: $0) == nil ? .off(PlanWords.noViewpointHere) : .unless($0.readOnly) },
      run: { desk in if let add = Viewpoints.adding(on: desk) { Making.begin(add, &desk) } }),
  ]

  /// The goal that is looked at: the one whose form is open, or in which focus is.
  private static func goal(_ desk: Desk) -> Ref<Goal>? {
    guard desk.panes.open == .plan else { return nil }
    return desk.itemInSight(of: desk.top[.plan][.goals]).flatMap { desk.value($0.field) == nil ? nil : $0 }
  }

  private static func availability(of reaching: Bool, _ desk: Desk) -> Availability {
    guard let goal = goal(desk) else { return .off(PlanWords.noGoalHere) }
    if desk.record(goal).says(.reached) == reaching { return .off(reaching ? PlanWords.goalIsReached : PlanWords.goalIsOpen) }
    return .unless(desk.readOnly)
  }

  private static func reach(_ desk: inout Desk) {
    guard let goal = goal(desk) else { return }
    desk.set(.string(desk.today.description), at: goal[.reached].field)
    finish(PlanWords.goalReached, goal, &desk)
  }

  private static func reopen(_ desk: inout Desk) {
    guard let goal = goal(desk) else { return }
    desk.set(nil, at: goal[.reached].field)
    finish(PlanWords.goalReopened, goal, &desk)
  }

  /// Focus stays with the goal, whatever row of it is gone.
  private static func finish(_ words: Phrase, _ goal: Ref<Goal>, _ desk: inout Desk) {
    let other: CommandID = desk.record(goal).says(.reached) ? "reopenGoal" : "reachGoal"
    if let focus = desk.panes.view.focus {
      desk.settle()
      if !desk.hasRow(focus), let row = [RowID.command(other), .item(goal.field)].first(where: desk.hasRow) { desk.focus(on: row) }
    }
    desk.scene.tell(words)
    desk.saveFiles()
  }
}
