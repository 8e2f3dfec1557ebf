import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// One familiar face: who comes to the gezin, and handing over to a colleague.
enum HandingOver {
  static let commands: [Command] = [Command(atDesk: "handOver", when: isOff, run: { askToWhom(&$0) })]

  private static func isOff(_ desk: Desk) -> Availability {
    if let reason = desk.readOnly ?? desk.workspace?.teamAway { return .unless(reason) }
    return colleagues(desk).isEmpty ? .off(ProfileWords.noColleague) : .on
  }

  /// Everybody of the team but who comes now and who has left.
  private static func colleagues(_ desk: Desk) -> [TeamMember] {
    let worker = Dossier(desk.tree)[.worker]
    return (desk.workspace?.members ?? []).filter { $0.id != worker && !$0.hasLeft(on: desk.today) }
  }

  private static func askToWhom(_ desk: inout Desk) {
    guard desk.mayChange(desk.top.document) else { return }
    desk.leaveField()
    let items = colleagues(desk).enumerated().map { index, member in
      MenuItem(
        id: member.id, label: member.name, detail: desk.word("member.role", member.role), digit: index < 9 ? index + 1 : nil)
    }
    desk.ask(OpenMenu(atDesk: Menu(title: desk.say(ProfileWords.toWhom), items: items)) { desk, id in handOver(to: id, &desk) })
  }

  private static func handOver(to id: String, _ desk: inout Desk) {
    handOver(to: id, from: Dossier(desk.tree)[.worker], &desk)
  }

  /// Whoever came until today goes to those who came before, as one step of undo.
  private static func handOver(to id: String, from old: String, _ desk: inout Desk) {
    let (dossier, today) = (desk.top, desk.today)
    let list = dossier[.earlierWorkers]
    let count = desk.value(list.field)?.items.count ?? 0
    desk.edit(dossier.document) { edit in
      if !old.isEmpty {
        edit.set(old, at: list.item(at: count)[.worker])
        edit.set(today, at: list.item(at: count)[.until])
      }
      edit.set(id, at: dossier[.worker])
    }
    let number = count + (old.isEmpty ? 1 : 2)
    desk.scene.tell(Saying.handedOver(to: desk.scene.memberName(id), number: number, desk.language))
    desk.saveFiles()
  }

  /// After another worker was chosen in the form: it may be a change of worker, or only a wrong name.
  static func askAbout(_ line: FieldLine, instead old: JSON?, _ desk: inout Desk) {
    guard line.ref == desk.top[.worker].field, let before = old?.text, !before.isEmpty, let now = desk.value(line.ref)?.text, now != before
    else { return }
    let dialog = Dialog(
      title: desk.say(ProfileWords.wasItHandedOver), lines: ["\(desk.scene.memberName(before)) → \(desk.scene.memberName(now))"],
      buttons: [desk.say(ProfileWords.onlyTheName), desk.say(ProfileWords.handOverToday)], safe: 0)
    desk.ask(OpenDialog(atDesk: dialog) { desk, button, _ in if button == 1 { handOver(to: now, from: before, &desk) } })
  }
}
