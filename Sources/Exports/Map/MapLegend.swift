import DossierModel
import Wording

/// What the signs of this map mean, in a few words at the foot of the sheet: only those that stand on it.
struct MapLegend {
  private struct Item {
    let words: String
    /// Of the sign.
    let signWidth: Double
    /// Draws the sign from a place on the left, at half the height of a letter.
    let sign: (Point) -> String

    func width(_ scale: Double) -> Double { signWidth + 7 + wordsWidth(scale) }
    func wordsWidth(_ scale: Double) -> Double { TextWidth.ems(words) * 12.5 * scale + 13 }
  }

  private static let lineLength = 32.0
  private let scale: Double
  private let rows: [[Item]]

  private var size: Double { 12.5 * scale }
  private var rowHeight: Double { 21 * scale }

  /// - Parameter scale: how much larger the words are than on a sheet of its own.
  init(_ people: [ExportedPerson], _ values: Values, scale: Double) {
    self.scale = scale
    let room = MapSheet.width - MapSheet.margin * 2
    var rows: [[Item]] = []
    for item in Self.lines(people, values) + Self.dots(people, values) {
      let used = rows.last?.reduce(0) { $0 + $1.width(scale) } ?? room
      if used + item.width(scale) > room { rows.append([]) }
      rows[rows.count - 1].append(item)
    }
    self.rows = rows
  }

  var height: Double { Double(rows.count) * rowHeight }

  /// The signs with their words; `top` is where the first row begins.
  func markup(top: Double) -> [String] {
    rows.enumerated().flatMap { index, row in
      var left = MapSheet.margin
      let baseline = top + Double(index) * rowHeight + rowHeight * 0.7
      return row.map { item in
        let start = left
        left += item.width(scale)
        return item.sign(Point(x: start, y: baseline - size * 0.33))
          + SVGText.line(item.words, x: left - item.wordsWidth(scale), y: baseline, size: size, name: "soft")
      }
    }
  }

  private static func item(_ words: String, width: Double, _ sign: @escaping (Point) -> String) -> Item {
    Item(words: words, signWidth: width, sign: sign)
  }

  private static func lines(_ people: [ExportedPerson], _ values: Values) -> [Item] {
    let drawn = people.filter { $0.person.ring != nil && $0.sector != nil }
    var items: [Item] = []
    for quality in Vocabulary.quality.values where drawn.contains(where: { MapLine($0, size: 14).quality == quality }) {
      let words = TieWords.band(quality).map(values.say) ?? quality
      items.append(line(words, MapLine(quality: quality, hasStrain: false, direction: "", size: 14)))
    }
    if drawn.contains(where: { MapLine($0, size: 14).quality.isEmpty }) {
      items.append(line(values.say(TieWords.unknown), MapLine(quality: "", hasStrain: false, direction: "", size: 14)))
    }
    if drawn.contains(where: \.person.hasStrain) {
      items.append(line(values.label("person.strain").lowercased(), MapLine(quality: "ordinary", hasStrain: true, direction: "", size: 14)))
    }
    for direction in Vocabulary.direction.values where drawn.contains(where: { $0.person[.direction] == direction }) {
      items.append(arrow(TieWords.way(direction).map(values.say) ?? direction, direction))
    }
    return items
  }

  private static func line(_ words: String, _ line: MapLine) -> Item {
    item(words, width: lineLength) { place in
      SVGText.tie(line.paths(from: place, to: place + Point(x: lineLength, y: 0)), hasStrain: line.hasStrain)
    }
  }

  /// An arrow between the gezin, on the left, and somebody.
  private static func arrow(_ words: String, _ direction: String) -> Item {
    let line = MapLine(quality: "ordinary", hasStrain: false, direction: direction, size: 14)
    return item(words, width: lineLength + 12) { place in
      let middle = "<ellipse class=\"middle\" cx=\"\(Decimal.text(place.x + 7))\" cy=\"\(Decimal.text(place.y))\" rx=\"7\" ry=\"5.5\"/>"
      let end = place + Point(x: lineLength + 7, y: 0)
      return middle + SVGText.tie(line.paths(from: place + Point(x: 16, y: 0), to: end - Point(x: 6, y: 0)), hasStrain: false)
        + MapDot().markup(at: end, size: 13)
    }
  }

  private static func dots(_ people: [ExportedPerson], _ values: Values) -> [Item] {
    let drawn = people.filter { $0.person.ring != nil && $0.sector != nil }
    let signs: [(MapDot, String, Bool)] = [
      (MapDot(isPlace: true), values.say(Noun.place.one), drawn.contains(where: \.isPlace)),
      (
        MapDot(isCoEducator: true), values.label("person.coEducator").lowercased(), drawn.contains { $0.person.isCoEducator }
      ),
      (
        MapDot(isOpen: true), ValueWords.word("asked", "notAsked").map(values.say) ?? "", drawn.contains { $0.person.wasNotAsked }
      ),
    ]
    return signs.filter(\.2).map { dot, words, _ in
      item(words, width: dot.reach * 28) { dot.markup(at: $0 + Point(x: dot.reach * 14, y: 0), size: 14) }
    }
  }
}
