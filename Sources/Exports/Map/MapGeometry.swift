/// A place on the sheet, in units of a quarter of a millimetre, from its top left.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double

  static func + (left: Point, right: Point) -> Point { Point(x: left.x + right.x, y: left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(x: left.x - right.x, y: left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point { Point(x: point.x * factor, y: point.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }
}

/// A rectangle with its sides along those of the sheet.
struct MapBox: Sendable, Equatable {
  let minX: Double
  let minY: Double
  let maxX: Double
  let maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  init(around center: Point, width: Double, height: Double) {
    self.init(minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2, maxY: center.y + height / 2)
  }

  var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  func overlaps(_ other: MapBox) -> Bool { minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY }

  func contains(_ other: MapBox) -> Bool { minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY }

  func grown(by margin: Double) -> MapBox { MapBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin) }

  /// Whether any part of the line from `start` to `end` lies inside.
  func isCrossed(from start: Point, to end: Point) -> Bool {
    // Most lines are nowhere near.
    if max(start.x, end.x) <= minX || min(start.x, end.x) >= maxX || max(start.y, end.y) <= minY || min(start.y, end.y) >= maxY {
      return false
    }
    var part = (first: 0.0, last: 1.0)
    let step = end - start
    Self.cut(&part, speed: step.x, from: minX - start.x, to: maxX - start.x)
    Self.cut(&part, speed: step.y, from: minY - start.y, to: maxY - start.y)
    return part.first < part.last
  }

  /// Keeps the part of the way on which it lies between two sides; a way along them lies between them all the time.
  private static func cut(_ part: inout (first: Double, last: Double), speed: Double, from: Double, to: Double) {
    if speed == 0 { return }
    part.first = max(part.first, min(from / speed, to / speed))
    part.last = min(part.last, max(from / speed, to / speed))
  }
}

/// The directions of the sheet: 256 round the clock, 0 at the top.
enum Compass {
  static let count = 256

  /// A step of length 1 in a direction from 0 to 255.
  static let directions: [Point] = {
    // One turn by a 256th of the circle, again and again: only adding and multiplying, so that it is the same on every machine.
    let (cosine, sine) = (0.999_698_818_696_204_2, 0.024_541_228_522_912_288)
    var directions = [Point(x: 0, y: -1)]
    while directions.count < count {
      let last = directions[directions.count - 1]
      directions.append(Point(x: last.x * cosine - last.y * sine, y: last.x * sine + last.y * cosine))
    }
    return directions
  }()

  /// How far two directions lie apart, from 0 to 128.
  static func distance(_ one: Int, _ other: Int) -> Int {
    let apart = abs(one - other) % count
    return min(apart, count - apart)
  }
}

/// Numbers as they stand in a drawing: with one decimal at most, which is a fortieth of a millimetre.
enum Decimal {
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  static func text(_ point: Point) -> String { "\(text(point.x)) \(text(point.y))" }
}
