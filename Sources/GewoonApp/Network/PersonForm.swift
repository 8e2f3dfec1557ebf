import DossierModel
import StrictJSON
import Wording

/// The form of somebody around the gezin, and what differs for one member.
struct PersonForm: Reading {
  let desk: Desk

  func rows(_ ref: FieldRef) -> [Row] {
    let kind = value(ref.key("kind"))?.text
    let simple = fields(.person, ["name"], at: ref) + simpleFields(.person, at: ref, without: ["name"])
    let bonds: [Row] = dossier.gezinMembers.filter { !$0.id.isEmpty }.map { member in
      let bond = ref.key("bonds").item("member", member.id)
      let value = value(bond)
      let quality = value?["quality"]?.text.map { word("quality", $0) } ?? say(ScreenWords.sameBond)
      let ring = value?["ring"]?.whole.map { word("ring", String($0)) } ?? ""
      return .item(ItemLine(ref: bond, shape: .bond, title: member.name, details: [quality, ring]))
    }
    let heading = kind == "place" ? ScreenWords.aPlace : ScreenWords.aPerson
    let rows = [.heading(say(heading))] + simple
    return bonds.isEmpty ? rows : rows + [.blank, .heading(say(ScreenWords.bonds), say(ScreenWords.bondsHint))] + bonds
  }

  func bondRows(_ ref: FieldRef) -> [Row] {
    var names: [String] = []
    for case .item(let key, let id) in ref.path.steps { names.append(key == "member" || key == "id" ? name(of: id) ?? "" : "") }
    return [.heading(say(ScreenWords.bond), names.joined(separator: " – "))] + simpleFields(.bond, at: ref, without: ["member"])
  }
}
