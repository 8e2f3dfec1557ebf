import DossierModel
import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("The desk of the team")
struct TeamDeskTests {
  private func agendas() -> World {
    var world = World(demo: World.afternoon)
    world.go(toRoom: .agendas)
    return world
  }

  private func items(_ world: World) -> [JSON] { world.disk.files.filter { $0.key.hasPrefix("team/agenda/") }.map(\.value) }

  @Test("Tab leads from what was shared to the rooms and round again, and Esc back to what was shared")
  func tabs() {
    var world = agendas()
    #expect(world.rows[1].contains("[Agenda's]") && world.rows[1].contains(" Gedeeld "))
    world.press("Esc")
    for room in Pane.ofTeam {
      world.press("Tab")
      #expect(world.rows[1].contains("[\(world.state.scene.say(room.title))]"))
    }
    world.press("Tab")
    #expect(world.rows[1].contains("[Gedeeld]"))
    world.press("S-Tab Esc")
    #expect(world.rows[1].contains("[Gedeeld]"))
    world.press("Esc")
    #expect(world.screenText.contains("Bakker"))
  }

  @Test("what is new in a room is written to a file of its own, with what the room gave it, and can be undone")
  func new() throws {
    var world = agendas()
    let before = items(world).count
    try world.go(to: "iets erbij")
    world.press("Enter 'Wennen aan u' Esc")
    let made = try #require(items(world).first { $0["title"]?.text == "Wennen aan u" })
    #expect(items(world).count == before + 1)
    #expect(made["list"]?.text == "change" && made["author"]?.text == world.state.scene.workspace?.me)
    #expect(world.screenText.contains("Wennen aan u"))
    world.press("C-z C-s")
    #expect(!items(world).contains { $0["title"]?.text == "Wennen aan u" })
  }

  @Test("what a colleague changes is on the screen as soon as the folder was read again")
  func theirs() throws {
    var world = agendas()
    try world.go(to: "iets erbij")
    world.press("Enter 'Wennen aan u' Esc")
    let file = try #require(world.disk.files.first { $0.value["title"]?.text == "Wennen aan u" }?.key)
    world.disk.files[file]?.set(.string("Wennen aan jij"), at: ["title"].keys)
    world.carryOut(.lookAtTeam)
    #expect(world.screenText.contains("Wennen aan jij"))
  }

  @Test("a gezin that is open stays as it was while one is with the team")
  func besideAGezin() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 F6 Tab F6 Esc")
    #expect(world.screenText.contains("Plan"))
    #expect(world.state.desk?.panes.open == .plan)
  }
}
