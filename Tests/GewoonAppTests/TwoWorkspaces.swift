import StrictJSON
import Support

/// Two people with a workspace each and one team folder between them, which a program on both computers keeps the same.
enum TwoWorkspaces {
  /// The workspace of a colleague in the team of `world`, by the first letters of the name.
  static func colleague(_ name: String, of world: World) -> World {
    var files = world.disk.files
    let members = files["team/team.json"]?["members"]?.items ?? []
    let me = members.first { $0["name"]?.text?.hasPrefix(name) == true }?["id"] ?? .null
    files["workspace.json"]?.set(me, at: [.key("me")])
    return World(files: files.filter { !$0.key.hasPrefix("private/") }, size: world.state.scene.size)
  }

  /// What stands in the team folder of one comes to the other, who does not know of it yet.
  static func send(from one: World, to other: inout World) {
    var files = other.disk.files
    for (name, tree) in one.disk.files where name.hasPrefix("team/") { files[name] = tree }
    other.disk.files = files
  }
}
