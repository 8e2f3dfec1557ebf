import Basics
import DossierModel

/// All gezinnen, in Dutch order.
public struct GezinnenShelf: Sendable {
  /// In Dutch order.
  public private(set) var all: [DossierSummary] = []
  /// By what each of them is ordered.
  private var orders: [String] = []
  /// Sentences about files that did not open.
  var problems: [String] = []
  /// How many there will be once all are read; nil where they are.
  var comesTo: Int?
  /// Counts the changes.
  private(set) var revision = 0

  /// What is shown of them is made anew, as though they were read again.
  mutating func sayAnew() { revision += 1 }

  /// Takes in gezinnen that were read; of one that stood there already, the newer reading counts.
  mutating func add(_ summaries: [DossierSummary]) {
    // One that was read again is mostly the same.
    if summaries.count < 10, summaries.allSatisfy({ all.contains($0) }) { return }
    let ids = Set(summaries.map(\.id))
    if all.contains(where: { ids.contains($0.id) }) { keep { !ids.contains($0.id) } }
    let added = summaries.map { (order: DutchName.sortKey($0.sortName), summary: $0) }
      .sorted { ($0.order, $0.summary.id) < ($1.order, $1.summary.id) }
    let (before, ordersBefore) = (all, orders)
    all = []
    orders = []
    all.reserveCapacity(before.count + added.count)
    orders.reserveCapacity(before.count + added.count)
    var place = 0
    for (order, summary) in added {
      while place < before.count, (ordersBefore[place], before[place].id) < (order, summary.id) {
        all.append(before[place])
        orders.append(ordersBefore[place])
        place += 1
      }
      all.append(summary)
      orders.append(order)
    }
    all += before[place...]
    orders += ordersBefore[place...]
    revision += 1
  }

  mutating func remove(_ id: String) {
    keep { $0.id != id }
    revision += 1
  }

  private mutating func keep(_ isKept: (DossierSummary) -> Bool) {
    let places = all.indices.filter { isKept(all[$0]) }
    (all, orders) = (places.map { all[$0] }, places.map { orders[$0] })
  }
}
