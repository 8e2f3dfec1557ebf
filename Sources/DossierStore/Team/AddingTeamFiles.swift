import DossierModel
import StrictJSON

extension TeamFolder {
  /// Adds new files to the team folder: all of them or none. Where one cannot be written, those before it go again.
  public func addFiles(_ files: [(file: String, tree: JSON)]) throws(StoreError) {
    try workspace.mayWrite()
    let lock = try lock()
    defer { lock.release() }
    var added: [String] = []
    do throws(StoreError) {
      for (file, tree) in files {
        try add(tree, file)
        added.append(file)
      }
    } catch {
      for file in added { try? atomic.remove(layout.place(file)) }
      throw error
    }
  }

  private func add(_ tree: JSON, _ file: String) throws(StoreError) {
    let place = layout.place(file)
    guard let kind = Layout.kind(of: file) else { throw StoreError(.unknownFile, place.name) }
    try FileReader.inspect(tree, kind: kind, file: file, name: place.name)
    switch try atomic.replace(place, expecting: .nothing, with: Workspace.bytes(of: tree, place)) {
    case .written, .unchanged: break
    case .foreign: throw StoreError(.exists, place.name)
    case .uncertain(let error): throw error
    }
  }
}

extension Workspace {
  /// Everybody and every place that is known by name here and in the team folder. Throws for a dossier that does not open: nobody knows then
  /// whom it names.
  public func knownAround() throws(StoreError) -> KnownAround {
    var known = KnownAround()
    for file in try dossierFiles() {
      if let opened = try reader.open(file) { known.add(dossier: opened.tree) }
    }
    for colleague in Team(team ?? .null)[.members] { known.add(colleague: colleague[.name]) }
    for shared in teamFolder.shelf().shelf.reflections { known.add(label: shared.label) }
    return known
  }
}
