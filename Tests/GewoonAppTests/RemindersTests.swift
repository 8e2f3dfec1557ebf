import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What a worker wants to be reminded of")
struct RemindersTests {
  private func reminders(on gezin: String, _ world: World) -> [JSON] { world.reflections(on: gezin)["reminders"]?.items ?? [] }

  @Test("from nothing to done: one line with a day, for the gezin of the line in focus, in the private file alone")
  func story() throws {
    var world = World(demo: World.afternoon)
    world.press("F7")
    let gezin = "Gezin El Amrani"
    #expect(world.cursorRowText.contains("El Amrani"))
    world.press("n")
    #expect(world.screenText.contains("Wat wil je onthouden bij \(gezin)?"))
    world.press("'bellen met school ma' Enter")
    #expect(world.screenText.contains("Onthouden voor maandag 23 november 2026: bellen met school."))
    let made = try #require(reminders(on: gezin, world).first)
    #expect(made["text"] == "bellen met school" && made["date"] == "2026-11-23" && made["id"] != nil)
    #expect(world.reflections(on: gezin)["author"]?.text == world.state.scene.workspace?.me)
    #expect(!world.disk.files.contains { $0.key.hasPrefix("team/") && $0.value.compact().contains("bellen met school") })
    try world.go(to: "bellen met school")
    #expect(world.cursorRowText.contains("jij") && world.cursorRowText.contains("El Amrani"))
    world.press("Space")
    #expect(reminders(on: gezin, world).first?["done"] == "2026-11-20")
    #expect(world.reflections(on: gezin)["reflections"] == nil, "a reminder is no reflection")
    world.press("Esc F7")
    #expect(!world.screenText.contains("bellen met school"))
  }

  @Test("e changes the words and the day in one line; Ctrl-Z takes it back")
  func changing() throws {
    var world = World(demo: World.afternoon)
    world.press("F7")
    try world.go(to: "Vragen hoe")
    world.press("e")
    #expect(world.screenText.contains("Vragen hoe de schoolreis was 25 november 2026"))
    world.press("C-a 'Vragen hoe het kamp was over 2 weken' Enter")
    #expect(reminders(on: "Gezin Bakker", world).last?["text"] == "Vragen hoe het kamp was")
    #expect(reminders(on: "Gezin Bakker", world).last?["date"] == "2026-12-04")
    #expect(reminders(on: "Gezin Bakker", world).count == 2)
    world.press("C-z")
    #expect(reminders(on: "Gezin Bakker", world).last?["text"] == "Vragen hoe de schoolreis was")
    #expect(reminders(on: "Gezin Bakker", world).last?["date"] == "2026-11-25")
    try world.go(to: "Oma haalt Mila")
    world.press("e")
    #expect(world.state.overlays.isEmpty && world.screenText.contains("Alleen wat je zelf wilt onthouden"))
  }

  @Test("Delete asks, and it lies in the trash", arguments: [false, true])
  func throwingAway(isOpen: Bool) throws {
    var world = World(demo: World.afternoon)
    if isOpen { world.press("Enter") }
    world.press("F7")
    try world.go(to: "Vragen hoe")
    world.press("Delete")
    #expect(world.screenText.contains("uit Gewoon verwijderen?"))
    world.press("Tab Enter")
    #expect(reminders(on: "Gezin Bakker", world).count == 1)
    #expect(!world.screenText.contains("Onthouden: Vragen hoe"))
    #expect(world.disk.kept.values.contains { $0.content["text"] == "Vragen hoe de schoolreis was" })
    world.press("C-p 'prullenbak' Enter Enter")
    #expect(reminders(on: "Gezin Bakker", world).count == 2)
    #expect(world.screenText.contains("Vragen hoe"))
  }

  @Test("What went is not called unwritten where the gezin cannot be read just now")
  func unreadable() throws {
    var world = World(demo: World.afternoon)
    world.press("F7")
    try world.go(to: "Vragen hoe")
    let path = try #require(world.disk.files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key)
    world.disk.files[path] = "geen gezin"
    world.press("Delete Tab Enter")
    let id = path.dropFirst("dossiers/".count)
    #expect(world.disk.files["private/\(id)"]?["reminders"]?.items.count == 1)
    #expect(world.state.scene.notice?.tone != .error, "\(world.state.scene.notice?.text ?? "")")
  }

  @Test("Ctrl-Z brings it back after Delete, and takes out what was just added")
  func undoing() throws {
    var world = World(demo: World.afternoon)
    world.press("F7")
    try world.go(to: "Vragen hoe")
    world.press("Delete Tab Enter C-z")
    #expect(reminders(on: "Gezin Bakker", world).map { $0["text"] }.contains("Vragen hoe de schoolreis was"))
    #expect(world.screenText.contains("Onthouden: Vragen hoe"))
    world.press("n 'boek terug ma' Enter C-z")
    #expect(!world.screenText.contains("Onthouden: boek terug"))
    #expect(reminders(on: "Gezin Bakker", world).count == 2)
  }

  @Test("a day that can mean two is asked; Enter takes what is proposed")
  func asked() {
    var world = World(demo: World.afternoon)
    world.press("F7 n 'bellen vrijdag 26 november' Enter")
    let asked = world.state.scene.notice?.text ?? ""
    #expect(asked.contains("26 november 2026 is een donderdag, geen vrijdag.") && asked.contains("Enter neemt 26 november 2026."))
    world.press("Enter")
    #expect(reminders(on: "Gezin El Amrani", world).first?["date"] == "2026-11-26")
    #expect(reminders(on: "Gezin El Amrani", world).first?["text"] == "bellen")
  }

  @Test("without a day it stands at the end, and that is said")
  func withoutDay() {
    var world = World(demo: World.afternoon)
    world.press("F7 n 'kaartje sturen in de zomervakantie' Enter")
    #expect(world.screenText.contains("zonder dag"))
    world.press("End")
    #expect(world.cursorRowText.contains("kaartje sturen"))
    #expect(reminders(on: "Gezin El Amrani", world).first?["date"] == nil)
  }

  @Test("another gezin can be chosen, and what was typed goes along")
  func otherGezin() {
    var world = World(demo: World.afternoon)
    world.press("F7 n 'boek terug ma' Tab Tab Enter")
    #expect(world.screenText.contains("Bij welk gezin?"))
    world.press("'tesfay' Enter")
    #expect(world.screenText.contains("bij Gezin Tesfay?") && world.screenText.contains("boek terug ma"))
    world.press("Enter")
    #expect(reminders(on: "Gezin Tesfay", world).first?["date"] == "2026-11-23")
    #expect(reminders(on: "Gezin El Amrani", world).isEmpty)
  }

  @Test("inside a gezin Ctrl-P, onthouden, does the same")
  func inside() {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'onthouden' Enter 'boek terug morgen' Enter")
    #expect(reminders(on: "Gezin Bakker", world).last?["date"] == "2026-11-21")
    #expect(world.reflections(on: "Gezin Bakker")["reflections"]?.items.allSatisfy { $0["text"] == nil } == true)
    world.press("F7 / 'boek terug'")
    #expect(world.screenText.contains("Onthouden: boek terug"))
  }

  @Test("where the private file is somebody else's, nothing is written, and that is said")
  func ofSomebodyElse() throws {
    var world = World(demo: World.afternoon)
    let id = try #require(world.dossier("Gezin El Amrani")["id"]?.text)
    let other: JSON = [
      "format": "gewoon/private", "version": 1, "dossier": .string(id),
      "author": .string(world.state.scene.workspace?.members.last?.id ?? ""), "normalForMe": "van mij",
    ]
    world.disk.files["private/\(id).json"] = other
    world.press("F7 n 'bellen ma' Enter")
    #expect(world.disk.files["private/\(id).json"] == other)
    #expect(world.state.scene.notice?.tone == .error)
    world.press("n")
    #expect(world.screenText.contains("bellen ma"), "what was typed stays")
  }

  @Test("what is typed is in the journal, and comes back after a crash")
  func crash() {
    var world = World(demo: World.afternoon)
    world.press("F7 n 'bellen met school vr'")
    world.pause()
    var again = world.restarted()
    again.press("Enter F7 n")
    #expect(again.screenText.contains("bellen met school vr"))
  }
}
