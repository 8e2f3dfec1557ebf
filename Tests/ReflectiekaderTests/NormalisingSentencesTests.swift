import Basics
import Reflectiekader
import StrictJSON
import Testing

@Suite("The bank of normalising sentences")
struct NormalisingSentencesTests {
  let bank = NormalisingSentence.builtIn

  @Test("About thirty sentences, no two the same, each with the moment that it fits and its source")
  func filled() {
    #expect((28...36).contains(bank.count))
    #expect(Set(bank.map(\.id)).count == bank.count)
    #expect(Set(bank.map(\.text)).count == bank.count)
    for sentence in bank {
      for phrase in [sentence.text, sentence.when] {
        for language in Language.allCases {
          let line = phrase[language]
          #expect(!line.isEmpty && line.first != " " && line.last != " " && !line.contains("  "), "\(sentence.id)")
        }
        #expect(phrase.nl != phrase.en, "\(sentence.id)")
      }
      #expect(!sentence.source.isEmpty, "\(sentence.id)")
    }
  }

  @Test("Every moment has sentences, recognition first")
  func moments() {
    var moments: [String] = []
    for sentence in bank where moments.last != sentence.source { moments.append(sentence.source) }
    let parents = ["C59", "C56", "C57", "C55", "C63", "C50", "C49"].map { "003_db5bf0ea89c3815c.txt, \($0)" }
    #expect(moments == parents + ["000_e6e2559e6082b003.txt, A15", "003_db5bf0ea89c3815c.txt, C58"])
    #expect(Set(bank.map(\.when)).count == moments.count)
    #expect(bank.first?.when.nl == "Eerst erkenning geven")
  }

  @Test("What makes something ordinary goes on to the person, and never ends there")
  func paired() {
    let ordinary = bank.filter { $0.source.hasSuffix("C56") || $0.source.hasSuffix("C57") || $0.source.hasSuffix("C55") }
    #expect(ordinary.count >= 12)
    for sentence in ordinary {
      let parts = sentence.text.nl.split { ".?".contains($0) }
      #expect(parts.count == 2, "\(sentence.id)")
      let last = Set((parts.last ?? "").lowercased().split { !$0.isLetter }.map(String.init))
      #expect(sentence.text.nl.hasSuffix("?") || !last.isDisjoint(with: ["jij", "jou", "je"]), "\(sentence.id)")
    }
  }

  @Test("A sentence can be said in one breath and stands on one line", arguments: Language.allCases)
  func short(_ language: Language) {
    for sentence in bank {
      #expect(sentence.text[language].plainWords.count <= 16, "\(sentence.id)")
      #expect(sentence.text[language].count <= 76, "\(sentence.id)")
      #expect(sentence.when[language].plainWords.count <= 8, "\(sentence.id)")
    }
  }

  @Test("Ordinary words, said to je, and not the two sentences of the source")
  func plain() {
    for sentence in bank {
      let text = sentence.text.nl.lowercased()
      for word in PlainWords.jargon + ["normaal", "normale", "situatie", "ervaren"] {
        #expect(!text.contains(word), "\(sentence.id): \(word)")
      }
      #expect(Set(text.split { !$0.isLetter }.map(String.init)).isDisjoint(with: ["u", "uw", "men"]), "\(sentence.id)")
    }
  }
}

@Suite("A team's own normalising sentences")
struct TeamSentencesTests {
  @Test("They are read as the team wrote them, the same in both languages")
  func read() {
    let file: JSON = [
      "format": "gewoon/sentences", "version": 1,
      "entries": [
        [
          "id": "01JDQ1B00000000000000000H1", "text": "Bij ons is het ook weleens een bende.", "when": "Bij rommel", "author": "w",
          "on": "2026-11-21",
        ],
        ["id": "01JDQ1B00000000000000000H2", "text": "Vertel."],
      ],
    ]
    #expect(
      NormalisingSentence.entries(in: file) == [
        NormalisingSentence(
          id: "01JDQ1B00000000000000000H1",
          text: Phrase("Bij ons is het ook weleens een bende.", "Bij ons is het ook weleens een bende."),
          when: Phrase("Bij rommel", "Bij rommel"), source: ""),
        NormalisingSentence(id: "01JDQ1B00000000000000000H2", text: Phrase("Vertel.", "Vertel."), when: Phrase("", ""), source: ""),
      ])
  }

  @Test("One without an id is still offered, one without a text is not")
  func gaps() {
    let file: JSON = [
      "entries": [["text": "  "], ["id": "a"], ["text": "Vertel."], "los", ["text": 3], ["id": "", "text": "Rustig aan."]]
    ]
    #expect(NormalisingSentence.entries(in: file).map(\.id) == ["entries.2", "entries.5"])
    #expect(NormalisingSentence.entries(in: file).map(\.text.nl) == ["Vertel.", "Rustig aan."])
  }

  @Test("A file without sentences has none", arguments: [.null, [:], ["entries": "los"], ["entries": .null]] as [JSON])
  func none(_ file: JSON) {
    #expect(NormalisingSentence.entries(in: file).isEmpty)
  }
}
