import Basics
import DossierModel
import TextUI
import Wording

/// A paper of the team that is to be written to a file. It holds the numbers that stand on the screen.
public struct TeamPaperWanted: Sendable, Equatable {
  /// What can be taken out, in the order of its digits.
  public enum Sheet: String, Sendable, CaseIterable {
    case report, factsheet, residents
    /// All numbers as a table.
    case csv
  }

  public let sheet: Sheet
  public let picture: TeamPicture
  /// Titles of the library (`TeamShelf.libraryTitles`).
  public let examples: [String]
}

/// What can be done in the picture of the team.
enum PictureCommands {
  static let all: [Command] = [
    Command(atTeam: "earlierPeriod", when: isOff) { Picturing.go(earlier: 1, &$0) },
    Command(atTeam: "laterPeriod", when: isOff) { Picturing.go(earlier: -1, &$0) },
    Command(atTeam: "whichPeriod", when: isOff) { askPeriod(&$0) },
    Command(atTeam: "onPaper", when: isOff) { askSheet(&$0) },
  ]

  private static func isOff(_ desk: Desk) -> Availability { desk.panes.open == .picture ? .on : .absent }

  private static func askPeriod(_ desk: inout Desk) {
    let items = Picturing.kinds.enumerated().map { index, kind in
      MenuItem(id: kind.rawValue, label: desk.say(PictureWords.kind(kind)), digit: index + 1)
    }
    let menu = Menu(title: desk.say(PictureWords.whichPeriod), items: items, focused: desk.pictureKind.rawValue)
    desk.ask(OpenMenu(atDesk: menu) { desk, id in TeamPeriod.Kind(rawValue: id).map { Picturing.choose($0, &desk) } })
  }

  private static func askSheet(_ desk: inout Desk) {
    let items = TeamPaperWanted.Sheet.allCases.enumerated().map { index, sheet in
      MenuItem(id: sheet.rawValue, label: desk.say(PicturePaperWords.kind(sheet.rawValue)?.menu ?? OnPaperWords.which), digit: index + 1)
    }
    desk.ask(OpenMenu(atDesk: Menu(title: desk.say(OnPaperWords.which), items: items)) { want($1, &$0) })
  }

  private static func want(_ id: String, _ desk: inout Desk) {
    guard let sheet = TeamPaperWanted.Sheet(rawValue: id), let picture = desk.derived.picture?.picture else { return }
    let wanted = TeamPaperWanted(sheet: sheet, picture: picture, examples: desk.shelf.libraryTitles(in: picture.period))
    desk.outcome.effects.append(.putTeamOnPaper(wanted))
  }
}
