import Basics
import Exports
import SampleTeam
import StrictJSON
import Testing

@Suite("The map with initials, and what never leaves with it")
struct MapInitialsTests {
  @Test("No name of anybody is anywhere in any format, the title too")
  func canary() {
    for file in SampleTeam.demo(now: DemoPage.now) where file.path.hasPrefix("dossiers/") {
      let people = (file.content["network"]?["people"]?.items ?? []) + (file.content["gezin"]?["members"]?.items ?? [])
      let names = people.compactMap { $0["name"]?.text }
      #expect(names.count > 3)
      let family = file.content["gezin"]?["name"]?.text ?? ""
      for text in MapGezin.everything(MapGezin.map(file.content, initials: true)) {
        for name in names + [family] { #expect(!contains(name, in: text), "\(name)") }
      }
    }
  }

  /// As a whole word: "Jo" is not in "Jongerenpunt".
  private func contains(_ name: String, in text: String) -> Bool {
    text.ranges(of: name).contains { range in
      let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
      return !before.isLetter && !after.isLetter
    }
  }

  @Test("Initials stand in the place of names, and no sentence ends in two stops")
  func initials() {
    let map = MapGezin.map(initials: true)
    #expect(map.sentence == "Gezin B.: 5 mensen en 2 plekken, 1 heel dichtbij, in 5 van de 8 hoeken.")
    let text = TextWriter.write(map.page)
    #expect(text.contains("• E., vader van M. en S. Dichtbij."))
    #expect(text.contains("Kent R.\n"))
    #expect(!text.contains(".."))
    #expect(SVGWriter.write(map).contains(">A.</text>"))
  }

  @Test("No two on the map are alike, namesakes neither")
  func apart() {
    let names = ["Erik", "Juf Els", "Kim", "kim", "Marit"]
    let map = MapGezin.map(MapGezin.dossier(names.map { ["name": .string($0), "sector": "family", "ring": 1] }), initials: true)
    let text = TextWriter.write(map.page)
    for shown in ["E1.", "E2.", "K1.", "K2.", "M2."] { #expect(text.contains("• \(shown)"), "\(shown)") }
  }

  @Test("Notes, who ended, and what the format does not know are in no format, with initials or without")
  func secrets() {
    var dossier = MapGezin.small
    dossier.set("kanarie-onbekend", at: ["network", "people", .index(0), "mine"])
    for initials in [false, true] {
      for text in MapGezin.everything(MapGezin.map(dossier, initials: initials)) {
        #expect(!text.lowercased().contains("kanarie"))
      }
    }
  }
}
