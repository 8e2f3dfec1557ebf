import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("First use that was ended half-way")
struct FirstUseTests {
  private let ids = (workspace: Small.workspace, team: Small.team, member: Small.sanne)
  private let fatma = "01JDQ0A0000000000000000W03"

  private func create(in folder: TestFolder, files: any FileSystem = Disk()) throws {
    try NewWorkspace.create(
      at: folder.path, name: "Sanne de Wit", team: "Wijkteam Noord", role: "worker", ids: ids, now: Small.afternoon, files: files)
  }

  private func join(_ team: TestFolder, in folder: TestFolder, files: any FileSystem = Disk()) throws {
    try NewWorkspace.create(
      at: folder.path, joining: team.path + "/team", as: .new(id: fatma, name: "Fatma Kaya", role: "worker"), id: Small.workspace,
      now: Small.afternoon, files: files)
  }

  /// The next start: what was begun is finished; where nothing was, first use is done again.
  private func start(_ folder: TestFolder, again: () throws -> Void) throws -> Workspace {
    guard let error = storeError({ try folder.open().close() }) else { return try folder.open() }
    #expect(error.code == .noWorkspace)
    if error.detail == "begun" { try NewWorkspace.finish(in: folder.path, now: Small.afternoon) } else { try again() }
    return try folder.open()
  }

  @Test("whichever call it was ended at, the next start gets in, with one team and one of everybody", arguments: [true, false])
  func ended(ownTeam: Bool) throws {
    for number in 1..<500 {
      let folder = try TestFolder()
      let team = try Small.folder()
      let dead = FaultyDisk(.dead, at: number)
      _ = storeError { if ownTeam { try create(in: folder, files: dead) } else { try join(team, in: folder, files: dead) } }
      let workspace = try start(folder) { if ownTeam { try create(in: folder) } else { try join(team, in: folder) } }
      #expect(workspace.me == (ownTeam ? Small.sanne : fatma), "call \(number)")
      #expect(workspace.team?["members"]?.items.count == (ownTeam ? 1 : 3), "call \(number)")
      #expect(
        folder.names().filter { !$0.hasPrefix(".tmp-") && $0 != ".lock" } == (ownTeam ? ["team", "workspace.json"] : ["workspace.json"]),
        "call \(number)")
      #expect(try Check.run(folder.path).faults == [], "call \(number)")
      if !dead.hasFailed {
        #expect(number > 10)
        return
      }
    }
    Issue.record("it never came to an end")
  }

  @Test("a team folder that an earlier program left half made is used, and nobody stands in it twice")
  func withoutNote() throws {
    let folder = try TestFolder()
    let one = Small.teamTree.with(.array([Small.teamTree["members"]?.items.first ?? .null]), at: [.key("members")])
    try folder.write("team/team.json", one)
    try folder.write("team/.tmp-0123456789abcdef", "half")
    #expect(storeError { _ = try folder.open() }?.code == .noWorkspace)
    try create(in: folder)
    #expect(try folder.tree("team/team.json") == one)
    #expect(try folder.open().me == Small.sanne)
  }

  @Test("what others made is not taken for a beginning of ours")
  func others() throws {
    let team = try TestFolder()
    try team.write("team/team.json", Small.teamTree)
    #expect(storeError { _ = try team.open() }?.code == .notEmpty)
    let more = try TestFolder()
    try more.write(".first-use", "{}")
    try more.write("notities.txt", "x")
    #expect(storeError { _ = try more.open() }?.code == .notEmpty)
  }
}
