/// The sheet of paper: A4 on its side, in units of a quarter of a millimetre, with the rings in the middle.
///
/// The sectors stand clockwise with the informal ones above and the formal ones, the last two, below (research/domain.md §5.2). Inner
/// rings have more room for each person, for few people stand there (§5.1).
struct MapSheet: Sendable {
  static let width = 1188.0
  static let height = 840.0
  /// What no printer leaves white.
  static let margin = 36.0
  static let sectorCount = 8
  /// How many directions of the compass a sector has.
  static let sectorWidth = Compass.count / sectorCount
  /// The sheet is wider than it is high, and so are the rings.
  static let stretch = 1.3

  /// Where the drawing ends below and the legend begins.
  let bottom: Double

  init(legendHeight: Double) { bottom = Self.height - Self.margin - legendHeight }

  private var top: Double { Self.margin + 22 }
  var center: Point { Point(x: Self.width / 2, y: (top + bottom - 22) / 2) }
  private var outer: Double { (bottom - 22 - top) / 2 }

  /// The part that belongs to the drawing.
  var picture: MapBox { MapBox(minX: Self.margin, minY: Self.margin - 8, maxX: Self.width - Self.margin, maxY: bottom) }

  /// The height of the half of ring 0 (the gezin itself) to 4 (not now).
  func radius(_ ring: Int) -> Double { outer * [0.215, 0.44, 0.67, 0.87, 1][ring] }

  /// The place on a ring in a direction of the compass.
  func point(ring: Int, _ direction: Int) -> Point { point(radius: radius(ring), direction) }

  func point(radius: Double, _ direction: Int) -> Point {
    let step = Compass.directions[(direction % Compass.count + Compass.count) % Compass.count]
    return Point(x: center.x + step.x * radius * Self.stretch, y: center.y + step.y * radius)
  }

  /// The first direction of a sector, from 0 to 7 in the order of format.md: the fourth begins at the top.
  static func start(ofSector sector: Int) -> Int { ((sector - 3) * sectorWidth + Compass.count) % Compass.count }

  /// Whether a place lies between the two sides of a sector.
  func isInside(_ point: Point, sector: Int) -> Bool {
    let start = Self.start(ofSector: sector)
    let from = Compass.directions[start]
    let to = Compass.directions[(start + Self.sectorWidth) % Compass.count]
    let place = Point(x: (point.x - center.x) / Self.stretch, y: point.y - center.y)
    return from.x * place.y - from.y * place.x >= 0 && place.x * to.y - place.y * to.x >= 0
  }

  /// A line from the edge of the middle to a place.
  func spokeStart(towards point: Point) -> Point {
    let away = point - center
    let onCircle = Point(x: away.x / Self.stretch, y: away.y)
    return center + away * (radius(0) / max(onCircle.length, 1))
  }
}
