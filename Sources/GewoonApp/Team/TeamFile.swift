import DossierModel
import StrictJSON

/// A file of the team folder, as it was read last, to put something in it. What others put there meanwhile is merged when it is saved.
struct TeamFile {
  private let document: Document
  private let base: JSON?
  private let me: String?
  /// What a file that is not there yet begins with.
  private let given: [String: JSON]

  init(_ document: Document, _ scene: Scene, carrying given: [String: JSON] = [:]) {
    self.document = document
    self.given = given
    me = scene.workspace?.me
    base = if case .file(let kind, let name) = document { scene.shelf.tree(kind, name) } else { nil }
  }

  /// The file with an item at the end of a list, to be saved.
  func adding<Item: Record>(_ item: Item, to list: FieldPlace<[Item]>) -> [Effect] {
    saved { $0.set(.array(($0[list.path]?.items ?? []) + [item.json]), at: list.path) }
  }

  /// The file without an item of a list, to be saved.
  func removing<Item: Record>(_ id: String, from list: FieldPlace<[Item]>) -> [Effect] { saved { $0.set(nil, at: list.path.item(id)) } }

  /// The file with a change in it.
  func changing(_ change: (inout JSON) -> Void) -> [Effect] { saved(change) }

  private func saved(_ change: (inout JSON) -> Void) -> [Effect] {
    var tree = base ?? document.newTree(by: me)
    if base == nil { for (key, value) in given { tree.set(value, at: [.key(key)]) } }
    change(&tree)
    return [.save(.init(document: document, tree: tree, base: base, revision: 0))]
  }
}
