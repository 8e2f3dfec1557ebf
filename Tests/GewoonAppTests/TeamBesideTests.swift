import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Reading beside the list, and what one says")
struct TeamBesideTests {
  private static let wide = Size(width: 120, height: 40)

  private func fatma(_ size: Size = Size(width: 80, height: 24)) throws -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    return world
  }

  private func items(_ world: World) -> [JSON] {
    let me = world.state.scene.workspace?.me ?? ""
    return world.disk.files.filter { $0.key.hasPrefix("team/responses/") && $0.key.hasSuffix("\(me).json") }
      .flatMap { $0.value["items"]?.items ?? [] }
  }

  @Test("at 120 columns what has focus is read beside the list, and only what is opened has been read")
  func beside() throws {
    var world = try fatma(Self.wide)
    #expect(world.rows.contains { $0.contains("│") && $0.contains("Fatma Yıldız · Gezin S.") })
    assertPicture(world.canvas, "team-120x40")
    let new = world.state.scene.news.new.count
    world.press("Up Down")
    #expect(world.state.scene.news.new.count == new)
    world.press("Enter")
    #expect(world.state.scene.news.new.count == new - 1)
    #expect(world.rows[1].contains("[Gedeeld]") && world.rows[2].contains("Gedeeld met het team"))
    let before = world.state.team.reading?.id
    world.press("Right")
    #expect(world.state.team.reading?.id != before)
    world.press("Left")
    #expect(world.state.team.reading?.id == before)
  }

  @Test("above it stand phase and ladder in words, aspects are headings, and what was heard is a quote")
  func page() throws {
    var world = World(demo: World.afternoon)
    world.press("F6 / 'dochter legde' Enter")
    let page = try #require(world.state.team.page(in: world.state.scene))
    let shared = try #require(world.state.team.selected(in: world.state.scene))
    #expect(page.pieces[0].lines.contains { $0.hasPrefix("Fase: ") })
    #expect(page.pieces[0].lines.count { $0.hasPrefix("Van “") || $0.hasPrefix("Naar “") } == shared.ladder.count)
    let titles = page.lines.filter { $0.role == .title && !$0.isTitle }.map(\.text)
    #expect(titles.contains("Eigen regie"))
    let heard = shared.reflection[.evidence].filter { $0.raw(.kind)?.text == "heard" }
    #expect(page.lines.count { $0.role == .quote && $0.text.hasPrefix("“") } >= heard.count)
  }

  @Test("Delete takes a question back after a question, for as long as nobody answered; a letter never does")
  func takeBack() throws {
    var world = try fatma()
    world.press("Enter v 'Hoe dan?' Enter")
    #expect(items(world).contains { $0["text"] == "Hoe dan?" })
    world.press("Delete")
    #expect(world.screenText.contains("Je vraag terughalen?"))
    world.press("Esc")
    #expect(items(world).contains { $0["text"] == "Hoe dan?" })
    world.press("Delete Right Enter")
    #expect(!items(world).contains { $0["text"] == "Hoe dan?" } && world.screenText.contains("Teruggehaald."))
    world.press("Delete")
    #expect(world.state.overlays.isEmpty && world.screenText.contains("Hier staat niets van jou om terug te halen."))
    world.press("v 'En nu?' Enter")
    let shared = try #require(world.state.team.selected(in: world.state.scene))
    let asked = try #require(items(world).first { $0["text"] == "En nu?" }?["id"])
    world.disk.files["team/responses/\(shared.id).\(shared.author).json"] = [
      "format": "gewoon/responses", "version": 1, "reflection": .string(shared.id), "member": .string(shared.author),
      "items": [["id": "01JDQ1B00000000000000000C8", "kind": "reply", "inReplyTo": asked, "text": "Zo."]],
    ]
    world.carryOut(.lookAtTeam)
    world.press("Delete")
    #expect(world.state.overlays.isEmpty && world.screenText.contains("Er is al geantwoord."))
    #expect(items(world).contains { $0["text"] == "En nu?" })
  }

  @Test("r recognises with a line, and changes it; h then takes nothing away")
  func withLine() throws {
    var world = try fatma()
    world.press("Enter r 'Bij ons ook, met de oudste.' Enter")
    #expect(world.screenText.contains("Jij herkent dit, 20 nov: Bij ons ook, met de oudste."))
    #expect(world.screenText.contains("Je regel staat erbij."))
    world.press("h")
    #expect(items(world).contains { $0["kind"] == "recognition" && $0["text"] == "Bij ons ook, met de oudste." })
    world.press("r ' En de jongste.' Enter")
    let mine = items(world).filter { $0["kind"] == "recognition" && $0["text"]?.text?.contains("jongste") == true }
    #expect(mine.map { $0["text"] } == ["Bij ons ook, met de oudste. En de jongste."])
    world.press("Delete Right Enter")
    #expect(!world.screenText.contains("Jij herkent dit"))
  }

  @Test("a question that could not be written is not called asked; once it could, that it could not is no longer said")
  func notWritten() throws {
    var world = try fatma()
    world.press("Enter")
    world.disk.trouble = .full
    world.press("v 'Hoe dan?' Enter")
    #expect(!world.screenText.contains("Je vraag staat erbij.") && world.state.scene.notice?.tone == .error)
    let fault = world.state.scene.notice?.text ?? "-"
    world.disk.trouble = nil
    world.press("v")
    #expect(world.screenText.contains("Hoe dan?"))
    world.press("Enter")
    #expect(world.screenText.contains("Je vraag staat erbij.") && world.state.scene.notice?.text != fault)
    #expect(items(world).count { $0["text"] == "Hoe dan?" } == 1)
  }

  @Test("who names a workspace at first use means the team folder that belongs to it")
  func workspaceNamed() {
    for (typed, team) in [("/home/me/werk", "team"), ("/home/me/werk/workspace.json", "/home/me/gedeeld")] {
      var world = World.firstUse()
      let told = World(demo: World.afternoon).disk.files
      world.disk.files["/home/me/werk/workspace.json"] = (told["workspace.json"] ?? .null).with(.string(team), at: ["team"])
      world.disk.files[(team == "team" ? "/home/me/werk/team" : team) + "/team.json"] = told["team/team.json"]
      world.press("'Nieuwe Collega' Tab Tab Tab Tab Enter")
      world.send(.event(.paste(typed)))
      world.press("Enter Tab Enter")
      #expect(world.screenText.contains("Wie ben je"), "\(world.screenText)")
    }
  }
}

extension JSON {
  fileprivate func with(_ value: JSON, at path: JSONPath) -> JSON {
    var tree = self
    tree.set(value, at: path)
    return tree
  }
}
