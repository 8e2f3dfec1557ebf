import DossierModel
import DossierStore
import Glibc
import StrictJSON
import TeamIndex

/// The files of a workspace as an index sees them.
struct WorkspaceFiles: IndexedDisk {
  let workspace: Workspace
  let clock: () -> Int

  /// The real clock, also where the one on the screen stands still: it is compared with the times of files.
  init(_ workspace: Workspace, clock: @escaping () -> Int = { time(nil) }) {
    self.workspace = workspace
    self.clock = clock
  }

  var seconds: Int { clock() }

  func stamp(of file: String) -> FileStamp? { workspace.status(of: file).map { FileStamp($0) } }

  func read(_ file: String) -> (tree: JSON, bytes: [UInt8])? { workspace.lookForIndex(at: file) }

  /// The files of one kind that stand there now, and those in their folder that are none.
  ///
  /// - Parameter isWanted: whether a name is asked for at all.
  func list(
    _ kind: FileKind, isWanted: (String) -> Bool = { _ in true }
  ) throws(StoreError) -> (listed: [ListedFile], strays: [String]) {
    list(kind, try workspace.files(in: kind.folder ?? "").filter(isWanted))
  }

  /// The same of files that were looked for before.
  func list(_ kind: FileKind, _ files: [String]) -> (listed: [ListedFile], strays: [String]) {
    var listed: [ListedFile] = []
    var strays: [String] = []
    for file in files {
      guard FileKind.file(at: file)?.kind == kind else {
        strays.append(file)
        continue
      }
      if let stamp = stamp(of: file) { listed.append(ListedFile(file: file, kind: kind, stamp: stamp)) }
    }
    return (listed, strays)
  }
}

extension FileStamp {
  /// What is no file has no size: it never opens.
  fileprivate init(_ status: FileStatus) {
    self.init(size: status.sort == .regular ? status.size : -1, modified: status.modified, edition: status.edition)
  }
}
