import Basics
import Testing

@testable import Wording

@Suite("Every stored value has a word")
struct ValueWordsTests {
  @Test("the values of each kind are those of format.md, in its order", arguments: FormatFields.values)
  func complete(kind: String, values: String) throws {
    let values = values.split(separator: " ").map(String.init)
    #expect(ValueWords.values(kind) == values)
    for value in values {
      let word = try #require(ValueWords.word(kind, value))
      #expect(PlainWords.faults(dutch: word.nl) == [])
      #expect(PlainWords.faults(english: word.en) == [])
      #expect(word.nl.count <= 26 && word.en.count <= 26)
    }
  }

  @Test("there is no kind that format.md does not have")
  func nothingTooMuch() {
    #expect(ValueWords.kinds == FormatFields.values.map(\.kind).sorted())
  }

  @Test("two values of one kind are never called the same", arguments: FormatFields.values.map(\.kind))
  func distinct(kind: String) {
    for language in Language.allCases {
      let words = ValueWords.values(kind).compactMap { ValueWords.word(kind, $0)?[language] }
      #expect(Set(words).count == words.count)
    }
  }

  @Test("what is not in the list has no word")
  func unknown() {
    #expect(ValueWords.word("quality", "superb") == nil)
    #expect(ValueWords.word("colour", "red") == nil)
    #expect(ValueWords.values("colour") == [])
  }

  @Test("the four kinds of support have the letters P, G, A and E")
  func letters() {
    #expect(ValueWords.values("support").compactMap { ValueWords.letter(support: $0) } == ["P", "G", "A", "E"])
    #expect(ValueWords.letter(support: "money") == nil)
  }
}
