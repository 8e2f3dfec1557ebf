import Basics
import DossierModel
import Glibc
import StrictJSON

/// A workspace that is open: what one worker keeps on this machine, with the team folder that belongs to it.
///
/// It is made for one thread; every method waits for the disk. Files are called as in format.md ("dossiers/<id>.json",
/// "team/agenda/<id>.json"), wherever the team folder is.
public final class Workspace {
  /// What the caller wants to do here.
  public enum Access: Sendable {
    /// Takes the lock, or throws.
    case readWrite
    /// Takes no lock and writes nothing.
    case readOnly
    /// Takes the lock; where that cannot be, it is read only and says why. Somebody waits for the first picture: it is tidied once all files
    /// were seen (`RememberedFiles.addAll`).
    case lockOrReadOnly
  }

  /// As it was given to `open`.
  public let folder: String
  /// workspace.json's.
  public let id: String
  /// workspace.json.
  public let tree: JSON
  /// team.json, or nil while the team folder is away.
  public internal(set) var team: JSON?
  /// Why there is no team, or nil where there is one.
  public let teamAway: StoreError?
  /// Who is at the keyboard: a member's id, or nil where the program has to ask.
  public private(set) var me: String?
  /// Why nothing is written here, or nil where everything is.
  public private(set) var readOnlyBecause: StoreError?

  let layout: Layout
  let reader: FileReader
  let holder: LockHolder
  private(set) var journal: Journal?
  /// What can be undone in gezinnen that are closed; nil for whoever may not write.
  private(set) var undoShelf: UndoShelf?
  let memoryPlace: MemoryPlace?
  private let lock: Lock?
  /// When it was opened, while what a crash left is still to be removed.
  private var untidySince: Instant?
  /// Each file as it was last read for editing, or written.
  var known: [String: OpenedFile] = [:]
  /// Files that are never written, and why: of a higher version, or not opened.
  var barred: [String: StoreError] = [:]
  /// Files that stand on the disk whole, but of which the disk did not confirm that they stay.
  var uncertain: Set<String> = []
  /// What could not be written to a file of the team folder, and what that was made from: whoever goes on from it goes on from there.
  var unwritten: [String: (tree: JSON, base: JSON?)] = [:]

  var atomic: AtomicFile { reader.atomic }

  /// Opens the workspace in `folder`.
  ///
  /// - Parameters:
  ///   - stateFolder: where the crash journal goes, in a folder named after the workspace; nil for none.
  ///   - member: the name or id of who is at the keyboard, before what workspace.json says.
  /// - Throws: `.noWorkspace` where there is nothing yet (`detail` "begun" where `NewWorkspace.finish` can finish it), `.notEmpty` where there is something else, `.inUse`, `.nobodyCalled`,
  ///   `.severalCalled`, and why workspace.json does not open.
  public static func open(
    _ folder: String, stateFolder: String? = nil, access: Access, member: String? = nil, now: Instant, files: any FileSystem = Disk()
  ) throws(StoreError) -> Workspace {
    let atomic = AtomicFile(files: files)
    let marker = try Marker.read(folder, stateFolder: stateFolder, atomic: atomic)
    let layout = Layout(folder: folder, team: WorkspaceFile(marker.tree)[.team])
    let reader = FileReader(atomic: atomic, layout: layout)
    let holder = LockHolder.current(now: now)
    var lock: Lock?
    var reason: StoreError?
    if marker.isNewer {
      reason = StoreError(.newerVersion, Layout.workspaceFile)
    } else if access == .readOnly {
      reason = StoreError(.readOnly, "")
    } else {
      do throws(StoreError) {
        lock = try Lock.acquire(layout.place(".lock"), as: holder, files: files)
      } catch {
        if access == .readWrite { throw error }
        reason = error
      }
    }
    let workspace = Workspace(
      marker: marker.tree, reader: reader, lock: lock, holder: holder, readOnlyBecause: reason, stateFolder: stateFolder)
    workspace.known[Layout.workspaceFile] = marker
    workspace.me = try workspace.whoIsThere(member)
    if reason == nil { workspace.untidySince = now }
    if access != .lockOrReadOnly { workspace.tidy() }
    return workspace
  }

  private init(
    marker: JSON, reader: FileReader, lock: Lock?, holder: LockHolder, readOnlyBecause: StoreError?, stateFolder: String?
  ) {
    self.reader = reader
    self.lock = lock
    self.holder = holder
    self.readOnlyBecause = readOnlyBecause
    layout = reader.layout
    folder = layout.folder
    tree = marker
    let id = WorkspaceFile(marker)[.id]
    self.id = id
    memoryPlace = stateFolder.map { MemoryPlace(stateFolder: $0, workspace: id, atomic: reader.atomic) }
    if let stateFolder, lock != nil {
      let path = FilePlace.joined(FilePlace.joined(stateFolder, id), "journal.json")
      journal = Journal(place: FilePlace(path: path, name: path), atomic: reader.atomic)
      undoShelf = UndoShelf(folder: FilePlace.joined(FilePlace.joined(stateFolder, id), "undo"), atomic: reader.atomic)
    } else {
      journal = nil
      undoShelf = nil
    }
    do throws(StoreError) {
      guard let file = try reader.open(Layout.teamFile) else {
        throw StoreError(reader.teamAway, layout.place(Layout.teamFile).name)
      }
      team = file.tree
      teamAway = nil
      known[Layout.teamFile] = file
      if file.isNewer { barred[Layout.teamFile] = StoreError(.newerVersion, layout.place(Layout.teamFile).name) }
    } catch {
      team = nil
      teamAway = error
    }
  }

  /// Sets who is at the keyboard, once the program has asked.
  public func enter(as member: String) { me = member }

  /// Frees the lock. Nothing is written afterwards.
  public func close() {
    readOnlyBecause = StoreError(.readOnly, "")
    journal = nil
    undoShelf = nil
    lock?.release()
  }

  /// What references may point to: the team's members, as far as team.json opened.
  var knownMembers: KnownReferences {
    var known = KnownReferences()
    if let team { known.add(team: team) }
    return known
  }

  private func whoIsThere(_ member: String?) throws(StoreError) -> String? {
    guard let member else { return WorkspaceFile(tree).raw(.me)?.text.flatMap { ULID.isValid($0) ? $0 : nil } }
    guard let team else {
      if ULID.isValid(member) { return member }
      throw StoreError(.unknownMember, layout.place(Layout.teamFile).name, detail: member)
    }
    let members = Team(team)[.members]
    // Who is called exactly so goes before whoever is called so but for a capital.
    let exact = members.filter { $0[.id] == member || $0[.name] == member }
    let found = exact.isEmpty ? PartOfName.meant(by: member, among: members) { [$0[.name]] } : exact
    if found.count == 1, let id = found[0].raw(.id)?.text { return id }
    let code = found.isEmpty ? StoreError.Code.nobodyCalled(among: Self.names(of: members)) : .severalCalled(Self.names(of: found))
    throw StoreError(code, layout.place(Layout.teamFile).name, detail: member)
  }

  /// With the id where two have the same name.
  private static func names(of members: [Colleague]) -> [String] {
    members.map { member in
      members.count { $0[.name] == member[.name] } > 1 ? "\(member[.name]) (\(member[.id]))" : member[.name]
    }
  }

  /// Removes what a crash left behind, and what has been in the trash for 30 days by all that is known; once.
  func tidy() {
    guard let now = untidySince.take() else { return }
    let hour = 3600
    let inTeam = team == nil ? [] : ["team"] + Layout.teamFolders
    for folder in [""] + Layout.folders + inTeam { atomic.sweep(layout.place(folder).path, before: now.seconds - hour) }
    if let journal { atomic.sweep(journal.folder, before: now.seconds - hour) }
    undoShelf?.tidy(now: now)
    Beginning.remove(from: folder, atomic)
    trash.empty(now: now)
  }
}

/// The file that makes a folder a workspace.
enum Marker {
  /// A folder that is empty now and of which the program remembers gezinnen is no place for first use.
  static func read(_ folder: String, stateFolder: String? = nil, atomic: AtomicFile) throws(StoreError) -> OpenedFile {
    do throws(StoreError) { return try read(folder, atomic) } catch {
      guard error.code == .noWorkspace, let stateFolder,
        MemoryPlace.find(folder: OutsideFiles.whole(folder), stateFolder: stateFolder, atomic: atomic) != nil
      else { throw error }
      throw StoreError(.emptied, "")
    }
  }

  private static func read(_ folder: String, _ atomic: AtomicFile) throws(StoreError) -> OpenedFile {
    let file = Layout.workspaceFile
    let place = FilePlace(path: FilePlace.joined(folder, file), name: file)
    switch try made(in: folder, atomic: atomic) {
    case .nothing: throw StoreError(.noWorkspace, "", detail: "empty")
    case .begun: throw StoreError(.noWorkspace, "", detail: "begun")
    case .something: break
    }
    guard let bytes = try atomic.read(place) else { throw StoreError(.notEmpty, "") }
    return try FileReader.opened(bytes, kind: .workspace, file: file, name: file)
  }

  private static func made(in folder: String, atomic: AtomicFile) throws(StoreError) -> NewWorkspace.Made {
    do throws(SystemError) { return try NewWorkspace.made(in: folder, atomic) } catch {
      switch error.number {
      case ENOENT: throw StoreError(.noWorkspace, "", detail: "missing")
      case ENOTDIR: throw StoreError(.notEmpty, "", detail: "file")
      default: throw .reading(FilePlace(path: folder, name: ""), error)
      }
    }
  }
}
