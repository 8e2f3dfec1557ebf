import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Values that are no good, and keys that we do not know")
struct FaultTests {
  /// Bakker with these values changed in its file.
  private func bakker(_ changes: [([JSONStep], JSON)]) -> World {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    for (place, value) in changes { files[path]?.set(value, at: JSONPath(place)) }
    return World(files: files)
  }

  private let step: [JSONStep] = [.key("plan"), .key("goals"), .index(0), .key("actions"), .index(0)]
  private let linda: [JSONStep] = [.key("gezin"), .key("members"), .index(0)]

  @Test("A day that does not exist is marked, said, kept, and goes when it is typed anew")
  func day() throws {
    var world = bakker([(step + [.key("due")], "2026-02-31")])
    #expect(world.rows.contains { $0.contains("!") && $0.contains("Bakker") })
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    #expect(world.rows.contains { $0.hasPrefix("›!") })
    world.press("Enter")
    try world.go(to: "Klaar op")
    #expect(world.cursorRowText.contains("2026-02-31"))
    #expect(world.rows.contains { $0.hasPrefix(" ! ") })
    world.press("Tab S-Tab S-Tab Esc Esc")
    world.press("Enter F2 'x' F5")
    #expect(world.dossier("Gezin Bakker")[JSONPath(step)]?["due"] == "2026-02-31")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Klaar op")
    world.press("C-a '28 feb' Tab")
    #expect(world.dossier("Gezin Bakker")[JSONPath(step)]?["due"] == "2027-02-28")
    world.press("S-Tab")
    #expect(!world.rows.contains { $0.hasPrefix("›!") || $0.hasPrefix("▌!") })
    #expect(!world.rows.contains { $0.hasPrefix(" ! ") })
  }

  @Test("An unknown word stays, is shown as it is, and can be chosen anew")
  func word() throws {
    var world = bakker([(step + [.key("by")], "robot")])
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    #expect(world.rows.contains { $0.contains("Wie doet het") && $0.contains("robot") })
    try world.go(to: "Wie doet het")
    #expect(world.rows.contains { $0.hasPrefix("›!") })
    world.press("Tab")
    #expect(world.rows.contains { $0.contains("Wie doet het") && $0.contains("robot") })
    try world.go(to: "Wie doet het")
    world.press("Right Tab")
    #expect(world.dossier("Gezin Bakker")[JSONPath(step)]?["by"] == "gezin")
    #expect(!world.rows.contains { $0.hasPrefix(" !") || $0.hasPrefix("›!") || $0.hasPrefix("▌!") })
  }

  @Test("A text where a number belongs is kept byte for byte until it is typed anew")
  func wrongType() throws {
    var world = bakker([(linda + [.key("born")], "rond 1987")])
    world.press("Enter")
    try world.go(to: "Linda")
    world.press("Enter Enter 'y' Tab Tab")
    #expect(world.cursorRowText.contains("rond 1987"))
    world.press("Esc")
    #expect(world.dossier("Gezin Bakker")[JSONPath(linda)]?["born"] == "rond 1987")
  }

  @Test("A list where a text belongs is shown, and typing in another field leaves it")
  func wrongKind() {
    var world = bakker([([.key("gezin"), .key("goingWell")], ["een", 2])])
    world.press("Enter Enter 'z' Tab")
    #expect(world.dossier("Gezin Bakker")["gezin"]?["goingWell"] == ["een", 2])
    for key in ["F3", "F4", "F5", "F2"] { world.press("\(key) Down Up") }
    #expect(world.dossier("Gezin Bakker")["gezin"]?["goingWell"] == ["een", 2])
  }

  @Test("Typing what is no year or no day marks it at once, in a file without faults too")
  func newFault() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    try world.go(to: "iemand erbij")
    world.press("Enter 'Mila' Esc")
    try world.go(to: "Mila")
    world.press("Enter Tab Tab Tab 'twaalf' Tab S-Tab")
    #expect(world.cursorRowText.hasPrefix("▌!"))
    #expect(world.rows.contains { $0.hasPrefix(" ! ") })
    world.press("C-a '2014' Tab S-Tab")
    #expect(!world.cursorRowText.hasPrefix("▌!"))
  }

  @Test("Unknown keys on every level survive an edit; only that value and the changed keys differ")
  func unknownKeys() throws {
    let planted: JSON = ["later": [1, "1.50"], "x": .number("1.500e3")]
    var changes: [([JSONStep], JSON)] = []
    let levels: [[JSONStep]] = [
      [], [.key("gezin")], linda, [.key("network")], [.key("network"), .key("people"), .index(0)], [.key("plan")],
      [.key("plan"), .key("goals"), .index(0)], step,
    ]
    for level in levels { changes.append((level + [.key("zukunft")], planted)) }
    var world = bakker(changes)
    let before = world.dossier("Gezin Bakker")
    world.press("Enter Enter C-End '!' Tab F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter Enter C-End '.' Esc")
    var expected = before
    let words = before["gezin"]?["ownWords"]?.text ?? ""
    expected.set(.string(words + "!"), at: ["gezin", "ownWords"].path)
    expected.set("Oma haalt Mila op woensdag op.", at: JSONPath(step) + "what")
    var after = world.dossier("Gezin Bakker")
    after.set(expected["changed"], at: ["changed"].path)
    #expect(after == expected)
  }

  @Test("Text is kept as it was typed or pasted: composed, decomposed, controls and all")
  func bytes() {
    var world = World.begun()
    let text = "e\u{301} é \u{1B}[201~ \u{202E}om \u{0}nul 👩‍👧‍👦"
    world.press("n 'Bakker' Enter")
    world.send(.event(.paste(text)))
    world.press("Tab")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == .string(text))
    for cell in world.canvas.cells { #expect(cell.character == "\0" || cell.character.unicodeScalars.allSatisfy { $0.value >= 32 }) }
  }
}
