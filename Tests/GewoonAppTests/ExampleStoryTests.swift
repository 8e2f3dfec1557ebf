import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("A practical example, from the first word to another team")
struct ExampleStoryTests {
  /// The room of the examples.
  private func room(_ world: World) -> World {
    var world = world
    world.press("C-p 'voorbeelden uit de praktijk' Enter")
    return world
  }

  private func example(_ title: String, _ world: World) -> Example {
    Example(world.disk.files.first { $0.key.hasPrefix("team/examples/") && $0.value["title"]?.text == title }?.value ?? .null)
  }

  /// The same disk with a colleague at the keyboard.
  private func colleague(_ world: World, _ name: String = "Youssef") throws -> World {
    var files = world.disk.files
    let member = try #require(world.state.scene.workspace?.members.first { $0.name.contains(name) })
    files["workspace.json"]?.set(.string(member.id), at: ["me"].keys)
    return World(files: files.filter { !$0.key.hasPrefix("/") && !$0.key.hasPrefix("private/") })
  }

  private func written() throws -> World {
    var world = room(World(demo: World.afternoon))
    world.press("n")
    try world.go(to: "In het kort")
    world.press("'Oma haalt op'")
    try world.go(to: "Wat we deden")
    world.press("'We vroegen Mila wie er mee kon. Elke woensdag komt oma.'")
    try world.go(to: "Wie vond het goed")
    world.press("'het gezin' Enter '1 nov' Enter")
    return world
  }

  @Test("what stands out is asked one by one; only then, with consent, a colleague may read it")
  func making() throws {
    var world = try written()
    try world.go(to: "Vraag een collega")
    world.press("Enter")
    #expect(world.screenText.contains("Kijk eerst naar wat opvalt"))
    #expect(example("Oma haalt op", world).standing == .draft)
    try world.go(to: "dingen die opvallen")
    world.press("Enter")
    #expect(world.screenText.contains("een naam die we kennen") && world.screenText.contains("maak er “een kind” van"))
    assertPicture(world.canvas, "example-stands-out-80x24")
    world.press("3")
    #expect(world.screenText.contains("een naam die we kennen"), "a known name cannot be left")
    world.press("1")
    #expect(world.screenText.contains("een dag van de week") && world.screenText.contains("woensdag"))
    world.press("3")
    #expect(world.screenText.contains("Je hebt alles bekeken"))
    let example = example("Oma haalt op", world)
    #expect(example[.what] == "We vroegen een kind wie er mee kon. Elke woensdag komt oma." && example[.looked] == ["woensdag"])
    try world.go(to: "Vraag een collega")
    world.press("Enter")
    #expect(self.example("Oma haalt op", world).standing == .secondReading)
    assertPicture(world.canvas, "example-80x24")
  }

  private func handedIn() throws -> World {
    var world = try written()
    try world.go(to: "dingen die opvallen")
    world.press("Enter 1 3")
    try world.go(to: "Vraag een collega")
    world.press("Enter")
    return world
  }

  @Test("a colleague reads it into the library and recognises others; its author has no way there")
  func reading() throws {
    var world = try handedIn()
    #expect(!world.screenText.contains("niemand is te herkennen"))
    world.press("C-p 'gelezen'")
    #expect(world.rows.contains { $0.contains("in de verzameling") && $0.contains("Dit kan niet waar je nu staat.") })
    world.press("Enter C-s")
    #expect(example("Oma haalt op", world).standing == .secondReading)
    world = room(try colleague(world))
    #expect(world.screenText.contains("Lees jij dit als tweede?"))
    try world.go(to: "Oma haalt op")
    world.press("Enter")
    #expect(world.screenText.contains("De schrijver liet staan: woensdag."))
    assertPicture(world.canvas, "example-second-reader-80x24")
    try world.go(to: "Ik las het")
    world.press("Enter")
    let example = example("Oma haalt op", world)
    #expect(example.standing == .library && example[.reader][.mark] == example.textMark)
    world.press("h")
    #expect(self.example("Oma haalt op", world).recognisers.count == 1)
    world.press("h")
    #expect(self.example("Oma haalt op", world).recognisers.isEmpty)
  }

  @Test("a text that its author changes afterwards waits for a reader again, and Ctrl-Z takes that back with the text")
  func changedAfterwards() throws {
    var other = room(try colleague(try handedIn()))
    try other.go(to: "Oma haalt op")
    other.press("Enter")
    try other.go(to: "Ik las het")
    other.press("Enter")
    var world = room(try colleague(other, "Sanne"))
    try world.go(to: "Oma haalt op")
    world.press("Enter")
    #expect(world.screenText.contains("Verander je de tekst"))
    try world.go(to: "komt oma")
    world.press("End ' Mooi.' C-s")
    #expect(example("Oma haalt op", world).standing == .secondReading)
    #expect(example("Oma haalt op", world).lacks(.reader))
    world.press("C-z C-z C-z C-s")
    #expect(example("Oma haalt op", world).standing == .library)
  }

  @Test("n and Esc write nothing; of another's draft nothing is seen; what is put away comes back")
  func drafts() throws {
    var world = room(World(demo: World.afternoon))
    let before = world.disk.files.keys.count { $0.hasPrefix("team/examples/") }
    world.press("n Esc")
    #expect(world.disk.files.keys.count { $0.hasPrefix("team/examples/") } == before)
    world = try written()
    world.press("Esc")
    #expect(world.screenText.contains("Oma haalt op"))
    #expect(!room(try colleague(world)).screenText.contains("Oma haalt op"))
    try world.go(to: "Oma haalt op")
    world.press("Delete Right Enter")
    #expect(example("Oma haalt op", world).standing == .withdrawn && !world.rows.contains { $0.contains("  Oma haalt op") })
    try world.go(to: "Kies wat je wilt zien")
    world.press("Enter 'weggelegd' Space Enter")
    try world.go(to: "Oma haalt op")
    world.press("Enter")
    try world.go(to: "Haal het terug")
    world.press("Enter")
    #expect(example("Oma haalt op", world).standing == .draft)
  }

  @Test("/ finds by every text, and the filter by what it fits")
  func finding() throws {
    var world = room(World(demo: World.afternoon))
    assertPicture(world.canvas, "examples-80x24")
    world.press("/ 'gezelligheid'")
    #expect(world.screenText.contains("Een straat die kookt"))
    world.press("Esc")
    try world.go(to: "Kies wat je wilt zien")
    world.press("Enter 'elders' Space Enter")
    #expect(!world.screenText.contains("Een straat die kookt") && world.screenText.contains("an elders"))
  }

  @Test("b at a reflection offers what went well without a name, and writes nothing by itself")
  func fromReflection() throws {
    var world = World(demo: World.afternoon)
    let before = world.disk.files.keys.count { $0.hasPrefix("team/examples/") }
    world.press("F6 Enter b")
    #expect(world.screenText.contains("Een voorbeeld uit de praktijk") && world.screenText.contains("spatiebalk: "))
    #expect(world.disk.files.keys.count { $0.hasPrefix("team/examples/") } == before)
    try world.go(to: "Wat we deden")
    world.press("Space Esc")
    let made = try #require(
      world.disk.files.filter { $0.key.hasPrefix("team/examples/") }.map { Example($0.value) }.first { $0.standing == .draft })
    #expect(made[.status] == "draft" && made[.origin] == "own" && !made[.what].isEmpty)
    #expect(!made[.aspects].isEmpty)
    world = World(demo: World.afternoon)
    world.press("Enter F4 C-p 'voorbeeld maken' Enter")
    #expect(world.screenText.contains("Een voorbeeld uit de praktijk"))
  }

  @Test("a pack goes to another team: read before, marked, counted apart, and once")
  func exchange() throws {
    var world = World(demo: World.afternoon)
    world.press("C-p 'pakket voorbeelden maken' Enter")
    assertPicture(world.canvas, "pack-out-80x24")
    world.press("C-p 'dit pakket maken' Enter")
    let (name, paper) = try #require(world.disk.papers.first)
    #expect(paper.mode == 0o600 && world.screenText.contains("Klaar: "), "\(name)")
    var other = World.begun()
    other.disk.put(bytes: Array(paper.text.utf8), "/home/me/pakket van elders.json")
    other.press("C-p 'pakket openen' Enter '/home/me/pakket van elders.json' Enter")
    #expect(other.screenText.contains("Een straat die kookt") && other.screenText.contains("Pakket van elders"))
    other.press("C-p 'dit pakket' Enter")
    let taken = example("Een straat die kookt", other)
    #expect(taken.isImported && taken[.organisation] == "Wijkteam Noord" && taken[.recognisedElsewhere] == 2 && taken.recognisers.isEmpty)
    #expect(other.screenText.contains("Van elders"))
    let count = other.disk.files.keys.count { $0.hasPrefix("team/examples/") }
    other.press("C-p 'pakket openen' Enter '/home/me/pakket van elders.json' Enter")
    #expect(other.screenText.contains("hebben jullie al"))
    #expect(count > 0 && other.disk.files.keys.count { $0.hasPrefix("team/examples/") } == count)
    other.press("C-p 'pakket openen' Enter '/home/me/er-is-niets.json' Enter")
    #expect(other.screenText.contains("is er niet"))
  }

  @Test("two programs on one example: the words of one and the recognition of the other are both kept")
  func twoPrograms() throws {
    var world = room(World(demo: World.afternoon))
    try world.go(to: "Een straat die kookt")
    world.press("Enter")
    let file = try #require(world.disk.files.first { $0.value["title"]?.text == "Een straat die kookt" }?.key)
    let before = example("Een straat die kookt", world).recognisers
    let more = try #require(world.state.scene.workspace?.members.map(\.id).first { !before.contains($0) })
    world.disk.files[file]?.set(.array((before + [more]).map(JSON.string)), at: ["recognised"].keys)
    try world.go(to: "In het kort")
    world.press("End ' samen' C-s")
    let both = example("Een straat die kookt samen", world)
    #expect(Set(both.recognisers) == Set(before + [more]) && both.standing == .secondReading)
  }
}
