import Basics
import DossierModel
import GewoonApp
import StrictJSON
import Wording

/// A disk in memory that answers effects as the shell does: files, trash, journal; with the troubles that a real disk can have.
public struct MemoryDisk: Sendable {
  /// What stands in the workspace: trees by their path.
  public var files: [String: JSON]
  /// Unsaved text of each file.
  public internal(set) var journal: [String: JSON]
  /// Where things lie that were thrown away, or kept beside a change by somebody else.
  public internal(set) var kept: [String: Kept] = [:]
  /// Why nothing can be written, as a sentence; nil where the disk is well.
  public var trouble: String?
  let readOnly: String?
  let language: Language
  /// What was last read or written of each file: a file that is another now was changed by somebody else.
  var known: [String: JSON] = [:]
  var ids = ULIDSource(seed: 99)
  var unanswered: Set<String> = []

  /// Something in trash/ or conflicts/.
  public struct Kept: Sendable, Equatable {
    /// The file, or the file and the pointer of a part of it.
    public let from: String
    public let content: JSON
    /// The reflections that went along with a dossier.
    public var own: JSON?
    public let at: Instant
  }

  init(files: [String: JSON], journal: [String: JSON], readOnly: String?, language: Language) {
    self.files = files
    self.journal = journal
    self.readOnly = readOnly
    self.language = language
  }

  // MARK: - Opening

  mutating func open() -> [Message] {
    guard let workspace = files["workspace.json"] else { return [] }
    let me = workspace["me"]?.text
    let team = files["team/team.json"]
    let members = Self.members(of: team)
    let info = WorkspaceInfo(
      teamName: team?["name"]?.text ?? "", members: members, me: me, readOnly: readOnly, teamAway: team == nil ? "De teammap is weg." : nil,
      instrument: instrument(named: team?["instrument"]?.text))
    let summaries = files.keys.sorted().compactMap { Self.id(of: $0).flatMap(summary) }
    return [.opened(info), .listed(summaries, problems: [])] + (me == nil ? [] : recover())
  }

  private mutating func recover() -> [Message] {
    unanswered = Set(journal.keys)
    let files = journal.sorted { $0.key < $1.key }.map { path, tree -> Recovered in
      let isOwn = path.hasPrefix("private/")
      let id = tree[isOwn ? "dossier" : "id"]?.text ?? ""
      let name = tree["gezin"]?["name"]?.text ?? summary(id)?.name ?? ""
      if path.hasPrefix("drafts/") { return Recovered(document: .draft(String(path.dropFirst(7))), name: tree["title"]?.text ?? "", tree: tree) }
      return Recovered(document: isOwn ? .own(id) : .dossier(id), name: name, tree: tree)
    }
    return files.isEmpty ? [] : [.recovered(files)]
  }

  static func id(of path: String) -> String? {
    path.hasPrefix("dossiers/") ? String(path.dropFirst(9).dropLast(5)) : nil
  }

  static func path(_ document: Document) -> String { document.path ?? "" }

  static func name(_ document: Document) -> String { if case .file(_, let name) = document { name } else { "" } }

  func summary(_ id: String) -> DossierSummary? {
    guard let dossier = files["dossiers/\(id).json"] else { return nil }
    return DossierSummary(
      dossier: dossier, reflections: [files["private/\(id).json"]].compactMap { $0 },
      hasFaults: !faults(.dossier, in: dossier, dossier: dossier).isEmpty)
  }

  private func faults(_ kind: FileKind, in tree: JSON, dossier: JSON) -> [FieldFault] {
    var known = KnownReferences()
    known.add(dossier: dossier)
    if let team = files["team/team.json"] { known.add(team: team) }
    return kind.faults(in: tree, known: known)
  }

  private mutating func load(_ id: String) -> LoadedFiles? {
    guard let tree = files["dossiers/\(id).json"] else { return nil }
    let own = files["private/\(id).json"]
    for document in [Document.dossier(id), .own(id)] { known[Self.path(document)] = files[Self.path(document)] }
    return LoadedFiles(
      id: id, tree: tree, own: own, faults: faults(.dossier, in: tree, dossier: tree),
      ownFaults: own.map { faults(.privateReflections, in: $0, dossier: tree) } ?? [], shared: sharedFile(id))
  }

  // MARK: - Effects

  mutating func carryOut(_ effect: Effect, now: Instant) -> [Message] {
    switch effect {
    case .createWorkspace(let name, let team, let role): return create(name: name, team: team, role: role, now: now)
    case .choose(let member):
      files["workspace.json"]?.set(.string(member), at: ["me"])
      return open()
    case .loadDossier(let id): return [load(id).map(Message.loaded) ?? .notLoaded(sentence: "Het bestand is weg.")]
    case .save(let save): return self.save(save, now: now)
    case .journal(let saves):
      for save in saves { journal[Self.path(save.document)] = save.tree == .null ? nil : save.tree }
      return []
    case .keepOther(let save):
      kept["conflicts/\(Self.name(save.document)).\(now.utcStamp).json"] = Kept(
        from: Self.path(save.document), content: save.tree, at: now)
      return []
    case .throwAway(let id): return throwAway(id, now: now)
    case .keepItem(let id, let from, let content):
      kept["trash/\(id).\(now.utcStamp).json"] = Kept(from: from, content: content, at: now)
      return []
    case .listTrash:
      let entries = kept.sorted { $0.key < $1.key }.map { file, kept in
        TrashEntry(file: file, title: title(of: kept, today: now.day), at: kept.at, isConflict: file.hasPrefix("conflicts/"))
      }
      return [.trashListed(entries)]
    case .restore(let file): return restore(file)
    case .putBack(let recovered):
      unanswered = []
      return recovered.filter { $0.document.kind != nil }.flatMap {
        save(.init(document: $0.document, tree: $0.tree, base: nil, revision: 0), now: now)
      }
    case .dropRecovered:
      unanswered = []
      journal = [:]
      return []
    case .readTeam, .share, .withdraw, .findTeam, .joinTeam:
      return carryOutInTeam(effect, now: now)
    case .wake, .redraw, .suspend, .quit: return []
    }
  }

  private mutating func create(name: String, team: String, role: String, now: Instant) -> [Message] {
    if let trouble { return [.failed(sentence: trouble)] }
    let me = ids.next(at: now)
    files["workspace.json"] = [
      "format": "gewoon/workspace", "version": 1, "id": .string(ids.next(at: now)), "me": .string(me), "team": "team",
    ]
    files["team/team.json"] = [
      "format": "gewoon/team", "version": 1, "id": .string(ids.next(at: now)), "name": .string(team),
      "members": [["id": .string(me), "name": .string(name), "role": .string(role)]],
    ]
    return open()
  }

  // MARK: - Saving

  private mutating func save(_ save: Effect.Save, now: Instant) -> [Message] {
    let path = Self.path(save.document)
    let id = Self.name(save.document)
    if path.hasPrefix("team/"), known[path] == nil { known[path] = save.base }
    if let trouble {
      journal[path] = save.tree
      return [.saveFailed(save.document, sentence: trouble)]
    }
    let base = known[path]
    let ours = Self.stamped(save.tree, base: base, now: now)
    if !unanswered.contains(path) { journal[path] = nil }
    guard let theirs = files[path], theirs != base, base != nil else {
      write(ours, path)
      return [.saved(save.document, revision: save.revision, tree: ours, summary: summary(id))]
    }
    if let both = Merge.merged(base: base ?? .null, ours: ours, theirs: theirs) {
      write(both, path)
      return [.merged(save.document, revision: save.revision, tree: both)]
    }
    let conflict = "conflicts/\(id).\(now.utcStamp).json"
    kept[conflict] = Kept(from: path, content: save.tree, at: now)
    known[path] = theirs
    let sentence = Saying.keptBoth(mine: conflict, language)
    return [.conflict(save.document, revision: save.revision, tree: theirs, sentence: sentence)]
  }

  private mutating func write(_ tree: JSON, _ path: String) {
    files[path] = tree
    known[path] = tree
  }

  /// A dossier's `changed` moves when other content does, and so does that of each reflection that was there before.
  private static func stamped(_ tree: JSON, base: JSON?, now: Instant) -> JSON {
    guard let base else { return tree }
    if tree["gezin"] != nil { return stamped(item: tree, base: base, now: now) }
    guard var object = tree.object, case .array(let items)? = object["reflections"] else { return tree }
    let old = base["reflections"]?.items ?? []
    object["reflections"] = .array(
      items.map { item in old.first { $0["id"] == item["id"] }.map { stamped(item: item, base: $0, now: now) } ?? item })
    return .object(object)
  }

  private static func stamped(item: JSON, base: JSON, now: Instant) -> JSON {
    guard var new = item.object, var old = base.object else { return item }
    let changed = old["changed"]
    new["changed"] = nil
    old["changed"] = nil
    new["changed"] = new == old ? changed : .string(now.description)
    return .object(new)
  }

  // MARK: - Trash

  private mutating func throwAway(_ id: String, now: Instant) -> [Message] {
    guard let tree = files["dossiers/\(id).json"] else { return [.failed(sentence: "Het bestand is weg.")] }
    let file = "trash/\(id).\(now.utcStamp).json"
    kept[file] = Kept(from: "dossiers/\(id).json", content: tree, own: files["private/\(id).json"], at: now)
    files["dossiers/\(id).json"] = nil
    files["private/\(id).json"] = nil
    return [.thrownAway(dossier: id, trash: file)]
  }

  private func title(of kept: Kept, today: Day) -> String {
    if kept.from.contains("#/reflections/"), let day = Reflection(kept.content).day {
      return Saying.reflection(of: day, relativeTo: today, language)
    }
    let words = ["name", "title", "what", "text"].lazy.compactMap { kept.content[$0]?.text }.first
    return kept.content["gezin"]?["name"]?.text ?? words ?? kept.from
  }

  private mutating func restore(_ file: String) -> [Message] {
    guard let kept = kept[file] else { return [.failed(sentence: "Het bestand is weg.")] }
    self.kept[file] = nil
    let parts = kept.from.split(separator: "#").map(String.init)
    guard parts.count == 2 else {
      files[kept.from] = kept.content
      let id = kept.content["id"]?.text ?? ""
      if let own = kept.own { files["private/\(id).json"] = own }
      return [.restored(summary(id), sentence: ScreenWords.restored[language])]
    }
    var tree = files[parts[0]] ?? .null
    let list = JSONPath(parts[1].split(separator: "/").dropLast().map { step in Int(step).map(JSONStep.index) ?? .key(String(step)) })
    tree.set(.array((tree[list]?.items ?? []) + [kept.content]), at: list)
    files[parts[0]] = tree
    let id = tree["dossier"]?.text ?? tree["id"]?.text ?? ""
    return (load(id).map { [.reloaded($0)] } ?? []) + [.restored(summary(id), sentence: ScreenWords.restored[language])]
  }
}
