import Reflectiekader
import Testing

@Suite("We write as we ask others to")
struct OwnWordsTests {
  /// The words of the framework and of the law, which stay as they are: names of aspects, characteristics, tasks and rooms.
  private static let ofTheFramework: Set<String> = [
    "krachtgericht", "sociale netwerk", "opschalen", "afschalen", "kerntaak", "kerntaken", "doorverwijzen", "gespecialiseerde hulp",
    "hulp afbouwen", "ontzorgen", "demedicaliseren", "diagnose", "meldcode", "sociale kaart", "intervisie", "vng",
  ]

  @Test("No sentence of ours gets a hint of ordinary words, the names of the framework excepted")
  func noHints() {
    #expect(OwnPhrases.all.count > 3400)
    for phrase in OwnPhrases.all {
      let hits = Lexicon.builtIn.hits(in: phrase.text).map { String(phrase.text[$0.range]) }
      let ours = hits.filter { !Self.ofTheFramework.contains($0.lowercased()) }
      #expect(ours == [], "\(phrase.file): \(phrase.text)")
    }
  }

  @Test(
    "One word for one thing, and nobody is thrown away",
    arguments: ["weggooi", "gooi weg", "gooit weg", "weggegooid", "opslaan", "opgeslagen", "deze mens ", "trede", "de focus", "het het "])
  func oneWord(_ never: String) {
    for phrase in OwnPhrases.all { #expect(!phrase.text.lowercased().contains(never), "\(phrase.file): \(phrase.text)") }
  }

  @Test("No sentence of ours is longer than fifteen words; what is filled in counts for one")
  func short() {
    for phrase in OwnPhrases.all {
      for sentence in PlainWords.sentences(phrase.text, endingIn: ".?!:") {
        let words = sentence.filter { $0.contains { $0.isLetter || $0.isNumber || $0 == "…" } }
        #expect(words.count <= 15, "\(phrase.file): \(sentence.joined(separator: " "))")
      }
    }
  }
}
