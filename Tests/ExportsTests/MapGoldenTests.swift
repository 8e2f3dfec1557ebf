import Exports
import StrictJSON
import Testing

@Suite("The map of one small gezin, as it is handed out")
struct MapGoldenTests {
  @Test("As a picture")
  func picture() {
    #expect(Golden.difference(SVGWriter.write(MapGezin.map()), "kaart.svg") == nil)
    #expect(Golden.difference(SVGWriter.write(MapGezin.map(language: .en, initials: true)), "map-initials.svg") == nil)
  }

  @Test("In words")
  func words() {
    #expect(Golden.difference(TextWriter.write(MapGezin.map().page), "kaart.txt") == nil)
    #expect(Golden.difference(MarkdownWriter.write(MapGezin.map().page), "kaart.md") == nil)
    #expect(Golden.difference(HTMLWriter.write(MapGezin.map().page), "kaart.html") == nil)
    #expect(Golden.difference(TextWriter.write(MapGezin.map(language: .en, initials: true).page), "map-initials.txt") == nil)
  }

  @Test("As data")
  func data() {
    #expect(Golden.difference(GraphMLWriter.write(MapGezin.map()), "kaart.graphml") == nil)
    for file in CSVWriter.forSpreadsheet.write(MapGezin.map()) { #expect(Golden.difference(file.text, "kaart-\(file.name)") == nil) }
  }

  @Test("Without anybody it is an open question and no verdict")
  func nobody() {
    let map = MapGezin.map(MapGezin.dossier([]))
    #expect(map.sentence == "Gezin van den Berg: nog niemand op de kaart.")
    for text in [TextWriter.write(map.page), SVGWriter.write(map)] {
      #expect(text.split { $0.isWhitespace }.joined(separator: " ").contains("wie helpt er met gewone dingen?"))
      #expect(!text.contains("geen netwerk"))
    }
    #expect(SVGWriter.write(map).contains(">Vrienden?</text>"))
  }
}
