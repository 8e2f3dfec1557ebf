import TextUI

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
public struct MapLayout: Sendable, Equatable {
  let grid: MapGrid
  /// The name in the middle.
  let middle: String
  /// Everybody's stops: ring by ring from the inside, and on each ring clockwise from the first sector.
  public let stops: [PictureStop]
  let headings: [MapHeading]

  /// Lays people out in a picture of a size.
  /// - Parameters:
  ///   - people: in order of arrival.
  ///   - middle: the name in the middle of the picture: the gezin's, or that of whoever's map it is.
  ///   - sectorNames: eight, in the order of format.md.
  ///   - size: at least as `MapGrid` asks for.
  /// - Returns: nil where the size has no room for a map.
  public init?(people: [PicturePerson], middle: String, sectorNames: [String], size: Size) {
    guard let grid = MapGrid(size: size) else { return nil }
    self.init(people: people, middle: middle, sectorNames: sectorNames, grid: grid)
  }

  /// The same on a grid that was made before.
  init(people: [PicturePerson], middle: String, sectorNames: [String], grid: MapGrid) {
    self.grid = grid
    self.middle = middle
    let placed = Self.placed(people, grid)
    let names = Self.headingTexts(sectorNames, people)
    let rows = LabelRows(placed, names, grid)
    stops = placed.enumerated().map { rows.stop($1, index: $0) }
    headings = rows.headings(stops)
  }

  /// The rows and columns that the picture takes.
  public var size: Size { grid.size }

  /// Everybody in their places, in the order of the stops.
  private static func placed(_ people: [PicturePerson], _ grid: MapGrid) -> [MapPlaced] {
    var groups = Array(repeating: Array(repeating: [PicturePerson](), count: MapGrid.sectorCount), count: MapGrid.ringCount)
    for person in people { groups[person.ring - 1][person.sector].append(person) }
    return groups.indices.flatMap { ring -> [MapPlaced] in
      guard groups[ring].contains(where: { !$0.isEmpty }) else { return [] }
      let stretches = MapStretches(grid.rings[ring], people: groups[ring].map(\.count))
      return groups[ring].indices.flatMap { placed(groups[ring][$0], in: stretches, sector: $0) }
    }
  }

  /// The people of one sector and ring, clockwise; the last place is for all that are left.
  private static func placed(_ people: [PicturePerson], in stretches: MapStretches, sector: Int) -> [MapPlaced] {
    guard !people.isEmpty else { return [] }
    let places = stretches.places(sector).prefix(people.count)
    return places.enumerated()
      .map { ($1.number, MapPlaced(people: $0 + 1 < places.count ? [people[$0]] : Array(people[$0...]), place: $1.place)) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  /// "2 familie"; a sector where nobody is yet is an open question: "4 buurt?". The digit is the key that leads there.
  private static func headingTexts(_ names: [String], _ people: [PicturePerson]) -> [String] {
    let filled = Set(people.map(\.sector))
    return names.prefix(MapGrid.sectorCount).enumerated().map { "\($0 + 1) \($1)" + (filled.contains($0) ? "" : "?") }
  }
}
