import Basics
import DossierStore
import StrictJSON

/// A workspace of two members and a few gezinnen, made of as little as possible.
enum Small {
  static let sanne = "01JDQ0A0000000000000000W01"
  static let youssef = "01JDQ0A0000000000000000W02"
  static let workspace = "01JDQ0A0000000000000000000"
  static let team = "01JDQ0A0000000000000000T00"
  static let berg = "01JDQ1B0000000000000000001"
  static let bakker = "01JDQ1B0000000000000000002"
  static let oma = "01JDQ1B00000000000000000P1"
  static let an = "01JDQ1B00000000000000000P2"
  static let afternoon = Instant(seconds: 1_795_185_730, offset: 3600)

  static func file(_ id: String) -> String { "dossiers/\(id).json" }

  static func marker(team: String = "team") -> JSON {
    ["format": "gewoon/workspace", "version": 1, "id": .string(workspace), "me": .string(sanne), "team": .string(team)]
  }

  static let teamTree: JSON = [
    "format": "gewoon/team", "version": 1, "id": .string(team), "name": "Wijkteam Noord", "instrument": "normaliseren",
    "members": [
      ["id": .string(sanne), "name": "Sanne de Wit", "role": "worker"],
      ["id": .string(youssef), "name": "Youssef Amrani", "role": "supervisor"],
    ],
  ]

  static func dossier(_ id: String, _ name: String) -> JSON {
    [
      "format": "gewoon/dossier", "version": 1, "id": .string(id), "created": "2026-09-01T10:00:00+02:00",
      "changed": "2026-09-01T10:00:00+02:00", "worker": .string(sanne),
      "gezin": ["name": .string(name), "ownWords": "Weer met plezier naar school."],
      "network": [
        "people": [["id": .string(oma), "name": "Oma Ria", "ring": 1], ["id": .string(an), "name": "Buurvrouw An", "ring": 2]]
      ],
    ]
  }

  static func privateTree(_ id: String, by author: String, learned: String = "Eerst vragen.") -> JSON {
    [
      "format": "gewoon/private", "version": 1, "dossier": .string(id), "author": .string(author),
      "reflections": [
        ["id": "01JDQ1B00000000000000000R1", "visit": "2026-11-20", "changed": "2026-11-20T15:42:10+01:00", "learned": .string(learned)]
      ],
    ]
  }

  /// Writes the workspace by hand, and opens nothing.
  static func folder(team: String = "team") throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("workspace.json", marker(team: team))
    try folder.write("team/team.json", teamTree)
    try folder.write(file(berg), dossier(berg, "Gezin van den Berg"))
    try folder.write(file(bakker), dossier(bakker, "Gezin Bakker"))
    return folder
  }
}

extension TestFolder {
  func open(
    _ access: Workspace.Access = .readWrite, member: String? = nil, now: Instant = Small.afternoon, files: any FileSystem = Disk()
  ) throws -> Workspace {
    try Workspace.open(path, stateFolder: state, access: access, member: member, now: now, files: files)
  }
}

/// Does something that has to fail in the store, and gives its error.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do { try body() } catch { return error as? StoreError }
  return nil
}

let ownWords: JSONPath = [.key("gezin"), .key("ownWords")]

extension JSON {
  func with(_ value: JSON?, at path: JSONPath) -> JSON {
    var tree = self
    tree.set(value, at: path)
    return tree
  }
}
