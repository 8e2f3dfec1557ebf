import Basics
import DossierModel
import StrictJSON

/// What first use is about to make, written down before anything of it is made, so that a start after a crash can finish it.
struct Beginning {
  /// workspace.json.
  let workspace: JSON
  /// team.json, where a team of one's own is made.
  var team: JSON?
  /// Who is to be added to a team that is there already.
  var member: Joining?

  private static let format = "gewoon/first-use"
  private static func place(in folder: String) -> FilePlace { FilePlace(path: FilePlace.joined(folder, name), name: name) }
  static let name = ".first-use"

  /// Reads what stands in a folder; nil where nothing does.
  static func read(in folder: String, _ atomic: AtomicFile) -> Beginning? {
    guard let tree = ((try? atomic.read(place(in: folder))) ?? nil).flatMap({ try? JSON.parse($0) }), tree["format"]?.text == format,
      let workspace = tree["workspace"]
    else { return nil }
    let new = tree["new"].map { Colleague($0) }.map { Joining.new(id: $0[.id], name: $0[.name], role: $0.raw(.role)?.text ?? "") }
    return Beginning(workspace: workspace, team: tree["team"], member: new ?? WorkspaceFile(workspace).raw(.me)?.text.map(Joining.member))
  }

  func write(in folder: String, _ atomic: AtomicFile) throws(StoreError) {
    var object = JSONObject([("format", .string(Self.format)), ("version", 1), ("workspace", workspace)])
    object["team"] = team
    if case .new(let id, let name, let role)? = member {
      object["new"] = ["id": .string(id), "name": .string(name), "role": .string(role)]
    }
    if case .uncertain(let error) = try atomic.replace(
      Self.place(in: folder), expecting: .anything, with: JSON.object(object).written())
    {
      Self.remove(from: folder, atomic)
      throw error
    }
  }

  /// It is done, or is not to be done.
  static func remove(from folder: String, _ atomic: AtomicFile) { try? atomic.files.unlink(place(in: folder).path) }
}

extension NewWorkspace {
  /// Finishes what a first use began and could not end.
  ///
  /// - Throws: `.missing` where nothing was begun, and why it cannot be finished. What was begun stays then.
  public static func finish(in folder: String, now: Instant, files: any FileSystem = Disk()) throws(StoreError) {
    let atomic = AtomicFile(files: files)
    guard let beginning = Beginning.read(in: folder, atomic) else { throw StoreError(.missing, Beginning.name) }
    let layout = Layout(folder: folder, team: WorkspaceFile(beginning.workspace)[.team])
    let place = layout.place(Layout.workspaceFile)
    if let team = beginning.team {
      if try atomic.read(layout.place(Layout.teamFile)) == nil { try writeNew(team, layout.place(Layout.teamFile), atomic) }
      try writeNew(beginning.workspace, place, atomic)
    } else if let member = beginning.member {
      let team = TeamToJoin(WorkspaceFile(beginning.workspace)[.team], from: folder, files: files)
      try team.addMember(member, now: now) { () throws(StoreError) in try writeNew(beginning.workspace, place, atomic) }
    }
    Beginning.remove(from: folder, atomic)
  }

  /// How much of a workspace stands in a folder that has no workspace.json.
  enum Made { case nothing, begun, something }

  static func made(in folder: String, _ atomic: AtomicFile) throws(SystemError) -> Made {
    let names = Set(try atomic.files.names(in: folder).filter { !TempName.isOne($0) })
    if names.isEmpty { return .nothing }
    if names.isSubset(of: [Beginning.name, "team"]), names.contains(Beginning.name) { return .begun }
    // Made by a program that wrote nothing down before: a team folder of one's own and no more.
    return names == ["team"] && isBegun(teamFolder: FilePlace.joined(folder, "team"), atomic) ? .nothing : .something
  }

  /// Whether a team folder holds no more than a first use puts there.
  private static func isBegun(teamFolder: String, _ atomic: AtomicFile) -> Bool {
    guard (try? atomic.files.status(at: teamFolder))?.sort == .folder, let names = try? atomic.files.names(in: teamFolder),
      names.allSatisfy({ TempName.isOne($0) || $0 == "team.json" })
    else { return false }
    guard names.contains("team.json") else { return true }
    let place = FilePlace(path: FilePlace.joined(teamFolder, "team.json"), name: Layout.teamFile)
    guard let tree = ((try? atomic.read(place)) ?? nil).flatMap({ try? JSON.parse($0) }) else { return false }
    return tree["format"]?.text == FileKind.team.format && Team(tree)[.members].count == 1
  }
}
