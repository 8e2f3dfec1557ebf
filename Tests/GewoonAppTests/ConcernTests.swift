import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("What a person has to look at")
struct ConcernTests {
  private static let words = ["gezin", "ownWords"].path

  /// A gezin Bakker of which somebody else changed the same text as was typed here.
  private func conflict() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    world.pause()
    world.disk.files["dossiers/\(world.state.desk?.id ?? "").json"]?.set("Hun tekst", at: Self.words)
    world.press("'Mijn tekst' Tab")
    return world
  }

  private func text(_ world: World) -> JSON? { world.dossier("Bakker")[Self.words] }

  /// What is on the screen, in whatever rows.
  private func said(_ world: World) -> String { world.screenText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test("A conflict is said until somebody looked: Ctrl-S does not cover it, Ctrl-Q asks, and a restart says it again")
  func standing() {
    var world = conflict()
    #expect(world.screenText.contains("Iemand anders veranderde dit ook;"))
    world.press("C-s")
    #expect(world.screenText.contains("Van Bakker is er een andere versie."))
    world.press("C-q")
    #expect(world.isRunning)
    #expect(world.screenText.contains("Kijk dit even na"))
    world = world.restarted()
    #expect(world.screenText.contains("Van Bakker is er een andere versie."))
    world.press("Down")
    #expect(world.screenText.contains("Van Bakker is er een andere versie."))
    world.press("C-q Right Enter")
    #expect(!world.isRunning)
  }

  @Test("A conflict that comes of the last save keeps the program open until it was read")
  func whileQuitting() {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    world.pause()
    world.disk.files["dossiers/\(world.state.desk?.id ?? "").json"]?.set("Hun tekst", at: Self.words)
    world.press("'Mijn tekst' C-q")
    #expect(world.isRunning)
    #expect(said(world).contains("Iemand anders veranderde dit ook;"))
    world.press("C-q Right Enter")
    #expect(!world.isRunning)
  }

  @Test("It is listed with what differs, can be read, and once seen the warning goes, after a restart too")
  func reading() {
    var world = conflict()
    world.press("C-p 'nakijken' Enter")
    #expect(world.screenText.contains("andere versie"))
    world.press("Enter")
    #expect(world.screenText.contains("In eigen woorden"))
    #expect(world.screenText.contains("Mijn tekst"))
    world.press("Enter")
    #expect(world.screenText.contains("Hun tekst"))
    #expect(world.screenText.contains("Mijn tekst"))
    world.press("Esc Esc C-s")
    #expect(!world.screenText.contains("Van Bakker is er een andere versie."))
    world = world.restarted()
    #expect(!world.screenText.contains("Van Bakker is er een andere versie."))
    world.press("C-p 'nakijken' Enter")
    #expect(world.screenText.contains("Bakker"))
  }

  @Test("One value is taken over; how it was lies in the trash, and nothing is left to look at")
  func oneValue() {
    var world = conflict()
    world.press("C-p 'nakijken' Enter Enter Enter Right Enter")
    #expect(text(world) == "Mijn tekst")
    #expect(world.screenText.contains("Mijn tekst"))
    #expect(world.state.scene.concerns.isEmpty)
    #expect(world.disk.kept.values.contains { $0.content[Self.words] == "Hun tekst" })
    #expect(!world.disk.kept.keys.contains { $0.hasPrefix("conflicts/") })
  }

  @Test("All of it is taken over, and can be turned round from the trash")
  func whole() {
    var world = conflict()
    world.press("C-p 'nakijken' Enter Enter 'Neem deze' Enter")
    #expect(text(world) == "Mijn tekst")
    #expect(world.state.scene.concerns.isEmpty)
    world.press("C-p 'prullenbak' Enter")
    #expect(world.screenText.contains("andere versie"))
  }

  @Test("It can be left; then it lies in the trash")
  func left() {
    var world = conflict()
    world.press("C-p 'nakijken' Enter Enter 'Laat alles' Enter")
    #expect(text(world) == "Hun tekst")
    #expect(world.state.scene.concerns.isEmpty)
    #expect(world.disk.kept.values.map { $0.content[Self.words] } == ["Mijn tekst"])
    #expect(world.disk.kept.keys.allSatisfy { $0.hasPrefix("trash/") })
  }

  @Test("On a full disk nothing is taken over, and both versions stay")
  func full() {
    var world = conflict()
    world.disk.trouble = .full
    world.press("C-p 'nakijken' Enter Enter Enter Right Enter")
    #expect(text(world) == "Hun tekst")
    #expect(world.disk.kept.contains { $0.key.hasPrefix("conflicts/") && $0.value.content[Self.words] == "Mijn tekst" })
  }

  @Test(
    "A conflict copy beside a dossier is offered, whatever a program that syncs calls it",
    arguments: [
      "{id} (conflicted copy 2026-11-20 153000).json", "{id} (1).json", "{id}.sync-conflict-20261120-153000-ABCDEFG.json",
      "{id} - kopie.json", "{id}-laptop.json",
    ])
  func copy(name: String) throws {
    var world = World(demo: World.afternoon)
    let (path, tree) = try #require(world.disk.files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" })
    let id = tree["id"]?.text ?? ""
    var other = tree
    other.set("Uit de andere versie", at: Self.words)
    let copy = "dossiers/" + name.replacing("{id}", with: id)
    world.disk.files[copy] = other
    world = world.restarted()
    #expect(world.screenText.contains("Van Gezin Bakker is er een andere versie."))
    #expect(!world.screenText.contains("oude naam"))
    #expect(world.disk.files[path] == tree)
    world.press("C-p 'nakijken' Enter Enter Enter Right Enter")
    #expect(world.disk.files[path]?[Self.words] == "Uit de andere versie")
    #expect(world.disk.files[copy] == nil)
    #expect(world.disk.kept.values.contains { $0.content[Self.words] == tree[Self.words] })
  }

  // MARK: - What is gone

  private func file(of name: String, _ world: World) -> String {
    world.disk.files.first { $0.value["gezin"]?["name"]?.text == name }?.key ?? ""
  }

  @Test("A dossier that vanished is said by its name, also where nothing but its reflections remember it")
  func dossierGone() {
    var world = World(demo: World.afternoon)
    let files = world.disk.files
    world.disk.files[file(of: "Gezin Bakker", world)] = nil
    world = world.restarted()
    #expect(said(world).contains("stond hier eerder en is nu weg"))
    world.press("Down")
    #expect(world.screenText.contains("Gezin Bakker is weg"))
    var other = files
    other[file(of: "Gezin Bakker", World(files: files))] = nil
    #expect(said(World(files: other)).contains("maar het gezin waar ze bij horen is weg"))
  }

  @Test("What is well so is not said again")
  func accepted() {
    var world = World(demo: World.afternoon)
    world.disk.files[file(of: "Gezin Visser", world)] = nil
    world = world.restarted()
    world.press("C-p 'nakijken' Enter")
    for _ in 0..<4 where world.state.scene.concerns.contains(where: { $0.sort == .gone }) {
      world.press("Enter Right Enter C-p 'nakijken' Enter")
    }
    #expect(world.restarted().state.scene.concerns.isEmpty)
  }

  @Test("A folder that is empty all at once is never a place without gezinnen, nor one for first use")
  func emptied() {
    let first = World(demo: World.afternoon)
    for name in first.disk.files.keys where name.hasPrefix("dossiers/") { first.disk.put(bytes: nil, name) }
    let world = first.restarted()
    #expect(!world.screenText.contains("Er staan nog geen gezinnen"))
    #expect(said(world).contains("Gewoon heeft ze niet verwijderd"))
    #expect(world.state.scene.concerns.map(\.title) == ["Alles in de map dossiers"])
  }

  @Test("What was thrown away here is not gone behind its back")
  func thrownAway() {
    var world = World(demo: World.afternoon)
    world.press("Delete Right Enter")
    #expect(world.restarted().state.scene.concerns.isEmpty)
    world.press("C-z")
    #expect(world.restarted().state.scene.concerns.isEmpty)
  }

  @Test("A workspace that never was opened here has nothing to look at")
  func fresh() {
    #expect(World(demo: World.afternoon).state.scene.concerns.isEmpty)
    #expect(World.begun().state.scene.concerns.isEmpty)
  }
}
