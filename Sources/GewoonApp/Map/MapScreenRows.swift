import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// The map as rows. They are those of the list, so that all that can be done there can be done here too.
struct MapScreenRows: Reading {
  let desk: Desk

  private var network: NetworkRows { NetworkRows(desk: desk) }
  private var pictures: MapPictures { MapPictures(desk: desk) }

  var all: [Row] {
    let people = network.peopleRows().filter { !$0.person.hasEnded || desk.look.compared != nil }.map(\.row)
    let add = Row.add(AddLine(to: network.list, label: say(ScreenWords.addPerson)))
    guard let compared = pictures.compared else { return people + network.nameQuestions + [add] }
    // Whoever is on neither map is not walked to.
    let signs = Dictionary(compared.people.map { ($0.id, $0.sign) }) { first, _ in first }
    let rows: [Row] = people.compactMap { row in
      guard case .item(var item) = row.kind, let sign = row.id.flatMap(Self.person(of:)).flatMap({ signs[$0] }) else { return nil }
      item.mark = sign.isEmpty ? " " : sign
      return .item(item)
    }
    let there = Set(rows.compactMap { $0.id.flatMap(Self.person(of:)) })
    return rows + compared.people.filter { !there.contains($0.id) }.map { .link(.formerly($0.id), "\($0.sign) \($0.name)", .text) } + [add]
      + [.blank, .note(summary(of: compared.comparison))]
  }

  /// The id on the map of whoever a row stands for.
  static func person(of row: RowID) -> String? {
    switch row {
    case .item(let ref):
      switch ref.path.steps.last {
      case .item(_, let id)?: id
      case .index(let index)?: "\(index)"
      default: nil
      }
    case .link(.formerly(let id)): id
    default: nil
    }
  }

  func said(_ focus: RowID?, at stop: PictureStop?) -> String {
    guard let stop else { return toAdd(focus) }
    if stop.isFold, !stop.people.contains(where: { $0.id == desk.look.unfolded }) {
      return Saying.fold(
        stop.people.map(\.name), sector: word("sector", Vocabulary.sector.values[stop.sector]), ring: word("ring", "\(stop.ring)"),
        language)
    }
    guard let id = focus.flatMap(Self.person(of:)) else { return "" }
    if let compared = pictures.compared { return said(id, comparing: compared.comparison) }
    guard case .item(let ref)? = focus, let json = value(ref) else { return "" }
    return PersonWords(desk: desk).inFull(Person(json).seen(by: desk.look.eyes))
  }

  /// What changed with somebody between the two days, and then with everybody.
  private func said(_ id: String, comparing comparison: NetworkComparison) -> String {
    let all = summary(of: comparison)
    let own = comparison.changes.filter { $0.id == id }.map { NetworkComparison.Group(kind: $0.kind, names: [$0.name]).words(language) }
    guard !own.isEmpty else { return all }
    return Saying.capitalised(own.joined(separator: ", ")) + ". " + all
  }

  private func summary(of comparison: NetworkComparison) -> String {
    Saying.changes(
      comparison.groups.map { $0.words(language) }, since: comparison.from ?? today, until: comparison.to, today: today, language)
  }

  /// What Enter does where nobody is: the question that is asked there.
  private func toAdd(_ focus: RowID?) -> String {
    let row = desk.derived.rows[.network]?[focus]
    guard case .add(let add)? = row?.kind, !add.presets.isEmpty else { return say(NetworkWords.addHere) }
    return add.label + " " + say(NetworkWords.addName)
  }

  /// What is looked at on the map: two days, through whose eyes, or how many people there are.
  var facts: String {
    guard let days = desk.look.compared.map({ Saying.compared($0.from, with: $0.to, today: today, language) }) else {
      return network.eyesFacts
    }
    return [network.eyesName.map { Saying.eyes($0, language) }, days].compactMap { $0 }.joined(separator: " · ")
  }

  /// Who stood on the older map and no longer does.
  func formerly(_ id: String) -> String? {
    guard let compared = pictures.compared, let day = compared.comparison.from,
      let name = compared.older.people.first(where: { $0.id == id })?.name
    else { return nil }
    return Saying.stoodOnMap(name, on: day, today: today, language)
  }
}
