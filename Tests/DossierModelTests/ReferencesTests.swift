import DossierModel
import StrictJSON
import Testing

@Suite("What points to whom")
struct ReferencesTests {
  private let oma = "01JDQ1B00000000000000000P1"
  private let an = "01JDQ1B00000000000000000P2"
  private let mila = "01JDQ1B00000000000000000M1"
  private let step = "01JDQ1B00000000000000000A1"
  private let worker = "01JDQ0A0000000000000000W01"

  private var dossier: JSON {
    [
      "x-later": .string(oma), "worker": .string(worker), "statements": [["id": "s", "by": .string(oma), "text": "Ja."]],
      "agreements": [["id": "a", "who": .string(mila), "what": "share"]],
      "gezin": ["members": [["id": .string(mila), "name": "Mila"]], "ordinaryDay": [["id": "d", "what": "Koken", "who": .string(oma)]]],
      "network": [
        "people": [
          ["id": .string(oma), "name": "Oma", "mentorOf": .string(mila), "bonds": [["member": .string(mila), "ring": 1]]],
          ["id": .string(an), "name": "An", "linkedTo": [.string(oma)], "bonds": [["member": .string(mila)], ["member": "ander"]]],
        ],
        "ties": [["a": .string(oma), "b": .string(an)], ["a": .string(an), "b": "ander", "quality": "thin"]],
        "versions": [
          ["date": "2026-09-01", "people": [["id": .string(oma), "name": "Oma"]], "ties": [["a": .string(oma), "b": .string(an)]]]
        ],
      ],
      "plan": [
        "goals": [["id": "g", "person": .string(oma), "actions": [["id": .string(step), "who": .string(oma), "before": .string(oma)]]]],
        "decisions": [
          [
            "id": "b", "table": [["who": .string(oma), "view": "Prima"], ["name": "moeder"]], "staysInvolved": [.string(oma), .string(an)],
          ]
        ],
        "steppingDown": ["stays": [.string(oma)], "back": [.string(step)]],
      ],
    ]
  }

  @Test("a person who goes is cleared everywhere but in what was: fields and entries go, ties go whole")
  func person() {
    let cleared = Dossier.shape.clearing(oma, in: dossier)
    #expect(cleared["network"]?["ties"] == [["a": .string(an), "b": "ander", "quality": "thin"]])
    #expect(cleared["network"]?["people"]?.items.last?["linkedTo"] == nil)
    #expect(cleared["network"]?["versions"] == dossier["network"]?["versions"])
    #expect(cleared["statements"] == [["id": "s", "text": "Ja."]])
    #expect(cleared["gezin"]?["ordinaryDay"] == [["id": "d", "what": "Koken"]])
    #expect(cleared["plan"]?["goals"] == [["id": "g", "actions": [["id": .string(step), "before": .string(oma)]]]])
    #expect(cleared["plan"]?["decisions"]?.items.first?["table"] == [["view": "Prima"], ["name": "moeder"]])
    #expect(cleared["plan"]?["decisions"]?.items.first?["staysInvolved"] == [.string(an)])
    #expect(cleared["plan"]?["steppingDown"] == ["back": [.string(step)]])
    #expect(cleared["x-later"]?.text == oma)
    #expect(cleared["network"]?["people"]?.items.first == dossier["network"]?["people"]?.items.first)
  }

  @Test("with a gezin member go the bonds with that member, and no others")
  func member() {
    let cleared = Dossier.shape.clearing(mila, in: dossier)
    let people = cleared["network"]?["people"]?.items ?? []
    #expect(people.first == ["id": .string(oma), "name": "Oma"])
    #expect(people.last?["bonds"] == [["member": "ander"]])
    #expect(cleared["agreements"] == [["id": "a", "what": "share"]])
    #expect(cleared["gezin"] == dossier["gezin"])
    #expect(cleared["plan"] == dossier["plan"])
  }

  @Test("a step that goes is cleared from the plan, and from one's own reflections")
  func action() {
    #expect(Dossier.shape.clearing(step, in: dossier)["plan"]?["steppingDown"] == ["stays": [.string(oma)]])
    let own: JSON = [
      "reflections": [["id": "r", "nextStep": .string(step), "evidence": [["id": "e", "links": [.string(step), .string(oma)]]]]]
    ]
    #expect(
      ReflectionFile.privateShape.clearing(step, in: own) == [
        "reflections": [["id": "r", "evidence": [["id": "e", "links": [.string(oma)]]]]]
      ])
  }

  @Test("where nobody points, nothing changes, empty lists and values of another kind included")
  func nothing() {
    let odd: JSON = [
      "worker": 5, "gezin": [], "statements": "x", "network": ["people": [5, ["id": "p", "linkedTo": "x", "bonds": []]], "ties": []],
    ]
    for tree in [dossier, odd, .null, "x", []] { #expect(Dossier.shape.clearing("niemand", in: tree) == tree) }
  }

  @Test("who may be pointed to: those of the own dossier and team, and everyone where a file did not open")
  func known() {
    var known = KnownReferences()
    #expect(FileKind.dossier.faults(in: ["worker": "x", "gezin": ["name": "A"]], known: known) == [])
    known.add(team: ["members": [["id": .string(worker)]]])
    known.add(dossier: dossier)
    #expect(known[.person] == [oma, an])
    #expect(known[.gezinMember] == [mila])
    #expect(known[.action] == [step])
    #expect(known[.teamMember] == [worker])
    let faults = FileKind.dossier.faults(
      in: ["worker": .string(mila), "gezin": ["name": "A"], "plan": ["steppingDown": ["stays": [.string(mila)], "back": [.string(oma)]]]],
      known: known)
    #expect(faults.map(\.pointer) == ["/worker", "/plan/steppingDown/stays/0", "/plan/steppingDown/back/0"])
    #expect(faults.allSatisfy { $0.code == .badReference })
    let anyone: JSON = ["gezin": ["name": "A", "ordinaryDay": [["id": .string(step), "who": .string(worker)]]]]
    #expect(FileKind.dossier.faults(in: anyone, known: known) == [])
  }

  @Test("what the format calls text is no reference: who sits where in a session, who recognised an example")
  func texts() {
    var known = KnownReferences()
    (known[.teamMember], known[.statement]) = ([worker], [])
    let session: JSON = ["roles": ["presenter": "Sanne", "chair": "iemand", "members": ["wie er is"]]]
    #expect(FileKind.session.faults(in: session, known: known) == [])
    #expect(FileKind.example.faults(in: ["recognised": ["een collega"]], known: known) == [])
    #expect(FileKind.example.faults(in: ["author": "een collega"], known: known).map(\.pointer) == ["/author"])
    let plan: JSON = ["goals": [["id": .string(step), "actions": [["id": .string(an), "before": "moeder", "routeTo": "de club"]]]]]
    #expect(FileKind.dossier.faults(in: ["gezin": ["name": "A"], "plan": plan], known: known) == [])
  }
}
