import Basics
import DossierModel
import StrictJSON
import Wording

/// The form of somebody around the gezin, and what differs for one member.
struct PersonForm: Reading {
  let desk: Desk

  func rows(_ ref: Ref<Person>) -> [Row] {
    let simple = fields(at: ref, .name) + simpleFields(Person.shape, at: ref.field, without: [FieldKey<Person, String>.name.name])
    let bonds: [Row] = dossier.gezinMembers.filter { !$0.id.isEmpty }.map { member in
      let place = ref[.bonds].item(member: member.id)
      let bond = record(place)
      let quality = bond.says(.quality) ? wordOrText("quality", bond.raw(.quality)) : say(ScreenWords.sameBond)
      let ring = bond.raw(.ring)?.whole.map { word("ring", String($0)) } ?? ""
      return .item(ItemLine(ref: place, title: name(of: member.id) ?? member.name, details: [quality, ring]))
    }
    let isPlace = record(ref).isPlace
    let rows =
      [.heading(say(isPlace ? ScreenWords.aPlace : ScreenWords.aPerson))] + simple + (isPlace ? SocialMapScreen.row(desk) : [])
    return bonds.isEmpty ? rows : rows + [.blank, .heading(say(ScreenWords.bonds), say(ScreenWords.bondsHint))] + bonds
  }

  func rows(bond ref: Ref<Bond>) -> [Row] {
    let names = ref.place.path.steps.compactMap { step in if case .item(_, let id) = step { name(of: id) ?? "" } else { nil } }
    return [.heading(say(ScreenWords.bond), names.joined(separator: " – "))]
      + simpleFields(Bond.shape, at: ref.field, without: [FieldKey<Bond, String>.member.name])
  }
}
