import Basics
import Testing

@testable import Wording

@Suite("Every stored value has a word")
struct ValueWordsTests {
  @Test("the values of each kind are those of the model", arguments: FormatFields.values)
  func complete(kind: String, values: [String]) throws {
    #expect(ValueWords.table[kind]?.map(\.value) == values)
    for value in values {
      let word = try #require(ValueWords.word(kind, value))
      #expect(PlainWords.faults(dutch: word.nl) == [])
      #expect(PlainWords.faults(english: word.en) == [])
      #expect(word.nl.count <= 26 && word.en.count <= 26)
    }
  }

  @Test("there is no kind that the model does not have")
  func nothingTooMuch() {
    #expect(ValueWords.table.keys.sorted() == FormatFields.values.map(\.kind))
  }

  @Test("two values of one kind are never called the same", arguments: FormatFields.values)
  func distinct(kind: String, values: [String]) {
    for language in Language.allCases {
      let words = values.compactMap { ValueWords.word(kind, $0)?[language] }
      #expect(Set(words).count == words.count)
    }
  }

  @Test("what is not in the list has no word")
  func unknown() {
    #expect(ValueWords.word("quality", "superb") == nil)
    #expect(ValueWords.word("colour", "red") == nil)
  }
}
