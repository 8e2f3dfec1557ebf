import DossierModel
import Wording

/// The forms of the profile that say or do more than their fields.
struct ProfileForms: Reading {
  let desk: Desk

  /// The rows of a thing of the profile; nil for one of which the fields as they are do.
  func rows(_ shape: Shape, at ref: FieldRef) -> [Row]? {
    switch shape.name {
    case GezinMember.shape.name: member(Ref(ref.document, FieldPlace(ref.path)))
    case OrdinaryDay.shape.name: ordinaryDay(Ref(ref.document, FieldPlace(ref.path)))
    case FamilyStatement.shape.name: fields(at: Ref<FamilyStatement>(ref.document, FieldPlace(ref.path)), .text, .by, .about, .date)
    case Agreement.shape.name: fields(at: Ref<Agreement>(ref.document, FieldPlace(ref.path)), .who, .what, .answer, .date, .note)
    default: nil
    }
  }

  private func member(_ ref: Ref<GezinMember>) -> [Row] {
    let member = record(ref)
    let reads = member.mayReadAlong(on: today)
    return simpleFields(GezinMember.shape, at: ref.field)
      + (reads ? [.blank, .note(Saying.mayReadAlong(member.name.firstLine, language))] : [])
  }

  private func ordinaryDay(_ ref: Ref<OrdinaryDay>) -> [Row] {
    let rows = simpleFields(OrdinaryDay.shape, at: ref.field)
    return record(ref)[.what].isEmpty ? rows : rows + [.blank, .command("goalFromDay", say(ProfileWords.makeGoal))]
  }
}
