import Basics
import DossierModel
import StrictJSON

/// Bringing a part of a file back out of the trash.
extension TrashFolder {
  /// Puts a part back where it stood, and what pointed to it. What belongs to something that is itself in the trash goes along with that one.
  ///
  /// The entry goes last, so that after a failure the same can be done again.
  /// - Returns: the file that it stood in.
  func putBack(_ item: ThrownItem, entry: String, now: Instant) throws(StoreError) -> String {
    let file = String(item.from.prefix { $0 != "#" })
    guard var tree = try workspace.read(file) else { throw StoreError(.missing, layout.place(file).name) }
    let others = try otherItems(than: entry)
    guard item.putBack(in: &tree) else { throw StoreError(.parentGone, layout.place(file).name) }
    var trees = [file: tree]
    for link in item.links where trees[link.file] == nil { trees[link.file] = try workspace.read(link.file) }
    let there = trees.values.reduce(into: Set<String>()) { $0.formUnion($1.ownIDs) }
    let gone = others.map { (entry: $0.entry, ids: $0.item.content.ownIDs.subtracting(there)) }
    var links = item.links
    // While it lay here, what it points to itself may have been thrown away.
    for (name, tree) in trees {
      guard let kind = Layout.kind(of: name) else { continue }
      let ids = gone.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
      links += kind.shape.links(to: ids, in: tree, file: name)
      trees[name] = ids.reduce(tree) { kind.shape.clearing($1, in: $0) }
    }
    var later: [String: [CutLink]] = [:]
    for link in links {
      if let other = gone.first(where: { !$0.ids.isDisjoint(with: link.named) }) {
        later[other.entry, default: []].append(link)
      } else if var tree = trees[link.file] {
        _ = link.putBack(in: &tree)
        trees[link.file] = tree
      }
    }
    if var tree = trees[file] {
      item.dropMap(from: &tree)
      trees[file] = tree
    }
    for (entry, links) in later { try add(links, to: entry) }
    for name in [file] + trees.keys.filter({ $0 != file }).sorted() {
      guard let tree = trees[name] else { continue }
      if case .foreign = try workspace.save(name, tree, now: now) { throw StoreError(.foreignChange, layout.place(name).name) }
    }
    try forget(entry)
    return file
  }

  /// The other parts of files that lie here.
  private func otherItems(than entry: String) throws(StoreError) -> [(entry: String, item: ThrownItem)] {
    var items: [(entry: String, item: ThrownItem)] = []
    for file in try reader.files(in: "trash") where file != entry {
      if let kept = (try? reader.open(file)).flatMap({ $0 }), let item = KeptFile(kept.tree).thrown { items.append((file, item)) }
    }
    return items
  }

  private func add(_ links: [CutLink], to entry: String) throws(StoreError) {
    guard let opened = try reader.open(entry), !opened.isNewer else { return }
    var kept = KeptFile(opened.tree)
    let old = kept.thrown?.links ?? []
    kept.set(links: old + links.filter { !old.contains($0) })
    let place = layout.place(entry)
    if case .uncertain(let error) = try atomic.replace(
      place, expecting: .bytes(opened.bytes), with: try Workspace.bytes(of: kept.json, place))
    {
      throw error
    }
  }
}
