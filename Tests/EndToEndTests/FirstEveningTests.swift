import StrictJSON
import Testing

extension EndToEnd {
  @Suite("A first evening, and the next morning")
  final class FirstEvening {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    @Test("an empty home becomes a gezin with people, answers and a plan, and all of it is there the next morning")
    func story() throws {
      let terminal = try home.open()
      try firstUse(terminal)
      try makeGezin(terminal)
      try putPeopleAround(terminal)
      try answerQuestions(terminal)
      try makePlan(terminal)
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")

      try holdsItAll()
      try listShowsIt()
      try seeItAgain()
    }

    // MARK: - The evening

    private func firstUse(_ terminal: Terminal) throws {
      try terminal.wait(for: "Welkom bij Gewoon", "Hoe heet je?")
      try terminal.write("Sanne de Wit")
      try terminal.press("Tab")
      try terminal.write("Wijkteam Noord")
      try terminal.press("Tab")
      try terminal.wait(for: "Sanne de Wit", "Wijkteam Noord", "[medewerker]")
      try terminal.press("Tab")
      try terminal.walk(to: "Begin")
      try terminal.press("Enter")
      try terminal.wait(for: "Er staan nog geen gezinnen", "Wijkteam Noord", "Sanne de Wit")
    }

    private func makeGezin(_ terminal: Terminal) throws {
      try terminal.press("n")
      try terminal.wait(for: "Een nieuw gezin")
      try terminal.write("Gezin van den Berg")
      try terminal.press("Enter")
      try terminal.wait(for: "Gezin van den Berg", "[F2 Gezin]", "Bewaard om")
      try terminal.walk(to: "In eigen woorden")
      try terminal.type("Wij willen dat Mila weer met plezier naar school gaat.")
      try terminal.wait(for: "Wij willen dat Mila weer met plezier naar school", "gaat.")
      try terminal.walk(to: "Wat gaat goed")
      try terminal.write("Iedereen eet samen.")
      try terminal.wait(for: "Iedereen eet samen.", "met plezier naar school")
    }

    private func putPeopleAround(_ terminal: Terminal) throws {
      try terminal.press("F3")
      try terminal.wait(for: "[F3 Netwerk]", "Wie staan er om jullie heen?")
      for (name, role) in [("Oma Ria", "oma van moederskant"), ("Juf Els", "juf van Mila")] {
        try terminal.press("n")
        try terminal.wait(for: "Wie of welke plek komt erbij?")
        try terminal.write(name)
        try terminal.press("Enter")
        // The name says where they belong.
        try terminal.wait(for: "Hoe dichtbij is \(name)?")
        try terminal.press("1")
        try terminal.wait(for: "\(name) staat erbij.")
        try terminal.press("Escape")
        try terminal.wait("\(name) stands in the list and has the cursor") { !$0.shows("staat erbij") && $0.focused.contains(name) }
        try terminal.press("Enter")
        try terminal.wait(for: "Iemand uit het netwerk", "Naam")
        try terminal.walk(to: "Wie is dit")
        try terminal.press("C-a")
        try terminal.write(role)
        try terminal.press("Escape")
        try terminal.wait(for: name, role, "+ iemand of een plek erbij")
      }
      try terminal.wait(for: "Oma Ria", "Juf Els")
    }

    private func answerQuestions(_ terminal: Terminal) throws {
      try terminal.press("F4")
      try terminal.wait(for: "[F4 Reflectie]", "alleen voor jou")
      try terminal.press("C-n")
      try terminal.wait("the first question has the cursor") { $0.focused.hasPrefix("▌ ") && !$0.focused.contains("Wat ging goed") }
      try terminal.write("Ik vroeg eerst wat al lukt.")
      try terminal.walk(to: "+ iets wat je zag of hoorde")
      try evidence("Moeder pakte zelf de telefoon.", terminal)
      try terminal.wait(for: "Krachtgericht 1 van 2", "Moeder pakte zelf de telefoon.")

      try terminal.walk(to: "ja deels nee")
      try terminal.press("Space")
      try terminal.wait(for: "[ja]", "Nabijheid en present zijn 1 van 4")
      try terminal.walk(to: "+ iets wat je zag of hoorde")
      try evidence("We zaten samen aan tafel.", terminal)
      try terminal.wait(for: "We zaten samen aan tafel.")
    }

    private func evidence(_ text: String, _ terminal: Terminal) throws {
      try terminal.press("Enter")
      try terminal.wait(for: "Wat precies", "gezien gehoord gedaan")
      try terminal.write(text)
      try terminal.wait(for: text)
      try terminal.press("Escape")
      try terminal.wait(for: text, "+ iets wat je zag of hoorde")
    }

    private func makePlan(_ terminal: Terminal) throws {
      try terminal.press("F5")
      try terminal.wait(for: "[F5 Plan]", "+ een doel erbij")
      try terminal.walk(to: "+ een doel erbij")
      try terminal.press("Enter")
      try terminal.wait(for: "Wat wil het gezin?")
      try terminal.write("Mila gaat weer graag naar school")
      try terminal.press("Enter")
      try terminal.wait(for: "Wie doet wat? Enter maakt de stap.")
      try terminal.write("Oma haalt Mila op woensdag op")
      try terminal.wait(for: "Oma haalt Mila op woensdag op")
      try terminal.press("Escape")
      try terminal.wait(for: "+ een doel erbij", "Mila gaat weer graag naar school", "Oma haalt Mila op woensdag op")
    }

    // MARK: - What stands in the files

    private func holdsItAll() throws {
      let id = try home.onlyDossier()
      let me = try home.json("workspace.json")["me"]
      let team = try home.json("team/team.json")
      #expect(team["name"] == "Wijkteam Noord")
      #expect(team["members"]?.items.map { $0["name"] } == ["Sanne de Wit"])
      #expect(team["members"]?.items.first?["id"] == me)
      #expect(team["members"]?.items.first?["role"] == "worker")

      let dossier = try home.json("dossiers/\(id).json")
      #expect(dossier["gezin"]?["name"] == "Gezin van den Berg")
      #expect(dossier["gezin"]?["sortName"] == "Berg, van den")
      #expect(dossier["gezin"]?["ownWords"] == "Wij willen dat Mila weer met plezier naar school gaat.")
      #expect(dossier["gezin"]?["goingWell"] == "Iedereen eet samen.")
      #expect(dossier["worker"] == me)
      let people = dossier["network"]?["people"]?.items ?? []
      #expect(people.map { $0["name"] } == ["Oma Ria", "Juf Els"])
      #expect(people.map { $0["role"] } == ["oma van moederskant", "juf van Mila"])
      let goals = dossier["plan"]?["goals"]?.items ?? []
      #expect(goals.map { $0["title"] } == ["Mila gaat weer graag naar school"])
      #expect(goals.first?["actions"]?.items.map { $0["what"] } == ["Oma haalt Mila op woensdag op"])

      let own = try home.json("private/\(id).json")
      #expect(own["author"] == me)
      let reflections = own["reflections"]?.items ?? []
      try #require(reflections.count == 1)
      let answers = reflections[0]["answers"]?.items ?? []
      #expect(answers.map { $0["question"] } == ["krachtgericht.krachten", "nabijheid.leefomgeving"])
      #expect(answers.first?["text"] == "Ik vroeg eerst wat al lukt.")
      #expect(answers.last?["choice"] == "yes")
      let evidence = reflections[0]["evidence"]?.items ?? []
      #expect(evidence.map { $0["text"] } == ["Moeder pakte zelf de telefoon.", "We zaten samen aan tafel."])
      #expect(evidence.map { $0["aspect"] } == ["krachtgericht", "nabijheid"])
    }

    private func listShowsIt() throws {
      let listed = try home.gewoon("list", "--json")
      #expect(listed.code == 0)
      #expect(listed.errors == "")
      let gezinnen = try JSON.parse(Array(listed.output.utf8)).items
      try #require(gezinnen.count == 1)
      #expect(gezinnen[0]["name"] == "Gezin van den Berg")
      #expect(gezinnen[0]["id"]?.text == (try home.onlyDossier()))
      #expect(gezinnen[0]["worker"] == "Sanne de Wit")
      #expect(gezinnen[0]["openSteps"] == 1)
      #expect(gezinnen[0]["lastReflection"]?.text?.count == 10)
      let plain = try home.gewoon("list")
      #expect(plain.code == 0)
      #expect(plain.output.contains("Berg, van den") && plain.output.contains("1 open stap"))
      #expect(try home.gewoon("check").code == 0)
    }

    private func seeItAgain() throws {
      let terminal = try home.open()
      try terminal.wait(for: "Wijkteam Noord", "Sanne de Wit", "Berg, van den", "reflectie vandaag")
      try terminal.press("Enter")
      try terminal.wait(for: "Gezin van den Berg", "met plezier naar school gaat.", "Iedereen eet samen.")
      try terminal.press("F3")
      try terminal.wait(for: "Oma Ria", "oma van moederskant", "Juf Els")
      try terminal.press("F4")
      try terminal.walk(to: "Ik vroeg eerst wat al lukt.")
      try terminal.walk(to: "Moeder pakte zelf de telefoon.")
      try terminal.press("F5")
      try terminal.wait(for: "Mila gaat weer graag naar school", "Oma haalt Mila op woensdag op")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
    }
  }
}
