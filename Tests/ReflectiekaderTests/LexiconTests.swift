import Basics
import Reflectiekader
import StrictJSON
import Testing

@Suite("The words of the lexicon")
struct LexiconTests {
  let lexicon = Lexicon.builtIn

  @Test("There are many, each once")
  func many() {
    #expect(lexicon.entries.count >= 350)
    #expect(Set(lexicon.entries.map(\.id)).count == lexicon.entries.count)
    #expect(Set(lexicon.entries.map { Folding.sort($0.term) }).count == lexicon.entries.count)
  }

  @Test("They stand in the order of a dictionary")
  func sorted() {
    let terms = lexicon.entries.map { Folding.sort($0.term) }
    #expect(terms == terms.sorted())
  }

  @Test("Each says why in one plain sentence, whether it has ordinary words or not")
  func complete() {
    for entry in lexicon.entries {
      #expect(!entry.id.isEmpty && !entry.ordinary.contains(""), "\(entry.term)")
      #expect(entry.why.count > 10 && (entry.why.hasSuffix(".") || entry.why.hasSuffix("?")), "\(entry.term)")
      #expect(entry.why.split(separator: " ").count <= 16, "\(entry.term)")
      for mark in "*+=|@/" {
        let texts = [entry.term, entry.why, entry.example] + entry.forms + entry.ordinary
        #expect(!texts.contains { $0.contains(mark) }, "\(entry.term): \(mark)")
      }
    }
  }

  @Test("Each finds its own term and forms")
  func findsItself() {
    for entry in lexicon.entries {
      for form in [entry.term] + entry.forms {
        let text = form.split(separator: " ").map { $0 == "…" ? "iets" : String($0) }.joined(separator: " ")
        let hits = lexicon.hits(in: text)
        #expect(hits.count == 1 && hits.first?.range == text.startIndex..<text.endIndex, "\(entry.term): \(form)")
      }
      #expect(lexicon.hits(in: entry.term).first?.entry.id == entry.id, "\(entry.term)")
    }
  }

  @Test("Ordinary words are no jargon themselves, nor are the words that explain")
  func ordinary() {
    for entry in lexicon.entries {
      for words in entry.ordinary { #expect(lexicon.hits(in: words).isEmpty, "\(entry.term): \(words)") }
      if !entry.example.isEmpty { #expect(lexicon.hits(in: entry.example).isEmpty, "\(entry.term): \(entry.example)") }
    }
  }

  @Test("What is put in its place gives no new hint, whatever the form")
  func replacements() {
    for entry in lexicon.entries {
      for form in [entry.term] + entry.forms where !form.contains("…") {
        for hit in lexicon.hits(in: form) {
          for words in hit.words + [hit.swap?.text].compactMap(\.self) {
            #expect(!words.isEmpty && lexicon.hits(in: words).isEmpty, "\(form): \(words)")
          }
        }
      }
    }
  }

  @Test("Hits stand in order, do not overlap and begin and end between characters, in any text")
  func fuzz() {
    var dice = SplitMix64(seed: 31)
    let pieces =
      lexicon.entries.map(\.term) + [
        " ", "  ", "\n", "\r\n", "\"", "“", "”", "„", "«", "»", ".", ",", "-", "'", "’", "…", "e\u{301}", "\u{301}", "\u{FE0F}", "👨‍👩‍👧", "ë",
        "ĳ",
        "schaalt", "op", "af", "de", "\u{200D}", "\u{AD}", "1", "😀", "\u{3099}", "ß", "日本", "casus", "zorg", "m.b.", "\u{600}", "\u{2028}",
        "i.",
      ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...14, using: &dice)).map { _ in
        (pieces.randomElement(using: &dice) ?? "") + (Bool.random(using: &dice) ? " " : "")
      }.joined()
      let bounds = Set(text.indices).union([text.endIndex])
      var last = text.startIndex
      for hit in lexicon.hits(in: text) {
        #expect(hit.range.lowerBound >= last && !hit.range.isEmpty, "\(text)")
        #expect(bounds.contains(hit.range.lowerBound) && bounds.contains(hit.range.upperBound), "\(text)")
        #expect(!hit.words.contains("") && hit.swap?.text != "")
        #expect(hit.swap.map { bounds.contains($0.range.lowerBound) && $0.range.upperBound == hit.range.upperBound } ?? true, "\(text)")
        last = hit.range.upperBound
      }
    }
  }

  @Test("An empty text has no hits")
  func empty() {
    #expect(lexicon.hits(in: "").isEmpty)
    #expect(lexicon.hits(in: "\"").isEmpty)
    #expect(lexicon.hits(in: "-").isEmpty)
  }
}

@Suite("A team's own words")
struct TeamLexiconTests {
  @Test("A team's entry is found in its forms, also where nobody listed them")
  func team() {
    let lexicon = Lexicon.builtIn.adding([
      LexiconEntry(id: "01", term: "kansengezin", forms: ["kansenhuis"], ordinary: ["gezin"], why: ""),
      LexiconEntry(id: "02", term: "borreliseren", ordinary: ["praten"]),
    ])
    let text = "Kansengezinnen, een kansenhuis, geborreliseerd, borreliseert; \"kansengezin\""
    #expect(lexicon.hits(in: text).map { String(text[$0.range]) } == ["Kansengezinnen", "kansenhuis", "geborreliseerd", "borreliseert"])
    #expect(lexicon.hits(in: text).map(\.words.first) == ["gezin", "gezin", "praten", "praten"])
    #expect(lexicon.hits(in: "Het kansengezin belde.").first?.swap?.text == "gezin")
    #expect(lexicon.hits(in: "Wij borreliseren.").first?.swap == nil)
    #expect(lexicon.entries.count == Lexicon.builtIn.entries.count + 2)
  }

  @Test("The same term replaces ours and bends and joins as ours did")
  func sameTerm() {
    let lexicon = Lexicon.builtIn.adding([LexiconEntry(id: "01", term: "Problematiek", ordinary: ["gedoe"])])
    #expect(lexicon.entries.count == Lexicon.builtIn.entries.count)
    #expect(lexicon.entries.filter { Folding.sort($0.term) == "problematiek" }.map(\.id) == ["01"])
    #expect(lexicon.hits(in: "problematiek en verlatingsproblematiek").map(\.words) == [["gedoe"], []])
  }

  @Test("The same id replaces ours, and the last of two of the team stands")
  func sameID() {
    let lexicon = Lexicon.builtIn.adding([
      LexiconEntry(id: "casus", term: "geval", ordinary: ["kind"]), LexiconEntry(id: "casus", term: "geval", ordinary: ["gezin"]),
    ])
    #expect(lexicon.hits(in: "een casus").isEmpty)
    #expect(lexicon.hits(in: "een geval").map(\.words) == [["gezin"]])
  }

  @Test("A team's form goes before a term of ours")
  func formBeforeTerm() {
    let lexicon = Lexicon.builtIn.adding([LexiconEntry(id: "01", term: "hulpreeks", forms: ["traject"], ordinary: ["reeks"])])
    #expect(lexicon.hits(in: "een traject").map(\.words) == [["reeks"]])
  }

  @Test("The file is read as format.md says; what has no term or no ordinary words is passed over")
  func file() {
    let file: JSON = [
      "format": "gewoon/lexicon", "version": 1,
      "entries": [
        ["id": "A", "term": "zorgcasus", "forms": ["zorgcasussen"], "ordinary": ["gezin", ""], "why": "Zo.", "example": "Zus."],
        ["id": "B", "term": " ", "ordinary": ["gezin"]], ["id": "C", "term": "iets"], ["id": "D", "term": "iets", "ordinary": [1, ""]],
        ["term": "Groot Woord", "ordinary": ["klein woord"]], "geen entry",
      ],
    ]
    let first = LexiconEntry(id: "A", term: "zorgcasus", forms: ["zorgcasussen"], ordinary: ["gezin"], why: "Zo.", example: "Zus.")
    #expect(Lexicon.entries(in: file) == [first, LexiconEntry(id: "groot-woord", term: "Groot Woord", ordinary: ["klein woord"])])
    #expect(Lexicon.entries(in: ["format": "gewoon/lexicon"]).isEmpty)
  }

  @Test("Adding nothing changes nothing")
  func nothing() {
    #expect(Lexicon.builtIn.adding([]).entries == Lexicon.builtIn.entries)
  }
}
