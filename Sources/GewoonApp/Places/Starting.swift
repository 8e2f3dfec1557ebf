import Basics
import DossierModel
import TextUI
import Wording

/// The questions that a start may begin with: who is at the keyboard, and what becomes of text that a crash left.
enum Starting {
  static func askWhoIAm(_ info: WorkspaceInfo, _ state: inout State) {
    let scene = state.scene
    let items = info.members.map { member in
      MenuItem(id: member.id, label: member.name, detail: ValueWords.word("member.role", member.role)?[scene.language] ?? member.role)
    }
    let menu = Menu(title: scene.say(ScreenWords.whoAreYou), items: items)
    // Without a name nobody could write a reflection: that question stays.
    state.overlays.append(
      .menu(
        OpenMenu(menu, isObligatory: true) { state, ids in
          guard let id = ids.first else { return [] }
          state.scene.workspace?.me = id
          return [.choose(member: id)]
        }))
  }

  static func askToRecover(_ files: [Recovered], _ state: inout State) {
    guard !files.isEmpty else { return }
    let scene = state.scene
    let words = ScreenWords.self
    var names: [String] = []
    for name in files.map(\.name) where !names.contains(name) { names.append(name) }
    let dialog = Dialog(
      title: scene.say(words.recovered), lines: [scene.say(words.recoveredText)] + names,
      buttons: [scene.say(words.putBack), scene.say(words.notNow)], safe: 0)
    state.overlays.append(
      .dialog(
        OpenDialog(dialog) { state, button, _ in
          if button == 0 { state.drafts.putBack(files) }
          return [button == 0 ? .putBack(files) : .dropRecovered] + state.goToWaitingDebrief()
        }))
  }
}

extension State {
  /// There is no command line to go to: nothing would ever bring us back.
  public mutating func tellNoShell() { scene.tell(ScreenWords.noShell, .warning) }

  /// Says what was left out of the settings, where nothing that matters more is being said.
  public mutating func tellAtStart(_ warnings: [Phrase]) {
    guard let first = warnings.first, scene.notice == nil else { return }
    scene.tell(Saying.filesClosed(warnings.count, first: scene.say(first), scene.language), .warning)
  }
}
