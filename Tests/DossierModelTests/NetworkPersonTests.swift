import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("All that is known of one person on the map")
struct NetworkPersonTests {
  private func person(_ fields: JSON, goals: JSON = []) -> PersonInFull {
    let dossier: JSON = [
      "gezin": ["members": [["id": "m", "name": "Mila"], ["id": "s", "name": "Sem"]]], "network": ["people": [fields]],
      "plan": ["goals": goals],
    ]
    return PersonInFull(dossier.people[0], in: dossier)
  }

  @Test("every field that one line says")
  func everything() {
    let found = person(
      [
        "id": "o", "name": "Oma Ria", "role": "oma van moederskant", "sector": "family", "ring": 1, "quality": "strong", "strain": false,
        "direction": "both", "support": ["emotional", "practical"], "contact": "weekly", "asked": "helping", "can": "yes", "knows": true,
        "until": "2027-01-31", "coEducator": true, "eyesAndEars": true, "mentorOf": "m", "distance": "near",
      ], goals: [["actions": [["who": "o", "by": "network"], ["who": "o", "done": "2026-10-01"], ["who": "m"]]]])
    #expect(found.name == "Oma Ria" && found.role == "oma van moederskant" && !found.isPlace)
    #expect(found.sector == "family" && found.ring == 1 && found.quality == "strong" && !found.hasStrain && found.direction == "both")
    #expect(found.support == ["practical", "emotional"] && found.contact == "weekly" && found.until == Day("2027-01-31"))
    #expect(found.asked == "helping" && found.can == "yes" && found.knows == true && found.distance == "near")
    #expect(found.isCoEducator && found.isEyesAndEars && found.chosenBy == "Mila" && !found.hasEnded && found.steps == 2)
  }

  @Test("what is different for one member, and nothing that is the same")
  func bonds() {
    let found = person([
      "id": "o", "name": "Oma", "ring": 1, "quality": "strong",
      "bonds": [
        ["member": "s", "ring": 2, "quality": "strong", "strain": true], ["member": "m", "ring": 1, "quality": "strong", "strain": false],
        ["member": "niemand", "ring": 3], 5,
      ],
    ])
    #expect(found.bonds.map(\.member) == ["Sem"])
    #expect(found.bonds.first?.ring == 2 && found.bonds.first?.quality == nil && found.bonds.first?.strain == true)
  }

  @Test("values that are faults are passed over")
  func faults() {
    for fault: JSON in [5, "x", true, [5], ["a": 5]] {
      let keys = Person.shape.fields.map(\.key).filter { !["name", "role", "note"].contains($0) }
      var fields = JSONObject(keys.map { ($0, fault) })
      fields["name"] = "Oma"
      let found = person(.object(fields))
      #expect(
        [found.sector, found.quality, found.direction, found.contact, found.asked, found.can, found.distance, found.chosenBy]
          == Array(repeating: nil, count: 8))
      #expect(found.support == [] && found.until == nil && found.ended == nil && found.bonds == [] && found.steps == 0)
    }
  }
}

@Suite("Name questions for an empty map")
struct NameQuestionTests {
  @Test("whoever is named at a question carries what it asked for, in words of the format")
  func presets() {
    #expect(NameQuestion.allCases.count == 6)
    for question in NameQuestion.allCases {
      var person: JSON = ["id": "01JDQ1B00000000000000000P1", "name": "Kim"]
      for (key, value) in question.presets { person.set(value, at: [.key(key)]) }
      let dossier: JSON = ["gezin": ["name": "G"], "network": ["people": [person]]]
      #expect(!question.presets.isEmpty && FileKind.dossier.faults(in: dossier, known: KnownReferences()) == [])
    }
    let support = NameQuestion.allCases.flatMap { $0.presets["support"]?.items ?? [] }.compactMap(\.text)
    #expect(support == Vocabulary.support.values)
    #expect(NameQuestion.neverAsked.presets == ["asked": "notAsked"] && NameQuestion.children.presets == ["eyesAndEars": true])
  }
}
