import Basics
import StrictJSON

/// One value that is not the same in two versions of a file.
public struct Difference: Sendable, Equatable {
  /// Where, as `CutLink.at` has it.
  public let at: String
  /// "<shape>.<key>" of the field; "" for what the format does not know.
  public let field: String
  /// What stands in the one, and in the other; nil for nothing.
  public let here: JSON?
  public let there: JSON?

  /// Takes all four as they are.
  public init(at: String, field: String, here: JSON?, there: JSON?) {
    self.at = at
    self.field = field
    self.here = here
    self.there = there
  }

  /// Puts what stands in the other version into the one.
  ///
  /// - Returns: false where what it stands in is not there any more.
  public func takeOver(in tree: inout JSON) -> Bool {
    if let path = JSONPath(naming: at, in: tree) {
      tree.set(there, at: path)
      return true
    }
    // An item that only the other version has.
    guard let there, let slash = at.lastIndex(of: "/"), let list = JSONPath(naming: String(at[..<slash]), in: tree) else { return false }
    tree.set(.array((tree[list]?.items ?? []) + [there]), at: list)
    return true
  }
}

extension Shape {
  /// What is not the same in two versions of a file, from top to bottom; when each was changed is none of it.
  public func differences(_ here: JSON, _ there: JSON) -> [Difference] { differences(here, there, at: "") }

  private func differences(_ here: JSON, _ there: JSON, at place: String) -> [Difference] {
    let keys = fields.map(\.key)
    let others = ((here.object?.keys ?? []) + (there.object?.keys ?? [])).filter { !keys.contains($0) }
    var told: Set<String> = []
    return (keys + others).filter { $0 != FieldKey<Dossier, Instant>.changed.name && told.insert($0).inserted }
      .flatMap { key -> [Difference] in
        let (mine, theirs) = (here[key], there[key])
        if mine == theirs || (mine?.isEmpty ?? true) && (theirs?.isEmpty ?? true) { return [] }
        let at = place + JSONPath.step(key)
        guard let field = field(key) else { return [Difference(at: at, field: "", here: mine, there: theirs)] }
        switch field.kind {
        case .object(let shape): return shape.differences(mine ?? .null, theirs ?? .null, at: at)
        case .list(let shape, _): return shape.differences(inList: mine?.items ?? [], theirs?.items ?? [], at: at, field: field.name)
        case .keyed(_, let shape):
          let words = Set((mine?.object?.keys ?? []) + (theirs?.object?.keys ?? [])).sorted()
          return words.flatMap { shape.differences(mine?[$0] ?? .null, theirs?[$0] ?? .null, at: at + JSONPath.step($0)) }
        default: return [Difference(at: at, field: field.name, here: mine, there: theirs)]
        }
      }
  }

  /// Items are compared by their names; a list of which an item has none is one value.
  private func differences(inList here: [JSON], _ there: [JSON], at place: String, field: String) -> [Difference] {
    let names = { (items: [JSON]) in items.compactMap { JSONPath.name(of: $0)?.value } }
    let (mine, theirs) = (names(here), names(there))
    guard mine.count == here.count, theirs.count == there.count, Set(mine).count == mine.count, Set(theirs).count == theirs.count else {
      return here == there ? [] : [Difference(at: place, field: field, here: .array(here), there: .array(there))]
    }
    return (mine + theirs.filter { !mine.contains($0) }).flatMap { name -> [Difference] in
      let at = place + JSONPath.step(name)
      switch (mine.firstIndex(of: name).map { here[$0] }, theirs.firstIndex(of: name).map { there[$0] }) {
      case (let old?, let new?): return differences(old, new, at: at)
      case (let old, let new): return [Difference(at: at, field: field, here: old, there: new)]
      }
    }
  }
}
