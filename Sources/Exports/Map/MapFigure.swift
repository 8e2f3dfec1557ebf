import DossierModel
import Wording

/// The map as it is laid out on the sheet: who stands where, and how large the letters are.
struct MapFigure {
  /// Who shares one place: one person, or those who are too many for their corner.
  struct Stop {
    let people: [ExportedPerson]
    let label: SheetStop

    var isFold: Bool { people.count > 1 }
  }

  let map: ExportedMap
  let sheet: MapSheet
  let legend: MapLegend
  /// Who has no place of their own, in lines of text.
  let notes: [String]
  let captions: [MapCaption]
  let stops: [Stop]
  let places: [MapPlacing.Spot]
  /// The height of a letter.
  let size: Double
  /// How much larger letters are than on a sheet of its own: on a page the picture is smaller.
  let scale: Double

  var noteSize: Double { 10.5 * scale }
  var noteHeight: Double { 14.5 * scale }

  /// The largest letters with which everybody finds a place. Where not even the smallest that can be read do, the last of a full corner
  /// share one place, and the foot of the sheet says who they are.
  init(_ map: ExportedMap, isOnPage: Bool = false) {
    let scale = isOnPage ? 1.5 : 1
    let onRings = map.people.filter { $0.sector != nil && $0.person.ring != nil }
    for most in [24, 12, 8, 5, 3] {
      let stops = Self.stops(of: onRings, atMost: most)
      for size in stride(from: Self.largest(stops.count) * scale, through: Self.smallest, by: -1) {
        let figure = MapFigure(map, stops, size: size, scale: scale)
        if figure.places.count == stops.count {
          self = figure
          return
        }
      }
    }
    // Two places in each corner have always been enough; if ever they are not, two shared ones are.
    self.init(map, Self.stops(of: onRings, atMost: 1), size: Self.smallest, scale: scale)
  }

  /// The sheet with these stops on it; without places where there is not one for each.
  private init(_ map: ExportedMap, _ stops: [Stop], size: Double, scale: Double) {
    self.map = map
    self.scale = scale
    self.stops = stops
    self.size = size
    legend = MapLegend(map.people, map.values, scale: scale)
    notes = Self.notes(map, stops, scale)
    sheet = MapSheet(legendHeight: legend.height + Double(notes.count) * 14.5 * scale + 4)
    // On a page the title stands above the picture.
    captions = (scale > 1 ? [] : MapCaption.title(map)) + MapCaption.sectors(map, sheet, scale) + MapCaption.rings(map, sheet, scale)
    let middle = MapBox(around: sheet.center, width: sheet.radius(0) * 2 * MapSheet.stretch, height: sheet.radius(0) * 2)
    let taken = captions.map { $0.box.grown(by: 4) } + [middle]
    places = MapPlacing(stops.map(\.label), on: sheet, size: size, taken: taken)?.places.compactMap(\.self) ?? []
  }

  /// Two millimetres: what can be read from nearby.
  private static let smallest = 8.0

  private static func largest(_ count: Int) -> Double {
    switch count {
    case ...10: 20
    case ...20: 17
    case ...30: 16
    case ...60: 13
    default: 11
    }
  }

  /// One place each; where more than `most` stand in one corner of one ring, the last of them share one.
  private static func stops(of people: [ExportedPerson], atMost most: Int) -> [Stop] {
    (1...4).flatMap { ring in
      (0..<MapSheet.sectorCount).flatMap { sector -> [Stop] in
        let here = people.filter { $0.person.ring == ring && $0.sector == sector }
        let alone = here.count > most ? here.prefix(most - 1) : here[...]
        let rest = here.dropFirst(alone.count)
        let stops = alone.map { person in
          let lines = TextWidth.lines(person.name, width: longestLine, count: 2)
          return Stop(people: [person], label: SheetStop(lines: lines, ring: ring, sector: sector, dot: MapDot(person).reach))
        }
        if rest.isEmpty { return stops }
        return stops + [Stop(people: Array(rest), label: SheetStop(lines: ["+\(rest.count)"], ring: ring, sector: sector, dot: 0.3))]
      }
    }
  }

  /// In letters.
  private static let longestLine = 9.5

  /// Who shares a place, and who has none because ring or sector is not known.
  private static func notes(_ map: ExportedMap, _ stops: [Stop], _ scale: Double) -> [String] {
    let values = map.values
    var notes = stops.filter(\.isFold).map { stop in
      let sector = ValueWords.word("sector", Vocabulary.sector.values[stop.label.sector]).map(values.say) ?? ""
      let ring = ValueWords.word("ring", String(stop.label.ring)).map(values.say) ?? ""
      return "+\(stop.people.count) \(sector), \(ring): \(names(stop.people))"
    }
    let placed = Set(stops.flatMap(\.people).map(\.node))
    let others = map.people.filter { !placed.contains($0.node) }
    if !others.isEmpty { notes.append("\(values.say(ExportWords.unplaced)): \(names(others))") }
    return TextWidth.lines(notes.joined(separator: ". "), width: (MapSheet.width - MapSheet.margin * 2) / (10.5 * scale), count: 8)
  }

  private static func names(_ people: [ExportedPerson]) -> String { people.map(\.name).joined(separator: ", ") }
}
