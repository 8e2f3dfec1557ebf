import Basics
import Reflectiekader
import Testing
import Wording

@Suite("Where a question comes from is said with a title")
struct SourceTests {
  @Test("A question names the framework and its number, another row the title alone, an own source stands as it is")
  func titles() {
    #expect(Saying.source("003_db5bf0ea89c3815c.txt, R7", .nl) == "Reflectiekader normaliseren, vraag 7")
    #expect(Saying.source("003_db5bf0ea89c3815c.txt, C42", .en) == "Reflection framework normalising")
    #expect(Saying.source("Ons eigen boek, R7", .nl) == "Ons eigen boek, R7")
  }

  @Test("No source of ours shows the name of a file")
  func noFiles() {
    let instrument = Instrument.normaliseren
    let rows = [instrument.source] + instrument.questions.map(\.source) + Prompts.all.map(\.source)
    for row in rows { #expect(!Saying.source(row, .nl).contains("txt") && !Saying.source(row, .en).contains("_"), "\(row)") }
  }
}
