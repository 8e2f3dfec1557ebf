/// The sign that stands on the ring for a person or place.
struct MapDot: Sendable {
  let isPlace: Bool
  let isCoEducator: Bool
  /// Never asked: the sign is hollow, with a question mark in it.
  let isOpen: Bool

  init(_ person: ExportedPerson) {
    self.init(isPlace: person.isPlace, isCoEducator: person.person.isCoEducator, isOpen: person.person.wasNotAsked)
  }

  init(isPlace: Bool = false, isCoEducator: Bool = false, isOpen: Bool = false) {
    self.isPlace = isPlace
    self.isCoEducator = isCoEducator
    self.isOpen = isOpen
  }

  /// How far it reaches from its middle, in letters.
  var reach: Double { isCoEducator ? (isOpen ? 0.7 : 0.52) : isOpen ? 0.5 : 0.3 }

  func markup(at place: Point, size: Double) -> String {
    let reach = reach * size
    let thick = isOpen ? " stroke-width=\"\(Decimal.text(size * 0.09))\"" : ""
    let shape =
      if isCoEducator {
        "<path class=\"star\(isOpen ? " hollow-star" : "")\" stroke-width=\"\(Decimal.text(size * 0.07))\" d=\"\(star(at: place, reach))\"/>"
      } else if isPlace {
        square(at: place, side: reach * 1.8) + " rx=\"\(Decimal.text(size * 0.08))\"\(thick)/>"
      } else {
        circle(at: place, radius: reach * 0.96) + "\(thick)/>"
      }
    guard isOpen else { return shape }
    let letter = size * 0.68
    let baseline = place.y + letter * 0.36
    return shape
      + "<text class=\"ask\" x=\"\(Decimal.text(place.x))\" y=\"\(Decimal.text(baseline))\" font-size=\"\(Decimal.text(letter))\">?</text>"
  }

  private var name: String { isOpen ? "hollow" : "dot" }

  private func square(at place: Point, side: Double) -> String {
    let corner = place - Point(x: side / 2, y: side / 2)
    let length = Decimal.text(side)
    return
      "<rect class=\"\(name)\" x=\"\(Decimal.text(corner.x))\" y=\"\(Decimal.text(corner.y))\" width=\"\(length)\" height=\"\(length)\""
  }

  private func circle(at place: Point, radius: Double) -> String {
    "<circle class=\"\(name)\" cx=\"\(Decimal.text(place.x))\" cy=\"\(Decimal.text(place.y))\" r=\"\(Decimal.text(radius))\""
  }

  /// Five points, the first one up; the five between them lie on the line from point to point.
  private func star(at place: Point, _ reach: Double) -> String {
    let points = (0..<10).map { index in
      // Ten parts of a circle of 256 directions are no whole numbers; nobody sees a part of a degree.
      place + Compass.directions[(index * Compass.count + 5) / 10 % Compass.count] * (index % 2 == 0 ? reach : reach * 0.46)
    }
    return "M" + points.map { Decimal.text($0) }.joined(separator: "L") + "Z"
  }
}
