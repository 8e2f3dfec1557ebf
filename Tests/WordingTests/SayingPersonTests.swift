import Basics
import DossierModel
import Testing
import Wording

@Suite("A person on the map is said in full")
struct SayingPersonTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func said(_ name: String = "Kim", _ language: Language = .nl, _ fill: (inout PersonSaid) -> Void) -> String {
    var person = PersonSaid(name: name)
    fill(&person)
    return Saying.person(person, today: today, language)
  }

  @Test("somebody who is close")
  func close() {
    func oma(_ person: inout PersonSaid) {
      person.role = "oma van moederskant"
      person.sector = "family"
      person.ring = 1
      person.quality = "strong"
      person.direction = "both"
      person.support = ["practical", "emotional"]
      person.contact = "weekly"
      person.until = Day("2027-01-31")
      person.asked = "helping"
      person.can = "yes"
      person.knows = true
      person.isCoEducator = true
      person.steps = 1
    }
    #expect(
      said("Oma Ria", .nl, oma)
        == """
        Oma Ria, oma van moederskant. Familie, heel dichtbij. Sterke band, over en weer. Helpt praktisch en met luisteren, elke week, \
        tot 31 januari. Medeopvoeder. 1 stap in het plan.
        """)
    #expect(
      said("Oma Ria", .en, oma)
        == """
        Oma Ria, oma van moederskant. Family, very near. Strong tie, both ways. Helps in practical ways and with a listening ear, every week, \
        until 31 January. Helps to raise the children. 1 step in the plan.
        """)
  }

  @Test("somebody of whom little is known, and a place")
  func little() {
    #expect(said { _ in } == "Kim.")
    #expect(said { $0.ring = 4 } == "Kim. Nu niet.")
    #expect(
      said("VV Noord") {
        $0.role = "voetbalclub"
        $0.isPlace = true
        $0.sector = "community"
      } == "VV Noord, voetbalclub, een plek. Werk, club en geloof.")
    #expect(said { $0.contact = "rarely" } == "Kim. Contact af en toe.")
  }

  @Test("which way support goes, and until when")
  func support() {
    #expect(said { $0.support = ["company", "advice", "emotional"] } == "Kim. Helpt met gezelschap, advies en luisteren.")
    #expect(
      said {
        $0.support = ["practical"]
        $0.direction = "receives"
        $0.contact = "daily"
      } == "Kim. Krijgt praktische hulp, elke dag.")
    #expect(said { $0.direction = "gives" } == "Kim. Geeft steun." && said { $0.direction = "receives" } == "Kim. Krijgt steun.")
    #expect(
      said {
        $0.support = ["practical"]
        $0.until = Day("2028-01-31")
      } == "Kim. Helpt praktisch, tot 31 januari 2028.")
    #expect(said { $0.until = Day("2025-01-31") } == "Kim. Tot 31 januari 2025 (die dag is voorbij).")
  }

  @Test("strain, asked or not, and what they can carry")
  func carrying() {
    #expect(
      said {
        $0.quality = "strong"
        $0.hasStrain = true
      } == "Kim. Sterke band met spanning.")
    #expect(said { $0.hasStrain = true } == "Kim. Spanning.")
    #expect(
      said {
        $0.asked = "notAsked"
        $0.can = "partly"
        $0.knows = false
      } == "Kim. Nog niet gevraagd. Kan er een beetje bij hebben. Weet nog niet van de hulp.")
    #expect(
      said {
        $0.isEyesAndEars = true
        $0.chosenBy = "Mila"
        $0.distance = "consult"
      } == "Kim. Denkt mee op afstand. Ziet en hoort veel. Gekozen door Mila.")
  }

  @Test("what is different for one member, and that it ended")
  func different() {
    #expect(
      said { $0.bonds = [("Mila", 2, "thin", true), ("Sem", nil, nil, false)] }
        == "Kim. Voor Mila: dichtbij, dunne band met spanning. Voor Sem: geen spanning.")
    #expect(
      said {
        $0.hasEnded = true
        $0.ended = Day("2026-09-11")
      } == "Kim, niet meer op de kaart sinds 11 september.")
    #expect(said { $0.hasEnded = true } == "Kim, niet meer op de kaart.")
  }

  @Test("every word of the format has its own words here")
  func everyWord() {
    for language in Language.allCases {
      let ways: [(Vocabulary, (inout PersonSaid, String) -> Void)] = [
        (.sector, { $0.sector = $1 }), (.quality, { $0.quality = $1 }), (.direction, { $0.direction = $1 }),
        (.support, { $0.support = [$1] }), (.contact, { $0.contact = $1 }), (.asked, { $0.asked = $1 }),
      ]
      for (words, set) in ways {
        let all = words.values.map { word in said("Kim", language) { set(&$0, word) } }
        #expect(Set(all).count == words.values.count && !all.contains("Kim."))
      }
    }
  }
}

@Suite("Name questions are asked plainly")
struct NameQuestionWordsTests {
  @Test("each question has its words, in both languages and in plain Dutch")
  func words() throws {
    let phrases = try NameQuestion.allCases.map { try #require(NameQuestionWords.question($0.rawValue)) }
    for phrase in phrases + [NameQuestionWords.start, NameQuestionWords.hint] {
      #expect(PlainWords.faults(dutch: phrase.nl) + PlainWords.faults(english: phrase.en) == [])
    }
    #expect(phrases.allSatisfy { $0.nl.hasSuffix("?") && $0.en.hasSuffix("?") } && Set(phrases).count == phrases.count)
    #expect(NameQuestionWords.question("raar") == nil)
  }
}
