import Basics
import Foundation
import StrictJSON
import Testing

@testable import Exports

@Suite("The picture of the map")
struct MapPictureTests {
  @Test("Nobody lies over another, over a caption or outside the sheet, and nobody is lost", arguments: [0, 1, 7, 15, 30, 60, 200])
  func placing(count: Int) {
    for names in [MapGezin.ordinaryNames, MapGezin.oddNames] {
      let figure = MapFigure(MapGezin.map(MapGezin.crowd(count, names: names)))
      #expect(figure.stops.flatMap(\.people).count == count)
      #expect(figure.places.count == figure.stops.count)
      let labels = figure.places.map(\.label)
      let dots = zip(figure.stops, figure.places).map { stop, place in
        MapBox(around: place.dot, width: stop.label.dot * figure.size * 2, height: stop.label.dot * figure.size * 2)
      }
      let captions = figure.captions.map(\.box)
      for (index, label) in labels.enumerated() {
        #expect(figure.sheet.picture.contains(label))
        #expect(!labels[..<index].contains { $0.overlaps(label) })
        #expect(!captions.contains { $0.overlaps(label) })
        #expect(!dots.contains { $0.overlaps(label) })
      }
    }
  }

  @Test("A label is as wide as its name needs, and a long name ends in an ellipsis")
  func widths() {
    #expect(TextWidth.cut("Mevrouw van der Meulen", to: 20) == "Mevrouw van der Meulen")
    let cut = TextWidth.cut(String(repeating: "lang", count: 50), to: 9.5)
    #expect(cut.hasSuffix("…"))
    #expect(TextWidth.ems(cut) <= 9.5)
    #expect(TextWidth.lines("Voetbalclub Sparta Noord", width: 9.5, count: 2) == ["Voetbalclub", "Sparta Noord"])
    #expect(TextWidth.lines("Gezin De Graaf-Yılmaz", width: 8, count: 3) == ["Gezin De", "Graaf-Yılmaz"])
    #expect(TextWidth.lines("", width: 8, count: 3) == [])
  }

  @Test("Everybody stands on the ring and in the sector where the gezin feels them to be")
  func rings() {
    let figure = MapFigure(MapGezin.map(MapGezin.crowd(60)))
    for (stop, place) in zip(figure.stops, figure.places) {
      #expect(place.dot == figure.sheet.point(ring: stop.label.ring, place.direction))
      #expect(figure.sheet.isInside(place.dot, sector: stop.label.sector))
    }
    // The formal sectors, the last two, lie below the middle; the sectors of friends and the neighbourhood at the top.
    for sector in [6, 7] { #expect(figure.sheet.point(ring: 3, MapSheet.start(ofSector: sector) + 16).y > figure.sheet.center.y) }
    for sector in [2, 3] { #expect(figure.sheet.point(ring: 3, MapSheet.start(ofSector: sector) + 16).y < figure.sheet.center.y) }
  }

  @Test("The same map gives the same picture, and what is not drawn does not change it")
  func steady() {
    var crowd = MapGezin.crowd(15)
    let picture = SVGWriter.write(MapGezin.map(crowd))
    #expect(SVGWriter.write(MapGezin.map(crowd)) == picture)
    crowd.set("Een notitie.", at: ["network", "people", .index(3), "note"])
    crowd.set(["name": "Weg", "sector": "family", "ring": 1, "ended": "2026-01-01"], at: ["network", "people", .index(99)])
    #expect(SVGWriter.write(MapGezin.map(crowd)) == picture)
  }

  @Test("A picture is well-formed, with one title, one sentence and every name as text", arguments: [0, 1, 30])
  func wellFormed(count: Int) {
    for names in [MapGezin.ordinaryNames, MapGezin.oddNames] {
      let map = MapGezin.map(MapGezin.crowd(count, names: names))
      let elements = Elements.of(SVGWriter.write(map))
      #expect(elements.first?.name == "svg")
      #expect(elements.first?.attributes["role"] == "img")
      #expect(elements.first?.attributes["aria-labelledby"] == "map-title map-sentence")
      #expect(elements.first { $0.attributes["id"] == "map-title" }?.text == "Netwerkkaart van Gezin van den Berg")
      #expect(elements.filter { $0.name == "desc" }.map(\.text) == [map.sentence])
      // Who shares a place is named where one points at it.
      let titles = elements.filter { $0.name == "title" }.dropFirst().map(\.text).joined(separator: "; ")
      #expect(count == 0 || map.people.allSatisfy { titles.contains($0.name) })
    }
  }

  @Test("Nothing in it runs, and nothing comes from elsewhere")
  func closed() {
    let picture = SVGWriter.write(MapGezin.map(MapGezin.crowd(30, names: MapGezin.oddNames)))
    let rest = picture.replacing("http://www.w3.org/2000/svg", with: "")
    for sign in ["<script", "http", "url(", "@import", "@font-face", "href", "<image", "<foreignObject", "onload", "<b>"] {
      #expect(!rest.contains(sign), "\(sign)")
    }
    #expect(picture.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(picture.contains("@media (prefers-color-scheme: dark)"))
  }

  @Test("No letter has the colour of the paper around it where that cannot be painted behind it")
  func halo() {
    let picture = SVGWriter.write(MapGezin.map())
    let rules = picture.split(separator: "\n").filter { $0.contains(".name, .ring-name, .sector { stroke:") }
    #expect(rules.count == 3 && rules.allSatisfy { $0.hasPrefix("@supports (paint-order: stroke) { ") && $0.hasSuffix("} }") })
    #expect(!picture.contains("<text style=") && !picture.contains("<text stroke="))
  }

  @Test("A colour goes by one class or one kind of element alone, for LibreOffice and Inkscape know no more")
  func selectors() {
    for line in SVGStyle.sheet.split(separator: "\n") where line.contains("fill:") || line.contains("stroke: #") {
      let rule = line.hasPrefix("@supports") ? line.drop { $0 != "{" }.dropFirst() : line
      for selector in rule.prefix(while: { $0 != "{" }).split(separator: ",") {
        let name = selector.drop { $0 == " " }.dropFirst().prefix { $0 != " " }
        #expect(!name.contains(".") && !name.contains(":") && !name.contains("*"), "\(line)")
        #expect(selector.split(separator: " ").count == 1, "\(line)")
      }
    }
  }

  @Test("Who has no ring or no corner is named at the foot")
  func unplaced() {
    let picture = SVGWriter.write(MapGezin.map())
    #expect(picture.contains(">Nog zonder plek op de kaart: Tante Jo</text>"))
  }

  @Test("A line says what kind of tie it is", arguments: ["strong", "ordinary", "thin", "broken", "zomaar"])
  func lines(quality: String) {
    func paths(_ quality: String, strain: Bool = false, direction: String = "") -> String {
      MapLine(quality: quality, hasStrain: strain, direction: direction, size: 16)
        .paths(from: Point(x: 0, y: 0), to: Point(x: 100, y: 0)).joined()
    }
    let line = paths(quality)
    #expect(line.contains("stroke-width=\"\(quality == "strong" ? "3.8" : "1.6")\""))
    #expect(line.contains("stroke-dasharray") == (quality == "thin"))
    #expect(line.ranges(of: "<path").count == (quality == "broken" ? 3 : 1))
    #expect(paths(quality, strain: true).contains("T100 0"))
    for (direction, heads) in [("gives", 1), ("receives", 1), ("both", 2), ("zomaar", 0)] {
      #expect(paths(quality, direction: direction).ranges(of: "class=\"head\"").count == heads)
    }
    // Who gives, gives to the gezin: the point of the arrow is there, where the line begins.
    #expect(paths(quality, direction: "gives").contains("class=\"head\" d=\"M0 0"))
    #expect(paths(quality, direction: "receives").contains("class=\"head\" d=\"M100 0"))
  }

  @Test("The foot explains the signs that stand on the sheet, and no others")
  func legend() {
    let one = SVGWriter.write(
      MapGezin.map(MapGezin.dossier([["id": .string(MapGezin.oma), "name": "Jo", "ring": 1, "sector": "family", "quality": "strong"]])))
    #expect(one.contains(">sterke band</text>"))
    for word in ["dunne band", "spanning", "over en weer", "voedt mee op", "nog niet gevraagd", "plek"] {
      #expect(!one.contains(">\(word)</text>"))
      #expect(SVGWriter.write(MapGezin.map()).contains(">\(word)</text>"), "\(word)")
    }
  }
}
