import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The parts of a debrief: evidence, indicators, dosage, short questions, what was asked earlier")
struct DebriefPartsTests {
  /// A whole round, on the screen of this place.
  private func bakker(at place: String) -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d Down Enter")
    world.turn(to: place)
    return world
  }

  private func reflection(_ world: World) -> JSON { world.reflections(on: "Bakker")["reflections"]?.items.first ?? .null }

  // MARK: - Evidence

  @Test("Below an aspect one line takes what showed it: in words, and in each way of knowing with a question that helps to write it down")
  func evidence() throws {
    var world = bakker(at: "eigen-regie.evidence")
    let ways: [(word: String, kind: String, help: String)] = [
      ("gezien", "seen", "Wat zag je precies?"), ("gehoord", "heard", "Wie zei wat?"),
      ("gedaan", "done", "Wat deed jij, of wat deden zij?"),
      ("afgesproken", "agreed", "Wat spraken jullie samen af?"), ("van een ander", "fromOther", "Wat merkte een ander"),
    ]
    for (index, way) in ways.enumerated() {
      try world.go(to: "+ iets wat je zag of hoorde")
      world.press("Enter Tab")
      if index == 0 {
        world.press("F1")
        for way in ways { #expect(world.screenText.contains(way.word) && world.screenText.contains(way.help)) }
        world.press("Esc")
      }
      for _ in 0...index { world.press("Right") }
      world.press("S-Tab")
      #expect(world.cursorRowText.contains(way.help))
      world.press("'Zij kozen zelf.' Esc C-s")
      let last = reflection(world)["evidence"]?.items.last
      #expect(last?["kind"]?.text == way.kind)
      #expect(last?["aspect"] == "eigen-regie")
      #expect(world.place == "eigen-regie.evidence")
      #expect(world.rows.contains { $0.contains("  " + way.word) && $0.contains("Zij kozen zelf.") })
    }
  }

  @Test("What shows something is called by its first words, and never a thing without a name")
  func firstLine() {
    var world = bakker(at: "eigen-regie.evidence")
    world.press("Enter Enter Enter 'Zij kozen zelf.' Esc")
    #expect(world.rows.contains { $0.contains("Zij kozen zelf.") })
    #expect(!world.screenText.contains("(nog geen naam)"))
    world.press("Enter Tab Right Esc")
    #expect(world.rows.contains { $0.contains("gezien") && $0.contains("…") })
    #expect(!world.screenText.contains("(nog geen naam)"))
  }

  @Test("Evidence can be linked to somebody of the map or a step of the plan")
  func link() {
    var world = World(demo: World.afternoon)
    world.press("d")
    world.turn(to: "eigen-regie.evidence")
    world.press("Enter")
    #expect(world.screenText.contains("Hoort bij"))
    world.press("Tab Tab Tab Tab Enter 'juf els' Space Enter C-s")
    #expect(world.cursorRowText.contains("Juf Els"))
    let evidence = world.reflections(on: "Gezin Bakker")["reflections"]?.items.last?["evidence"]?.items.first {
      $0["aspect"] == "eigen-regie"
    }
    let els = world.dossier("Gezin Bakker")["network"]?["people"]?.items.first { $0["name"] == "Juf Els" }
    #expect(evidence?["links"]?.items.contains(els?["id"] ?? .null) == true)
  }

  // MARK: - Indicators

  @Test("The indicators of an aspect are one quiet line, and Backspace there leaves those of the other aspects")
  func indicators() throws {
    var world = bakker(at: "krachtgericht.evidence")
    #expect(world.rows.contains { $0.contains("Wil je afvinken wat je deed?") })
    #expect(!world.screenText.contains("[ ]"))
    try world.go(to: "[ ] De eigen kracht versterken")
    world.press("Space Enter")
    #expect(!world.screenText.contains("Wil je afvinken wat je deed?"))
    world.turn(to: "netwerk.evidence")
    #expect(world.rows.contains { $0.contains("Wil je afvinken wat je deed?") })
    try world.go(to: "[ ] Opgroeien steunen")
    world.press("Space Right Space C-s")
    #expect(reflection(world)["indicators"] == ["eigen-kracht", "opvoedklimaat", "netwerk-motiveren"])
    world.press("Backspace C-s")
    #expect(reflection(world)["indicators"] == ["eigen-kracht"])
    #expect(world.state.focusedRow?.id.map { if case .part = $0 { true } else { false } } == true)
    #expect(!world.screenText.contains("[x]"))
    world.press("C-z C-s")
    #expect(reflection(world)["indicators"] == ["eigen-kracht", "opvoedklimaat", "netwerk-motiveren"])
  }

  @Test("A list of choices opens at the first one that is ticked")
  func firstTicked() throws {
    var world = bakker(at: "nabijheid.evidence")
    try world.go(to: "Wil je afvinken wat je deed?")
    world.press("Enter Home Down Down Space Down Down Space Down Space Enter S-Tab Enter")
    #expect(world.cursorRowText.contains("Hulp geven waar mensen makkelijk om vragen"))
  }

  // MARK: - Dosage and recognition

  @Test("How much was made ordinary and which recognition was given stand on one screen, always")
  func dosage() {
    var world = bakker(at: "dosage")
    #expect(world.screenText.contains("Hoeveel maakte je gewoon: te weinig, te veel of precies goed?"))
    #expect(world.screenText.contains("Welke erkenning gaf je daarbij?"))
    #expect(world.screenText.contains("Is iedereen in dit gezin veilig genoeg?"))
    world.press("Right Right Tab 'Moeder knikte.' Tab 'Dat het echt veel is.' C-s")
    #expect(reflection(world)["dosage"] == "right")
    #expect(reflection(world)["dosageNoticed"] == "Moeder knikte.")
    #expect(reflection(world)["recognition"] == "Dat het echt veel is.")
  }

  @Test("From there the sentences can be looked at, those of the team first, and one's own added for the team")
  func sentences() throws {
    var world = World(demo: World.afternoon)
    world.press("d")
    world.turn(to: "dosage")
    try world.go(to: "Zinnen die het gewoon maken")
    world.press("Enter")
    #expect(world.screenText.contains("Van je team"))
    try world.go(to: "Wie zou jij bellen als ik hier niet was?")
    #expect(world.screenText.contains("Bij de vraag om meer hulp"))
    try world.go(to: "Jouw zin")
    world.press("'Iedereen heeft wel eens zo''n week.' Tab 'Bij schaamte' Tab Enter")
    #expect(world.screenText.contains("Het staat erbij, voor het hele team."))
    let entry = world.disk.files["team/sentences.json"]?["entries"]?.items.last
    #expect(entry?["text"] == "Iedereen heeft wel eens zo'n week.")
    #expect(entry?["when"] == "Bij schaamte")
    #expect(entry?["on"] == "2026-11-20")
    try world.go(to: "Iedereen heeft wel eens")
    world.press("Esc")
    #expect(world.state.debrief?.step.part == .dosage)
  }

  @Test("An empty sentence is not added; it says what to do")
  func noSentence() throws {
    var world = World(demo: World.afternoon)
    let before = world.disk.files
    world.press("Enter F4 C-p 'zinnen' Enter")
    try world.go(to: "Zet deze zin")
    world.press("Enter")
    #expect(world.screenText.contains("Schrijf eerst iets op."))
    #expect(world.disk.files == before)
  }

  // MARK: - The map and the plan

  @Test("In the middle of the debrief somebody new goes on the map, and one comes back")
  func somebodyNew() {
    var world = bakker(at: "network")
    world.press("Enter 'Buurman Ton' Esc C-s")
    #expect(world.state.debrief?.step.part == .network)
    #expect(world.dossier("Bakker")["network"]?["people"]?.items.first?["name"] == "Buurman Ton")
  }

  @Test("The next step is chosen out of the plan, and an open step is ticked right there")
  func nextStep() throws {
    var world = World(demo: World.afternoon)
    world.press("d")
    // Nothing calls for the plan this time: it is a line, and Enter opens it.
    world.turn(to: "dosage")
    try world.go(to: "Het plan van het gezin: 5 stappen nog open")
    world.press("Enter")
    #expect(world.state.debrief?.step.part == .plan)
    try world.go(to: "Volgende stap")
    world.press("Enter 'oma haalt' Enter")
    #expect(world.rows.contains { $0.contains("Volgende stap") && $0.contains("Oma haalt Mila op woensdag op") })
    try world.go(to: "[ ] Formulier invullen")
    world.press("Space C-s")
    #expect(!world.screenText.contains("Formulier invullen"))
    let steps = world.dossier("Gezin Bakker")["plan"]?["goals"]?.items.flatMap { $0["actions"]?.items ?? [] } ?? []
    #expect(steps.first { $0["what"]?.text?.hasPrefix("Formulier") == true }?["done"] == "2026-11-20")
    let oma = steps.first { $0["what"] == "Oma haalt Mila op woensdag op" }
    #expect(world.reflections(on: "Gezin Bakker")["reflections"]?.items.last?["nextStep"] == oma?["id"])
  }

  // MARK: - Short sentences, and what was asked earlier

  @Test("Where the approach asks for short sentences the questions are short, in the debrief and the overview, and kept as they were asked")
  func shortSentences() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "Zo praten wij")
    world.press("Space Esc d Down Enter")
    #expect(world.dossier("Bakker")["gezin"]?["approach"] == ["shortSentences"])
    for question in Instrument.normaliseren.questions {
      world.turn(to: question.id)
      let text = world.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(text.contains(question.short.nl), "\(question.id)\n\(world.screenText)")
      #expect(!text.contains(question.text.nl), "\(question.id)")
      world.typeWords("Zo.")
    }
    world.press("C-s")
    let answers = reflection(world)["answers"]?.items ?? []
    #expect(answers.compactMap { $0["asked"]?.text } == Instrument.normaliseren.questions.map(\.short.nl))
    world.press("Esc F4 C-n C-n")
    #expect(world.screenText.contains(Instrument.normaliseren.questions[1].short.nl))
    // The approach changes again: the answer keeps the question that it answered, and nothing is said of it.
    world.press("F2")
    try world.go(to: "Zo praten wij")
    world.press("Backspace F4 C-s")
    #expect(world.screenText.contains(Instrument.normaliseren.questions[1].text.nl.prefix(40)))
    #expect(!world.screenText.contains("Toen gevraagd"))
    #expect(
      (reflection(world)["answers"]?.items ?? []).compactMap { $0["asked"]?.text } == Instrument.normaliseren.questions.map(\.short.nl))
  }

  /// A workspace whose reflection on Bakker answers questions that the instrument has not.
  private func old() -> World {
    var world = World.begun(size: Size(width: 80, height: 60))
    world.press("n 'Bakker' Enter F4 C-n 'Hun humor.' C-s")
    var files = world.disk.files
    let path = files.keys.sorted().first { $0.hasPrefix("private/") } ?? ""
    var own = files[path] ?? .null
    let reflection: JSONPath = ["reflections", .index(0)]
    own.set("Zo vroegen wij het toen?", at: reflection + ["answers", .index(0), "asked"])
    let more: [JSON] = [
      ["question": "oud.weer", "asked": "Hoe was het weer die dag?", "text": "Het regende.", "scale": 6, "choice": "partly"],
      ["question": "oud.zonder"],
    ]
    own.set(.array((own[reflection + "answers"]?.items ?? []) + more), at: reflection + "answers")
    let evidence: JSON = ["id": "01JDQ1B00000000000000000E1", "aspect": "oud", "kind": "seen", "text": "De paraplu stond klaar."]
    own.set([evidence], at: reflection + "evidence")
    files[path] = own
    return World(files: files, size: Size(width: 80, height: 60))
  }

  @Test("Answers to questions that the instrument no longer has are shown whole, with what showed them, and kept")
  func oldAnswers() throws {
    var world = old()
    let before = world.reflections(on: "Bakker")["reflections"]?.items.first
    world.press("Enter F4 End")
    try world.go(to: "De paraplu stond klaar.")
    for words in ["Eerder gevraagd", "Hoe was het weer die dag?", "Het regende.", "6 van de 10", "deels", "oud.zonder"] {
      #expect(world.screenText.contains(words), "\(words)\n\(world.screenText)")
    }
    try world.go(to: "Wat ging goed")
    world.press("'Er werd gelachen.' C-s")
    var after = world.reflections(on: "Bakker")["reflections"]?.items.first
    #expect(after?["wentWell"] == "Er werd gelachen.")
    after?.set(nil, at: ["wentWell"])
    after?.set(nil, at: ["changed"])
    #expect(after == before)
  }

  @Test("A question that reads otherwise now says how it was asked then")
  func askedThen() {
    var world = old()
    world.press("Enter F4 C-n")
    #expect(world.screenText.contains("Toen gevraagd: Zo vroegen wij het toen?"))
    world.press("Esc d")
    world.turn(to: "krachtgericht.krachten")
    #expect(world.screenText.contains("Toen gevraagd: Zo vroegen wij het toen?"))
  }

  @Test("An instrument of the team's own is asked as the built-in one is, with its own questions")
  func ownInstrument() {
    var world = World.begun()
    var files = world.disk.files
    files["team/team.json"]?.set("samen", at: ["instrument"])
    files["team/instruments/samen-2.json"] = [
      "format": "gewoon/instrument", "version": 1, "name": "samen", "edition": 2,
      "aspects": [
        [
          "id": "buurt", "title": ["nl": "De buurt"],
          "questions": [["id": "buurt.wie", "input": "scale", "text": ["nl": "Wie zag je in de buurt?"]]],
        ]
      ],
    ]
    world = World(files: files)
    world.press("n 'Bakker' Enter Esc d Down Enter")
    let screens = world.walkOn()
    #expect(
      screens == [
        "landing", "conversation.moment", "buurt.wie", "dosage", "broadView", "network", "learned",
      ])
    world.turn(to: "buurt.wie")
    #expect(world.rows[0].contains("scherm 3 van 7"))
    #expect(world.screenText.contains("1. Wie zag je in de buurt?"))
    world.press("8 Tab 'De buurman.' C-s")
    let answer = reflection(world)["answers"]?.items.first
    #expect(answer == ["question": "buurt.wie", "asked": "Wie zag je in de buurt?", "scale": 8, "text": "De buurman."])
    #expect(reflection(world)["instrument"] == "samen-2")
  }
}
