import Basics
import StrictJSON
import TextUI

extension World {
  /// The gezin Jansen, with Kim (12) and Bo (8), and these people around it, on its network pane.
  public static func around(
    _ people: [JSON], ties: [JSON] = [], versions: [JSON] = [], size: Size = Size(width: 80, height: 24), language: Language = .nl
  ) -> World {
    var network: JSON = ["changed": "2026-11-18", "people": .array(people)]
    if !ties.isEmpty { network.set(.array(ties), at: [.key("ties")]) }
    if !versions.isEmpty { network.set(.array(versions), at: [.key("versions")]) }
    let worker: JSON = "01KB00000000000000000000A1"
    let members: JSON = [["id": "01KB00000000000000000000M1", "name": "Kim"], ["id": "01KB00000000000000000000M2", "name": "Bo"]]
    let files: [String: JSON] = [
      "workspace.json": ["format": "gewoon/workspace", "version": 1, "id": "01KB00000000000000000000W1", "me": worker, "team": "team"],
      "team/team.json": [
        "format": "gewoon/team", "version": 1, "id": "01KB00000000000000000000T1", "name": "Team Zee",
        "members": [["id": worker, "name": "Anna Smit"]],
      ],
      "dossiers/01KB00000000000000000000D1.json": [
        "format": "gewoon/dossier", "version": 1, "id": "01KB00000000000000000000D1",
        "gezin": ["name": "Gezin Jansen", "members": members], "network": network,
      ],
    ]
    var world = World(files: files, size: size, language: language)
    world.press("Enter F3")
    return world
  }

  /// The network of the open gezin.
  public var network: JSON { state.desk?.tree["network"] ?? .null }

  /// The person around the open gezin with this name.
  public func person(_ name: String) -> JSON { network["people"]?.items.first { $0["name"]?.text == name } ?? .null }
}
