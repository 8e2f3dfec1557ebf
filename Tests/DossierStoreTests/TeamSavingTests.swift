import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("Saving what many write")
struct TeamSavingTests {
  private let file = "team/agenda/01JDQ1B00000000000000000F1.json"

  private let item: JSON = [
    "format": "gewoon/agenda", "version": 1, "id": "01JDQ1B00000000000000000F1", "list": "training", "title": "Stiltes",
  ]

  /// A workspace with one item of the agenda, read by who is at the keyboard.
  private func folder() throws -> (TestFolder, Workspace, FaultyDisk, JSON) {
    let folder = try Small.folder()
    try folder.write(file, item)
    let disk = FaultyDisk(.none)
    let workspace = try folder.open(files: disk)
    return (folder, workspace, disk, try #require(try workspace.read(file)))
  }

  @Test("a save that failed is done again from where it began: what was typed since goes with it, and what others wrote stays")
  func again() throws {
    let (folder, workspace, disk, read) = try folder()
    let first = read.with("Oefenen", at: ["text"])
    disk.arm(.error(EIO), at: 1, only: "rename")
    #expect(storeError { _ = try workspace.save(file, first, base: read, now: Small.afternoon) } != nil)
    disk.arm(.none)
    try folder.write(file, read.with("busy", at: ["status"]))
    // The screen goes on from what it handed over.
    let second = first.with("Teamoverleg", at: ["source"])
    guard case .merged(let tree) = try workspace.save(file, second, base: first, now: Small.afternoon) else {
      Issue.record("not merged")
      return
    }
    #expect(tree["text"]?.text == "Oefenen" && tree["source"]?.text == "Teamoverleg" && tree["status"]?.text == "busy")
    #expect(try folder.tree(file) == tree)
  }

  @Test("a save that failed and is done again unchanged is written all the same")
  func unchanged() throws {
    let (folder, workspace, disk, read) = try folder()
    let first = read.with("Oefenen", at: ["text"])
    disk.arm(.error(EIO), at: 1, only: "rename")
    #expect(storeError { _ = try workspace.save(file, first, base: read, now: Small.afternoon) } != nil)
    disk.arm(.none)
    _ = try workspace.save(file, first, base: first, now: Small.afternoon)
    #expect(try folder.tree(file)["text"]?.text == "Oefenen")
  }

  @Test("an item that one took out and another changed is still there; nothing goes to another version")
  func takenOut() throws {
    let (folder, workspace, _, read) = try folder()
    let joined = read.with([["member": .string(Small.youssef), "on": "2026-11-20"]], at: ["joined"])
    try folder.write(file, joined)
    let mine = try #require(try workspace.read(file))
    try folder.write(file, joined.with([["member": .string(Small.youssef), "on": "2026-11-21"]], at: ["joined"]))
    guard case .merged(let tree) = try workspace.save(file, mine.with(nil, at: ["joined"]), base: mine, now: Small.afternoon) else {
      Issue.record("not merged")
      return
    }
    #expect(tree["joined"] == [["member": .string(Small.youssef), "on": "2026-11-21"]])
    #expect(folder.names("conflicts") == [])
  }

  @Test("what only one member writes keeps to the strict way: a reflection that was taken back does not come back")
  func ownFile() throws {
    let two = try TwoMembers()
    let shared = try two.share()
    let base = try #require(try two.sanne.read(TwoMembers.shared))
    try two.sannesFolder.write(TwoMembers.shared, shared.with([], at: ["reflections"]))
    let path: JSONPath = ["reflections", .index(0), "learned"]
    guard case .foreign = try two.sanne.save(TwoMembers.shared, base.with("Anders.", at: path), base: base, now: Small.afternoon) else {
      Issue.record("it came back")
      return
    }
    #expect(try two.sannesFolder.tree(TwoMembers.shared)["reflections"]?.items.isEmpty != false)
  }
}
