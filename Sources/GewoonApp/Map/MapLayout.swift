import TextUI

/// One thing on the map to stand on: a person or place, or a fold of several in one sector and ring.
struct MapStop: Sendable, Hashable {
  /// Its place in `MapLayout.stops`.
  let index: Int
  /// One, or those in the fold, in order of arrival; never none.
  let people: [MapPerson]
  let ring: Int
  let sector: Int
  let place: MapPlace
  /// The room that the label may take, in columns, and where the label stands in it.
  let room: Int
  let column: Int
  let width: Int
  /// What stands there.
  let text: String
  /// Where it is on the circle: 0 at the top, then clockwise 1 on the right, 2 at the bottom, 3 on the left.
  let clock: Double

  var row: Int { place.row }
  var isFold: Bool { people.count > 1 }
  /// The cells of the label on its row.
  var columns: Range<Int> { column..<column + width }

  /// What stands there, in ASCII where that is wanted.
  func label(ascii: Bool = false) -> String {
    ascii && !isFold ? MapLabel.text(people[0], room: room, ascii: true) : text
  }
}

/// The name of a sector at the rim of the picture.
struct MapHeading: Sendable, Hashable {
  let sector: Int
  let name: String
  let row: Int
  let column: Int
  /// The room that the name may take, in columns.
  let room: Int

  func label(ascii: Bool = false) -> String { MapLabel.shortened(name, to: room, ascii: ascii) }
}

/// The network map of one gezin, laid out: who stands where. The same people in the same size always give the same picture.
///
/// Every ring is laid out for itself, by its own people only. In each sector people take its places in order of arrival. Where there are
/// more people than places, those who came last share the last place as a fold, so that nobody is lost.
struct MapLayout: Sendable, Equatable {
  let grid: MapGrid
  /// The gezin's name.
  let middle: String
  /// Ring by ring from the inside, and on each ring clockwise from the first sector.
  let stops: [MapStop]
  let headings: [MapHeading]

  /// - Parameters:
  ///   - people: in order of arrival.
  ///   - sectorNames: eight, in the order of format.md.
  /// - Returns: nil where the size has no room for a map.
  init?(people: [MapPerson], middle: String, sectorNames: [String], size: Size) {
    guard let grid = MapGrid(size: size) else { return nil }
    self.init(people: people, middle: middle, sectorNames: sectorNames, grid: grid)
  }

  /// The same on a grid that was made before.
  init(people: [MapPerson], middle: String, sectorNames: [String], grid: MapGrid) {
    self.grid = grid
    self.middle = middle
    let placed = Self.placed(people, grid)
    let names = Self.headingTexts(sectorNames, people)
    let rows = MapRows(placed, names, grid)
    stops = placed.enumerated().map { rows.stop($1, index: $0) }
    headings = rows.headings(stops)
  }

  var size: Size { grid.size }

  /// Everybody in their places, in the order of the stops.
  private static func placed(_ people: [MapPerson], _ grid: MapGrid) -> [MapPlaced] {
    var groups = Array(repeating: Array(repeating: [MapPerson](), count: MapGrid.sectorCount), count: MapGrid.ringCount)
    for person in people { groups[person.ring - 1][person.sector].append(person) }
    return groups.indices.flatMap { ring -> [MapPlaced] in
      guard groups[ring].contains(where: { !$0.isEmpty }) else { return [] }
      let stretches = MapStretches(grid.rings[ring], people: groups[ring].map(\.count))
      return groups[ring].indices.flatMap { placed(groups[ring][$0], in: stretches, sector: $0) }
    }
  }

  /// The people of one sector and ring, clockwise; the last place is for all that are left.
  private static func placed(_ people: [MapPerson], in stretches: MapStretches, sector: Int) -> [MapPlaced] {
    guard !people.isEmpty else { return [] }
    let places = stretches.places(sector).prefix(people.count)
    return places.enumerated()
      .map { ($1.number, MapPlaced(people: $0 + 1 < places.count ? [people[$0]] : Array(people[$0...]), place: $1.place)) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  /// "2 familie"; a sector where nobody is yet is an open question: "4 buurt?". The digit is the key that leads there.
  private static func headingTexts(_ names: [String], _ people: [MapPerson]) -> [String] {
    let filled = Set(people.map(\.sector))
    return names.prefix(MapGrid.sectorCount).enumerated().map { "\($0 + 1) \($1)" + (filled.contains($0) ? "" : "?") }
  }
}
