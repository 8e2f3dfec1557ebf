import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What fell between two places")
struct OldShapeTests {
  /// 20 January 2027: the maps of the demo have stood for weeks.
  private static let january = Instant(seconds: 1_800_441_130, offset: 3600)

  @Test("Whoever is thrown off the map is still on the map of before", arguments: ["", "l", "t"])
  func thrownOffTheMap(way: String) {
    var world = World(demo: Self.january)
    world.press("Enter F3 \(way)")
    let before = Set(world.network["people"]?.items.compactMap { $0["id"]?.text } ?? [])
    let versions = world.network["versions"]?.items.count ?? 0
    world.press("Down Delete Tab Enter")
    #expect(world.network["people"]?.items.count == before.count - 1)
    let kept = world.network["versions"]?.items.last
    #expect(world.network["versions"]?.items.count == versions + 1, "no map was kept")
    #expect(Set(kept?["people"]?.items.compactMap { $0["id"]?.text } ?? []) == before)
    world.press("C-z")
    #expect(world.network["versions"]?.items.count ?? 0 == versions)
  }

  @Test("A question to a colleague stays when one leaves it with Esc, and is gone when it was sent")
  func questionStays() throws {
    var world = World(demo: World.afternoon)
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    world.press("Enter v 'Hoe reageerde' Esc")
    #expect(world.saves().isEmpty)
    world.press("Esc Enter v")
    #expect(world.screenText.contains("Hoe reageerde"))
    world.press("' hij?' Enter")
    #expect(world.saves().first?.tree["items"]?.items.last?["text"] == "Hoe reageerde hij?")
    world.press("v")
    let dialog = if case .dialog(let open)? = world.state.overlays.last { open.dialog.field?.text } else { String?.none }
    #expect(dialog == "")
  }

  @Test("A question that was being typed is in the journal a second later, and comes back after a crash")
  func questionComesBack() throws {
    var world = World(demo: World.afternoon)
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    world.press("Enter v 'Hoe reageerde'")
    world.pause()
    let drafts = world.disk.journal.filter { $0.key.hasPrefix("drafts/") }
    #expect(drafts.values.compactMap { $0["text"]?.text } == ["Hoe reageerde"])
    var next = World(files: world.disk.files, journal: drafts)
    #expect(next.screenText.contains("Er is tekst teruggevonden"))
    next.press("Enter F6")
    try next.go(to: "Fatma Yıldız")
    next.press("Enter v")
    #expect(next.screenText.contains("Hoe reageerde"))
    next.press("' hij?' Enter")
    next.pause()
    #expect(next.disk.journal.isEmpty)
  }

  @Test("What the disk does not take is not called sent, and stays in the question")
  func notSent() throws {
    var world = World(demo: World.afternoon)
    world.press("F6")
    try world.go(to: "Fatma Yıldız")
    world.disk.trouble = .full
    world.press("Enter v 'Hoe reageerde hij?' Enter")
    #expect(!world.screenText.contains("Je vraag staat erbij."))
    world.disk.trouble = nil
    world.press("v")
    #expect(world.screenText.contains("Hoe reageerde hij?"))
  }

  @Test("A warning goes when one has typed on, by a letter as by any other key", arguments: ["'a'", "Left", "paste:'a'"])
  func warningGoes(key: String) {
    var world = World(demo: World.afternoon)
    world.press("Enter")
    var state = world.state
    state.scene.tell("Let op.", .warning)
    world = world.with(state)
    #expect(world.screenText.contains("Let op."))
    world.press(key)
    #expect(!world.screenText.contains("Let op."))
  }

  @Test("Every prompt stands on a screen of the debrief, or is told there by F1")
  func prompts() {
    var seen = ""
    // A closing round has all screens; the other one goes on where today's reflection was left.
    for round in ["Down d End Enter", "d"] {
      var world = World(demo: World.afternoon, size: Size(width: 100, height: 100))
      world.press(round)
      var steps: Set<String> = []
      while let step = world.state.debrief?.step.at, steps.insert(step).inserted {
        for _ in world.state.rows {
          seen += Self.told(world)
          // What nothing calls for this time has its screen behind a line.
          if case .link(.step, _, _)? = world.state.focusedRow?.kind {
            var aside = world
            aside.press("Enter")
            for _ in aside.state.rows {
              seen += Self.told(aside)
              aside.press("Tab")
            }
          }
          world.press("Tab")
        }
        world.press("C-n")
      }
    }
    let squeezed = seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(Prompts.all.map(\.text.nl).filter { !squeezed.contains($0) } == [])
  }

  /// The screen, and what F1 tells there.
  private static func told(_ world: World) -> String {
    var asked = world
    asked.press("F1")
    return world.screenText + asked.screenText
  }

  @Test("Answers to questions of another instrument are not counted among those of this one")
  func otherInstrument() throws {
    var files = World(demo: World.afternoon).disk.files
    files["team/team.json"]?.set("samen", at: ["instrument"])
    files["team/instruments/samen-2.json"] = [
      "format": "gewoon/instrument", "version": 1, "name": "samen", "edition": 2,
      "aspects": [
        [
          "id": "buurt", "title": ["nl": "De buurt"],
          "questions": [["id": "buurt.wie", "input": "scale", "text": ["nl": "Wie zag je in de buurt?"]]],
        ]
      ],
    ]
    var world = World(files: files, size: Size(width: 120, height: 60))
    var seen = world.screenText
    world.press("Enter F4")
    seen += world.screenText
    world.press("C-p 'door de tijd' Enter")
    seen += world.screenText
    let counts = try seen.matches(of: Regex("([0-9]+) van (de )?1( |\\.|,|$)")).map { String(seen[$0.range]) }
    #expect(!counts.isEmpty)
    #expect(counts.allSatisfy { $0.hasPrefix("0 van") || $0.hasPrefix("1 van") }, "\(counts)")
  }

  @Test("After sharing, F4 shows what was shared, and it can be taken back", arguments: [false, true])
  func sharedToday(isFinished: Bool) throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4")
    if isFinished { world.press("C-p 'reflectie klaar' Enter") }
    world.press("C-p 'deel met' Enter")
    try world.reach("Deel dit nu met het team")
    world.press("Enter Esc")
    if world.state.places.here is GezinnenPlace { world.press("Enter") }
    world.press("F4")
    #expect(world.screenText.contains("Reflectie van vandaag  gedeeld op"), "\(world.screenText)")
    world.press("Esc Enter F4")
    #expect(world.screenText.contains("Reflectie van vandaag  gedeeld op"), "\(world.screenText)")
    world.press("C-p 'gedeelde reflectie' Enter")
    #expect(world.state.overlays.count == 1 && world.screenText.contains("terughalen"))
    world.press("Tab Enter")
    #expect(world.screenText.contains("alleen voor jou") || world.screenText.contains("teruggehaald"))
  }
}
