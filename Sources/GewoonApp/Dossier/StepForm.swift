import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The form of one step: the details, when one wants them.
struct StepForm: Reading {
  let desk: Desk
  let ref: Ref<Action>

  var rows: [Row] {
    let step = record(ref)
    let left = !step.isDone && hasLeft(step[.who])
    let isTooSoon = step[.handBack].flatMap { back in step.due.map { back < $0 } } ?? false
    return [.heading(say(ScreenWords.step))] + fields(at: ref, .what, .who) + (left ? [.note(say(PlanWords.whoNow), .warning)] : [])
      + fields(at: ref, .by, .author, .due, .done, .went)
      + [.blank] + fields(at: ref, .pace, .help, .task)
      + [.blank] + fields(at: ref, .before, .handBack)
      + (isTooSoon ? [.note(say(PlanWords.backTooSoon), .warning)] : [])
      + [.blank] + fields(at: ref, .route, .routeTo) + SocialMapScreen.row(desk)
  }

  /// Whose a step is follows from who does it, as one change.
  static func follow(_ line: FieldLine, _ desk: inout Desk) {
    guard line.name == FieldKey<Action, String>.who.field.name else { return }
    let ref = Ref<Action>(line.ref.document, FieldPlace(line.ref.parent.path))
    let step = desk.record(ref)
    let isColleague = desk.workspace?.members.contains { $0.id == step[.who] } ?? false
    guard let by = Dossier(desk.dossier).doer(named: step[.who], said: step.by, isColleague: isColleague), by != step.by else { return }
    desk.files.edit(.none, desk.rules) { $0.set(.string(by), at: ref[.by].field) }
    desk.noteChange()
  }
}
