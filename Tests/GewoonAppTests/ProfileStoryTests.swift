import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("A profile from nothing")
struct ProfileStoryTests {
  private func bakker() -> World {
    var world = World.begun(size: Size(width: 80, height: 24))
    world.press("n 'Bakker' Enter")
    return world
  }

  private func dossier(_ world: World) -> JSON { world.dossier("Bakker") }
  private func gezin(_ world: World) -> JSON { dossier(world)["gezin"] ?? .null }

  /// Opens the row that adds something, and types.
  private func add(_ row: String, _ keys: String, _ world: inout World) throws {
    try world.go(to: row)
    world.press("Enter " + keys + " Esc")
  }

  @Test("From a new gezin to a filled profile, strengths first")
  func fromNothing() throws {
    var world = bakker()
    world.press("'Wij willen rust.' Tab 'Er wordt gelachen.'")
    // A line each, and what else there is to say in the form.
    try add("iemand erbij", "'Linda, moeder, 1987' Enter 'Mila, dochter, 12 maart 2014' Enter 'Bo, verwacht in maart' Enter", &world)
    try add("Linda", "Tab Tab Tab Tab 'regelt veel'", &world)
    try add("Mila", "Tab Tab Tab Tab 'maakt grapjes' Tab 'Ik wil buiten zijn.' Tab 'Miel'", &world)
    try world.go(to: "Wat is hier gewoon")
    world.press("'Bij ons is het druk.' Tab 'Bij mij is het stil.' Tab 'De buren hielpen.'")
    try add("cijfer van vandaag", "6", &world)
    try add("iets gewoons erbij", "'Naar school brengen' Tab 1", &world)
    try world.go(to: "Geld en schulden")
    world.press("Enter Right Right Tab 'Het kan net.' Tab '27 okt' Tab Esc")
    try add("een mindere periode erbij", "'feb 2025' Tab 'jul 2025' Tab 'Samen eten bleef.'", &world)
    try add("een plek erbij", "'school' Tab Tab 'ja' Tab 'door juf Els' Tab 'blij' Tab 'weinig'", &world)
    try add("iets wat zij zeiden", "'Ik wil erbij zijn.' Tab Tab 'het plan'", &world)
    try add("een antwoord erbij", "Tab Right Tab Right", &world)

    let home = gezin(world)
    #expect(home["members"]?.items.map { $0["name"] } == ["Linda", "Mila", "Bo"])
    #expect(home["members"]?.items.map { $0["born"] } == [1987, 2014, ["expected": true]])
    #expect(home["members"]?.items[1]["nickname"] == "Miel")
    #expect(home["normal"] == "Bij ons is het druk.")
    #expect(home["resilience"] == "De buren hielpen.")
    #expect(world.reflections(on: "Bakker")["normalForMe"] == "Bij mij is het stil.")
    #expect(home["normalForMe"] == nil)
    #expect(home["supported"] == [["date": "2026-11-20", "value": 6]])
    #expect(home["ordinaryDay"]?.items.first?["what"] == "Naar school brengen")
    #expect(home["areas"]?["money"]?["state"] == "fair")
    let harder = home["harderTimes"]?.items.first
    #expect(harder?["since"] == "2025-02" && harder?["until"] == "2025-07" && harder?["note"] == "Samen eten bleef.")
    let place = home["climate"]?.items.first
    #expect(place?["place"] == "school" && place?["safe"] == "ja" && place?["wellbeing"] == "blij" && place?["asked"] == "2026-11-20")
    let statement = dossier(world)["statements"]?.items.first
    #expect(statement?["text"] == "Ik wil erbij zijn." && statement?["about"] == "het plan" && statement?["date"] == "2026-11-20")
    let agreement = dossier(world)["agreements"]?.items.first
    #expect(agreement?["what"] == "share" && agreement?["answer"] == "yes" && agreement?["date"] == "2026-11-20")
  }

  @Test("Qualities stand beside the name, and who they are and how old below them")
  func members() throws {
    let world = World(demo: World.afternoon)
    var open = world
    open.press("Enter")
    let row = try #require(open.rows.firstIndex { $0.contains("Mila") && $0.contains("maakt iedereen aan het lachen") })
    #expect(open.rows[row + 1].contains("dochter, 12, mag meelezen"))
    #expect(!open.screenText.contains("Linda, mag meelezen") && open.rows.contains { $0.hasSuffix("moeder, 39") })
    open.press("Esc / 'jay' Enter")
    #expect(open.rows.contains { $0.contains("Jayden (Jay)  kookt") })
  }

  @Test("What is ordinary to me says that only I read it, and says why where it is not mine to write")
  func normalForMe() {
    var world = World(demo: World.afternoon)
    world.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab")
    #expect(world.screenText.contains("dat van jou lees alleen jij"))
    #expect(world.state.focusedLine?.label == "Wat is voor mij gewoon")
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys where path.hasPrefix("private/") { files[path]?.set("01JDQ0A0000000000000000W99", at: [.key("author")]) }
    var others = World(files: files, size: Size(width: 80, height: 40))
    others.press("Enter")
    #expect(others.rows.contains { $0.contains("Wat is voor mij gewoon:") })
  }

  @Test("All of a profile is seen in its order, from their own words to where we stand", arguments: [24, 80])
  func order(height: Int) throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: height))
    world.press("Enter")
    let headings = [
      "In eigen woorden", "Gezinsleden", "Wat is gewoon", "Hoe gesteund", "De gewone dag", "Kijk breed", "Mindere periodes",
      "Hoe is het daar",
      "Hoe praten we samen", "Wat zij zelf zeggen", "Wat mag  ", "Waar we staan", "De naam",
    ]
    var seen: [String] = []
    for _ in 0..<200 {
      for row in world.rows.dropFirst(2) {
        if let heading = headings.first(where: row.contains), !seen.contains(heading) { seen.append(heading) }
      }
      world.press("Tab")
      if !world.rows[1].contains("[F2") { break }
    }
    #expect(seen == headings)
  }

  @Test("Numbers through time stand on their lines, the newest six, and all on a page of their own")
  func supported() throws {
    var world = bakker()
    for number in 0..<8 { try add("cijfer van vandaag", "\(number)", &world) }
    #expect(world.rows.count { $0.contains("van de 10") } == 6)
    #expect(world.rows.contains { $0.contains("·····o·····  5 van de 10") })
    try world.go(to: "alle cijfers door de tijd (8)")
    world.press("Enter")
    #expect(world.rows.count { $0.contains("van de 10") } == 8)
  }

  @Test("What goes together is said at both, and in words")
  func together() throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 80))
    world.press("Enter")
    #expect(world.rows.contains { $0.contains("School") && $0.contains("geeft zorgen · gevraagd 16 okt · hangt samen met gezondheid") })
    #expect(world.rows.contains { $0.contains("Inkomen") && $0.contains("nog niet gevraagd") })
    let rows = world.rows
    let broad = try ["Geld en schulden  ", "School   ", "Inkomen  ", "Wonen   ", "Gezondheid  "].map { word in
      try #require(rows.firstIndex { $0.contains(word) })
    }
    #expect(broad == broad.sorted())
  }

  @Test("From the ordinary day a goal begins, of the gezin, and the same one is not made twice")
  func goal() throws {
    var world = bakker()
    try add("iets gewoons erbij", "'Naar school brengen'", &world)
    try world.go(to: "Naar school brengen")
    world.press("Enter")
    try world.go(to: "Maak hier een doel van")
    world.press("Enter")
    #expect(world.screenText.contains("[F5 Plan]") && world.screenText.contains("Doel"))
    world.press("F2 Esc")
    try world.go(to: "Naar school brengen")
    world.press("C-p 'doel van' Enter")
    #expect(world.state.scene.notice?.text == "Dit doel stond al in het plan.")
    world.press("C-s")
    let goals = dossier(world)["plan"]?["goals"]?.items ?? []
    #expect(goals.count == 1)
    #expect(goals.first?["title"] == "Naar school brengen" && goals.first?["author"] == "gezin")
    // Elsewhere it says where to stand.
    world.press("F2 Home C-p 'doel van'")
    #expect(world.screenText.contains("Ga eerst op iets van de gewone dag staan."))
  }

  @Test("How one wants to be talked with says what it asks, shortens the questions and looks at the short lines of the plan")
  func approach() throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 80))
    world.press("Enter F5")
    try world.go(to: "Mila gaat weer")
    world.press("Enter Enter End ' casusregie'")
    #expect(!world.screenText.contains("Gewone taal:"))
    world.press("F2")
    try world.go(to: "Zo praten wij")
    world.press("Space Right Right Space Enter")
    #expect(world.screenText.contains("Stel één vraag tegelijk, in korte zinnen."))
    #expect(world.screenText.contains("Gebruik hun woorden, en geen vakwoorden."))
    world.press("F5 Enter")
    #expect(world.screenText.contains("Gewone taal: bij “casusregie”"))
  }
}
