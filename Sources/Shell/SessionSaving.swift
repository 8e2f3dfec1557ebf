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
      case .saved(let tree):
        if let dossier = document.dossier { note(opened: dossier) }
        return [.saved(document, revision: revision, tree: tree, summary: summary(about: document))]
      case .unchanged: return [.saved(document, revision: revision, tree: save.tree, summary: nil)]
      case .merged(let tree): return [.merged(document, revision: revision, tree: tree)]
      case .foreign(let kept):
        let sentence = Saying.keptBoth(mine: kept, language)
        return [
          .conflict(document, revision: revision, tree: try workspace.read(file) ?? save.tree, sentence: sentence),
          .concerns(concerns(workspace).all()),
        ]
      }
    } catch {
      unsaved.keepUnsaved(save.tree, of: file, revision: revision)
      _ = writeJournal()
      return [.saveFailed(document, sentence: sentences.say(error, writing: true))]
    }
  }

  /// The gezin that a file is about, for the list; nil for a file of the team.
  private func summary(about document: Document) -> DossierSummary? { document.dossier.flatMap(summary) }

  /// Keeps a text in conflicts/, beside the file that somebody else changed in the same place. Where that cannot be, the journal keeps it.
  func keepBeside(_ save: Effect.Save) -> [Message] {
    guard let workspace, let file = save.document.path else { return [] }
    do throws(StoreError) {
      let kept = try workspace.keepConflict(file, save.tree, now: surroundings.now)
      return [.failed(sentence: Saying.keptBoth(mine: kept, language)), .concerns(concerns(workspace).all())]
    } catch {
      workspace.keepWaiting(file, save.tree)
      return [.failed(sentence: Saying.stillWaiting(because: sentences.what(error, writing: true), language))] + writeJournal()
    }
  }

  func journal(_ saves: [Effect.Save]) -> [Message] {
    for save in saves { if let file = save.document.path { unsaved.keep(save.tree, of: file, revision: save.revision) } }
    return writeJournal()
  }

  func writeJournal() -> [Message] {
    attempt { workspace throws(StoreError) in
      try workspace.writeJournal(unsaved.entries)
      return []
    }
  }

  // MARK: - What a crash left

  func recover(_ workspace: Workspace) -> [Message] {
    unsaved.recovered = []
    guard workspace.me != nil else { return [] }
    do throws(StoreError) {
      let found = try workspace.recover(now: surroundings.now)
      guard !found.isEmpty else { return [] }
      return [.recovered(found.compactMap(recovered))]
    } catch {
      return [.failed(sentence: Saying.journalClosed(keptAs: error.detail, language))]
    }
  }

  private func recovered(_ entry: Journal.Leftover) -> Recovered? {
    guard let document = Document(path: entry.file) else { return nil }
    unsaved.recovered.append(entry)
    let about = Dossier(entry.content)[.gezin].raw(.name)?.text ?? summary(about: document)?.name
    return Recovered(document: document, name: about ?? Draft(entry.content)[.title], tree: entry.content)
  }

  /// Puts text back in its file, or else beside it; a draft goes on being one, in the journal. What can be put nowhere stays in the journal.
  func putBack(_ files: [Recovered]) -> [Message] {
    guard let workspace else { return [] }
    var messages: [Message] = []
    for recovered in files {
      guard let index = unsaved.recovered.firstIndex(where: { $0.file == recovered.document.path && $0.content == recovered.tree })
      else { continue }
      let leftover = unsaved.recovered.remove(at: index)
      if recovered.document.kind == nil {
        workspace.settle(leftover)
        unsaved.keep(leftover.content, of: leftover.file, revision: 0)
      } else {
        messages += putBack(leftover, recovered.document, workspace)
      }
    }
    return messages + writeJournal()
  }

  private func putBack(_ leftover: Journal.Leftover, _ document: Document, _ workspace: Workspace) -> [Message] {
    let (file, now) = (leftover.file, surroundings.now)
    do throws(StoreError) {
      let there = try workspace.read(file)
      if let there, !leftover.fits { _ = try workspace.keepConflict(file, there, now: now) }
      switch try workspace.save(file, leftover.content, now: now) {
      case .saved(let tree): return [.saved(document, revision: 0, tree: tree, summary: summary(about: document))] + concernsNow(workspace)
      case .unchanged:
        workspace.settle(leftover)
        return []
      case .merged(let tree): return [.merged(document, revision: 0, tree: tree)]
      case .foreign(let kept): return [.failed(sentence: Saying.keptBoth(mine: kept, language))] + concernsNow(workspace)
      }
    } catch {
      // It does not come into its file: then beside it.
      if (try? workspace.keepConflict(file, leftover.content, now: now)) != nil {
        return [.failed(sentence: Saying.putBeside(because: sentences.what(error, writing: true), language))] + concernsNow(workspace)
      }
      return [.failed(sentence: Saying.stillWaiting(because: sentences.what(error, writing: true), language))]
    }
  }

  private func concernsNow(_ workspace: Workspace) -> [Message] {
    let all = concerns(workspace).all()
    return all.isEmpty ? [] : [.concerns(all)]
  }

  /// Lets text go that a crash left; a copy lies in the trash for 30 days. Where that cannot be, it stays in the journal.
  func letRecoveredGo() -> [Message] {
    guard let workspace else { return [] }
    var messages: [Message] = [.restored(nil, sentence: ScreenWords.recoveredInTrash[language])]
    for leftover in unsaved.recovered {
      do throws(StoreError) { try workspace.letGo(leftover, now: surroundings.now) } catch {
        messages = [.failed(sentence: Saying.stillWaiting(because: sentences.what(error, writing: true), language))]
      }
    }
    unsaved.recovered = []
    return messages + writeJournal()
  }
}

extension Document {
  /// The gezin that a file is about; nil for a file of the team.
  var dossier: String? {
    switch self {
    case .file(.dossier, let id), .file(.privateReflections, let id): id
    default: nil
    }
  }

  /// The document at a place in the workspace or the journal; nil for what fits no pattern.
  init?(path: String) {
    if path.hasPrefix("drafts/") {
      self = .draft(String(path.dropFirst("drafts/".count)))
    } else if let (kind, name) = FileKind.file(at: path) {
      self = .file(kind, name: name)
    } else {
      return nil
    }
  }
}
