import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The people around the family, the nearest first.
extension Scene {
  var peopleRef: FieldRef { FieldRef(document: .dossier, path: ["network", "people"].keys) }

  /// "12 mensen, 3 heel dichtbij"
  var networkFacts: String {
    let people = dossier.tree.people.filter { !$0.hasEnded }
    let near = people.count { $0.ring == 1 }
    return Saying.people(people.count, language) + (near > 0 ? ", \(near) \(word("ring", "1"))" : "")
  }

  var networkRows: [Row] {
    let add = Row.add(AddLine(list: peopleRef, shape: .person, label: say(ScreenWords.addPerson)))
    let people = peopleRows()
    if people.isEmpty {
      return [.note(say(NameQuestionWords.start)), .blank] + nameQuestions + [.note(say(NameQuestionWords.hint)), .blank, add]
    }
    let view = [eyesName.map { Saying.capitalised(Saying.eyes($0, language)) }, dossier.map.shows == .ties ? nil : legend(width: 76)]
      .compactMap { $0 }
    var rows: [Row] = view.isEmpty ? [] : view.map { .note($0) } + [.blank]
    var heading: String?
    for (person, row) in people {
      let here = person.hasEnded ? say(NetworkWords.noLonger) : person.ring.map { word("ring", String($0)) } ?? say(ScreenWords.noRing)
      if here != heading {
        if heading != nil { rows.append(.blank) }
        rows.append(.heading(here))
        heading = here
      }
      rows.append(row)
    }
    let signs: [Row] = dossier.map.shows == .ties ? [.note(legend(width: 76))] : []
    return rows + [.blank, add] + signs + tieRows + measureRows + mapChangeRows + [.blank, .heading(say(NetworkWords.whoElse))]
      + nameQuestions
  }

  /// Everybody, as one looks at them on the network's own screens or in another way: the nearest first, who is no longer there last.
  func peopleRows(as view: MapView? = nil) -> [(person: Person, row: Row)] {
    let view = view ?? dossier.map
    return items(peopleRef).map { item in (Person(item.json).seen(by: view.eyes), item.ref) }
      .sorted { left, right in
        let (a, b) = (left.0, right.0)
        return (a.hasEnded ? 1 : 0, a.ring ?? 5, Folding.sort(a.name), a.id) < (b.hasEnded ? 1 : 0, b.ring ?? 5, Folding.sort(b.name), b.id)
      }
      .map { ($0.0, row(of: $0.0, at: $0.1, sign: view.shows.sign(of: $0.0, language))) }
  }

  private func row(of person: Person, at ref: FieldRef, sign: String) -> Row {
    let title = person.name + (person.isCoEducator ? " *" : "")
    let sector = person.sector.isEmpty ? "" : word("sector", person.sector)
    let since = person.hasEnded ? person.json["ended"]?.text.flatMap(Day.init).map { Saying.since($0, today: today, language) } ?? "" : ""
    var line = ItemLine(ref: ref, shape: .person, mark: sign, title: title, details: [person.role, sector, since])
    line.sector = person.sector
    return .item(line)
  }

  private var tieRows: [Row] {
    guard dossier.tree.people.count > 1 else { return [] }
    let list = FieldRef(document: .dossier, path: ["network", "ties"].keys)
    let ties: [Row] = items(list).map { item in
      let names = ["a", "b"].map { item.json[$0]?.text.flatMap(name) ?? "…" }
      let isOver = ["a", "b"].contains { key in dossier.tree.people.contains { $0.id == item.json[key]?.text && $0.hasEnded } }
      let quality = item.json["quality"]?.text.map { word("quality", $0) } ?? ""
      let strain = item.json["strain"]?.flag == true ? label("tie.strain").lowercased() : ""
      return .item(
        ItemLine(
          ref: item.ref, shape: .tie, title: names.joined(separator: " – "),
          details: [quality, strain, isOver ? say(NetworkWords.noLonger) : ""]))
    }
    return [.blank, .heading(say(ScreenWords.ties))] + ties
      + [.add(AddLine(list: list, shape: .tie, label: say(ScreenWords.addTie)))]
  }

  func personRows(_ ref: FieldRef) -> [Row] {
    let kind = dossier.value(ref.key("kind"))?.text
    let simple = fields(.person, ["name"], at: ref) + simpleFields(.person, at: ref, without: ["name"])
    let bonds: [Row] = dossier.tree.gezinMembers.filter { !$0.id.isEmpty }.map { member in
      let bond = ref.key("bonds").item("member", member.id)
      let value = dossier.value(bond)
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
