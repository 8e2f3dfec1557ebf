import Basics
import DossierModel
import StrictJSON

/// Makes a workspace where there is none: first use.
public enum NewWorkspace {
  /// Makes a workspace and its team folder in `folder`, which is missing or empty.
  ///
  /// workspace.json comes last, for it makes the folder a workspace; what a failure leaves half made is taken away again, and what a crash
  /// leaves half made is finished by `finish`.
  /// - Parameters:
  ///   - name: who is at the keyboard.
  ///   - role: `worker` or `supervisor`.
  ///   - ids: three ids that nobody has: of the workspace, the team and the member.
  /// - Throws: `.notEmpty`, `.cannotCreate` where the folder cannot be made, and why a file cannot be written.
  public static func create(
    at folder: String, name: String, team: String, role: String, ids: (workspace: String, team: String, member: String), now: Instant,
    files: any FileSystem = Disk()
  ) throws(StoreError) {
    let atomic = AtomicFile(files: files)
    try requireNone(in: folder, atomic)
    var marker: WorkspaceFile = FileKind.workspace.head()
    marker[.id] = ids.workspace
    marker[.me] = ids.member
    marker[.team] = "team"
    var member = Colleague()
    member[.id] = ids.member
    member[.name] = name
    member[.role] = role
    var teamFile: Team = FileKind.team.head()
    teamFile[.id] = ids.team
    teamFile[.name] = team
    teamFile[.instrument] = "normaliseren"
    teamFile[.members] = [member]
    let layout = Layout(folder: folder, team: marker[.team])
    if let tree = ((try? atomic.read(layout.place(Layout.teamFile))) ?? nil).flatMap({ try? JSON.parse($0) }) {
      // Half made by a program that was ended: the team is there already.
      let same = Team(tree)[.members].first { $0[.name] == name }?.raw(.id)?.text
      let member = same.map(Joining.member) ?? .new(id: ids.member, name: name, role: role)
      return try create(at: folder, joining: "team", as: member, id: ids.workspace, now: now, files: files)
    }
    try makeFolder(folder, atomic)
    var made: [String] = []
    do throws(StoreError) {
      try Beginning(workspace: marker.json, team: teamFile.json).write(in: folder, atomic)
      for (file, tree) in [(Layout.teamFile, teamFile.json), (Layout.workspaceFile, marker.json)] {
        try writeNew(tree, layout.place(file), atomic)
        made.append(file)
      }
    } catch {
      for file in made { try? files.unlink(layout.place(file).path) }
      try? files.removeFolder(layout.place("team").path)
      Beginning.remove(from: folder, atomic)
      throw error
    }
    Beginning.remove(from: folder, atomic)
  }

  /// Throws where a workspace or anything else is in `folder` already.
  static func requireNone(in folder: String, _ atomic: AtomicFile) throws(StoreError) {
    do throws(StoreError) {
      _ = try Marker.read(folder, atomic: atomic)
    } catch {
      guard error.code == .noWorkspace else { throw error }
      return
    }
    throw StoreError(.exists, Layout.workspaceFile)
  }

  static func makeFolder(_ folder: String, _ atomic: AtomicFile) throws(StoreError) {
    do throws(StoreError) { try atomic.makeFolder(at: folder, for: FilePlace(path: folder, name: "")) } catch {
      throw StoreError(.cannotCreate, "", detail: error.word)
    }
  }

  /// Writes a file that must not be there yet.
  static func writeNew(_ tree: JSON, _ place: FilePlace, _ atomic: AtomicFile) throws(StoreError) {
    switch try atomic.replace(place, expecting: .nothing, with: tree.written()) {
    case .written: break
    case .unchanged, .foreign: throw StoreError(.exists, place.name)
    case .uncertain(let error):
      try? atomic.files.unlink(place.path)
      throw error
    }
  }
}
