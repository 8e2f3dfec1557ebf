import DossierModel
import TextUI
import Wording

/// What was thrown away, to look at and to bring back.
enum Trash {
  static let commands: [Command] = [
    Command("trash", [], CommandPlace.everywhere.except([.firstUse])) { state in state.leaveAll() + [.listTrash] }
  ]

  /// Something came back: a gezin stands in the list again, with focus on it.
  static func takeIn(_ summary: DossierSummary?, _ sentence: String, _ state: inout State) {
    if let summary {
      state.scene.gezinnen.add([summary])
      state.places[GezinnenPlace.self]?.select(summary.id, state.scene)
    }
    state.scene.tell(sentence, .success)
  }

  static func show(_ entries: [TrashEntry], _ state: inout State) {
    let scene = state.scene
    guard !entries.isEmpty else { return state.scene.tell(ScreenWords.trashEmpty) }
    let items = entries.map { entry in
      let day = Saying.day(entry.at.day, relativeTo: scene.today, scene.language)
      let kind = entry.isConflict ? scene.say(ScreenWords.otherVersion) + ", " : ""
      return MenuItem(id: entry.file, label: entry.title, detail: kind + day)
    }
    let menu = Menu(title: scene.say(ScreenWords.trash), items: items)
    state.overlays.append(
      .menu(OpenMenu(menu) { state, ids in state.saveEffects() + (ids.first.map { [.restore(trash: $0)] } ?? []) }))
  }
}
