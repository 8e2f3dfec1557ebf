import DossierModel
import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Undo that survives")
struct KeptUndoTests {
  private func words(_ world: World) -> JSON? { world.dossier("Bakker")["gezin"]?["ownWords"] }
  private func well(_ world: World) -> JSON? { world.dossier("Bakker")["gezin"]?["goingWell"] }

  /// Bakker with two texts, left.
  private func left() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter 'Samen eten.' Tab 'Het ontbijt.' Esc Esc")
    #expect(world.screenText.contains("op achternaam"))
    #expect(well(world) == "Het ontbijt.")
    return world
  }

  private func check(_ opened: World) {
    var world = opened
    world.press("C-z")
    #expect(world.screenText.contains("Je laatste verandering van eerder is teruggedraaid."))
    #expect(world.state.desk?.focusedLine?.name == "gezin.goingWell")
    world.press("C-s")
    #expect((words(world), well(world)) == ("Samen eten.", nil))
    world.press("C-z C-s")
    #expect((words(world), well(world)) == (nil, nil))
    world.press("C-y C-y C-s")
    #expect((words(world), well(world)) == ("Samen eten.", "Het ontbijt."))
  }

  @Test("Esc and opening the gezin again")
  func again() {
    var world = left()
    world.press("Enter")
    check(world)
  }

  @Test("Ending the program and starting it anew")
  func restart() {
    var ended = left()
    ended.press("C-q")
    var world = ended.restarted()
    world.press("Enter")
    check(world)
  }

  @Test("A day later there is nothing left to undo")
  func nextDay() {
    var ended = left()
    ended.pass(seconds: 25 * 3600)
    ended.press("C-q")
    var world = ended.restarted()
    world.press("Enter C-z")
    #expect(world.screenText.contains("niets"))
    #expect(well(world) == "Het ontbijt.")
  }

  @Test("Where the file was changed elsewhere, undo begins empty and nothing is said")
  func changedElsewhere() throws {
    var world = left()
    let (name, tree) = try #require(world.disk.files.first { $0.key.hasPrefix("dossiers/") })
    var other = tree
    other.set("Ander.", at: ["gezin", "needs"].keys)
    world.disk.files[name] = other
    world.press("Enter C-z")
    #expect(well(world) == "Het ontbijt.")
    #expect(!world.screenText.contains("verandering van eerder"))
  }

  @Test("Verwijderen takes what can be undone with it")
  func thrownAway() {
    var world = left()
    #expect(world.disk.state.contains { String(decoding: $0.value, as: UTF8.self).contains("gewoon/undo") })
    world.press("Delete Tab Enter")
    #expect(!world.disk.state.contains { String(decoding: $0.value, as: UTF8.self).contains("gewoon/undo") })
  }

  @Test("A private reflection can be undone too, and stands in no file of the team")
  func reflection() {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 Enter 'Moeder lachte.' Esc Esc")
    #expect(world.screenText.contains("op achternaam"))
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.count == 1)
    world.press("Enter F4 C-z")
    #expect(world.screenText.contains("Je laatste verandering van eerder is teruggedraaid."))
    world.press("C-s")
    #expect(world.reflections(on: "Bakker")["reflections"]?.isEmpty ?? true)
    for (name, tree) in world.disk.files where name.hasPrefix("team/") { #expect(!tree.compact().contains("Moeder lachte.")) }
  }
}
