import DossierModel
import StrictJSON

/// Which files belong to a workspace and where they stand.
///
/// Inside the program a file is called by its place in format.md: "dossiers/<id>.json", "team/agenda/<id>.json", wherever the team folder is.
struct Layout {
  let folder: String
  /// As workspace.json has it: relative to the workspace, or absolute.
  let team: String

  /// Takes the place of the team folder as workspace.json has it; "" is "team".
  init(folder: String, team named: String) {
    self.folder = folder
    let parts = named.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    team = parts.isEmpty ? "team" : (named.hasPrefix("/") ? "/" : "") + parts
  }

  static let workspaceFile = "workspace.json"
  static let teamFile = "team/team.json"
  static func dossier(_ id: String) -> String { FileKind.dossier.path(named: id) }
  static func privateFile(_ dossier: String) -> String { FileKind.privateReflections.path(named: dossier) }
  static func shared(_ dossier: String, by member: String) -> String { FileKind.sharedReflections.path(named: "\(dossier).\(member)") }

  /// The folders of a workspace that hold files, and of the team folder.
  static let folders = FileKind.allCases.filter { !$0.isInTeamFolder }.compactMap(\.folder)
  static let teamFolders = FileKind.allCases.filter(\.isInTeamFolder).compactMap(\.folder)

  static func isInTeam(_ file: String) -> Bool { file == "team" || file.hasPrefix("team/") }

  func place(_ file: String) -> FilePlace {
    guard Self.isInTeam(file) else { return FilePlace(path: FilePlace.joined(folder, file), name: file) }
    let name = team + file.dropFirst("team".count)
    return FilePlace(path: FilePlace.joined(folder, name), name: name)
  }

  /// What belongs at `file`, or nil for what fits no pattern.
  static func kind(of file: String) -> FileKind? { FileKind.file(at: file)?.kind }

  /// The name of a file without its folder and `.json`.
  static func stem(of file: String) -> Substring {
    let name = file.lastIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...]
    return name.hasSuffix(".json") ? name.dropLast(5) : name
  }
}
