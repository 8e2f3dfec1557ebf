import DossierModel
import Wording

/// My reflections on this gezin, one after the other.
struct TimelineScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { TimelineRows(desk: desk).all }
  func heading(on desk: Desk) -> Heading? {
    Heading.of(DebriefWords.timeline, desk, right: Saying.reflections(desk.own.reflections.count, desk.language))
  }

  static let commands: [Command] = [Command(atDesk: "timeline") { $0.openFullScreen(TimelineScreen()) }]
}

/// The answers on one aspect, one after the other.
struct AnswersOverTime: DeskScreen {
  let aspect: String

  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { TimelineRows(desk: desk).rows(answersOverTime: aspect) }
  func heading(on desk: Desk) -> Heading? { Heading.of(DebriefWords.timeline, desk, right: "") }
}
