import Basics
import Support
import Testing
import TextUI

/// A screen of the demo, and the way that leads to it from the start.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  /// The layouts that make something else of a wide screen; of all others a picture is kept at 80 and 40 columns only.
  private static let wideLayouts: Set = ["gezinnen", "network", "reflection", "debrief-question", "team-reading", "plan-large", "decision"]

  /// A part of the way there: keys, or one key again and again until the cursor stands on a row with a text.
  enum Leg: Sendable, ExpressibleByStringLiteral {
    case keys(String)
    case walk(String, to: String)

    init(stringLiteral keys: String) { self = .keys(keys) }
  }

  let name: String
  let way: [Leg]
  let isFirstUse: Bool

  init(_ name: String, _ way: Leg..., isFirstUse: Bool = false) {
    self.name = name
    self.way = way
    self.isFirstUse = isFirstUse
  }

  var testDescription: String { name }

  /// Whether a picture of this screen is kept at this size.
  func hasPicture(at size: Size) -> Bool { size.width <= 80 ? name != "plan-large" : Self.wideLayouts.contains(name) }

  /// The program as it stands on this screen.
  func world(_ size: Size, language: Language = .nl) -> World {
    var world = isFirstUse ? World.firstUse(size: size, language: language) : World(demo: World.afternoon, size: size, language: language)
    for leg in way {
      switch leg {
      case .keys(let keys): world.press(keys)
      case .walk(let key, let text): world.press(key, until: { $0.cursorRowText.contains(text) })
      }
    }
    return world
  }

  /// Every kind of screen; the first gezin of the list is Bakker.
  static let all = [
    ScreenCase("first-use", "'Sanne' Enter", isFirstUse: true),
    ScreenCase("gezinnen", "Down"),
    ScreenCase("gezinnen-filter", "/ 'de'"),
    ScreenCase("search", "C-f 'formul' Down"),
    ScreenCase("gezin", "Enter"),
    ScreenCase("network", "Enter F3 Down"),
    ScreenCase("reflection", "Enter F4"),
    ScreenCase("plan", "Enter F5 Down"),
    ScreenCase("plan-large", "Enter F5 z"),
    ScreenCase("plan-new-step", "Enter F5 Down n 'Tante Kim fietst mee'"),
    ScreenCase("plan-step-done", "Enter F5 Down Space"),
    ScreenCase("step", "Enter F5 Down Enter"),
    ScreenCase("viewpoints", "Enter F5 Enter", .walk("Down", to: "+ hoe een ander")),
    ScreenCase("person", "Enter F3 Enter", .walk("Tab", to: "Wie is dit")),
    ScreenCase("goal", "Enter F5 Enter"),
    ScreenCase("editor", "Enter F4 C-n C-k C-Left C-Left C-Left"),
    ScreenCase("scale", "Enter F4", .walk("C-n", to: "[4]")),
    ScreenCase("look-back", "Down Down d"),
    ScreenCase("debrief-begin", "Down Down d Down Enter"),
    ScreenCase("debrief-question", "d"),
    ScreenCase("debrief-ordinary-words", "d Tab ' De casusregie'"),
    ScreenCase("debrief-evidence", "d", .walk("Tab", to: "Moeder schoof het")),
    ScreenCase("debrief-safety", "d C-n C-n C-n"),
    ScreenCase("debrief-plan", "d C-n C-n C-n", .walk("Tab", to: "Het plan van het gezin"), "Enter"),
    ScreenCase("sharing", "Enter F4 C-p 'delen met' Enter", .walk("Tab", to: "Het juiste moment"), "Space"),
    ScreenCase("timeline", "Enter C-p 'tijd' Enter"),
    ScreenCase("answers-over-time", "Enter C-p 'tijd' Enter End Up Up Enter"),
    ScreenCase("sentences", "Enter C-p 'zinnen' Enter"),
    ScreenCase("ladder", "Enter C-p 'kerntaken' Enter"),
    ScreenCase("decision", "Enter C-p 'kerntaken' Enter Down Enter", .walk("Tab", to: "kiezen wie")),
    ScreenCase("ordinary-first", "Enter C-p 'kerntaken' Enter Enter 3", .walk("Tab", to: "gewone dingen"), "Enter Space Down"),
    ScreenCase("stepping-down", "Down Enter C-p 'afbouwen' Enter"),
    ScreenCase("meldcode", "/ 'karto' Enter Enter F9"),
    ScreenCase("team", "F6 Down"),
    ScreenCase("team-reading", "F6 Down Enter Down"),
    ScreenCase("team-asking", "F6 Down Enter Down v 'Waar merkte je het aan?'"),
    ScreenCase("planning", "F7 Down"),
    ScreenCase("dialog", "Delete"),
    ScreenCase("dialog-name", "n 'Van den Berg'"),
    ScreenCase("menu", "Enter F3 Enter", .walk("Tab", to: "Hoort bij"), "Enter Down"),
    ScreenCase("help", "Enter F1"),
    ScreenCase("palette", "Enter F4 C-p 're'"),
    ScreenCase("on-paper", "Enter C-p 'op papier' Enter"),
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
