import DossierModel
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Statements and dilemmas of the team")
struct StatementsTests {
  private func statements(_ size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.go(toRoom: .statements)
    return world
  }

  private func statement(_ text: String, _ world: World) -> TeamStatement? {
    world.disk.files.first { $0.key.hasPrefix("team/statements/") && $0.value["text"]?.text?.hasPrefix(text) == true }
      .map { TeamStatement($0.value) }
  }

  private static let nothing = "Om te normaliseren is het nodig dat wij vaker niets doen."

  @Test("the cards with how the team is spread over each, and one card beside the list")
  func pictures() throws {
    var world = statements()
    assertPicture(world.canvas, "statements-80x24")
    try world.go(to: Self.nothing)
    world.press("Enter")
    assertPicture(world.canvas, "statement-80x24")
    world = statements(Size(width: 120, height: 40))
    try world.go(to: Self.nothing)
    assertPicture(world.canvas, "statements-120x40")
  }

  @Test("all that comes along with the program is there to be seen, statements and dilemmas apart, and makes no file")
  func builtIn() {
    let world = statements(Size(width: 160, height: 120))
    let dilemmas = world.rows.firstIndex { $0.contains("Dilemma's") && !$0.contains("Stellingen") } ?? 0
    for start in StartingStatement.builtIn {
      let row = world.rows.firstIndex { $0.contains(start.text.nl.prefix(40)) }
      #expect(row.map { ($0 > dilemmas) == start.isDilemma } == true, "\(start.text.nl)")
    }
    let before = World(demo: World.afternoon).disk.files.keys.count { $0.hasPrefix("team/statements/") }
    #expect(world.disk.files.keys.count { $0.hasPrefix("team/statements/") } == before)
  }

  @Test("a digit says what I think and one line more; the card becomes a file of the team, under the same id for everybody")
  func stance() throws {
    var world = statements()
    let start = StartingStatement.builtIn[0]
    try world.go(to: String(start.text.nl.prefix(40)))
    world.press("Enter 2 'Het woord wel, de daad niet.' Esc")
    let made = TeamStatement(world.disk.files["team/statements/\(start.id).json"] ?? .null)
    #expect(made[.text] == start.text.nl && made[.kind] == "statement" && made[.source] == start.heardAt.nl)
    let stance = try #require(made[.stances].first)
    #expect(made[.stances].count == 1 && stance[.stance] == "partly" && stance[.perspective] == "worker")
    #expect(stance[.line] == "Het woord wel, de daad niet." && stance[.on]?.description == "2026-11-20")
    #expect(world.screenText.contains("1 deels eens · jij: deels eens"))
  }

  @Test("who thinks otherwise later says so anew, and who looks from another place beside it")
  func again() throws {
    var world = statements(Size(width: 80, height: 40))
    try world.go(to: Self.nothing)
    world.press("Enter")
    try world.go(to: "Jij, als medewerker")
    world.press("3")
    let me = world.state.scene.workspace?.me
    var mine = statement(Self.nothing, world)?[.stances].filter { $0[.member] == me } ?? []
    #expect(mine.count == 1 && mine.first?[.stance] == "disagree" && mine.first?[.line] == "Maar wel in de buurt blijven.")
    world.press("Esc Enter")
    try world.go(to: "kijk ook vanuit een andere plek")
    world.press("Enter 1 1 'Laat ons maar even.' Enter")
    mine = statement(Self.nothing, world)?[.stances].filter { $0[.member] == me } ?? []
    #expect(mine.map { $0[.perspective] ?? "" } == ["worker", "parent"] && mine.last?[.stance] == "agree")
    #expect(statement(Self.nothing, world)?[.stances].count == 4)
  }

  @Test("the lines stand by the place from which somebody looked, without a name, and mine is marked")
  func lines() throws {
    var world = statements(Size(width: 80, height: 40))
    try world.go(to: Self.nothing)
    world.press("Enter")
    #expect(
      world.screenText.contains("Gezien als medewerker")
        && world.screenText.contains("deels eens: “Niets doen is iets anders dan wachten.”"))
    #expect(world.screenText.contains("“Maar wel in de buurt blijven.”  (jij)"))
    for member in world.state.scene.workspace?.members ?? [] where member.id != world.state.scene.workspace?.me {
      #expect(!world.screenText.contains(member.name), "\(member.name)")
    }
  }

  @Test("n writes a statement or a dilemma in one line, and what the team wrote can be taken away")
  func own() throws {
    var world = statements()
    world.press("End Enter 'Wie belt er?' Enter")
    #expect(statement("Wie belt er?", world)?[.kind] == "dilemma")
    try world.go(to: "Wie belt er?")
    world.press("Enter")
    try world.go(to: "Haal deze kaart weg")
    world.press("Enter")
    #expect(!world.screenText.contains("Wie belt er?") && statement("Wie belt er?", world)?.says(.withdrawn) == true)
    world.press("C-z C-s")
    #expect(statement("Wie belt er?", world)?.says(.withdrawn) == false)
    world.press("Esc")
    try world.go(to: "Wie belt er?")
    world.press("Delete Tab Enter C-s")
    #expect(statement("Wie belt er?", world)?.says(.withdrawn) == true)
    try world.go(to: "1 weggehaald")
    world.press("Enter Enter")
    try world.go(to: "Zet deze kaart terug")
    world.press("Enter Esc")
    try world.go(to: "Wie belt er?")
    #expect(statement("Wie belt er?", world)?.says(.withdrawn) == false)
    try world.go(to: String(StartingStatement.builtIn[0].text.nl.prefix(40)))
    world.press("Delete")
    #expect(world.screenText.contains("Deze stelling hoort bij Gewoon."))
  }

  @Test("a reader puts a shared reflection with a statement, and it is read from there")
  func link() throws {
    var world = World(demo: World.afternoon)
    world.press("F6")
    let first = try #require(world.state.team.selected(in: world.state.scene))
    world.press("Enter s 'dagelijks' Space Enter")
    let start = StartingStatement.builtIn[0]
    let made = TeamStatement(world.disk.files["team/statements/\(start.id).json"] ?? .null)
    #expect(made[.reflections].map { $0[.id] } == [first.id] && made[.text] == start.text.nl)
    world.press("Esc")
    world.go(toRoom: .statements)
    #expect(world.screenText.contains("1 reflectie"))
    try world.go(to: String(start.text.nl.prefix(40)))
    world.press("Enter")
    try world.go(to: first.label)
    world.press("Enter")
    #expect(world.state.team.reading?.id == first.id)
    world.press("Esc")
    #expect(world.screenText.contains("Reflecties hierbij"))
    world.press("F6 Enter s 'dagelijks' Space Enter")
    #expect(TeamStatement(world.disk.files["team/statements/\(start.id).json"] ?? .null)[.reflections].isEmpty)
  }

  @Test("in my own reflection I choose the statements that it fits, and that is no fault")
  func ownLink() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4")
    try world.go(to: "Stellingen")
    world.press("Enter 'dagelijks' Space Enter C-s")
    let id = try #require(world.state.desk?.gezin.reflectionID)
    let reflection = world.reflections(on: "Gezin Bakker")[FieldPlace<ReflectionFile>()[.reflections].item(id).path]
    #expect(Reflection(reflection ?? .null)[.statements] == [StartingStatement.builtIn[0].id])
    #expect(world.rows.contains { $0.contains("Stellingen") && $0.contains(StartingStatement.builtIn[0].text.nl.prefix(20)) })
  }

  @Test("two colleagues take a stance on a card at once, which nobody did before, and both stand in one file")
  func together() throws {
    var sanne = statements()
    var youssef = TwoWorkspaces.colleague("Youssef", of: sanne)
    youssef.go(toRoom: .statements)
    let start = StartingStatement.builtIn[3]
    for world in [sanne, youssef] { #expect(world.disk.files["team/statements/\(start.id).json"] == nil) }
    try sanne.go(to: String(start.text.nl.prefix(40)))
    try youssef.go(to: String(start.text.nl.prefix(40)))
    sanne.press("Enter 1 Esc")
    TwoWorkspaces.send(from: sanne, to: &youssef)
    youssef.press("Enter 3 Esc")
    let made = TeamStatement(youssef.disk.files["team/statements/\(start.id).json"] ?? .null)
    #expect(Set(made[.stances].compactMap { $0[.stance] }) == ["agree", "disagree"])
    #expect(youssef.screenText.contains("1 eens, 1 oneens"))
  }
}

@Suite("What the team calls normal")
struct DefinitionsTests {
  private func definitions(_ world: World) -> [Definition] { Team(world.disk.files["team/team.json"] ?? .null)[.definitions] }

  private func written() throws -> World {
    var world = World(demo: World.afternoon)
    world.go(toRoom: .statements)
    try world.go(to: "Schrijf op wat jullie nu normaal noemen")
    world.press("Enter 'Wat bij het leven hoort.' Esc")
    return world
  }

  @Test("is written with its day and author, stands above the statements, and the next one changes no old one")
  func versions() throws {
    var world = try written()
    let first = definitions(world)
    #expect(first.map { $0[.text] } == ["Wat bij het leven hoort."] && first[0][.on]?.description == "2026-11-20")
    #expect(
      first[0][.author] == world.state.scene.workspace?.me && world.screenText.contains("sinds 20 nov, opgeschreven door Sanne de Wit"))
    try world.go(to: "Schrijf op wat jullie nu normaal noemen")
    world.press("Enter")
    try world.go(to: "Begin met deze tekst")
    world.press("Enter")
    #expect(world.cursorRowText.contains("Wat bij het leven hoort."))
    world.press("C-End ' Ook als het schuurt.' Esc")
    #expect(definitions(world).map { $0[.text] } == ["Wat bij het leven hoort.", "Wat bij het leven hoort. Ook als het schuurt."])
    #expect(world.screenText.contains("Wat bij het leven hoort. Ook als het schuurt."))
    try world.go(to: "lees ook wat jullie eerder schreven")
    world.press("Enter")
    #expect(world.rows.count { $0.contains("Wat bij het leven hoort.") } == 2)
  }

  @Test("nothing is written where nothing was said")
  func nothing() throws {
    var world = World(demo: World.afternoon)
    world.go(toRoom: .statements)
    let before = world.disk.files["team/team.json"]
    try world.go(to: "Schrijf op wat jullie nu normaal noemen")
    world.press("Enter Esc C-s")
    #expect(world.disk.files["team/team.json"] == before)
  }

  @Test("stands on top of what we mean by ordinary, and on the paper of a worker")
  func elsewhere() throws {
    var world = try written()
    world.press("C-p 'bedoelen' Enter")
    #expect(world.screenText.contains("Wat wij normaal noemen") && world.screenText.contains("Wat bij het leven hoort."))
    world.press("Esc Esc Esc Enter C-p 'op papier' Enter")
    #expect(world.screenText.contains("papier"))
  }
}
