import Basics
import DossierModel
import StrictJSON

/// Makes a workspace where there is none: first use.
public enum NewWorkspace {
  /// Makes a workspace and its team folder in `folder`, which is missing or empty.
  ///
  /// workspace.json comes last, for it makes the folder a workspace; what a failure leaves half made is taken away again.
  /// - Parameters:
  ///   - name: who is at the keyboard.
  ///   - role: `worker` or `supervisor`.
  ///   - ids: three ids that nobody has: of the workspace, the team and the member.
  /// - Throws: `.notEmpty`, `.cannotCreate` where the folder cannot be made, and why a file cannot be written.
  public static func create(
    at folder: String, name: String, team: String, role: String, ids: (workspace: String, team: String, member: String),
    files: any FileSystem = Disk()
  ) throws(StoreError) {
    let atomic = AtomicFile(files: files)
    try requireNone(in: folder, atomic)
    let workspaceTree: JSON = [
      "format": .string(FileKind.workspace.format), "version": 1, "id": .string(ids.workspace), "me": .string(ids.member), "team": "team",
    ]
    let member: JSON = ["id": .string(ids.member), "name": .string(name), "role": .string(role)]
    let teamTree: JSON = [
      "format": .string(FileKind.team.format), "version": 1, "id": .string(ids.team), "name": .string(team),
      "instrument": "normaliseren", "members": [member],
    ]
    let layout = Layout(folder: folder, workspace: workspaceTree)
    try makeFolder(folder, atomic)
    var made: [String] = []
    do throws(StoreError) {
      for (file, tree) in [(Layout.teamFile, teamTree), (Layout.workspaceFile, workspaceTree)] {
        try put(tree, layout.place(file), atomic)
        made.append(file)
      }
    } catch {
      for file in made { try? files.unlink(layout.place(file).path) }
      try? files.removeFolder(layout.place("team").path)
      throw error
    }
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
  static func put(_ tree: JSON, _ place: FilePlace, _ atomic: AtomicFile) throws(StoreError) {
    switch try atomic.replace(place, expecting: .nothing, with: tree.written()) {
    case .written: break
    case .unchanged, .foreign: throw StoreError(.exists, place.name)
    case .uncertain(let error):
      try? atomic.files.unlink(place.path)
      throw error
    }
  }
}
