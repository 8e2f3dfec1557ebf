import StrictJSON

/// What is typed and not yet saved; it stands beside the workspace, and no other file follows its shape.
public struct JournalFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("journal", of: JournalFile.self, .entries)

  /// What stands in the file's `format`.
  public static let format = "gewoon/journal"

  /// An empty one, with what every file begins with.
  public static var new: JournalFile {
    var head = FileHead()
    head[.format] = format
    head[.version] = FileKind.version
    return JournalFile(head.json)
  }

  /// Whether it is a journal that this program can read.
  public var isReadable: Bool {
    guard case .array? = raw(.entries) else { return false }
    return FileHead(json)[.format] == Self.format && FileHead(json)[.version] == FileKind.version
  }
}

extension FieldKey where Owner == JournalFile {
  public static var entries: FieldKey<JournalFile, [JournalEntry]> { .init("entries", .list()) }
}

/// One file, or a text that is typed in a prompt, as it was on the screen.
public struct JournalEntry: Keeping {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("journalEntry", of: JournalEntry.self, .file, .base, .by)
}

extension FieldKey where Owner == JournalEntry {
  /// As in the workspace: "dossiers/<id>.json"; "drafts/<name>" for a draft.
  public static var file: FieldKey<JournalEntry, String> { .init("file", .line) }
  /// What tells the version of the file on which it was based.
  public static var base: FieldKey<JournalEntry, String> { .init("base", .line) }
  /// Whose it is, of a draft.
  public static var by: FieldKey<JournalEntry, String> { .init("by", .slug) }
}

/// What is kept of a text that is typed in a prompt.
public struct Draft: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("draft", of: Draft.self, .title, .text)
}

extension FieldKey where Owner == Draft {
  public static var title: FieldKey<Draft, String> { .init("title", .line) }
  public static var text: FieldKey<Draft, String> { .init("text", .prose) }
}
