/// One quarter of the picture: which rings have a place on which of its rows, and in which order the places are used.
///
/// Rows count from 1, the row next to the gezin's; columns count from the middle.
struct MapQuarter {
  /// The columns that the smallest label has: a sign, a space, six columns of the name and "*".
  static let leastLabel = 9

  let radii: [MapRadius]
  let outside: Int
  let reach: MapRadius
  let heading: Int
  /// By ring from 0, and then for the sector beside the gezin and the one at the pole: the rows, in order of use.
  private(set) var turns: [[[Int]]] = []

  init(radii: [MapRadius], outside: Int, reach: MapRadius, heading: Int) {
    self.radii = radii
    self.outside = outside
    self.reach = reach
    self.heading = heading
    turns = dealt()
  }

  /// The row of the name of the sector beside the gezin; that of the pole has its name on the last row.
  static func headingRow(in reach: MapRadius) -> Int { max(1, reach.rows / 4) }

  /// Whether every sector has a place on every ring.
  var isWhole: Bool { turns.allSatisfy { $0.allSatisfy { !$0.isEmpty } } }

  /// Where a ring's labels begin on a row. Those outside the rings stand in one column.
  func column(ring: Int, row: Int) -> Int { ring < radii.count ? radii[ring].column(row: row) : outside }

  private func height(ring: Int) -> Int { ring < radii.count ? radii[ring].rows : reach.rows }

  private func isHeading(_ row: Int) -> Bool { row == reach.rows || row == Self.headingRow(in: reach) }

  /// The rings that have a place on a row: as many as can have a label of the least width there. Which ring comes first changes from
  /// row to row, so that each gets its part where there is not enough for all.
  private func rings(row: Int) -> [Int] {
    let first = (row - Self.headingRow(in: reach) + 2 + MapGrid.ringCount * reach.rows) % MapGrid.ringCount
    let end = isHeading(row) ? reach.columns - heading : reach.columns + 1
    var taken: [Int] = []
    for step in 0..<MapGrid.ringCount {
      let ring = (first + step) % MapGrid.ringCount
      let column = column(ring: ring, row: row)
      guard row <= height(ring: ring), column + Self.leastLabel <= end else { continue }
      if taken.allSatisfy({ abs(self.column(ring: $0, row: row) - column) > Self.leastLabel }) { taken.append(ring) }
    }
    return taken
  }

  /// Deals the rows out in rounds: every ring and sector takes its best row, then its second best, and so on. The best is the one
  /// with the fewest labels on and beside it, so that names keep their room; and then the one nearest to the middle of the sector. Few
  /// people stand outside the rings, so theirs hardly count.
  private func dealt() -> [[[Int]]] {
    var left = Array(repeating: [[Int](), []], count: MapGrid.ringCount)
    for row in 1...reach.rows {
      for ring in rings(row: row) { left[ring][row > (height(ring: ring) + 1) / 2 ? 1 : 0].append(row) }
    }
    let centres = left.map { $0.map { ($0.first ?? 0) + ($0.last ?? 0) } }
    var turns = Array(repeating: [[Int](), []], count: MapGrid.ringCount)
    var crowd = (0...reach.rows + 1).map { isHeading($0) ? 4 : 0 }
    while left.contains(where: { $0.contains { !$0.isEmpty } }) {
      for ring in left.indices {
        for part in 0...1 {
          let centre = centres[ring][part]
          let best = left[ring][part].min { (crowd[$0], abs(2 * $0 - centre)) < (crowd[$1], abs(2 * $1 - centre)) }
          guard let best else { continue }
          left[ring][part].removeAll { $0 == best }
          turns[ring][part].append(best)
          crowd[best] += ring < radii.count ? 4 : 1
          crowd[best - 1] += 1
          crowd[best + 1] += 1
        }
      }
    }
    return turns
  }
}
