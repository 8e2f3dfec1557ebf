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
      rows: map.people.map { Self.row("gezin", map.id, $0.node, Line($0.person, map.values)) }
        + map.people.flatMap { person in person.bonds.map { Self.row("bond", $0.member.node, person.node, Line($0.bond, map.values)) } }
        + map.ties.map { Self.row("tie", $0.a.node, $0.b.node, Line($0.tie, map.values)) })
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

  private static let peopleColumns: [MapTable.Column] = [
    .init("id"), .init("kind"), .init("name"), .init("role"), .init("sector"), .init("ring", .int), .init("asked"), .init("can"),
    .init("knows", .boolean), .init("until"), .init("coEducator", .boolean), .init("eyesAndEars", .boolean), .init("mentorOf"),
    .init("distance"), .init("linkedTo"),
  ]

  private static func row(_ member: ExportedMember, _ map: ExportedMap) -> [String] {
    let known = [member.node, "member", member.name, map.values.text(member.member, .role) ?? ""]
    return known + [String](repeating: "", count: peopleColumns.count - known.count)
  }

  private static func row(_ exported: ExportedPerson, _ map: ExportedMap) -> [String] {
    let (values, person) = (map.values, exported.person)
    return [
      exported.node, values.text(person, .kind) ?? "person", exported.name, values.text(person, .role) ?? "",
      values.text(person, .sector) ?? "", number(person[.ring]), values.text(person, .asked) ?? "", values.text(person, .can) ?? "",
      flag(person[.knows]), values.text(person, .until) ?? "", flag(person[.coEducator]), flag(person[.eyesAndEars]),
      map.memberNode(person[.mentorOf]), values.text(person, .distance) ?? "", map.personNodes(person[.linkedTo]),
    ]
  }

  private static let tieColumns: [MapTable.Column] = [
    .init("from"), .init("to"), .init("kind"), .init("ring", .int), .init("quality"), .init("strain", .boolean), .init("direction"),
    .init("support"), .init("contact"), .init("since"),
  ]

  private static func row(_ kind: String, _ from: String, _ to: String, _ line: Line) -> [String] {
    [
      from, to, kind, line.ring, line.quality, line.strain, line.direction, line.support, line.contact, line.since,
    ]
  }

  /// A table has a number or nothing in such a column; what else stands in the file is for `gewoon check`.
  private static func number(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  private static func flag(_ flag: Bool?) -> String { flag.map { String($0) } ?? "" }

  /// What is said of a line between two, of whichever kind; "" for what is not.
  private struct Line {
    var ring = ""
    var quality = ""
    var strain = ""
    var direction = ""
    var support = ""
    var contact = ""
    var since = ""

    /// Between the gezin as a whole and somebody around it.
    init(_ person: Person, _ values: Values) {
      ring = number(person[.ring])
      quality = values.text(person, .quality) ?? ""
      strain = flag(person[.strain])
      direction = values.text(person, .direction) ?? ""
      support = values.texts(person, .support)
      contact = values.text(person, .contact) ?? ""
      since = values.text(person, .since) ?? ""
    }

    /// Between one member and somebody around the gezin.
    init(_ bond: Bond, _ values: Values) {
      ring = number(bond[.ring])
      quality = values.text(bond, .quality) ?? ""
      strain = flag(bond[.strain])
      direction = values.text(bond, .direction) ?? ""
      support = values.texts(bond, .support)
    }

    /// Between two around the gezin.
    init(_ tie: Tie, _ values: Values) {
      quality = values.text(tie, .quality) ?? ""
      strain = flag(tie[.strain])
      since = values.text(tie, .since) ?? ""
    }
  }
}

extension Values {
  fileprivate func texts<Owner>(_ record: Owner, _ key: FieldKey<Owner, [Word]>) -> String {
    (record.raw(key)?.items ?? []).compactMap { text($0) }.joined(separator: " ")
  }
}

extension ExportedMap {
  fileprivate func memberNode(_ id: String) -> String { id.isEmpty ? "" : members.first { $0.member.id == id }?.node ?? "" }

  fileprivate func personNodes(_ ids: [String]) -> String {
    ids.filter { !$0.isEmpty }.compactMap { person($0)?.node }.joined(separator: " ")
  }
}
