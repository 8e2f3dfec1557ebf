import DossierModel
import StrictJSON

extension Workspace {
  /// The team folder that belongs to this workspace, wherever it is.
  public var teamFolder: TeamFolder { TeamFolder(workspace: self) }
}

/// What stands in the team folder of a workspace, and what goes into it from here.
public struct TeamFolder {
  let workspace: Workspace

  var layout: Layout { workspace.layout }
  var reader: FileReader { workspace.reader }
  var atomic: AtomicFile { workspace.atomic }

  /// The lock of the folder, which is held only while something is written there.
  func lock() throws(StoreError) -> Lock {
    let place = layout.place(Layout.teamFile)
    if let teamAway = workspace.teamAway { throw StoreError(teamAway.code == .teamFileGone ? .teamFileGone : .teamAway, teamAway.file) }
    if !workspace.isThere(place) { throw StoreError(reader.teamAway, place.name) }
    let lock = layout.place("team/.lock")
    do throws(StoreError) {
      return try Lock.acquire(lock, as: workspace.holder, files: atomic.files, patience: 2000)
    } catch {
      if case .inUse = error.code { throw StoreError(.teamBusy, lock.name) }
      throw error
    }
  }

  /// A file of the folder as it stands now, nil where there is none. Throws for one that a newer program wrote.
  func openFile(_ file: String) throws(StoreError) -> OpenedFile? {
    let found = try reader.open(file)
    if found?.isNewer == true { throw StoreError(.newerVersion, layout.place(file).name) }
    return found
  }
}
