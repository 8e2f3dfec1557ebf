import TextUI

/// A place for one label: where it touches its ring. On the right side the label begins there, on the left side it ends there.
struct MapPlace: Sendable, Hashable {
  /// Row and column of the picture, from 0.
  let row: Int
  let anchor: Int
  let isRight: Bool
}

/// The places that a picture of one size offers to every ring and sector. Nothing but the size decides about them, so that people stay
/// where they are when others come and go.
///
/// Rings are ellipses. The sectors, in format.md's order, go clockwise so that the last two, the formal ones, lie below: on the left, from
/// the bottom up, 7, 0, 1, 2; on the right, from the top down, 3, 4, 5, 6. All four quarters mirror one another: in each the sector
/// beside the gezin (0, 1, 4, 5) and the one above or below it. The gezin's own row has no places.
public struct MapGrid: Sendable, Equatable {
  /// The rings of a map, the outside counted as one of them.
  public static let ringCount = 4
  /// The sectors of a map.
  public static let sectorCount = 8

  let size: Size
  let middle: Position
  /// From the middle to the edge of the picture.
  let reach: MapRadius
  /// Rings 1 to 3, from 0.
  let radii: [MapRadius]
  /// How far from the middle the outside begins, in columns.
  let outside: Int
  /// The columns at the edge that are kept for the name of a sector.
  let headingColumns: Int
  /// By ring, from 0; the last one is outside.
  let rings: [MapRing]

  /// The places in a picture of a size.
  /// - Returns: nil where there is no room for a place of every ring in every sector.
  public init?(size: Size) {
    guard size.width >= 40, size.height >= 11 else { return nil }
    self.size = size
    middle = Position(row: (size.height - 1) / 2, column: size.width / 2)
    reach = MapRadius(rows: (size.height - 1) / 2, columns: (size.width - 1) / 2)
    radii = MapRadius.rings(in: reach)
    outside = radii[2].columns + 2
    headingColumns = min(26, reach.columns - radii[0].columns - MapQuarter.leastLabel - 1)
    let quarter = MapQuarter(radii: radii, outside: outside, reach: reach, heading: headingColumns)
    guard quarter.isWhole else { return nil }
    let middle = middle
    rings = (0..<Self.ringCount).map { ring in
      MapRing(
        sectors: MapCorner.all.map { corner in
          quarter.turns[ring][corner.isPole ? 1 : 0].map { row in
            let column = quarter.column(ring: ring, row: row)
            return MapPlace(
              row: middle.row + (corner.isBelow ? row : -row), anchor: middle.column + (corner.isRight ? column : -column),
              isRight: corner.isRight)
          }
        })
    }
  }

  /// The row on which the name of a sector stands, at the edge of the picture.
  func headingRow(_ sector: Int) -> Int {
    let corner = MapCorner.all[sector]
    let row = corner.isPole ? reach.rows : MapQuarter.headingRow(in: reach)
    return middle.row + (corner.isBelow ? row : -row)
  }
}

/// The places of one ring, numbered clockwise from the first sector.
struct MapRing: Sendable, Equatable {
  let places: [MapPlace]
  /// By sector: which places are its own, and in which order it uses them.
  let homes: [Range<Int>]
  let turns: [[Int]]

  /// - Parameter sectors: the places of every sector, in the order in which it uses them.
  init(sectors: [[MapPlace]]) {
    places = sectors.flatMap { $0.sorted { $0.isRight ? $0.row < $1.row : $0.row > $1.row } }
    var start = 0
    homes = sectors.map { sector in
      defer { start += sector.count }
      return start..<start + sector.count
    }
    let places = places
    turns = sectors.map { $0.compactMap { places.firstIndex(of: $0) } }
  }
}

/// Where a sector lies: left or right, above or below, and beside the gezin or at the pole.
struct MapCorner: Sendable {
  let isRight: Bool
  let isBelow: Bool
  let isPole: Bool

  /// By sector.
  static let all = [
    MapCorner(isRight: false, isBelow: true, isPole: false), MapCorner(isRight: false, isBelow: false, isPole: false),
    MapCorner(isRight: false, isBelow: false, isPole: true), MapCorner(isRight: true, isBelow: false, isPole: true),
    MapCorner(isRight: true, isBelow: false, isPole: false), MapCorner(isRight: true, isBelow: true, isPole: false),
    MapCorner(isRight: true, isBelow: true, isPole: true), MapCorner(isRight: false, isBelow: true, isPole: true),
  ]
}

/// An ellipse round the middle: how far it is from there in rows and in columns.
struct MapRadius: Sendable, Hashable {
  let rows: Int
  let columns: Int

  /// The three rings of a picture. Few people stand in the inner rings, but they matter most, so these get more than their share.
  static func rings(in reach: MapRadius) -> [MapRadius] {
    let outer = min(reach.columns * 72 / 100, reach.columns - MapQuarter.leastLabel - 2)
    return [
      MapRadius(rows: (reach.rows * 45 + 50) / 100, columns: outer * 27 / 100),
      MapRadius(rows: (reach.rows * 75 + 50) / 100, columns: outer * 65 / 100),
      MapRadius(rows: reach.rows, columns: outer),
    ]
  }

  /// The columns from the middle to the ring on a row so many rows away. It is a little higher than its rows, so that it is still
  /// open at the top.
  func column(row: Int) -> Int {
    let part = Double(row) / (Double(rows) + 0.5)
    return max(2, Int((Double(columns) * max(0, 1 - part * part).squareRoot()).rounded()))
  }
}
