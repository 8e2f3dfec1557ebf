import DossierModel
import StrictJSON

/// Looking at files without opening them to edit: nothing of it is remembered.
extension Workspace {
  /// What stands in the place of a file now, as the system tells it; nil for nothing.
  public func status(of file: String) -> FileStatus? { try? reader.atomic.files.status(at: layout.place(file).path) }

  /// What a file holds now; nil where there is none, or one that is private to somebody else.
  public func look(at file: String) throws(StoreError) -> (tree: JSON, bytes: [UInt8])? {
    guard let opened = try reader.open(file) else { return nil }
    if opened.kind == .privateReflections, me == nil || opened.kind.writer(of: opened.tree) != me { return nil }
    return (opened.tree, opened.bytes)
  }

  /// What the index asks of a private file, whoever wrote it: whose it is and of which day. Nobody is shown a word of it.
  public func lookForIndex(at file: String) -> (tree: JSON, bytes: [UInt8])? {
    (try? reader.open(file)).flatMap { $0 }.map { ($0.tree, $0.bytes) }
  }
}

extension Workspace {
  /// Where the workspace stands, from the root, wherever links lead.
  public var place: String { OutsideFiles.whole(folder) }
}
