import Basics
import Testing

@testable import Wording

@Suite("Every field has a name and an explanation")
struct FieldWordsTests {
  @Test("every field of the files has a label and a help text in both languages", arguments: FormatFields.all)
  func complete(field: String) throws {
    #expect(FieldWords.table[field] != nil)
    let help = try #require(FieldWords.help(field))
    for language in Language.allCases {
      #expect(!FieldWords.label(field)[language].isEmpty)
      #expect(!help[language].isEmpty)
    }
  }

  @Test("no words stand there for a field that is in no file and is not being prepared")
  func nothingTooMuch() {
    #expect(Set(FieldWords.table.keys).subtracting(FormatFields.all).isEmpty)
  }

  @Test("no field is named twice")
  func noneTwice() {
    let lists = [
      FieldWords.workspaceFields(), FieldWords.gezinFields(), FieldWords.networkFields(), FieldWords.planFields(),
      FieldWords.decisionFields(), FieldWords.reflectionsFields(), FieldWords.answersFields(), FieldWords.preparingFields(),
      FieldWords.teamFields(),
    ]
    #expect(lists.map(\.count).reduce(0, +) == FieldWords.table.count)
  }

  @Test("a label fits in 26 columns", arguments: FormatFields.all)
  func labelsFit(field: String) {
    for language in Language.allCases {
      let label = FieldWords.label(field)[language]
      #expect(label.count <= 26, "\(label)")
      #expect(label.first?.isUppercase == true)
      #expect(label.last?.isPunctuation == false)
    }
  }

  @Test("labels and help are plain: short sentences, no English in the Dutch", arguments: FormatFields.all)
  func plain(field: String) throws {
    let help = try #require(FieldWords.help(field))
    #expect(PlainWords.faults(dutch: FieldWords.label(field).nl) == [])
    #expect(PlainWords.faults(dutch: help.nl) == [])
    #expect(PlainWords.faults(english: help.en) == [])
    for language in Language.allCases {
      #expect(PlainWords.sentences(help[language]).count <= 3)
      #expect(help[language].last.map { ".?".contains($0) } == true)
    }
  }

  @Test("a field that is not known is called by its key")
  func unknown() {
    #expect(FieldWords.label("gezin.shoeSize").nl == "gezin.shoeSize")
    #expect(FieldWords.help("gezin.shoeSize") == nil)
  }

  @Test("the fields that carry the values of the trade say so")
  func values() {
    #expect(FieldWords.help("gezin.ownWords")?.nl == "Schrijf op zoals zij het zeggen. Verander niets aan hun woorden.")
    #expect(FieldWords.help("person.ring")?.nl.contains("Zij bepalen dat, niet jij") == true)
    #expect(FieldWords.help("reflection.landing")?.nl.contains("alleen voor jou") == true)
    #expect(FieldWords.help("person.strain")?.nl.contains("sterk zijn en toch spanning") == true)
  }
}
