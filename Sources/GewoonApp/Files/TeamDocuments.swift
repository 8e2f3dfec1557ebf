import DossierModel
import StrictJSON

/// Files of the team folder on the desk: they are read from the shelf until something is done with them, and edited like any other from then on.
extension Reading {
  /// All files of a kind, each with its place: what the shelf holds as it stands here, and what is new here.
  func teamFiles<Item: Record>(of kind: FileKind) -> [(ref: Ref<Item>, item: Item)] {
    var trees = Dictionary(shelf.trees(kind).map { (Document.file(kind, name: $0.name), $0.tree) }) { first, _ in first }
    for (document, tree) in desk.files.trees where document.kind == kind { trees[document] = tree }
    return trees.sorted { ($0.key.path ?? "").precedesInBytes($1.key.path ?? "") }.map { (Ref($0.key), Item($0.value)) }
  }
}

extension OpenFiles {
  /// Opens a file of the team folder as the shelf has it, unless it is open.
  mutating func open(_ document: Document, from shelf: TeamShelf, _ rules: EditRules) {
    guard case .file(let kind, let name) = document, document.isInTeamFolder, trees[document] == nil, let tree = shelf.tree(kind, name)
    else { return }
    open(document, tree: tree)
    findFaults(in: document, rules)
  }

  /// The team folder was read again: what is open of it and has nothing unsaved becomes what stands there now.
  mutating func follow(_ shelf: TeamShelf, _ rules: EditRules) {
    for case .file(let kind, let name) in trees.keys {
      if let tree = shelf.tree(kind, name) { follow(.file(kind, name: name), tree, rules) }
    }
  }
}
