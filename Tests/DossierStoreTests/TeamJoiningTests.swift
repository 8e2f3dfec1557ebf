import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("First use with a team folder that is there")
struct TeamJoiningTests {
  private let id = "01JDQ0A0000000000000000009"
  private let fatma = "01JDQ0A0000000000000000W03"
  private var newMember: Joining { .new(id: fatma, name: "Fatma Kaya", role: "worker") }

  private func join(_ folder: TestFolder, _ team: String, as member: Joining, files: any FileSystem = Disk()) throws {
    try NewWorkspace.create(at: folder.path, joining: team, as: member, id: id, now: Small.afternoon, files: files)
  }

  @Test("the team is read first, by an absolute place or one from the workspace")
  func reading() throws {
    let team = try Small.folder()
    #expect(try NewWorkspace.readTeam(at: team.path + "/team", from: "/nergens") == Small.teamTree)
    #expect(try NewWorkspace.readTeam(at: "team/", from: team.path) == Small.teamTree)
    #expect(storeError { _ = try NewWorkspace.readTeam(at: team.path, from: "/") } == StoreError(.missing, team.path + "/team.json"))
    #expect(storeError { _ = try NewWorkspace.readTeam(at: "", from: team.path) }?.code == .missing)
    try team.write("team/team.json", "{")
    #expect(storeError { _ = try NewWorkspace.readTeam(at: "team", from: team.path) }?.word == "truncated")
  }

  @Test("a member who stands in the team begins with nothing written in the team folder")
  func member() throws {
    let team = try Small.folder()
    let before = try team.everything()
    let folder = try TestFolder()
    try join(folder, team.path + "/team", as: .member(Small.youssef))
    #expect(try team.everything() == before)
    #expect(try folder.mode("") == 0o700 && folder.mode("workspace.json") == 0o600)
    #expect(try folder.tree("workspace.json")["team"]?.text == team.path + "/team")
    let workspace = try folder.open()
    #expect(workspace.me == Small.youssef && workspace.team == Small.teamTree)
    #expect(try Check.run(folder.path).faults == [])
  }

  @Test("somebody new is added to the team, and all that others wrote stays")
  func new() throws {
    let team = try Small.folder()
    try team.write("team/team.json", Small.teamTree.with("blijft", at: ["x-later"]))
    let folder = try TestFolder()
    try join(folder, team.path + "/team", as: newMember)
    let written = try team.tree("team/team.json")
    let expected: JSON = ["id": .string(fatma), "name": "Fatma Kaya", "role": "worker"]
    #expect(written["members"]?.items == (Small.teamTree["members"]?.items ?? []) + [expected])
    #expect(written["x-later"]?.text == "blijft")
    #expect(try folder.open().me == fatma)
    #expect(try Check.run(folder.path).faults == [])
  }

  @Test("what cannot be joined is left alone, and makes no workspace")
  func refused() throws {
    let team = try Small.folder()
    let place = team.path + "/team"
    let before = try team.everything()
    let folder = try TestFolder()
    #expect(storeError { try join(folder, place, as: .member(fatma)) } == StoreError(.unknownMember, place + "/team.json", detail: fatma))
    #expect(storeError { try join(folder, place, as: .new(id: "kort", name: "A", role: "worker")) }?.code == .wrongID)
    #expect(storeError { try join(folder, team.path, as: newMember) }?.code == .missing)
    #expect((try? Disk().status(at: folder.path)) == nil)
    #expect(storeError { try join(team, place, as: newMember) }?.code == .exists)
    try folder.write("iets.txt", "x")
    #expect(storeError { try join(folder, place, as: newMember) }?.code == .notEmpty)
    #expect(try team.everything() == before)
    try team.write("team/team.json", Small.teamTree.with(2, at: ["version"]))
    #expect(storeError { try join(try TestFolder(), place, as: newMember) }?.code == .newerVersion)
  }

  @Test("a disk that fails at any call leaves no half workspace and the team as it was")
  func failing() throws {
    let team = try Small.folder()
    var number = 1
    while true {
      try team.write("team/team.json", Small.teamTree)
      let folder = try TestFolder()
      let disk = FaultyDisk(.error(EIO), at: number)
      let error = storeError { try join(folder, team.path + "/team", as: newMember, files: disk) }
      let tree = try team.tree("team/team.json")
      if error == nil {
        #expect(try folder.open().me == fatma, "\(number)")
        #expect(tree["members"]?.items.count == 3, "\(number)")
      } else {
        #expect(tree == Small.teamTree, "\(number)")
        #expect(try folder.read("workspace.json") == nil, "\(number)")
        #expect(folder.names() == [], "\(number)")
      }
      if !disk.hasFailed { break }
      number += 1
    }
    #expect(number > 20)
  }
}
