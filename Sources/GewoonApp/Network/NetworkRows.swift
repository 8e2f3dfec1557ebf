import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The people around the family as rows: of the list, and of whatever else shows them.
struct NetworkRows: Reading {
  let desk: Desk

  var list: Ref<[Person]> { top[.network][.people] }

  /// "12 mensen, 3 heel dichtbij"
  var facts: String {
    let people = dossier.people.filter { !$0.hasEnded }
    let near = people.count { $0.ring == 1 }
    return Saying.people(people.count, language) + (near > 0 ? ", \(near) \(word("ring", "1"))" : "")
  }

  var all: [Row] {
    let add = Row.add(AddLine(to: list, label: say(ScreenWords.addPerson)))
    let people = peopleRows()
    if people.isEmpty {
      return [.note(say(NameQuestionWords.start)), .blank] + nameQuestions + [.note(say(NameQuestionWords.hint)), .blank, add]
    }
    let view = [eyesName.map { Saying.capitalised(Saying.eyes($0, language)) }, desk.look.shows == .ties ? nil : legend(width: 76)]
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
    let signs: [Row] = desk.look.shows == .ties ? [.note(legend(width: 76))] : []
    return rows + [.blank, add] + signs + tieRows + measureRows + mapChangeRows + [.blank, .heading(say(NetworkWords.whoElse))]
      + nameQuestions
  }

  /// Everybody, as one looks at them on the network's own screens or in another way: the nearest first, who is no longer there last.
  func peopleRows(as view: MapView? = nil) -> [(person: Person, row: Row)] {
    let view = view ?? desk.look
    return items(list).map { ref, person in (person.seen(by: view.eyes), ref) }
      .sorted { left, right in
        let (a, b) = (left.0, right.0)
        func order(_ name: String) -> String { DutchName.naturalOrder(Folding.sort(name)) }
        return (a.hasEnded ? 1 : 0, a.ring ?? 5, order(a.name), a.id) < (b.hasEnded ? 1 : 0, b.ring ?? 5, order(b.name), b.id)
      }
      .map { ($0.0, row(of: $0.0, at: $0.1, sign: view.shows.sign(of: $0.0, language))) }
  }

  private func row(of person: Person, at ref: Ref<Person>, sign: String) -> Row {
    let title = person.name + (person.isCoEducator ? " *" : "")
    let sector = person.sector.isEmpty ? "" : word("sector", person.sector)
    let since = person[.ended].map { Saying.since($0, today: today, language) } ?? ""
    var line = ItemLine(ref: ref, mark: sign, title: title, details: [person.role, sector, since])
    line.sector = person.sector
    line.keywords = person[.nickname]
    return .item(line)
  }

  private var tieRows: [Row] {
    guard dossier.people.count > 1 else { return [] }
    let gone = Set(dossier.people.filter(\.hasEnded).map(\.id))
    let list = top[.network][.ties]
    let ties: [Row] = items(list).map { ref, tie in
      let names = [tie[.a], tie[.b]].map { name(of: $0) ?? "…" }
      let isOver = gone.contains(tie[.a]) || gone.contains(tie[.b])
      let strain = tie[.strain] == true ? label(FieldKey<Tie, Bool>.strain.field.name).lowercased() : ""
      return .item(
        ItemLine(
          ref: ref, title: names.joined(separator: " – "),
          details: [wordOrText("quality", tie.raw(.quality)), strain, isOver ? say(NetworkWords.noLonger) : ""]))
    }
    return [.blank, .heading(say(ScreenWords.ties))] + ties + [.add(AddLine(to: list, label: say(ScreenWords.addTie)))]
  }

  /// The signs of the picture with their meaning, in so many columns: "= sterk  - gewoon  …".
  func legend(width: Int) -> String {
    let signs: [(String, Phrase)] =
      if desk.look.compared != nil {
        NetworkWords.changeSigns
      } else if desk.look.shows == .ties {
        NetworkWords.tieSigns
      } else {
        NetworkWords.signs(desk.look.shows.rawValue).map { ($0.sign[language], $0.word) }
      }
    let pairs = signs.map { "\($0) \(say($1))" } + ["* " + say(NetworkWords.coEducator)]
    // A sign and its meaning stay together; what has no room is told by the help.
    return pairs.dropFirst().reduce(pairs[0]) { said, pair in
      Display.columns(of: said + "  " + pair) <= width ? said + "  " + pair : said
    }
  }

  /// Through whose eyes one looks, else how many people there are.
  var eyesFacts: String { eyesName.map { Saying.eyes($0, language) } ?? facts }

  /// The name of whoever one looks through the eyes of.
  var eyesName: String? { desk.look.eyes.flatMap { id in dossier.gezinMembers.first { $0.id == id }?.name } }

  /// What there is to see in the map, one plain sentence each.
  var measureRows: [Row] {
    guard dossier.people.contains(where: { !$0.hasEnded }) else { return [] }
    return [.blank, .heading(say(NetworkWords.inShort), desk.look.eyes == nil ? "" : say(NetworkWords.eyesOfAll))]
      + Measure.all(in: dossier).map { .note($0.sentence(today: today, language)) }
  }

  /// What changed since each map that was kept, the newest first.
  var mapChangeRows: [Row] {
    let now = NetworkMap(now: dossier)
    let rows: [Row] = NetworkMap.kept(in: dossier).reversed().compactMap { map in
      guard let day = map.day else { return nil }
      let parts = NetworkComparison(from: map, to: now).groups.map { $0.words(language) }
      return .note(Saying.changes(parts, since: day, until: nil, today: today, language))
    }
    return rows.isEmpty ? [] : [.blank, .heading(say(NetworkWords.throughTime))] + rows
  }

  /// The questions that bring the first names to an empty map, and others to a fuller one.
  var nameQuestions: [Row] {
    NameQuestion.allCases.map { question in
      let given = JSONObject(question.presets.map { ($0.key, $0.value) })
      return .add(AddLine(to: list, label: say(NameQuestionWords.question(question)), carrying: Person(.object(given))))
    }
  }
}
