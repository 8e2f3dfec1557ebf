import DossierModel
import StrictJSON
import Wording

/// One thing of a list, in a form of its own.
struct ThingForm: Screen {
  let ref: FieldRef
  /// The name of its shape.
  let shape: String

  func rows(on desk: Desk) -> [Row] {
    switch shape {
    case Shape.person.name: PersonForm(desk: desk).rows(ref)
    case Shape.bond.name: PersonForm(desk: desk).bondRows(ref)
    case Shape.goal.name: PlanRows(desk: desk).rows(goal: ref)
    default: ThingRows(desk: desk).rows(ref, shape: shape)
    }
  }
}

/// The forms that have a heading and the fields of their shape.
private struct ThingRows: Reading {
  let desk: Desk

  func rows(_ ref: FieldRef, shape name: String) -> [Row] {
    switch name {
    case Shape.action.name: [.heading(say(ScreenWords.step))] + simpleFields(.action, at: ref)
    case Shape.evidence.name:
      [.heading(say(ScreenWords.evidence))] + fields(.evidence, ["text", "kind", "from", "date", "links"], at: ref)
    case Shape.member.name: [.heading(say(ScreenWords.member))] + simpleFields(.member, at: ref)
    case Shape.area.name: areaRows(ref)
    case Shape.ordinaryDay.name: [.heading(say(ScreenWords.ordinaryDay))] + simpleFields(.ordinaryDay, at: ref)
    case Shape.supported.name: [.heading(say(ScreenWords.supported))] + fields(.supported, ["value", "date"], at: ref)
    case Shape.worry.name: [.heading(say(ScreenWords.worry))] + simpleFields(.worry, at: ref)
    case Shape.review.name: [.heading(say(ScreenWords.review))] + simpleFields(.review, at: ref)
    case Shape.tie.name: [.heading(say(ScreenWords.tie))] + simpleFields(.tie, at: ref)
    default: []
    }
  }

  private func areaRows(_ ref: FieldRef) -> [Row] {
    let name: String = if case .key(let key)? = ref.path.steps.last { word("area", key) } else { "" }
    return [.heading(name)] + simpleFields(.area, at: ref)
  }
}
