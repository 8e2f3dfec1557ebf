import Basics
import DossierModel
import StrictJSON
import Wording

/// A goal that begins at something of an ordinary day.
enum GoalFromDay {
  static let commands: [Command] = [
    Command(
      atDesk: "goalFromDay",
      when: { desk in
        if desk.panes.open != .gezin { return .absent }
        return desk.readOnly.map { .unless($0) } ?? (part(on: desk) == nil ? .off(ProfileWords.goToOrdinaryDay) : .on)
      }, run: { begin(&$0) })
  ]

  /// The part of the ordinary day that is open, or that focus is on.
  private static func part(on desk: Desk) -> Ref<OrdinaryDay>? {
    desk.itemInSight(of: desk.top[.gezin][.ordinaryDay]).flatMap { desk.record($0)[.what].trimmed.isEmpty ? nil : $0 }
  }

  /// Makes a goal of the gezin with these words and goes there; one of the same words is not made twice.
  private static func begin(_ desk: inout Desk) {
    desk.leaveField()
    guard let part = part(on: desk), desk.mayChange(part.document) else { return }
    let title = desk.record(part)[.what].firstLine.trimmed
    let goals = desk.top[.plan][.goals]
    let found = desk.items(goals).first { Folding.search($0.item[.title]) == Folding.search(title) }?.ref
    let goal = found ?? goals.item(desk.scene.nextID())
    if found == nil {
      desk.edit(goal.document) { edit in
        edit.set(title, at: goal[.title])
        edit.set("gezin", at: goal[.author])
      }
    }
    desk.panes.reset(.plan)
    desk.open(.plan)
    desk.focus(on: .item(goal.field))
    desk.open(ThingForm(ref: goal.field, shape: Goal.shape))
    desk.scene.tell(found == nil ? ProfileWords.goalMade : ProfileWords.goalIsThere)
    desk.saveFiles()
  }
}
