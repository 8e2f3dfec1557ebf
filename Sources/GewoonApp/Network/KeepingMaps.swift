import DossierModel
import Wording

/// Keeping the map of today on wish, to compare it later.
enum KeepingMaps {
  static let commands: [Command] = [
    Command(
      atDesk: "keepMap",
      when: { desk in
        guard desk.panes.open == .network else { return .absent }
        if let reason = desk.readOnly { return .unless(reason) }
        return desk.dossier.people.isEmpty ? .off(CommandWords.nothingHere) : .on
      },
      run: { keep(&$0) })
  ]

  private static func keep(_ desk: inout Desk) {
    let document = Document.dossier(desk.id)
    guard desk.mayChange(document) else { return }
    let kept = NetworkVersions.keepNow(desk.tree, today: desk.today)
    desk.edit(document) { $0.replace(document, by: kept) }
    desk.scene.tell(NetworkWords.mapKept)
  }
}
