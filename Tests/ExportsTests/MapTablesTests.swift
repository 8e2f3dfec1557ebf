import Exports
import Foundation
import StrictJSON
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The map as data for other programs")
struct MapTablesTests {
  private func csv(_ map: ExportedMap, _ name: String) -> [[String]] {
    CSV.rows(CSVWriter.forPrograms.write(map).first { $0.name == name }!.text)
  }

  @Test("As many people, places and ties as there are, in GraphML and CSV alike")
  func counts() {
    for (dossier, people, ties) in [
      (MapGezin.small, 7, 2), (MapGezin.dossier([]), 0, 0), (MapGezin.crowd(30), 30, 0), (MapGezin.crowd(200), 200, 0),
    ] {
      let map = MapGezin.map(dossier)
      let bonds = people == 7 ? 1 : 0
      let graph = Elements.of(GraphMLWriter.write(map))
      #expect(graph.filter { $0.name == "node" }.count == 1 + 2 + people)
      #expect(graph.filter { $0.name == "edge" }.count == people + bonds + ties)
      #expect(csv(map, "ego.csv").count == 2)
      #expect(csv(map, "people.csv").count == 1 + 2 + people)
      #expect(csv(map, "ties.csv").count == 1 + people + bonds + ties)
    }
  }

  @Test("For a spreadsheet with a mark and semicolons, for programs without and with commas; in both the same cells")
  func separators() {
    for names in [MapGezin.ordinaryNames, MapGezin.oddNames + ["De Graaf; =1+1", "a,b", "\"x\""]] {
      let map = MapGezin.map(MapGezin.crowd(30, names: names))
      for (sheet, data) in zip(CSVWriter.forSpreadsheet.write(map), CSVWriter.forPrograms.write(map)) {
        #expect(sheet.name == data.name)
        #expect(Array(sheet.text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF] && !data.text.unicodeScalars.contains("\u{FEFF}"))
        let rows = CSV.rows(String(sheet.text.unicodeScalars.dropFirst()), separator: ";")
        #expect(rows == CSV.rows(data.text) && Set(rows.map(\.count)).count == 1)
      }
    }
  }

  @Test("Every edge leads from a node to a node, every datum has its key, and no node is there twice")
  func references() {
    var dossier = MapGezin.small
    for (index, id) in ["geen ulid", MapGezin.oma, "", MapGezin.id].enumerated() {
      dossier.set(["id": .string(id), "name": "Nog een", "ring": 2, "sector": "family"], at: ["network", "people", .index(90 + index)])
    }
    let graph = Elements.of(GraphMLWriter.write(MapGezin.map(dossier)))
    let nodes = graph.filter { $0.name == "node" }.compactMap { $0.attributes["id"] }
    #expect(nodes.count == 1 + 2 + 7 + 4)
    #expect(Set(nodes).count == nodes.count)
    let edges = graph.filter { $0.name == "edge" }
    #expect(edges.allSatisfy { nodes.contains($0.attributes["source"] ?? "") && nodes.contains($0.attributes["target"] ?? "") })
    let keys = Set(graph.filter { $0.name == "key" }.compactMap { $0.attributes["id"] })
    #expect(graph.filter { $0.name == "data" }.allSatisfy { keys.contains($0.attributes["key"] ?? "") })
  }

  @Test("What was said stands under the names of format.md; a bad number is left out, for a number belongs there")
  func attributes() {
    let people = csv(MapGezin.map(), "people.csv")
    let header = people[0]
    let oma = Dictionary(uniqueKeysWithValues: zip(header, people.first { $0.contains("Oma Ria") }!))
    #expect(oma["id"] == MapGezin.oma)
    #expect(oma["ring"] == "1")
    #expect(oma["coEducator"] == "true")
    #expect(oma["mentorOf"] == MapGezin.mila)
    #expect(oma["linkedTo"] == MapGezin.club)
    #expect(oma["until"] == "2027-01-31")
    let jo = Dictionary(uniqueKeysWithValues: zip(header, people.first { $0.contains("Tante Jo") }!))
    #expect(jo["ring"] == "")
    let ties = csv(MapGezin.map(), "ties.csv")
    #expect(ties.contains { $0.prefix(7) == [MapGezin.mila, MapGezin.oma, "bond", "2", "broken", "true", "gives"] })
    #expect(ties.contains { $0.prefix(6) == [MapGezin.oma, MapGezin.erik, "tie", "", "thin", "true"] })
  }

  @Test(
    "A cell is never a formula, also not behind a semicolon",
    arguments: [
      ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-2", "'-2"), ("@an", "'@an"), ("  =1", "'=1"), ("\u{9}=1", "'=1"),
      ("Jo;=1+1", "Jo;'=1+1"), ("\"=1", "\"'=1"), ("Jo = Jan", "Jo = Jan"), ("a,b \"c\"", "a,b \"c\""), ("a,\u{301}b", "a,\u{301}b"),
    ])
  func formulas(typed: String, read: String) {
    let map = MapGezin.map(MapGezin.dossier([["id": .string(MapGezin.oma), "name": .string(typed)]]))
    let rows = csv(map, "people.csv")
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.last?[2].unicodeScalars.elementsEqual(read.unicodeScalars) == true)
  }

  @Test("Odd names keep every file whole")
  func oddNames() {
    let map = MapGezin.map(MapGezin.crowd(60, names: MapGezin.oddNames))
    #expect(Elements.of(GraphMLWriter.write(map)).filter { $0.name == "node" }.count == 63)
    let rows = csv(map, "people.csv")
    #expect(rows.count == 63)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }
}

/// Reads CSV after RFC 4180.
enum CSV {
  static func rows(_ text: String, separator: Unicode.Scalar = ",") -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted, "\r" where !isQuoted:
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\n" where !isQuoted:
        rows.append(row)
        row = []
      default: cell.append(scalar)
      }
    }
    return rows
  }
}

/// The elements of an XML document, in their order.
final class Elements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private var elements: [Element] = []
  private var open: [Int] = []

  /// None where the text is no well-formed XML.
  static func of(_ text: String) -> [Element] {
    let parser = XMLParser(data: Data(text.utf8))
    let delegate = Elements()
    parser.delegate = delegate
    return parser.parse() ? delegate.elements : []
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }
}
