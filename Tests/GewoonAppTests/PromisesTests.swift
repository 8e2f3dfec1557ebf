import Support
import Testing
import TextUI
import Wording

@testable import GewoonApp

@Suite("What footer and help promise can be done there")
struct PromisesTests {
  /// Whether a person can notice a key: on the screen, or by what is wanted of the world outside.
  private static func isNoticed(_ key: String, in state: State, before: Canvas) -> Bool {
    var after = state
    let effects = after.update(.event(.key(Command.key(key))), now: state.scene.now)
    return !effects.isEmpty || after.render() != before
  }

  @Test("Every key that footer or help tell of does something, or says why not", arguments: [true, false])
  func promises(letters: Bool) {
    /// Going on in one direction ends somewhere; what has no use at one place has it at another of its kind. Esc has nowhere to go to from the
    /// first screens, and what Ctrl-K begins shows with the next arrow.
    var heard: Set<CommandID> = ["back", "startSelecting"]
    var silent: [CommandID: String] = [:]
    for (way, place) in PlacesToBe.all {
      var state = place
      state.scene.lettersAreCommands = letters
      let here = Here(state)
      let before = state.render()
      let footer = Set(here.footer.map(\.label))
      for command in Command.table where here.availability(of: command) != .absent && !here.isLetterOff(command) && !command.keys.isEmpty {
        let isNoticed = command.keys.contains { Self.isNoticed($0, in: state, before: before) }
        let label = state.scene.say(command.verb(here) ?? CommandWords.short(command.id.rawValue))
        if here.availability(of: command) == .on, command.footerRank != nil, footer.contains(label) {
          #expect(isNoticed, "\(command.id.rawValue) is in the footer and does nothing in “\(way)”")
        }
        if isNoticed { heard.insert(command.id) } else { silent[command.id] = way }
      }
    }
    for (id, way) in silent where !heard.contains(id) { Issue.record("\(id.rawValue) does nothing in “\(way)”") }
  }

  @Test("With letters switched off no sentence tells to press one")
  func sentences() {
    var world = World.begun()
    #expect(world.screenText.contains("Druk op n om er een te maken."))
    world.change { $0.scene.lettersAreCommands = false }
    #expect(world.screenText.contains("Er staan nog geen gezinnen. Kies met Ctrl-P: nieuw."))
    world.press("C-p 'nieuw' Enter")
    #expect(world.screenText.contains("Hoe noem je het gezin?"))
    var list = World(demo: World.afternoon, letters: false)
    list.press("F1")
    #expect(list.screenText.contains("0–9") && !list.screenText.contains("n begint iets nieuws"))
    list.press("Esc")
    list.change { Starting.askWhichGezin(&$0) }
    #expect(list.screenText.contains("Kies het gezin, en dan met Ctrl-P: nabespreking.") && !list.screenText.contains("druk op d"))
    list.press("C-p 'nabespreking' Enter")
    #expect(list.screenText.contains("Nabespreking"))
  }

  @Test("Where one has to choose, no way back is promised")
  func obligatory() {
    var files = World(demo: World.afternoon).disk.files
    files["workspace.json"]?.set(nil, at: ["me"].path)
    let world = World(files: files)
    #expect(world.screenText.contains("Wie zit er achter het toetsenbord?") && !world.rows[23].contains("Esc"))
  }

  @Test("Before there is anything, nothing is called saved")
  func firstUse() {
    var world = World.firstUse()
    world.press("'Sanne' C-s")
    #expect(world.screenText.contains("Er is nog niets om te bewaren.") && !world.screenText.contains("Bewaard"))
  }

  @Test("Where there is no command line, that is said")
  func noShell() {
    var world = World(demo: World.afternoon)
    world.change { Starting.tellNoShell(&$0) }
    #expect(world.screenText.contains("Hier is geen opdrachtregel om naar terug te gaan."))
  }
}

extension World {
  /// The same world with something of the program changed behind its back.
  fileprivate mutating func change(_ change: (inout State) -> Void) {
    var state = state
    change(&state)
    self = with(state)
  }
}
