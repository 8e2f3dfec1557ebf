import Basics
import DossierModel
import Wording

/// A text with a fixed place on the sheet, which no name may cover.
struct MapCaption {
  let lines: [String]
  /// The class of the text (`SVGStyle`).
  let name: String
  let size: Double
  /// -1 where it ends at `x`, 0 where `x` is its middle, 1 where it begins there.
  let side: Int
  let x: Double
  /// Where the first line begins, from above.
  let top: Double

  private var lineHeight: Double { size * 1.2 }

  var box: MapBox {
    let width = (lines.map(TextWidth.ems).max() ?? 0) * size
    let left = x + (Double(side) - 1) / 2 * width
    return MapBox(minX: left, minY: top, maxX: left + width, maxY: top + lineHeight * Double(lines.count))
  }

  var markup: [String] {
    lines.enumerated().map { index, line in
      SVGText.line(line, x: x, y: top + lineHeight * (Double(index) + 0.8), size: size, name: name, side: side)
    }
  }

  /// What the sheet is about and of when it is, at the top left.
  static func title(_ map: ExportedMap) -> [MapCaption] {
    let words = TextWidth.lines(ExportWords.whoIsAround(map.gezinOrFamily, map.language), width: 14.5, count: 3)
    let title = MapCaption(lines: words, name: "title", size: 23, side: 1, x: MapSheet.margin, top: MapSheet.margin - 4)
    let when = map.changed.map { ExportWords.upToDate(on: Saying.full($0, map.language), map.language) }
    let question = map.people.isEmpty ? map.values.say(ExportWords.whoHelps) : nil
    let lines = [when, question].compactMap(\.self)
    return [title, MapCaption(lines: lines, name: "soft", size: 13, side: 1, x: MapSheet.margin, top: title.box.maxY + 3)]
  }

  /// The names of the sectors at the rim; one where nobody stands is a question.
  static func sectors(_ map: ExportedMap, _ sheet: MapSheet, _ scale: Double) -> [MapCaption] {
    Vocabulary.sector.values.enumerated().map { index, sector in
      let isEmpty = !map.people.contains { $0.sector == index }
      let word = Saying.capitalised(ValueWords.word("sector", sector).map(map.values.say) ?? sector)
      let direction = (MapSheet.start(ofSector: index) + MapSheet.sectorWidth / 2) % Compass.count
      let away = Compass.directions[direction]
      let side = away.x > 0.5 ? 1 : away.x < -0.5 ? -1 : 0
      let place = sheet.point(radius: sheet.radius(4) + (side == 0 ? 10 : 14), direction)
      let lines = TextWidth.lines(isEmpty ? word + "?" : word, width: (side == 0 ? 16 : 8.2) / scale, count: scale > 1 ? 3 : 2)
      let height = 14 * scale * 1.2 * Double(lines.count)
      let top = side == 0 ? (away.y < 0 ? place.y - height : place.y) : place.y - height / 2
      return MapCaption(lines: lines, name: isEmpty ? "sector open" : "sector", size: 14 * scale, side: side, x: place.x, top: top)
    }
  }

  /// The names of the rings, each on its ring right above the middle.
  static func rings(_ map: ExportedMap, _ sheet: MapSheet, _ scale: Double) -> [MapCaption] {
    (1...4).map { ring in
      let word = ValueWords.word("ring", String(ring)).map(map.values.say) ?? String(ring)
      let top = sheet.point(ring: ring, 0).y - 7 * scale
      return MapCaption(lines: [word], name: "ring-name", size: 11.5 * scale, side: 0, x: sheet.center.x, top: top)
    }
  }
}
