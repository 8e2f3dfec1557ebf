import DossierModel
import StrictJSON

extension TeamFolder {
  /// Changes one file of the team folder: it is read, changed and written while the lock of the folder is held.
  ///
  /// `save` is for what stands on the screen. This is for one thing that goes into a file or out of it, where what somebody else wrote a
  /// moment ago decides whether it may; so nothing has to be merged, and what is known of files on the screen stays as it is.
  /// - Parameters:
  ///   - change: gets the file as it stands, or nil where there is none, and gives what has to stand there. It may be asked again.
  /// - Returns: the file as it stands now.
  func changeFile(_ file: String, by change: (JSON?) throws(StoreError) -> JSON) throws(StoreError) -> JSON {
    try workspace.mayWrite()
    let place = layout.place(file)
    guard let kind = Layout.kind(of: file) else { throw StoreError(.unknownFile, place.name) }
    let lock = try lock()
    defer { lock.release() }
    // A program that synchronises folders takes no lock of ours. It does not keep us here for ever.
    for _ in 0..<8 {
      let found = try openFile(file)
      let tree = try change(found?.tree)
      try FileReader.inspect(tree, kind: kind, file: file, name: place.name)
      let bytes = try Workspace.bytes(of: tree, place)
      let expected = found.map { AtomicFile.Expected.bytes($0.bytes) } ?? .nothing
      switch try atomic.replace(place, expecting: expected, with: bytes, evenIfSame: workspace.uncertain.contains(file)) {
      case .written, .unchanged:
        workspace.uncertain.remove(file)
        return tree
      case .foreign: continue
      case .uncertain(let error):
        workspace.uncertain.insert(file)
        throw error
      }
    }
    throw StoreError(.foreignChange, place.name)
  }
}
