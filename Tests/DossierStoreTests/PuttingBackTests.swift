import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("Putting a part of a file back")
struct PuttingBackTests {
  private let file = Small.file(Small.berg)
  private let own = "private/\(Small.berg).json"
  private static let omaPath: JSONPath = [.key("network"), .key("people"), .item(key: "id", value: Small.oma)]

  /// A gezin in which a tie, the table, who stays, a step and a reflection point to Oma Ria.
  private static let dossier: JSON = Small.dossier(Small.berg, "Gezin van den Berg")
    .with([["a": .string(Small.oma), "b": .string(Small.an), "quality": "strong"]], at: [.key("network"), .key("ties")])
    .with(
      [
        [
          "id": "01JDQ1B00000000000000000D1", "staysInvolved": [.string(Small.an), .string(Small.oma)],
          "table": [["name": "moeder"], ["view": "Prima", "who": .string(Small.oma)], ["who": .string(Small.oma)]],
        ]
      ], at: [.key("plan"), .key("decisions")]
    )
    .with(
      [
        [
          "id": "01JDQ1B00000000000000000G1",
          "actions": [["id": "01JDQ1B00000000000000000A1", "what": "Halen", "who": .string(Small.oma)]],
        ]
      ],
      at: [.key("plan"), .key("goals")])

  private static let reflections: JSON = Small.privateTree(Small.berg, by: Small.sanne)
    .with(
      [["id": "01JDQ1B00000000000000000E1", "text": "Gezien", "links": [.string(Small.oma)]]],
      at: [.key("reflections"), .index(0), .key("evidence")])

  private func folder() throws -> TestFolder {
    let folder = try Small.folder()
    try folder.write(file, Self.dossier)
    try folder.write(own, Self.reflections)
    return folder
  }

  /// Throws Oma Ria away as the program does.
  private func throwAway(_ workspace: Workspace) throws -> String {
    let loaded = try workspace.load(Small.berg)
    let trees = [(file: file, kind: FileKind.dossier, tree: loaded.tree), (own, .privateReflections, loaded.privateTree ?? .null)]
    let kept = try workspace.trash.throwAway(ThrownItem(id: Small.oma, file: file, path: Self.omaPath, trees: trees), now: Small.afternoon)
    for (name, kind, tree) in trees {
      let left = kind.shape.clearing(Small.oma, in: tree.with(nil, at: Self.omaPath))
      _ = try workspace.save(name, left, now: Small.afternoon)
    }
    return kept
  }

  private func expectWhole(_ folder: TestFolder, _ comment: Comment? = nil) throws {
    let tree = try folder.tree(file)
    #expect(tree["plan"] == Self.dossier["plan"], comment)
    for key in ["people", "ties"] { #expect(tree["network"]?[key] == Self.dossier["network"]?[key], comment) }
    #expect(
      try folder.tree(own)["reflections"]?.items.first?["evidence"] == Self.reflections["reflections"]?.items.first?["evidence"], comment)
  }

  @Test("all that pointed to it comes back, also after a restart")
  func whole() throws {
    let folder = try folder()
    let first = try folder.open()
    let kept = try throwAway(first)
    #expect(try folder.tree(file)["network"]?["ties"] == nil)
    first.close()
    let workspace = try folder.open()
    #expect(try workspace.trash.restore(kept, now: Small.afternoon) == .item(file: file))
    try expectWhole(folder)
    #expect(folder.names("trash") == [])
    #expect(try Check.run(folder.path).faults == [])
  }

  @Test("an entry of an earlier program, without what pointed to it, comes back too")
  func withoutLinks() throws {
    let folder = try folder()
    let workspace = try folder.open()
    let kept = try throwAway(workspace)
    try folder.write(kept, ["links", "list", "order"].reduce(try folder.tree(kept)) { $0.with(nil, at: [.key($1)]) })
    #expect(try workspace.trash.restore(kept, now: Small.afternoon) == .item(file: file))
    #expect(try folder.tree(file)["network"]?["people"] == Self.dossier["network"]?["people"])
  }

  @Test("whatever call fails, the part is in the trash or back whole, and the same can be done again", arguments: [ENOSPC, EIO])
  func faults(error: Int32) throws {
    for number in 1..<800 {
      let folder = try folder()
      let files = FaultyDisk(.none)
      let workspace = try folder.open(files: files)
      let kept = try throwAway(workspace)
      files.arm(.error(error), at: number)
      let failure = storeError { _ = try workspace.trash.restore(kept, now: Small.afternoon) }
      files.arm(.none)
      if failure != nil, try folder.read(kept) != nil { _ = try workspace.trash.restore(kept, now: Small.afternoon) }
      try expectWhole(folder, "call \(number)")
      if !files.hasFailed {
        #expect(number > 20)
        return
      }
    }
    Issue.record("every call failed")
  }
}
