import Basics
import DossierModel
import Reflectiekader
import SampleTeam
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What the team shared, to read and to answer")
struct TeamReadingTests {
  /// A workspace with a hundred shared reflections and more; made once, for it takes a while.
  private static let many: [String: JSON] = Dictionary(
    uniqueKeysWithValues: SampleTeam.sample(dossiers: 170, seed: 5, now: World.afternoon).map { ($0.path, $0.content) })

  /// The reflection in the demo that Fatma shared, read.
  private func fatma() throws -> World {
    var world = World(demo: World.afternoon)
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    world.press("Enter")
    return world
  }

  /// What one member wrote to the reflection that is read.
  private func items(by member: String, _ world: World) -> [JSON] {
    let id = world.state.team.reading?.id ?? ""
    let me = world.state.scene.workspace?.members.first { $0.name.hasPrefix(member) }?.id ?? ""
    return world.disk.files["team/responses/\(id).\(me).json"]?["items"]?.items ?? []
  }

  // MARK: - The list

  @Test("The newest first, a hundred and more, each with what went well and what was learned")
  func list() throws {
    var world = World(files: Self.many)
    world.press("F6")
    let all = world.state.scene.shelf.reflections
    #expect(all.count >= 100)
    #expect(world.screenText.contains("\(all.count) reflecties"))
    let days = all.compactMap(\.day)
    #expect(days.count == all.count && days == days.sorted { $1 < $0 })
    let rest = all.dropFirst(10).prefix(3)
    for shared in all.prefix(3) {
      #expect(world.cursorRowText.contains(shared.label), "\(shared.label)")
      if let text = shared.json["wentWell"]?.text { #expect(world.screenText.contains("Wat ging goed: \(text.prefix(30))")) }
      if let text = shared.json["learned"]?.text { #expect(world.screenText.contains("Wat neem ik mee: \(text.prefix(30))")) }
      world.press("Down")
    }
    #expect(rest.count == 3)
    world.press("End")
    #expect(world.cursorRowText.contains(all.last?.label ?? "-"))
    world.press("PageUp PageUp Home")
    #expect(world.cursorRowText.contains(all[0].label))
  }

  @Test("Every one of a hundred can be gone to with Down, and back with Up")
  func walk() {
    var world = World(files: Self.many)
    world.press("F6")
    let all = world.state.scene.shelf.reflections.map(\.id)
    var seen: [String] = []
    for _ in all {
      if let id = world.state.team.selected(in: world.state.scene)?.id { seen.append(id) }
      world.press("Down")
    }
    #expect(seen == all)
    for _ in all { world.press("Up") }
    #expect(world.state.team.selected(in: world.state.scene)?.id == all[0])
  }

  @Test("/ makes the list shorter by the words of what went well and what was learned; Enter reads, Esc shows all again")
  func filter() {
    var world = World(demo: World.afternoon)
    world.press("F6")
    let all = world.state.scene.shelf.reflections.count
    world.press("/ 'BIERVILTJE'")
    #expect(world.screenText.contains("1 reflectie"))
    #expect(world.rows.contains { $0.contains("Youssef Amrani") })
    #expect(world.cursorRowText.contains("BIERVILTJE"))
    world.press("Enter")
    world.press("Down", until: { $0.screenText.contains("Het plan stond op een bierviltje, in hun woorden.") })
    #expect(world.screenText.contains("Het plan stond op een bierviltje, in hun woorden."))
    world.press("Esc")
    #expect(world.screenText.contains("1 reflectie"))
    world.press("Esc")
    #expect(world.screenText.contains("\(all) reflecties"))
    // Of one of them only the evidence says so.
    world.press("/ 'stilte'")
    #expect(world.screenText.contains("3 reflecties"))
    world.press("' zzz'")
    #expect(world.screenText.contains("Niets gevonden."))
    world.press("Enter")
    #expect(world.state.team.reading == nil)
    world.press("Esc Esc")
    #expect(world.state.overlays.isEmpty)
    #expect(world.state.places.here is GezinnenPlace, "Esc does not leave the team")
  }

  @Test("In the filter every letter is a letter, and the arrows go through what is left")
  func letters() {
    var world = World(demo: World.afternoon)
    world.press("F6 / 'stil'")
    #expect(world.state.team.list.filterText == "stil")
    #expect(world.state.scene.shelf.reflections.count > world.state.team.shown(in: world.state.scene).count)
    world.press("Backspace Backspace Backspace Backspace 'vh?d'")
    #expect(world.state.team.list.filterText == "vh?d")
    #expect(world.state.overlays.isEmpty)
    world.press("Esc / 'gezin h' Down Enter")
    #expect(world.state.team.reading?.id == world.state.team.shown(in: world.state.scene)[1].id)
  }

  @Test("F6 from a gezin comes back to the gezin and the row where one was")
  func fromAGezin() {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-n C-n")
    let focus = world.state.desk?.panes.view.focus
    world.press("F6 Enter Down Esc Esc")
    #expect(world.state.desk?.panes.view.focus == focus)
    #expect(world.rows[1].contains("[F4 Reflectie]"))
  }

  @Test("With nothing shared yet it says what will stand here")
  func nothing() {
    var world = World.begun()
    world.press("F6 Enter v h")
    #expect(world.screenText.contains("Er is nog niets gedeeld."))
    #expect(world.state.overlays.isEmpty)
  }

  // MARK: - Reading

  @Test("The whole of it is read with Down, whatever the size", arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func whole(size: Size) throws {
    var world = World(demo: World.afternoon, size: size)
    world.press("F6")
    let bakker = try #require(
      world.state.scene.shelf.reflections.first { $0.author == world.state.scene.workspace?.me && $0.label == "Gezin B." })
    world.press("Down", until: { $0.state.team.selected(in: $0.state.scene)?.id == bakker.id })
    world.press("Enter")
    let lines = try #require(world.state.team.page(in: world.state.scene)).lines.map(\.text).filter { !$0.isEmpty }
    var seen: Set<String> = []
    for _ in 0..<200 {
      let before = world.state.team.reading
      seen.formUnion(world.rows.map { $0.trimmed })
      world.press("Down")
      if world.state.team.reading?.piece == before?.piece, world.state.team.reading?.top == before?.top { break }
    }
    for line in lines { #expect(seen.contains { $0.contains(line.trimmed) }, "\(line)") }
    let words = lines.joined(separator: " ")
    for (_, text) in Sharing.texts(in: bakker.json) {
      #expect(words.filter { $0 != " " }.contains(text.filter { $0 != " " && $0 != "\n" }), "\(text)")
    }
    world.press("Home")
    #expect(world.state.team.reading?.piece == 0)
  }

  @Test("Ctrl-N and Ctrl-O read the next one and the one before, and both ends say so")
  func next() {
    var world = World(demo: World.afternoon)
    world.press("F6 Enter C-o")
    #expect(world.screenText.contains("Dit is de eerste."))
    let all = world.state.scene.shelf.reflections.map(\.id)
    for id in all {
      #expect(world.state.team.reading?.id == id)
      world.press("C-n")
    }
    #expect(world.screenText.contains("Dit is de laatste."))
    world.press("Esc")
    #expect(world.state.team.selected(in: world.state.scene)?.id == all.last)
  }

  @Test("Of a dossier that is not here nothing is a fault: a step of its plan is a step of a plan, a member gone is a colleague")
  func elsewhere() throws {
    var files = World(demo: World.afternoon).disk.files
    let path = try #require(files.keys.sorted().first { $0.hasPrefix("team/reflections/") && files[$0]?["label"] == "Gezin S." })
    files[path]?.set("01JDQ1B00000000000000000A1", at: ["reflections", .index(0), "nextStep"])
    files[path]?.set("01JDQ0A0000000000000000W99", at: ["author"])
    let name = path.split(separator: ".").first ?? ""
    files["\(name).01JDQ0A0000000000000000W99.json"] = files.removeValue(forKey: path)
    var world = World(files: files)
    world.press("F6 / 'wiegt' Enter")
    #expect(world.screenText.contains("een collega · Gezin S."))
    world.press("End")
    #expect(world.screenText.contains("een stap uit het plan"))
  }

  // MARK: - Asking and recognising

  @Test("v asks at the answer that one reads; it stands there at once, with name and day")
  func ask() throws {
    var world = try fatma()
    world.press("Down", until: { $0.cursorRowText.contains("In hoeverre stemde je je tempo af") })
    world.press("v")
    #expect(world.screenText.contains("Wat wil je vragen?"))
    world.press("'Hoe hield je dat vol?' Enter")
    #expect(world.screenText.contains("Jij vraagt, 20 nov: Hoe hield je dat vol?"))
    let item = items(by: "Sanne", world).first
    #expect(item?["kind"] == "question")
    #expect(item?["question"] == "eigen-regie.tempo")
    #expect(item?["text"] == "Hoe hield je dat vol?")
    #expect(item?["at"] == "2026-11-20T15:42:10+01:00")
    world.press("Esc")
    #expect(world.rows.contains { $0.contains("Gezin S.") && $0.contains("1 vraag") })
  }

  @Test("v at the head asks about the whole; Esc asks nothing and keeps what was typed, and an empty question asks nothing")
  func askWhole() throws {
    var world = try fatma()
    world.press("v 'Mag ik dit laten zien?' Enter")
    #expect(items(by: "Sanne", world).first?["question"] == nil)
    let first = world.rows.firstIndex { $0.contains("Wat ging goed") } ?? 0
    #expect(world.rows[..<first].contains { $0.contains("Jij vraagt, 20 nov: Mag ik dit laten zien?") })
    world.press("v 'Toch niet' Esc")
    #expect(items(by: "Sanne", world).count == 1)
    world.press("v")
    #expect(world.screenText.contains("Toch niet"))
    world.press("C-a Backspace Enter")
    #expect(world.screenText.contains("Schrijf eerst iets op."))
    #expect(items(by: "Sanne", world).count == 1)
  }

  @Test("h says that one knows this too, and h again takes it back; what others said stays")
  func recognise() throws {
    var world = try fatma()
    world.press("Down", until: { $0.cursorRowText.contains("Wat deed je met") })
    world.press("h")
    #expect(world.screenText.contains("Jij herkent dit, 20 nov"))
    #expect(items(by: "Sanne", world).map { $0["kind"] } == ["recognition"])
    #expect(items(by: "Sanne", world).first?["question"] == "krachtgericht.krachten")
    // At another answer it is another recognition.
    world.press("Home h")
    #expect(items(by: "Sanne", world).count == 2)
    world.press("Down", until: { $0.cursorRowText.contains("Wat deed je met") })
    world.press("h")
    #expect(items(by: "Sanne", world).map { $0["question"] } == [nil])
    world.press("Home h")
    #expect(items(by: "Sanne", world).isEmpty)
    #expect(!world.screenText.contains("herkent dit"))
  }

  @Test("One's own reflection cannot be recognised by oneself, and without a question v has nothing to answer")
  func own() {
    var world = World(demo: World.afternoon)
    world.press("F6 / 'dochter legde' Enter h")
    #expect(world.screenText.contains("Dit is je eigen reflectie."))
    world.press("v")
    #expect(world.state.overlays.isEmpty)
    #expect(world.screenText.contains("Hier staat geen vraag die op je wacht."))
  }

  @Test("There is no key, command or word that approves or grades")
  func noGrades() {
    var world = World(demo: World.afternoon)
    world.press("F6 Enter C-p")
    let text = world.screenText.lowercased()
    for word in ["goedkeur", "keur", "beoordeel", "score", "punt", "ster"] { #expect(!text.contains(word), "\(word)") }
    #expect(Vocabulary.responseKind.values == ["question", "recognition", "reply"])
  }

  @Test("In a copy that may only be read all is read, and v and h say why they are off")
  func readOnly() {
    let reason = "Deze map is al open bij Youssef."
    for key in ["v", "h"] {
      var world = World(demo: World.afternoon, openBy: "Youssef")
      world.press("F6 Enter \(key)")
      #expect(world.state.scene.notice?.text.hasPrefix(reason) == true)
      #expect(world.state.overlays.isEmpty)
    }
  }
}
