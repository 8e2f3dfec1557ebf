import Basics
import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@testable import Shell
@testable import TeamIndex

@Suite("Bringing the index up to date")
struct UpdatingTests {
  @Test("it can be stopped after each batch, answers meanwhile, and goes on where it was")
  func stopping() throws {
    let folder = try IndexFolder(dossiers: 6)
    let expected = try folder.plain().found("oma").finds
    let count = try folder.indexed().listing().listed.count
    var left: [Int] = []
    for _ in 0..<20 {
      let indexed = try folder.indexed()
      let listing = indexed.listing()
      var told: [TeamIndex.Progress] = []
      let outcome = indexed.index?.bringUpToDate(with: listing.listed, folders: listing.folders, from: indexed.files, batch: 5) {
        progress in
        told.append(progress)
        return false
      }
      left.append(told.first?.of ?? 0)
      var ground = indexed.ground(of: listing)
      #expect(indexed.search(SearchQuery("oma"), on: &ground, limit: 1000).finds == expected)
      if outcome == .done { break }
      #expect(outcome == .stopped)
      #expect(told.count == 1 && told[0].done == 5)
    }
    #expect(left == Array(stride(from: count, to: 0, by: -5)))
    try expectSame(folder)
  }

  @Test("files that are added, changed, renamed and removed behind its back: the same as without it")
  func changes() throws {
    let folder = try IndexFolder(dossiers: 8)
    var random = SplitMix64(seed: 3)
    let member = try folder.members()[0]
    _ = try folder.indexed(member: member).found("oma")
    for round in 0..<(IndexFolder.isCampaign ? 100 : 9) {
      for _ in 0..<10 { try change(folder, &random) }
      try expectSame(folder, member: member, words: ["oma", "\"de buren\""])
      guard round % 3 == 0 else { continue }
      // A colleague asks the same index, and a fresh one is the same.
      try expectSame(folder, member: nil, words: [])
      let kept = try folder.indexed(member: member)
      let (list, finds) = (try kept.summaries(), kept.found("de").finds)
      IndexFolder.remove(folder.cache)
      let fresh = try folder.indexed(member: member)
      #expect(fresh.found("de").finds == finds)
      #expect(try fresh.summaries().summaries == list.summaries)
      #expect(try fresh.summaries().errors == list.errors)
    }
  }

  /// One change of one file, as anybody may make it.
  private func change(_ folder: IndexFolder, _ random: inout SplitMix64) throws {
    if random.next() % 4 == 0 || folder.files.count < 20 {
      let file = folder.sample[Int(random.next() % UInt64(folder.sample.count))]
      return try folder.write(file.path, file.content)
    }
    let files = folder.files.filter { $0 != "workspace.json" && ($0 != "team/team.json" || random.next() % 4 == 0) }.sorted()
    let file = files[Int(random.next() % UInt64(files.count))]
    let other = files[Int(random.next() % UInt64(files.count))]
    switch random.next() % 8 {
    case 0: if file != "team/team.json" { folder.delete(file) }
    case 1: if file != "team/team.json" { folder.rename(file, to: file + " (kopie).json") }
    case 2:
      // Back to its right name, or in the place of another.
      let target = file.hasSuffix(" (kopie).json") ? String(file.dropLast(" (kopie).json".count)) : file
      if other != "team/team.json", file != "team/team.json" { folder.rename(other, to: target) }
    case 3: try folder.write(file, bytes: Array("{ \"half\":".utf8))
    case 4: try folder.write(file, bytes: IndexFolder.bytes(folder.path + "/" + other))
    default:
      guard var tree = try? folder.tree(file) else { return try folder.write(file, bytes: []) }
      let text = JSON.string("Oma \(random.next() % 100) en de buren")
      tree.set(
        text, at: [["gezin", "ownWords"], ["title"], ["reflections", .index(0), "learned"], ["gezin", "name"]][Int(random.next() % 4)])
      if random.next() % 5 == 0 { tree.set("2026-11-19", at: ["closed"]) }
      try folder.write(file, tree)
    }
  }

  /// Files in memory, with a clock.
  private final class FakeDisk: IndexedDisk {
    var seconds = 1000
    var stamps: [String: FileStamp] = [:]
    var trees: [String: JSON] = [:]
    /// Happens while a file is read.
    var onRead: (() -> Void)?
    var reads = 0

    func stamp(of file: String) -> FileStamp? { stamps[file] }
    func read(_ file: String) -> (tree: JSON, bytes: [UInt8])? {
      reads += 1
      let tree = trees[file]
      onRead?()
      return tree.map { ($0, $0.written()) }
    }
    var listing: [ListedFile] { stamps.map { ListedFile(file: $0.key, kind: .agenda, stamp: $0.value) } }
  }

  private static let file = "team/agenda/01JDQ1B00000000000000000F1.json"

  private func index(_ folder: IndexFolder) throws -> TeamIndex {
    try #require(TeamIndex.open(folder: folder.cache + "/x", workspace: "x"))
  }

  private func titles(_ index: TeamIndex, _ disk: FakeDisk) -> [String]? {
    index.scope(of: disk.listing).flatMap { index.search(SearchQuery("les"), in: $0, limit: 9) }?.map(\.label)
  }

  @Test("what was read within the tick of its change, or changed in a time to come, is read again")
  func ticks() throws {
    let folder = try IndexFolder(dossiers: 0)
    let index = try index(folder)
    for (modified, isBelieved) in [(997, true), (998, false), (1000, false), (5000, false)] {
      let disk = FakeDisk()
      disk.stamps[Self.file] = FileStamp(size: 10, modified: modified, edition: UInt64(modified))
      disk.trees[Self.file] = ["title": "Les een"]
      #expect(index.bringUpToDate(with: disk.listing, folders: ["team/agenda"], from: disk) == .done)
      #expect(titles(index, disk) == ["Les een"])
      // The same stamp, other bytes.
      disk.trees[Self.file] = ["title": "Les twee"]
      disk.reads = 0
      #expect(index.bringUpToDate(with: disk.listing, folders: ["team/agenda"], from: disk) == .done)
      #expect(disk.reads == (isBelieved ? 0 : 1))
      #expect(titles(index, disk) == [isBelieved ? "Les een" : "Les twee"])
      // To whoever opens it later, what is not believed is no answer.
      let later = try self.index(folder)
      #expect(later.scope(of: disk.listing)?.toRead.isEmpty == isBelieved)
    }
  }

  @Test("a file that changes while it is read is read again, and one that never rests is no answer")
  func changing() throws {
    let folder = try IndexFolder(dossiers: 0)
    let index = try index(folder)
    let disk = FakeDisk()
    disk.stamps[Self.file] = FileStamp(size: 10, modified: 1, edition: 1)
    disk.trees[Self.file] = ["title": "Les een"]
    disk.onRead = {
      if disk.reads == 1 {
        disk.stamps[Self.file] = FileStamp(size: 10, modified: 1, edition: 2)
        disk.trees[Self.file] = ["title": "Les twee"]
      }
    }
    #expect(index.bringUpToDate(with: disk.listing, folders: [], from: disk) == .done)
    #expect(disk.reads == 2)
    #expect(titles(index, disk) == ["Les twee"])
    disk.onRead = { disk.stamps[Self.file] = FileStamp(size: 10, modified: 1, edition: 10 + UInt64(disk.reads)) }
    disk.stamps[Self.file] = FileStamp(size: 10, modified: 1, edition: 3)
    #expect(index.bringUpToDate(with: disk.listing, folders: [], from: disk) == .done)
    #expect(titles(index, disk) == [])
    #expect(index.scope(of: disk.listing)?.toRead.count == 1)
  }

  @Test("a folder that cannot be looked into takes nothing out of the index")
  func away() throws {
    let folder = try IndexFolder(dossiers: 0)
    let index = try index(folder)
    let disk = FakeDisk()
    disk.stamps[Self.file] = FileStamp(size: 10, modified: 1, edition: 1)
    disk.trees[Self.file] = ["title": "Les een"]
    #expect(index.bringUpToDate(with: disk.listing, folders: ["team/agenda"], from: disk) == .done)
    let listing = disk.listing
    #expect(index.bringUpToDate(with: [], folders: ["dossiers"], from: disk) == .done)
    #expect(index.scope(of: listing)?.toRead == [])
    disk.stamps = [:]
    #expect(titles(index, disk) == [])
    #expect(index.bringUpToDate(with: [], folders: ["team/agenda"], from: disk) == .done)
    #expect(index.scope(of: listing)?.toRead == listing)
  }

  @Test("two programs at once: each reads what the other wrote")
  func two() throws {
    let folder = try IndexFolder(dossiers: 4)
    let (one, other) = (try folder.indexed(), try folder.indexed())
    let listing = one.listing()
    var turns = 0
    let outcome = one.index?.bringUpToDate(with: listing.listed, folders: listing.folders, from: one.files, batch: 3) { _ in
      turns += 1
      if turns == 2 { #expect(other.bringUpToDate(listing) == .done) }
      return true
    }
    #expect(outcome == .done)
    #expect(one.found("oma").finds == other.found("oma").finds)
    #expect(try one.index?.database.number("SELECT count(*) FROM files") == listing.listed.count)
    try expectSame(folder)
  }
}
