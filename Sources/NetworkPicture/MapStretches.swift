/// Which of a ring's places each sector has: its own, and where those are too few the free ones of the sectors on both sides of it.
///
/// A sector with more people than places so leans over before it folds. It leaves a neighbour room for everybody there, and for one
/// where nobody is yet; nobody on another ring notices.
struct MapStretches: Sendable {
  private let ring: MapRing
  /// By sector: where its places begin, and how many there are. The ring is a circle: places before 0 are the last ones.
  private var starts: [Int]
  private var sizes: [Int]

  /// - Parameter counts: the people by sector.
  init(_ ring: MapRing, people counts: [Int]) {
    self.ring = ring
    starts = ring.homes.map(\.lowerBound)
    sizes = ring.homes.map(\.count)
    lean(counts)
  }

  /// The number of places that a sector has.
  func size(_ sector: Int) -> Int { sizes[sector] }

  /// The places of a sector in the order in which it uses them: its own by their turns, then the others, nearest first. The numbers go
  /// clockwise.
  func places(_ sector: Int) -> [(number: Int, place: MapPlace)] {
    let home = ring.homes[sector]
    let all = starts[sector]..<starts[sector] + sizes[sector]
    var numbers = ring.turns[sector].filter { all.contains($0) }
    if all.count > numbers.count {
      numbers += all.filter { !home.contains($0) }
        .sorted { max(home.lowerBound - $0, $0 - home.upperBound + 1) < max(home.lowerBound - $1, $1 - home.upperBound + 1) }
    }
    return numbers.map { ($0, ring.places[($0 + ring.places.count) % ring.places.count]) }
  }

  /// One place at a time and in turn, so that two full sectors share what lies between them.
  private mutating func lean(_ counts: [Int]) {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for sector in counts.indices where counts[sector] > sizes[sector] {
        let isEven = (sizes[sector] - ring.homes[sector].count) % 2 == 0
        if takePlace(for: sector, fromNext: isEven, counts) || takePlace(for: sector, fromNext: !isEven, counts) { hasChanged = true }
      }
    }
  }

  /// Takes a place over from the next sector or from the one before; false where that one has none to spare.
  private mutating func takePlace(for sector: Int, fromNext isNext: Bool, _ counts: [Int]) -> Bool {
    let count = sizes.count
    let lender = (sector + (isNext ? 1 : count - 1)) % count
    guard sizes[lender] > max(counts[lender], 1) else { return false }
    sizes[lender] -= 1
    sizes[sector] += 1
    if isNext { starts[lender] += 1 } else { starts[sector] -= 1 }
    return true
  }
}
