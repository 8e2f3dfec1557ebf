import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("Reading the team folder again")
struct TeamReaderTests {
  @Test("nothing is given where nothing changed; what changed, came or went is, however fast it went")
  func again() throws {
    let two = try TwoMembers()
    _ = try two.share()
    let (reader, folder) = (TeamReader(), two.youssef.teamFolder)
    #expect(try reader.read(folder)?.shelf.reflections.count == 1)
    #expect(try reader.read(folder, onlyChanged: true) == nil)
    #expect(try reader.read(folder)?.shelf.reflections.map(\.label) == ["Gezin B."])
    let file = try two.sannesFolder.tree(TwoMembers.shared)
    try two.sannesFolder.write(TwoMembers.shared, file.with("Gezin C.", at: ["label"]))
    #expect(try reader.read(folder, onlyChanged: true)?.shelf.reflections.map(\.label) == ["Gezin C."])
    try TwoMembers.put(TwoMembers.item(TwoMembers.question, "question"), TwoMembers.answers(by: Small.youssef), by: two.youssef)
    #expect(try reader.read(folder, onlyChanged: true)?.shelf.responses[TwoMembers.reflection]?.count == 1)
    try two.sannesFolder.write(TwoMembers.shared, "{")
    #expect(try reader.read(folder, onlyChanged: true)?.errors.map(\.word) == ["truncated"])
    #expect(try reader.read(folder, onlyChanged: true) == nil)
    try two.sannesFolder.write(TwoMembers.shared, file)
    #expect(try reader.read(folder, onlyChanged: true)?.shelf.reflections.map(\.label) == ["Gezin B."])
  }

  @Test("a folder that is not there any more is said, and not taken for an empty one")
  func gone() throws {
    let two = try TwoMembers()
    _ = try two.share()
    let (reader, folder) = (TeamReader(), two.youssef.teamFolder)
    _ = try reader.read(folder)
    let team = two.sannesFolder.path + "/team"
    try Disk().rename(team, to: team + "-weg")
    #expect(storeError { _ = try reader.read(folder) }?.code == .teamAway)
    try Disk().rename(team + "-weg", to: team)
    #expect(try reader.read(folder)?.shelf.reflections.count == 1)
  }

  @Test("what one member read is kept beside the crash journal, for that member alone, and not by a copy that may only read")
  func marks() throws {
    let folder = try Small.folder()
    let state = folder.path + "/state"
    func open(_ access: Workspace.Access) throws -> Workspace {
      try Workspace.open(folder.path, stateFolder: state, access: access, now: Small.afternoon)
    }
    let workspace = try open(.readWrite)
    #expect(workspace.readMarks() == nil)
    workspace.keep(readMarks: ["format": "gewoon/read", "last": "x"])
    #expect(workspace.readMarks()?["last"] == "x")
    workspace.enter(as: Small.youssef)
    #expect(workspace.readMarks() == nil)
    workspace.close()
    let reading = try open(.readOnly)
    reading.keep(readMarks: ["last": "y"])
    #expect(reading.readMarks()?["last"] == "x")
  }
}
