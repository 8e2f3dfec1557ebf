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
    #expect(OwnPhrases.dutch.count > 2500)
    for phrase in OwnPhrases.dutch {
      let hits = Lexicon.builtIn.hits(in: phrase.text).map { String(phrase.text[$0.range]) }
      let ours = hits.filter { !Self.ofTheFramework.contains($0.lowercased()) }
      #expect(ours == [], "\(phrase.file): \(phrase.text)")
    }
  }

  @Test(
    "One word for one thing, and nobody is thrown away",
    arguments: ["weggooi", "gooi weg", "gooit weg", "weggegooid", "opslaan", "opgeslagen", "deze mens ", "trede", "de focus", "het het "])
  func oneWord(_ never: String) {
    for phrase in OwnPhrases.dutch { #expect(!phrase.text.lowercased().contains(never), "\(phrase.file): \(phrase.text)") }
  }

  @Test("No question of ours is longer than fifteen words")
  func shortQuestions() {
    for phrase in OwnPhrases.dutch {
      for sentence in PlainWords.sentences(phrase.text) where sentence.last?.hasSuffix("?") == true {
        #expect(sentence.count <= 15, "\(phrase.file): \(sentence.joined(separator: " "))")
      }
    }
  }
}
