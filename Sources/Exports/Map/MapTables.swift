import Basics
import DossierModel
import StrictJSON

/// A table of the map: what its columns are called, and one row for each thing. An empty cell is not known.
struct MapTable: Sendable {
  struct Column: Sendable {
    enum Kind: String, Sendable { case string, int, boolean }

    let name: String
    let kind: Kind

    init(_ name: String, _ kind: Kind = .string) {
      self.name = name
      self.kind = kind
    }
  }

  let columns: [Column]
  let rows: [[String]]
}

/// The map as three tables, in the manner of Network Canvas (research/domain.md §4.2): the gezin, who is in and around it, and what binds
/// them. A column is called what its field is called in format.md.
struct MapTables: Sendable {
  let ego: MapTable
  /// Members first, then people and places.
  let people: MapTable
  /// `kind` says whether a row binds the gezin to a person ("gezin"), one member to a person ("bond"), or two people ("tie"). `direction`
  /// is that of the person: "gives" says that the person gives.
  let ties: MapTable

  init(_ map: ExportedMap) {
    ego = MapTable(columns: Self.egoColumns, rows: [Self.ego(map)])
    people = MapTable(columns: Self.peopleColumns, rows: map.members.map { Self.row($0, map) } + map.people.map { Self.row($0, map) })
    ties = MapTable(
      columns: Self.tieColumns,
      rows: map.people.map { Self.row("gezin", map.id, $0.node, $0.person, map) }
        + map.people.flatMap { person in person.bonds.map { Self.row("bond", $0.member.node, person.node, $0.bond, map) } }
        + map.ties.map { Self.row("tie", $0.a.node, $0.b.node, $0.tie, map) })
  }

  private static let egoColumns: [MapTable.Column] = [
    .init("id"), .init("name"), .init("changed"), .init("made"), .init("members", .int), .init("people", .int), .init("places", .int),
    .init("ties", .int),
  ]

  private static func ego(_ map: ExportedMap) -> [String] {
    [
      map.id, map.shownName, map.changed?.description ?? "", map.today.description, String(map.members.count),
      String(map.people.count { !$0.isPlace }), String(map.people.count(where: \.isPlace)), String(map.ties.count),
    ]
  }

  /// What is said of a person behind who it is.
  private static let personFields = Person.fields(
    .role, .sector, .ring, .asked, .can, .knows, .until, .coEducator, .eyesAndEars, .mentorOf, .distance, .linkedTo)

  private static let peopleColumns = [.init("id"), .init("kind"), .init("name")] + personFields.map(MapTable.Column.init)

  private static func row(_ member: ExportedMember, _ map: ExportedMap) -> [String] {
    let known = [member.node, "member", member.name, map.values.text(member.member, .role) ?? ""]
    return known + [String](repeating: "", count: peopleColumns.count - known.count)
  }

  private static func row(_ person: ExportedPerson, _ map: ExportedMap) -> [String] {
    let kind = map.values.text(person.person, .kind) ?? "person"
    return [person.node, kind, person.name] + personFields.map { map.cell($0, in: person.person.json) }
  }

  /// What binds two.
  private static let bandFields = Person.fields(.ring, .quality, .strain, .direction, .support, .contact, .since)

  private static let tieColumns = [.init("from"), .init("to"), .init("kind")] + bandFields.map(MapTable.Column.init)

  /// A band has its fields under the same keys wherever it stands.
  private static func row(_ kind: String, _ from: String, _ to: String, _ band: some Record, _ map: ExportedMap) -> [String] {
    [from, to, kind] + bandFields.map { map.cell($0, in: band.json) }
  }
}

extension MapTable.Column {
  fileprivate init(_ field: Field) {
    let kind: Kind =
      switch field.kind {
      case .level: .int
      case .flag: .boolean
      default: .string
      }
    self.init(field.key, kind)
  }
}

extension ExportedMap {
  /// What stands in a field, for a column of its kind. A number that cannot be is left out; what else is a fault is for `gewoon check`.
  fileprivate func cell(_ field: Field, in object: JSON) -> String {
    let value = object[field.key]
    switch field.kind {
    case .level(_, let range): return value?.whole.flatMap { range.contains($0) ? String($0) : nil } ?? ""
    case .flag: return value?.flag.map(String.init) ?? ""
    case .words: return (value?.items ?? []).compactMap(values.text).joined(separator: " ")
    case .reference: return value?.text.map(memberNode) ?? ""
    case .references:
      return (value?.items ?? []).compactMap(\.text).filter { !$0.isEmpty }.compactMap { person($0)?.node }.joined(separator: " ")
    default: return values.text(value) ?? ""
    }
  }

  private func memberNode(_ id: String) -> String { id.isEmpty ? "" : members.first { $0.member.id == id }?.node ?? "" }
}
