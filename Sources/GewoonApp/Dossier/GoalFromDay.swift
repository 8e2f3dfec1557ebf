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
    let list = desk.top[.gezin][.ordinaryDay]
    let focused = desk.panes.view.focus?.ref ?? desk.panes.view.target.as(ThingForm.self)?.ref
    let ref = desk.panes.view.target.as(ThingForm.self).map(\.ref) ?? focused
    guard let ref, ref.document == list.document, ref.path.steps.starts(with: list.field.path.steps),
      ref.path.steps.count > list.field.path.steps.count
    else { return nil }
    let item = Ref<OrdinaryDay>(ref.document, FieldPlace(JSONPath(Array(ref.path.steps.prefix(list.field.path.steps.count + 1)))))
    return desk.record(item)[.what].trimmed.isEmpty ? nil : item
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
