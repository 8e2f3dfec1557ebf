/// Where files stand, as format.md calls it: "dossiers/<id>.json", "team/agenda/<id>.json"; whatever the team folder's place is.
extension FileKind {
  /// The folder of a kind of which there may be many files; nil for a kind of which there is one.
  public var folder: String? {
    switch self {
    case .workspace, .team, .lexicon, .sentences, .socialmap: nil
    case .dossier: "dossiers"
    case .privateReflections: "private"
    case .trash: "trash"
    case .conflict: "conflicts"
    case .sharedReflections: "team/reflections"
    case .responses, .agenda: "team/\(rawValue)"
    case .example, .statement, .session, .instrument: "team/\(rawValue)s"
    }
  }

  /// Whether files of this kind stand in the team folder.
  public var isInTeamFolder: Bool { path(named: "").hasPrefix("team/") }

  /// Where a file of this kind with this name stands.
  ///
  /// - Parameter name: without ".json"; it says nothing for a kind of which there is one.
  public func path(named name: String) -> String {
    if let folder { return "\(folder)/\(name).json" }
    return self == .workspace ? "workspace.json" : "team/\(rawValue).json"
  }

  /// What belongs at `path`: the kind and the name without ".json", which is "" for a kind of which there is one; nil for what fits no
  /// pattern.
  public static func file(at path: String) -> (kind: FileKind, name: String)? {
    let kind: FileKind? = path.hasPrefix("team/") ? inTeamFolder(String(path.dropFirst("team/".count))) : inWorkspace(path)
    return kind.map { ($0, $0.folder.map { String(path.dropFirst($0.count + 1).dropLast(".json".count)) } ?? "") }
  }
}
