import Basics
import Reflectiekader
import StrictJSON
import Testing

/// An instrument as a team could write it: one aspect with one question, and `more` at the top.
private func file(_ more: [JSONPath: JSON] = [:]) -> JSON {
  var tree: JSON = [
    "format": "gewoon/instrument", "version": 1, "name": "eigen", "edition": 2,
    "aspects": [
      ["id": "samen", "questions": [["id": "samen.doen", "input": "scale", "text": ["nl": "In hoeverre deden jullie het samen?"]]]]
    ],
  ]
  for (path, value) in more { tree.set(value, at: path) }
  return tree
}

private let aspect: JSONPath = ["aspects", .index(0)]
private let question: JSONPath = ["aspects", .index(0), "questions", .index(0)]

@Suite("An instrument of the organisation's own")
struct InstrumentFileTests {
  @Test("What a team leaves out is filled in where it is clear what is meant")
  func lenient() throws {
    let own = try Instrument(file: file())
    #expect(own.id == "eigen-2")
    #expect(own.title == Phrase("eigen", "eigen"))
    let asked = Phrase("In hoeverre deden jullie het samen?", "In hoeverre deden jullie het samen?")
    #expect(
      own.aspects == [
        Aspect(
          id: "samen", title: Phrase("samen", "samen"), evidence: Phrase("Waar zie je dat aan?", "Where do you see that?"), source: "",
          questions: [Question(id: "samen.doen", input: .scale, text: asked, short: asked, help: Phrase("", ""), source: "")])
      ])
    #expect(own.indicators.isEmpty)
    #expect(own.tasks == Instrument.normaliseren.tasks)
    #expect(own.conversation == Instrument.normaliseren.conversation)
  }

  @Test("What a team writes is used as it is written")
  func whole() throws {
    let own = try Instrument(
      file: [
        "name": "eigen", "edition": 1, "title": ["nl": "Onze vragen", "en": "Our questions"], "source": "Eigen werk",
        "aspects": [
          [
            "id": "samen", "title": ["nl": "Samen", "en": "Together"], "evidence": ["nl": "Hoe zag je dat?", "en": "How did you see it?"],
            "source": "Onze visie",
            "questions": [
              [
                "id": "samen.doen", "input": "yesPartlyNo", "text": ["nl": "Deden jullie het samen?", "en": "Did you do it together?"],
                "short": ["nl": "Samen?", "en": "Together?"], "help": ["nl": "Denk aan wie begon.", "en": "Think of who began."],
                "source": "Onze visie, 2",
              ]
            ],
          ]
        ],
        "indicators": [
          [
            "id": "koffie", "aspect": "samen", "perspective": "families", "text": ["nl": "Samen koffie", "en": "Coffee together"],
            "help": "Wie zette ze?", "source": "Zij",
          ]
        ],
        "tasks": [["id": 2, "text": ["nl": "Samen beginnen", "en": "Beginning together"], "source": "Wij"], ["id": 1]],
        "conversation": [["id": "language", "text": ["nl": "Hun woorden", "en": "Their words"]], ["id": "moment"]],
      ])
    #expect(own.title == Phrase("Onze vragen", "Our questions"))
    #expect(own.source == "Eigen werk")
    let read = try #require(own.aspect("samen"))
    #expect(read.title == Phrase("Samen", "Together"))
    #expect(read.evidence == Phrase("Hoe zag je dat?", "How did you see it?"))
    #expect(read.source == "Onze visie")
    #expect(
      own.question("samen.doen")
        == Question(
          id: "samen.doen", input: .yesPartlyNo, text: Phrase("Deden jullie het samen?", "Did you do it together?"),
          short: Phrase("Samen?", "Together?"), help: Phrase("Denk aan wie begon.", "Think of who began."), source: "Onze visie, 2"))
    #expect(
      own.indicators == [
        Indicator(
          id: "koffie", aspect: "samen", perspective: .families, text: Phrase("Samen koffie", "Coffee together"),
          help: Phrase("Wie zette ze?", "Wie zette ze?"), source: "Zij")
      ])
    let builtIn = Instrument.normaliseren
    #expect(own.tasks == [CoreTask(id: 2, text: Phrase("Samen beginnen", "Beginning together"), source: "Wij"), builtIn.tasks[0]])
    #expect(own.conversation.map(\.id) == ["language", "moment"])
    #expect(own.conversation.first?.text == Phrase("Hun woorden", "Their words"))
    #expect(own.conversation.last == builtIn.conversation.first)
  }

  @Test("A plain text in the place of two languages is the text in both")
  func plainText() throws {
    let own = try Instrument(file: file([["title"]: "Onze vragen", question + "text": "Deden jullie het samen?"]))
    #expect(own.title == Phrase("Onze vragen", "Onze vragen"))
    #expect(own.question("samen.doen")?.text == Phrase("Deden jullie het samen?", "Deden jullie het samen?"))
  }

  @Test("Keys that nobody knows, and a question of thirty words, are no fault")
  func open() throws {
    let long = Array(repeating: "heel", count: 30).joined(separator: " ") + " lang?"
    let own = try Instrument(file: file([["kleur"]: "geel", aspect + "kleur": "rood", question + "text" + "nl": .string(long)]))
    #expect(own.question("samen.doen")?.text.nl == long)
  }

  @Test("A question without an input is answered in own words, an indicator without a perspective is the organisation's")
  func plainest() throws {
    let own = try Instrument(
      file: file([question + "input": .null, ["indicators"]: [["id": "koffie", "aspect": "samen", "text": ["nl": "Samen koffie"]]]]))
    #expect(own.question("samen.doen")?.input == .text)
    #expect(own.indicators.first?.perspective == .organisation)
  }

  @Test("The ids of the built-in aspects can be used again", arguments: ["krachtgericht", "nabijheid", "eigen-regie"])
  func sameIDs(_ id: String) throws {
    let own = try Instrument(file: file([aspect + "id": .string(id)]))
    #expect(own.aspects.map(\.id) == [id])
  }
}

@Suite("An instrument that cannot be used says what is wrong, and where")
struct InstrumentFaultTests {
  func fault(_ tree: JSON) -> InstrumentFault? {
    do {
      _ = try Instrument(file: tree)
      return nil
    } catch { return error }
  }

  func fault(_ more: [JSONPath: JSON]) -> InstrumentFault? { fault(file(more)) }

  @Test("Without a name or an edition no team can choose it")
  func names() {
    #expect(fault([["name"]: .null]) == InstrumentFault(code: .noName, path: "/name"))
    #expect(fault([["name"]: "  "]) == InstrumentFault(code: .noName, path: "/name"))
    #expect(fault([["name"]: 3]) == InstrumentFault(code: .noName, path: "/name"))
    for edition: JSON in [.null, 0, -1, "2", .number("1.5"), .number("1e9"), .number("99999999999999999999")] {
      #expect(fault([["edition"]: edition]) == InstrumentFault(code: .noEdition, path: "/edition"))
    }
  }

  @Test("Without aspects or questions there is nothing to ask")
  func nothing() {
    for aspects: JSON in [.null, [], "samen", ["id": "samen"]] {
      #expect(fault([["aspects"]: aspects]) == InstrumentFault(code: .noAspects, path: "/aspects"))
    }
    #expect(fault([aspect + "questions": .null]) == InstrumentFault(code: .noQuestions, path: "/aspects/0/questions"))
    for tree: JSON in [.null, [], "eigen", 1] { #expect(fault(tree) == InstrumentFault(code: .noName, path: "/name")) }
  }

  @Test("What an answer names has an id")
  func ids() {
    #expect(fault([aspect + "id": .null]) == InstrumentFault(code: .noID, path: "/aspects/0/id"))
    #expect(fault([aspect: "samen"]) == InstrumentFault(code: .noID, path: "/aspects/0/id"))
    #expect(fault([question + "id": 3]) == InstrumentFault(code: .noID, path: "/aspects/0/questions/0/id"))
    #expect(fault([["indicators"]: [["text": "Koffie"]]]) == InstrumentFault(code: .noID, path: "/indicators/0/id"))
    #expect(fault([["tasks"]: [["text": "Koffie"]]]) == InstrumentFault(code: .noID, path: "/tasks/0/id"))
    #expect(fault([["conversation"]: ["moment"]]) == InstrumentFault(code: .noID, path: "/conversation/0/id"))
  }

  @Test("A question and an indicator have a Dutch text")
  func texts() {
    for text: JSON in [.null, "", " ", 3, ["en": "Together?"], ["nl": "\n", "en": "Together?"]] {
      #expect(fault([question + "text": text]) == InstrumentFault(code: .noText, path: "/aspects/0/questions/0/text"))
    }
    #expect(fault([["indicators"]: [["id": "koffie", "aspect": "samen"]]]) == InstrumentFault(code: .noText, path: "/indicators/0/text"))
  }

  @Test("A word that nothing is done with is named")
  func words() {
    #expect(fault([question + "input": "stars"]) == InstrumentFault(code: .unknownWord, path: "/aspects/0/questions/0/input"))
    let indicator: JSON = ["id": "koffie", "aspect": "weg", "text": "Koffie"]
    #expect(fault([["indicators"]: [indicator]]) == InstrumentFault(code: .unknownWord, path: "/indicators/0/aspect"))
    let view: JSON = ["id": "koffie", "aspect": "samen", "perspective": "king", "text": "Koffie"]
    #expect(fault([["indicators"]: [view]]) == InstrumentFault(code: .unknownWord, path: "/indicators/0/perspective"))
    for id: JSON in [0, 5, "een"] { #expect(fault([["tasks"]: [["id": id]]]) == InstrumentFault(code: .unknownWord, path: "/tasks/0/id")) }
    #expect(fault([["conversation"]: [["id": "koffie"]]]) == InstrumentFault(code: .unknownWord, path: "/conversation/0/id"))
  }

  @Test("No id stands twice, also not in two aspects")
  func twice() {
    let other: JSON = ["id": "samen.doen", "input": "text", "text": "Wat deden jullie?"]
    #expect(fault([aspect + "questions" + .index(1): other]) == InstrumentFault(code: .usedTwice, path: "/aspects/0/questions/1/id"))
    let apart: JSON = ["id": "apart", "questions": [other]]
    #expect(fault([["aspects", .index(1)]: apart]) == InstrumentFault(code: .usedTwice, path: "/aspects/1/questions/0/id"))
    let again: JSON = ["id": "samen", "questions": [["id": "samen.nog", "text": "Wat nog?"]]]
    #expect(fault([["aspects", .index(1)]: again]) == InstrumentFault(code: .usedTwice, path: "/aspects/1/id"))
    let koffie: JSON = ["id": "koffie", "aspect": "samen", "text": "Koffie"]
    #expect(fault([["indicators"]: [koffie, koffie]]) == InstrumentFault(code: .usedTwice, path: "/indicators/1/id"))
    #expect(fault([["tasks"]: [["id": 1], ["id": 1]]]) == InstrumentFault(code: .usedTwice, path: "/tasks/1/id"))
    #expect(
      fault([["conversation"]: [["id": "moment"], ["id": "moment"]]]) == InstrumentFault(code: .usedTwice, path: "/conversation/1/id"))
  }

  @Test(
    "No own id is a word for another place in the debrief",
    arguments: [
      "landing", "wentWell", "conversation", "conversation.moment", "dosage", "broadView", "network", "plan", "learned", "closing", "keep",
    ])
  func taken(_ word: String) {
    #expect(fault([aspect + "id": .string(word)]) == InstrumentFault(code: .takenID, path: "/aspects/0/id"))
    #expect(fault([question + "id": .string(word)]) == InstrumentFault(code: .takenID, path: "/aspects/0/questions/0/id"))
  }

  @Test(
    "No question's id is that of an aspect's evidence or indicators", arguments: ["samen.evidence", "samen.indicators", "weg.evidence"])
  func parts(_ id: String) {
    #expect(fault([question + "id": .string(id)]) == InstrumentFault(code: .takenID, path: "/aspects/0/questions/0/id"))
  }
}

@Suite("Which instrument a team works by")
struct InstrumentInUseTests {
  func own(_ name: String, _ edition: Int) -> Instrument {
    Instrument(
      name: name, edition: edition, title: Phrase("Eigen", "Own"), source: "eigen", aspects: [], indicators: [], tasks: [], conversation: []
    )
  }

  @Test("The highest edition of the name that the team chose")
  func highest() {
    let editions = [own("eigen", 2), own("eigen", 10), own("eigen", 9), own("anders", 11)]
    #expect(Instrument.inUse(named: "eigen", own: editions).id == "eigen-10")
  }

  @Test("The built-in one counts among its own editions")
  func builtIn() {
    let normaliseren = Instrument.normaliseren
    #expect(Instrument.inUse(named: "normaliseren", own: []) == normaliseren)
    #expect(Instrument.inUse(named: "normaliseren", own: [own("normaliseren", 2)]).edition == 2)
    #expect(Instrument.inUse(named: "normaliseren", own: [own("normaliseren", 1)]) == normaliseren)
    #expect(Instrument.inUse(named: "normaliseren", builtIn: own("normaliseren", 3), own: [own("normaliseren", 2)]).edition == 3)
  }

  @Test("A name that nothing has leaves the built-in one")
  func unknown() {
    #expect(Instrument.inUse(named: "weg", own: [own("eigen", 2)]) == .normaliseren)
    #expect(Instrument.inUse(named: "", own: []) == .normaliseren)
  }
}
