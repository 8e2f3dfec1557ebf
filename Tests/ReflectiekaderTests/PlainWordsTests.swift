import Basics
import Reflectiekader
import Testing

@Suite("The instrument speaks ordinary words")
struct PlainWordsTests {
  let instrument = Instrument.normaliseren

  /// Every text of the instrument with the id that it belongs to.
  var phrases: [(id: String, text: Phrase)] {
    var all = [("title", instrument.title)]
    for aspect in instrument.aspects { all += [(aspect.id, aspect.title), (aspect.id, aspect.evidence)] }
    for question in instrument.questions {
      all += [(question.id, question.text), (question.id, question.short), (question.id, question.help)]
    }
    all += instrument.indicators.flatMap { [($0.id, $0.text), ($0.id, $0.help)] }
    all += Meanings.all.map { ($0.term.nl, $0.text) }
    all += instrument.tasks.map { ("task \($0.id)", $0.text) }
    for one in instrument.conversation { all += [(one.id, one.text), (one.id, one.help)] }
    return all.map { (id: $0.0, text: $0.1) }
  }

  @Test("No question is longer than 20 words, no short one longer than 12", arguments: Language.allCases)
  func length(_ language: Language) {
    for question in instrument.questions {
      #expect(question.text[language].plainWords.count <= 20, "\(question.id)")
      #expect(question.short[language].plainWords.count <= 12, "\(question.id)")
      #expect(question.short[language].plainWords.count <= question.text[language].plainWords.count, "\(question.id)")
      #expect(question.text[language].hasSuffix("?") && question.short[language].hasSuffix("?"), "\(question.id)")
    }
  }

  @Test("What the great words mean is said in sentences of at most 15 words", arguments: Language.allCases)
  func meanings(_ language: Language) {
    let texts = Meanings.all.map { $0.text[language] } + [Meanings.origins[language]]
    for sentence in texts.flatMap({ $0.split(separator: ".") }) { #expect(String(sentence).plainWords.count <= 15, "\(sentence)") }
  }

  @Test("A scale is asked as in hoeverre, and nothing else is")
  func scales() {
    for question in instrument.questions {
      #expect(question.text.nl.hasPrefix("In hoeverre ") == (question.input == .scale), "\(question.id)")
      #expect(question.short.nl.hasPrefix("In hoeverre ") == (question.input == .scale), "\(question.id)")
    }
  }

  @Test("Help is one or two sentences, and no longer than a tired person reads", arguments: Language.allCases)
  func help(_ language: Language) {
    let helps =
      instrument.questions.map { (id: $0.id, text: $0.help[language]) }
      + instrument.conversation.map { (id: $0.id, text: $0.help[language]) }
      + instrument.indicators.map { (id: $0.id, text: $0.help[language]) }
    for (id, text) in helps {
      #expect((1...2).contains(text.count { $0 == "." || $0 == "?" }), "\(id)")
      #expect(text.plainWords.count <= 30, "\(id)")
    }
  }

  @Test("Indicators and characteristics fit on one line of 80 columns with room for a tick")
  func oneLine() {
    let lines = instrument.indicators.map { (id: $0.id, text: $0.text) } + instrument.conversation.map { (id: $0.id, text: $0.text) }
    for (id, text) in lines {
      for language in Language.allCases { #expect((1...76).contains(text[language].count), "\(id)") }
    }
  }

  @Test("Nothing is left empty or untrimmed, and the two languages differ")
  func filled() {
    #expect(phrases.count == 1 + 10 + 45 + 50 + 4 + 12 + 3)
    for (id, text) in phrases {
      for language in Language.allCases {
        let line = text[language]
        #expect(!line.isEmpty && line.first != " " && line.last != " " && !line.contains("  "), "\(id)")
      }
      #expect(text.nl != text.en, "\(id)")
    }
  }

  @Test("No jargon in the Dutch texts")
  func noJargon() {
    for (id, text) in phrases {
      for word in PlainWords.jargon { #expect(!text.nl.lowercased().contains(word), "\(id): \(word)") }
    }
  }

  @Test("The worker is je, never u or men")
  func address() {
    for question in instrument.questions {
      let words = Set(question.text.nl.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: ["u", "uw", "men"]), "\(question.id)")
    }
  }
}

@Suite("Words for what is chosen in a reflection")
struct ReflectionWordsTests {
  @Test("Each table holds the ids of the files, in order")
  func ids() {
    #expect(ReflectionWords.yesPartlyNo.ids == ["yes", "partly", "no"])
    #expect(ReflectionWords.weight.ids == ["lighter", "fitting", "heavier"])
    #expect(ReflectionWords.evidenceKinds.ids == ["seen", "heard", "done", "agreed", "fromOther"])
    #expect(ReflectionWords.evidencePrompts.ids == ReflectionWords.evidenceKinds.ids)
    #expect(ReflectionWords.dosage.ids == ["tooLittle", "right", "tooMuch"])
    #expect(ReflectionWords.places.ids == ["home", "school", "neighbourhood", "office", "online"])
    #expect(ReflectionWords.kinds.ids == ["visit", "evaluation", "closing"])
  }

  @Test("An input offers its own choices")
  func choices() {
    #expect(ReflectionWords.choices(for: .text)?.ids == nil)
    #expect(ReflectionWords.choices(for: .scale)?.ids == nil)
    #expect(ReflectionWords.choices(for: .yesPartlyNo)?["partly"]?.nl == "deels")
    #expect(ReflectionWords.choices(for: .weight)?["heavier"]?.nl == "zwaarder nodig")
  }

  @Test("The scale runs from helemaal niet at 0 to helemaal at 10")
  func scale() {
    #expect(ScaleWords.range == 0...10)
    #expect(ScaleWords.lowest.nl == "helemaal niet")
    #expect(ScaleWords.highest.nl == "helemaal")
  }

  @Test("A value that is not known has no words")
  func unknown() {
    #expect(ReflectionWords.dosage["much"] == nil)
  }
}
