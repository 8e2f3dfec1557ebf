/// The finds as they lie under each other: under a heading for each kind, with a blank between these.
struct SearchRows: Sendable {
  enum Row: Sendable, Equatable {
    case heading(Found.Kind)
    /// By its place among the finds.
    case find(Int)
    case blank
  }

  private(set) var rows: [Row] = []
  /// The row of each find.
  private var places: [Int] = []

  init(_ kinds: [Found.Kind]) {
    for (index, kind) in kinds.enumerated() {
      if index == 0 || kinds[index - 1] != kind {
        if index > 0 { rows.append(.blank) }
        rows.append(.heading(kind))
      }
      places.append(rows.count)
      rows.append(.find(index))
    }
  }

  /// The first row to be seen: as little is scrolled as can be for the find in focus, with the heading over it where that is the first of its kind.
  func top(before top: Int, focus: Int, height: Int) -> Int {
    guard places.indices.contains(focus) else { return 0 }
    let row = places[focus]
    var top = min(max(top, row - height + 1), max(0, rows.count - height))
    if case .heading = rows[row - 1], height > 1 { top = min(top, row - 1) }
    return min(top, row)
  }
}
