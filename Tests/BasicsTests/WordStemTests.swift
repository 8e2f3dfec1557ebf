import Basics
import Testing

@Suite("The stem of a word")
struct WordStemTests {
  @Test(
    "The forms of a verb have one stem",
    arguments: [
      ["verwijder", "verwijderen", "verwijdert"], ["deel", "delen", "deelt"], ["bewaar", "bewaren", "Bewaart"], ["kies", "kiezen"],
      ["schrijf", "schrijven"], ["pak", "pakken"],
    ])
  func forms(_ words: [String]) { #expect(Set(words.map(WordStem.of)).count == 1) }

  @Test("A short word stays, and other words have other stems")
  func apart() {
    #expect(WordStem.of("en") == "en")
    #expect(WordStem.of("team") != WordStem.of("tijd"))
    #expect(WordStem.of("") == "")
  }
}
