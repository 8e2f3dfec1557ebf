import Basics
import DossierModel
import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// What a session does with the trash of the workspace.
struct TrashSession {
  let workspace: Workspace
  let now: Instant
  let language: Language

  func carryOut(_ effect: Effect) throws(StoreError) -> [Message] {
    switch effect {
    case .throwAway(let id): return [.thrownAway(dossier: id, trash: try workspace.trash.throwAway(dossier: id, now: now))]
    case .keepItem(let item):
      _ = try workspace.trash.throwAway(item, now: now)
      return [.itemKept(item)]
    case .listTrash: return [.trashListed(try entries())]
    default: return []
    }
  }

  /// What is said of something that comes back: what it is called, and where it stands again.
  func sentence(of file: String) -> String {
    guard let entry = (try? workspace.trash.entries())?.entries.first(where: { $0.file == file }) else {
      return ScreenWords.restored[language]
    }
    let dossier = FileKind.file(at: String(entry.from.prefix { $0 != "#" })).flatMap { kind, name in
      [.dossier, .privateReflections].contains(kind) ? workspace.summary(of: name)?.name : nil
    }
    return Saying.restored(title(of: entry), from: entry.from, of: dossier, language)
  }

  private func entries() throws(StoreError) -> [TrashEntry] {
    // A part of somebody else's private file has nothing to show here, and could not be put back.
    let entries = try workspace.trash.entries().entries.filter { entry in
      entry.sort != .privateReflections && !(entry.sort == .item && entry.content == nil)
    }
    return entries.map { entry in
      TrashEntry(file: entry.file, title: title(of: entry), at: entry.at ?? now, isConflict: entry.from.hasSuffix("#"))
    }
  }

  private func title(of entry: TrashFile) -> String {
    let content = entry.content ?? .null
    if let name = Dossier(content)[.gezin].raw(.name)?.text { return name }
    if entry.from.hasPrefix("drafts/") { return Draft(content)[.title] }
    if entry.from.hasSuffix("#"), let id = ReflectionFile(content).raw(.dossier)?.text, let name = workspace.summary(of: id)?.name {
      return name
    }
    let words = [Person(content)[.name], Goal(content)[.title], Action(content)[.what], Worry(content)[.text]].first { !$0.isEmpty }
    if words == nil, entry.from.contains("#/reflections/"), let day = Reflection(content).day {
      return Saying.reflection(of: day, relativeTo: now.day, language)
    }
    return words.map { String($0.prefix(60)) } ?? entry.from
  }
}

extension Session {
  func trash(_ workspace: Workspace) -> TrashSession {
    TrashSession(workspace: workspace, now: surroundings.now, language: language)
  }

  /// Puts back what was thrown away. A dossier that may be open is read anew.
  func restore(_ file: String) -> [Message] {
    attempt { workspace throws(StoreError) in
      let sentence = trash(workspace).sentence(of: file)
      switch try workspace.trash.restore(file, now: surroundings.now) {
      case .dossier(let id): return [.restored(summary(id), sentence: sentence)]
      case .file: return [.restored(nil, sentence: sentence)]
      case .draft(let name, let content):
        guard let document = Document(path: name) else { return [] }
        unsaved.keep(content, of: name, revision: 0)
        let written = writeJournal()
        try workspace.trash.forget(file)
        let back = Recovered(document: document, name: Draft(content)[.title], tree: content)
        return written + [.draftBack(back), .restored(nil, sentence: sentence)]
      case .item(let file):
        guard let id = FileKind.file(at: file)?.name, !file.hasPrefix("team/") else {
          return [.restored(nil, sentence: sentence)] + team(workspace).read()
        }
        return [.reloaded(try newlyRead(id, workspace)), .restored(summary(id), sentence: sentence)]
      }
    }
  }

  /// Throws a gezin or a part of one away. Where the trash cannot be written, nothing goes.
  func throwAway(_ effect: Effect) -> [Message] {
    guard let workspace else { return [] }
    if case .throwAway(let id) = effect, unsaved.holds(Document.dossier(id)) || unsaved.holds(Document.own(id)) {
      return [.failed(sentence: ScreenWords.notThrownAwayUnsaved[language])]
    }
    do throws(StoreError) { return try trash(workspace).carryOut(effect) } catch {
      return [.failed(sentence: Saying.notThrownAway(because: sentences.what(error, writing: true), language))]
    }
  }
}
