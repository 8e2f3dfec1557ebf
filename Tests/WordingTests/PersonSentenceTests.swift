import Basics
import DossierModel
import StrictJSON
import Testing
import Wording

@Suite("A person on the map is said in full")
struct PersonSentenceTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  /// What is said of somebody with these fields, below the name of their corner.
  private func said(_ fields: JSON, name: String = "Kim", steps: Int = 0, _ language: Language = .nl) -> String {
    var json = fields
    json.set("p", at: ["id"])
    json.set(.string(name), at: ["name"])
    let dossier: JSON = [
      "gezin": ["members": [["id": "m", "name": "Mila"], ["id": "s", "name": "Sem"]]], "network": ["people": [json]],
      "plan": ["goals": [["actions": .array(Array(repeating: ["who": "p"], count: steps))]]],
    ]
    let person = Person(json)
    return person.sentence(
      in: dossier, called: PersonNames(of: person, in: dossier), isUnderCorner: true, today: today, language)
  }

  @Test("somebody who is close")
  func close() {
    let oma: JSON = [
      "role": "oma van moederskant", "sector": "family", "ring": 1, "quality": "strong", "direction": "both",
      "support": ["practical", "emotional"], "contact": "weekly", "until": "2027-01-31", "asked": "helping", "can": "yes", "knows": true,
      "coEducator": true,
    ]
    #expect(
      said(oma, name: "Oma Ria", steps: 1)
        == """
        Oma Ria, oma van moederskant. Heel dichtbij. Sterke band, over en weer. Geeft praktische hulp en een luisterend oor, elke week, \
        tot 31 januari. Voedt mee op. 1 stap in het plan.
        """)
    #expect(
      said(oma, name: "Oma Ria", steps: 1, .en)
        == """
        Oma Ria, oma van moederskant. Very near. Strong tie, both ways. Gives practical help and a listening ear, every week, \
        until 31 January. Helps to raise the children. 1 step in the plan.
        """)
  }

  @Test("somebody of whom little is known, and a place")
  func little() {
    #expect(said([:]) == "Kim.")
    #expect(said([:], name: "") == "(nog geen naam).")
    #expect(said(["ring": 4]) == "Kim. Nu niet.")
    #expect(said(["role": "voetbalclub", "kind": "place"], name: "VV Noord") == "VV Noord, voetbalclub, een plek.")
    #expect(said(["contact": "rarely"]) == "Kim. Contact af en toe.")
  }

  @Test("the corner is said where it stands nowhere else, and so is what is missing of the place")
  func corner() {
    func said(_ fields: JSON) -> String {
      let person = Person(fields)
      return person.sentence(in: [:], called: PersonNames(of: person, in: [:]), today: today, .nl)
    }
    #expect(said(["name": "Kim", "sector": "friends", "ring": 2]) == "Kim. Vrienden, dichtbij.")
    #expect(said(["name": "Kim"]) == "Kim. Waar en hoe dichtbij is nog niet gezegd.")
    #expect(said(["name": "Kim", "sector": "friends"]) == "Kim. Vrienden. Hoe dichtbij is nog niet gezegd.")
    #expect(said(["name": "Kim", "ring": 2]) == "Kim. Dichtbij. De hoek is nog niet gezegd.")
  }

  @Test("which way support goes, and until when")
  func support() {
    #expect(said(["support": ["company", "advice", "emotional"]]) == "Kim. Geeft gezelschap, advies en een luisterend oor.")
    #expect(said(["support": ["practical"], "direction": "receives", "contact": "daily"]) == "Kim. Krijgt praktische hulp, elke dag.")
    #expect(said(["direction": "gives"]) == "Kim. Geeft steun." && said(["direction": "receives"]) == "Kim. Krijgt steun.")
    #expect(said(["support": ["practical"], "until": "2028-01-31"]) == "Kim. Geeft praktische hulp, tot 31 januari 2028.")
    #expect(said(["until": "2025-01-31"]) == "Kim. Tot 31 januari 2025 (die dag is voorbij).")
  }

  @Test("strain, asked or not, and what they can carry")
  func carrying() {
    #expect(said(["quality": "strong", "strain": true]) == "Kim. Sterke band met spanning.")
    #expect(said(["strain": true]) == "Kim. Spanning.")
    #expect(
      said(["asked": "notAsked", "can": "partly", "knows": false])
        == "Kim. Nog niet gevraagd. Kan er een beetje bij hebben. Weet nog niet van de hulp.")
    #expect(
      said(["eyesAndEars": true, "mentorOf": "m", "distance": "consult"])
        == "Kim. Denkt mee op afstand. Ziet en hoort veel. Gekozen door Mila.")
  }

  @Test("what is different for one member, and that it ended")
  func different() {
    let bonds: JSON = [["member": "m", "ring": 2, "quality": "thin", "strain": true], ["member": "s", "strain": false]]
    #expect(
      said(["bonds": bonds, "strain": true])
        == "Kim. Spanning. Voor Mila: dichtbij, dunne band. Voor Sem: geen spanning.")
    #expect(said(["bonds": [["member": "m", "quality": "thin", "strain": true]]]) == "Kim. Voor Mila: dunne band met spanning.")
    #expect(said(["ended": "2026-09-11"]) == "Kim, niet meer op de kaart sinds 11 september.")
    #expect(said(["ended": "vorig jaar"]) == "Kim, niet meer op de kaart.")
  }

  @Test("with whom they work and whom they know, as their names are shown")
  func others() {
    let dossier: JSON = [
      "network": [
        "people": [
          ["id": "k", "name": "Kim", "linkedTo": ["e", "x"]], ["id": "e", "name": "Juf Els"], ["id": "o", "name": "Oma Ria"],
        ],
        "ties": [["a": "o", "b": "k"]],
      ]
    ]
    let kim = dossier.people[0]
    var names = PersonNames(of: kim, in: dossier)
    names.own = "K."
    let said = kim.sentence(in: dossier, called: names, isUnderCorner: true, today: today, .nl)
    #expect(said == "K. Werkt samen met Juf Els. Kent Oma Ria.")
  }

  @Test("every word of the format has its own words here", arguments: Language.allCases)
  func everyWord(language: Language) {
    let keys: [(Vocabulary, String)] = [
      (.quality, "quality"), (.direction, "direction"), (.support, "support"), (.contact, "contact"), (.asked, "asked"),
    ]
    for (words, key) in keys {
      let all = words.values.map { word in
        var fields: JSON = [:]
        fields.set(key == "support" ? [.string(word)] : .string(word), at: [.key(key)])
        return said(fields, language)
      }
      #expect(Set(all).count == words.values.count && !all.contains("Kim."))
    }
  }
}

@Suite("Name questions are asked plainly")
struct NameQuestionWordsTests {
  @Test("each question has its words, in both languages and in plain Dutch")
  func words() {
    let phrases = NameQuestion.allCases.map(NameQuestionWords.question)
    for phrase in phrases + [NameQuestionWords.start, NameQuestionWords.hint] {
      #expect(PlainWords.faults(dutch: phrase.nl) + PlainWords.faults(english: phrase.en) == [])
    }
    #expect(phrases.allSatisfy { $0.nl.hasSuffix("?") && $0.en.hasSuffix("?") } && Set(phrases).count == phrases.count)
  }
}
