import DossierModel
import StrictJSON

extension TeamFolder {
  /// Every file in the team folder, read anew, and why some do not open. Nothing of it counts as opened to edit, and no private file is
  /// touched. While the team folder is away it is empty, without an error: `teamAway` has said why.
  public func shelf() -> (shelf: TeamShelf, errors: [StoreError]) {
    var trees: [(kind: FileKind, byName: [String: JSON])] = []
    var errors: [StoreError] = []
    for kind in FileKind.allCases where kind.isInTeamFolder {
      let found = files(of: kind)
      errors += found.errors
      var named: [String: JSON] = [:]
      for (file, tree) in found.files { named[kind.folder == nil ? "" : String(Layout.stem(of: file))] = tree }
      trees.append((kind, named))
    }
    return (TeamShelf(trees), errors + withoutReflection(trees, errors))
  }

  /// Responses to what nobody shares any more; said only where all of the folder opened.
  private func withoutReflection(_ trees: [(kind: FileKind, byName: [String: JSON])], _ errors: [StoreError]) -> [StoreError] {
    guard errors.isEmpty else { return [] }
    let shared = trees.filter { $0.kind == .sharedReflections }.flatMap(\.byName.values)
    let ids = shared.reduce(into: Set<String>()) { $0.formUnion($1.ownIDs) }
    let responses = trees.filter { $0.kind == .responses }.flatMap(\.byName)
    return responses.filter { $0.value["reflection"]?.text.map { !ids.contains($0) } == true }.map(\.key).sorted()
      .map { StoreError(.reflectionGone, layout.place(FileKind.responses.path(named: $0)).name) }
  }

  /// The instruments of the organisation's own, by the names of their files, and which do not open.
  public func instruments() -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    files(of: .instrument)
  }

  private func files(of kind: FileKind) -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    guard workspace.teamAway == nil else { return ([], []) }
    let names: [String]
    do throws(StoreError) { names = try kind.folder.map(reader.files) ?? [kind.path(named: "")] } catch { return ([], [error]) }
    var files: [(file: String, tree: JSON)] = []
    var errors: [StoreError] = []
    for file in names {
      do throws(StoreError) {
        if let opened = try reader.open(file) { files.append((file, opened.tree)) }
      } catch {
        errors.append(error)
      }
    }
    return (files, errors)
  }
}
