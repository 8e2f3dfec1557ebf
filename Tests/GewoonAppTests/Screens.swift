import Basics
import Support
import Testing
import TextUI

/// A screen of the demo, and the keys that lead to it from the start.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String
  var isFirstUse = false

  var testDescription: String { name }

  /// The program as it stands on this screen.
  func world(_ size: Size, language: Language = .nl) -> World {
    var world = isFirstUse ? World.firstUse(size: size, language: language) : World(demo: World.afternoon, size: size, language: language)
    world.press(keys)
    return world
  }

  /// Every kind of screen; the first gezin of the list is Bakker.
  static let all = [
    ScreenCase(name: "first-use", keys: "'Sanne' Enter", isFirstUse: true),
    ScreenCase(name: "gezinnen", keys: "Down"),
    ScreenCase(name: "gezinnen-filter", keys: "/ 'de'"),
    ScreenCase(name: "gezin", keys: "Enter"),
    ScreenCase(name: "network", keys: "Enter F3 Down"),
    ScreenCase(name: "reflection", keys: "Enter F4"),
    ScreenCase(name: "plan", keys: "Enter F5 Down"),
    ScreenCase(name: "person", keys: "Enter F3 Enter Tab Tab"),
    ScreenCase(name: "goal", keys: "Enter F5 Enter"),
    ScreenCase(name: "editor", keys: "Enter F4 C-n C-k C-Left C-Left C-Left"),
    ScreenCase(name: "scale", keys: "Enter F4 C-n C-n C-n C-n C-n C-n C-n"),
    ScreenCase(name: "look-back", keys: "Down Down d"),
    ScreenCase(name: "debrief-begin", keys: "Down Down d Enter"),
    ScreenCase(name: "debrief-question", keys: "d"),
    ScreenCase(name: "debrief-ordinary-words", keys: "d Tab ' De casusregie'"),
    ScreenCase(name: "debrief-evidence", keys: "d C-n C-n C-n C-n"),
    ScreenCase(name: "debrief-plan", keys: "d C-n C-n C-n C-n C-n C-n C-n C-n C-n C-n C-n C-n C-n C-n"),
    ScreenCase(name: "sharing", keys: "Enter F4 C-p 'delen' Enter Tab Tab Tab Tab Tab Tab Space"),
    ScreenCase(name: "timeline", keys: "Enter C-p 'tijd' Enter"),
    ScreenCase(name: "answers-over-time", keys: "Enter C-p 'tijd' Enter End Up Up Enter"),
    ScreenCase(name: "sentences", keys: "Enter C-p 'zinnen' Enter"),
    ScreenCase(name: "team", keys: "F6 Down"),
    ScreenCase(name: "team-reading", keys: "F6 Down Enter Down"),
    ScreenCase(name: "team-asking", keys: "F6 Down Enter Down v 'Waar merkte je het aan?'"),
    ScreenCase(name: "dialog", keys: "Delete"),
    ScreenCase(name: "dialog-name", keys: "n 'Van den Berg'"),
    ScreenCase(name: "menu", keys: "Enter F3 Enter Tab Tab Tab Enter Down"),
    ScreenCase(name: "help", keys: "Enter F1"),
    ScreenCase(name: "palette", keys: "Enter F4 C-p 're'"),
  ]
}

extension Size: CustomTestStringConvertible {
  public var testDescription: String { name }

  /// "80x24"
  var name: String { "\(width)x\(height)" }

  /// The four sizes at which every screen is looked at.
  static let golden = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60), Size(width: 40, height: 12),
  ]
}
