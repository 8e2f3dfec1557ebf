import Basics
import Support
import Testing
import Wording

@testable import GewoonApp
@testable import TextUI

@Suite("What lies over a screen says on the row of the cursor what has focus")
struct OverlayEarsTests {
  static let places = [
    "", "/ 'a'", "F6", "F6 Enter", "F7", "C-f 'school'", "Enter", "Enter Enter", "Enter F3", "Enter F3 Down", "Enter F3 l Down",
    "Enter F3 Down Enter", "Enter F4", "Enter F5 Down", "Enter F5 Down Enter", "Enter d", "Enter d C-n C-n", "Enter F9", "F6 Tab Tab",
    "F6 Tab Tab Tab Down", "C-p 'instellingen' Enter 1", "Enter C-p 'papier' Enter", "C-p 'prullenbak' Enter",
  ]

  @Test("after every command that can be given anywhere", arguments: EarsTests.sizes, Language.allCases)
  func everyCommand(size: Size, language: Language) {
    var walk = OverlayWalk()
    for way in Self.places {
      var world = World(demo: World.afternoon, size: size, language: language)
      world.press(way)
      walk.go(over: world.state, way)
      let here = Here(world.state)
      for command in Command.table where here.availability(of: command) == .on && !command.isAnsweredByFocus {
        var state = world.state
        _ = command.run(&state)
        if state.overlays.count > world.state.overlays.count { walk.go(over: state, "\(way) \(command.id.rawValue)") }
      }
    }
    #expect(walk.seen.count > 60)
  }
}

/// Goes over all that one is asked and over what comes of choosing it, each of them once.
private struct OverlayWalk {
  private(set) var seen: Set<String> = []

  mutating func go(over state: State, _ way: String, deep: Int = 0) {
    guard let overlay = state.overlays.last, seen.insert(Self.name(of: overlay)).inserted else { return }
    var state = state
    switch overlay {
    case .dialog(let prompt):
      for _ in 0...prompt.dialog.buttons.count {
        expectSaid(state, way)
        press("Tab", &state)
      }
    case .menu(let choice):
      for index in choice.menu.listed.indices.prefix(10) {
        expectSaid(state, way)
        if deep < 2, index < 8 {
          var chosen = state
          press("Enter", &chosen)
          go(over: chosen, "\(way), \(index)", deep: deep + 1)
        }
        press("Down", &state)
      }
    case .help: expectSaid(state, way)
    case .find: break
    }
  }

  private static func name(of overlay: Overlay) -> String {
    switch overlay {
    case .dialog(let prompt): ([prompt.dialog.title] + prompt.dialog.lines + prompt.dialog.buttons).joined(separator: "|")
    case .menu(let choice): ([choice.menu.title] + choice.menu.items.map(\.label)).joined(separator: "|")
    case .help(let title, let lines, _): title + lines.map(\.text).joined(separator: "|")
    case .find: "find"
    }
  }

  private func press(_ key: String, _ state: inout State) {
    for event in (try? KeyScript.events(key)) ?? [] { _ = state.update(.event(event), now: state.scene.now) }
  }

  private func expectSaid(_ state: State, _ way: String) {
    let canvas = state.render()
    let said = canvas.cursor.map { String(canvas.row($0.row).map(\.character).filter { $0 != Cell.continuation }) } ?? ""
    func expect(_ text: some StringProtocol, _ what: String) {
      if text.isEmpty || said.contains(text) { return }
      Issue.record("\(way): \(what) “\(text)” is not in “\(said)”\n\(World.rows(of: canvas).joined(separator: "\n"))")
    }
    switch state.overlays.last {
    case .dialog(let prompt):
      if case .button(let index) = prompt.dialog.focus {
        expect(prompt.dialog.buttons[index].prefix(20), "the answer")
      } else {
        expect(prompt.dialog.label, "what the field is called,")
        expect(prompt.typed.split(separator: " ").last ?? "", "what is typed,")
      }
    case .menu(let choice): expect(choice.menu.focused?.label.prefix(12) ?? "", "the item")
    case .help(_, let lines, _): expect(lines.first?.text.prefix(12) ?? "", "the first line")
    case .find, nil: break
    }
  }
}
