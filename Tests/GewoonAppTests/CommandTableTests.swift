import Basics
import Support
import Testing
import TextUI
import Wording

@testable import GewoonApp

@Suite("One table of keys")
struct CommandTableTests {
  @Test("No two commands share a key in one place", arguments: CommandPlace.allCases)
  func noClash(place: CommandPlace) {
    var seen: [Key: CommandID] = [:]
    for command in Command.table where command.places.contains(place) {
      for notation in command.keys {
        let key = Command.key(notation)
        #expect(seen[key] == nil, "\(notation) means \(command.id) and \(seen[key].map { "\($0)" } ?? "") in \(place)")
        seen[key] = command.id
      }
    }
  }

  @Test("Every command has a title and a help text in both languages")
  func words() {
    for command in Command.table {
      for language in Language.allCases {
        #expect(!command.title[language].isEmpty)
        #expect(!command.help[language].isEmpty, "\(command.id.rawValue) has no help")
      }
      #expect(command.help.nl != command.help.en, "\(command.id) has one help for both languages")
    }
  }

  @Test("Every key in the table is a key of a key script, and letters are no commands where text is typed")
  func keys() throws {
    for command in Command.table {
      for notation in command.keys {
        let events = try KeyScript.events(notation)
        #expect(events.count == 1)
        if Command.key(notation).typed != nil, !command.isAnsweredByFocus {
          #expect(!command.places.contains(where: CommandPlace.typing.contains), "\(notation) takes a letter from a text")
        }
      }
    }
  }

  @Test("A command is out of the way of a text where its keys could begin one, whatever its notation")
  func lettersThatBeginTexts() {
    for command in Command.table where !command.isAnsweredByFocus && !command.keys.isEmpty {
      #expect(command.beginsTextOnly == command.keys.allSatisfy { Command.key($0).typed?.beginsText == true }, "\(command.id)")
    }
  }

  @Test("No letter throws anything away")
  func lettersAreHarmless() {
    for command in Command.table where command.id == "throwAway" { #expect(command.keys.allSatisfy { $0.count > 1 }) }
  }

  /// Commands of several places that are one thing to who presses them.
  private static let families: [CommandID: CommandID] = [
    "remind": "new", "changeReminder": "changePerson", "recogniseExample": "recognise",
  ]

  @Test("A letter means the same everywhere, and the same thing has the same letter")
  func oneMeaning() {
    var meanings: [String: Set<CommandID>] = [:]
    var letters: [CommandID: Set<String>] = [:]
    for command in Command.table {
      for key in command.keys where Command.key(key).typed?.isLetter == true {
        let meaning = Self.families[command.id] ?? command.id
        meanings[key, default: []].insert(meaning)
        letters[meaning, default: []].insert(key)
      }
    }
    #expect(meanings.count > 10)
    for (letter, all) in meanings { #expect(all.count == 1, "\(letter) means \(all.map(\.rawValue))") }
    for (meaning, all) in letters { #expect(all.count == 1, "\(meaning.rawValue) is \(all)") }
  }

  @Test("d begins the debrief at every stop of a gezin at rest")
  func debriefEverywhere() {
    for way in ["", "F3", "F4", "F5", "F3 Enter", "F5 Enter", "F5 Down Enter", "C-p 'trap' Enter"] {
      var world = World(demo: World.afternoon)
      world.press("Enter \(way) d")
      #expect(world.state.debrief != nil || world.screenText.contains("Hoe wil je terugkijken?"), "\(way)\n\(world.screenText)")
    }
  }

  @Test("Every command of the palette can be given in every place", arguments: [Language.nl, .en])
  func palette(language: Language) throws {
    for (place, world) in Self.places(language) {
      var opened = world
      opened.press("C-p")
      guard let menu = opened.state.menu else {
        Issue.record("Ctrl-P shows nothing in \(place)")
        continue
      }
      #expect(menu.items.count >= 5, "\(place)")
      // The fields of the gezin after them are gone to in `ProfileInputTests`.
      for (index, item) in menu.listed.enumerated() where !FieldPalette.isField(item.id) {
        if index > 0 { opened.press("Down") }
        var world = opened
        #expect(world.cursorRowText.contains(item.label), "\(item.label) in \(place)")
        let before = world.effects.count
        world.press("Enter")
        if item.reason != nil {
          #expect(world.state.overlays.count == 1, "\(item.label) is off in \(place), and the palette goes away")
          #expect(world.effects.count == before)
        } else if world.isRunning {
          let canvas = world.canvas
          #expect(canvas.cursor != nil, "\(item.label) in \(place)")
        }
      }
    }
  }

  /// A world for each place where a command can be given, on each pane.
  private static func places(_ language: Language) -> [(String, World)] {
    var found: [(String, World)] = [("first use", World.firstUse(language: language))]
    let list = World(demo: World.afternoon, language: language)
    found.append(("gezinnen", list))
    var filtered = list
    filtered.press("/ 'a'")
    found.append(("filter", filtered))
    for pane in ["F2", "F3", "F4", "F5"] {
      var world = list
      world.press("Enter \(pane)")
      var seen: Set<String> = []
      for _ in 0..<80 {
        let place = "\(Here(world.state).focus) on \(pane)"
        if seen.insert(place).inserted { found.append((place, world)) }
        world.press("Tab")
      }
    }
    return found
  }
}
