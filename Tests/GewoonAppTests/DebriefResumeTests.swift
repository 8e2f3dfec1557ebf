import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Stopping in the middle, and going on where one was")
struct DebriefResumeTests {
  /// A whole round with its first word.
  private func begun() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d Down Enter 'Moe.'")
    return world
  }

  /// The same world a day later: the program stayed open, or was started anew on what the disk holds.
  private func tomorrow(_ world: World, isNew: Bool) -> World {
    let later = World.afternoon.adding(seconds: 86_400)
    if isNew { return World(files: world.disk.files, now: later) }
    var state = world.state
    state.scene.now = later
    return world.with(state)
  }

  @Test("Esc and d come back to the same screen, from every screen of the round")
  func sameScreen() {
    var world = begun()
    var count = 0
    repeat {
      let at = world.state.debrief?.step.at
      world.press("Esc")
      #expect(world.state.debrief == nil)
      #expect(world.screenText.contains("Je nabespreking blijft staan. Je kunt er altijd mee verder."))
      world.press(count % 2 == 0 ? "d" : "Esc d")
      #expect(world.state.debrief?.step.at == at)
      #expect(world.screenText.contains("Je gaat verder waar je was."))
      world.press("C-n")
      count += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && count < 60
    #expect(count == 11)
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.count == 1)
  }

  @Test("Right after Esc the d that the message tells of goes on, and is no letter")
  func rightAway() {
    var world = begun()
    world.press("C-n C-n Esc d")
    #expect(world.place == "krachtgericht.krachten")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["wentWell"] == nil)
  }

  @Test("The next day d offers to go on, and goes to the same screen, also after a new start", arguments: [false, true])
  func nextDay(isNew: Bool) {
    var world = begun()
    var count = 0
    repeat {
      let at = world.state.debrief?.step.at
      world.press("Esc Esc")
      #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["at"]?.text == at)
      var later = tomorrow(world, isNew: isNew)
      later.press("d")
      #expect(later.cursorRowText.contains("Verder met de nabespreking van gisteren"))
      later.press("Enter")
      #expect(later.state.debrief?.step.at == at)
      world.press("d C-n")
      count += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && count < 60
    #expect(count == 11)
  }

  @Test("On the card of the good conversation one comes back at the same characteristic")
  func conversation() {
    var world = begun()
    world.press("C-n")
    for id in ["moment", "partnership", "language", "broadView", "positiveView", "imperfection"] {
      world.press("Esc")
      #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["at"]?.text == "conversation." + id)
      world.press("Esc d")
      let isThere = world.state.focusedLine?.ref.path.steps.last == .key(id)
      #expect(isThere, "\(id)")
      world.press("Esc Esc")
      var later = tomorrow(world, isNew: true)
      later.press("d Enter")
      let isThereLater = later.state.focusedLine?.ref.path.steps.last == .key(id)
      #expect(isThereLater, "\(id)")
      world.press("d Tab")
    }
  }

  @Test("Every place that a file may name leads to the screen that asks it, and to the question on it")
  func oldPlaces() {
    let outline = Instrument.normaliseren.outline
    let more = ["conversation.language", "conversation.imperfection", "netwerk.indicators"]
    for at in outline.stops.map(\.at) + more where at != "closing" {
      var world = begun()
      world.press("C-s")
      var files = world.disk.files
      let path = files.keys.sorted().first { $0.hasPrefix("private/") } ?? ""
      files[path]?.set(.string(at), at: ["reflections", .index(0), "at"])
      world = World(files: files)
      world.press("d")
      #expect(world.place == at)
      #expect(world.screenText.contains("Je gaat verder waar je was."), "\(at)")
    }
  }

  @Test("A short round goes on as a short round the next day")
  func short() {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc d Down Down Down Enter 'Moe.' C-n Tab Tab Esc Esc")
    var later = tomorrow(world, isNew: true)
    later.press("d Enter")
    #expect(later.place == "eigen-regie.eigen-plan")
    #expect(later.rows[0].contains("scherm 2 van 4, korte ronde"))
  }

  @Test("The demo's half debrief of today goes on at the question that was under the pen")
  func demo() {
    var world = World(demo: World.afternoon)
    world.press("d")
    #expect(world.rows[0].contains("scherm 5 van 10"))
    #expect(world.place == "eigen-regie.tempo")
    #expect(world.screenText.contains("Ik ging te snel."))
    #expect(world.state.overlays.isEmpty)
  }

  @Test("Out of the middle of a form on top, one comes back to the screen under it")
  func form() {
    var world = begun()
    world.turn(to: "krachtgericht.evidence")
    world.press("Enter 'Moeder lachte.' F2 Esc d")
    #expect(world.place == "krachtgericht.evidence")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["evidence"]?.items.first?["text"] == "Moeder lachte.")
  }

  @Test("What was typed last is in the journal within two seconds, with the screen that one was on")
  func journal() {
    var world = begun()
    for _ in 0..<2 { world.press("C-n") }
    world.press("'Ik vroeg het eerst.'")
    var state = world.state
    state.scene.now = world.state.scene.now.adding(seconds: 1)
    world = world.with(state)
    world.send(.event(.wake))
    let kept = world.disk.journal.values.first { $0["format"] == "gewoon/private" }?["reflections"]?.items.first
    #expect(kept?["answers"]?.items.first?["text"] == "Ik vroeg het eerst.")
    #expect(kept?["at"] == "krachtgericht.krachten")
  }
}
