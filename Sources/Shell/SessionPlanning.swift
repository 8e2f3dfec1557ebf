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
      return [failed(change, PlanningWords.notWritten(because: sentences.what(error, writing: true), language))]
    }
  }

  private func failed(_ change: PlannedChange, _ sentence: String) -> Message { .plannedChanged(change, problem: sentence) }

  private func change(_ change: PlannedChange, _ file: String, _ workspace: Workspace) throws(StoreError) -> [Message] {
    let document = change.document
    let before = try workspace.read(file)
    guard let tree = change.applied(to: before, by: workspace.me) else {
      return listedAnew(change.dossier) + [failed(change, PlanningWords.gone[language])]
    }
    if change.act == .throwAway { try keep(change, of: before, file, workspace) }
    let after: JSON
    switch try workspace.save(file, tree, base: before, now: surroundings.now) {
    case .saved(let written), .merged(let written): after = written
    case .unchanged: after = tree
    case .foreign(let kept):
      return [.concerns(concerns(workspace).all()), failed(change, Saying.keptBoth(mine: kept, language))]
    }
    let saved = Message.saved(document, revision: 0, tree: after, summary: summary(change.dossier))
    // The gezin may be open, and holds what is gone. What is written is written, also where the rest cannot be read just now.
    let read = change.act == .throwAway ? try? newlyRead(change.dossier, workspace) : nil
    let anew = read.map { [Message.reloaded($0)] } ?? []
    return anew + [saved, .plannedChanged(change, problem: nil)]
  }

  /// Keeps what goes in the trash; where that cannot be, nothing goes.
  private func keep(_ change: PlannedChange, of tree: JSON?, _ file: String, _ workspace: Workspace) throws(StoreError) {
    guard let tree, let kind = change.document.kind, let place = change.name.place(in: tree) else { return }
    let item = ThrownItem(id: change.name.id, file: file, path: place, trees: [(file, kind, tree)])
    _ = try workspace.trash.throwAway(item, now: surroundings.now)
  }

  private func listedAnew(_ dossier: String) -> [Message] { summary(dossier).map { [.listed([$0], problems: [])] } ?? [] }
}
