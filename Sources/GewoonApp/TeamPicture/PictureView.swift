import Basics
import DossierModel
import TextUI
import Wording

/// Over which time one looks at the picture of the team.
struct PictureView: Sendable, Hashable {
  /// Nil for what the team usually reports over.
  var kind: TeamPeriod.Kind?
  /// So many quarters, half years or years before the one that runs now.
  var earlier = 0
}

extension Desk {
  /// How long the time is over which one looks at the picture of the team.
  var pictureKind: TeamPeriod.Kind { pictureView.kind ?? Team(shelf.tree(.team, "") ?? .null).usualPeriod }

  var picturePeriod: TeamPeriod { TeamPeriod(pictureKind, on: today, earlier: pictureView.earlier) }
}

/// The picture of the team that stands on the screen.
enum Picturing {
  /// What the picture is made from; another screen size or another room of the team does not matter.
  struct Source: Sendable, Equatable {
    let team: Int
    let view: PictureView
    let today: Day
    let instrument: String
  }

  /// Counts the picture, where it is looked at and anything that it is made from is another now.
  static func make(on desk: inout Desk) {
    guard desk.panes.open == .picture else { return }
    let source = Source(team: desk.scene.shelfRevision, view: desk.pictureView, today: desk.today, instrument: desk.instrument.id)
    if desk.derived.picture?.source == source { return }
    let picture = TeamPicture(desk.shelf, PictureFrame(desk.instrument), desk.picturePeriod)
    desk.derived.keep(picture: picture, from: source)
  }

  /// Goes to another kind of period: the one that runs now.
  static func choose(_ kind: TeamPeriod.Kind, _ desk: inout Desk) { desk.pictureView = PictureView(kind: kind) }

  /// Goes to an earlier period, or to a later one below zero.
  static func go(earlier distance: Int, _ desk: inout Desk) {
    if desk.pictureKind == .all { return desk.scene.tell(PictureWords.isAll) }
    if desk.pictureView.earlier + distance < 0 { return desk.scene.tell(PictureWords.noLater) }
    let begin = desk.picturePeriod.first
    if distance > 0, !desk.shelf.reflections.contains(where: { $0.reflection.day.map { $0 < begin } ?? false }) {
      return desk.scene.tell(PictureWords.noEarlier)
    }
    desk.pictureView.earlier += distance
  }

  /// Left, right and the digits, which every room of the picture knows; false for other keys.
  static func answer(_ key: Key, on desk: inout Desk) -> Bool {
    if key.shift || key.control || key.alt { return false }
    switch key.code {
    case .left: go(earlier: 1, &desk)
    case .right: go(earlier: -1, &desk)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, kinds.indices.contains(number - 1) else { return false }
      choose(kinds[number - 1], &desk)
    default: return false
    }
    return true
  }

  /// By their digits.
  static let kinds: [TeamPeriod.Kind] = [.quarter, .halfYear, .year, .all]
}
