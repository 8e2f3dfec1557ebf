import DossierModel
import DossierStore
import StrictJSON

/// Two members with a workspace each, and one team folder, which stands in the first one's.
struct TwoMembers {
  static let reflection = "01JDQ1B00000000000000000R1"
  static let question = "01JDQ1B00000000000000000C1"
  static let reply = "01JDQ1B00000000000000000C2"
  static let shared = "team/reflections/\(Small.berg).\(Small.sanne).json"
  static let original: JSON = [
    "id": .string(reflection), "visit": "2026-11-20", "created": "2026-11-20T15:10:00+01:00", "changed": "2026-11-20T15:42:10+01:00",
    "landing": "Moe.", "at": "keep", "learned": "Eerst vragen aan Oma Ria.", "answers": [["question": "eigen-regie.tempo", "scale": 4]],
  ]

  let sannesFolder: TestFolder
  let youssefsFolder: TestFolder
  let sanne: Workspace
  let youssef: Workspace

  init() throws {
    sannesFolder = try Small.folder()
    try sannesFolder.write(
      "private/\(Small.berg).json",
      Small.privateTree(Small.berg, by: Small.sanne).with([Self.original], at: ["reflections"]))
    youssefsFolder = try TestFolder()
    let marker = Small.marker(team: sannesFolder.path + "/team").with(.string(Small.youssef), at: ["me"])
    try youssefsFolder.write("workspace.json", marker)
    sanne = try sannesFolder.open()
    youssef = try youssefsFolder.open()
  }

  /// The copy of the original with the names that are proposed.
  var copy: JSON {
    get throws {
      let dossier = try sannesFolder.tree(Small.file(Small.berg))
      let names = Sharing.replacements(for: Sharing.names(in: Self.original, dossier: dossier), byRole: false)
      return Sharing.copy(of: Self.original, replacing: names, leavingOut: [], shared: Small.afternoon)
    }
  }

  func share() throws -> JSON { try sanne.teamFolder.share(try copy, dossier: Small.berg, label: "Gezin B.", now: Small.afternoon) }

  /// The team folder's files with their bytes, but for its lock.
  func teamFolder() throws -> [String: [UInt8]] {
    try sannesFolder.everything().filter { $0.key.hasPrefix("team/") && $0.key != "team/.lock" }
  }

  /// Puts an item into a file of the team folder as the program does: into the file as it was read last, with one save.
  @discardableResult
  static func put(
    _ item: JSON, in list: String = "items", of kind: FileKind = .responses, _ name: String, by workspace: Workspace, from base: JSON? = nil
  ) throws -> SaveResult {
    let base = base ?? workspace.teamFolder.shelf().shelf.tree(kind, name)
    var members: [(String, JSON)] = [("format", .string(kind.format)), ("version", 1)]
    members += zip(kind.identifiers, name.split(separator: ".")).map { ($0, .string(String($1))) }
    var tree = base ?? .object(JSONObject(members))
    tree.set(item, at: JSONPath([.key(list)]).item(item["id"]?.text ?? ""))
    return try workspace.save(kind.path(named: name), tree, base: base, now: Small.afternoon)
  }

  /// The name of what somebody says to the reflection.
  static func answers(by member: String) -> String { "\(reflection).\(member)" }

  static func item(_ id: String, _ kind: String, replyTo: String = "") -> JSON {
    [
      "id": .string(id), "kind": .string(kind), "question": "eigen-regie.tempo", "inReplyTo": .string(replyTo),
      "text": "Waaraan merkte je het?",
    ]
  }
}
