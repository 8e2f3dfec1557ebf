import DossierModel
import StrictJSON

/// Which files belong to a workspace and where they stand.
///
/// Inside the program a file is called by its place in format.md: "dossiers/<id>.json", "team/agenda/<id>.json", wherever the team folder is.
struct Layout {
  let folder: String
  /// As workspace.json has it: relative to the workspace, or absolute.
  let team: String

  init(folder: String, workspace: JSON) {
    self.folder = folder
    let named = workspace["team"]?.text ?? ""
    let parts = named.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    team = parts.isEmpty ? "team" : (named.hasPrefix("/") ? "/" : "") + parts
  }

  static let workspaceFile = "workspace.json"
  static let teamFile = "team/team.json"
  static func dossier(_ id: String) -> String { "dossiers/\(id).json" }
  static func privateFile(_ dossier: String) -> String { "private/\(dossier).json" }
  static func shared(_ dossier: String, by member: String) -> String { "team/reflections/\(dossier).\(member).json" }

  /// The folders of a workspace that hold files, and of the team folder.
  static let folders = ["dossiers", "private", "trash", "conflicts"]
  static let teamFolders = ["reflections", "responses", "agenda", "examples", "statements", "sessions", "instruments"].map { "team/" + $0 }

  static func isInTeam(_ file: String) -> Bool { file == "team" || file.hasPrefix("team/") }

  func place(_ file: String) -> FilePlace {
    guard Self.isInTeam(file) else { return FilePlace(path: FilePlace.joined(folder, file), name: file) }
    let name = team + file.dropFirst("team".count)
    return FilePlace(path: FilePlace.joined(folder, name), name: name)
  }

  /// What belongs at `file`, or nil for what fits no pattern.
  static func kind(of file: String) -> FileKind? {
    isInTeam(file) ? .inTeamFolder(String(file.dropFirst("team/".count))) : .inWorkspace(file)
  }

  /// The name of a file without its folder and `.json`.
  static func stem(of file: String) -> Substring {
    let name = file.lastIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...]
    return name.hasSuffix(".json") ? name.dropLast(5) : name
  }
}
