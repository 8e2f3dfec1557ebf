import DossierModel
import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// Changing one thing of the planning in a gezin that is not open: its file is read anew, changed and saved.
extension Session {
  func change(_ change: PlannedChange) -> [Message] {
    guard let workspace, let file = change.document.path else { return [] }
    do throws(StoreError) { return try self.change(change, file, workspace) } catch {
      return [
        .saveFailed(change.document, sentence: PlanningWords.notWritten(because: sentences.what(error, writing: true), language))
      ]
    }
  }

  private func change(_ change: PlannedChange, _ file: String, _ workspace: Workspace) throws(StoreError) -> [Message] {
    let document = change.document
    let before = try workspace.read(file)
    guard let tree = change.applied(to: before, by: workspace.me) else {
      return [.saveFailed(document, sentence: PlanningWords.gone[language])] + listedAnew(change.dossier)
    }
    if change.act == .throwAway { try keep(change, of: before, file, workspace) }
    let after: JSON
    switch try workspace.save(file, tree, base: before, now: surroundings.now) {
    case .saved(let written), .merged(let written): after = written
    case .unchanged: after = tree
    case .foreign(let kept):
      return [.saveFailed(document, sentence: Saying.keptBoth(mine: kept, language)), .concerns(concerns(workspace).all())]
    }
    let saved = Message.saved(document, revision: 0, tree: after, summary: summary(change.dossier))
    // The gezin may be open, and holds what is gone.
    return change.act == .throwAway ? [.reloaded(try newlyRead(change.dossier, workspace)), saved] : [saved]
  }

  /// Keeps what goes in the trash; where that cannot be, nothing goes.
  private func keep(_ change: PlannedChange, of tree: JSON?, _ file: String, _ workspace: Workspace) throws(StoreError) {
    guard let tree, let kind = change.document.kind, let place = change.name.place(in: tree) else { return }
    let item = ThrownItem(id: change.name.id, file: file, path: place, trees: [(file, kind, tree)])
    _ = try workspace.trash.throwAway(item, now: surroundings.now)
  }

  private func listedAnew(_ dossier: String) -> [Message] { summary(dossier).map { [.listed([$0], problems: [])] } ?? [] }
}
