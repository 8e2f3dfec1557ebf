/// The four ways of the arrow keys.
public enum MapDirection: Sendable, CaseIterable { case up, down, left, right }

/// Walking over the map. Nothing moves where nobody is: then the answer is nil.
///
/// With arrows alone everybody is reached from everybody. Up and Down go over every row of a side that has somebody; Left and Right go
/// over everybody on such a row; and from whoever is nearest to the middle they cross to the other side.
extension MapLayout {
  /// The stop that is there in a direction; nil where nobody is.
  public func stop(_ direction: MapDirection, from stop: PictureStop) -> PictureStop? {
    switch direction {
    case .up: vertical(stop) { $0 < stop.row }
    case .down: vertical(stop) { $0 > stop.row }
    case .left: horizontal(stop) { $0 < stop.place.anchor }
    case .right: horizontal(stop) { $0 > stop.place.anchor }
    }
  }

  /// The nearest row with somebody, first on this side, and there whose label is nearest.
  private func vertical(_ from: PictureStop, _ isThere: (Int) -> Bool) -> PictureStop? {
    best { other in
      guard isThere(other.row) else { return nil }
      let side = other.place.isRight == from.place.isRight ? 0 : 1
      let gap = max(0, other.column - from.columns.upperBound, from.column - other.columns.upperBound)
      return (side, abs(other.row - from.row), gap, abs(other.place.anchor - from.place.anchor))
    }
  }

  /// The next on the same row and side; else whoever is nearest, first of those who are more beside than above or below. A row is as
  /// high as two columns are wide.
  private func horizontal(_ from: PictureStop, _ isThere: (Int) -> Bool) -> PictureStop? {
    best { other in
      guard isThere(other.place.anchor) else { return nil }
      let (across, along) = (abs(other.place.anchor - from.place.anchor), 2 * abs(other.row - from.row))
      let isNext = along == 0 && other.place.isRight == from.place.isRight
      return (isNext ? 0 : along <= across ? 1 : 2, across + 2 * along, 0, 0)
    }
  }

  /// The stop with the least cost, compared number by number; of equals the first. A stop without a cost is left out.
  private func best(_ cost: (PictureStop) -> (Int, Int, Int, Int)?) -> PictureStop? {
    var best: Int?
    var least = (Int.max, 0, 0, 0)
    for index in stops.indices {
      guard let cost = cost(stops[index]), cost < least else { continue }
      best = index
      least = cost
    }
    return best.map { stops[$0] }
  }

  /// Tab: the next on the ring, then on the next ring, and after the last one the first.
  public func next(after stop: PictureStop) -> PictureStop { stops[(stop.index + 1) % stops.count] }

  /// Shift-Tab: the way back.
  public func previous(before stop: PictureStop) -> PictureStop { stops[(stop.index + stops.count - 1) % stops.count] }

  /// PageUp goes inwards, PageDown outwards: to the nearest on the next ring that has somebody.
  public func stop(outwards isOut: Bool, from stop: PictureStop) -> PictureStop? {
    let rings = stops.map(\.ring).filter { isOut ? $0 > stop.ring : $0 < stop.ring }
    guard let ring = isOut ? rings.min() : rings.max() else { return nil }
    return stops.filter { $0.ring == ring }.min { apart($0, stop) < apart($1, stop) }
  }

  /// How far two stops are apart on the circle, from 0 to 2.
  private func apart(_ one: PictureStop, _ other: PictureStop) -> Double {
    let way = abs(one.clock - other.clock)
    return min(way, 4 - way)
  }

  /// The digits: the first of a sector, from the inside; for who stands in that sector already the next one of it.
  /// - Parameter sector: 0–7.
  /// - Returns: nil where nobody stands there.
  public func stop(inSector sector: Int, after stop: PictureStop? = nil) -> PictureStop? {
    let all = stops.filter { $0.sector == sector }
    guard let stop, stop.sector == sector else { return all.first }
    return all.first { $0.index > stop.index } ?? all.first
  }

  /// Where a person is: alone, or in a fold; nil for an id that nobody has.
  public func stop(of id: String) -> PictureStop? { stops.first { $0.people.contains { $0.id == id } } }
}
