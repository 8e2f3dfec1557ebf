import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Closing a gezin, and opening it again.
enum ClosingGezin {
  static let commands: [Command] = [
    Command(atDesk: "closeGezin", when: closeIsOff, run: { ask(&$0) }),
    Command(atDesk: "reopenGezin", when: reopenIsOff, run: { reopen(&$0) }),
  ]

  private static func isClosed(_ desk: Desk) -> Bool { !Dossier(desk.tree).lacks(.closed) }

  private static func closeIsOff(_ desk: Desk) -> Availability {
    desk.readOnly.map { .unless($0) } ?? (isClosed(desk) ? .off(ProfileWords.isClosedAlready) : .on)
  }

  private static func reopenIsOff(_ desk: Desk) -> Availability {
    desk.readOnly.map { .unless($0) } ?? (isClosed(desk) ? .on : .off(ProfileWords.isOpen))
  }

  /// Asks once. Who has not looked back on the whole yet can do that first.
  static func ask(_ desk: inout Desk) {
    guard !isClosed(desk), desk.mayChange(desk.top.document) else { return }
    desk.leaveField()
    let open = Dossier(desk.tree).openActions.count
    var lines = [desk.say(ProfileWords.closeText)]
    if endsHelp(desk) { lines.append(desk.say(ProfileWords.closeEndsHelp)) }
    if open > 0 { lines.append(Saying.stepsOpenStill(open, desk.language)) }
    let looksBack = desk.reasonAgainst(.own(desk.id)) == nil && !hasLookedBack(desk)
    let buttons = [ProfileWords.stayOpen] + (looksBack ? [ProfileWords.lookBackFirst] : []) + [ProfileWords.closeNow]
    let dialog = Dialog(
      title: Saying.closeQuestion(Saying.gezin(desk.name, desk.language), desk.language), lines: lines, buttons: buttons.map(desk.say),
      safe: 0)
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, _ in
        if button == buttons.count - 1 { close(&desk) } else if button == 1 { Debrief.beginClosingRound(&desk) }
      })
  }

  /// Whether heavier help would still run after closing.
  private static func endsHelp(_ desk: Desk) -> Bool { ["during", "steppingDown"].contains(Dossier(desk.tree).lastPhase) }

  private static func hasLookedBack(_ desk: Desk) -> Bool {
    desk.own.reflections.contains { $0[.kind] == "closing" && $0.isFinished }
  }

  private static func close(_ desk: inout Desk) {
    let (dossier, today, ends) = (desk.top, desk.today, endsHelp(desk))
    let before = desk.value(dossier[.phases].field)
    desk.edit(dossier.document) { edit in
      edit.set(today, at: dossier[.closed])
      if ends { PhaseLine.begin("after", on: today, of: dossier, &edit) }
    }
    desk.scene.tell(Saying.closed(Saying.gezin(desk.name, desk.language), on: today, desk.language))
    desk.saveFiles()
    if ends { Standing.askAboutPhase(at: dossier[.phases].field, instead: before, &desk) }
  }

  /// Opens it again, and asks where they stand now: that is seldom where they stood.
  private static func reopen(_ desk: inout Desk) {
    guard desk.mayChange(desk.top.document) else { return }
    desk.leaveField()
    desk.set(nil, at: desk.top[.closed].field)
    desk.scene.tell(ProfileWords.reopened)
    desk.saveFiles()
    PhaseLine.askWhich(&desk, offered: true)
  }
}
