import Exports
import StrictJSON
import Testing

@Suite("The map in words")
struct MapWordsTests {
  private let page = MapGezin.map().page

  @Test("One heading for each corner where somebody stands, in the order of the map, then who has no corner, then the open question")
  func order() {
    #expect(
      page.sections.map(\.title) == [
        "Familie", "Vrienden", "Buurt", "Werk, club en geloof", "Hulp in de wijk", "Nog zonder plek op de kaart", "Nog leeg",
      ])
    guard case .list(let family)? = page.sections.first?.blocks.first else {
      Issue.record("no list")
      return
    }
    #expect(family.map { $0.prefix(4) } == ["Oma ", "Erik"])
  }

  @Test("Who knows whom is said at both, once each; a tie that ended, to nobody or to oneself is not")
  func ties() {
    let text = TextWriter.write(page).split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.ranges(of: "Kent Oma Ria.").count == 1)
    #expect(text.ranges(of: "Kent Erik.").count == 1)
    #expect(text.contains("Kent VV <Noord> & \"Zuid\"."))
    #expect(!text.contains("Kent Buurvrouw An en"))
  }

  @Test("Odd names and faults make whole pages in every format")
  func odd() {
    let map = MapGezin.map(MapGezin.crowd(60, names: MapGezin.oddNames))
    #expect(TextWriter.write(map.page).split(separator: "\n").allSatisfy { $0.first != " " })
    #expect(!HTMLWriter.write(map.page).contains("<b>&\""))
    let broken: JSON = ["network": ["people": ["Oma", 7, ["name": "Jo", "bonds": "veel", "linkedTo": 3]], "ties": "geen"], "gezin": 4]
    let page = TextWriter.write(MapGezin.map(broken).page)
    #expect(page.contains("Wie staan er om het gezin heen?"))
    #expect(page.contains("• Jo."))
  }
}
