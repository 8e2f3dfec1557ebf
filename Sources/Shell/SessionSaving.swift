import DossierModel
import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// Saving, and the crash journal.
extension Session {
  func save(_ save: Effect.Save) -> [Message] {
    guard let workspace, let file = save.document.path else { return [] }
    let (document, revision) = (save.document, save.revision)
    do throws(StoreError) {
      let result = try workspace.save(file, save.tree, base: save.base, now: surroundings.now)
      if unsaved.note(saved: file, revision: revision) { _ = writeJournal() }
      switch result {
      case .saved(let tree): return [.saved(document, revision: revision, tree: tree, summary: summary(about: document))]
      case .unchanged: return [.saved(document, revision: revision, tree: save.tree, summary: nil)]
      case .merged(let tree): return [.merged(document, revision: revision, tree: tree)]
      case .foreign(let kept):
        let sentence = Saying.keptBoth(mine: kept, language)
        return [.conflict(document, revision: revision, tree: try workspace.read(file) ?? save.tree, sentence: sentence)]
      }
    } catch {
      unsaved.keepUnsaved(save.tree, of: file, revision: revision)
      _ = writeJournal()
      return [.saveFailed(document, sentence: sentences.say(error, writing: true))]
    }
  }

  /// The gezin that a file is about, for the list; nil for a file of the team.
  private func summary(about document: Document) -> DossierSummary? {
    switch document {
    case .file(.dossier, let id), .file(.privateReflections, let id): summary(id)
    default: nil
    }
  }

  /// Keeps a text in conflicts/, beside the file that somebody else changed in the same place.
  func keepBeside(_ save: Effect.Save) -> [Message] {
    attempt { workspace throws(StoreError) in
      guard let file = save.document.path else { return [] }
      let kept = try workspace.keepConflict(file, save.tree, now: surroundings.now)
      return [.failed(sentence: Saying.keptBoth(mine: kept, language))]
    }
  }

  func journal(_ saves: [Effect.Save]) -> [Message] {
    for save in saves { if let file = save.document.path { unsaved.keep(save.tree, of: file, revision: save.revision) } }
    return writeJournal()
  }

  func writeJournal() -> [Message] {
    // Until the question about recovered text is answered, that text stays in the journal.
    guard unsaved.recovered.isEmpty else { return [] }
    return attempt { workspace throws(StoreError) in
      try workspace.writeJournal(unsaved.entries)
      return []
    }
  }

  // MARK: - What a crash left

  func recover(_ workspace: Workspace) -> [Message] {
    guard workspace.me != nil else { return [] }
    do throws(StoreError) {
      let found = try workspace.recover(now: surroundings.now)
      guard !found.isEmpty else { return [] }
      return [.recovered(found.compactMap(recovered))]
    } catch {
      return [.failed(sentence: sentences.say(error))]
    }
  }

  private func recovered(_ entry: Journal.Leftover) -> Recovered? {
    guard let document = Document(path: entry.file) else { return nil }
    unsaved.recovered[entry.file] = entry.fits
    let about = Dossier(entry.content)[.gezin].raw(.name)?.text ?? summary(about: document)?.name
    return Recovered(document: document, name: about ?? Draft(entry.content)[.title], tree: entry.content)
  }

  /// Puts text back in its file; a draft goes on being one, in the journal.
  func putBack(_ files: [Recovered]) -> [Message] {
    let fits = unsaved.recovered
    unsaved.recovered = [:]
    let messages = files.flatMap { recovered in
      guard let file = recovered.document.path, recovered.document.kind != nil else {
        if let draft = recovered.document.path { unsaved.keep(recovered.tree, of: draft, revision: 0) }
        return [Message]()
      }
      return attempt { workspace throws(StoreError) in
        if let there = try workspace.read(file), fits[file] == false { _ = try workspace.keepConflict(file, there, now: surroundings.now) }
        return save(Effect.Save(document: recovered.document, tree: recovered.tree, base: nil, revision: 0))
      }
    }
    return messages + writeJournal()
  }
}

extension Document {
  /// The document at a place in the workspace or the journal; nil for what fits no pattern.
  fileprivate init?(path: String) {
    if path.hasPrefix("drafts/") {
      self = .draft(String(path.dropFirst("drafts/".count)))
    } else if let (kind, name) = FileKind.file(at: path) {
      self = .file(kind, name: name)
    } else {
      return nil
    }
  }
}
