import Basics
import StrictJSON
import Support
import Testing
import TextUI

@Suite("The Meldcode, F9 from everywhere")
struct MeldcodeTests {
  private static let steps = [
    "opschrijven wat je ziet", "overleggen", "praten met het gezin", "afwegen", "beslissen",
  ]

  private func expectSteps(_ world: World) {
    for step in Self.steps { #expect(world.screenText.contains(step)) }
    #expect(world.screenText.contains("Zoek het nummer van Veilig Thuis op."))
    #expect(!world.screenText.contains { $0.isNumber } || !world.screenText.contains("0800"))
  }

  @Test(
    "In the list, while filtering, with the team and at first use it explains, and Esc goes back",
    arguments: ["", "/ 'ba'", "F6", "F6 Enter"])
  func explained(keys: String) {
    var world = World(demo: World.afternoon)
    world.press(keys)
    let before = world.canvas
    world.press("F9")
    expectSteps(world)
    #expect(world.screenText.contains("Een stap opschrijven doe je bij een gezin"))
    world.press("Esc")
    #expect(world.canvas == before)
  }

  @Test("In a gezin a step is written down with the day of today; Esc and F9 lead back to where one was", arguments: ["Esc", "F9"])
  func writtenDown(back: String) throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5 Down Down")
    let before = world.cursorRowText
    world.press("F9")
    expectSteps(world)
    try world.go(to: "2  overleggen")
    world.press("Enter 'Met Youssef gesproken.' Esc")
    #expect(world.rows.contains { $0.contains("20 nov  Met Youssef gesproken.") })
    world.press("C-s")
    let step = world.dossier("Gezin Bakker")["meldcode"]?.items.first
    #expect(step?["step"] == 2 && step?["on"] == "2026-11-20" && step?["note"] == "Met Youssef gesproken.")
    world.press(back)
    #expect(world.cursorRowText == before)
  }

  @Test("Enter on a step begins its note; a letter there is no text and changes nothing")
  func enterBegins() {
    var world = World(demo: World.afternoon)
    let files = world.disk.files
    world.press("Enter F9 'Ik schrok.' C-s")
    #expect(world.disk.files == files)
    world.press("Enter 'Een blauwe plek.' Esc C-s")
    #expect(world.dossier("Gezin Bakker")["meldcode"]?.items.first?["note"] == "Een blauwe plek.")
  }

  @Test("From the safety question of the debrief there is a line to it, and F4, Esc and F9 come back", arguments: ["F4", "Esc", "F9"])
  func fromTheDebrief(back: String) throws {
    var world = World(demo: World.afternoon)
    world.press("d")
    world.press("C-n", until: { $0.screenText.contains("veilig genoeg?") })
    world.press("'Ja, ik zag Mila lachen.'")
    try world.go(to: "F9 is de Meldcode")
    world.press("Enter")
    expectSteps(world)
    world.press(back)
    #expect(world.screenText.contains("veilig genoeg?"))
    #expect(world.screenText.contains("Ja, ik zag Mila lachen."))
  }

  @Test("Every step that was taken stands with its own, and all fields can be changed")
  func taken() throws {
    var world = World(demo: World.afternoon)
    world.press("/ 'karto' Enter Enter F9")
    #expect(world.rows[0].contains("3 keer iets opgeschreven"))
    try world.go(to: "Twee keer na een bezoek")
    world.press("Enter")
    for label in ["Met wie en wat", "Gedaan op", "Stap"] { #expect(world.screenText.contains(label)) }
  }
}
