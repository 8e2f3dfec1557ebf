import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Bringing back from the trash")
struct BringingBackTests {
  private static let bakker = "Gezin Bakker"

  /// The demo with Oma Ria thrown away; the dossier and my reflections as they were before.
  private func withoutOma() -> (world: World, dossier: JSON, own: JSON) {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    let (dossier, own) = (world.dossier(Self.bakker), world.reflections(on: Self.bakker))
    world.press("Delete Right Enter")
    return (world, dossier, own)
  }

  /// The parts of a dossier that somebody wrote; the days of change are the store's.
  private func expectSame(_ world: World, _ before: JSON, _ place: SourceLocation = #_sourceLocation) {
    let after = world.dossier(Self.bakker)
    for key in ["gezin", "plan", "statements", "agreements"] { #expect(after[key] == before[key], "\(key)", sourceLocation: place) }
    for key in ["people", "ties"] { #expect(after["network"]?[key] == before["network"]?[key], "\(key)", sourceLocation: place) }
  }

  private func bringBack(_ world: inout World, _ name: String) {
    world.press("C-p 'prullenbak' Enter '\(name)' Enter")
  }

  @Test("Somebody comes back with steps, ties, the table, who stays, statements, the ordinary day, and in the old place")
  func person() {
    var (world, before, own) = withoutOma()
    bringBack(&world, "Oma Ria")
    #expect(world.screenText.contains("Teruggezet."))
    expectSame(world, before)
    #expect(
      world.reflections(on: Self.bakker)["reflections"]?.items.map { $0["evidence"] } == own["reflections"]?.items.map { $0["evidence"] })
    #expect(!world.disk.kept.keys.contains { $0.hasPrefix("trash/") })
  }

  @Test("After a restart too")
  func restart() {
    let (first, before, _) = withoutOma()
    var files = first.disk.files
    for (name, kept) in first.disk.keptTrees { files[name] = kept }
    var world = World(files: files)
    world.press("Enter")
    bringBack(&world, "Oma Ria")
    expectSame(world, before)
  }

  @Test("What two thrown-away people share comes back with the second, whichever comes first", arguments: [true, false])
  func pair(omaFirst: Bool) throws {
    var (world, before, _) = withoutOma()
    try world.go(to: "Tante Kim")
    world.press("Delete Right Enter")
    #expect(world.dossier(Self.bakker)["network"]?["people"]?.items.count == (before["network"]?["people"]?.items.count ?? 0) - 2)
    for name in omaFirst ? ["Oma Ria", "Tante Kim"] : ["Tante Kim", "Oma Ria"] { bringBack(&world, name) }
    let ties = { (tree: JSON) in Set((tree["network"]?["ties"]?.items ?? []).map { $0.compact() }) }
    #expect(ties(world.dossier(Self.bakker)) == ties(before))
    #expect(world.dossier(Self.bakker)["network"]?["people"] == before["network"]?["people"])
    #expect(world.dossier(Self.bakker)["plan"] == before["plan"])
    #expect(world.state.desk?.files.faults.values.allSatisfy(\.isEmpty) == true)
  }

  @Test("A goal goes with what points to its steps, and comes back with it; a step waits for its goal")
  func goal() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down")
    let before = world.dossier(Self.bakker)
    let own = world.reflections(on: Self.bakker)
    world.press("Delete Right Enter Up Delete Right Enter")
    #expect(world.dossier(Self.bakker)["plan"]?["goals"]?.items.count == (before["plan"]?["goals"]?.items.count ?? 0) - 1)
    #expect(world.state.desk?.files.faults.values.allSatisfy(\.isEmpty) == true)
    bringBack(&world, "Oma haalt Mila")
    #expect(world.screenText.contains("Zet eerst terug waar het bij hoorde"))
    bringBack(&world, "Mila gaat weer graag")
    bringBack(&world, "Oma haalt Mila")
    expectSame(world, before)
    #expect(
      world.reflections(on: Self.bakker)["reflections"]?.items.map { $0["evidence"] } == own["reflections"]?.items.map { $0["evidence"] })
  }

  @Test("What was chosen since in the place of somebody stays")
  func chosenSince() throws {
    var (world, before, _) = withoutOma()
    world.press("F5 Down Enter")
    try world.go(to: "Wie")
    let path = "dossiers/\(world.state.desk?.id ?? "").json"
    var tree = world.dossier(Self.bakker)
    let goal = try #require(before["plan"]?["goals"]?.items.first)
    let place = JSONPath([.key("plan"), .key("goals"), .index(0), .key("actions"), .index(0), .key("who")])
    let other = try #require(before["gezin"]?["members"]?.items.first?["id"])
    tree.set(other, at: place)
    world.disk.files[path] = tree
    bringBack(&world, "Oma Ria")
    #expect(goal["actions"]?.items.first?["who"] != other)
    #expect(world.dossier(Self.bakker)[place] == other)
    #expect(world.dossier(Self.bakker)["network"]?["people"] == before["network"]?["people"])
  }
}

@Suite("First the trash, then the removal")
struct FirstTheTrashTests {
  @Test("Where the trash cannot be written, an item stays", arguments: [MemoryFiles.Trouble.full, .readOnly])
  func item(trouble: MemoryFiles.Trouble) {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    let before = world.dossier("Gezin Bakker")
    world.disk.trouble = trouble
    world.press("Delete Right Enter")
    #expect(world.screenText.contains("Er is niets verwijderd."))
    #expect(world.cursorRowText.contains("Oma Ria"))
    #expect(world.state.desk?.tree == before)
    world.disk.trouble = nil
    world.press("Delete Right Enter")
    #expect(world.screenText.contains("ligt in de prullenbak"))
    #expect(world.disk.kept.values.contains { $0.content["name"] == "Oma Ria" })
  }

  @Test("Where the trash cannot be written, a gezin stays, and nothing says that it went")
  func gezin() {
    var world = World(demo: World.afternoon)
    let files = world.disk.files
    world.disk.trouble = .full
    world.press("Delete Right Enter")
    #expect(world.screenText.contains("Er is niets verwijderd."))
    #expect(!world.screenText.contains("ligt in de prullenbak"))
    #expect(world.cursorRowText.contains("Bakker"))
    #expect(world.disk.files == files)
  }

  @Test("A gezin with text that is on no disk is not thrown away")
  func unsavedText() {
    var world = World(demo: World.afternoon)
    world.press("Enter Enter C-End ' Nog niet bewaard.'")
    world.disk.trouble = .full
    world.pause()
    world.press("Esc Esc")
    world.disk.trouble = nil
    world.isSlow = false
    world.press("Delete Right Enter")
    let kept = world.disk.kept.values.first { $0.from.hasPrefix("dossiers/") }
    #expect(kept?.content["gezin"]?["ownWords"]?.text?.hasSuffix("Nog niet bewaard.") == true)
  }

  @Test("What is typed while the trash is being written waits")
  func slow() {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    world.isSlow = true
    world.press("Delete Right Enter Down")
    #expect(world.cursorRowText.contains("Oma Ria"))
    #expect(world.dossier("Gezin Bakker")["network"]?["people"]?.items.contains { $0["name"] == "Oma Ria" } == true)
    world.isSlow = false
    world.catchUp()
    #expect(!world.screenText.contains("Oma Ria *"))
    #expect(world.dossier("Gezin Bakker")["network"]?["people"]?.items.contains { $0["name"] == "Oma Ria" } == false)
  }
}
