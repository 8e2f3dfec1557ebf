import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("From what was said to an agenda")
struct AgendaFromTests {
  private func items(_ world: World) -> [AgendaItem] {
    world.disk.files.filter { $0.key.hasPrefix("team/agenda/") }.map { AgendaItem($0.value) }
  }

  private func made(_ title: String, _ world: World) -> AgendaItem? { items(world).first { $0[.title] == title } }

  /// The demo's reflection of today on Bakker, at what I want to learn.
  private func wantToLearn(_ text: String) throws -> World {
    var world = World(demo: World.afternoon)
    world.press("Enter F4")
    try world.go(to: "Wat wil ik leren")
    world.press("C-a Backspace")
    world.press("'\(text)'")
    return world
  }

  @Test("what I want to learn is one key away from an agenda; no name goes along, and nothing of a reflection that is mine alone")
  func ownWords() throws {
    var world = try wantToLearn("Hoe ik met Mila en haar vader praat.")
    let reflection = try #require(world.state.desk?.gezin.reflectionID)
    world.press("C-t")
    #expect(world.screenText.contains("Op welke agenda?") && world.cursorRowText.contains("opleidingsagenda"))
    world.press("Enter")
    #expect(world.cursorRowText.contains("Hoe ik met M. en haar vader praat."))
    assertPicture(world.canvas, "to-agenda-80x24")
    world.press("Enter")
    let item = try #require(made("Hoe ik met M. en haar vader praat.", world))
    #expect(item[.list] == "training" && item[.kind] == "question" && !item.says(.from))
    #expect(!item.json.compact().contains(reflection) && !item.json.compact().contains(world.state.desk?.id ?? "-"))
    #expect(world.screenText.contains("Het staat op de opleidingsagenda van het team."))
    world.go(toRoom: .agendas)
    #expect(world.screenText.contains("Hoe ik met M. en haar vader praat."))
  }

  @Test("the row under what I want to learn does the same, and is not there while nothing is said")
  func row() throws {
    var world = try wantToLearn("Stil zijn")
    try world.go(to: "Zet dit op een agenda van het team")
    world.press("Enter 1 Enter")
    #expect(made("Stil zijn", world)?[.list] == "change")
    try world.go(to: "Wat wil ik leren")
    world.press("C-a Backspace Esc")
    #expect(!world.screenText.contains("Zet dit op een agenda van het team"))
  }

  @Test("a name that is typed in the proposal is replaced first, and what may be a name is pointed out first")
  func typedNames() throws {
    var world = try wantToLearn("Stil zijn")
    let before = items(world).count
    world.press("C-t Enter End ' bij Mila' Enter")
    #expect(items(world).count == before && world.screenText.contains("Stil zijn bij M."))
    world.press("End ' en Gerrit-Jan' Enter")
    #expect(items(world).count == before && world.screenText.contains("Kijk nog eens naar: Gerrit-Jan."))
    world.press("Enter")
    #expect(made("Stil zijn bij M. en Gerrit-Jan", world) != nil)
  }

  @Test("Esc puts nothing on an agenda, and what was typed is there again the next time")
  func escape() throws {
    var world = try wantToLearn("Stil zijn")
    let before = items(world).count
    world.press("C-t Enter End ' en wachten' Esc")
    #expect(items(world).count == before)
    world.press("C-t Enter")
    #expect(world.screenText.contains("Stil zijn en wachten"))
    world.press("Enter")
    #expect(made("Stil zijn en wachten", world) != nil)
    // What was put there is proposed no more, and neither is it at another reflection.
    world.press("C-t Enter")
    #expect(!world.screenText.contains("Stil zijn en wachten"))
  }

  @Test("an item travels from what somebody wants to learn to an agenda, says where it comes from, and two join")
  func travels() throws {
    var sanne = World(demo: World.afternoon)
    sanne.press("F6")
    let shared = try #require(sanne.state.scene.shelf.reflections.first { $0.reflection.says(.wantToLearn) })
    try sanne.go(to: sanne.state.scene.memberName(shared.author) + "  " + shared.label)
    sanne.press("Enter")
    try sanne.go(to: "Wat wil ik leren")
    sanne.press("a 2 Enter")
    let words = shared.reflection[.wantToLearn]
    let item = try #require(
      items(sanne).first { $0[.from][.reflection] == shared.id && $0[.list] == "training" && $0[.from][.question] == "learned" })
    #expect(words.hasPrefix(item[.title].prefix(20)))
    #expect(!item.json.compact().contains(shared.dossier))
    // Both take part before they know of each other.
    var youssef = TwoWorkspaces.colleague("Youssef", of: sanne)
    youssef.go(toRoom: .agendas)
    try youssef.go(to: String(item[.title].prefix(30)))
    sanne.press("Esc")
    sanne.go(toRoom: .agendas)
    try sanne.go(to: String(item[.title].prefix(30)))
    sanne.press("m")
    TwoWorkspaces.send(from: sanne, to: &youssef)
    youssef.press("m")
    let joined = items(youssef).first { $0[.id] == item[.id] }?[.joined] ?? []
    #expect(joined.count == 2)
    // Enter on where it comes from goes there, and Esc comes back.
    youssef.press("Enter")
    try youssef.go(to: "Komt uit een reflectie van")
    youssef.press("Enter")
    #expect(youssef.cursorRowText.contains("Wat") && youssef.state.team.reading?.id == shared.id)
    youssef.press("Esc")
    #expect(youssef.screenText.contains("Komt uit een reflectie van"))
  }

  @Test("at the whole of a shared reflection its author's wish to learn is proposed; a long text keeps its first sentence as the title")
  func whole() throws {
    var world = World(demo: World.afternoon)
    let mine = World(demo: World.afternoon).state.scene.workspace?.me
    world.press("F6")
    let shared = try #require(world.state.scene.shelf.reflections.first { $0.author != mine })
    let file = "team/reflections/\(shared.dossier).\(shared.author).json"
    let long = "Hoe ik eerder vraag wie er al helpt. Want ik begin vaak zelf, en dan blijft er voor de buren niets meer over om te doen."
    world.disk.files[file]?.set(.string(long), at: FieldPlace<ReflectionFile>()[.reflections].item(shared.id)[.wantToLearn].path)
    world.carryOut(.readTeam)
    try world.go(to: world.state.scene.memberName(shared.author) + "  " + shared.label)
    world.press("Enter a Enter Enter")
    let item = try #require(made("Hoe ik eerder vraag wie er al helpt.", world))
    #expect(item[.text].hasPrefix("Want ik begin vaak zelf") && item[.from][.question].isEmpty && item[.from][.reflection] == shared.id)
  }
}
