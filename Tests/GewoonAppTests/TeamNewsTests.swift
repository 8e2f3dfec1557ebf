import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What is new in the team")
struct TeamNewsTests {
  /// The program of one member of the demo on the files that stand there now, without a gezin of their own unless it is Sanne.
  private func sits(_ name: String, with team: [String: JSON], _ now: Instant = World.afternoon) -> World {
    var files = World(demo: World.afternoon).disk.files
    let id = (files["team/team.json"]?["members"]?.items ?? []).first { $0["name"]?.text == name }?["id"] ?? .null
    if name != "Sanne de Wit" {
      for path in files.keys where path.hasPrefix("dossiers/") || path.hasPrefix("private/") { files[path] = nil }
      files["workspace.json"]?.set(id, at: ["me"])
    }
    for path in files.keys where path.hasPrefix("team/") { files[path] = nil }
    files.merge(team) { _, new in new }
    return World(files: files, now: now)
  }

  private func team(_ world: World) -> [String: JSON] { world.disk.files.filter { $0.key.hasPrefix("team/") } }
  private var demoTeam: [String: JSON] { team(World(demo: World.afternoon)) }
  private func new(_ world: World) -> Int { world.state.scene.news.new.count }

  /// The demo in which nobody said anything to a reflection yet.
  private var silent: World {
    World(files: World(demo: World.afternoon).disk.files.filter { !$0.key.hasPrefix("team/responses/") })
  }

  @Test("what colleagues shared is counted at the start, marked in its row until it is read, and known the next day")
  func marks() {
    var world = silent
    let count = new(world)
    #expect(count > 2)
    #expect(world.screenText.contains("Van je team: \(count) nieuw."))
    world.press("F6")
    #expect(world.rows[3].contains("\(count) nieuw"))
    // The first one that is not mine.
    world.press("Down", until: { $0.cursorRowText.contains("nieuw") })
    let id = world.state.team.selected(in: world.state.scene)?.id
    world.press("Enter Esc")
    #expect(!world.cursorRowText.contains("nieuw") && new(world) == count - 1)
    world = world.restarted()
    #expect(world.screenText.contains("Van je team: \(count - 1) nieuw."))
    world.press("F6")
    #expect(world.state.team.selected(in: world.state.scene)?.id == id)
    #expect(!world.cursorRowText.contains("nieuw"))
    world.press("Home Enter")
    for _ in 0..<20 { world.press("Right") }
    #expect(new(world) == 0)
    world = world.restarted()
    #expect(!world.screenText.contains("Van je team"))
  }

  @Test("shared again it is new again; what one reads of oneself never is")
  func again() throws {
    var world = World(demo: World.afternoon)
    world.press("F6 Home Enter")
    for _ in 0..<20 { world.press("Right") }
    let path = try #require(world.disk.files.first { $0.key.hasPrefix("team/reflections/") && $0.value["label"] == "Gezin S." }?.key)
    world.disk.files[path]?.set("2026-11-20T15:00:00+01:00", at: ["reflections", .index(0), "shared"])
    world.carryOut(.lookAtTeam)
    #expect(new(world) == 1)
  }

  @Test("the line at the start goes to the first that is new; Up goes there from the gezinnen, and Tab to what waits and back")
  func line() {
    var world = silent
    world.press("Up")
    #expect(world.cursorRowText.contains("Van je team"))
    world.press("Down")
    #expect(world.cursorRowText.contains("Bakker"))
    world.press("Tab")
    #expect(world.cursorRowText.contains("Verder met"))
    world.press("Tab")
    #expect(world.cursorRowText.contains("Bakker"))
    world.press("Up")
    #expect(world.cursorRowText.contains("Van je team"))
    world.press("Enter")
    #expect(world.state.places.here is TeamPlace && world.cursorRowText.contains("nieuw"))
    world.press("Esc")
    #expect(world.state.places.here is GezinnenPlace)
  }

  @Test("three workspaces: asked, answered, told and read the next day, with nothing new left")
  func story() throws {
    var youssef = sits("Youssef Amrani", with: demoTeam)
    #expect(youssef.cursorRowText.contains("Van je team"))
    youssef.press("F6 / 'dochter legde' Enter Home v 'Hoe ging het verder?' Enter")
    #expect(youssef.screenText.contains("Je vraag staat erbij."))
    var sanne = sits("Sanne de Wit", with: team(youssef))
    #expect(sanne.screenText.contains("Youssef Amrani vraagt je iets bij Gezin Bakker"))
    #expect(sanne.rows.contains { $0.contains("Bakker") && $0.contains("1 vraag wacht") })
    // Nobody else is told.
    #expect(!sits("Fatma Yıldız", with: team(youssef)).screenText.contains("wacht op jou"))
    sanne.press("Tab")
    sanne.press("Down", until: { $0.cursorRowText.contains("Vraag: Hoe ging het verder?") })
    sanne.press("Enter v 'Goed, met oma erbij.' Enter")
    #expect(sanne.screenText.contains("Je antwoord staat erbij."))
    sanne.press("Esc")
    #expect(sanne.state.places.here is GezinnenPlace)
    #expect(!sanne.rows.contains { $0.contains("vraag wacht") })
    let tomorrow = World.afternoon.adding(seconds: 86_400)
    youssef = sits("Youssef Amrani", with: team(sanne), tomorrow)
    #expect(youssef.screenText.contains("1 antwoord op jouw vraag") || youssef.screenText.contains("antwoorden op jouw vragen"))
    youssef.press("Enter")
    #expect(youssef.screenText.contains("Sanne de Wit antwoordt, 20 nov: Goed, met oma erbij."))
    youssef.press("Esc")
    #expect(youssef.state.scene.news.answers.allSatisfy { $0.text != "Goed, met oma erbij." })
  }

  @Test("who has no gezin is invited to what the team shared, once all of it was read too")
  func invited() {
    var world = sits("Youssef Amrani", with: demoTeam)
    #expect(world.cursorRowText.contains("Van je team"))
    world.press("Enter")
    if world.state.team.reading == nil { world.press("Home Enter") }
    world.press("Esc F6 Home Enter")
    for _ in 0..<20 { world.press("Right") }
    world.press("Esc Esc")
    #expect(world.cursorRowText.contains("Lees wat je team deelde"))
    world.press("Enter")
    #expect(world.state.places.here is TeamPlace)
  }

  // MARK: - What comes while one looks

  @Test("what a colleague shares appears and is said, and focus stays where it is; where nothing came nothing is asked of anybody")
  func comes() throws {
    var world = World(demo: World.afternoon)
    let path = try #require(world.disk.files.first { $0.key.hasPrefix("team/reflections/") && $0.value["label"] == "Gezin S." }?.key)
    let file = world.disk.files[path]
    world.disk.files[path] = nil
    world.press("F6 End")
    let (focused, revision) = (world.state.team.selected(in: world.state.scene)?.id, world.state.scene.shelfRevision)
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.shelfRevision == revision)
    world.disk.files[path] = file
    world.carryOut(.lookAtTeam)
    #expect(world.screenText.contains("Nieuw: Fatma Yıldız deelde Gezin S."))
    #expect(world.state.team.selected(in: world.state.scene)?.id == focused)
    #expect(world.state.scene.shelf.reflections.contains { $0.label == "Gezin S." })
  }

  @Test("what is read while it is taken back is said to be gone, and an answer that comes while one reads has been read")
  func whileReading() throws {
    var world = silent
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    world.press("Enter v 'Hoe dan?' Enter")
    let shared = try #require(world.state.team.selected(in: world.state.scene))
    let asked = try #require(world.state.scene.shelf.responses[shared.id]?.last)
    let reply: JSON = [
      "format": "gewoon/responses", "version": 1, "reflection": .string(shared.id), "member": .string(shared.author),
      "items": [
        [
          "id": "01JDQ1B00000000000000000C8", "kind": "reply", "inReplyTo": .string(asked.id), "text": "Zo.",
          "at": "2026-11-20T15:45:00+01:00",
        ]
      ],
    ]
    world.disk.files["team/responses/\(shared.id).\(shared.author).json"] = reply
    world.carryOut(.lookAtTeam)
    #expect(world.screenText.contains("Fatma Yıldız antwoordt, 20 nov: Zo.") && world.state.scene.news.answers.isEmpty)
    let path = try #require(world.disk.files.first { $0.key.hasPrefix("team/reflections/") && $0.value["label"] == "Gezin S." }?.key)
    world.disk.files[path] = nil
    world.carryOut(.lookAtTeam)
    #expect(world.state.team.reading == nil && world.screenText.contains("Deze reflectie is niet meer gedeeld."))
  }

  @Test("a team folder that goes while it is open stops nothing and empties nothing; that it was away is no longer said once it is back")
  func gone() {
    var world = World(demo: World.afternoon)
    world.press("F6")
    let (rows, files) = (world.state.scene.teamRows.rows.count, team(world))
    for path in files.keys { world.disk.files[path] = nil }
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.teamRows.rows.count == rows && world.state.scene.notice?.tone == .error)
    let said = world.state.scene.notice?.text ?? "-"
    world.press("Enter")
    #expect(world.state.team.reading != nil)
    world.carryOut(.lookAtTeam)
    world.disk.files.merge(files) { _, new in new }
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.notice?.text != said && world.screenText.contains("De map van het team is er weer."))
  }

  @Test("a conflict copy is named once, takes nothing away, and is forgotten when it is gone")
  func conflictCopy() throws {
    var world = World(demo: World.afternoon)
    world.press("F6")
    let count = world.state.scene.teamRows.rows.count
    let path = try #require(world.disk.files.keys.sorted().first { $0.hasPrefix("team/reflections/") })
    let copy = path.replacing(".json", with: " (conflict copy).json")
    world.disk.put(bytes: world.disk.bytes(path), copy)
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.teamRows.rows.count == count && world.state.scene.notice?.tone == .warning)
    world.press("Down")
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.notice == nil)
    world.disk.put(bytes: nil, copy)
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.teamProblems.isEmpty)
  }

  @Test("what I shared and is not there any more is noticed, by its gezin, also the next day; my own text is still there")
  func mineIsGone() throws {
    var world = World(demo: World.afternoon)
    let me = world.state.scene.workspace?.me ?? ""
    let mine = world.disk.files.filter { $0.key.hasPrefix("team/reflections/") && $0.key.hasSuffix("\(me).json") }
    let path = try #require(mine.first { $0.value["label"] == "Gezin B." }?.key)
    world.disk.files[path] = nil
    world.press("F6")
    world.carryOut(.lookAtTeam)
    #expect(world.state.scene.concerns.contains { $0.title == "Wat je deelde over Gezin Bakker" })
    world = world.restarted()
    #expect(world.screenText.contains("Wat je deelde over Gezin Bakker staat er niet meer"))
    world.press("Down")
    #expect(world.screenText.contains("Wat je deelde over Gezin Bakker is weg"))
    #expect(world.reflections(on: "Gezin Bakker")["reflections"]?.items.isEmpty == false)
  }

  @Test("reflections of a colleague who left, by an unknown one, with other questions and of a later version are shown")
  func unknown() throws {
    var files = demoTeam
    let path = try #require(files.first { $0.key.hasPrefix("team/reflections/") && $0.value["label"] == "Gezin S." }?.key)
    files[path]?.set("9", at: ["version"])
    files[path]?.set(.number("9"), at: ["version"])
    files[path]?.set("anders-7", at: ["reflections", .index(0), "instrument"])
    files[path]?.set("anders.vraag", at: ["reflections", .index(0), "answers", .index(0), "question"])
    let fatma = try #require((files["team/team.json"]?["members"]?.items ?? []).firstIndex { $0["name"] == "Fatma Yıldız" })
    files["team/team.json"]?.set("2026-11-01", at: ["members", .index(fatma), "until"])
    var world = sits("Sanne de Wit", with: files)
    world.press("F6 / 'wiegt' Enter")
    #expect(world.screenText.contains("Fatma Yıldız (oud-collega) · Gezin S."))
    files["workspace.json"] = nil
    var asking = World(demo: World.afternoon).disk.files.merging(files) { _, new in new }
    asking["workspace.json"]?.set(nil, at: ["me"])
    let question = World(files: asking)
    #expect(question.rows.contains { $0.contains("Fatma Yıldız") && $0.contains("niet meer in het team") })
    #expect(question.state.menu?.items.suffix(2).contains { $0.label == "Fatma Yıldız" } == true)
  }
}
