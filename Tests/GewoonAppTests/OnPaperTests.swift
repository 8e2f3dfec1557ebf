import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("On paper")
struct OnPaperTests {
  @Test("A few keys make each paper, and it is said where it went")
  func kinds() {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    let begins = [
      "<!doctype html>", "<!doctype html>", "Gezin Bakker", "<!doctype html>", "<!doctype html>", "<!doctype html>", "BEGIN:VCALENDAR",
    ]
    for (index, begin) in begins.enumerated() {
      let before = Set(world.disk.papers.keys)
      world.press("C-p 'op papier' Enter \(index + 1)")
      let new = world.disk.papers.filter { !before.contains($0.key) }
      #expect(new.count == 1, "\(index)")
      #expect(
        new.values.first?.text.lowercased().hasPrefix(begin.lowercased()) == true, "\(index): \(new.values.first?.text.prefix(80) ?? "")")
      #expect(new.values.first?.mode == 0o600)
      let said = world.screenText.replacing("\n", with: " ")
      #expect(said.contains("Klaar: ~/Gewoon op papier/" + (index == 5 ? "portfolio" : "Gezin B.")), "\(index): \(said.suffix(400))")
    }
    #expect(world.disk.papers.keys.contains("Gezin B. voor het gezin 2026-11-20.html"))
  }

  @Test("The map is a picture that those on it may see")
  func map() throws {
    var world = World(demo: World.afternoon)
    let person: JSONPath = ["network", "people", .index(0)]
    let path = try #require(
      world.disk.files.keys.sorted().first { $0.hasPrefix("dossiers/") && world.disk.files[$0]?["gezin"]?["name"] == "Gezin Bakker" })
    var files = world.disk.files
    for (key, value) in [("strain", true), ("quality", "broken")] as [(String, JSON)] { files[path]?.set(value, at: person + key) }
    world = World(files: files)
    world.press("Enter C-p 'op papier' Enter 5")
    let text = try #require(world.disk.papers.values.first?.text)
    #expect(text.contains("<svg") && text.contains("Oma Ria"))
    for word in ["spanning", "verbroken", "liever niet"] { #expect(!text.lowercased().contains(word), "\(word)") }
  }

  @Test("Whatever the label, the name of the file says for whom it is and of what day")
  func longLabel() throws {
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys where path.hasPrefix("dossiers/") {
      files[path]?.set(.string(String(repeating: "Gezin 👩‍👩‍👧‍👦 van ver ", count: 30)), at: ["gezin", "label"])
    }
    var world = World(files: files)
    world.press("Enter C-p 'op papier' Enter 1")
    let name = try #require(world.disk.papers.keys.first)
    #expect(name.hasPrefix("Gezin 👩-👩") && name.hasSuffix(" voor het gezin 2026-11-20.html"))
    #expect(name.utf8.count <= 255)
  }

  @Test("It is found by the words that people have for it")
  func words() {
    for word in ["print", "exporteer", "agenda"] {
      var world = World(demo: World.afternoon)
      world.press("Enter C-p '\(word)'")
      #expect(world.screenText.contains("Op papier"), "\(word)")
    }
  }

  @Test("What was typed last is in it, and a second one stands beside the first")
  func lastLetters() {
    var world = World(demo: World.afternoon)
    world.press("Enter Enter C-End ' En gym!' C-p 'op papier' Enter 1 C-p 'op papier' Enter 1")
    #expect(world.disk.papers.count == 2)
    #expect(world.disk.papers["Gezin B. voor het gezin 2026-11-20.html"]?.text.contains("En gym!") == true)
    #expect(world.disk.papers["Gezin B. voor het gezin 2026-11-20 2.html"] != nil)
  }

  @Test("Where nothing can be written that is said, and nothing is called ready", arguments: [MemoryFiles.Trouble.full, .readOnly])
  func trouble(_ trouble: MemoryFiles.Trouble) {
    var world = World(demo: World.afternoon)
    world.disk.paperTrouble = trouble
    world.press("Enter C-p 'op papier' Enter 1")
    #expect(world.screenText.contains("Er staat niets op papier"))
    #expect(!world.screenText.contains("Klaar:"))
    #expect(world.disk.papers.isEmpty)
  }

  @Test("What one may only read can go on paper; without a reflection there is no portfolio")
  func readOnly() {
    var world = World(demo: World.afternoon, openBy: "Joost")
    world.press("/ 'Amrani' Enter C-p 'op papier' Enter")
    #expect(world.screenText.contains("Er is nog geen reflectie van jou."))
    world.press("6")
    #expect(world.disk.papers.isEmpty)
    world.press("1")
    #expect(world.disk.papers.count == 1)
  }

  @Test("Reflections of somebody else make no portfolio, and it is not said that there are none")
  func ofAnother() {
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys where path.hasPrefix("private/") { files[path]?.set("01JDQ0A0000000000000000W99", at: [.key("author")]) }
    var world = World(files: files)
    world.press("Enter C-p 'op papier' Enter")
    #expect(!world.screenText.contains("Er is nog geen reflectie van jou."))
    #expect(world.screenText.contains("Mijn reflecties, zonder namen  Die kun je hier niet openen."))
    world.press("6")
    #expect(world.disk.papers.isEmpty)
  }

  @Test("The portfolio has no name of the gezin in it")
  func portfolio() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'op papier' Enter 6")
    let text = try #require(world.disk.papers.values.first?.text)
    for name in ["Bakker", "Linda", "Mila", "Juf Els", "Gezin B."] { #expect(!text.contains(name), "\(name)") }
  }
}
