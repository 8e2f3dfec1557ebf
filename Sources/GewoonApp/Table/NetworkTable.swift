import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// All that is known of the people around the gezin, a line each, as columns that can be moved through.
struct NetworkTable {
  struct Column {
    let title: String
    let cells: [String]
    var width: Int { max(Display.columns(of: title), cells.map { min(NetworkTable.widest, Display.columns(of: $0)) }.max() ?? 0) }
  }

  /// A cell is not wider than this; what is longer stands in full in the form.
  static let widest = 24

  let rows: [RowID]
  let names: Column
  let columns: [Column]

  /// The column that a row's other cells begin at, and how many of them are shown from `first` on in so much room.
  func shown(from first: Int, width: Int) -> Range<Int> {
    var left = width - nameWidth(width) - 2
    var end = first
    while end < columns.count, columns[end].width <= left {
      left -= columns[end].width + 2
      end += 1
    }
    return first..<max(end, min(first + 1, columns.count))
  }

  /// The last column that one may begin with: from there on all the rest is seen.
  func lastFirst(width: Int) -> Int {
    (0..<max(1, columns.count)).first { shown(from: $0, width: width).upperBound >= columns.count } ?? 0
  }

  func nameWidth(_ width: Int) -> Int { min(names.width, max(12, width / 3)) }
}

/// The table of this gezin.
struct TableRows: Reading {
  let desk: Desk

  private var network: NetworkRows { NetworkRows(desk: desk) }

  /// Everybody of the list, for the table.
  var all: [Row] {
    let people = network.peopleRows().map(\.row)
    return people + [.add(AddLine(to: network.list, label: say(ScreenWords.addPerson)))]
  }

  var table: NetworkTable {
    let people = network.peopleRows()
    let fulls = people.map { PersonInFull($0.person, in: dossier) }
    func column(_ field: Field) -> NetworkTable.Column {
      NetworkTable.Column(title: label(field.name), cells: people.map { cell($0.person.json[field.key], field.kind) })
    }
    let names = NetworkTable.Column(
      title: label(FieldKey<Person, String>.name.field.name),
      cells: people.map { person, _ in
        let name = person.name.isEmpty ? say(ScreenWords.noName) : person.name
        return MapLabel.text(PicturePerson(person, id: "", name: name, sign: desk.look.shows.sign(of: person, language)), room: 60)
      })
    let steps = NetworkTable.Column(title: say(ScreenWords.planTab), cells: fulls.map { $0.steps > 0 ? "\($0.steps)" : "" })
    let gone = people.contains { $0.person.hasEnded } ? Person.fields(.ended) : []
    let shown = Person.fields(
      .sector, .ring, .quality, .strain, .direction, .support, .contact, .asked, .can, .until, .coEducator, .eyesAndEars, .knows, .mentorOf,
      .role, .linkedTo, .distance, .since)
    return NetworkTable(rows: people.compactMap(\.row.id), names: names, columns: (gone + shown).map(column) + [steps])
  }

  /// A value in as few words as a table has room for; what is no good stands as it is in the file.
  private func cell(_ value: JSON?, _ kind: FieldKind) -> String {
    guard let value, !value.isEmpty else { return "" }
    let text: String
    switch kind {
    case .flag: text = value.flag.map { $0 ? say(ValueWords.yes) : "" } ?? value.compact()
    case .word(let words): text = value.text.map { word(words.name, $0) } ?? value.compact()
    case .words(let words): text = value.items.map { $0.text.map { word(words.name, $0) } ?? $0.compact() }.joined(separator: ", ")
    case .level(let words, _): text = value.whole.map { word(words, "\($0)") } ?? value.compact()
    case .references: text = value.items.map { $0.text.map { name(of: $0) ?? $0 } ?? $0.compact() }.joined(separator: ", ")
    case .reference: text = value.text.map { name(of: $0) ?? $0 } ?? value.compact()
    case .day, .partDay: text = value.text.flatMap { PartDay($0) }.map { Saying.part($0, today: today, language) } ?? FieldLine.typed(value)
    default: text = FieldLine.typed(value)
    }
    return text.firstLine
  }
}
