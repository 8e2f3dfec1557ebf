import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// A paper that is to be written to a file: which one, and of what. It holds what stands on the screen, saved or not.
public struct PaperWanted: Sendable, Equatable {
  /// What can be taken out, in the order of its digits.
  public enum Kind: String, Sendable, CaseIterable {
    case family, familyShort, file, worker, map, portfolio, calendar
  }

  public let kind: Kind
  /// The dossier.
  public let dossier: JSON
  /// My reflections on it, for the portfolio alone.
  public let own: JSON?
  /// What I shared of them, for the portfolio alone: an original may be gone.
  public let shared: JSON?
}

/// Profile, plan, map and reflections go out of the program as files, to print, to paste or to put in a calendar.
enum OnPaper {
  static let commands: [Command] = [
    Command(atDesk: "onPaper", run: { ask(&$0) })
  ]

  private static func ask(_ desk: inout Desk) {
    desk.leaveField()
    desk.saveFiles()
    let items = PaperWanted.Kind.allCases.enumerated().map { index, kind in
      MenuItem(
        id: kind.rawValue, label: desk.say(OnPaperWords.kind(kind.rawValue)), reason: whyNot(kind, desk).map(desk.say), digit: index + 1)
    }
    // Who needs short sentences gets them first.
    let isShort = Dossier(desk.tree)[.gezin][.approach].contains("shortSentences")
    let menu = Menu(title: desk.say(OnPaperWords.which), items: items, focused: isShort ? PaperWanted.Kind.familyShort.rawValue : nil)
    desk.ask(OpenMenu(atDesk: menu) { want($1, &$0) })
  }

  private static func whyNot(_ kind: PaperWanted.Kind, _ desk: Desk) -> Phrase? {
    guard kind == .portfolio else { return nil }
    // Why is said in full where they would stand, in the reflection pane.
    if desk.gezin.ownBlocked != nil { return OnPaperWords.blocked }
    return desk.own.reflections.isEmpty && desk.gezin.shared?.reflections.isEmpty ?? true ? OnPaperWords.noReflections : nil
  }

  private static func want(_ id: String, _ desk: inout Desk) {
    guard let kind = PaperWanted.Kind(rawValue: id) else { return }
    let isPortfolio = kind == .portfolio
    let wanted = PaperWanted(
      kind: kind, dossier: desk.tree, own: isPortfolio ? desk.own : nil, shared: isPortfolio ? desk.gezin.shared : nil)
    desk.outcome.effects.append(.putOnPaper(wanted))
  }
}
