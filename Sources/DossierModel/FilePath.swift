extension FileKind {
  /// Where a file of this kind with this name stands, as format.md calls it: "dossiers/<id>.json", "team/agenda/<id>.json"; whatever the
  /// team folder's place is.
  ///
  /// - Parameter name: without ".json"; it says nothing for a kind of which there is one.
  public func path(named name: String) -> String {
    switch self {
    case .workspace: "workspace.json"
    case .dossier: "dossiers/\(name).json"
    case .privateReflections: "private/\(name).json"
    case .trash: "trash/\(name).json"
    case .conflict: "conflicts/\(name).json"
    case .team, .lexicon, .sentences: "team/\(rawValue).json"
    case .sharedReflections: "team/reflections/\(name).json"
    case .responses, .agenda: "team/\(rawValue)/\(name).json"
    case .example, .statement, .session, .instrument: "team/\(rawValue)s/\(name).json"
    }
  }
}
