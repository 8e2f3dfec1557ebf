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
public final class Session {
  let folder: String
  private let member: String?
  var surroundings: Surroundings
  private(set) var sentences: Sentences
  private(set) var workspace: Workspace?
  /// Dossier files that were not read for the list yet.
  var unread: ArraySlice<String> = []
  /// The first few of the list are read twice, at first without looking for faults.
  var isGlanceDue = false
  /// The list comes from the index, and only what changed is read.
  var isIndexDue = false
  /// What is not as it was is looked for once the list is on the screen.
  private var isLookDue = false
  /// The team folder is read once the list is there, for the first picture waits for the list.
  var isTeamDue = false
  var unsaved = UnsavedText()
  /// The gezin that one was in last, as it is kept for the next start, and as it is to be kept once there is time.
  private var openedLast: String?
  private var openedSince: String?
  /// What the team folder held when it was read last.
  private var teamReadings = TeamReadings()
  /// Searching everywhere, once that was asked for.
  private var searching: SearchSession?
  /// Looking at spelling: the worker lets another thread have it.
  let spelling: SpellingSession
  /// The names of the gezinnen that were read, by their ids.
  private var names: [String: String] = [:]

  /// A session on the workspace in `folder`, which is not opened yet.
  ///
  /// - Parameter member: the name or id of who is at the keyboard; nil for whoever workspace.json says.
  public init(folder: String, member: String?, surroundings: Surroundings) {
    self.folder = folder
    self.member = member
    self.surroundings = surroundings
    sentences = Sentences(language: surroundings.language)
    spelling = SpellingSession(surroundings)
  }

  /// What is said from now on is said in it.
  var language: Language {
    get { surroundings.language }
    set {
      surroundings.language = newValue
      sentences = Sentences(language: newValue)
      teamReadings = TeamReadings()
      searching?.sentences = sentences
    }
  }

  /// Opens the workspace and begins to read the gezinnen.
  /// - Returns: nil where there is nothing yet and first use begins.
  public func open() throws(StoreError) -> [Message]? {
    do throws(StoreError) {
      let workspace = try Workspace.open(
        folder, stateFolder: surroundings.stateFolder, access: .lockOrReadOnly, member: member, now: surroundings.now,
        files: surroundings.files)
      self.workspace = workspace
      return opened(workspace)
    } catch {
      guard error.code == .noWorkspace else { throw error }
      // A first use that was ended half-way is finished; where that cannot be, it begins anew.
      let isFinished =
        error.detail == "begun" && (try? NewWorkspace.finish(in: folder, now: surroundings.now, files: surroundings.files)) != nil
      return isFinished ? try open() : nil
    }
  }

  /// Frees the workspace for others. Nothing is written afterwards.
  public func close() {
    keepOpened()
    workspace?.close()
  }

  /// The id of the gezin that a command names; nil where no workspace is open.
  func gezin(named name: String) throws(GezinProblem) -> String? {
    guard let workspace else { return nil }
    return try GezinSearch(workspace).gezin(named: name)
  }

  private func opened(_ workspace: Workspace) -> [Message] {
    teamReadings = TeamReadings()
    searching = nil
    openedLast = workspace.openedLast()
    let (instrument, problems) = team(workspace).instrument()
    let said: [Message] = problems.isEmpty ? [] : [.listed([], problems: problems)]
    return [.opened(info(workspace, instrument))] + said + startReading(workspace) + recover(workspace)
  }

  func team(_ workspace: Workspace) -> TeamSession {
    TeamSession(workspace: workspace, sentences: sentences, now: surroundings.now, readings: teamReadings)
  }

  /// The folders in which somebody else puts something: colleagues, or another program. While they are read nothing has to be told.
  var foldersToWatch: [String] {
    guard !isReading, let workspace else { return [] }
    return workspace.teamFolder.foldersToWatch + workspace.ownFoldersToWatch
  }

  private func sayAnew(open id: String?) -> [Message] {
    guard let workspace else { return [] }
    let said = Message.saidAnew(info(workspace, team(workspace).instrument().instrument), id.flatMap { try? files($0, workspace) })
    return [said] + (isReading ? [] : [.concerns(concerns(workspace).all())])
  }

  private func info(_ workspace: Workspace, _ instrument: Instrument) -> WorkspaceInfo {
    let team = workspace.team
    return WorkspaceInfo(
      teamName: Team(team ?? .null)[.name], members: TeamMember.all(in: team), me: workspace.me,
      readOnly: workspace.readOnlyBecause.map { sentences.say($0) }, teamAway: workspace.teamAway.map { sentences.say($0) },
      lastOpened: openedLast, isOpenElsewhere: isOpenElsewhere(workspace),
      instrument: instrument)
  }

  // MARK: - Effects

  /// Carries out one effect that touches the disk; nothing comes back for the others.
  public func carryOut(_ effect: Effect) -> [Message] {
    defer { if effect.mayChangeFiles { searching?.isStale = true } }
    switch effect {
    case .createWorkspace(let name, let team, let role): return create(name: name, team: team, role: role)
    case .findTeam(let folder): return findTeam(folder)
    case .joinTeam(let folder, let member, let name, let role): return join(folder, member, name, role)
    case .choose(let id):
      workspace?.enter(as: id)
      return workspace.map { opened($0) } ?? []
    case .loadDossier(let id): return load(id)
    case .save(let save): return self.save(save)
    case .changePlanned(let change): return self.change(change)
    case .journal(let saves): return journal(saves)
    case .keepUndo(let id, let record):
      // Without it the text is no less safe: nothing is said where it cannot be kept.
      try? workspace?.keepUndo(record, of: id, now: surroundings.now)
      return []
    case .keepOther(let save): return keepBeside(save)
    case .putBack(let files): return putBack(files)
    case .dropRecovered: return letRecoveredGo()
    case .putOnPaper(let wanted): return putOnPaper(wanted)
    case .putTeamOnPaper(let wanted): return putOnPaper(wanted)
    case .pack(let wanted): return carryOut(wanted)
    case .moveTeam(let target, let id): return moveTeam(to: target, open: id)
    case .readSocialMap(let file): return readSocialMap(file)
    case .writeSocialMap: return writeSocialMap()
    case .throwAway, .keepItem: return throwAway(effect)
    case .listTrash: return attempt { workspace throws(StoreError) in try trash(workspace).carryOut(effect) }
    case .restore(let file): return restore(file)
    case .readTeam where isReading:
      isTeamDue = true
      return []
    case .lookAtTeam where isReading: return []
    case .lookAtGezinnen(let ids): return lookAt(ids)
    case .readTeam, .lookAtTeam, .share, .withdraw, .keepReadMarks:
      return attempt { workspace throws(StoreError) in try team(workspace).carryOut(effect) }
    case .seeConcern, .acceptGone, .takeBack, .leaveVersion: return carryOutConcern(effect)
    case .prepareSearch: return search()?.prepare(forSearch: true) ?? []
    case .searchEverywhere(let text): return search()?.search(text) ?? []
    case .stopReading: return searching?.stop() ?? []
    case .claim(let id): return claim(open: id)
    case .listThemes: return [.themesListed(ThemeShelf(surroundings).choices)]
    case .keepSetting(let key, let value): return keep(key, as: value)
    case .sayAnew(let id): return sayAnew(open: id)
    case .keepKey(let key, let command): return keepKey(key, for: command)
    case .spelling(let wanted): return spelling.carryOut(wanted)
    case .wake, .redraw, .copyOut, .suspend, .quit: return []
    }
  }

  private func isOpenElsewhere(_ workspace: Workspace) -> Bool {
    if case .inUse? = workspace.readOnlyBecause?.code { true } else { false }
  }

  /// Takes the workspace over from a copy of the program that was closed meanwhile; nothing happens while it is not.
  private func claim(open id: String?) -> [Message] {
    guard let old = workspace, isOpenElsewhere(old) else { return [] }
    let mine = try? Workspace.open(
      folder, stateFolder: surroundings.stateFolder, access: .readWrite, member: old.me ?? member, now: surroundings.now,
      files: surroundings.files)
    guard let mine else { return [] }
    workspace = mine
    unsaved = UnsavedText()
    let begun = [.mayWriteNow] + opened(mine)
    return begun + (id.flatMap { try? newlyRead($0, mine) }.map { [Message.reloaded($0)] } ?? [])
  }

  private func search() -> SearchSession? {
    guard let workspace else { return nil }
    if let searching { return searching }
    // An index stands on a real disk alone.
    let cache = surroundings.files is Disk ? surroundings.cacheFolder : nil
    let made = SearchSession(IndexedWorkspace(workspace, cacheFolder: cache), sentences: sentences, ticks: surroundings.ticks)
    searching = made
    return made
  }

  func attempt(_ body: (Workspace) throws(StoreError) -> [Message]) -> [Message] {
    guard let workspace else { return [] }
    do throws(StoreError) { return try body(workspace) } catch { return [.failed(sentence: sentences.say(error, writing: true))] }
  }
}

/// The list of gezinnen, and one of them.
extension Session {
  private func startReading(_ workspace: Workspace) -> [Message] {
    do throws(StoreError) {
      unread = try workspace.dossierFiles()[...]
      // Where the index knows hardly any of them, reading them shows the first ones sooner.
      isIndexDue = unread.count >= Self.many && search()?.indexed.knowsMost(of: unread.count) == true
      isGlanceDue = true
      isLookDue = !unread.isEmpty
      return unread.isEmpty ? lookAround(workspace) : []
    } catch {
      return [.listed([], problems: [sentences.say(error)])]
    }
  }

  /// From so many gezinnen on reading all of them takes longer than a moment.
  private static let many = 200

  /// Whether anything is left to do that nobody has to ask for.
  public var hasUnread: Bool { isReading || openedSince != nil || searching?.isReading == true }

  private var isReading: Bool { !unread.isEmpty || isLookDue || isTeamDue }

  /// One is in this gezin now: that is kept when nobody waits for anything.
  func note(opened dossier: String) { if dossier != openedLast { openedSince = dossier } }

  private func keepOpened() {
    guard let opened = openedSince.take() else { return }
    openedLast = opened
    workspace?.keep(openedLast: opened)
  }

  /// Reads the next part of the list. The first few are read twice: at first without looking for faults, for the first picture waits for
  /// them.
  public func readMore() -> [Message] {
    guard let workspace else { return [] }
    if !isReading {
      if openedSince == nil { return searching?.readMore() ?? [] }
      keepOpened()
      return []
    }
    if unread.isEmpty {
      if isLookDue {
        isLookDue = false
        return lookAround(workspace)
      }
      isTeamDue = false
      return team(workspace).read()
    }
    if isGlanceDue {
      isGlanceDue = false
      let summaries = workspace.summaries(of: firstSeen, lookingForFaults: false).summaries
      return [.listed(summaries, problems: []), .gezinnenToRead(unread.count)]
    }
    if isIndexDue, let indexed = search()?.indexed {
      isIndexDue = false
      if let batch = try? indexed.summaries() {
        unread = []
        return listed(batch) + [.gezinnenToRead(nil)]
      }
    }
    let part = unread.prefix(250)
    unread = unread.dropFirst(part.count)
    return listed(workspace.summaries(of: part)) + (unread.isEmpty ? [.gezinnenToRead(nil)] : [])
  }

  private func listed(_ batch: Workspace.Batch) -> [Message] {
    for summary in batch.summaries { names[summary.id] = summary.name }
    // Another version of a file is no file that does not open: one is asked what to do with it.
    let problems = batch.errors.filter { $0.code != .conflictCopy }.map { sentences.say($0) }
    return [.listed(batch.summaries, problems: problems)]
  }

  /// The gezin that one was in last, for focus goes there, and the first few of the others: those at the head of the list, where the index knows
  /// them.
  private var firstSeen: [String] {
    let last = openedLast.map { "dossiers/\($0).json" }
    let head = isIndexDue ? searching?.indexed.first(40) ?? [] : []
    return unread.filter { $0 == last } + (head.isEmpty ? unread.prefix(41) : head[...]).filter { $0 != last }.prefix(40)
  }

  /// Everything was read: what is not as it was, before it is remembered as it is.
  private func lookAround(_ workspace: Workspace) -> [Message] {
    let found = concerns(workspace).all()
    workspace.rememberedFiles.addAll(named: names)
    let indexing = names.count >= Self.many ? search()?.prepare(forSearch: false) ?? [] : []
    return (found.isEmpty ? [] : [.concerns(found)]) + indexing
  }

  /// Something else than this program may have changed these gezinnen, or one's reflections on them.
  private func lookAt(_ ids: [String]) -> [Message] {
    searching?.isStale = true
    guard let workspace else { return [] }
    let files = ids.map { FileKind.dossier.path(named: $0) }
    if isReading, !ids.isEmpty {
      unread += files
      return []
    }
    let asked = ids.isEmpty ? Array(names.keys) : ids
    let gone = asked.filter { workspace.status(of: FileKind.dossier.path(named: $0)) == nil && names[$0] != nil }
    for id in gone { names[id] = nil }
    let missing: [Message] = gone.isEmpty ? [] : [.gone(gone), .concerns(concerns(workspace).all())]
    if ids.isEmpty {
      // They are read a part at a time, as at the start.
      unread = ((try? workspace.dossierFiles()) ?? [])[...]
      return missing + [.searchReading(nil)]
    }
    return missing + listed(workspace.summaries(of: files)) + [.searchReading(nil)]
  }

  func summary(_ id: String) -> DossierSummary? {
    workspace?.summary(of: id)
  }

  private func load(_ id: String) -> [Message] {
    guard let workspace else { return [] }
    do throws(StoreError) {
      var files = try newlyRead(id, workspace)
      files.undo = workspace.keptUndo(of: id, now: surroundings.now)
      note(opened: id)
      return [.loaded(files)]
    } catch { return [.notLoaded(sentence: sentences.say(error))] }
  }

  /// The files of a dossier whose changes are counted from nothing again.
  func newlyRead(_ id: String, _ workspace: Workspace) throws(StoreError) -> LoadedFiles {
    for document in [Document.dossier(id), .own(id)] { if let file = document.path { unsaved.savedThrough[file] = nil } }
    return try files(id, workspace)
  }

  func files(_ id: String, _ workspace: Workspace) throws(StoreError) -> LoadedFiles {
    let loaded = try workspace.load(id)
    let newer = loaded.readOnlyBecauseNewer ? sentences.say(StoreError(.newerVersion, "dossiers/\(id).json")) : nil
    let ownProblem = loaded.errors.first { $0.file.hasPrefix("private/") }
    let blocked = loaded.privateOwner != nil ? StoreError(.privateOfOther, "private/\(id).json") : ownProblem
    return LoadedFiles(
      id: id, tree: loaded.tree, own: loaded.privateTree, faults: loaded.faults, ownFaults: loaded.privateFaults, readOnly: newer,
      ownBlocked: blocked.map { sentences.say($0) }, shared: loaded.sharedTree)
  }
}

extension Effect {
  /// Whether files in which one searches may be others afterwards.
  fileprivate var mayChangeFiles: Bool {
    switch self {
    case .findTeam, .loadDossier, .journal, .keepUndo, .dropRecovered, .putOnPaper, .putTeamOnPaper, .writeSocialMap, .listTrash,
      .keepReadMarks,
      .seeConcern, .prepareSearch, .searchEverywhere, .stopReading, .listThemes, .keepSetting, .sayAnew, .keepKey, .spelling, .wake,
      .redraw, .copyOut, .suspend, .quit:
      false
    default: true
    }
  }
}
