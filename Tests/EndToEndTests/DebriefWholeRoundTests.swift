import StrictJSON
import Testing

extension EndToEnd {
  @Suite("The debrief of a home visit, the whole round")
  final class DebriefWholeRound {
    private let home: Home
    private static let now = "2026-11-20T15:42:10+01:00"

    init() throws { home = try Home() }
    deinit { home.close() }

    /// What is done at one question. A place is that of a word among those that stand side by side.
    private enum Hand {
      case text(String)
      case choice(String, place: Int, text: String)
      case scale(key: String, number: Int, text: String, already: String, oneHigher: String)
      case park
    }

    /// The 15 questions in their order, a part of how each is asked, and what is answered.
    private static let questions: [(id: String, asked: String, hand: Hand)] = [
      ("krachtgericht.krachten", "eigen krachten en talenten", .text("Ik zag hoe Mila haar broertje hielp.")),
      ("krachtgericht.veerkracht", "hun veerkracht", .park),
      ("nabijheid.leefomgeving", "waar het gezin leeft", .choice("ja", place: 0, text: "Aan de keukentafel.")),
      ("nabijheid.gelijkwaardig", "gelijkwaardig samen", .choice("deels", place: 1, text: "Ik had de papieren.")),
      ("nabijheid.vertrouwen", "aan vertrouwen", .text("Ik belde toen ik het zei.")),
      ("nabijheid.erkenning", "hoe zij leven", .text("Ik zei dat het veel is.")),
      (
        "eigen-regie.tempo", "af op hun tempo",
        .scale(key: "4", number: 4, text: "Ik ging te snel.", already: "Ik hield stil.", oneHigher: "Eerst koffie.")
      ),
      (
        "eigen-regie.eigen-plan", "hun plan zelf",
        .scale(key: "End", number: 10, text: "Hun eigen zinnen.", already: "Alles.", oneHigher: "Niets meer.")
      ),
      ("eigen-regie.aan-de-slag", "niet afhankelijk worden", .text("Het bellen liet ik bij hen.")),
      ("eigen-regie.verantwoordelijkheid", "de verantwoordelijkheid bij de ouders", .text("Zij kozen de dag.")),
      ("netwerk.in-beeld", "in beeld wie", .choice("nee", place: 2, text: "Alleen oma.")),
      ("netwerk.mogelijkheden", "hun netwerk kan meedoen", .choice("deels", place: 1, text: "We dachten aan de buren.")),
      ("netwerk.samenwerken", "samen met hun netwerk", .text("Ik belde met Oma Ria.")),
      (
        "op-afschalen.voorkomen", "gespecialiseerde hulp te voorkomen",
        .scale(key: "0", number: 0, text: "Ik dacht er niet aan.", already: "Nog niets.", oneHigher: "Eerst vragen.")
      ),
      ("op-afschalen.passend", "zo licht als kan", .choice("past", place: 1, text: "Zo is het goed.")),
    ]

    /// After which question an aspect ends, what was noticed there, and which of the ways of knowing it was.
    private static let evidence: [Int: (word: String, place: Int, kind: String, text: String)] = [
      2: ("gezien", 0, "seen", "Mila pakte zijn tas."), 6: ("gehoord", 1, "heard", "Wat fijn dat je belt."),
      10: ("gedaan", 2, "done", "Vader koos de dag."), 13: ("afgesproken", 3, "agreed", "Oma Ria belt dinsdag."),
      15: ("van een ander", 4, "fromOther", "Juf Els zag hem lachen."),
    ]

    private static let conversation = [
      ("Partnerschap", "Zij koos het onderwerp.", "partnership"), ("Taal", "Haar woord: druk.", "language"),
      ("Brede blik", "Ook over geld.", "broadView"), ("Positieve blik", "De grap van Mila.", "positiveView"),
      ("Het hoeft niet", "Het mag rommelig.", "imperfection"),
    ]

    @Test("from the list to shared by keyboard alone; the team reads what the preview showed, and the original stays as it was")
    func story() throws {
      let terminal = try home.open("--now", Self.now)
      try terminal.begin(name: "Sanne de Wit", team: "Wijkteam Noord")
      try makeDossier(terminal)
      try beginAtTheList(terminal)
      try goodConversation(terminal)
      for number in 1...Self.questions.count { try answer(number, terminal) }
      try afterTheQuestions(terminal)
      try keep(terminal)
      let original = try holdsTheWholeRound()
      try share(terminal)
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")
      try teamHoldsThePreview()
      #expect(Self.words(of: try Kept(try Files.json(try privateFile())).reflection) == original)
      #expect(try home.gewoon("check").code == 0)
    }

    private func privateFile() throws -> String { home.workspace + "/private/\(try home.onlyDossier()).json" }

    // MARK: - Before the visit

    /// A gezin with a member, somebody in the network and a step, for names to be replaced and a step to be next.
    private func makeDossier(_ terminal: Terminal) throws {
      try terminal.makeGezin("Gezin van den Berg")
      try terminal.add("+ iemand erbij", form: "Wie? Enter zet iemand erbij.")
      try terminal.write("Mila, dochter")
      try terminal.press("Escape")
      try terminal.wait(for: "+ iemand erbij", "Mila")
      try terminal.press("F5")
      try terminal.wait(for: "[F5 Plan]")
      try terminal.add("+ een doel erbij", form: "Wat wil het gezin?")
      try terminal.write("Samen eten")
      try terminal.press("Enter")
      try terminal.wait(for: "Wie doet wat? Enter maakt de stap.")
      try terminal.write("Samen koken op zondag")
      for _ in 0..<3 { try terminal.press("Escape") }
      try terminal.wait(for: "Wijkteam Noord", "Berg, van den", "nog geen reflectie")
    }

    // MARK: - The debrief, screen by screen

    private func beginAtTheList(_ terminal: Terminal) throws {
      try terminal.press("d")
      try terminal.wait(for: "Hoe wil je terugkijken?", "Korte ronde: Krachtgericht", "vijf minuten", "Hele ronde", "een kwartier")
      try terminal.press("Down", "Enter")
      try terminal.wait(
        for: "Nabespreking", "scherm 1 van ", "Landen", "Met welk gevoel ging je weg?", "alleen van jou", "Wat ging er goed")
      try terminal.write("Moe, en blij om Mila.")
      try terminal.press("Tab")
      try terminal.write("Mila maakte een grap.")
      try terminal.walk(to: "Waar was het")
      try terminal.press("Right")
      try terminal.wait(for: "thuis")
    }

    private func goodConversation(_ terminal: Terminal) throws {
      try terminal.goOn(to: "scherm 2 van ", "Het goede gesprek", "Het juiste moment")
      try terminal.choose("ja", place: 0)
      for (title, text, _) in Self.conversation {
        try terminal.wait(for: title)
        try terminal.press("Tab")
        try terminal.write(text)
      }
    }

    private func answer(_ number: Int, _ terminal: Terminal) throws {
      let question = Self.questions[number - 1]
      // The first question of an aspect has its screen before it, the others follow on the same one; one that is parked goes on by itself.
      if number == 1 || Self.evidence[number - 1] != nil {
        try terminal.goOn(to: "scherm \(3 + Self.evidence.keys.count { $0 < number }) van ", question.asked)
      } else {
        try terminal.press("Tab")
        try terminal.wait(for: question.asked)
      }
      switch question.hand {
      case .text(let text): try terminal.write(text)
      case .choice(let word, let place, let text):
        try terminal.choose(word, place: place)
        try terminal.press("Tab")
        try terminal.write(text)
      case .scale(let key, let number, let text, let already, let oneHigher):
        try terminal.press(key)
        try terminal.wait(for: "[\(number)]", "Wat is er al")
        for text in [text, already, oneHigher] {
          try terminal.press("Tab")
          try terminal.write(text)
        }
      case .park: try terminal.press("F8")
      }
      try evidence(after: number, terminal)
    }

    private func evidence(after number: Int, _ terminal: Terminal) throws {
      guard let evidence = Self.evidence[number] else { return }
      try terminal.wait(for: "Waar zie je dat aan?")
      if case .park = Self.questions[number - 1].hand { try terminal.wait(for: "De vraag is geparkeerd") }
      try terminal.add("+ iets wat je zag of hoorde", form: "Wat precies")
      try terminal.write(evidence.text)
      try terminal.press("Tab")
      try terminal.choose(evidence.word, place: evidence.place)
      try terminal.press("Escape")
      try terminal.wait(for: evidence.text, "+ iets wat je zag of hoorde")
      guard number == 6 else { return }
      try terminal.add("Wil je afvinken wat je deed?", form: "Wat je deed")
      try terminal.press("Space")
      try terminal.wait(for: "[x]")
      try terminal.press("Enter")
      try terminal.wait("the indicator stands on the screen") { !$0.shows("Wil je afvinken") && !$0.shows("[x]") }
    }

    private func afterTheQuestions(_ terminal: Terminal) throws {
      try terminal.goOn(to: "scherm 8 van ", "te veel of precies goed?", "Welke erkenning gaf je daarbij?", "veilig genoeg?")
      try terminal.choose("precies goed", place: 1)
      try terminal.press("Tab")
      try terminal.write("Moeder lachte.")
      try terminal.press("Tab")
      try terminal.write("Dat het ook echt veel is.")
      try terminal.press("Tab", "Tab")
      try terminal.write("Ja, Mila sliep thuis goed.")
      try terminal.goOn(to: "scherm 9 van ", "Kijk eerst breed", "nog niet gevraagd naar")
      try terminal.walk(to: "Wonen")
      try terminal.write("Een klein huis.")
      try terminal.goOn(to: "scherm 10 van ", "De mensen eromheen", "+ iemand of een plek erbij")
      try terminal.add("+ iemand of een plek erbij", form: "Wie of welke plek komt erbij?")
      try terminal.write("Oma Ria")
      try terminal.press("Enter")
      try terminal.wait(for: "Hoe dichtbij is Oma Ria?")
      try terminal.press("1")
      try terminal.wait(for: "Oma Ria staat erbij.")
      try terminal.press("Escape")
      try terminal.wait("Oma Ria stands there and has the cursor") { !$0.shows("Hoe dichtbij") && $0.focused.contains("Oma Ria") }
      try terminal.press("Enter")
      try terminal.wait(for: "Iemand uit het netwerk")
      try terminal.walk(to: "Wie is dit")
      try terminal.press("C-a")
      try terminal.write("oma van moederskant")
      try terminal.press("Escape")
      try terminal.wait(for: "Op de kaart staat 1 mens, heel dichtbij.")
      try terminal.goOn(to: "scherm 11 van 12", "Wie is er nu aan zet?", "Open stappen", "Samen koken op zondag")
      try terminal.press("1")
      try terminal.wait("the step is chosen") { $0.focused.contains("Waar werkte je aan") }
      try terminal.goOn(to: "scherm 12 van 12", "Wat neem ik mee")
      for text in ["Eerst vragen, dan pas papieren.", "Stil zijn.", "Vader is moe."] {
        try terminal.write(text)
        try terminal.press("Tab")
      }
    }

    private func keep(_ terminal: Terminal) throws {
      try terminal.wait(for: "Bewaren of delen", "14 van 15", "Geparkeerd", "hun veerkracht")
      try terminal.press("C-n")
      try terminal.wait(for: "Dit is het laatste scherm.")
    }

    // MARK: - Sharing

    private func share(_ terminal: Terminal) throws {
      try terminal.walk(to: "Bekijk wat het team leest")
      try terminal.press("Enter")
      try terminal.wait(for: "Delen met het team", "Zo heet het gezin daar", "Gezin B.", "Namen in je tekst", "M. maakte een grap.")
      try terminal.walk(to: "In plaats van een naam")
      try terminal.press("w")
      try terminal.wait(for: "Dochter maakte een grap.")
      try terminal.walk(to: "Oma Ria")
      try terminal.write("een oma")
      let before = Files.names(in: home.workspace + "/team/reflections")
      #expect(before == [])
      try terminal.walk(to: "Deel dit nu met het team")
      try terminal.press("Enter")
      try terminal.wait(for: "Gedeeld. Het team leest het met F6.")
    }

    // MARK: - What stands in the files

    /// A reflection without what tells how far it is and where one was.
    private static func words(of reflection: JSON) -> JSON {
      var words = reflection
      for key in ["changed", "finished", "shared", "at"] { words.set(nil, at: [.key(key)]) }
      return words
    }

    /// The reflection as its author wrote it.
    private func holdsTheWholeRound() throws -> JSON {
      let own = try Kept(try Files.json(try privateFile()))
      let reflection = own.reflection
      #expect(own.file["format"] == "gewoon/private")
      #expect(own.file["author"] == (try home.json("workspace.json")["me"]))
      #expect(reflection["visit"] == "2026-11-20")
      #expect(reflection["place"] == "home")
      #expect(reflection["round"] == "whole")
      #expect(reflection["instrument"] == "normaliseren-1")
      #expect(reflection["landing"] == "Moe, en blij om Mila.")
      #expect(reflection["wentWell"] == "Mila maakte een grap.")
      #expect(reflection["at"] == "learned")
      #expect(reflection["conversation"]?["moment"] == "yes")
      for (_, text, key) in Self.conversation { #expect(reflection["conversation"]?[key]?.text == text) }
      #expect(reflection["answers"]?.items.map { $0["question"]?.text } == Self.questions.map(\.id))
      for question in Self.questions { holds(question.hand, own.answer(question.id), asked: question.asked) }
      let evidence = reflection["evidence"]?.items ?? []
      let expected = Self.evidence.keys.sorted().compactMap { Self.evidence[$0] }
      #expect(evidence.map { $0["kind"]?.text } == expected.map(\.kind))
      #expect(evidence.map { $0["text"]?.text } == expected.map(\.text))
      #expect(evidence.map { $0["aspect"]?.text } == ["krachtgericht", "nabijheid", "eigen-regie", "netwerk", "op-afschalen"])
      #expect(reflection["indicators"]?.items.count == 1)
      #expect(reflection["dosage"] == "right")
      #expect(reflection["dosageNoticed"] == "Moeder lachte.")
      #expect(reflection["recognition"] == "Dat het ook echt veel is.")
      #expect(reflection["safety"] == "Ja, Mila sliep thuis goed.")
      #expect(reflection["broadView"] == ["housing": "Een klein huis."])
      let dossier = try home.json("dossiers/\(try home.onlyDossier()).json")
      #expect(dossier["network"]?["people"]?.items.map { $0["name"] } == ["Oma Ria"])
      #expect(reflection["nextStep"] == dossier["plan"]?["goals"]?.items.first?["actions"]?.items.first?["id"])
      #expect(reflection["learned"] == "Eerst vragen, dan pas papieren.")
      #expect(reflection["wantToLearn"] == "Stil zijn.")
      #expect(reflection["hunch"] == "Vader is moe.")
      return Self.words(of: reflection)
    }

    private func holds(_ hand: Hand, _ answer: JSON?, asked: String) {
      #expect(answer?["asked"]?.text?.contains(asked) == true)
      let words = ["ja": "yes", "deels": "partly", "nee": "no", "past": "fitting"]
      switch hand {
      case .text(let text): #expect(answer?["text"]?.text == text)
      case .choice(let word, _, let text):
        #expect(answer?["choice"]?.text == words[word])
        #expect(answer?["text"]?.text == text)
      case .scale(_, let number, let text, let already, let oneHigher):
        #expect(answer?["scale"]?.whole == number)
        #expect(answer?["text"]?.text == text)
        #expect(answer?["already"]?.text == already)
        #expect(answer?["oneHigher"]?.text == oneHigher)
      case .park:
        #expect(answer?["parked"]?.flag == true)
        #expect(answer?["text"] == nil)
      }
    }

    private func teamHoldsThePreview() throws {
      let id = try home.onlyDossier()
      let me = try home.json("workspace.json")["me"]?.text ?? ""
      #expect(Files.names(in: home.workspace + "/team/reflections") == ["\(id).\(me).json"])
      let file = "team/reflections/\(id).\(me).json"
      let shared = try Kept(try home.json(file))
      let own = try Kept(try Files.json(try privateFile()))
      #expect(shared.file["format"] == "gewoon/reflections")
      #expect(shared.file["dossier"]?.text == id)
      #expect(shared.file["author"]?.text == me)
      #expect(shared.file["label"] == "Gezin B.")
      #expect(shared.file["phases"] == [["phase": "before", "since": "2026-11-20"]])
      let copy = shared.reflection
      #expect(copy["id"] == own.reflection["id"])
      #expect(copy["shared"]?.text == Self.now)
      #expect(copy["landing"] == nil)
      #expect(copy["hunch"] == nil)
      #expect(copy["at"] == nil)
      #expect(copy["wentWell"] == "Dochter maakte een grap.")
      #expect(shared.answer("krachtgericht.krachten")?["text"] == "Ik zag hoe dochter haar broertje hielp.")
      #expect(shared.answer("netwerk.samenwerken")?["text"] == "Ik belde met een oma.")
      #expect(shared.answer("eigen-regie.tempo")?["scale"]?.whole == 4)
      #expect(copy["evidence"]?.items.count == 5)
      #expect(copy["nextStep"] == own.reflection["nextStep"])
      let text = Files.text(home.workspace + "/" + file)
      for name in ["Mila", "Ria", "van den Berg"] { #expect(!text.contains(name)) }
    }
  }
}
