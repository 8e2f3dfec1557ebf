import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Sharing is an act: first the preview, then a copy goes to the team folder; the original stays.
enum SharingActs {
  static let commands: [Command] = [
    Command(
      atDesk: "share", when: { $0.panes.view.target.screen is SharingScreen ? .absent : .unless(isOff($0)) }, run: { start(&$0) }),
    Command(
      atDesk: "confirmShare", when: { $0.panes.view.target.screen is SharingScreen ? .unless(isOff($0)) : .absent },
      run: { confirm(&$0) }),
    Command(atDesk: "withdraw", when: withdrawIsOff, run: { askToWithdraw(&$0) }),
  ]

  /// Why nothing can be shared now, or nil.
  static func isOff(_ desk: Desk) -> Phrase? {
    (desk.scene.workspace?.teamAway ?? desk.readOnly ?? desk.scene.workspace?.readOnly ?? desk.gezin.ownBlocked).map { Phrase($0, $0) }
  }

  private static func withdrawIsOff(_ desk: Desk) -> Availability {
    if let off = isOff(desk) { return .off(off) }
    let id = openReflection(desk)
    guard SharedStates(desk: desk).isInTeamFolder(id) else { return .off(TeamWords.notShared) }
    return desk.shelf.hasAnswers(id, besides: desk.workspace?.me ?? "") ? .off(TeamWords.somebodyAnswered) : .on
  }

  /// The reflection that is looked at or written in.
  static func openReflection(_ desk: Desk) -> String {
    for view in desk.panes[.reflection].reversed() {
      switch view.target.screen {
      case let form as ReflectionForm: return form.id
      case let screen as SharingScreen: return screen.id
      case let screen as DebriefScreen: return screen.id
      default: continue
      }
    }
    return desk.gezin.reflectionID
  }

  private static func start(_ desk: inout Desk) {
    let id = openReflection(desk)
    desk.leaveField()
    guard let reflection = desk.reflection(id), !reflection.json.isEmpty else {
      return desk.scene.tell(TeamWords.nothingToShare, .warning)
    }
    // A hunch is kept apart from facts, and from others, until its author puts it in (domain table C, C42).
    var scratch = JSON.object(JSONObject())
    for key in Sharing.leftOutAtFirst { scratch.set(.bool(true), at: ["share", "out", key].keys) }
    ForTheTeam.prepare(scratch, &desk)
    desk.openFullScreen(SharingScreen(id: id))
    desk.saveFiles()
  }

  private static func confirm(_ desk: inout Desk) {
    guard let screen = desk.panes[.reflection].last?.target.as(SharingScreen.self), let reflection = desk.reflection(screen.id) else {
      return
    }
    desk.leaveField()
    // What is shared is done for now: the list asks no more to finish it.
    if !reflection.isFinished {
      let ref = desk.reflectionRef(screen.id)[.finished]
      let now = desk.scene.now
      desk.files.edit(.none, desk.rules) { $0.set(now, at: ref) }
    }
    let rows = SharingRows(desk: desk)
    guard let copy = rows.copyToShare(screen.id) else { return }
    desk.saveFiles()
    desk.outcome.effects.append(.share(dossier: desk.id, copy: copy, label: rows.shareLabel))
  }

  static func toggle(part key: String, _ desk: inout Desk) {
    var scratch = desk.scratch
    let path = ["share", "out", key].keys
    scratch.set(scratch[path]?.flag == true ? nil : .bool(true), at: path)
    ForTheTeam.prepare(scratch, &desk)
  }

  /// The copy stands in the team folder now, or was taken back from it.
  static func takeIn(_ tree: JSON, of id: String, sentence: Phrase, _ state: inout State) -> [Effect] {
    var effects: [Effect] = []
    if state.desk?.id == id { effects = state.atGezin { takeIn(tree, &$0) } }
    state.scene.tell(sentence)
    return effects + [.readTeam]
  }

  private static func takeIn(_ tree: JSON, _ desk: inout Desk) {
    desk.gezin.shared = tree
    if let shared = Document.shared(of: desk) { desk.files.follow(shared, tree, desk.rules) }
    desk.scene.shelfRevision += 1
    guard let screen = desk.panes.view.target.as(SharingScreen.self) else { return ForTheTeam.prepare(.object(JSONObject()), &desk) }
    _ = desk.panes.pop()
    ForTheTeam.prepare(.object(JSONObject()), &desk)
    // F4 shows what was shared, as long as nothing else is written.
    if desk.reflection(desk.gezin.reflectionID) == nil, desk.reflection(screen.id)?.day == desk.today {
      desk.gezin.reflectionID = screen.id
    }
  }

  private static func askToWithdraw(_ desk: inout Desk) {
    let dialog = Dialog(
      title: desk.say(TeamWords.withdrawQuestion), lines: [desk.say(TeamWords.withdrawText)],
      buttons: [desk.say(ScreenWords.keep), desk.say(TeamWords.withdraw)], safe: 0)
    let id = openReflection(desk)
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, _ in
        guard button == 1 else { return }
        desk.saveFiles()
        desk.outcome.effects.append(.withdraw(reflection: id, dossier: desk.id))
      })
  }
}
