import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("The trash")
struct TrashTests {
  private let file = Small.file(Small.berg)
  private let own = "private/\(Small.berg).json"

  @Test("a gezin thrown away takes its private reflections along, and both come back as they were")
  func roundTrip() throws {
    let folder = try Small.folder()
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne))
    let shared = "team/reflections/\(Small.berg).\(Small.sanne).json"
    try folder.write(shared, "{}")
    let before = try folder.everything()
    let workspace = try folder.open()
    let kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    #expect(kept == "trash/\(Small.berg).20261120T144210Z.json")
    #expect(folder.names("dossiers") == [Small.bakker + ".json"])
    #expect(folder.names("private") == [])
    #expect(folder.names("trash") == ["\(Small.berg).20261120T144210Z.json", "\(Small.berg).20261120T144211Z.json"])
    #expect(try folder.read(shared) != nil)
    let entry = try folder.tree(kept)
    #expect(entry["from"]?.text == file)
    #expect(entry["by"]?.text == Small.sanne)
    #expect(entry["at"]?.text == "2026-11-20T15:42:10+01:00")
    #expect(try folder.mode(kept) == 0o600)

    let (entries, errors) = try workspace.trash.entries()
    #expect(errors == [])
    #expect(entries.map(\.file) == [kept])
    #expect(entries[0].content?["gezin"]?["name"]?.text == "Gezin van den Berg")
    #expect(try workspace.trash.restore(kept, now: Small.afternoon) == .dossier(id: Small.berg))
    #expect(try folder.everything().filter { $0.key != ".lock" } == before)
    #expect(folder.names("trash") == [])
  }

  @Test("nothing that stands in its place is written over")
  func occupied() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    let other = Small.dossier(Small.berg, "Gezin Smit")
    try folder.write(file, other)
    #expect(storeError { _ = try workspace.trash.restore(kept, now: Small.afternoon) } == StoreError(.exists, file))
    #expect(try folder.tree(file) == other)
    #expect(try folder.read(kept) != nil)

    // Private reflections written since stay; the old ones stay in the trash.
    folder.delete("dossiers")
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne, learned: "Oud."))
    try folder.write(file, other)
    let second = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon.adding(seconds: 60))
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne, learned: "Nieuw."))
    #expect(try workspace.trash.restore(second, now: Small.afternoon) == .dossier(id: Small.berg))
    #expect(try folder.tree(own) == Small.privateTree(Small.berg, by: Small.sanne, learned: "Nieuw."))
    #expect(try workspace.trash.entries().entries.map(\.sort) == [.privateReflections, .dossier])
  }

  @Test("a part of a dossier is kept with where it stood, and comes back there")
  func item() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let before = try folder.tree(file)
    let item = ThrownItem(
      id: Small.an, file: file, path: [.key("network"), .key("people"), .item(key: "id", value: Small.an)],
      trees: [(file, .dossier, before)])
    #expect(item.from == file + "#/network/people/1")
    let kept = try workspace.trash.throwAway(item, now: Small.afternoon)
    #expect(kept == "trash/\(Small.an).20261120T144210Z.json")
    #expect(try workspace.trash.entries().entries.map(\.sort) == [.item])
    _ = try workspace.load(Small.berg)
    let left = before.with(nil, at: [.key("network"), .key("people"), .index(1)])
    #expect(try workspace.save(file, left, now: Small.afternoon) != .unchanged)
    #expect(try workspace.trash.restore(kept, now: Small.afternoon) == .item(file: file))
    #expect(try folder.tree(file)["network"]?["people"] == before["network"]?["people"])
    #expect(try workspace.trash.entries().entries == [])
    #expect(storeError { try workspace.trash.forget(file) }?.code == .unknownFile)
    #expect(try folder.read(file) != nil)
  }

  @Test("private text in the trash is shown to its author alone")
  func privacy() throws {
    let folder = try Small.folder()
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne, learned: "geheim"))
    let workspace = try folder.open()
    let part = ThrownItem(id: "01JDQ1B00000000000000000R1", from: own + "#/reflections/0", content: ["learned": "geheim"])
    _ = try workspace.trash.throwAway(part, now: Small.afternoon)
    _ = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    folder.delete("trash/\(Small.berg).20261120T144210Z.json")
    #expect(try workspace.trash.entries().entries.allSatisfy { $0.content != nil })
    workspace.enter(as: Small.youssef)
    let entries = try workspace.trash.entries().entries
    #expect(entries.count == 2)
    #expect(entries.allSatisfy { $0.content == nil })
  }

  @Test("after 30 days that the program saw go by it is gone, and not a day earlier")
  func purge() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    try folder.write("trash/notities.json", "{}")
    try folder.write("conflicts/\(Small.berg).20200101T000000Z.json", "{}")
    workspace.close()
    let day = 24 * 3600
    for days in 1...30 { try folder.open(now: Small.afternoon.adding(seconds: days * day)).close() }
    #expect(try folder.read(kept) != nil)
    let after = Small.afternoon.adding(seconds: 30 * day + 1)
    try folder.open(.readOnly, now: after).close()
    #expect(try folder.read(kept) != nil)
    try folder.open(now: after).close()
    #expect(try folder.read(kept) == nil)
    #expect(folder.names("trash") == ["notities.json"])
    #expect(folder.names("conflicts").count == 1)
  }

  @Test("a start with a wrong clock throws nothing away for good, nor do several", arguments: [40, 400, 4000, -400])
  func jump(days: Int) throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    workspace.close()
    let wrong = Small.afternoon.adding(seconds: days * 24 * 3600)
    for hour in 0..<5 { try folder.open(now: wrong.adding(seconds: hour * 3600)).close() }
    #expect(try folder.read(kept) != nil)
    // The clock is set right, goes wrong again, and is set right again.
    for hour in 1..<4 {
      try folder.open(now: Small.afternoon.adding(seconds: hour * 3600)).close()
      try folder.open(now: wrong.adding(seconds: hour * 3600)).close()
    }
    #expect(try folder.read(kept) != nil)
  }

  @Test("without its memory the program throws nothing away for good, and begins to count")
  func withoutMemory() throws {
    let folder = try Small.folder()
    try folder.write("trash/\(Small.an).20200101T000000Z.json", "{}")
    let day = 24 * 3600
    try folder.open(now: Small.afternoon).close()
    try folder.open(now: Small.afternoon.adding(seconds: day)).close()
    #expect(folder.names("trash").count == 1)
    for days in 2...31 { try folder.open(now: Small.afternoon.adding(seconds: days * day)).close() }
    #expect(folder.names("trash") == [])
  }

  @Test("a broken dossier can go too, and comes back byte for byte")
  func brokenDossier() throws {
    let folder = try Small.folder()
    try folder.write(file, "{ \"half\": \"\u{1F}")
    let bytes = try folder.read(file)
    let workspace = try folder.open()
    let kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    #expect(try folder.read(file) == nil)
    #expect(try workspace.trash.restore(kept, now: Small.afternoon) == .dossier(id: Small.berg))
    #expect(try folder.read(file) == bytes)
    try folder.write(own, [0xFF, 0xFE])
    #expect(storeError { _ = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon) } == StoreError(.unreadable, own))
    #expect(try folder.read(own) == [0xFF, 0xFE])
    #expect(try folder.read(file) == bytes)
  }

  @Test("whatever call fails, the gezin is in its place or in the trash, whole", arguments: [ENOSPC, EIO])
  func faults(error: Int32) throws {
    for number in 1..<500 {
      let folder = try Small.folder()
      try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne))
      let files = FaultyDisk(.none)
      let workspace = try folder.open(files: files)
      files.arm(.error(error), at: number)
      var kept: String?
      let failure = storeError { kept = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon) }
      files.arm(.none)
      #expect((failure == nil) == (kept != nil))
      let trash = folder.names("trash").filter { !$0.hasPrefix(".") }.compactMap { try? folder.tree("trash/" + $0) }
      for (name, tree) in [(file, Small.dossier(Small.berg, "Gezin van den Berg")), (own, Small.privateTree(Small.berg, by: Small.sanne))] {
        let isInPlace = (try? folder.tree(name)) == tree
        let isInTrash = trash.contains { $0["from"]?.text == name && $0["content"] == tree }
        #expect(isInPlace || isInTrash, "call \(number) lost \(name)")
        if failure == nil { #expect(isInTrash && !isInPlace, "call \(number)") }
      }
      #expect(folder.names("trash").allSatisfy { !$0.hasPrefix(".tmp-") }, "call \(number)")
      if !files.hasFailed {
        #expect(number > 20)
        return
      }
    }
    Issue.record("every call failed")
  }
}
