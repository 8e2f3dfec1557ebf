import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Throwing away and bringing back")
struct ThrowingAwayTests {
  @Test("Throwing away somebody clears what points to them, as one step of undo")
  func person() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    let before = world.dossier("Gezin Bakker")
    let oma = try #require(before["network"]?["people"]?.items.first { $0["name"] == "Oma Ria" })
    let id = try #require(oma["id"]?.text)
    #expect(before.compact().components(id) > 3)
    #expect(world.cursorRowText.contains("Oma Ria"))
    world.press("Delete")
    #expect(world.screenText.contains("“Oma Ria"))
    #expect(world.screenText.contains("uit Gewoon verwijderen?"))
    world.press("Right Enter")
    let count = world.effects.count
    #expect(!world.screenText.contains("Oma Ria *"))
    #expect(now(world).compact().components(id) == 0)
    #expect(world.reflections(on: "Gezin Bakker").compact().components(id) == 0)
    let index = try #require(before["network"]?["people"]?.items.firstIndex(of: oma))
    let file = "dossiers/\(before["id"]?.text ?? "").json"
    let item = try #require(world.effects.lazy.compactMap { if case .keepItem(let item) = $0 { item } else { nil } }.first)
    #expect(item.id == id)
    #expect(item.from == "\(file)#/network/people/\(index)")
    #expect(item.content == oma)
    world.press("C-z C-s")
    var undone = world.dossier("Gezin Bakker")
    // The day of the change is the store's.
    undone.set(before["network"]?["changed"], at: ["network", "changed"].path)
    for key in ["gezin", "network", "plan", "statements", "agreements"] { #expect(undone[key] == before[key], "\(key)") }
    #expect(world.effects.count > count)
    #expect(world.screenText.contains("Oma Ria"))
    world.press("C-y C-s")
    #expect(now(world).compact().components(id) == 0)
  }

  @Test("What I shared points to nobody either, and Ctrl-Z brings that back too; nothing else in it changes")
  func shared() throws {
    var world = World(demo: World.afternoon)
    let before = world.dossier("Gezin Bakker")
    let id = try #require(before["network"]?["people"]?.items.first { $0["name"] == "Oma Ria" }?["id"]?.text)
    let me = try #require(world.disk.files["workspace.json"]?["me"]?.text)
    let file = "team/reflections/\(before["id"]?.text ?? "").\(me).json"
    let copy = try #require(world.disk.files[file])
    #expect(copy.compact().components(id) > 0)
    world.press("Enter F3 Delete Right Enter C-s")
    let left = try #require(world.disk.files[file])
    #expect(left.compact().components(id) == 0)
    for key in ["label", "phases", "ladder", "withdrawn", "author"] { #expect(left[key] == copy[key]) }
    #expect(left["reflections"]?.items.map { $0["wentWell"] } == copy["reflections"]?.items.map { $0["wentWell"] })
    world.press("C-z C-s")
    #expect(world.disk.files[file]?["reflections"] == copy["reflections"])
    world.press("C-y C-s")
    #expect(world.disk.files[file]?.compact().components(id) == 0)
  }

  @Test("A step that is thrown away is nobody's next step any more, in what I shared neither")
  func sharedStep() throws {
    let demo = World(demo: World.afternoon)
    let before = demo.dossier("Gezin Bakker")
    let id = try #require(before["plan"]?["goals"]?.items.first?["actions"]?.items.first?["id"]?.text)
    var files = demo.disk.files
    let file = "team/reflections/\(before["id"]?.text ?? "").\(files["workspace.json"]?["me"]?.text ?? "").json"
    var copy = try #require(files[file])
    copy.set(.string(id), at: ["reflections", .index(0), "nextStep"])
    files[file] = copy
    var world = World(files: files)
    world.press("Enter F5 Down Delete Right Enter C-s")
    #expect(world.disk.files[file]?.compact().components(id) == 0)
    #expect(world.disk.files[file]?["reflections"]?.items.count == copy["reflections"]?.items.count)
  }

  /// The dossier on the disk without its earlier maps: those tell how it was, and point to people who may be gone.
  private func now(_ world: World) -> JSON {
    var tree = world.dossier("Gezin Bakker")
    tree.set(nil, at: ["network", "versions"].path)
    return tree
  }

  @Test("The safe answer has focus: Enter keeps, Esc keeps")
  func keep() {
    var world = World(demo: World.afternoon)
    let before = world.disk.files
    world.press("Delete Enter Delete Esc Enter F3 Delete Enter Delete Esc")
    world.pause()
    #expect(world.disk.files == before)
  }

  @Test("A gezin goes to the trash, and Ctrl-Z on the list brings back the last one")
  func gezin() {
    var world = World(demo: World.afternoon)
    let files = world.disk.files
    let count = world.state.scene.gezinnen.all.count
    world.press("Delete")
    #expect(world.screenText.contains("Gezin Bakker uit Gewoon verwijderen?"))
    world.press("Right Enter")
    #expect(world.state.scene.gezinnen.all.count == count - 1)
    #expect(!world.rows.contains { $0.contains("Bakker") && $0.contains("reflectie") })
    #expect(world.screenText.contains("Gezin Bakker ligt in de prullenbak."))
    world.press("C-z")
    #expect(world.state.scene.gezinnen.all.count == count)
    #expect(world.cursorRowText.contains("Bakker"))
    #expect(world.disk.files == files)
    world.press("C-z")
    #expect(world.screenText.contains("Er is niets om ongedaan te maken."))
  }

  @Test("The trash can be opened to put something back")
  func trash() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down Delete Right Enter")
    let goal = world.dossier("Gezin Bakker")["plan"]?["goals"]?.items.first
    #expect(goal?["actions"]?.items.contains { $0["what"] == "Oma haalt Mila op woensdag op" } == false)
    world.press("C-p 'prullenbak' Enter")
    #expect(world.screenText.contains("Oma haalt Mila op woensdag op"))
    world.press("Enter")
    #expect(world.screenText.contains("Teruggezet."))
    let back = world.dossier("Gezin Bakker")["plan"]?["goals"]?.items.first
    #expect(back?["actions"]?.items.first?["what"] == "Oma haalt Mila op woensdag op")
    #expect(world.screenText.contains("Oma haalt Mila op woensdag op"))
  }

  @Test("Putting something back out of the trash keeps what is being typed")
  func trashWhileTyping() {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down Delete Right Enter F2 Enter C-End ' Zeker weten.'")
    world.press("C-p 'prullenbak' Enter Enter")
    world.pause()
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix("Zeker weten.") == true)
  }

  @Test("Of what cannot be thrown away, Delete says so")
  func parts() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    try world.go(to: "Geld en schulden")
    let before = world.effects.count
    world.press("Delete")
    #expect(world.state.overlays.isEmpty)
    #expect(world.effects.count == before)
    #expect(world.state.scene.notice?.tone == .warning)
  }

  @Test("An empty trash says so")
  func emptyTrash() {
    var world = World.begun()
    world.press("C-p 'prullenbak' Enter")
    #expect(world.screenText.contains("De prullenbak is leeg."))
  }
}

extension String {
  /// How often `part` stands in this text.
  func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
