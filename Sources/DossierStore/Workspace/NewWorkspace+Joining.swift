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

extension NewWorkspace {
  /// The team.json of a team folder that is not ours yet.
  ///
  /// - Parameters:
  ///   - teamFolder: absolute, or relative to the workspace.
  ///   - folder: where the workspace is or will be.
  /// - Throws: `.missing` where there is none, and why it does not open.
  public static func readTeam(
    at teamFolder: String, from folder: String, files: any FileSystem = Disk()
  ) throws(StoreError) -> JSON {
    try TeamToJoin(teamFolder, from: folder, files: files).read().tree
  }

  /// The team folder of a workspace that is there already, by its whole path: who names the workspace of a colleague means that.
  public static func teamFolder(ofWorkspace folder: String, files: any FileSystem = Disk()) -> String? {
    let reader = FileReader(atomic: AtomicFile(files: files), layout: Layout(folder: folder, team: ""))
    guard let marker = (try? reader.open(Layout.workspaceFile)) ?? nil else { return nil }
    return Layout(folder: folder, team: WorkspaceFile(marker.tree)[.team]).place("team").path
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
    try requireNone(in: folder, atomic)
    let team = TeamToJoin(teamFolder, from: folder, files: files)
    try team.requireMember(member, in: try team.read().tree)
    let isNew = (try? files.status(at: folder)) == nil
    try makeFolder(folder, atomic)
    var marker: WorkspaceFile = FileKind.workspace.head()
    marker[.id] = id
    marker[.me] = member.id
    marker[.team] = teamFolder
    let tree = marker.json
    let place = FilePlace(path: FilePlace.joined(folder, Layout.workspaceFile), name: Layout.workspaceFile)
    do throws(StoreError) {
      try Beginning(workspace: tree, member: member).write(in: folder, atomic)
      try team.addMember(member, now: now) { () throws(StoreError) in try writeNew(tree, place, atomic) }
    } catch {
      Beginning.remove(from: folder, atomic)
      if isNew { try? files.removeFolder(folder) }
      throw error
    }
    Beginning.remove(from: folder, atomic)
  }
}
