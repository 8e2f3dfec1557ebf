import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("What vanishes behind the program's back")
struct VanishedTests {
  private let file = Small.file(Small.berg)
  private let own = "private/\(Small.berg).json"

  /// A workspace that was opened once, so that its files are remembered.
  private func remembered() throws -> TestFolder {
    let folder = try Small.folder()
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne))
    let workspace = try folder.open()
    workspace.rememberedFiles.addAll(named: [Small.berg: "Gezin van den Berg"])
    workspace.close()
    return folder
  }

  private func check(_ folder: TestFolder) throws -> [String] {
    try Check.run(folder.path, stateFolder: folder.state).faults.map { "\($0.file) \($0.code.word)" }
  }

  @Test("a dossier, or the private reflections, that stood there are missed on the screen and by check")
  func files() throws {
    for (name, word) in [(file, "vanished"), (own, "vanished")] {
      let folder = try remembered()
      #expect(try check(folder) == [])
      folder.delete(name)
      let found = try folder.open(.readOnly).rememberedFiles.findVanished()
      #expect(found.map(\.file) == [name])
      #expect(found.map(\.name) == ["Gezin van den Berg"])
      #expect(try check(folder) == ["\(name) \(word)"])
    }
  }

  @Test("without any memory the private reflections still tell that their gezin is gone, and only to their author on the screen")
  func withoutMemory() throws {
    let folder = try Small.folder()
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne))
    folder.delete(file)
    #expect(try folder.open(.readOnly).rememberedFiles.findVanished().map(\.error.code) == [.dossierGone])
    #expect(try folder.open(.readOnly, member: Small.youssef).rememberedFiles.findVanished() == [])
    #expect(try Check.run(folder.path).faults.map(\.code.word) == ["dossierGone"])
  }

  @Test("all gezinnen at once are one thing to say, and an empty workspace is no place for first use")
  func emptied() throws {
    let folder = try remembered()
    for name in folder.names("dossiers") { folder.delete("dossiers/" + name) }
    #expect(try folder.open(.readOnly).rememberedFiles.findVanished().map(\.error.code) == [.emptied])
    for name in folder.names() { folder.delete(name) }
    #expect(storeError { _ = try folder.open() }?.code == .emptied)
    #expect(storeError { _ = try Check.run(folder.path, stateFolder: folder.state) }?.code == .emptied)
    folder.delete("")
    #expect(storeError { _ = try folder.open() }?.code == .emptied)
  }

  @Test("what was thrown away here, or found to be well, is not missed")
  func expected() throws {
    let folder = try remembered()
    let workspace = try folder.open()
    _ = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    #expect(workspace.rememberedFiles.findVanished() == [])
    folder.delete(Small.file(Small.bakker))
    try workspace.rememberedFiles.acceptLoss(of: Small.file(Small.bakker))
    #expect(workspace.rememberedFiles.findVanished() == [])
    workspace.close()
    #expect(try folder.open().rememberedFiles.findVanished() == [])
  }

  @Test("responses without their reflection, and an instrument that the team chose and is not there, are named by check")
  func teamFolder() throws {
    let folder = try Small.folder()
    let reflection = "01JDQ1B00000000000000000R1"
    try folder.write(
      "team/responses/\(reflection).\(Small.youssef).json",
      ["format": "gewoon/responses", "version": 1, "reflection": .string(reflection), "member": .string(Small.youssef)] as JSON)
    try folder.write("team/team.json", Small.teamTree.with("wijk", at: [.key("instrument")]))
    #expect(try check(folder) == ["team/responses/\(reflection).\(Small.youssef).json reflectionGone", "team/team.json instrumentGone"])
  }

  @Test("a copy beside a file is another version of it, by check too; alone it is not")
  func copies() throws {
    for name in ["\(Small.berg) (conflicted copy).json", "\(Small.berg).sync-conflict-20261120-153000-ABCDEFG.json"] {
      let folder = try Small.folder()
      try folder.write("dossiers/" + name, Small.dossier(Small.berg, "Gezin Berg"))
      #expect(try check(folder) == ["dossiers/\(name) conflictCopy"])
      #expect(try folder.open(.readOnly).otherVersions.all().map(\.of) == [file])
      folder.delete(file)
      #expect(try folder.open(.readOnly).otherVersions.all() == [])
      #expect(try check(folder).allSatisfy { !$0.hasSuffix("conflictCopy") })
    }
  }
}
