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
    case .keepItem(let id, let from, let content):
      _ = try workspace.trash.throwAway(item: id, from: from, content: content, now: now)
      return []
    case .listTrash: return [.trashListed(try entries())]
    default: return []
    }
  }

  private func entries() throws(StoreError) -> [TrashEntry] {
    // A part of somebody else's private file has nothing to show here, and could not be put back.
    let entries = try workspace.trash.entries().entries.filter { entry in
      entry.sort != .privateReflections && !(entry.sort == .item && entry.content == nil)
    }
    return entries.map { entry in
      TrashEntry(file: entry.file, title: title(of: entry), at: entry.at ?? now, isConflict: entry.file.hasPrefix("conflicts/"))
    }
  }

  private func title(of entry: TrashFile) -> String {
    let content = entry.content ?? .null
    if let name = Dossier(content)[.gezin].raw(.name)?.text { return name }
    let words = [Person(content)[.name], Goal(content)[.title], Action(content)[.what], Worry(content)[.text]].first { !$0.isEmpty }
    if words == nil, entry.from.contains("#/reflections/"), let day = Reflection(content).day {
      return Saying.reflection(of: day, relativeTo: now.day, language)
    }
    return words.map { String($0.prefix(60)) } ?? entry.from
  }

  /// Puts a thrown-away part back at the end of the list that it came from, and says which dossier that changed.
  func restoreItem(from: String, _ content: JSON, trash: String) throws(StoreError) -> String {
    let parts = from.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2, var tree = try workspace.read(parts[0]) else { throw StoreError(.missing, from) }
    let keys = parts[1].split(separator: "/").dropLast().map { step -> JSONStep in
      Int(step).map(JSONStep.index) ?? .key(String(step).replacing("~1", with: "/").replacing("~0", with: "~"))
    }
    let list = JSONPath(keys)
    let isThere = (tree[list]?.items ?? []).contains { Person($0).says(.id) && Person($0).id == Person(content).id }
    if !isThere { tree.set(.array((tree[list]?.items ?? []) + [content]), at: list) }
    _ = try workspace.save(parts[0], tree, now: now)
    try workspace.trash.forget(trash)
    return ReflectionFile(tree).raw(.dossier)?.text ?? Dossier(tree)[.id]
  }
}

extension Session {
  func trash(_ workspace: Workspace) -> TrashSession {
    TrashSession(workspace: workspace, now: surroundings.now, language: language)
  }

  /// Puts back what was thrown away. A dossier that may be open is read anew.
  func restore(_ file: String) -> [Message] {
    attempt { workspace throws(StoreError) in
      switch try workspace.trash.restore(file) {
      case .dossier(let id): return [.restored(summary(id), sentence: Phrase("Teruggezet.", "Put back.")[language])]
      case .file: return [.restored(nil, sentence: ScreenWords.restored[language])]
      case .item(let from, let content):
        let id = try trash(workspace).restoreItem(from: from, content, trash: file)
        return [.reloaded(try newlyRead(id, workspace)), .restored(summary(id), sentence: ScreenWords.restored[language])]
      }
    }
  }
}
