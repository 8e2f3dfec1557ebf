import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// Saving, and the crash journal.
extension Session {
  static func file(_ document: Document, _ id: String) -> String {
    document == .dossier ? "dossiers/\(id).json" : "private/\(id).json"
  }

  func save(_ save: Effect.Save) -> [Message] {
    guard let workspace else { return [] }
    let file = Self.file(save.document, save.dossier)
    do throws(StoreError) {
      let result = try workspace.save(file, save.tree, now: surroundings.now)
      if unsaved.note(saved: file, revision: save.revision) { _ = writeJournal() }
      switch result {
      case .saved(let tree):
        return [.saved(save.document, dossier: save.dossier, revision: save.revision, tree: tree, summary: summary(save.dossier))]
      case .unchanged:
        return [.saved(save.document, dossier: save.dossier, revision: save.revision, tree: save.tree, summary: nil)]
      case .merged(let tree):
        return [.merged(save.document, dossier: save.dossier, revision: save.revision, tree: tree)]
      case .foreign(let kept):
        let files = try files(save.dossier, workspace)
        let tree = (save.document == .dossier ? files.tree : files.own) ?? save.tree
        let sentence = Saying.keptBoth(mine: kept, language)
        return [.conflict(save.document, dossier: save.dossier, revision: save.revision, tree: tree, sentence: sentence)]
      }
    } catch {
      unsaved.keepUnsaved(save.tree, of: file, revision: save.revision)
      _ = writeJournal()
      return [.saveFailed(save.document, dossier: save.dossier, sentence: sentences.say(error, writing: true))]
    }
  }

  /// Keeps a text in conflicts/, beside the file that somebody else changed in the same place.
  func keepBeside(_ save: Effect.Save) -> [Message] {
    attempt { workspace throws(StoreError) in
      let kept = try workspace.keepConflict(Self.file(save.document, save.dossier), save.tree, now: surroundings.now)
      return [.failed(sentence: Saying.keptBoth(mine: kept, language))]
    }
  }

  func journal(_ saves: [Effect.Save]) -> [Message] {
    for save in saves { unsaved.keep(save.tree, of: Self.file(save.document, save.dossier), revision: save.revision) }
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
      let files = found.compactMap { entry -> Recovered? in
        let isOwn = entry.file.hasPrefix("private/")
        guard let id = entry.content[isOwn ? "dossier" : "id"]?.text else { return nil }
        unsaved.recovered[entry.file] = entry.fits
        let name = entry.content["gezin"]?["name"]?.text ?? summary(id)?.name ?? ""
        return Recovered(document: isOwn ? .own : .dossier, dossier: id, name: name, tree: entry.content)
      }
      return [.recovered(files)]
    } catch {
      return [.failed(sentence: sentences.say(error))]
    }
  }

  func putBack(_ files: [Recovered]) -> [Message] {
    let fits = unsaved.recovered
    unsaved.recovered = [:]
    let messages = files.flatMap { file in
      let name = Self.file(file.document, file.dossier)
      return attempt { workspace throws(StoreError) in
        if let there = try workspace.read(name), fits[name] == false { _ = try workspace.keepConflict(name, there, now: surroundings.now) }
        return save(Effect.Save(document: file.document, dossier: file.dossier, tree: file.tree, revision: 0))
      }
    }
    return messages + writeJournal()
  }
}
