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
      rows: map.people.map { Self.row("gezin", map.id, $0.node, $0.json, map) }
        + map.people.flatMap { person in person.bonds.map { Self.row("bond", $0.member.node, person.node, $0.json, map) } }
        + map.ties.map { Self.row("tie", $0.a.node, $0.b.node, $0.json, map) })
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
    let known = [member.node, "member", member.name, map.values.text(member.json["role"]) ?? ""]
    return known + [String](repeating: "", count: peopleColumns.count - known.count)
  }

  private static func row(_ person: ExportedPerson, _ map: ExportedMap) -> [String] {
    let json = person.json
    func text(_ key: String) -> String { map.values.text(json[key]) ?? "" }
    let kind = text("kind")
    return [
      person.node, kind.isEmpty ? "person" : kind, person.name, text("role"), text("sector"), ring(json), text("asked"), text("can"),
      flag(json["knows"]), text("until"), flag(json["coEducator"]), flag(json["eyesAndEars"]), map.memberNode(json["mentorOf"]),
      text("distance"), map.personNodes(json["linkedTo"]),
    ]
  }

  private static let tieColumns: [MapTable.Column] = [
    .init("from"), .init("to"), .init("kind"), .init("ring", .int), .init("quality"), .init("strain", .boolean), .init("direction"),
    .init("support"), .init("contact"), .init("since"),
  ]

  private static func row(_ kind: String, _ from: String, _ to: String, _ json: JSON, _ map: ExportedMap) -> [String] {
    func text(_ key: String) -> String { map.values.text(json[key]) ?? "" }
    let support = (json["support"]?.items ?? []).compactMap(map.values.text).joined(separator: " ")
    return [
      from, to, kind, ring(json), text("quality"), flag(json["strain"]), text("direction"), support, text("contact"), text("since"),
    ]
  }

  /// A table has a number or nothing in this column; what else stands in the file is for `gewoon check`.
  private static func ring(_ json: JSON) -> String {
    json["ring"]?.whole.flatMap { (1...4).contains($0) ? String($0) : nil } ?? ""
  }

  private static func flag(_ json: JSON?) -> String { json?.flag.map(String.init) ?? "" }
}

extension ExportedMap {
  fileprivate func memberNode(_ reference: JSON?) -> String {
    guard let id = reference?.text, !id.isEmpty else { return "" }
    return members.first { $0.json["id"]?.text == id }?.node ?? ""
  }

  fileprivate func personNodes(_ references: JSON?) -> String {
    (references?.items ?? []).compactMap(\.text).filter { !$0.isEmpty }.compactMap { person($0)?.node }.joined(separator: " ")
  }
}
