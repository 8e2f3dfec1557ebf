import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// When text goes to the disk: on leaving a field, at a pause, at exit; and to the journal every second while typing.
extension State {
  /// What has to be saved now, handed over once for each change.
  mutating func saveEffects() -> [Effect] {
    noteWhere()
    var effects = dossier?.handOver() ?? []
    for id in unsaved.keys.sorted() { effects += unsaved[id]?.handOver() ?? [] }
    return effects
  }

  /// Keeps an open gezin whose text is not on the disk yet, before another one is opened.
  mutating func setAside() {
    if let dossier, dossier.hasUnsaved { unsaved[dossier.id] = dossier }
  }

  /// Whether any text is not on the disk.
  var hasUnsaved: Bool { dossier?.hasUnsaved == true || !unsaved.isEmpty }

  /// Asks to be woken a second after a change, so that it reaches the journal, and the disk when typing pauses.
  mutating func wakeIfNeeded() -> [Effect] {
    guard editedSinceWake, !isAskedToWake else { return [] }
    isAskedToWake = true
    return [.wake(after: 1)]
  }

  mutating func wake() -> [Effect] {
    isAskedToWake = false
    guard let dossier, dossier.readOnly == nil else { return [] }
    guard editedSinceWake else { return saveEffects() }
    editedSinceWake = false
    isAskedToWake = true
    return [.journal(unsavedTexts), .wake(after: 1)]
  }

  /// Everything that is not on the disk.
  private var unsavedTexts: [Effect.Save] {
    guard let dossier else { return [] }
    return [Document.dossier, .own].compactMap { document in
      guard dossier.isUnsaved(document), let tree = dossier.trees[document] else { return nil }
      return Effect.Save(document: document, dossier: dossier.id, tree: tree, revision: dossier.revisions[document]!)
    }
  }

  mutating func takeSaved(_ message: Message) -> [Effect] {
    let time = Saying.time(now)
    switch message {
    case .saved(let document, let id, let revision, let tree, let summary):
      if let summary { gezinnen.add([summary]) }
      if dossier?.id == id, dossier?.revisions[document] == revision, dossier?.trees[document] != tree {
        // The day on which it changed may be another now, and rows say so.
        dossier?.trees[document] = tree
        dossier?.rowsMadeFrom = nil
      }
      note(document, id, revision)
      if dossier?.id != id || dossier?.isUnsaved(document) == false { say(saved: Saying.saved(at: time, language)) }
    case .merged(let document, let id, let revision, let tree):
      note(document, id, revision)
      notice = Notice(Saying.merged(at: time, language), .warning)
      guard let open = dossier, open.id == id, let mine = open.trees[document] else { break }
      if dossier?.takeIn(tree, document) == false {
        dossier?.replace(document, by: tree)
        return [.keepOther(.init(document: document, dossier: id, tree: mine, revision: revision))]
      }
    case .conflict(let document, let id, let revision, let tree, let sentence):
      note(document, id, revision)
      notice = Notice(sentence, .error)
      guard let open = dossier, open.id == id, let mine = open.trees[document] else { break }
      dossier?.replace(document, by: tree)
      // What was typed since must not go over theirs with the next save: it is kept beside the file too.
      if open.revisions[document] != revision {
        let kept = Effect.Save(document: document, dossier: id, tree: mine, revision: revision)
        return [.keepOther(kept)]
      }
    case .saveFailed(let document, let id, let sentence):
      // Tried again with the next change, at Ctrl-S and at exit.
      if dossier?.id == id { dossier?.takeBack(document) } else { unsaved[id]?.takeBack(document) }
      notice = Notice(sentence, .error)
      if isQuitting {
        isQuitting = false
        askToQuitUnsaved()
      }
      return []
    default: break
    }
    if isQuitting, !hasUnsaved { return [.quit] }
    return []
  }

  private mutating func note(_ document: Document, _ id: String, _ revision: Int) {
    if var waiting = unsaved[id] {
      waiting.saved[document] = max(revision, waiting.saved[document] ?? 0)
      unsaved[id] = waiting.hasUnsaved ? waiting : nil
    }
    guard var dossier, dossier.id == id else { return }
    dossier.saved[document] = max(revision, dossier.saved[document] ?? 0)
    self.dossier = dossier
  }

  /// A warning that still matters is not wiped out by "saved".
  private mutating func say(saved text: String) {
    if notice == nil || notice?.tone == .success { notice = Notice(text, .success) }
  }
}

extension OpenDossier {
  /// What has to be saved of this gezin, handed over once for each change.
  mutating func handOver() -> [Effect] {
    guard readOnly == nil else { return [] }
    return [Document.dossier, .own].compactMap { document in
      guard let revision = revisions[document], revision > sent[document]!, let tree = trees[document] else { return nil }
      sent[document] = revision
      sentTrees[document] = tree
      return .save(.init(document: document, dossier: id, tree: tree, revision: revision))
    }
  }

  /// Handing over did not help: it has to be done again.
  mutating func takeBack(_ document: Document) { sent[document] = saved[document] }

  /// Takes in what somebody else changed, under what was typed here since the file was handed over.
  /// - Returns: false where both are about the same value.
  mutating func takeIn(_ theirs: JSON, _ document: Document) -> Bool {
    guard let sent = sentTrees[document], let ours = trees[document], let both = Merge.merged(base: sent, ours: ours, theirs: theirs) else {
      return false
    }
    trees[document] = both
    rowsMadeFrom = nil
    // Earlier values know nothing of the other's change; going back to them would undo it.
    undo = []
    redo = []
    if let field = editor, field.ref.document == document, FieldLine.typed(value(field.ref)) != field.editor.text { editor = nil }
    return true
  }

  /// Takes over what stands in the file after somebody else changed it too.
  mutating func replace(_ document: Document, by tree: JSON) {
    trees[document] = tree
    rowsMadeFrom = nil
    editor = nil
    undo = []
    redo = []
  }
}
