import DossierModel
import StrictJSON
import Wording

/// Writes the map as one SVG picture on A4, for the fridge: no script, no letter or picture from elsewhere, and every text is text.
///
/// The same map gives the same picture, byte for byte. Ties between people are not drawn, for with more than a few the sheet becomes a
/// knot; they stand in the lists and tables.
public enum SVGWriter {
  /// The whole picture, with a newline at its end.
  public static func write(_ map: ExportedMap) -> String { write(map, isOnPage: false) + "\n" }

  /// The picture as a file, or as a part of a page: there its size and its sheet of paper are the page's.
  static func write(_ map: ExportedMap, isOnPage: Bool) -> String {
    let figure = MapFigure(map, isOnPage: isOnPage)
    let language = map.language.rawValue
    let size = isOnPage ? "" : " width=\"297mm\" height=\"210mm\""
    // A page has room around its pictures, and a language of its own.
    let part = isOnPage ? "24 30 1140 784" : "0 0 1188 840"
    let spoken = isOnPage ? "" : " xml:lang=\"\(language)\" lang=\"\(language)\""
    let lines =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"\(size) viewBox=\"\(part)\" role=\"img\""
          + " aria-labelledby=\"map-title map-sentence\"\(spoken)>",
        "<title id=\"map-title\">\(SVGText.clean(ExportWords.mapTitle(map.gezinOrFamily, map.language)))</title>",
        "<desc id=\"map-sentence\">\(SVGText.clean(map.sentence))</desc>", "<style>",
        isOnPage ? SVGStyle.figure : SVGStyle.sheet, "</style>",
        "<rect class=\"paper\" width=\"1188\" height=\"840\"/>",
      ] + rings(figure.sheet) + figure.captions.flatMap(\.markup) + ties(figure) + middle(figure) + people(figure) + foot(figure)
    return (lines + ["</svg>"]).joined(separator: "\n")
  }

  private static func rings(_ sheet: MapSheet) -> [String] {
    let rings = [4, 3, 2, 1].map { ellipse(sheet, ring: $0, name: ["ring-1", "ring-2", "ring-3", "not-now"][$0 - 1]) }
    let sides = (0..<MapSheet.sectorCount).map { sector in
      let direction = MapSheet.start(ofSector: sector)
      let (from, to) = (sheet.point(ring: 0, direction), sheet.point(ring: 4, direction))
      return "<path d=\"M\(Decimal.text(from))L\(Decimal.text(to))\"/>"
    }
    return ["<g class=\"rings\">"] + rings + sides + ["</g>"]
  }

  private static func ellipse(_ sheet: MapSheet, ring: Int, name: String) -> String {
    let height = sheet.radius(ring)
    let center = "cx=\"\(Decimal.text(sheet.center.x))\" cy=\"\(Decimal.text(sheet.center.y))\""
    return "<ellipse class=\"\(name)\" \(center) rx=\"\(Decimal.text(height * MapSheet.stretch))\" ry=\"\(Decimal.text(height))\"/>"
  }

  /// The gezin, and who it is.
  private static func middle(_ figure: MapFigure) -> [String] {
    let sheet = figure.sheet
    let (size, small) = (17 * min(figure.scale, 1.3), 12 * min(figure.scale, 1.3))
    let wide = sheet.radius(0) * MapSheet.stretch * 2
    let names = TextWidth.lines(figure.map.gezinOrFamily, width: wide * 0.8 / size, count: 3)
    let members = Saying.list(figure.map.members.map(\.name), figure.map.language)
    let lines =
      names.map { ($0, size, "middle-name") }
      + TextWidth.lines(members, width: wide * 0.84 / small, count: 2).map { ($0, small, "middle-members") }
    var y = sheet.center.y - lines.reduce(0) { $0 + $1.1 * 1.22 } / 2
    var markup = [ellipse(sheet, ring: 0, name: "middle")]
    for (text, size, name) in lines {
      y += size * 1.22
      markup.append(SVGText.line(text, x: sheet.center.x, y: y - size * 0.3, size: size, name: name))
    }
    return markup
  }

  private static func ties(_ figure: MapFigure) -> [String] {
    zip(figure.stops, figure.places).filter { !$0.0.isFold }.map { stop, place in
      let line = MapLine(stop.people[0], size: figure.size)
      let start = figure.sheet.spokeStart(towards: place.dot)
      let away = place.dot - start
      let step = away * (1 / max(away.length, 1))
      let end = place.dot - step * ((stop.label.dot + 0.14) * figure.size)
      return SVGText.tie(line.paths(from: start + step * 3, to: end), hasStrain: line.hasStrain, isFar: stop.label.ring == 4)
    }
  }

  private static func people(_ figure: MapFigure) -> [String] {
    let groups = zip(figure.stops, figure.places).flatMap { stop, place in
      let title = stop.people.map { $0.line(figure.map) }.joined(separator: "; ")
      return [
        "<g\(stop.label.ring == 4 ? " class=\"far\"" : "")><title>\(SVGText.clean(title))</title>"
          + sign(stop, place, figure.size) + name(stop, place, figure.size) + "</g>"
      ]
    }
    return ["<g class=\"people\">"] + groups + ["</g>"]
  }

  private static func sign(_ stop: MapFigure.Stop, _ place: MapPlacing.Spot, _ size: Double) -> String {
    stop.isFold ? MapDot().markup(at: place.dot, size: size) : MapDot(stop.people[0]).markup(at: place.dot, size: size)
  }

  private static func name(_ stop: MapFigure.Stop, _ place: MapPlacing.Spot, _ size: Double) -> String {
    let x = place.side == 0 ? place.label.center.x : place.side == 1 ? place.label.minX : place.label.maxX
    return stop.label.lines.enumerated().map { index, line in
      let y = place.label.minY + MapPlacing.lineHeight(size) * Double(index) + size * 0.88
      return SVGText.line(line, x: x, y: y, size: size, name: stop.label.ring == 4 ? "name far-name" : "name", side: place.side)
    }.joined()
  }

  /// What the signs mean, and who has no place yet.
  private static func foot(_ figure: MapFigure) -> [String] {
    let top = figure.sheet.bottom + 4
    let notes = figure.notes.enumerated().map { index, line in
      SVGText.line(line, x: MapSheet.margin, y: top + figure.noteHeight * (Double(index) + 0.75), size: figure.noteSize, name: "soft")
    }
    return notes + figure.legend.markup(top: top + figure.noteHeight * Double(notes.count))
  }
}

extension ExportedPerson {
  /// One line for who points at somebody: "Oma Ria, oma van moederskant, familie, heel dichtbij, sterk".
  func line(_ map: ExportedMap) -> String {
    let values = map.values
    let ring = person.raw(.ring)?.whole.flatMap { ValueWords.word("ring", String($0)) }.map(values.say)
    let parts = [
      name, values.text(person, .role), values.word(person, .sector), ring, values.word(person, .quality),
      person.hasStrain ? values.label(FieldKey<Person, Bool>.strain).lowercased() : nil, values.word(person, .direction),
      person.isCoEducator ? values.label(FieldKey<Person, Bool>.coEducator).lowercased() : nil,
      person.wasNotAsked ? values.word(person, .asked) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
