import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The three agendas of the team")
struct AgendasTests {
  private func agendas(_ size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.go(toRoom: .agendas)
    return world
  }

  private func item(_ title: String, _ world: World) -> AgendaItem {
    AgendaItem(world.disk.files.first { $0.key.hasPrefix("team/agenda/") && $0.value["title"]?.text == title }?.value ?? .null)
  }

  private static let ofPace = "Hoe laat ik het tempo bij het gezin?"

  @Test("each item says its title, what it is, who takes part, and where it comes from; beside it one reads all of it")
  func pictures() throws {
    var world = agendas()
    assertPicture(world.canvas, "agendas-80x24")
    try world.go(to: Self.ofPace)
    #expect(world.screenText.contains("vraag · met Marijke en 1 ander · uit een reflectie van Sanne de Wit"))
    world.press("Enter")
    assertPicture(world.canvas, "agenda-item-80x24")
    world = agendas(Size(width: 120, height: 40))
    try world.go(to: Self.ofPace)
    #expect(world.screenText.contains("Vier van ons schreven dat het te snel"))
    assertPicture(world.canvas, "agendas-120x40")
  }

  @Test("n and a few words put something on the agenda where focus is; Enter goes on, and a new one can follow")
  func oneLine() throws {
    var world = agendas()
    try world.go(to: Self.ofPace)
    world.press("n 'Samen koken' Enter")
    #expect(world.cursorRowText.contains("+ iets erbij"))
    world.press("Enter 'Stil zijn' Esc")
    for title in ["Samen koken", "Stil zijn"] {
      let made = item(title, world)
      #expect(made[.list] == "training" && made[.status] == "open" && made[.created] == World.afternoon, "\(title)")
      #expect(made[.author] == world.state.scene.workspace?.me)
      #expect(world.screenText.contains("[ ] \(title)"))
    }
  }

  @Test("Space goes on with how far it is, undo takes that back, and what was done before is folded away")
  func status() throws {
    var world = agendas()
    try world.go(to: Self.ofPace)
    world.press("Space")
    #expect(world.cursorRowText.contains("[-]") && world.screenText.contains("mee bezig · vraag"))
    world.press("Space")
    #expect(world.cursorRowText.contains("[x]"))
    world.press("C-z")
    #expect(world.cursorRowText.contains("[-]"))
    world.press("Space C-s")
    #expect(item(Self.ofPace, world)[.status] == "done")
    var again = world.restarted()
    again.go(toRoom: .agendas)
    #expect(!again.screenText.contains(Self.ofPace))
    try again.go(to: "Een middag oefenen")
    again.press("Down", until: { $0.cursorRowText.contains("1 gedaan") })
    again.press("Enter")
    #expect(again.screenText.contains("[x] \(Self.ofPace)"))
  }

  @Test("m takes part, with the day, and a second time no longer")
  func join() throws {
    var world = agendas()
    let me = try #require(world.state.scene.workspace?.me)
    try world.go(to: Self.ofPace)
    world.press("m")
    #expect(item(Self.ofPace, world)[.joined].first { $0[.member] == me }?[.on]?.description == "2026-11-20")
    #expect(world.screenText.contains("jij doet mee, met Marijke en 1 ander"))
    world.press("Enter")
    try world.go(to: "Ik doe niet meer mee")
    world.press("Enter")
    #expect(item(Self.ofPace, world)[.joined].map { $0[.member] }.contains(me) == false)
    #expect(item(Self.ofPace, world)[.joined].count == 2)
  }

  @Test("what is taken off the agenda is asked for, stays in its file with who and when, and can come back")
  func takeOff() throws {
    var world = agendas()
    try world.go(to: Self.ofPace)
    world.press("Delete")
    #expect(world.screenText.contains("weghalen?"))
    world.press("Enter")
    #expect(!item(Self.ofPace, world).says(.withdrawn))
    world.press("Delete Tab Enter")
    let off = item(Self.ofPace, world)
    #expect(off[.withdrawn][.by] == world.state.scene.workspace?.me && off[.withdrawn][.on]?.description == "2026-11-20")
    #expect(off[.status] == "done" && off[.text].contains("stiltes"))
    #expect(!world.screenText.contains(Self.ofPace))
    try world.go(to: "1 weggehaald")
    world.press("Enter")
    #expect(world.screenText.contains("weggehaald door Sanne de Wit, 20 nov"))
    world.press("Enter")
    try world.go(to: "Zet dit terug op de agenda")
    world.press("Enter Esc Esc")
    #expect(world.screenText.contains("[ ] \(Self.ofPace)"))
    #expect(!item(Self.ofPace, world).says(.withdrawn) && item(Self.ofPace, world)[.status] == "open")
  }

  @Test("the proposed standing question is one file in every team, stands on top, and is proposed no more")
  func standing() throws {
    var world = agendas()
    try world.go(to: "+ vaste vraag: Waarom blijft de vraag naar hulp groeien?")
    world.press("Enter")
    #expect(world.cursorRowText.contains("Waarom blijft de vraag naar hulp groeien?"))
    #expect(!world.screenText.contains("+ vaste vraag"))
    let made = item("Waarom blijft de vraag naar hulp groeien?", world)
    #expect(made[.standing] == true && made[.list] == "knowledge")
    #expect(world.disk.files["team/agenda/\(made[.id]).json"] != nil)
    let rows = world.rows
    let heading = try #require(rows.firstIndex { $0.contains("Kennisagenda") })
    #expect(rows[heading + 1].contains("Waarom blijft de vraag naar hulp groeien?"))
    world.press("C-z C-s")
    #expect(world.screenText.contains("+ vaste vraag: Waarom"))
  }

  @Test("a list that nobody knows is shown all the same")
  func stray() {
    var world = agendas()
    world.disk.files["team/agenda/01K9Z8Q3V5T7R2M4N6P8S0W1X3.json"] = [
      "format": "gewoon/agenda", "version": 1, "id": "01K9Z8Q3V5T7R2M4N6P8S0W1X3", "list": "later", "title": "Ooit",
    ]
    world.carryOut(.readTeam)
    world.press("End")
    #expect(world.screenText.contains("Nog op geen agenda") && world.screenText.contains("Ooit"))
  }

  @Test("two colleagues take part at once, and each stays")
  func together() throws {
    var sanne = agendas()
    var fatma = TwoWorkspaces.colleague("Youssef", of: sanne)
    fatma.go(toRoom: .agendas)
    try sanne.go(to: Self.ofPace)
    sanne.press("m")
    TwoWorkspaces.send(from: sanne, to: &fatma)
    try fatma.go(to: Self.ofPace)
    fatma.press("m")
    #expect(item(Self.ofPace, fatma)[.joined].count == 4)
    TwoWorkspaces.send(from: fatma, to: &sanne)
    sanne.carryOut(.readTeam)
    #expect(sanne.screenText.contains("jij doet mee, met Marijke en 2 anderen"))
  }
}
