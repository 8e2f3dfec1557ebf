import Basics
import DossierModel
import DossierStore
import GewoonApp
import Reflectiekader
import StrictJSON
import Wording

/// Carries out effects on an open workspace, one after the other, and answers with messages.
///
/// It lives on one thread at a time: the main one while the workspace opens, then the worker.
final class Session {
  private let folder: String
  private let member: String?
  private let surroundings: Surroundings
  private let sentences: Sentences
  private var workspace: Workspace?
  /// Dossier files that were not read for the list yet.
  private var unread: ArraySlice<String> = []
  private var isGlanceDue = false
  /// The team folder is read once the list is there, for the first picture waits for the list.
  private var isTeamDue = false
  /// What stands in the crash journal: the newest unsaved text of each file.
  private var journalled: [String: (revision: Int, tree: JSON)] = [:]
  /// The newest change of each file that is on the disk, counted since the dossier was last read.
  private var savedThrough: [String: Int] = [:]
  private var recovered: [String: Bool] = [:]

  init(folder: String, member: String?, surroundings: Surroundings) {
    self.folder = folder
    self.member = member
    self.surroundings = surroundings
    sentences = Sentences(language: surroundings.language)
  }

  private var language: Language { surroundings.language }

  /// Opens the workspace and reads the first gezinnen.
  /// - Returns: nil where there is nothing yet and first use begins.
  func open() throws(StoreError) -> [Message]? {
    do throws(StoreError) {
      let workspace = try Workspace.open(
        folder, stateFolder: surroundings.stateFolder, access: .lockOrReadOnly, member: member, now: surroundings.now)
      self.workspace = workspace
      return opened(workspace)
    } catch {
      if error.code == .noWorkspace { return nil }
      throw error
    }
  }

  func close() { workspace?.close() }

  /// The id of the gezin that a command names.
  func gezin(named name: String) throws -> String? {
    try workspace.map { try GezinArgument(sentences: sentences).gezin(named: name, in: $0) }
  }

  private func opened(_ workspace: Workspace) -> [Message] {
    let (instrument, problems) = team(workspace).instrument()
    let said: [Message] = problems.isEmpty ? [] : [.listed([], problems: problems)]
    return [.opened(info(workspace, instrument))] + said + startReading(workspace) + recover(workspace)
  }

  private func team(_ workspace: Workspace) -> TeamSession {
    TeamSession(workspace: workspace, sentences: sentences, now: surroundings.now)
  }

  private func info(_ workspace: Workspace, _ instrument: Instrument) -> WorkspaceInfo {
    let team = workspace.team
    return WorkspaceInfo(
      teamName: team?["name"]?.text ?? "", members: TeamMember.all(in: team), me: workspace.me,
      readOnly: workspace.readOnlyBecause.map { sentences.say($0) }, teamAway: workspace.teamAway.map { sentences.say($0) },
      instrument: instrument)
  }

  // MARK: - The list

  private func startReading(_ workspace: Workspace) -> [Message] {
    do throws(StoreError) {
      unread = try workspace.dossierFiles()[...]
      isGlanceDue = true
      return []
    } catch {
      return [.listed([], problems: [sentences.say(error)])]
    }
  }

  var hasUnread: Bool { !unread.isEmpty || isTeamDue }

  /// Reads the next part of the list. The first few are read twice: at first without looking for faults, for the first picture waits for
  /// them.
  func readMore() -> [Message] {
    guard let workspace else { return [] }
    if unread.isEmpty {
      isTeamDue = false
      return team(workspace).read()
    }
    if isGlanceDue {
      isGlanceDue = false
      return [.listed(workspace.summaries(of: unread.prefix(40), lookingForFaults: false).summaries, problems: [])]
    }
    let part = unread.prefix(250)
    unread = unread.dropFirst(part.count)
    let batch = workspace.summaries(of: part)
    return [.listed(batch.summaries, problems: batch.errors.map { sentences.say($0) })]
  }

  private func summary(_ id: String) -> DossierSummary? {
    workspace?.summaries(of: ["dossiers/\(id).json"]).summaries.first
  }

  // MARK: - Effects

  /// Carries out one effect that touches the disk; nothing comes back for the others.
  func carryOut(_ effect: Effect) -> [Message] {
    switch effect {
    case .createWorkspace(let name, let team, let role): return create(name: name, team: team, role: role)
    case .choose(let id):
      workspace?.enter(as: id)
      return workspace.map { opened($0) } ?? []
    case .loadDossier(let id): return load(id)
    case .save(let save): return self.save(save)
    case .journal(let saves):
      for save in saves {
        let file = Self.file(save.document, save.dossier)
        // A save was before it: that text is on the disk, and would be offered at the next start for nothing.
        if let saved = savedThrough[file], save.revision <= saved { continue }
        journalled[file] = (save.revision, save.tree)
      }
      return writeJournal()
    case .keepOther(let save):
      return attempt { workspace throws(StoreError) in
        let kept = try workspace.keepConflict(Self.file(save.document, save.dossier), save.tree, now: surroundings.now)
        return [.failed(sentence: Saying.keptBoth(mine: kept, language))]
      }
    case .throwAway(let id):
      return attempt { workspace throws(StoreError) in
        [.thrownAway(dossier: id, trash: try workspace.throwAway(dossier: id, now: surroundings.now))]
      }
    case .keepItem(let id, let from, let content):
      return attempt { workspace throws(StoreError) in
        _ = try workspace.throwAway(item: id, from: from, content: content, now: surroundings.now)
        return []
      }
    case .listTrash: return listTrash()
    case .restore(let file): return restore(file)
    case .putBack(let files): return putBack(files)
    case .dropRecovered:
      recovered = [:]
      return writeJournal()
    case .readTeam where hasUnread:
      isTeamDue = true
      return []
    case .readTeam, .share, .withdraw, .respond, .unrespond, .addWord, .addSentence:
      return attempt { workspace throws(StoreError) in try team(workspace).carryOut(effect) }
    case .findTeam(let folder): return findTeam(folder)
    case .joinTeam(let folder, let member, let name, let role): return join(folder, member, name, role)
    case .wake, .redraw, .suspend, .quit: return []
    }
  }

  private func attempt(_ body: (Workspace) throws(StoreError) -> [Message]) -> [Message] {
    guard let workspace else { return [] }
    do throws(StoreError) { return try body(workspace) } catch { return [.failed(sentence: sentences.say(error, writing: true))] }
  }

  private func create(name: String, team: String, role: String) -> [Message] {
    var ids = ULIDSource(seed: surroundings.seed)
    let now = surroundings.now
    do throws(StoreError) {
      try Workspace.create(at: folder, name: name, team: team, role: role, ids: (ids.next(at: now), ids.next(at: now), ids.next(at: now)))
      return try open() ?? []
    } catch {
      return [.failed(sentence: sentences.say(error, writing: true))]
    }
  }

  // MARK: - First use with a team that is there already

  private func findTeam(_ typed: String) -> [Message] {
    let place = surroundings.absolute(typed)
    do throws(StoreError) {
      let team = try Workspace.readTeam(at: place, from: folder)
      return [.teamFound(folder: place, name: team["name"]?.text ?? "", members: TeamMember.all(in: team))]
    } catch {
      return [.failed(sentence: sentences.say(error))]
    }
  }

  private func join(_ place: String, _ member: String?, _ name: String, _ role: String) -> [Message] {
    var ids = ULIDSource(seed: surroundings.seed)
    let now = surroundings.now
    let id = ids.next(at: now)
    do throws(StoreError) {
      let joining = member.map(Joining.member) ?? .new(id: ids.next(at: now), name: name, role: role)
      try Workspace.create(at: folder, joining: place, as: joining, id: id, now: now)
      return try open() ?? []
    } catch {
      return [.failed(sentence: sentences.say(error, writing: true))]
    }
  }

  private func load(_ id: String) -> [Message] {
    guard let workspace else { return [] }
    do throws(StoreError) { return [.loaded(try newlyRead(id, workspace))] } catch { return [.notLoaded(sentence: sentences.say(error))] }
  }

  /// The files of a dossier whose changes are counted from nothing again.
  private func newlyRead(_ id: String, _ workspace: Workspace) throws(StoreError) -> LoadedFiles {
    for document in [Document.dossier, .own] { savedThrough[Self.file(document, id)] = nil }
    return try files(id, workspace)
  }

  private func files(_ id: String, _ workspace: Workspace) throws(StoreError) -> LoadedFiles {
    let loaded = try workspace.load(id)
    let newer = loaded.readOnlyBecauseNewer ? sentences.say(StoreError(.newerVersion, "dossiers/\(id).json")) : nil
    let ownProblem = loaded.errors.first { $0.file.hasPrefix("private/") }
    let blocked = loaded.privateOwner != nil ? StoreError(.privateOfOther, "private/\(id).json") : ownProblem
    return LoadedFiles(
      id: id, tree: loaded.tree, own: loaded.privateTree, faults: loaded.faults, ownFaults: loaded.privateFaults, readOnly: newer,
      ownBlocked: blocked.map { sentences.say($0) }, shared: loaded.sharedTree)
  }

  // MARK: - Saving

  private static func file(_ document: Document, _ id: String) -> String {
    document == .dossier ? "dossiers/\(id).json" : "private/\(id).json"
  }

  private func save(_ save: Effect.Save) -> [Message] {
    guard let workspace else { return [] }
    let file = Self.file(save.document, save.dossier)
    do throws(StoreError) {
      let result = try workspace.save(file, save.tree, now: surroundings.now)
      savedThrough[file] = save.revision
      forgetJournal(of: file, through: save.revision)
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
      journalled[file] = (save.revision, save.tree)
      _ = writeJournal()
      return [.saveFailed(save.document, dossier: save.dossier, sentence: sentences.say(error, writing: true))]
    }
  }

  private func forgetJournal(of file: String, through revision: Int) {
    guard let entry = journalled[file], entry.revision <= revision else { return }
    journalled[file] = nil
    _ = writeJournal()
  }

  private func writeJournal() -> [Message] {
    // Until the question about recovered text is answered, that text stays in the journal.
    guard recovered.isEmpty else { return [] }
    return attempt { workspace throws(StoreError) in
      try workspace.writeJournal(journalled.map { Journal.Entry(file: $0.key, content: $0.value.tree) })
      return []
    }
  }

  // MARK: - What a crash left

  private func recover(_ workspace: Workspace) -> [Message] {
    guard workspace.me != nil else { return [] }
    do throws(StoreError) {
      let found = try workspace.recover(now: surroundings.now)
      guard !found.isEmpty else { return [] }
      let files = found.compactMap { entry -> Recovered? in
        let isOwn = entry.file.hasPrefix("private/")
        guard let id = entry.content[isOwn ? "dossier" : "id"]?.text else { return nil }
        recovered[entry.file] = entry.fits
        let name = entry.content["gezin"]?["name"]?.text ?? summary(id)?.name ?? ""
        return Recovered(document: isOwn ? .own : .dossier, dossier: id, name: name, tree: entry.content)
      }
      return [.recovered(files)]
    } catch {
      return [.failed(sentence: sentences.say(error))]
    }
  }

  private func putBack(_ files: [Recovered]) -> [Message] {
    let fits = recovered
    recovered = [:]
    let messages = files.flatMap { file in
      let name = Self.file(file.document, file.dossier)
      return attempt { workspace throws(StoreError) in
        if let there = try workspace.read(name), fits[name] == false { _ = try workspace.keepConflict(name, there, now: surroundings.now) }
        return save(Effect.Save(document: file.document, dossier: file.dossier, tree: file.tree, revision: 0))
      }
    }
    return messages + writeJournal()
  }

  // MARK: - The trash

  private func listTrash() -> [Message] {
    attempt { workspace throws(StoreError) in
      // A part of somebody else's private file has nothing to show here, and could not be put back.
      let entries = try workspace.trashEntries().entries.filter { entry in
        entry.sort != .privateReflections && !(entry.sort == .item && entry.content == nil)
      }
      return [
        .trashListed(
          entries.map { entry in
            let isConflict = entry.file.hasPrefix("conflicts/")
            return TrashEntry(file: entry.file, title: title(of: entry), at: entry.at ?? surroundings.now, isConflict: isConflict)
          })
      ]
    }
  }

  private func title(of entry: DossierStore.TrashEntry) -> String {
    let content = entry.content
    if let name = content?["gezin"]?["name"]?.text { return name }
    let words = ["name", "title", "what", "text"].lazy.compactMap { content?[$0]?.text }.first { !$0.isEmpty }
    if words == nil, entry.from.contains("#/reflections/"), let day = content.flatMap({ Reflection($0).day }) {
      return Saying.reflection(of: day, relativeTo: surroundings.now.day, language)
    }
    return words.map { String($0.prefix(60)) } ?? entry.from
  }

  private func restore(_ file: String) -> [Message] {
    attempt { workspace throws(StoreError) in
      switch try workspace.restore(file) {
      case .dossier(let id): return [.restored(summary(id), sentence: Phrase("Teruggezet.", "Put back.")[language])]
      case .file: return [.restored(nil, sentence: ScreenWords.restored[language])]
      case .item(let from, let content): return try restoreItem(from, content, trash: file, workspace)
      }
    }
  }

  /// Puts a thrown-away part back at the end of the list that it came from.
  private func restoreItem(_ from: String, _ content: JSON, trash: String, _ workspace: Workspace) throws(StoreError) -> [Message] {
    let parts = from.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2, var tree = try workspace.read(parts[0]) else { throw StoreError(.missing, from) }
    let keys = parts[1].split(separator: "/").dropLast().map { step -> JSONStep in
      Int(step).map(JSONStep.index) ?? .key(String(step).replacing("~1", with: "/").replacing("~0", with: "~"))
    }
    let list = JSONPath(keys)
    let isThere = (tree[list]?.items ?? []).contains { $0["id"] != nil && $0["id"] == content["id"] }
    if !isThere { tree.set(.array((tree[list]?.items ?? []) + [content]), at: list) }
    _ = try workspace.save(parts[0], tree, now: surroundings.now)
    try workspace.forget(trash)
    let id = tree["dossier"]?.text ?? tree["id"]?.text ?? ""
    return [.reloaded(try newlyRead(id, workspace)), .restored(summary(id), sentence: ScreenWords.restored[language])]
  }
}
