import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("The copy that the team will read")
struct SharingCopyTests {
  static let moment = Instant(seconds: 1_795_190_000, offset: 3600)

  private func copy(_ reflection: JSON, replacing: [(name: String, becomes: String)] = [], leavingOut: Set<String> = []) -> JSON {
    Sharing.copy(of: reflection, replacing: replacing, leavingOut: leavingOut, shared: Self.moment)
  }

  @Test("it holds every key that the format knows but landing and at, and no key that it does not know")
  func whitelist() {
    let copy = copy(FilledReflection.json)
    #expect(Set(copy.object?.keys ?? []) == Set(Reflection.shape.fields.map(\.key)).subtracting(["landing", "at"]))
    #expect(copy["answers"]?.items.first?.object?.count == Answer.shape.fields.count)
    #expect(copy["answers"]?.items.first?["viewpoints"]?.items.first?.object?.count == Viewpoint.shape.fields.count)
    #expect(copy["evidence"]?.items.first?.object?.count == Evidence.shape.fields.count)
    #expect(copy["conversation"]?.object?.count == Conversation.shape.fields.count)
    #expect(copy["closing"]?.object?.count == Closing.shape.fields.count)
    #expect(!copy.allTexts.contains { $0.contains(FilledReflection.hidden) || $0.hasPrefix("x-") || $0.contains("landing") })
    #expect(copy["shared"]?.text == Self.moment.description)
    #expect(copy["id"]?.text == FilledReflection.id)
  }

  @Test("a copy of a copy is the same copy")
  func twice() {
    #expect(copy(copy(FilledReflection.json)) == copy(FilledReflection.json))
  }

  @Test("every text in it stands in the preview, or is an id, a day, a moment, a short name or a word of the format")
  func preview() throws {
    let copy = copy(FilledReflection.json)
    let shown = Sharing.texts(in: copy)
    for (path, text) in shown { #expect(copy[path]?.text == text) }
    #expect(Set(shown.map(\.path)).count == shown.count)
    var rest = copy
    for (path, _) in shown { rest.set(nil, at: path) }
    let words = Set(
      [
        Vocabulary.place, .reflectionKind, .phase, .round, .choice, .perspective, .evidenceKind, .moment, .dosage, .withoutHelp, .timely,
      ].flatMap(\.values))
    var values: [JSON] = [rest]
    while let value = values.popLast() {
      values += value.items + (value.object?.members.map(\.value) ?? [])
      guard let text = value.text else { continue }
      let isKnown = words.contains(text) || ULID.isValid(text) || Day(text) != nil || Instant(text) != nil
      #expect(isKnown || ["eigen-regie.tempo", "gewone-taal"].contains(text), "\(text)")
    }
    #expect(shown.count == FilledReflection.json.allTexts.filter { $0.hasPrefix("woord ") }.count - 1)
  }

  @Test("the preview reads as a debrief does: what went well, the conversation, the answers, what shows it, what was learned")
  func order() {
    let parts = Sharing.texts(in: copy(FilledReflection.json)).map { $0.text.split(separator: ".")[1] }
    let order = parts.enumerated().filter { $0.offset == 0 || parts[$0.offset - 1] != $0.element }.map(\.element)
    #expect(
      order == [
        "wentWell", "conversation", "answers", "evidence", "dosageNoticed", "recognition", "safety", "broadView", "learned", "wantToLearn",
        "hunch",
        "closing",
      ])
  }

  @Test("a value of another kind than its key asks for stays behind, and so does what tells an item apart twice or not at all")
  func faults() {
    let bad: JSON = [
      "id": .string(FilledReflection.id), "visit": "31 november", "place": "geheim adres", "kind": 5, "instrument": "een hele zin hier",
      "created": "gisteren", "discuss": "ja", "wentWell": ["a"], "hunch": 7, "dosage": "Mila", "tasks": [1, 9, "x"], "learned": ["b": "c"],
      "indicators": ["gewone-taal", "een hele zin"], "statements": ["Mila zei het"], "nextStep": "oma bellen", "closing": "x",
      "conversation": ["moment": "misschien", "language": "goed"],
      "answers": [
        ["question": "a", "scale": 11, "text": "eerste"], ["question": "a", "text": "tweede"], ["text": "zonder vraag"], 5,
        ["question": "een vraag met spaties", "text": "x"], ["question": "b", "scale": 3],
      ],
      "evidence": [
        ["id": "geen", "text": "x"],
        ["id": .string(FilledReflection.item), "text": "goed", "links": ["Oma", .string(FilledReflection.item)]],
      ],
    ]
    #expect(
      copy(bad) == [
        "id": .string(FilledReflection.id), "shared": .string(Self.moment.description), "tasks": [1], "indicators": ["gewone-taal"],
        "conversation": ["language": "goed"], "answers": [["question": "a", "text": "eerste"], ["question": "b", "scale": 3]],
        "evidence": [["id": .string(FilledReflection.item), "text": "goed", "links": [.string(FilledReflection.item)]]],
      ])
    #expect(copy("x") == ["shared": .string(Self.moment.description)])
  }

  @Test("answers that were parked and say nothing stay behind, with everything else that is empty")
  func empty() {
    let own: JSON = [
      "id": .string(FilledReflection.id), "hunch": "", "conversation": ["language": ""], "closing": [:], "tasks": [],
      "answers": [
        ["question": "a", "asked": "Hoe?", "parked": true], ["question": "b", "asked": "Wat?", "text": ""],
        ["question": "c", "parked": true, "text": "later meer"],
        ["question": "d", "viewpoints": [["id": .string(FilledReflection.item), "perspective": "parent", "text": ""]]],
      ],
      "evidence": [["id": .string(FilledReflection.item), "aspect": "netwerk", "kind": "seen", "text": ""]],
    ]
    #expect(
      copy(own) == [
        "id": .string(FilledReflection.id), "shared": .string(Self.moment.description),
        "answers": [["question": "c", "parked": true, "text": "later meer"]],
      ])
  }

  @Test("what the author leaves out is not there: a part, one answer, one line of evidence, one thing of the conversation")
  func leavingOut() {
    let out: Set<String> = ["hunch", "answers/eigen-regie.tempo", "evidence/\(FilledReflection.item)", "conversation/moment"]
    let copy = copy(FilledReflection.json, leavingOut: out)
    #expect(copy["hunch"] == nil && copy["answers"] == nil && copy["evidence"] == nil && copy["conversation"]?["moment"] == nil)
    #expect(copy["conversation"]?["language"] != nil && copy["wentWell"] != nil)
  }

  @Test("names are replaced in every free text, and in nothing else")
  func everywhere() {
    let copy = copy(FilledReflection.json, replacing: [("woord", "M."), ("gewone", "X"), ("eigen", "X")])
    for (path, text) in Sharing.texts(in: copy) { #expect(text.hasPrefix("M. "), "\(path)") }
    #expect(copy["indicators"] == ["gewone-taal"])
    #expect(copy["answers"]?.items.first?["question"]?.text == "eigen-regie.tempo")
    #expect(copy["evidence"]?.items.first?["from"]?.text == "M. reflection.evidence.from")
  }

  @Test(
    "a name is replaced as a whole word, also in the genitive, with a capital where a sentence begins",
    arguments: [
      ("Mila lachte. Mila's grap.", "Dochter lachte. Dochters grap."), ("Ik zag Mila’s tas en Mila.", "Ik zag dochters tas en dochter."),
      ("Milas en Milan en mila", "Dochters en Milan en dochter"), ("Ik zag Oma Ria, en toen Ria.", "Ik zag oma, en toen R."),
      ("Oma\n Ria's huis", "Oma's huis"), ("Sems konijn, Sem's konijn, Semsom", "S.'s konijn, S.'s konijn, Semsom"),
      ("Dat zei Sem. Mila ook", "Dat zei S. Dochter ook"), ("Het was Sem...", "Het was S...."),
      ("Wie? \"Mila!\" riep hij.", "Wie? \"Dochter!\" riep hij."),
      ("Ze zei: \"Mila mag.\" Ja: Mila.", "Ze zei: \"Dochter mag.\" Ja: dochter."),
      ("- Mila\n- Ria, o.a. Mila", "- Dochter\n- R., o.a. dochter"),
      ("Mila-moment (Mila)", "Dochter-moment (dochter)"), ("e\u{301}Mila \u{E9}n Zoe\u{308}", "e\u{301}Mila \u{E9}n Z."), ("", ""),
      ("'t Zand, \u{2019}t Zand", "Z., Z."), ("Luus' tas", "L.' tas"), ("Ik zag Marie, Maries tas", "Ik zag tante, tantes tas"),
    ])
  func replacing(text: String, expected: String) {
    let names = [
      ("Mila", "dochter"), ("Ria", "R."), ("Oma Ria", "oma"), ("Sem", "S."), ("Zo\u{EB}", "Z."), (" ", "niets"), ("'t Zand", "Z."),
      ("Luus", "L."), ("Marie", "tante"),
    ]
    let copy = copy(["learned": .string(text)], replacing: names.map { (name: $0.0, becomes: $0.1) })
    #expect(copy["learned"]?.text ?? "" == expected)
  }

  @Test("what was put in the place of a name is not replaced again, and a text without names keeps its bytes")
  func once() {
    let text = "Mila \u{E9}e\u{301} en M.\r\n\t"
    #expect(
      copy(["learned": .string(text)], replacing: [("Mila", "Sem"), ("Sem", "Mila")])["learned"]?.text
        == text.replacing("Mila", with: "Sem"))
    #expect(copy(["learned": .string(text)], replacing: [("Bo", "B.")])["learned"] == .string(text))
  }
}
