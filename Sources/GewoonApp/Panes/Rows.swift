import DossierModel
import StrictJSON
import TextUI
import Wording

/// Which rows a pane shows: the pane's own, or those of the thing that was opened in it.
extension Scene {
  var rows: [Row] { rows(of: dossier.pane) }

  func rows(of pane: Pane) -> [Row] {
    switch dossier.views[pane]?.last?.target ?? .pane {
    case .pane:
      switch pane {
      case .gezin: gezinRows
      case .network: networkRows
      case .reflection: reflectionRows
      case .plan: planRows
      }
    case .object(let ref, let shape): objectRows(ref, shape: shape)
    case .reflection(let id): rows(reflection: id)
    case .debrief(let id, let step): rows(debrief: id, step: step)
    case .sharing(let id): rows(sharing: id)
    case .timeline: timelineRows
    case .answersOverTime(let aspect): rows(answersOverTime: aspect)
    case .sentences: sentencesRows
    case .lexicon: lexiconRows
    case .map: mapRows
    case .networkTable: tableRows
    }
  }

  /// Where focus goes first: on the first thing to write, which in a reflection is what went well.
  func firstFocus(among stops: [RowID]) -> RowID? {
    // A list to look at begins with what there is to see, not with what one may add.
    if [.lexicon, .sentences].contains(dossier.views[dossier.pane]?.last?.target) {
      return stops.first { if case .link = $0 { true } else { false } } ?? stops.first
    }
    guard dossier.pane == .reflection, dossier.views[.reflection]?.last?.target.isFullScreen != true else { return stops.first }
    return stops.first { if case .field(let ref) = $0 { ref.path.steps.last == .key("wentWell") } else { false } } ?? stops.first
  }

  /// The form of one thing, by the name of its shape.
  private func objectRows(_ ref: FieldRef, shape name: String) -> [Row] {
    switch name {
    case Shape.person.name: personRows(ref)
    case Shape.goal.name: goalRows(ref)
    case Shape.action.name: [.heading(say(ScreenWords.step))] + simpleFields(.action, at: ref)
    case Shape.evidence.name: evidenceRows(ref)
    case Shape.member.name: [.heading(say(ScreenWords.member))] + simpleFields(.member, at: ref)
    case Shape.area.name: areaRows(ref)
    case Shape.ordinaryDay.name: [.heading(say(ScreenWords.ordinaryDay))] + simpleFields(.ordinaryDay, at: ref)
    case Shape.supported.name: [.heading(say(ScreenWords.supported))] + fields(.supported, ["value", "date"], at: ref)
    case Shape.worry.name: [.heading(say(ScreenWords.worry))] + simpleFields(.worry, at: ref)
    case Shape.review.name: [.heading(say(ScreenWords.review))] + simpleFields(.review, at: ref)
    case Shape.bond.name: bondRows(ref)
    case Shape.tie.name: [.heading(say(ScreenWords.tie))] + simpleFields(.tie, at: ref)
    default: []
    }
  }
}
