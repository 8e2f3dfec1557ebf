import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("After sharing: what the author sees, taking back, and when sharing is off")
struct SharingStatesTests {
  private func bakker() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4 Enter 'Er werd gelachen.' C-n 'Hun humor.' C-s")
    return world
  }

  private func share(_ world: inout World) throws {
    world.press("C-p 'deel met' Enter")
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
  }

  private func later(_ world: World, days: Int) -> World {
    var state = world.state
    state.scene.now = state.scene.now.adding(seconds: days * 86_400)
    return world.with(state)
  }

  private func shared(_ world: World) -> JSON {
    world.disk.files.first { $0.key.hasPrefix("team/reflections/") }?.value ?? .null
  }

  // MARK: - States

  @Test("Before, it is only for its author, with its age; after it the day of sharing is said, and how to take it back")
  func states() throws {
    var world = bakker()
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("Reflectie van vandaag  alleen voor jou"))
    world = later(world, days: 4)
    world.press("Tab")
    #expect(world.screenText.contains("alleen voor jou, 4 dagen oud"))
    try share(&world)
    #expect(world.state.scene.notice?.text == "Gedeeld. Het team leest het met F6. Terughalen kan zolang niemand heeft geantwoord.")
    #expect(world.screenText.contains("Terughalen kan zolang niemand heeft"))
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("gedeeld op 24 nov"))
    #expect(shared(world)["reflections"]?.items.first?["wentWell"] == "Er werd gelachen.")
  }

  @Test("What is written afterwards stays with its author, and it says so at once; shared again the team has it too")
  func changedAfter() throws {
    var world = bakker()
    try share(&world)
    world = later(world, days: 1)
    try world.reach("Wat ging goed")
    world.press("C-End ' Veel.' S-Tab S-Tab S-Tab S-Tab")
    #expect(world.screenText.contains("gewijzigd na het delen op 20 nov"))
    #expect(shared(world)["reflections"]?.items.first?["wentWell"] == "Er werd gelachen.")
    try share(&world)
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("gedeeld op 21 nov"))
    #expect(shared(world)["reflections"]?.items.map { $0["wentWell"] } == ["Er werd gelachen. Veel."])
  }

  @Test("With a piece left out, a name written by hand or a hunch kept, it is shared all the same and not changed")
  func notTheSame() throws {
    var world = bakker()
    try world.reach("Mijn gevoel erbij")
    world.press("'Er speelt meer.' C-s C-p 'deel met' Enter")
    try world.reach("[x] Wat deed je met")
    world.press("Space")
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    #expect(shared(world)["reflections"]?.items.first?["answers"] == nil)
    #expect(shared(world)["reflections"]?.items.first?["hunch"] == nil)
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("gedeeld op 20 nov"), "\(world.screenText)")
  }

  @Test("Written in one go and shared with a piece left out, it is shared too")
  func inOneGo() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter F4")
    try world.reach("Mijn gevoel erbij")
    world.press("'Er speelt meer.'")
    try share(&world)
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("gedeeld op 20 nov"), "\(world.screenText)")
  }

  @Test("Taken back with a question first, the copy is gone, that it was shared stays on record, the original stays")
  func withdraw() throws {
    var world = bakker()
    try share(&world)
    try world.reach("Haal terug")
    world.press("Enter")
    #expect(world.screenText.contains("Dit terughalen bij het team?"))
    world.press("Enter")
    #expect(shared(world)["reflections"]?.items.count == 1)
    world = later(world, days: 2)
    world.press("Enter Right Enter")
    #expect(world.screenText.contains("Teruggehaald. Alleen jij leest het nu."))
    #expect(shared(world)["reflections"]?.isEmpty ?? true)
    let record = shared(world)["withdrawn"]?.items.first
    #expect(record?["shared"] == "2026-11-20T15:42:10+01:00")
    #expect(record?["at"] == "2026-11-22T15:42:10+01:00")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["wentWell"] == "Er werd gelachen.")
    try world.reach("Bezoek van")
    #expect(world.screenText.contains("alleen voor jou, teruggehaald op 22 nov"))
    #expect(throws: NotInTheForm.self) { try world.reach("Haal terug") }
    world.press("F6")
    #expect(world.screenText.contains("Er is nog niets gedeeld."))
  }

  @Test("What somebody answered to cannot be taken back any more, and it says so")
  func answered() throws {
    var world = bakker()
    try share(&world)
    let id = shared(world)["reflections"]?.items.first?["id"]?.text ?? ""
    world.disk.files["team/responses/\(id).01JDQ0A0000000000000000W02.json"] = [
      "format": "gewoon/responses", "version": 1, "reflection": .string(id), "member": "01JDQ0A0000000000000000W02",
      "items": [["id": "01JDQ1B00000000000000000C1", "kind": "recognition"]],
    ]
    try world.reach("Haal terug")
    world.press("Enter Right Enter")
    #expect(world.state.scene.notice?.tone == .error)
    #expect(shared(world)["reflections"]?.items.count == 1)
  }

  // MARK: - Off

  private static let away = "de map van het team is er niet"

  private func withoutTeam() -> World {
    var files = World(demo: World.afternoon).disk.files
    for path in files.keys where path.hasPrefix("team/") { files[path] = nil }
    return World(files: files)
  }

  @Test("While the team folder is away nothing can be shared, in every way with the reason; all else works")
  func teamAway() throws {
    var world = withoutTeam()
    #expect(world.screenText.contains(Self.away))
    world.press("Enter F4")
    try world.reach("Bekijk wat het team leest")
    world.wipe()
    world.press("Enter")
    #expect(world.screenText.contains(Self.away))
    #expect(world.state.desk?.panes.isFullScreen == false)
    world.press("C-p 'deel met'")
    #expect(world.screenText.contains(Self.away))
    world.press("Esc")
    world.wipe()
    world.press("F6")
    #expect(world.screenText.contains(Self.away))
    #expect(!world.effects.contains { if case .share = $0 { true } else { $0 == .readTeam } })
    try world.reach("Wat neem ik mee")
    world.press("'Rustiger beginnen.' C-s")
    #expect(world.reflections(on: "Gezin Bakker").compact().contains("Rustiger beginnen."))
  }

  @Test("The team folder goes away while the preview is open: the reason, and nothing is shared")
  func goesAway() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-p 'deel met' Enter")
    var state = world.state
    state.scene.workspace?.teamAway = Self.away
    world = world.with(state)
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    #expect(world.screenText.contains(Self.away))
    #expect(world.copy == nil)
  }

  @Test("In a copy that may only be read nothing is shared, asked to begin or taken back, with the reason")
  func readOnly() throws {
    let reason = "Deze map is al open bij Youssef."
    var world = World(demo: World.afternoon, openBy: "Youssef")
    world.press("Enter F4")
    for row in ["Bekijk wat het team leest", "Deze reflectie is klaar"] {
      try world.reach(row)
      world.wipe()
      world.press("Enter")
      #expect(world.state.scene.notice?.text.hasPrefix(reason) == true, "\(row)")
      #expect(world.state.desk?.panes.isFullScreen == false)
    }
    world.wipe()
    world.press("Esc d")
    #expect(world.screenText.contains(reason))
    #expect(world.saves().isEmpty)
    #expect(world.copy == nil)
  }
}

extension World {
  /// The message line empty, so that what stands there next was said by the next key.
  fileprivate mutating func wipe() {
    var state = state
    state.scene.notice = nil
    self = with(state)
  }
}
