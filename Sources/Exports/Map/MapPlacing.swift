/// Somebody who has to get a place on the sheet, or the sign for those who find none.
struct SheetStop: Sendable {
  /// The name in one or two lines.
  let lines: [String]
  let ring: Int
  let sector: Int
  /// How far the dot reaches from its middle, in letters.
  let dot: Double
  /// The width of the longest line, in letters.
  let width: Double

  init(lines: [String], ring: Int, sector: Int, dot: Double) {
    self.lines = lines
    self.ring = ring
    self.sector = sector
    self.dot = dot
    width = lines.map(TextWidth.ems).max() ?? 0
  }
}

/// Where everybody stands: a dot on the ring in the sector, and the name beside it.
///
/// Nothing moves by itself and nothing is left to chance: each takes the best of a number of places, one after the other, and then once
/// more. Names never lie over each other or outside the sheet; lines to the middle are kept away from names where that can be.
struct MapPlacing: Sendable {
  struct Spot: Sendable, Equatable {
    let direction: Int
    let dot: Point
    let label: MapBox
    /// -1 where the name ends at its dot, 0 where it is right above or below, 1 where it begins there.
    let side: Int
  }

  let sheet: MapSheet
  /// The height of a letter.
  let size: Double
  let stops: [SheetStop]
  let taken: [MapBox]
  private(set) var places: [Spot?]

  /// - Returns: nil where somebody finds no place with letters of this size.
  init?(_ stops: [SheetStop], on sheet: MapSheet, size: Double, taken: [MapBox]) {
    self.sheet = sheet
    self.size = size
    self.stops = stops
    self.taken = taken
    places = [Spot?](repeating: nil, count: stops.count)
    let order = stops.indices.sorted { (stops[$0].ring, stops[$0].sector, $0) < (stops[$1].ring, stops[$1].sector, $1) }
    let rounds = stops.count > 60 ? 1 : 3
    for round in 0..<rounds {
      for index in order {
        places[index] = nil
        places[index] = best(for: index)
        if round == 0, places[index] == nil { return nil }
      }
    }
    if places.contains(nil) { return nil }
  }

  static func lineHeight(_ size: Double) -> Double { size * 1.16 }

  private func best(for index: Int) -> Spot? {
    var best: (cost: Double, place: Spot)?
    let ideal = ideal(for: index)
    let step = stops.count > 60 ? 2 : 1
    let around = neighbours(of: index)
    // What is further from a dot than this cannot be under its name.
    let reach = (width: (stops[index].width + 2) * size * 2, height: (Double(stops[index].lines.count) + 2) * size * 2.4)
    for offset in stride(from: 2, to: MapSheet.sectorWidth - 1, by: step) {
      let direction = MapSheet.start(ofSector: stops[index].sector) + offset
      let dot = sheet.point(ring: stops[index].ring, direction)
      guard isFree(box(ofDot: dot, index).grown(by: 1), around) else { continue }
      let away = abs(Double(offset) - ideal) * 0.2 + crowding(direction % Compass.count, index)
      if let best, away >= best.cost { continue }
      let near = MapBox(around: dot, width: reach.width, height: reach.height)
      let close = around.filter { $0.overlaps(near) }
      for (place, extra) in spots(for: index, direction: direction, dot: dot) {
        let early = away + extra
        if let best, early >= best.cost { continue }
        guard sheet.picture.contains(place.label), isFree(place.label, close) else { continue }
        let cost = early + crossings(place, index)
        if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
      }
    }
    return best?.place
  }

  /// Where somebody would stand if those of one ring and sector were spread out evenly, in directions from the start of the sector.
  private func ideal(for index: Int) -> Double {
    let same = stops.indices.filter { stops[$0].ring == stops[index].ring && stops[$0].sector == stops[index].sector }
    let rank = same.firstIndex(of: index) ?? 0
    return (Double(rank) + 0.5) / Double(same.count) * Double(MapSheet.sectorWidth)
  }

  /// All that has a place already.
  private func neighbours(of index: Int) -> [MapBox] {
    var boxes = taken
    for (other, place) in places.enumerated() where other != index {
      if let place { boxes += [place.label.grown(by: size * 0.12), box(ofDot: place.dot, other)] }
    }
    return boxes
  }

  private func box(ofDot dot: Point, _ index: Int) -> MapBox {
    MapBox(around: dot, width: stops[index].dot * size * 2, height: stops[index].dot * size * 2)
  }

  private func isFree(_ box: MapBox, _ around: [MapBox]) -> Bool { !around.contains { $0.overlaps(box) } }

  /// Lines that run close to each other cannot be told apart.
  private func crowding(_ direction: Int, _ index: Int) -> Double {
    var cost = 0.0
    for (other, place) in places.enumerated() where other != index {
      guard let place else { continue }
      let apart = Compass.distance(direction, place.direction)
      if apart < 6 { cost += 9 / Double(apart * apart + 1) }
    }
    return cost
  }

  /// The sides on which a name can stand, across and down, and what it costs to stand there.
  private static let sides: [(Int, Int, Double)] = [
    (1, 0, 0), (-1, 0, 0), (0, -1, 0.4), (0, 1, 0.4), (1, -1, 0.8), (-1, -1, 0.8), (1, 1, 0.8), (-1, 1, 0.8),
  ]

  /// The places of the name round a dot, the one that points away from the middle first, with what each costs.
  private func spots(for index: Int, direction: Int, dot: Point) -> [(Spot, Double)] {
    let stop = stops[index]
    let width = stop.width * size
    let height = Double(stop.lines.count) * Self.lineHeight(size)
    let gap = stop.dot * size + size * 0.3
    let out = Compass.directions[direction % Compass.count]
    var found: [(Spot, Double)] = []
    for (side, level, extra) in Self.sides {
      let isCorner = side != 0 && level != 0
      let across = Double(side) * (isCorner ? gap * 0.5 : gap) + (Double(side) - 1) / 2 * width
      let down = Double(level) * (stop.dot * size + size * (isCorner ? 0.02 : 0.2)) + (Double(level) - 1) / 2 * height
      let label = MapBox(minX: dot.x + across, minY: dot.y + down, maxX: dot.x + across + width, maxY: dot.y + down + height)
      let inward = 1.2 - (Double(side) * out.x + Double(level) * out.y)
      let outside = sheet.isInside(label.center, sector: stop.sector) ? 0.0 : 3
      let place = Spot(direction: direction % Compass.count, dot: dot, label: label, side: side)
      found.append((place, extra + inward + outside))
    }
    return found
  }

  /// Lines that run through a name or a dot, of this one and of the others.
  private func crossings(_ place: Spot, _ index: Int) -> Double {
    let start = sheet.spokeStart(towards: place.dot)
    var cost = place.label.isCrossed(from: start, to: place.dot) ? 4.0 : 0
    for (other, there) in places.enumerated() where other != index {
      guard let there else { continue }
      if there.label.isCrossed(from: start, to: place.dot) { cost += 6 }
      if box(ofDot: there.dot, other).isCrossed(from: start, to: place.dot) { cost += 12 }
      if place.label.isCrossed(from: sheet.spokeStart(towards: there.dot), to: there.dot) { cost += 6 }
    }
    return cost
  }
}
