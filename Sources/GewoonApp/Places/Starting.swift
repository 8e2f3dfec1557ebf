import Basics
import DossierModel
import TextUI
import Wording

/// The questions that a start may begin with: who is at the keyboard, and what becomes of text that a crash left.
public enum Starting {
  static func askWhoIAm(_ info: WorkspaceInfo, _ state: inout State) {
    let scene = state.scene
    let items = info.members.toChoose(on: scene.today).map { member in
      let role = ValueWords.word("member.role", member.role)?[scene.language] ?? member.role
      return MenuItem(
        id: member.id, label: member.name, detail: member.hasLeft(on: scene.today) ? scene.say(TeamWords.leftTheTeam) : role)
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
          return [button == 0 ? .putBack(files) : .dropRecovered] + goToWaitingDebrief(&state)
        }))
  }

  /// `gewoon debrief` with a gezin: its debrief, once the questions of the start are answered.
  public static func goToDebrief(of id: String, _ state: inout State) -> [Effect] {
    state.opening.debriefWaiting = id
    return goToWaitingDebrief(&state)
  }

  /// Opens the gezin of which the debrief was asked for. The questions of the start come first: who is at the keyboard, and whether text
  /// that was found is put back, for it must be in the files before they are read.
  static func goToWaitingDebrief(_ state: inout State) -> [Effect] {
    guard let id = state.opening.debriefWaiting, state.overlays.isEmpty else { return [] }
    state.opening.debriefWaiting = nil
    state.opening.debriefs = true
    state.opening.isUnderWay = true
    return [.loadDossier(id: id)]
  }

  /// `gewoon debrief` without a name: the list asks which gezin.
  public static func askWhichGezin(_ state: inout State) {
    state.scene.tell(state.scene.lettersAreCommands ? DebriefWords.whichGezin : DebriefWords.whichGezinWithoutLetters)
  }

  /// `gewoon team`: what the team shared, or why it cannot be seen.
  public static func goToTeam(_ state: inout State) -> [Effect] {
    if let away = state.scene.workspace?.teamAway {
      state.scene.tell(away, .warning)
      return []
    }
    return TeamPlace.open(&state)
  }

  /// There is no command line to go to: nothing would ever bring us back.
  public static func tellNoShell(_ state: inout State) { state.scene.tell(ScreenWords.noShell, .warning) }

  /// Says what was left out of the settings, where nothing that matters more is being said; all of it is told among the settings.
  public static func tellWarnings(_ warnings: [Phrase], _ state: inout State) {
    state.scene.settingFaults = warnings
    guard let first = warnings.first, state.scene.notice == nil else { return }
    state.scene.tell(Saying.filesClosed(warnings.count, first: state.scene.say(first), state.scene.language), .warning)
  }
}
