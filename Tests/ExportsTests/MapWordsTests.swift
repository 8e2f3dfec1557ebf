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
        "", "Familie", "Vrienden", "Buurt", "Werk, club en geloof", "Hulp in de wijk", "Nog zonder plek op de kaart", "Nog leeg",
      ])
    guard case .people(let family)? = page.sections[1].blocks.first else {
      Issue.record("no people")
      return
    }
    #expect(family.map(\.name) == ["Oma Ria", "Erik"])
    #expect(family.allSatisfy { $0.line.hasPrefix($0.name) })
  }

  @Test("Who knows whom is said at both, once each; a tie that ended, to nobody or to oneself is not")
  func ties() {
    let text = TextWriter.write(page).split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.ranges(of: "Kent Oma Ria.").count == 1)
    #expect(text.ranges(of: "Kent Erik.").count == 1)
    #expect(text.contains("Kent VV <Noord> & \"Zuid\"."))
    #expect(!text.contains("Kent Buurvrouw An en"))
  }

  @Test("It stands under its picture, and says its sentence where there can be none")
  func picture() {
    #expect(HTMLWriter.write(page).ranges(of: "<svg").count == 1)
    let sentence = MapGezin.map().sentence
    for text in [TextWriter.write(page), MarkdownWriter.write(page)] { #expect(text.ranges(of: sentence).count == 1) }
    #expect(!HTMLWriter.write(page).contains("<h2></h2>"))
  }

  @Test("Those on it may read it: no strain, no thin or broken tie, nobody who would rather not help, nobody who is not there now")
  func fit() {
    var dossier = MapGezin.small
    dossier.set("declined", at: ["network", "people", .index(3), "asked"])
    let map = MapGezin.map(dossier, isWhole: false)
    for text in [TextWriter.write(map.page), MarkdownWriter.write(map.page), HTMLWriter.write(map.page), SVGWriter.write(map)] {
      #expect(text.contains("Oma Ria") && text.contains("Erik"))
      let words = text.lowercased()
      for word in ["spanning", "dunne", "verbroken", "liever", "gevraagd", "buurvrouw", "kim", "kent"] {
        #expect(!words.contains(word), "\(word)")
      }
    }
    #expect(SVGWriter.write(map).contains("Bijgewerkt op 4 november 2026"))
    #expect(map.sentence.contains("2 mensen") || map.sentence.contains("3 mensen"))
    // For the worker's own eyes it is whole.
    #expect(TextWriter.write(MapGezin.map(dossier, isWhole: true).page).contains("Voor Mila: dichtbij, verbroken band met spanning."))
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
