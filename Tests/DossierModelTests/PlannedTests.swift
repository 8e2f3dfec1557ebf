import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What is still to come of a gezin")
struct PlannedTests {
  private func open(_ dossier: JSON, _ own: JSON = .null) -> [Planned] {
    Planned.open(in: Dossier(dossier), reminders: ReflectionFile(own)[.reminders])
  }

  private func said(_ planned: [Planned]) -> [String] {
    planned.map { "\($0.kind) \($0.name.id) \($0.day?.description ?? "-") \($0.text)" }
  }

  @Test("steps by their day, what goes back, and looking back; not what is done, and not a goal that is reached")
  func goals() {
    let found = open([
      "plan": [
        "goals": [
          [
            "id": "g1", "title": "Naar school", "author": "gezin",
            "actions": [
              ["id": "a1", "what": "Oma belt", "due": "2026-11-27", "handBack": "2027-01-31"],
              ["id": "a2", "what": "Af", "done": "2026-11-01"],
              ["id": "a3", "what": "Ooit"], ["id": "a4", "what": "Zomer", "due": "in de zomer"],
            ],
            "reviews": [["id": "v1", "date": "2027-02-01"], ["id": "v2", "date": "2026-10-01", "done": "2026-10-02"], ["id": "v3"]],
          ], ["id": "g2", "title": "Klaar", "reached": "2026-11", "reviews": [["id": "v4", "date": "2027-03-01"]]], 5,
        ]
      ]
    ])
    #expect(
      said(found) == [
        "step a1 2026-11-27 Oma belt", "handBack a1 2027-01-31 Oma belt", "step a3 - Ooit", "step a4 - Zomer",
        "review v1 2027-02-01 Naar school",
      ])
    #expect(found.map(\.name.canBeTicked) == [true, false, true, true, true])
    #expect(found.last?.whose == .by("gezin"))
  }

  @Test("whose it is: whoever is named, else the word")
  func whose() {
    let found = open([
      "gezin": ["members": [["id": "m", "name": "Mila"]]], "network": ["people": [["id": "p", "name": "Oma Ria"]]],
      "plan": [
        "goals": [
          [
            "actions": [
              ["id": "1", "who": "m", "by": "gezin"], ["id": "2", "who": "p"], ["id": "3", "who": "w", "by": "worker"],
              ["id": "4", "by": "network"], ["id": "5", "by": "iemand"],
            ]
          ]
        ]
      ],
    ])
    #expect(found.map(\.whose) == [.named("Mila"), .named("Oma Ria"), .colleague("w"), .by("network"), .nobody])
  }

  @Test("a decision holds until its day, or until the next decision")
  func decisions() {
    let found = open([
      "plan": [
        "decisions": [
          ["id": "d1", "date": "2026-06-01", "until": "2026-12-01", "why": "Eerst"],
          ["id": "d2", "date": "2026-09-01", "until": "2027-02-20", "specialist": "Joke", "by": "together"],
        ]
      ]
    ])
    #expect(said(found) == ["decision d2 2027-02-20 Joke"])
    #expect(found[0].whose == .decidedBy("together") && !found[0].name.canBeTicked)
  }

  @Test("of a gezin that is closed only what was meant for afterwards")
  func closed() {
    let dossier: JSON = [
      "closed": "2026-11-01",
      "plan": [
        "goals": [["actions": [["id": "a", "what": "Open", "due": "2026-12-01"]]]], "decisions": [["id": "d", "until": "2026-12-01"]],
        "steppingDown": [
          "checks": [
            ["id": "c1", "date": "2026-10-01"], ["id": "c2", "date": "2027-02-01"],
            ["id": "c3", "date": "2027-05-01", "done": "2026-11-02"],
          ]
        ],
      ],
    ]
    let own: JSON = ["reminders": [["id": "r1", "text": "Voor", "date": "2026-10-30"], ["id": "r2", "text": "Na", "date": "2026-12-24"]]]
    #expect(said(open(dossier, own)) == ["check c2 2027-02-01 ", "reminder r2 2026-12-24 Na"])
  }

  @Test("an id that stands there twice finds nothing for certain, and cannot be ticked")
  func twice() {
    let found = open(["plan": ["goals": [["actions": [["id": "a", "what": "Een"], ["id": "a", "what": "Twee"], ["what": "Drie"]]]]]])
    #expect(found.map(\.name.canBeTicked) == [true, false, false])
  }

  @Test("each is found again in its file")
  func places() throws {
    let dossier: JSON = [
      "plan": [
        "goals": [["id": "g", "reviews": [["id": "v"]]], ["actions": [["id": "a"]]]], "decisions": [["id": "d"]],
        "steppingDown": ["checks": [["id": "c"]]],
      ]
    ]
    for (kind, id) in [(Planned.Kind.step, "a"), (.handBack, "a"), (.review, "v"), (.check, "c"), (.decision, "d")] {
      let place = try #require(Planned.Name(kind, id).place(in: dossier))
      #expect(dossier[place]?["id"]?.text == id, "\(kind)")
      #expect(Planned.Name(kind, "x").place(in: dossier) == nil)
    }
    #expect(Planned.Name(.reminder, "r").place(in: ["reminders": [["id": "r"]]]) != nil)
    #expect(Planned.Name(.step, "").place(in: dossier) == nil)
  }
}
