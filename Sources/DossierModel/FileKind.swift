import StrictJSON

/// The kinds of files in a workspace and its team folder (format.md).
public enum FileKind: String, Sendable, CaseIterable {
  case workspace, dossier, privateReflections, trash, conflict
  case team, sharedReflections, responses, agenda, example, statement, session, instrument, lexicon, sentences, socialmap

  /// The newest version of every file that this program writes.
  public static let version = 1

  /// What stands in the file's `format`.
  public var format: String {
    switch self {
    case .privateReflections: "gewoon/private"
    case .sharedReflections: "gewoon/reflections"
    default: "gewoon/\(rawValue)"
    }
  }

  /// What it may hold.
  public var shape: Shape {
    switch self {
    case .workspace: WorkspaceFile.shape
    case .dossier: Dossier.shape
    case .privateReflections: ReflectionFile.privateShape
    case .trash, .conflict: KeptFile.shape
    case .team: Team.shape
    case .sharedReflections: ReflectionFile.shape
    case .responses: ResponseFile.shape
    case .agenda: AgendaItem.shape
    case .example: Example.shape
    case .statement: TeamStatement.shape
    case .session: Meeting.shape
    case .instrument: InstrumentFile.shape
    case .lexicon: LexiconFile.shape
    case .sentences: SentenceFile.shape
    case .socialmap: SocialMap.shape
    }
  }

  /// The members that identify the file; the file does not open where one is missing or no ULID.
  public var identifiers: [String] {
    switch self {
    case .workspace, .team, .dossier, .agenda, .example, .statement, .session: [FieldKey<Dossier, String>.id.name]
    case .privateReflections: [FieldKey<ReflectionFile, String>.dossier.name]
    case .sharedReflections: ReflectionFile.fields(.dossier, .author).map(\.key)
    case .responses: ResponseFile.fields(.reflection, .member).map(\.key)
    case .instrument, .lexicon, .sentences, .socialmap, .trash, .conflict: []
    }
  }

  /// Whether one member alone writes a file of this kind.
  public var hasOneWriter: Bool { [.privateReflections, .sharedReflections, .responses].contains(self) }

  /// Whether everybody in the team writes in files of this kind.
  public var isWrittenByMany: Bool { isInTeamFolder && !hasOneWriter }

  /// Who alone writes this file; nil where it does not say so, and for a kind that more than one may write.
  public func writer(of content: JSON) -> String? {
    switch self {
    case .privateReflections, .sharedReflections: ReflectionFile(content).raw(.author)?.text
    case .responses: ResponseFile(content).raw(.member)?.text
    default: nil
    }
  }

  /// The kind of file that belongs at `path`, which is relative to the workspace; nil for what fits no pattern.
  public static func inWorkspace(_ path: String) -> FileKind? {
    let parts = parts(of: path)
    guard let stem = parts.last?.stem else { return nil }
    switch (parts.count, parts[0]) {
    case (1, "workspace.json"): return .workspace
    case (2, "dossiers"): return stem.contains(".") ? nil : .dossier
    case (2, "private"): return stem.contains(".") ? nil : .privateReflections
    case (2, "trash"): return hasTwoParts(stem) ? .trash : nil
    case (2, "conflicts"): return hasTwoParts(stem) ? .conflict : nil
    default: return nil
    }
  }

  /// The kind of file that belongs at `path`, which is relative to the team folder; nil for what fits no pattern.
  public static func inTeamFolder(_ path: String) -> FileKind? {
    let parts = parts(of: path)
    guard let stem = parts.last?.stem else { return nil }
    switch (parts.count, parts[0]) {
    case (1, "team.json"): return .team
    case (1, "lexicon.json"): return .lexicon
    case (1, "sentences.json"): return .sentences
    case (1, "socialmap.json"): return .socialmap
    case (2, "reflections"): return hasTwoParts(stem) ? .sharedReflections : nil
    case (2, "responses"): return hasTwoParts(stem) ? .responses : nil
    case (2, "agenda"): return stem.contains(".") ? nil : .agenda
    case (2, "examples"): return stem.contains(".") ? nil : .example
    case (2, "statements"): return stem.contains(".") ? nil : .statement
    case (2, "sessions"): return stem.contains(".") ? nil : .session
    case (2, "instruments"): return stem.contains("-") ? .instrument : nil
    default: return nil
    }
  }

  /// The name without `.json` that a file with these contents should have, or nil where its name says nothing about it.
  public func expectedStem(of content: JSON) -> String? {
    switch self {
    case .instrument:
      let file = InstrumentFile(content)
      guard let name = file.raw(.name)?.text, let edition = file.raw(.edition)?.whole else { return nil }
      return "\(name)-\(edition)"
    case .workspace, .team, .lexicon, .sentences, .socialmap, .trash, .conflict: return nil
    default: return identifiers.map { content[$0]?.text ?? "" }.joined(separator: ".")
    }
  }

  /// Asked of every file at the start, so by bytes.
  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
  }

  private static func hasTwoParts(_ stem: Substring) -> Bool {
    let parts = stem.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(UInt8(ascii: " ")) }
  }
}

extension Substring {
  /// The name of a file without `.json`.
  fileprivate var stem: Substring? {
    let ending = ".json"
    return utf8.count > ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) ? dropLast(ending.count) : nil
  }
}
