import Basics
import DossierModel

/// All gezinnen, in Dutch order, with the words by which each is found.
public struct GezinnenShelf: Sendable {
  /// In Dutch order.
  public private(set) var all: [DossierSummary] = []
  /// Sentences about files that did not open.
  var problems: [String] = []
  /// Counts the changes.
  private(set) var revision = 0
  private var keys: [String: (order: String, search: String)] = [:]

  /// Takes in gezinnen that were read; of one that stood there already, the newer reading counts.
  mutating func add(_ summaries: [DossierSummary]) {
    let ids = Set(summaries.map(\.id))
    if all.contains(where: { ids.contains($0.id) }) { all.removeAll { ids.contains($0.id) } }
    for summary in summaries {
      let words = ([summary.name, summary.sortName] + summary.members.flatMap { [$0.name, $0.nickname] }).joined(separator: " ")
      keys[summary.id] = (DutchName.sortKey(summary.sortName), Folding.search(words))
    }
    all += summaries
    let keys = keys
    all.sort { (keys[$0.id]?.order ?? "", $0.id) < (keys[$1.id]?.order ?? "", $1.id) }
    revision += 1
  }

  mutating func remove(_ id: String) {
    all.removeAll { $0.id == id }
    keys[id] = nil
    revision += 1
  }

  /// Those in whose names all of the words stand; where there are none, those of which the row says them (`rowWords`). That is looked at last,
  /// for of ten thousand gezinnen it takes a while.
  func matching(_ text: String, rowWords: (DossierSummary) -> [String]) -> [DossierSummary] {
    let words = Folding.search(text).split { $0.isWhitespace }
    if words.isEmpty { return all }
    let named = all.filter { summary in words.allSatisfy { keys[summary.id]?.search.contains($0) == true } }
    if !named.isEmpty { return named }
    return all.filter { summary in
      let row = (keys[summary.id]?.search ?? "") + " " + Folding.search(rowWords(summary).joined(separator: " "))
      return words.allSatisfy { row.contains($0) }
    }
  }
}
