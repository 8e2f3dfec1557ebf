import GewoonApp
import Reflectiekader
import StrictJSON
import Support
import Testing

@Suite("Answering the questions")
struct ReflectingTests {
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 Enter")
    return world
  }

  private func reflection(_ world: World) -> JSON { world.reflections(on: "Bakker")["reflections"]?.items.first ?? .null }

  private func answer(_ question: String, _ world: World) -> JSON {
    reflection(world)["answers"]?.items.first { $0["question"]?.text == question } ?? .null
  }

  /// Ctrl-N until focus is in this question, and Tab until on its `key`.
  private func go(to number: Int, _ world: inout World) {
    for _ in 0..<number { world.press("C-n") }
  }

  @Test("A reflection comes into being with its first word only")
  func firstWord() throws {
    var world = bakker()
    #expect(world.cursorRowText.contains("Wat ging goed"))
    let before = world.effects.count
    world.press("C-n C-n Tab Tab S-Tab C-o F2 F4")
    world.pause()
    #expect(world.saves(since: before).isEmpty)
    #expect(world.reflections(on: "Bakker") == .null)
    try world.go(to: "Wat ging goed")
    let now = world.state.scene.now
    world.press("'M' F2")
    let own = world.reflections(on: "Bakker")
    let id = try #require(own["reflections"]?.items.first?["id"])
    let expected: JSON = [
      "format": "gewoon/private", "version": 1, "dossier": try #require(world.dossier("Bakker")["id"]),
      "author": try #require(world.disk.files["workspace.json"]?["me"]),
      "reflections": [
        [
          "id": id, "created": .string(now.description), "kind": "visit", "visit": "2026-11-20", "phase": "before",
          "instrument": "normaliseren-1", "wentWell": "M",
        ]
      ],
    ]
    #expect(own == expected)
  }

  @Test("Blanks and empty lines alone are no answer", arguments: ["Enter", "Space Space Enter", "' '"])
  func blank(keys: String) {
    var world = bakker()
    world.press("C-n \(keys) F2 F4")
    world.pause()
    #expect(world.reflections(on: "Bakker")["reflections"]?.isEmpty ?? true)
    world.press("C-n \(keys) 'Samen' F2")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items.count == 1)
  }

  @Test("Taking the first word back takes the reflection back")
  func takenBack() {
    var world = bakker()
    world.press("'Mo' Backspace Backspace F2")
    #expect(world.reflections(on: "Bakker")["reflections"]?.isEmpty ?? true)
    world.press("F4 'Ja' C-z F2")
    #expect(world.reflections(on: "Bakker")["reflections"]?.isEmpty ?? true)
  }

  @Test("All fifteen can be answered, each in its own way, and the count says so")
  func fifteen() throws {
    var world = bakker()
    let questions = Instrument.normaliseren.questions
    #expect(questions.count == 15)
    for question in questions {
      world.press("C-n")
      switch question.input {
      case .text: world.press("'Antwoord.'")
      case .scale: world.press("7")
      case .yesPartlyNo: world.press("Right Right")
      case .weight: world.press("Space")
      }
    }
    world.press("F2")
    for question in questions {
      let answer = answer(question.id, world)
      #expect(answer["asked"] == .string(question.text.nl), "\(question.id)")
      switch question.input {
      case .text: #expect(answer["text"] == "Antwoord.", "\(question.id)")
      case .scale: #expect(answer["scale"] == 7, "\(question.id)")
      case .yesPartlyNo: #expect(answer["choice"] == "partly", "\(question.id)")
      case .weight: #expect(answer["choice"] == "lighter", "\(question.id)")
      }
    }
    world.press("resize:120x40")
    #expect(world.screenText.contains("15 van 15"))
  }

  @Test(
    "On a scale a digit answers, End is 10, Home is 0, the arrows go by one, Backspace takes it out; once answered a digit begins the words"
  )
  func scale() {
    var world = bakker()
    go(to: 7, &world)
    let answers: [(String, JSON)] = [
      ("4", 4), ("End", 10), ("Right", 10), ("Left", 9), ("Home", 0), ("Left", 0), ("Backspace 0", 0), ("Backspace 1 0", 10),
      ("Backspace 9", 9),
    ]
    for (keys, expected) in answers {
      world.press(keys)
      world.press("C-s")
      #expect(answer("eigen-regie.tempo", world)["scale"] == expected, "\(keys)")
      #expect(world.cursorRowText.contains("[\(expected.whole ?? -1)]"))
    }
    #expect(world.screenText.contains("Wat is één stapje hoger"))
    world.press("Backspace C-s")
    #expect(answer("eigen-regie.tempo", world) == .null)
    #expect(!world.screenText.contains("Wat is één stapje hoger"))
    world.press("4 '9 keer keek zij weg.' C-s")
    #expect(answer("eigen-regie.tempo", world)["scale"] == 4)
    #expect(answer("eigen-regie.tempo", world)["text"] == "9 keer keek zij weg.")
  }

  @Test("A number asks what is there already and what one higher would be")
  func scaleAndWords() {
    var world = bakker()
    go(to: 7, &world)
    world.press("4 Tab 'Te snel.' Tab 'Ik vroeg het.' Tab 'Halverwege vragen.' F2")
    let answer = answer("eigen-regie.tempo", world)
    #expect(answer["text"] == "Te snel.")
    #expect(answer["already"] == "Ik vroeg het.")
    #expect(answer["oneHigher"] == "Halverwege vragen.")
  }

  @Test("What shows it: words, and how one knows")
  func evidence() throws {
    var world = bakker()
    try world.go(to: "iets wat je zag of hoorde")
    world.press("Enter 'Moeder schoof het formulier weg.' Tab Space Tab 'Linda' Tab 'gisteren' Esc")
    let evidence = reflection(world)["evidence"]?.items.first
    #expect(evidence?["aspect"] == "krachtgericht")
    #expect(evidence?["text"] == "Moeder schoof het formulier weg.")
    #expect(evidence?["kind"] == "seen")
    #expect(evidence?["from"] == "Linda")
    #expect(evidence?["date"] == "2026-11-19")
    #expect(world.rows.contains { $0.contains("Moeder schoof het formulier") && $0.contains("gezien") })
  }

  @Test("F8 puts a question aside and takes it back; elsewhere it says what to do")
  func park() {
    var world = bakker()
    world.press("F8")
    #expect(world.screenText.contains("Ga eerst op een vraag staan."))
    world.press("C-n C-n F8")
    #expect(world.screenText.contains("(geparkeerd)"))
    #expect(world.screenText.contains("De vraag is geparkeerd voor later."))
    world.press("C-s")
    #expect(answer("krachtgericht.veerkracht", world)["parked"] == true)
    world.press("F8 C-s")
    #expect(!world.screenText.contains("(geparkeerd)"))
    #expect(answer("krachtgericht.veerkracht", world) == .null)
  }

  @Test("Ctrl-N and Ctrl-O go from question to question and stop at the ends")
  func questions() {
    var world = bakker()
    for question in Instrument.normaliseren.questions {
      world.press("C-n F1")
      #expect(world.screenText.contains(question.text.nl.prefix(30)))
      world.press("Esc")
    }
    world.press("C-n F1")
    #expect(world.screenText.contains(Instrument.normaliseren.questions[14].text.nl.prefix(30)))
    world.press("Esc")
    for question in Instrument.normaliseren.questions.reversed().dropFirst() {
      world.press("C-o F1")
      #expect(world.screenText.contains(question.text.nl.prefix(30)))
      world.press("Esc")
    }
  }

  @Test("A finished reflection stands under the earlier ones, and a new one can begin")
  func finish() throws {
    var world = bakker()
    world.press("'Er werd gelachen.'")
    try world.go(to: "Deze reflectie is klaar")
    world.press("Enter")
    #expect(world.screenText.contains("Alleen jij kunt hem lezen."))
    world.pause()
    #expect(reflection(world)["finished"] == "2026-11-20T15:42:10+01:00")
    #expect(reflection(world)["shared"] == nil)
    #expect(world.screenText.contains("Er werd gelachen."))
    world.press("Esc")
    try world.go(to: "Reflectie van vandaag")
    world.press("Enter")
    #expect(world.screenText.contains("Er werd gelachen."))
    world.press("Esc")
    try world.go(to: "Wat ging goed")
    world.press("'Nieuw.' F2")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.count == 2)
  }
}
