import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("A question of a colleague comes back to its author")
struct TeamReadingAnswersTests {
  /// The demo with questions of Youssef and Fatma on Sanne's shared reflection on Bakker that wait for her: at one answer, and at the whole.
  static func asked(at questions: [String] = ["nabijheid.gelijkwaardig", ""]) -> World {
    var files = World(demo: World.afternoon).disk.files
    let shared = files.first { $0.key.hasPrefix("team/reflections/") && $0.value["label"] == "Gezin B." }?.value ?? .null
    let id = shared["reflections"]?.items.first?["id"]?.text ?? ""
    let names = ["Youssef Amrani", "Fatma Yıldız"]
    for (index, question) in questions.enumerated() {
      let member = (files["team/team.json"]?["members"]?.items ?? []).first { $0["name"]?.text == names[index] }?["id"]?.text ?? ""
      let path = "team/responses/\(id).\(member).json"
      var file =
        files[path] ?? ["format": "gewoon/responses", "version": 1, "reflection": .string(id), "member": .string(member), "items": []]
      var item: JSON = [
        "id": .string("01JDQ1B00000000000000000C\(index)"), "at": .string("2026-11-19T09:0\(index):00+01:00"), "kind": "question",
        "text": .string("Wat deed jij daarna, vraag \(index)?"),
      ]
      if !question.isEmpty { item.set(.string(question), at: ["question"]) }
      file.set(.array((file["items"]?.items ?? []) + [item]), at: ["items"])
      files[path] = file
    }
    return World(files: files)
  }

  private func replies(_ world: World) -> [JSON] {
    let me = world.state.scene.workspace?.me ?? ""
    return world.disk.files.filter { $0.key.hasPrefix("team/responses/") && $0.key.hasSuffix("\(me).json") }
      .flatMap { $0.value["items"]?.items ?? [] }.filter { $0["inReplyTo"]?.text?.hasPrefix("01JDQ1B00000000000000000C") == true }
  }

  @Test("It is announced at start: by whom and about which gezin, and of more how many")
  func announced() {
    let one = Self.asked(at: ["nabijheid.gelijkwaardig"])
    #expect(one.screenText.contains("Youssef Amrani vraagt je iets bij Gezin B"))
    #expect(one.screenText.contains("Je leest het met F6."))
    let two = Self.asked()
    #expect(two.screenText.contains("Er wachten 2 vragen van collega's"))
    // What was answered is announced no more: in the demo Sanne answered Youssef long ago.
    let none = World(demo: World.afternoon)
    #expect(!none.screenText.contains("vraagt je iets"))
  }

  @Test("In the list of the team it says how many wait")
  func inTheList() {
    var world = Self.asked()
    world.press("F6 / 'dochter legde'")
    #expect(world.rows.contains { $0.contains("Gezin B.") && $0.contains("2 vragen wachten op jou") })
  }

  @Test("v at the answer where it stands replies, and the reply stands under the question")
  func replyInTeam() {
    var world = Self.asked()
    world.press("F6 / 'dochter legde' Enter")
    world.press("Down", until: { $0.cursorRowText.contains("Werkte je gelijkwaardig samen") })
    #expect(world.screenText.contains("Youssef Amrani vraagt, 19 nov: Wat deed jij daarna, vraag 0?"))
    world.press("v")
    #expect(world.screenText.contains("Wat is je antwoord?"))
    world.press("'Ik gaf de pen terug.' Enter")
    #expect(world.screenText.contains("Jij antwoordt, 20 nov: Ik gaf de pen terug."))
    #expect(replies(world).map { $0["inReplyTo"] } == ["01JDQ1B00000000000000000C0"])
    #expect(replies(world).first?["kind"] == "reply")
    #expect(replies(world).first?["question"] == "nabijheid.gelijkwaardig")
    // Answered there, v has nothing more to answer there; at the head it answers the other one.
    world.press("v")
    #expect(world.state.overlays.isEmpty)
    world.press("Home v 'Dat vertel ik je.' Enter Esc")
    #expect(replies(world).count == 2)
    #expect(!world.screenText.contains("wachten op jou"))
    #expect(!world.screenText.contains("wacht op jou"))
  }

  @Test("In the worker's own reflection it stands at its answer and at the whole, and is answered right there")
  func inTheReflection() throws {
    var world = Self.asked()
    world.press("Enter F4")
    try world.reach("Reflectie van 16 okt")
    world.press("Enter")
    let rows = world.state.rows
    let places = rows.indices.filter { if case .link(.reply, _, _) = rows[$0].kind { true } else { false } }
    #expect(places.count == 2)
    // The whole first, at the top; then the one question, between that question and the next.
    #expect(places.first.map { $0 < 4 } == true)
    let note = try #require(rows.firstIndex { if case .note(let text, _) = $0.kind { text.contains("vraag 0?") } else { false } })
    let title = try #require(rows.firstIndex { if case .note(let text, .title) = $0.kind { text.hasPrefix("4. ") } else { false } })
    let following = try #require(rows.firstIndex { if case .note(let text, .title) = $0.kind { text.hasPrefix("5. ") } else { false } })
    #expect(title < note && note < following)
    for (index, words) in ["Dat vertel ik je.", "Ik gaf de pen terug."].enumerated() {
      try world.reach("Geef antwoord")
      #expect(world.cursorRowText.contains("Geef antwoord"))
      world.press("Enter")
      #expect(world.screenText.contains("Wat is je antwoord?"))
      world.press(KeyScript.quoted(words))
      world.press("Enter")
      #expect(replies(world).count == index + 1)
      #expect(replies(world).contains { $0["text"]?.text == words })
    }
    #expect(throws: NotInTheForm.self) { try world.reach("Geef antwoord") }
    try world.go(to: "Grotendeels.")
    #expect(world.screenText.contains("Jij antwoordt, 20 nov: Ik gaf de pen terug."))
  }

  @Test("Whoever has no gezin here, such as a supervisor, reads and answers all the same")
  func supervisor() throws {
    var files = World(demo: World.afternoon).disk.files
    let youssef = (files["team/team.json"]?["members"]?.items ?? []).first { $0["name"] == "Youssef Amrani" }?["id"] ?? .null
    for path in files.keys where path.hasPrefix("dossiers/") || path.hasPrefix("private/") { files[path] = nil }
    files["workspace.json"]?.set(youssef, at: ["me"])
    var world = World(files: files)
    world.press("F6")
    let sanne = try #require(world.state.scene.shelf.reflections.first { $0.label == "Gezin B." })
    world.press("Down", until: { $0.state.team.selected(in: $0.state.scene)?.id == sanne.id })
    world.press("Enter")
    world.press("Down", until: { $0.cursorRowText.contains("In hoeverre stemde je je tempo af") })
    #expect(world.screenText.contains("Jij vraagt, 18 okt: Waaraan merkte je dat het te snel ging"))
    #expect(world.screenText.contains("Sanne de Wit antwoordt, 19 okt: Moeder keek op de klok."))
    world.press("v 'En de keer erna?' Enter h")
    let items = world.disk.files["team/responses/\(sanne.id).\(youssef.text ?? "").json"]?["items"]?.items ?? []
    #expect(items.map { $0["kind"] } == ["question", "recognition", "question", "recognition"])
    // Sanne's own workspace on the same team folder tells her.
    var hers = World(demo: World.afternoon).disk.files
    for (path, file) in world.disk.files where path.hasPrefix("team/") { hers[path] = file }
    #expect(World(files: hers).screenText.contains("Youssef Amrani vraagt je iets bij Gezin B"))
  }
}
