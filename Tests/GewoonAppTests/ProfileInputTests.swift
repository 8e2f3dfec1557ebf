import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What the profile says of input that cannot be so")
struct ProfileInputTests {
  private func bakker() -> World {
    var world = World.begun(size: Size(width: 80, height: 24))
    world.press("n 'Bakker' Enter")
    return world
  }

  @Test("Nine digits that pass the eleven test get a quiet hint, in a long text and a short one, and block nothing")
  func citizenNumber() throws {
    let hint = "Dit lijkt op een burgerservicenummer."
    var world = bakker()
    world.press("'Nummer 111222333.'")
    #expect(world.screenText.contains(hint))
    world.press("Tab")
    #expect(!world.screenText.contains(hint))
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Nummer 111222333.")
    for other in ["111222334", "0612345678", "11122233", "1112223330"] {
      world.press("C-a '\(other)'")
      #expect(!world.screenText.contains(hint), "\(other)")
    }
    world.press("C-a '1112.22.333'")
    #expect(world.screenText.contains(hint))
    try world.go(to: "iemand erbij")
    world.press("Enter '111222333'")
    #expect(world.screenText.contains(hint))
    world.press("Esc F3 Enter '111222333'")
    #expect(world.screenText.contains(hint))
  }

  @Test("A harder time that ends before it begins is asked at its field, and said in the list where it stands so")
  func harderTime() throws {
    var world = bakker()
    try world.go(to: "een mindere periode erbij")
    world.press("Enter 'mei 2026' Tab 'feb 2026' Tab S-Tab")
    #expect(world.screenText.contains("Deze dag ligt voor het begin: dat was mei 2026."))
    #expect(world.dossier("Bakker")["gezin"]?["harderTimes"]?.items.first?["until"] == ["typed": "feb 2026"])
    // Enter takes it after all: then it stands, and the list says what is the matter.
    world.press("Enter S-Tab")
    #expect(world.screenText.contains("Deze dag ligt voor het begin"))
    world.press("Esc")
    #expect(world.dossier("Bakker")["gezin"]?["harderTimes"]?.items.first?["until"] == "2026-02")
    #expect(world.screenText.contains("het einde ligt voor het begin"))
  }

  @Test("A year of birth far ahead is nobody on their way, and is said at the field")
  func farBirth() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = try #require(files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key)
    let members = JSONPath([.key("gezin"), .key("members")])
    files[path]?.set([["id": "01KB00000000000000000000M9", "name": "Kim", "born": 2040]], at: members)
    var world = World(files: files)
    world.press("Enter Tab Tab Tab Enter")
    #expect(world.screenText.contains("2040"))
    try world.go(to: "Geboortejaar")
    #expect(world.screenText.contains("Dat jaar komt nog: 2040."))
    world.press("Esc")
    #expect(!world.screenText.contains("op komst"))
  }

  @Test("Everything that the profile holds is found in Ctrl-P by its label and goes there, from any pane")
  func palette() {
    let ways = [
      ("geboortejaar", "Geboortejaar"), ("voor mij gewoon", "Wat is voor mij gewoon"), ("precies gezegd", "Precies gezegd"),
      ("aan wie gevraagd", "Aan wie gevraagd"), ("druk om te", "Druk om te presteren"), ("wie kwam naar", "Wie kwam naar wie"),
      ("wie doet dit nu", "Wie doet dit nu"), ("wat was er", "Wat was er"), ("welkom", "Voelt het kind zich welkom"),
      ("cijfer", "Cijfer"), ("roepnaam", "Roepnaam"), ("taal thuis", "Taal thuis"), ("vaste medewerker", "Vaste medewerker"),
    ]
    for (typed, label) in ways {
      var world = World(demo: World.afternoon)
      world.press("Enter F4 C-p '\(typed)'")
      let isFound = world.state.menu?.focused?.label == label
      #expect(isFound, "\(typed): \(world.state.menu?.focused?.label ?? "")")
      world.press("Enter")
      #expect(world.state.focusedLine?.label == label, "\(typed)\n\(world.screenText)")
    }
  }

  @Test("A field is found by what F1 says of it too, in Ctrl-P and with /")
  func byHelp() {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'tolk'")
    world.press("Esc C-p 'liefst in hun woorden'")
    #expect(world.state.menu?.focused?.label == "Wat zij vertellen")
    world.press("Esc Tab Tab Tab / 'vaak niet meer wat goed'")
    #expect(world.state.menu?.focused?.label == "Wat gaat goed")
  }

  @Test("Every field of the profile that the format names is reached by its entry in Ctrl-P, and has focus there")
  func everyField() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = try #require(files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key)
    let me = try #require(files["workspace.json"]?["me"])
    files[path]?.set([["worker": me, "until": "2026-11-01"]], at: [.key("earlierWorkers")])
    var world = World(files: files)
    world.press("Enter F4")
    let desk = try #require(world.state.desk)
    let entries = FieldPalette(desk: desk).items.map(\.id)
    #expect(Set(entries).count == entries.count)
    let parts = [
      "gezin", "statements", "agreements", "phases", "earlierWorkers", "closed", "firstContact", "worker", "own/normalForMe",
      "plan/owner", "plan/worries", "plan/goals/actions", "plan/goals/reviews",
    ]
    var reached = 0
    for id in entries where parts.contains(where: { id.hasPrefix("field:/\($0)") || id.hasPrefix("field:\($0)") }) {
      var state = world.state
      _ = Palette.run(&state, [id])
      var there = world.with(state)
      there.press("resize:80x24")
      let key = id.split(separator: "/").last.map(String.init) ?? ""
      switch there.state.focusedRow?.kind {
      case .field(let line)?: #expect(line.name.hasSuffix("." + key), "\(id) leads to \(line.name)")
      case .item(let item)?: #expect(item.ref.path.steps.contains(.key(key)), "\(id)")
      case .add(let add)?: #expect(add.list.path.steps.last == .key(key), "\(id)")
      default: Issue.record("\(id) leads nowhere")
      }
      reached += 1
    }
    #expect(reached > 50)
  }

  @Test("Somebody around the gezin is found by what people call them")
  func nickname() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F3 / 'oma ria' Enter Enter")
    try world.go(to: "Roepnaam")
    world.press("'Bomma' Esc / 'bomma'")
    #expect(world.state.menu?.focused?.label.hasPrefix("Oma Ria") == true)
  }
}
