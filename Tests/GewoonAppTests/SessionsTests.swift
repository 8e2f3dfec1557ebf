import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Sessions of the team")
struct SessionsTests {
  private func room(size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("F6 C-p 'gesprekken van het team' Enter")
    return world
  }

  /// The session of the demo, of which the form is open.
  private func form(size: Size = Size(width: 80, height: 24)) throws -> World {
    var world = room(size: size)
    try world.go(to: "Hoe merk ik eerder")
    world.press("Enter")
    return world
  }

  private func holding(size: Size = Size(width: 80, height: 24)) throws -> World {
    var world = try form(size: size)
    try world.go(to: "Begin het gesprek")
    world.press("Enter")
    return world
  }

  private func sessions(_ world: World) -> [Meeting] {
    world.disk.files.filter { $0.key.hasPrefix("team/sessions/") }.sorted { $0.key < $1.key }.map { Meeting($0.value) }
  }

  private func session(_ world: World) throws -> Meeting {
    try #require(sessions(world).first { $0[.question] == "Hoe merk ik eerder dat ik te snel ga?" })
  }

  private func isOnScreen(_ text: String, _ world: World) -> Bool { world.screenText.contains(text) }

  // MARK: - Planning

  @Test("the list says when, what about, and how much there is to discuss")
  func list() {
    let world = room()
    #expect(
      world.rows.contains { $0.contains("Hoe merk ik eerder dat ik te snel ga?") && $0.contains("om te bespreken") && $0.contains("wo ") })
    assertPicture(world.canvas, "sessions-80x24")
  }

  @Test("a new session begins with seven steps, and gets its day, its question and what a colleague wants to discuss")
  func planned() throws {
    var world = room()
    let before = sessions(world).count
    world.press("n 1 '27 nov' Enter 'Wat doe ik met mijn haast?'")
    try world.go(to: "kies wat jullie bespreken")
    world.press("Enter")
    let first = try #require(world.state.menu?.items.first)
    #expect(first.detail == "wil bespreken")
    world.press("Space Down Space Enter Esc")
    #expect(sessions(world).count == before + 1)
    let made = try #require(sessions(world).first { $0[.question] == "Wat doe ik met mijn haast?" })
    #expect(made[.date] == Day("2026-11-27") && made[.steps].count == 7 && made[.reflections].count == 2)
    #expect(made[.steps].reduce(0) { $0 + ($1[.minutes] ?? 0) } == 65)
    #expect(made[.reflections].first == first.id)
    let row = try #require(world.rows.first { $0.contains("Wat doe ik met mijn haast?") })
    #expect(row.contains("2 om te bespreken") && row.hasSuffix("vr 27 nov"))
  }

  @Test("Esc at the question what kind it will be makes nothing")
  func nothing() {
    var world = room()
    let before = sessions(world).count
    world.press("n Esc")
    #expect(sessions(world).count == before)
  }

  @Test("the form shows who, what, and the steps with their minutes; + gives the step in focus a minute more")
  func formOfOne() throws {
    var world = try form()
    assertPicture(world.canvas, "session-80x24")
    try world.go(to: "Vragen, geen advies")
    #expect(world.cursorRowText.contains("15 minuten"))
    world.press("+ + -")
    #expect(world.cursorRowText.contains("16 minuten"))
    #expect(try session(world)[.steps][3][.minutes] == 16)
  }

  @Test("who chairs is chosen from the team by id, somebody else is typed by name, and both are there")
  func people() throws {
    var world = try form()
    try world.go(to: "Wie leidt het")
    world.press("Enter 'Marijke' Enter")
    let marijke = try #require(world.state.scene.workspace?.members.first { $0.name.hasPrefix("Marijke") })
    #expect(try session(world)[.roles][.chair] == marijke.id)
    #expect(world.rows.contains { $0.contains("Wie leidt het") && $0.contains(marijke.name) })
    try world.go(to: "Wie brengt in")
    world.press("Enter 'iemand anders' Enter 'Ans van de school' Enter")
    #expect(try session(world)[.roles][.presenter] == "Ans van de school")
    #expect(try session(world)[.roles][.members].contains("Ans van de school"))
  }

  @Test("a session that will not be held goes to the end of the list")
  func cancelled() throws {
    var world = try form()
    try world.go(to: "Gaat niet door")
    world.press("Space Esc")
    let rows = world.rows
    let row = try #require(rows.firstIndex { $0.contains("Hoe merk ik eerder") })
    let past = try #require(rows.firstIndex { $0.contains("Geweest") })
    #expect(past < row && rows[row].contains("gaat niet door"))
  }

  // MARK: - Holding

  @Test(
    "a step stands large, with what comes after it and what is discussed",
    arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func held(size: Size) throws {
    let world = try holding(size: size)
    #expect(isOnScreen("Landen", world) && isOnScreen("hierna: Wat ging goed", world) && isOnScreen("stap 1 van", world))
    assertPicture(world.canvas, "session-held-\(size.width)x\(size.height)")
  }

  @Test("Ctrl-N is the next step, and after a restart one goes on there")
  func steps() throws {
    var world = try holding()
    world.press("C-n C-n C-o C-n")
    #expect(isOnScreen("stap 3 van", world))
    #expect(try session(world)[.at] == 2)
    var later = world.restarted()
    later.press("F6 C-p 'gesprekken van het team' Enter")
    try later.go(to: "Hoe merk ik eerder")
    later.press("Enter")
    try later.go(to: "Ga verder bij “De vraag”")
    later.press("Enter")
    #expect(isOnScreen("stap 3 van", later))
  }

  @Test("the pieces of a reflection are walked through, and the arrows go to the next reflection")
  func discussed() throws {
    var world = try holding()
    #expect(isOnScreen("1 van 2", world))
    let first = world.cursorRowText
    world.press("Down")
    #expect(world.cursorRowText != first)
    world.press("Right")
    #expect(isOnScreen("2 van 2", world))
    world.press("Right")
    #expect(isOnScreen("1 van 2", world))
  }

  @Test("what is gone from the folder is shown as that")
  func gone() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = try #require(files.first { $0.value["question"]?.text == "Hoe merk ik eerder dat ik te snel ga?" }?.key)
    files[path]?.set(.array(["01JDQ1B00000000000000000R9"]), at: ["reflections"].keys)
    var world = World(files: files)
    world.press("F6 C-p 'gesprekken van het team' Enter")
    try world.go(to: "Hoe merk ik eerder")
    world.press("Enter")
    #expect(isOnScreen("een reflectie die er niet meer staat", world))
    try world.go(to: "een reflectie die er niet meer staat")
    world.press("Enter")
    #expect(isOnScreen("Dit staat niet meer in de map van het team.", world))
  }

  // MARK: - The clock

  @Test("the clock runs down the minutes of the step, is paused, goes on, and says when the time is over")
  func clock() throws {
    var world = try holding()
    world.pause()
    #expect(!world.wantsToBeWoken && !isOnScreen("nog", world))
    world.press("k")
    #expect(isOnScreen("nog 5 minuten", world))
    world.pass(seconds: 59)
    #expect(isOnScreen("nog 5 minuten", world))
    world.pass(seconds: 1)
    #expect(isOnScreen("nog 4 minuten", world))
    world.press("k")
    #expect(isOnScreen("pauze, nog 4 minuten", world))
    world.pass(seconds: 600)
    #expect(isOnScreen("pauze, nog 4 minuten", world) && !world.wantsToBeWoken)
    world.press("k")
    world.pass(seconds: 181)
    #expect(isOnScreen("nog 1 minuut", world))
    world.pass(seconds: 59)
    #expect(isOnScreen("de tijd is om", world))
    #expect(!world.wantsToBeWoken)
  }

  @Test("x takes the clock away, and then nothing wakes the program")
  func clockOff() throws {
    var world = try holding()
    world.press("k x")
    world.pass(seconds: 600)
    #expect(!isOnScreen("nog ", world) && !isOnScreen("de tijd is om", world))
    #expect(!world.wantsToBeWoken)
    let count = world.effects.count
    world.pass(seconds: 3600)
    #expect(world.effects.count == count)
  }

  @Test("minutes more count at once, and the next step has its own")
  func minutes() throws {
    var world = try holding()
    world.press("k")
    world.pass(seconds: 60)
    world.press("+ +")
    #expect(isOnScreen("nog 6 minuten", world))
    #expect(try session(world)[.steps][0][.minutes] == 7)
    world.press("C-n")
    #expect(isOnScreen("nog 5 minuten", world))
    world.press("C-n")
    #expect(isOnScreen("nog 10 minuten", world))
  }

  @Test("what is typed while the clock runs reaches journal and disk, and the clock goes on")
  func savingBesideTheClock() throws {
    var world = try holding()
    world.press("k")
    world.pass(seconds: 30)
    try world.go(to: "Schrijf hier je antwoord.")
    world.press("'Eerst stil zijn.'")
    world.pass(seconds: 3)
    #expect(try session(world)[.outcome] == "Eerst stil zijn.")
    world.pass(seconds: 27)
    #expect(isOnScreen("nog 4 minuten", world))
  }

  // MARK: - Notes

  @Test("a note is one line with a place before it, one after the other; a name only where it was typed")
  func notes() throws {
    var world = try holding()
    world.press("n 'ouder Linda: Bel eerst even.' Enter '2 Ik wil erbij zijn.' Enter 'Zomaar een zin.' Enter Esc")
    let notes = try session(world)[.notes]
    #expect(notes.map { $0[.perspective] } == ["parent", "child", nil])
    #expect(notes.map { $0[.name] } == ["Linda", "", ""])
    #expect(notes.map { $0[.text] } == ["Bel eerst even.", "Ik wil erbij zijn.", "Zomaar een zin."])
    #expect(Set(notes.map { $0[.id] }).count == 3)
    try world.go(to: "Ouder, Linda: Bel eerst even.")
  }

  @Test("a place alone is no note, and what was typed stays")
  func halfANote() throws {
    var world = try holding()
    world.press("n 'school:' Enter 'We misten hem.' Enter Esc")
    let notes = try session(world)[.notes]
    #expect(notes.map { $0[.text] } == ["We misten hem."] && notes.first?[.perspective] == "school")
  }

  @Test("what is needed to keep life ordinary stands with its own kind")
  func needed() throws {
    var world = try holding()
    try world.go(to: "+ het is nodig dat")
    world.press("Enter 'gemeente: er geld is voor de buurt' Enter Esc")
    let note = try #require(try session(world)[.notes].first)
    #expect(note[.kind] == "needed" && note[.perspective] == "municipality" && note[.text] == "er geld is voor de buurt")
  }

  @Test("two programs that write notes at once keep all of them, and each sees the other's")
  func two() throws {
    var world = try holding()
    let path = try #require(world.disk.files.first { $0.value["question"]?.text == "Hoe merk ik eerder dat ik te snel ga?" }?.key)
    let theirs: JSON = ["id": "01JDQ1B00000000000000000N1", "perspective": "school", "text": "Wij missen hem in de klas."]
    world.disk.files[path]?.set(.array([theirs]), at: ["notes"].keys)
    world.press("n 'ouder: Bel eerst even.' Enter Esc")
    #expect(try Set(session(world)[.notes].map { $0[.text] }) == ["Bel eerst even.", "Wij missen hem in de klas."])
    try world.go(to: "School: Wij missen hem in de klas.")
  }

  // MARK: - What comes of it

  @Test("from planned to an agenda: what came of it stands on the training agenda, with where it came from")
  func toAgenda() throws {
    var world = try holding()
    try world.go(to: "Zet dit op een agenda")
    world.press("Enter")
    #expect(isOnScreen("Schrijf eerst op wat eruit kwam.", world))
    try world.go(to: "Schrijf hier je antwoord.")
    world.press("'Oefenen met stil zijn.'")
    try world.go(to: "Zet dit op een agenda")
    world.press("Enter 2")
    let session = try session(world)
    let item = try #require(world.disk.files["team/agenda/\(session[.to][.agenda]).json"].map(AgendaItem.init))
    #expect(item[.list] == "training" && item[.text] == "Oefenen met stil zijn." && item[.from][.session] == session[.id])
    #expect(item[.author] == world.state.scene.workspace?.me && item[.created] != nil)
    #expect(isOnScreen("Dit staat op de opleidingsagenda.", world))
    world.press("Esc Esc")
    #expect(isOnScreen("Oefenen met stil zijn.", world))
  }

  @Test("an example begins with what came of it, as a draft without an id of anybody")
  func toExample() throws {
    var world = try holding()
    try world.go(to: "Schrijf hier je antwoord.")
    world.press("'Oefenen met stil zijn.'")
    try world.go(to: "Begin hiermee een voorbeeld")
    world.press("Enter")
    let session = try session(world)
    let example = try #require(world.disk.files["team/examples/\(session[.to][.example]).json"].map(Example.init))
    #expect(example[.status] == "draft" && example[.result] == "Oefenen met stil zijn." && example[.title] == session[.question])
  }

  @Test("how many people were there is a number")
  func present() throws {
    var world = try form()
    try world.go(to: "Hoeveel mensen")
    world.press("Enter C-a '45' Enter")
    #expect(try session(world)[.present] == 45)
    #expect(isOnScreen("45 mensen", world))
  }

  // MARK: - From elsewhere

  @Test("a reflection that is read goes on a session that is planned, once")
  func fromReading() throws {
    var world = World(demo: World.afternoon)
    world.press("F6 Enter g")
    let before = try session(world)[.reflections]
    let menu = try #require(world.state.menu)
    #expect(menu.items.contains { $0.label.contains("Hoe merk ik eerder") })
    let id = try #require(world.state.team.selected(in: world.state.scene)?.id)
    world.press("Enter")
    #expect(try session(world)[.reflections] == (before.contains(id) ? before : before + [id]))
    world.press("g Enter")
    #expect(try session(world)[.reflections].filter { $0 == id }.count == 1)
    #expect(isOnScreen("Dit staat al op dat gesprek.", world))
  }
}

extension SessionsTests {
  @Test("a statement goes on a session too, and shows there what the team thinks, and not who")
  func statement() throws {
    var world = World(demo: World.afternoon)
    let before = world.disk.files
    world.press("F6 C-p 'stellingen' Enter C-p 'stelling op een gesprek' Enter Enter")
    let session = try #require(world.disk.files.first { $0.key.hasPrefix("team/sessions/") && $0.value != before[$0.key] })
    #expect(Meeting(session.value)[.statements].count == 1)
    world.press("C-p 'gesprekken van het team' Enter")
    try world.go(to: Meeting(session.value)[.question])
    world.press("Enter")
    try world.go(to: "stelling: ")
    world.press("Enter")
    #expect(world.screenText.contains("Maar wel in de buurt blijven.") && !world.screenText.contains("(jij)"))
  }
}
