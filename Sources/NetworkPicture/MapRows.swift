import TextUI

/// People in a place, before their label has its width.
struct MapPlaced: Sendable {
  let people: [PicturePerson]
  let place: MapPlace

  var ring: Int { people[0].ring }
  var sector: Int { people[0].sector }
}

/// Who stands on which side of which row. Labels run outwards and share a row, each up to the next one, the last one up to the edge or
/// the name of a sector.
struct LabelRows {
  private struct Side: Hashable {
    let row: Int
    let isRight: Bool
  }

  private let grid: MapGrid
  private let names: [String]
  /// The distances from the middle at which labels begin, by side of a row, nearest first.
  private var starts: [Side: [Int]] = [:]
  private var headingSectors: [Side: Int] = [:]

  init(_ placed: [MapPlaced], _ names: [String], _ grid: MapGrid) {
    self.grid = grid
    self.names = names
    for item in placed { starts[Side(row: item.place.row, isRight: item.place.isRight), default: []].append(distance(item.place)) }
    for side in starts.keys { starts[side]?.sort() }
    for sector in names.indices { headingSectors[side(ofHeading: sector)] = sector }
  }

  private func distance(_ place: MapPlace) -> Int { abs(place.anchor - grid.middle.column) }

  private func side(ofHeading sector: Int) -> Side {
    Side(row: grid.headingRow(sector), isRight: MapCorner.all[sector].isRight)
  }

  func stop(_ placed: MapPlaced, index: Int) -> PictureStop {
    let place = placed.place
    let side = Side(row: place.row, isRight: place.isRight)
    let start = distance(place)
    let room = (starts[side]?.first { $0 > start } ?? end(side)) - start - 1
    let label = placed.people.count > 1 ? MapLabel.fold(placed.people.count) : MapLabel.text(placed.people[0], room: room)
    let width = max(1, Display.columns(of: label))
    return PictureStop(
      index: index, people: placed.people, ring: placed.ring, sector: placed.sector, place: place, room: room,
      column: place.isRight ? place.anchor : place.anchor - width + 1, width: width, text: label,
      clock: clock(place, ring: placed.ring))
  }

  /// The distance at which a side of a row ends: one column behind the last that a label may take, and the space before it.
  private func end(_ side: Side) -> Int {
    guard let sector = headingSectors[side] else { return grid.reach.columns + 2 }
    return grid.reach.columns + 1 - min(grid.headingColumns, Display.columns(of: names[sector]))
  }

  private func clock(_ place: MapPlace, ring: Int) -> Double {
    let height = ring <= grid.radii.count ? grid.radii[ring - 1].rows : grid.reach.rows
    let part = Double(place.row - grid.middle.row) / Double(height)
    return place.isRight ? 1 + part : 3 - part
  }

  /// The names of the sectors, each in what its row has left.
  func headings(_ stops: [PictureStop]) -> [MapHeading] {
    var ends: [Side: Int] = [:]
    for stop in stops {
      let end = stop.place.isRight ? stop.columns.upperBound - 1 - grid.middle.column : grid.middle.column - stop.column
      let side = Side(row: stop.row, isRight: stop.place.isRight)
      ends[side] = max(ends[side] ?? 0, end)
    }
    return names.indices.map { sector in
      let side = side(ofHeading: sector)
      let room = grid.reach.columns - (ends[side] ?? 0) - 1
      let width = Display.columns(of: MapLabel.shortened(names[sector], to: room))
      let edge = grid.middle.column + (side.isRight ? grid.reach.columns - width + 1 : -grid.reach.columns)
      return MapHeading(sector: sector, name: names[sector], row: side.row, column: edge, room: room)
    }
  }
}
