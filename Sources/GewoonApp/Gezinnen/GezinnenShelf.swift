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

  /// Whether a folded word stands in the names of a gezin and of who is in it.
  func isNamed(_ id: String, _ word: String) -> Bool { keys[id]?.search.contains(word) == true }
}
