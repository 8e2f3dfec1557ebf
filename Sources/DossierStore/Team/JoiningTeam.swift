import Basics
import DossierModel
import StrictJSON

/// Who begins to work with a team folder that is there already.
public enum Joining: Sendable, Equatable {
  /// A member of team.json, by id.
  case member(String)
  /// Somebody new: an id that nobody has, the name, and `worker` or `supervisor`.
  case new(id: String, name: String, role: String)

  var id: String {
    switch self {
    case .member(let id), .new(let id, _, _): id
    }
  }
}

extension Workspace {
  /// The team.json of a team folder that is not ours yet.
  ///
  /// - Parameters:
  ///   - teamFolder: absolute, or relative to the workspace.
  ///   - folder: where the workspace is or will be.
  /// - Throws: `.missing` where there is none, and why it does not open.
  public static func readTeam(
    at teamFolder: String, from folder: String, files: any FileSystem = Disk()
  ) throws(StoreError) -> JSON {
    try TeamFolder(teamFolder, from: folder, files: files).read().tree
  }

  /// First use with a team folder that is there already: makes a workspace in `folder`, which is missing or empty.
  ///
  /// Somebody new is added to team.json while the lock of the team folder is held. workspace.json comes last, for it makes the folder a
  /// workspace; where that fails, team.json becomes what it was before the lock goes.
  /// - Parameters:
  ///   - teamFolder: as it will stand in workspace.json.
  ///   - id: the workspace's, which nobody has.
  /// - Throws: `.exists`, `.notEmpty`, `.unknownMember` for one who is not in team.json, `.cannotCreate` where the folder cannot be made,
  ///   what `readTeam` throws, and why a file cannot be written.
  public static func create(
    at folder: String, joining teamFolder: String, as member: Joining, id: String, now: Instant, files: any FileSystem = Disk()
  ) throws(StoreError) {
    let atomic = AtomicFile(files: files)
    do throws(StoreError) {
      _ = try Marker.read(folder, atomic: atomic)
      throw StoreError(.exists, Layout.workspaceFile)
    } catch {
      guard error.code == .noWorkspace else { throw error }
    }
    let team = TeamFolder(teamFolder, from: folder, files: files)
    try team.look(for: member, in: try team.read().tree)
    let isNew = (try? files.status(at: folder)) == nil
    do throws(StoreError) { try atomic.makeFolder(at: folder, for: FilePlace(path: folder, name: "")) } catch {
      throw StoreError(.cannotCreate, "", detail: error.word)
    }
    var marker: WorkspaceFile = FileKind.workspace.head()
    marker[.id] = id
    marker[.me] = member.id
    marker[.team] = teamFolder
    let tree = marker.json
    let place = FilePlace(path: FilePlace.joined(folder, Layout.workspaceFile), name: Layout.workspaceFile)
    do throws(StoreError) {
      try team.enter(member, now: now) { () throws(StoreError) in try put(tree, place, atomic) }
    } catch {
      if isNew { try? files.removeFolder(folder) }
      throw error
    }
  }

  private static func put(_ tree: JSON, _ place: FilePlace, _ atomic: AtomicFile) throws(StoreError) {
    switch try atomic.replace(place, expecting: .nothing, with: tree.written()) {
    case .written: break
    case .unchanged, .foreign: throw StoreError(.exists, place.name)
    case .uncertain(let error):
      try? atomic.files.unlink(place.path)
      throw error
    }
  }
}

/// A team folder of which there is no workspace yet.
private struct TeamFolder {
  private let reader: FileReader
  private let isNamed: Bool
  private var place: FilePlace { reader.layout.place(Layout.teamFile) }

  init(_ teamFolder: String, from folder: String, files: any FileSystem) {
    isNamed = !teamFolder.isEmpty
    reader = FileReader(atomic: AtomicFile(files: files), layout: Layout(folder: folder, team: teamFolder))
  }

  func read() throws(StoreError) -> OpenedFile {
    guard isNamed, let opened = try reader.open(Layout.teamFile) else { throw StoreError(.missing, place.name) }
    return opened
  }

  /// Throws where this cannot be: one who has to be a member is none, or a new one has no good id.
  func look(for member: Joining, in team: JSON) throws(StoreError) {
    switch member {
    case .member(let id): if !Self.has(id, team) { throw StoreError(.unknownMember, place.name, detail: id) }
    case .new(let id, _, _): if !ULID.isValid(id) { throw StoreError(.wrongID, place.name, detail: "members") }
    }
  }

  /// Puts somebody new into team.json and then does the rest; where that fails, team.json is as it was.
  func enter(_ member: Joining, now: Instant, _ rest: () throws(StoreError) -> Void) throws(StoreError) {
    guard case .new(let id, let name, let role) = member else { return try rest() }
    let lock = try Lock.take(
      reader.layout.place("team/.lock"), as: .current(now: now), files: reader.atomic.files, patience: 2000)
    defer { lock.release() }
    let found = try read()
    if found.isNewer { throw StoreError(.newerVersion, place.name) }
    var tree = found.tree
    var colleague = Colleague()
    colleague[.id] = id
    colleague[.name] = name
    colleague[.role] = role
    tree.set(colleague, at: FieldPlace<Team>()[.members].item(id))
    guard Self.has(id, tree) else { throw StoreError(.wrongFormat, place.name, detail: "members") }
    let bytes = try Workspace.bytes(of: tree, place)
    do throws(StoreError) {
      switch try reader.atomic.replace(place, expecting: .bytes(found.bytes), with: bytes) {
      case .written, .unchanged: break
      case .foreign: throw StoreError(.foreignChange, place.name)
      case .uncertain(let error): throw error
      }
      try rest()
    } catch {
      // Only what we wrote ourselves is taken back.
      _ = try? reader.atomic.replace(place, expecting: .bytes(bytes), with: found.bytes)
      throw error
    }
  }

  private static func has(_ id: String, _ team: JSON) -> Bool { Team(team)[.members].contains { $0[.id] == id } }
}
