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
    if let found = fileNamedByID(path) { return found }
    let kind: FileKind? = path.hasPrefix("team/") ? inTeamFolder(String(path.dropFirst("team/".count))) : inWorkspace(path)
    return kind.map { ($0, $0.folder.map { String(path.dropFirst($0.count + 1).dropLast(".json".count)) } ?? "") }
  }

  /// The same for most files that there are, by bytes: a folder, an id of letters and digits, and ".json".
  private static func fileNamedByID(_ path: String) -> (kind: FileKind, name: String)? {
    let bytes = path.utf8
    for kind in [FileKind.dossier, .privateReflections] {
      let head = kind == .dossier ? "dossiers/" : "private/"
      let length = head.utf8.count
      guard bytes.count == length + 26 + 5, path.hasPrefix(head), path.hasSuffix(".json") else { continue }
      let name = path[bytes.index(path.startIndex, offsetBy: length)..<bytes.index(path.endIndex, offsetBy: -5)]
      let isPlain = name.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      }
      return isPlain ? (kind, String(name)) : nil
    }
    return nil
  }
}
