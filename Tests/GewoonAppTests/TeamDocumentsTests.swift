import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

/// Items of the agenda as any screen would list them.
private struct ItemsScreen: DeskScreen {
  var isFullScreen: Bool { true }

  func rows(on desk: Desk) -> [Row] {
    var given = AgendaItem()
    given[.status] = "open"
    return desk.teamFiles(of: .agenda).map { (ref: Ref<AgendaItem>, item) in .item(ItemLine(ref: ref, title: item[.title])) }
      + [.add(AddLine(file: .agenda, label: "iets nieuws", carrying: given))]
  }
}

@Suite("A file of the team folder is a document like any other")
struct TeamDocumentsTests {
  private static let id = "01K9Z8Q3V5T7R2M4N6P8S0W1X3"
  private static let file = "team/agenda/\(id).json"

  /// A gezin is open with the items before it; of one item a colleague wrote the title.
  private func items(after keys: String = "") -> World {
    var world = World(demo: World.afternoon)
    world.disk.files[Self.file] = [
      "format": "gewoon/agenda", "version": 1, "id": .string(Self.id), "list": "change", "title": "Vaker buiten",
    ]
    world.carryOut(.readTeam)
    world.press("Enter \(keys)")
    var state = world.state
    _ = state.atDesk { $0.openFullScreen(ItemsScreen()) }
    return world.with(state)
  }

  private func item(_ world: World) -> AgendaItem { AgendaItem(world.disk.files[Self.file] ?? .null) }

  @Test("n makes a file with what it was to carry, and nothing before its first word")
  func new() throws {
    var world = items()
    let before = Set(world.disk.files.keys)
    world.press("n Esc")
    #expect(Set(world.disk.files.keys) == before)
    world.press("n")
    try world.go(to: "In het kort")
    world.press("'Samen eten' Esc")
    let new = Set(world.disk.files.keys).subtracting(before)
    #expect(new.count == 1 && new.allSatisfy { $0.hasPrefix("team/agenda/") })
    let made = AgendaItem(new.first.flatMap { world.disk.files[$0] } ?? .null)
    #expect(made[.title] == "Samen eten" && made[.status] == "open" && made[.author] == world.state.scene.workspace?.me)
    #expect(world.screenText.contains("Samen eten") && world.screenText.contains("Vaker buiten"))
  }

  @Test("What a colleague wrote meanwhile is kept beside what was written here")
  func merged() throws {
    var world = items()
    try world.go(to: "Vaker buiten")
    world.press("Enter")
    world.disk.files[Self.file]?.set("Met de kinderen.", at: [.key("text")])
    try world.go(to: "In het kort")
    world.press("End ' zijn' Esc")
    #expect(item(world)[.title] == "Vaker buiten zijn" && item(world)[.text] == "Met de kinderen.")
    world.press("Enter")
    #expect(world.screenText.contains("Met de kinderen."))
  }

  @Test("What is open and unchanged follows the folder, and undo takes back nothing of it")
  func followed() throws {
    var world = items(after: "Enter 'Ja! '")
    try world.go(to: "Vaker buiten")
    world.press("Enter")
    world.disk.files[Self.file]?.set("Elke dag buiten", at: [.key("title")])
    world.carryOut(.readTeam)
    #expect(world.screenText.contains("Elke dag buiten"))
    let words = world.dossier("Gezin Bakker")["gezin"]?["ownWords"]
    world.press("C-z C-s")
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"] != words)
    #expect(item(world)[.title] == "Elke dag buiten")
  }

  @Test("Without the team folder nothing is changed, and one reads why")
  func away() throws {
    var world = items()
    var state = world.state
    state.scene.workspace?.teamAway = "De map van het team is er niet."
    world = world.with(state)
    world.press("n")
    #expect(world.screenText.contains("De map van het team is er niet."))
  }
}
