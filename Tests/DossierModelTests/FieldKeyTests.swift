import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("Records read by their keys")
struct FieldKeyTests {
  private let person = Person([
    "id": "P1", "kind": "place", "name": "Club", "ring": 2, "strain": true, "support": ["emotional", "geheim", "practical", "practical"],
    "until": "2027-01-31", "linkedTo": ["P2", 5], "bonds": [["member": "M1", "ring": 4], 7], "x-later": "blijft",
  ])

  @Test("a good value is read as what it is")
  func good() {
    #expect(person[.name] == "Club" && person[.ring] == 2 && person[.strain] == true && person[.kind] == "place")
    #expect(person[.support] == ["practical", "emotional"] && person[.linkedTo] == ["P2"])
    #expect(person[.until] == Day("2027-01-31") && person[.bonds].first?[.ring] == 4 && person[.bonds].count == 2)
  }

  @Test("what is a fault, or not there, reads as nothing; as it stands in the file it can be read too")
  func faults() {
    let person = Person(["ring": 9, "strain": "ja", "sector": "maan", "until": "31 januari", "support": "P", "name": 5, "bonds": "M1"])
    #expect(person[.ring] == nil && person[.strain] == nil && person[.sector] == nil && person[.until] == nil)
    #expect(person[.support] == [] && person[.name] == "" && person[.bonds] == [])
    #expect(person.raw(.sector)?.text == "maan" && person.says(.ring) && !person.lacks(.ring) && person.lacks(.can))
    #expect(Dossier("x")[.gezin][.members] == [] && Dossier("x")[.gezin].lacks(.members) == false && Dossier([:])[.plan].lacks(.goals))
    #expect(Dossier(["gezin": ["areas": ["school": ["state": "good"]]]])[.gezin][.areas]["school"][.state] == "good")
  }

  @Test("a value is written over the object, and what is not known stays")
  func writing() {
    var person = person
    person[.ring] = 3
    person[.support] = []
    person[.until] = Day("2027-02-28")
    person[.name] = ""
    #expect(person.json["ring"] == 3 && person.json["until"] == "2027-02-28" && person.json["x-later"] == "blijft")
    #expect(person.raw(.support) == nil && person.raw(.name) == nil)
    var text = Person("geen object")
    text[.ring] = 1
    #expect(text.json == "geen object")
  }

  @Test("a place names a field by its key, in lists by id, by member, by question and by day")
  func places() {
    let gezin = FieldPlace<Dossier>()[.gezin]
    let people = FieldPlace<Dossier>()[.network][.people]
    #expect(gezin[.members].item("M1")[.voice].path == ["gezin", "members", .item(key: "id", value: "M1"), "voice"])
    #expect(people.item("P1")[.bonds].item(member: "M1")[.ring].path.steps.count == 6)
    #expect(FieldPlace<Reflection>()[.answers].item(question: "q")[.text].path == ["answers", .item(key: "question", value: "q"), "text"])
    #expect(gezin[.areas].part("school")[.state].path == ["gezin", "areas", "school", "state"])
    #expect(Person.fields(.ring, .name, .support).map(\.name) == ["person.ring", "person.name", "person.support"])
    var tree: JSON = [:]
    tree.set(2, at: people.item("P1")[.ring])
    tree.set(["practical"], at: people.item("P1")[.support])
    #expect(tree == ["network": ["people": [["id": "P1", "ring": 2, "support": ["practical"]]]]])
    #expect(people.item("P1").record(in: tree)[.ring] == 2)
  }

  @Test("a field says whose voice it is, whether it lies ahead, and who may read it")
  func marks() {
    func names(_ isMeant: (Field) -> Bool) -> [String] {
      [Gezin.shape, GezinMember.shape, Person.shape, Seat.shape, Goal.shape, Action.shape, Review.shape, Decision.shape, Reflection.shape]
        .flatMap(\.fields).filter(isMeant).map(\.name)
    }
    #expect(names(\.isOwnVoice) == ["gezin.ownWords", "gezin.normal", "gezin.resilience", "member.voice"])
    #expect(names(\.liesAhead) == ["person.until", "action.due", "action.handBack", "review.date", "decision.until"])
    #expect(names { $0.privacy == .neverShared } == ["reflection.at", "reflection.landing"])
    #expect(names { $0.privacy == .onlyWhenChosen } == ["reflection.safety", "reflection.hunch"])
  }
}
