import DossierModel
import StrictJSON
import TextUI
import Wording

/// Where the help stands: its phase and its rung have to agree, and that is asked where they come apart.
enum Standing {
  /// What is said of a contradiction; nil where there is none.
  static func note(on desk: Desk) -> String? { Dossier(desk.tree).contradiction.map { said($0, desk) } }

  /// What is said of one that would be shared.
  static func noteOfSharing(on desk: Desk) -> String? { Dossier(desk.tree).contradictionToShare.map { said($0, desk) } }

  private static func said(_ contradiction: Contradiction, _ desk: Desk) -> String {
    Saying.contradiction(
      phase: desk.word("phase", contradiction.phase), rung: desk.word("task", String(contradiction.rung)), desk.language)
  }

  /// After a rung or a phase was chosen: asks which of the two is right.
  static func askAbout(_ line: FieldLine, instead old: JSON?, _ desk: inout Desk) {
    if isPhase(line, desk) { return askAboutPhase(at: line.ref, instead: old, &desk) }
    guard line.ref == desk.top[.plan][.step].field, let contradiction = Dossier(desk.tree).contradiction else { return }
    let phase = contradiction.phase == "during" ? "steppingDown" : "during"
    let dialog = Dialog(
      title: desk.say(ScreenWords.doBothHold), lines: [said(contradiction, desk)],
      buttons: [
        desk.say(ScreenWords.lookLater), desk.say(ScreenWords.rungBack), Saying.fromToday(desk.word("phase", phase), desk.language),
      ], safe: 0)
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, _ in
        switch button {
        case 1: desk.set(old, at: line.ref)
        case 2: PhaseLine.begin(phase, on: desk.today, &desk)
        default: break
        }
      })
  }

  /// After a phase was chosen that the rung contradicts: asks whether it was meant. `old` is what stood at the place before.
  static func askAboutPhase(at ref: FieldRef, instead old: JSON?, _ desk: inout Desk) {
    guard let contradiction = Dossier(desk.tree).contradiction else { return }
    let dialog = Dialog(
      title: desk.say(ScreenWords.doBothHold), lines: [said(contradiction, desk)],
      buttons: [desk.say(ScreenWords.lookLater), desk.say(ProfileWords.phaseBack)], safe: 0)
    desk.ask(OpenDialog(atDesk: dialog) { desk, button, _ in if button == 1 { desk.set(old, at: ref) } })
  }

  /// Whether a line is the phase of one of the lines in time.
  private static func isPhase(_ line: FieldLine, _ desk: Desk) -> Bool {
    line.name == FieldKey<PhaseSince, Word>.phase.field.name && line.ref.document == desk.top.document
  }
}
