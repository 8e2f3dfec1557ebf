import Basics
import Exports
import Foundation
import Reflectiekader
import StrictJSON
import Testing

@Suite("What is on the page of a reflection")
struct ContentTests {
  private let full = DemoPage.of(FullReflection.json, dossier: FullReflection.dossier)

  @Test("All that was written for others to read is there, in the order of the debrief, in every format")
  func order() {
    // A text is on one line here, whatever the format does at the end of a line and with signs.
    for text in [MarkdownWriter.write(full.page), HTMLWriter.write(full.page), TextWriter.write(full.page)] {
      let flat = text.replacing("\\", with: "").split { $0.isWhitespace }.joined(separator: " ")
      var rest = flat[...]
      for word in FullReflection.words {
        let found = rest.range(of: word)
        #expect(found != nil, "\(word) is not in its place")
        if let found { rest = rest[found.upperBound...] }
      }
    }
  }

  @Test("What is only for the author, and what the format does not know, is in no format")
  func canary() {
    for initials in [false, true] {
      let page = DemoPage.of(FullReflection.json, dossier: FullReflection.dossier, initials: initials)
      for text in DemoPage.everything(page) {
        for word in FullReflection.secrets { #expect(!text.contains(word)) }
      }
    }
  }

  @Test("The landings and hunches of the demo are in no format")
  func demoCanaries() {
    let secrets = DemoPage.bakker.reflections.flatMap { [$0.json["landing"]?.text, $0.json["hunch"]?.text] }.compactMap(\.self)
    #expect(secrets.count == 4)
    for reflection in DemoPage.bakker.reflections {
      for text in DemoPage.everything(DemoPage.of(reflection.json)) {
        for secret in secrets { #expect(!text.contains(secret.prefix(12))) }
      }
    }
  }

  @Test("A reflection that says nothing yet is a title and facts, and no empty headings")
  func empty() {
    let page = DemoPage.of([
      "id": "01JDQ1B00000000000000000R1", "wentWell": " \n", "answers": [["question": "eigen-regie.tempo", "parked": true]],
    ]).page
    #expect(page.sections == [])
    #expect(page.title == "Reflectie bij Gezin Bakker")
    #expect(page.facts.map(\.value) == ["Gezin Bakker", "Sanne de Wit", "nog niet", "nog niet, alleen voor de schrijver"])
  }

  @Test("A bad value is shown as it stands in the file")
  func faults() {
    let reflection: JSON = [
      "visit": "31 februari", "place": "op de maan", "dosage": "veel",
      "answers": [["question": "eigen-regie.tempo", "scale": 11], ["question": "op-afschalen.passend", "choice": "zoiets", "text": 7]],
      "nextStep": "01JDQ1B00000000000000000A9", "tasks": [9, "zes"],
    ]
    let text = TextWriter.write(DemoPage.of(reflection).page)
    for shown in [
      "\n31 februari, op de maan, geschreven door", "  Veel\n", "  11\n", "  Zoiets\n  7\n", "• 9\n• zes",
      "Een stap uit het plan.",
    ] {
      #expect(text.contains(shown), "\(shown)\n\(text)")
    }
  }

  @Test("With another instrument the old answers keep the question as it was asked, and the new ones are asked in its words")
  func otherInstrument() {
    let aspect = Aspect(
      id: "vroeger", title: Phrase("Toen en nu", "Then and now"), evidence: Phrase("Hoe zag je dat?", "How did you see it?"), source: "",
      questions: [
        Question(
          id: "vroeger.vraag", input: .scale, text: Phrase("Nieuwe woorden?", "New words?"), short: Phrase("", ""), help: Phrase("", ""),
          source: "")
      ])
    let own = Instrument(
      name: "eigen", edition: 2, title: Phrase("Van ons", "Ours"), source: "", aspects: [aspect], indicators: [], tasks: [],
      conversation: [])
    let page = DemoPage.of(FullReflection.json, dossier: FullReflection.dossier, instrument: own).page
    let titles = page.sections.map(\.title)
    #expect(titles.contains("Toen en nu"))
    let text = TextWriter.write(page)
    for word in [
      "Wat vroegen we vroeger?", "w-vroeger", "Hoe zag je dat?", "w-oud-bewijs", "Zo vroeg ik het toen?", "w-tempo", "w-bewijs", "w-taal",
    ] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("Nieuwe woorden?"))
  }

  @Test("In English the words of the program are English")
  func english() {
    let text = TextWriter.write(DemoPage.of(FullReflection.json, dossier: FullReflection.dossier, language: .en).page)
    for word in [
      "Reflection of 19 November 2026 at Gezin van den Berg\n", "WHAT WENT WELL", "on a scale from 0 (not at all) to 10 (fully)",
      "heard from w-van", "Too late",
    ] {
      #expect(text.contains(word), "\(word)\n\(text)")
    }
    #expect(!text.contains("schaal"))
  }
}
