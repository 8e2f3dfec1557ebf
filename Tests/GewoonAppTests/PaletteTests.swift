import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Ctrl-P finds what one means")
struct PaletteTests {
  /// What stands first after these letters, with its reason where it is off.
  private func first(_ typed: String, from world: World) -> (id: String, label: String, reason: String?)? {
    var world = world
    world.press("C-p '\(typed)'")
    return world.state.menu?.focused.map { ($0.id, $0.label, $0.reason) }
  }

  private static var list: World { World(demo: World.afternoon) }

  private static func opened(_ keys: String) -> World {
    var world = list
    world.press(keys)
    return world
  }

  @Test(
    "From the first screen",
    arguments: [
      ("bewaar", "save"), ("bewaren", "save"), ("opslaan", "save"), ("save", "save"), ("week", "planning"), ("agenda", "agendas"),
      ("planning", "planning"), ("F7", "planning"), ("vandaag", "planning"), ("kaart", "networkPane"), ("netwerk", "networkPane"),
      ("map", "moveTeam"), ("print", "onPaper"), ("papier", "onPaper"), ("afdrukken", "onPaper"), ("thema", "setting:theme"),
      ("theme", "setting:theme"), ("kleur", "setting:theme"), ("colour", "setting:theme"), ("donker", "setting:theme"),
      ("engels", "setting:language"), ("taal", "setting:language"), ("ascii", "setting:ornament"), ("kolommen", "setting:columns"),
      ("letters", "setting:letters"),
      ("verwijder", "throwAway"), ("verwijderen", "throwAway"), ("weggooien", "throwAway"), ("delete", "throwAway"), ("undo", "undo"),
      ("ongedaan", "undo"), ("klaar", "finishReflection"), ("stop", "quit"), ("quit", "quit"), ("prul", "trash"), ("veilig", "meldcode"),
      ("meldcode", "meldcode"), ("trap", "ladder"), ("trede", "ladder"), ("team", "team"), ("beeld", "teamPicture"),
      ("zinnen", "sentences"),
      ("lexicon", "lexicon"), ("tijdlijn", "timeline"), ("bakker", "gezin:"), ("mila", "gezin:"), ("nieuw", "new"), ("help", "help"),
      ("overdracht", "handOver"), ("deel", "share"), ("delen", "share"), ("delen met", "share"), ("deel met", "share"),
      ("instellingen", "settings"),
    ])
  func fromTheList(_ typed: String, _ id: String) { expect(typed, id, from: Self.list) }

  @Test(
    "From a gezin",
    arguments: [
      ("bewaar", "save"), ("deel met", "share"), ("klaar", "finishReflection"), ("week", "planning"), ("print", "onPaper"),
      ("kaart", "networkPane"), ("doelen", "field:"), ("stap", "field:"), ("kleur", "setting:theme"), ("team", "team"),
      ("verwijder", "throwAway"), ("parkeer", "park"), ("visser", "gezin:"), ("fase", "changePhase"), ("besluit", "decide"),
      ("afbouwen", "steppingDown"), ("sluiten", "closeGezin"), ("F9", "meldcode"), ("undo", "undo"),
    ])
  func fromAGezin(_ typed: String, _ id: String) { expect(typed, id, from: Self.opened("Enter F4")) }

  @Test(
    "From the team",
    arguments: [
      ("bewaar", "save"), ("week", "planning"), ("filter", "filterTeam"), ("bakker", "gezin:"), ("kaart", "networkPane"),
      ("plan", "planPane"),
      ("instellingen", "settings"), ("stelling", "statements"), ("kleur", "setting:theme"), ("print", "onPaper"), ("zoek", "find"),
    ])
  func fromTheTeam(_ typed: String, _ id: String) { expect(typed, id, from: Self.opened("F6")) }

  private func expect(_ typed: String, _ id: String, from world: World) {
    let found = first(typed, from: world)
    #expect(
      found.map { id.hasSuffix(":") ? $0.id.hasPrefix(id) : $0.id == id } == true, "\(typed): \(found?.id ?? "") \(found?.label ?? "")")
  }

  @Test("Ctrl-P “bewaar” Enter says that it is kept, and never quits")
  func bewaar() {
    for keys in ["", "Enter F4", "F6", "F7"] {
      var world = Self.opened(keys)
      world.press("C-p 'bewaar' Enter")
      #expect(world.isRunning && world.screenText.contains("Bewaard om 15:42"), "\(keys)")
    }
  }

  @Test("Stop is never first unless it is typed", arguments: ["b", "be", "s", "st", "a", "al", "alles", "q", "t", "tekst", "eerst"])
  func neverStop(_ typed: String) {
    for keys in ["", "Enter F4", "F6"] { #expect(first(typed, from: Self.opened(keys))?.id != "quit", "\(typed) after \(keys)") }
  }

  @Test("What cannot be done here is listed with the reason, and choosing it says the reason")
  func reasons() {
    #expect(first("kerntaken", from: Self.list)?.reason == "Open eerst een gezin.")
    #expect(first("filter", from: Self.list)?.reason == "Dit kan bij het team: F6.")
    #expect(first("dichterbij", from: Self.opened("Enter F4"))?.reason == "Ga eerst op iemand van het netwerk staan: F3.")
    var world = Self.list
    world.press("C-p 'kerntaken' Enter")
    #expect(world.state.overlays.count == 1 && world.state.scene.notice?.text == "Open eerst een gezin.")
  }

  @Test("‘deel met’ opens sharing from the debrief, and not the team")
  func share() {
    var world = Self.opened("Enter F4 C-p 'deel met' Enter")
    #expect(world.rows[0].contains("Delen met het team"))
    world.press("Esc")
    #expect(world.state.desk != nil)
  }

  @Test("A gezin is gone to by its name, from a gezin too, and nothing typed is lost on the way")
  func gezin() {
    var world = Self.opened("Enter C-p 'visser' Enter")
    #expect(world.rows[0].contains("Visser"))
    world.press("C-p 'bakker' Enter")
    #expect(world.rows[0].contains("Bakker"))
    world = Self.opened("F6 C-p 'bakker' Enter")
    #expect(world.rows[0].contains("Bakker"))
  }

  @Test("An area of life is gone to by its name, in every gezin the area of that gezin first")
  func areas() {
    for gezin in ["Bakker", "van den Berg"] {
      var world = Self.opened("C-p '\(gezin)' Enter C-p 'geld en schulden' Enter")
      #expect(world.rows[0].contains(gezin) && world.rows[1].contains("[F2 Gezin]"))
      #expect(world.cursorRowText.contains("› Geld en schulden"))
      world.press("Enter")
      #expect(world.screenText.contains("Hoe gaat het"))
    }
    expect("levensgebied", "field:/gezin/areas", from: Self.opened("Enter"))
  }

  @Test("A setting leads to what there is to choose, and from there to all settings")
  func settings() {
    var world = Self.opened("C-p 'naast elkaar of niet' Enter")
    #expect(world.screenText.contains("2 onder elkaar"))
    world.press("Esc")
    #expect(world.screenText.contains("Instellingen") && world.cursorRowText.contains("Naast elkaar of niet"))
    world.press("Esc")
    #expect(world.state.overlays.isEmpty)
  }

  @Test("Over help and a list Ctrl-P opens too; a question is answered first, and says so")
  func overlays() {
    for keys in ["F1 C-p", "Enter F3 / C-p", "C-p C-p"] {
      let world = Self.opened(keys)
      #expect(world.state.overlays.count == 1 && world.screenText.contains("Wat wil je doen?"), "\(keys)")
    }
    let asked = Self.opened("n 'Bak' C-p")
    #expect(asked.state.overlays.count == 1 && asked.screenText.contains("Antwoord hier eerst, of druk op Esc."))
    #expect(asked.screenText.contains("Bak"))
  }

  @Test("Every place that has a way with / says so in its footer", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func slash(size: Size) {
    for keys in [
      "", "F6", "F7", "Enter F3", "Enter F3 l", "Enter F3 t", "Enter F5", "Enter F9", "F6 Tab Tab", "F6 Tab Tab Tab", "Enter F4 Down",
    ] {
      var world = World(demo: World.afternoon, size: size)
      world.press(keys)
      let here = Here(world.state)
      guard let command = here.command(for: Command.key("/")), here.availability(of: command) == .on else { continue }
      #expect(world.rows[size.height - 1].contains("/ zoek"), "\(keys): \(world.rows[size.height - 1])")
    }
  }

  @Test("What was chosen last comes first as long as nothing is typed")
  func recent() {
    var world = Self.opened("C-p 'prullenbak' Enter Esc C-p")
    #expect(world.state.menu?.focused?.id == "trash")
    world.press("Esc C-p 'papier' Enter Esc C-p")
    #expect(world.state.menu?.items.prefix(1).map(\.id) == ["trash"] || world.state.menu?.focused?.id == "trash")
    world.press("Esc C-p 'bakker' Enter Esc C-p")
    #expect(world.state.menu?.focused?.label.contains("Bakker") == true)
  }

  @Test("With nothing typed only what can be done here is listed")
  func short() {
    var world = Self.list
    world.press("C-p")
    let shown = world.state.menu?.listed ?? []
    #expect(shown.allSatisfy { !$0.id.hasPrefix("gezin:") && $0.reason != "Open eerst een gezin." })
  }
}
