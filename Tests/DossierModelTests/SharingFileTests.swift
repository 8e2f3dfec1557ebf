import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("The author's file in the team folder")
struct SharingFileTests {
  private let moment = SharingCopyTests.moment
  private let dossier: JSON = [
    "id": "D", "phases": [["phase": "before", "since": "2026-09-01", "note": "geheim"], ["phase": "ooit"]],
    "gezin": ["name": "Gezin van den Berg", "sortName": "Berg, van den"],
    "plan": [
      "decisions": [
        [
          "id": "b", "date": "2026-11-20", "from": 1, "to": 2, "by": "together", "why": "geheim",
          "table": [["name": "geheim", "view": "geheim"]],
        ],
        ["id": "c", "why": "geheim"],
      ]
    ],
  ]

  private func file(_ copy: JSON, in existing: JSON? = nil, label: String = "Gezin Zon") -> JSON {
    Sharing.file(with: copy, in: existing, dossier: dossier, author: "W", label: label)
  }

  @Test("a first one: who, which gezin under which label, phases, and steps on the ladder without a word of text")
  func new() {
    #expect(
      file(["id": "R1", "learned": "x"]) == [
        "format": "gewoon/reflections", "version": 1, "dossier": "D", "author": "W", "label": "Gezin Zon",
        "phases": [["phase": "before", "since": "2026-09-01"]],
        "ladder": [["date": "2026-11-20", "from": 1, "to": 2, "by": "together"]], "reflections": [["id": "R1", "learned": "x"]],
      ])
  }

  @Test("sharing again replaces that copy alone; others, what was withdrawn and unknown keys stay; phases are those of now")
  func again() {
    let existing: JSON = [
      "format": "gewoon/reflections", "version": 1, "dossier": "D", "author": "W", "label": "Oud", "x-later": [1],
      "phases": [["phase": "after"]],
      "withdrawn": [["id": "R0", "at": "x"]], "reflections": [["id": "R1", "learned": "oud", "x": 1], ["id": "R2", "y": 2], 5],
    ]
    let file = file(["id": "R1", "learned": "nieuw"], in: existing, label: "Nieuw")
    #expect(file["reflections"] == [["id": "R1", "learned": "nieuw"], ["id": "R2", "y": 2], 5])
    #expect(file["x-later"] == [1] && file["withdrawn"] == existing["withdrawn"] && file["label"]?.text == "Nieuw")
    #expect(file["phases"] == [["phase": "before", "since": "2026-09-01"]])
    #expect(self.file(["id": "R3"], in: existing)["reflections"]?.items.last == ["id": "R3"])
  }

  @Test("a list that is none is left as it is, and a copy without an id is not put in")
  func odd() {
    #expect(file(["id": "R1"], in: ["reflections": "x"])["reflections"] == "x")
    #expect(file(["learned": "x"])["reflections"] == nil)
    #expect(file(["id": "R1"], label: "")["label"]?.text == "Gezin B.")
  }

  @Test("withdrawing takes the copy out and writes down that it was shared; once more keeps the first day")
  func withdrawing() throws {
    let existing: JSON = ["x": 1, "reflections": [["id": "R1", "shared": "2026-11-20T15:42:10+01:00"], ["id": "R2"]]]
    let left = try #require(Sharing.withdrawing("R1", from: existing, at: moment))
    let record: JSON = ["id": "R1", "shared": "2026-11-20T15:42:10+01:00", "at": .string(moment.description)]
    #expect(left == ["x": 1, "reflections": [["id": "R2"]], "withdrawn": [record]])
    let again = file(["id": "R1", "shared": "2027-01-01T00:00:00+01:00"], in: left)
    let later = moment.adding(seconds: 60)
    let twice = try #require(Sharing.withdrawing("R1", from: again, at: later))
    #expect(twice["withdrawn"] == [record.with(.string(later.description), at: ["at"])])
    #expect(Sharing.withdrawing("R9", from: existing, at: moment) == nil)
    #expect(Sharing.withdrawing("R1", from: "x", at: moment) == nil)
  }

  @Test("the label: the gezin's own, else the first letter of the name it is sorted by")
  func label() {
    #expect(Sharing.proposedLabel(for: dossier) == "Gezin B.")
    #expect(Sharing.proposedLabel(for: ["gezin": ["name": "Gezin van den Berg"]]) == "Gezin B.")
    #expect(Sharing.proposedLabel(for: ["gezin": ["name": "Gezin van den Berg", "sortName": "Smit", "label": ""]]) == "Gezin S.")
    #expect(Sharing.proposedLabel(for: ["gezin": ["name": "A", "label": "Gezin Zon"]]) == "Gezin Zon")
    #expect(Sharing.proposedLabel(for: .null) == "Gezin")
  }
}

@Suite("Whether the team reads what the author wrote")
struct SharedStateTests {
  private let original: JSON = [
    "id": .string(FilledReflection.id), "visit": "2026-11-20", "changed": "2026-11-20T15:42:10+01:00", "learned": "Mila mag kiezen.",
    "landing": "Moe.",
  ]
  private let dossier: JSON = ["id": "D", "gezin": ["name": "Gezin Bakker", "members": [["name": "Mila", "role": "dochter"]]]]
  private let shared = SharingCopyTests.moment
  private var day: Day { shared.day }

  private func file(replacing: [(name: String, becomes: String)] = [], leavingOut: Set<String> = []) -> JSON {
    let copy = Sharing.copy(of: original, replacing: replacing, leavingOut: leavingOut, shared: shared)
    return Sharing.file(with: copy, in: nil, dossier: dossier, author: "W", label: "")
  }

  private func changed(_ seconds: Int) -> JSON { .string(shared.adding(seconds: seconds).description) }

  @Test("never shared, shared, and with the team folder away as the original says")
  func simple() {
    #expect(Sharing.state(of: original, sharedFile: nil) == .onlyForMe)
    #expect(Sharing.state(of: original, sharedFile: ["reflections": [["id": "R9"]]]) == .onlyForMe)
    #expect(Sharing.state(of: original, sharedFile: file()) == .shared(on: day))
    #expect(
      Sharing.state(of: original.with("2026-11-21T09:00:00+01:00", at: ["shared"]), sharedFile: nil) == .shared(on: Day(ordinal: 20778)))
    #expect(Sharing.state(of: ["learned": "x"], sharedFile: file()) == .onlyForMe)
  }

  @Test("a change after the sharing shows; one that is no change to the copy does not")
  func later() {
    let later = original.with("Mila kiest.", at: ["learned"]).with(changed(60), at: ["changed"])
    #expect(Sharing.state(of: later, sharedFile: file()) == .changedSince(day))
    let landing = original.with("Fris.", at: ["landing"]).with(changed(60), at: ["changed"])
    #expect(Sharing.state(of: landing, sharedFile: file()) == .shared(on: day))
    #expect(Sharing.state(of: later.with(changed(0), at: ["changed"]), sharedFile: file()) == .shared(on: day))
    #expect(Sharing.state(of: later.with(nil, at: ["changed"]), sharedFile: file()) == .changedSince(day))
    #expect(Sharing.state(of: later.with("ooit", at: ["changed"]), sharedFile: file()) == .changedSince(day))
  }

  @Test("names that were replaced and parts that were left out are no change")
  func replaced() {
    for byRole in [false, true] {
      let names = Sharing.names(in: original, dossier: dossier)
      let file = file(replacing: Sharing.replacements(for: names, byRole: byRole))
      #expect(Sharing.state(of: original, sharedFile: file) == .shared(on: day))
      let later = original.with(changed(60), at: ["changed"])
      #expect(Sharing.state(of: later, sharedFile: file, dossier: dossier) == .shared(on: day))
      #expect(Sharing.state(of: later.with("Mila!", at: ["learned"]), sharedFile: file, dossier: dossier) == .changedSince(day))
    }
    #expect(Sharing.state(of: original, sharedFile: file(leavingOut: ["learned"])) == .shared(on: day))
  }

  @Test("filling in when it was shared is no change, though it moves the moment of change")
  func filledIn() {
    let saved = original.with(changed(2), at: ["shared"]).with(changed(2), at: ["changed"])
    #expect(Sharing.state(of: saved, sharedFile: file(leavingOut: ["visit"])) == .shared(on: day))
    #expect(Sharing.state(of: saved.with(changed(9), at: ["changed"]), sharedFile: file(leavingOut: ["visit"])) == .changedSince(day))
  }

  @Test("taken back, on the day that the record says")
  func withdrawn() throws {
    let left = try #require(Sharing.withdrawing(FilledReflection.id, from: file(), at: shared.adding(seconds: 86_400)))
    #expect(Sharing.state(of: original, sharedFile: left) == .withdrawn(day.adding(days: 1)))
    let odd = left.with("ooit", at: JSONPath(["withdrawn"]).item(FilledReflection.id) + "at")
    #expect(Sharing.state(of: original, sharedFile: odd) == .withdrawn(day))
  }

  @Test("a copy without a moment is shared all the same")
  func noMoment() {
    let copy: JSON = ["reflections": [["id": .string(FilledReflection.id)]]]
    #expect(Sharing.state(of: original, sharedFile: copy) == .changedSince(Day.first))
  }
}
