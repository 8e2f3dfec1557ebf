import DossierModel
import Wording

/// The forms of the profile that say or do more than their fields.
struct ProfileForms: Reading {
  let desk: Desk

  func member(_ ref: Ref<GezinMember>) -> [Row] {
    let member = record(ref)
    let reads = member.mayReadAlong(on: today)
    return simpleFields(GezinMember.shape, at: ref.field)
      + (reads ? [.blank, .note(Saying.mayReadAlong(member.name.firstLine, language))] : [])
  }

  func ordinaryDay(_ ref: Ref<OrdinaryDay>) -> [Row] {
    let rows = simpleFields(OrdinaryDay.shape, at: ref.field)
    return record(ref)[.what].isEmpty ? rows : rows + [.blank, .command("goalFromDay", say(ProfileWords.makeGoal))]
  }
}
