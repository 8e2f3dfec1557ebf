import Glibc
import StrictJSON

/// A workspace written by hand after format.md, with ids that are known.
extension Home {
  static let bakker = "01JDQ1B0000000000000000001"
  static let berg = "01JDQ1B0000000000000000002"
  static let sanne = "01JDQ0A0000000000000000W01"

  /// Two gezinnen, Bakker and Van den Berg, and Sanne de Wit to work with them.
  func writeWorkspace() throws {
    for folder in ["", "/dossiers", "/private", "/team"] { mkdir(workspace + folder, 0o700) }
    try write(
      "workspace.json",
      ["format": "gewoon/workspace", "version": 1, "id": "01JDQ0A0000000000000000000", "me": .string(Self.sanne), "team": "team"])
    try write(
      "team/team.json",
      [
        "format": "gewoon/team", "version": 1, "id": "01JDQ0A0000000000000000T00", "name": "Wijkteam Noord", "instrument": "normaliseren",
        "members": [["id": .string(Self.sanne), "name": "Sanne de Wit", "role": "worker"]],
      ])
    for (id, name, sortName) in [(Self.bakker, "Gezin Bakker", "Bakker"), (Self.berg, "Gezin van den Berg", "Berg, van den")] {
      try write(
        "dossiers/\(id).json",
        [
          "format": "gewoon/dossier", "version": 1, "id": .string(id), "created": "2026-09-01T10:00:00+02:00",
          "changed": "2026-09-01T10:00:00+02:00", "worker": .string(Self.sanne), "phases": [["phase": "before", "since": "2026-09-01"]],
          "gezin": ["name": .string(name), "sortName": .string(sortName), "goingWell": "Iedereen eet samen."],
        ])
    }
  }

  func write(_ file: String, _ content: JSON) throws { try Files.write(content.written(), to: workspace + "/" + file) }

  /// A terminal on the dossier of Bakker, the cursor in the first field.
  func openBakker(before prefix: [String] = []) throws -> Terminal {
    let terminal = try open(before: prefix)
    try terminal.wait(for: "Bakker", "Berg, van den")
    try terminal.press("Enter")
    try terminal.wait(for: "[F2 Gezin]", "Gezin Bakker", "Iedereen eet samen.")
    try terminal.walk(to: "In eigen woorden")
    try terminal.goIn()
    return terminal
  }

  /// What stands in the first field on the disk.
  func ownWords(of id: String = bakker) -> String {
    (try? json("dossiers/\(id).json"))?["gezin"]?["ownWords"]?.text ?? ""
  }
}
