import GewoonApp
import StrictJSON
import Support
import Testing
import TextUI

@Suite("Every field of the plan can be seen and edited, and bad input gets a friendly line")
struct PlanFieldsTests {
  /// Bakker with these steps in its first goal.
  private func bakker(_ steps: [JSON], people: [JSON]? = nil, size: Size = Size(width: 80, height: 30)) -> World {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    let list = JSONPath([.key("plan"), .key("goals"), .index(0), .key("actions")])
    files[path]?.set(.array(steps), at: list)
    var world = World(files: files, size: size)
    world.press("Enter F5")
    return world
  }

  private func step(_ number: Int, _ fields: [(String, JSON)] = []) -> JSON {
    let id = "01KB000000000000000000" + String(1000 + number)
    return .object(JSONObject([("id", .string(id)), ("what", .string("Stap \(number)"))] + fields))
  }

  private func plan(_ world: World) -> JSON { world.dossier("Gezin Bakker")["plan"] ?? .null }

  private func goal(_ world: World) -> JSON { plan(world)["goals"]?.items.first ?? .null }

  @Test("every field of a step")
  func steps() throws {
    var world = bakker([step(1)])
    try world.go(to: "Stap 1")
    world.press("Enter")
    world.press("Enter End ' van oma' Tab Enter 'oma' Enter")
    let typed = [
      ("Klaar op", "'27 nov'"), ("Wie bedacht het", "Right"), ("Tempo", "Right"), ("Gedaan op", "'19 nov'"), ("Hoe ging het", "'Fijn.'"),
      ("Wie deed dit eerder", "'Linda'"), ("Teruggeven op", "'31 jan'"), ("Soort hulp", "Right"), ("Waar  ", "Right Right"),
      ("Waar precies", "'Woonloket'"), ("Kerntaak", "2"),
    ]
    for (label, keys) in typed {
      try world.go(to: label)
      world.press(keys + " Up")
    }
    world.press("Esc")
    let action = goal(world)["actions"]?.items.first ?? .null
    let people = world.dossier("Gezin Bakker")["network"]?["people"]?.items ?? []
    let oma = people.first { $0["name"] == "Oma Ria" }?["id"] ?? .null
    let expected: [(String, JSON)] = [
      ("what", "Stap 1 van oma"), ("who", oma), ("by", "network"), ("due", "2026-11-27"), ("author", "gezin"), ("pace", "tooFast"),
      ("done", "2026-11-19"), ("went", "Fijn."), ("before", "Linda"), ("handBack", "2027-01-31"), ("help", "talk"), ("route", "elsewhere"),
      ("routeTo", "Woonloket"),
    ]
    for (key, value) in expected { #expect(action[key] == value, "\(key)") }
    #expect(action["task"] != nil)
  }

  @Test("whose a step is follows from who does it, as one change; a specialist stays one")
  func follows() throws {
    var world = bakker([step(1, [("by", "specialist")])])
    try world.go(to: "Stap 1")
    world.press("Enter")
    for (who, by) in [("sanne", "worker"), ("mila", "gezin"), ("vos", "specialist"), ("kim", "network")] {
      try world.go(to: "Wie precies")
      world.press("Enter '\(who)' Enter C-s")
      #expect(goal(world)["actions"]?.items.first?["by"]?.text == by, "\(who)")
    }
    world.press("C-z C-s")
    #expect(goal(world)["actions"]?.items.first?["by"] == "specialist")
    #expect(goal(world)["actions"]?.items.first?["who"] != nil)
  }

  @Test("whose plan it is, when they were asked for one, and the rung")
  func about() throws {
    var world = bakker([step(1)])
    try world.go(to: "Van wie is het plan")
    world.press("Right")
    try world.go(to: "Eigen plan gevraagd op")
    world.press("C-a '1 okt'")
    try world.go(to: "Kerntaak")
    world.press("1 C-s")
    #expect(plan(world)["owner"] == "network" && plan(world)["askedForOwnPlan"] == "2026-10-01" && plan(world)["step"] == 1)
  }

  @Test("every field of a goal, what each expects, and how others see it")
  func goals() throws {
    var world = bakker([], size: Size(width: 80, height: 50))
    world.press("Enter")
    let typed = [
      ("Doel   ", "End '!'"), ("Soort doel", "Right"), ("Van wie", "Right"), ("Hoe is het nu", "C-End ' nu'"),
      ("Wanneer is het goed genoeg", "C-End ' genoeg'"), ("uur later.", "C-End ' b'"), ("Het gezin verwacht", "C-End ' g'"),
      ("Ik verwacht", "C-End ' w'"), ("Anderen verwachten", "C-End ' o'"),
    ]
    for (label, keys) in typed {
      try world.go(to: label)
      world.press(keys + " Tab")
    }
    try world.go(to: "Gaat over")
    world.press("Enter Down Space Enter C-s")
    #expect(goal(world)["areas"]?.items.count == 3)
    #expect(goal(world)["title"]?.text?.hasSuffix("!") == true && goal(world)["kind"] == "cope" && goal(world)["author"] == "network")
    for (key, end) in [("now", " nu"), ("goodEnough", " genoeg"), ("planB", " b")] {
      #expect(goal(world)[key]?.text?.hasSuffix(end) == true)
    }
    for (key, end) in [("gezin", " g"), ("worker", " w"), ("others", " o")] {
      #expect(goal(world)["expectations"]?[key]?.text?.hasSuffix(end) == true)
    }
    // Whom a tie is with is asked where the goal is a tie.
    #expect(!world.screenText.contains("Band met"))
    try world.go(to: "Soort doel")
    world.press("Right")
    try world.go(to: "Band met")
    world.press("Enter 'kim' Enter C-s")
    #expect(goal(world)["kind"] == "tie" && goal(world)["person"] != nil)
  }

  @Test("a viewpoint: one digit says who looks, two stand beside one another, and one of them can be changed or thrown away")
  func viewpoints() throws {
    var world = bakker([], size: Size(width: 80, height: 50))
    world.press("Enter")
    #expect(world.rows.contains { $0.contains("Ouder") && $0.contains("Kind of jongere") })
    try world.go(to: "hoe een ander het ziet")
    world.press("n 3 'Ik zie haar groeien.' Esc")
    #expect(world.rows.contains { $0.contains("School") && $0.contains("Medewerker") })
    let last = goal(world)["viewpoints"]?.items.last ?? .null
    #expect(last["perspective"] == "worker" && last["text"] == "Ik zie haar groeien.")
    try world.go(to: "Ouder  ")
    world.press("Down Enter Enter C-End ' Echt.' Esc C-s")
    #expect(goal(world)["viewpoints"]?.items[1]["text"]?.text?.hasSuffix("Echt.") == true)
    world.press("Delete Right Enter C-s")
    #expect(goal(world)["viewpoints"]?.items.count == 3)
    var narrow = bakker([], size: Size(width: 60, height: 50))
    narrow.press("Enter")
    #expect(!narrow.rows.contains { $0.contains("Ouder") && $0.contains("Kind of jongere") })
  }

  @Test("at a question of the debrief it is a command, and what others see stays beside the answer")
  func debrief() throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 30))
    world.press("d C-p 'hoe een ander' Enter 1 'Het ging te hard.' Esc")
    #expect(world.rows.contains { $0.contains("Hoe anderen het zien") })
    #expect(world.screenText.contains("Het ging te hard."))
    let answers = world.reflections(on: "Gezin Bakker")["reflections"]?.items.flatMap { $0["answers"]?.items ?? [] } ?? []
    #expect(answers.contains { $0["viewpoints"]?.items.first?["text"] == "Het ging te hard." })
    try world.go(to: "+ hoe een ander het ziet")
    world.press("'school' Enter 'Wij merken er niets van.' Esc")
    #expect(world.rows.contains { $0.contains("Ouder") && $0.contains("School") })
  }

  @Test("what goes well is read in the plan, and Enter goes to the family")
  func goesWell() throws {
    var world = bakker([step(1)])
    try world.go(to: "Mila: maakt iedereen aan het lachen")
    world.press("Enter")
    #expect(world.screenText.contains("[F2 Gezin]") && world.cursorRowText.contains("Mila"))
  }

  // MARK: - What bad input gets

  @Test("300 steps: what is done is folded, and opens with how it went")
  func many() throws {
    let steps = (0..<300).map {
      step($0, $0 < 290 ? [("done", .string("2026-11-0\($0 % 9 + 1)")), ("went", .string("Ging goed \($0)."))] : [])
    }
    var world = bakker(steps)
    #expect(world.rows.contains { $0.contains("[x] 290 gedaan") })
    #expect(world.rows.contains { $0.contains("Stap 299") } && !world.rows.contains { $0.contains("Stap 28") })
    try world.go(to: "290 gedaan")
    world.press("Enter")
    #expect(world.screenText.contains("9 nov") && world.screenText.contains("Ging goed"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("290 gedaan"))
  }

  @Test("a goal without steps asks for one; 200 characters are cut in the list and whole in the form")
  func sizes() throws {
    let long = String(repeating: "lange ", count: 33) + "stap"
    var world = bakker([])
    #expect(world.screenText.contains("Nog geen stap. Wat kan er deze week al?"))
    try world.go(to: "een stap erbij")
    world.press("n '\(long)' Enter C-s")
    #expect(goal(world)["actions"]?.items.first?["what"]?.text == long)
    #expect(world.rows.contains { $0.contains("[ ] lange lange") && $0.hasSuffix("…") })
  }

  @Test("a step of somebody who left the map says so while it is open")
  func gone() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    let people = files[path]?["network"]?["people"]?.items ?? []
    let oma = try #require(people.firstIndex { $0["name"] == "Oma Ria" })
    files[path]?.set("2026-10-01", at: JSONPath([.key("network"), .key("people"), .index(oma), .key("ended")]))
    var world = World(files: files, size: Size(width: 100, height: 30))
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    #expect(world.cursorRowText.contains("Oma Ria, niet meer op de kaart"))
    world.press("Enter")
    #expect(world.screenText.contains("Deze persoon staat niet meer op de kaart."))
    world.press("Esc Space Esc")
    #expect(world.cursorRowText.contains("Oma Ria") && !world.cursorRowText.contains("niet meer"))
  }

  @Test("a day that is none is asked in the list, and one of handing back before the step is ready in its field")
  func days() throws {
    var world = bakker([step(1, [("due", ["typed": "ooit"])])])
    #expect(world.rows.contains { $0.contains("Stap 1") && $0.contains("“ooit”: welke dag?") })
    try world.go(to: "Stap 1")
    world.press("Enter")
    try world.go(to: "Klaar op")
    world.press("C-a '4 dec' Tab")
    #expect(world.screenText.contains("Dat is vrijdag 4 december 2026."))
    try world.go(to: "Teruggeven op")
    world.press("'1 dec' Tab")
    #expect(world.screenText.contains("Dan is de stap nog niet klaar: dat is op 4 december 2026."))
    world.press("S-Tab Enter C-s")
    #expect(goal(world)["actions"]?.items.first?["handBack"] == "2026-12-01")
    #expect(world.screenText.contains("De dag van teruggeven ligt voor de dag waarop de stap klaar is."))
    // F1 names how a day can be typed.
    try world.go(to: "Klaar op")
    world.press("F1")
    #expect(world.screenText.contains("over 2 weken") && world.screenText.contains("zomervakantie"))
  }

  @Test("who carries most of it is said gently, without pushing")
  func most() {
    let world = bakker((1...4).map { step($0, [("by", "worker")]) }, size: Size(width: 80, height: 50))
    #expect(world.screenText.contains("De meeste open stappen zijn nu van hulpverleners. Dat kan goed zijn."))
    #expect(world.rows.contains { $0.contains("medewerker ●●●●") })
  }
}
