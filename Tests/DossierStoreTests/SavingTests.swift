import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("Saving a dossier")
struct SavingTests {
  @Test("what was saved is there, in our layout, for its owner alone, with no temp file beside it")
  func saved() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let loaded = try workspace.load(Small.berg)
    let edited = loaded.tree.with("Samen aan tafel.", at: ownWords)
    guard case .saved(let written) = try workspace.save(Small.file(Small.berg), edited, now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    #expect(written[ownWords]?.text == "Samen aan tafel.")
    #expect(written["changed"]?.text == "2026-11-20T15:42:10+01:00")
    #expect(try folder.read(Small.file(Small.berg)) == written.written())
    #expect(try folder.mode(Small.file(Small.berg)) == 0o600)
    #expect(folder.names("dossiers") == [Small.berg + ".json", Small.bakker + ".json"])
  }

  @Test("a dossier that did not change is not written, and its time of change does not move")
  func unchanged() throws {
    let folder = try Small.folder()
    let by = try #require(String(validating: Small.dossier(Small.berg, "Gezin van den Berg").written(), as: UTF8.self))
    let otherLayout = by.replacingEach("\n", with: "\r\n")
    try folder.write(Small.file(Small.berg), otherLayout)
    let workspace = try folder.open()
    let tree = try workspace.load(Small.berg).tree
    #expect(try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) == .unchanged)
    let stamped = tree.with("2026-11-20T15:00:00+01:00", at: [.key("changed")])
    #expect(try workspace.save(Small.file(Small.berg), stamped, now: Small.afternoon) == .unchanged)
    #expect(try folder.read(Small.file(Small.berg)) == Array(otherLayout.utf8))
  }

  @Test("a new dossier is made with its folder, and takes nobody's place")
  func new() throws {
    let folder = try TestFolder()
    try folder.write("workspace.json", Small.marker())
    let workspace = try folder.open()
    let tree = Small.dossier(Small.berg, "Gezin van den Berg")
    #expect(try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) == .saved(tree))
    #expect(try folder.mode("dossiers") == 0o700)
    #expect(try folder.mode(Small.file(Small.berg)) == 0o600)

    let other = try TestFolder()
    try other.write("workspace.json", Small.marker())
    let second = try other.open()
    let foreign = Small.dossier(Small.berg, "Gezin Smit")
    try other.write(Small.file(Small.berg), foreign)
    guard case .foreign(let conflict) = try second.save(Small.file(Small.berg), tree, now: Small.afternoon) else {
      Issue.record("it was written over")
      return
    }
    #expect(try other.tree(Small.file(Small.berg)) == foreign)
    #expect(try other.tree(conflict)["content"] == tree)
  }

  @Test("the modes hold whatever the umask takes away")
  func umask() throws {
    let folder = try TestFolder()
    let files = FaultyDisk(.strictUmask)
    try NewWorkspace.create(
      at: folder.path, name: "Sanne", team: "Noord", role: "worker", ids: (Small.workspace, Small.team, Small.sanne),
      now: Small.afternoon, files: files)
    let workspace = try folder.open(files: files)
    _ = try workspace.save(Small.file(Small.berg), Small.dossier(Small.berg, "Gezin Smit"), now: Small.afternoon)
    for name in ["", "team", "dossiers"] { #expect(try folder.mode(name) == 0o700) }
    for name in ["workspace.json", "team/team.json", Small.file(Small.berg), ".lock"] { #expect(try folder.mode(name) == 0o600) }
  }

  @Test("unknown keys and long numbers go through an edit unharmed")
  func unknownKeys() throws {
    let folder = try Small.folder()
    let number = JSON.number("9007199254740993.000")
    let odd = Small.dossier(Small.berg, "Gezin van den Berg").with(number, at: [.key("gezin"), .key("later")])
    try folder.write(Small.file(Small.berg), odd)
    let workspace = try folder.open()
    let tree = try workspace.load(Small.berg).tree
    _ = try workspace.save(Small.file(Small.berg), tree.with("Anders.", at: ownWords), now: Small.afternoon)
    let expected = odd.with("Anders.", at: ownWords).with("2026-11-20T15:42:10+01:00", at: [.key("changed")])
    #expect(try folder.read(Small.file(Small.berg)) == expected.written())
  }

  @Test("each private reflection keeps its own time of change")
  func changedReflection() throws {
    let folder = try Small.folder()
    let file = "private/\(Small.berg).json"
    var tree = Small.privateTree(Small.berg, by: Small.sanne)
    let second: JSON = ["id": "01JDQ1B00000000000000000R2", "changed": "2026-11-01T10:00:00+01:00", "learned": "Rustig aan."]
    tree.set(second, at: JSONPath([.key("reflections")]).item("01JDQ1B00000000000000000R2"))
    try folder.write(file, tree)
    let workspace = try folder.open()
    let read = try #require(try workspace.load(Small.berg).privateTree)
    let first = JSONPath([.key("reflections")]).item("01JDQ1B00000000000000000R1")
    _ = try workspace.save(file, read.with("Luisteren.", at: first + "learned"), now: Small.afternoon)
    let written = try folder.tree(file)
    #expect(written[first + "changed"]?.text == "2026-11-20T15:42:10+01:00")
    #expect(written["reflections"]?.items[1] == second)
  }

  @Test("what cannot be read back is not written")
  func tooDeep() throws {
    let folder = try Small.folder()
    let before = try folder.everything()
    let workspace = try folder.open()
    var deep: JSON = "text"
    for _ in 0..<80 { deep = .array([deep]) }
    let tree = try workspace.load(Small.berg).tree.with(deep, at: ownWords)
    #expect(storeError { _ = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) }?.code == .notTheSame)
    let large = tree.with(.number(String(repeating: "1", count: 17 << 20)), at: ownWords)
    #expect(storeError { _ = try workspace.save(Small.file(Small.berg), large, now: Small.afternoon) }?.code == .tooLarge)
    #expect(try folder.everything().filter { $0.key != ".lock" } == before)
  }

  @Test("a file of a newer version, and one that did not open, is never written")
  func barred() throws {
    let folder = try Small.folder()
    let newer = Small.dossier(Small.berg, "Gezin van den Berg").with(2, at: [.key("version")])
    try folder.write(Small.file(Small.berg), newer)
    try folder.write("private/\(Small.bakker).json", "{ half")
    let workspace = try folder.open()
    let loaded = try workspace.load(Small.berg)
    #expect(loaded.readOnlyBecauseNewer)
    let ours = Small.dossier(Small.berg, "Gezin Smit")
    #expect(storeError { _ = try workspace.save(Small.file(Small.berg), ours, now: Small.afternoon) }?.code == .newerVersion)
    let other = try workspace.load(Small.bakker)
    #expect(other.errors.map(\.file) == ["private/\(Small.bakker).json"])
    let own = Small.privateTree(Small.bakker, by: Small.sanne)
    #expect(storeError { _ = try workspace.save("private/\(Small.bakker).json", own, now: Small.afternoon) }?.word == "unexpected")
    #expect(try folder.read("private/\(Small.bakker).json") == Array("{ half".utf8))
    #expect(try folder.tree(Small.file(Small.berg)) == newer)
  }

  @Test("a workspace that is gone is not made anew by a save")
  func workspaceGone() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let tree = try workspace.load(Small.berg).tree
    folder.delete("")
    #expect(storeError { _ = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) }?.code == .noWorkspace)
    #expect(folder.names() == [])
  }

  @Test("a team folder that is gone is not made anew by a save")
  func teamGone() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    folder.delete("team")
    let tree = Small.teamTree.with("Wijkteam Zuid", at: [.key("name")])
    #expect(storeError { _ = try workspace.save("team/team.json", tree, now: Small.afternoon) }?.code == .teamAway)
    #expect(!folder.names().contains("team"))
  }
}

extension String {
  fileprivate func replacingEach(_ old: Character, with new: String) -> String { reduce(into: "") { $0 += $1 == old ? new : String($1) } }
}
