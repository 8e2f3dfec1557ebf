import DossierModel
import StrictJSON

/// Undo from one time that a gezin is open to the next: handed over when it is left, and taken over when it opens.
extension Desk {
  /// What can be undone here, to be kept; nothing where it is kept already.
  mutating func keepUndo() {
    guard !panes.areOfTeam, !gezin.id.isEmpty, files.undoKeptAt != files.generation else { return }
    files.undoKeptAt = files.generation
    let own: [Document] = [.dossier(gezin.id), .own(gezin.id)]
    func kept(_ trees: [Document: JSON]) -> [String: JSON] {
      var kept: [String: JSON] = [:]
      for document in own { if let path = document.path { kept[path] = trees[document] } }
      return kept
    }
    let steps = files.undo.map { UndoRecord.Step(at: $0.at, pane: $0.spot.pane.command.rawValue, trees: kept($0.trees)) }
    outcome.effects.append(.keepUndo(dossier: gezin.id, UndoRecord(end: kept(files.trees), steps: steps)))
  }

  /// Takes over what could be undone before. Of where one was, the pane is known.
  mutating func putBack(_ record: UndoRecord) {
    let all: [Document] = [.dossier(gezin.id), .own(gezin.id)]
    files.putBack(
      record.steps.map { step in
        var trees: [Document: JSON] = [:]
        for document in all { if let path = document.path { trees[document] = step.trees[path] } }
        let pane = panes.all.first { $0.command.rawValue == step.pane } ?? panes.open
        let spot = Panes.Spot(pane: pane, views: [FormView(pane.root)])
        return OpenFiles.Step(trees: trees, spot: spot, at: step.at, isFromBefore: true)
      })
    files.undoKeptAt = files.generation
  }
}
