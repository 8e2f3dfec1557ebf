import Basics
import Testing

@testable import Wording

@Suite("A wrong command line is answered plainly")
struct UsageWordsTests {
  private static func said(_ language: Language) -> [String] {
    let kinds = ["dir", "file", "name", "theme", "gezin", "instant", "last|day|id", "80x24", "keys", "n", "period", "text"]
    let forms = kinds.map { UsageWords.Form.like($0) } + [.oneOf(["md", "html", "txt"])]
    return forms.flatMap { form in
      [
        UsageWords.noValue("--as", form: form, language), UsageWords.wrongValue("x", of: "--as", form: form, language),
        UsageWords.missing("--as", of: "gewoon export", form: form, language),
        UsageWords.missing("<x>", of: "gewoon export", form: form, language),
      ]
    }
      + [nil, "list"].flatMap { meant in
        [
          UsageWords.noCommand("gewoon x", meant: meant, language), UsageWords.noTopic("x", meant: meant, language),
          UsageWords.noOption("--x", of: "gewoon list", meant: meant, help: "gewoon help list", language),
        ]
      } + [
        UsageWords.noValueWanted("--json", language),
        UsageWords.tooMuch("x", of: "gewoon list", help: "gewoon help list", hasWords: false, language),
        UsageWords.tooMuch("x", of: "gewoon list", help: "gewoon help list", hasWords: true, language), UsageWords.noKey("Foo", language),
        UsageWords.other("gewoon list", help: "gewoon help list", language), CommandLineWords.fileExists("plan.html", language),
        CommandLineWords.isFolder("plan", language), CommandLineWords.isNoFolder("plan", language),
        CommandLineWords.notWritten("plan", language),
        CommandLineWords.dossiersOrDemo[language], CommandLineWords.dossiersInRange[language],
      ]
  }

  @Test("Each sentence is short and ends, in both languages")
  func plain() {
    for sentence in Self.said(.nl) { #expect(PlainWords.faults(dutch: sentence) == []) }
    for sentence in Self.said(.en) { #expect(PlainWords.faults(english: sentence) == []) }
    for sentence in Self.said(.nl) + Self.said(.en) {
      #expect(sentence.last.map { ".?".contains($0) } == true && !sentence.contains("  "), "\(sentence)")
    }
  }

  @Test("Of many names the first are said, and how many more there are")
  func candidates() {
    let names = (1...20).map { "Naam \($0)" }
    #expect(CommandLineWords.nobodyCalled("Piet", among: names, .nl).hasSuffix("Naam 11, Naam 12 en nog 8."))
    #expect(CommandLineWords.severalCalled("Naam", names, .en).contains("Naam 12 and 8 more. "))
    #expect(CommandLineWords.nobodyCalled("", among: ["Sanne"], .nl) == "Er is geen teamlid zonder naam. In het team zit Sanne.")
  }
}
