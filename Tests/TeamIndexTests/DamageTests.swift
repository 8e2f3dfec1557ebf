import DossierStore
import Glibc
import Testing

@testable import Shell
@testable import TeamIndex

@Suite("An index that is broken, foreign or not to be written")
struct DamageTests {
  /// Something that happens to the file of an index.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let happen: @Sendable (_ file: String) throws -> Void

    static let all: [Damage] = [
      Damage(testDescription: "it is gone") { unlink($0) },
      Damage(testDescription: "it is empty") { try IndexFolder.write([], to: $0) },
      Damage(testDescription: "it holds other bytes") { try IndexFolder.write(Array(repeating: 0x5A, count: 50_000), to: $0) },
      Damage(testDescription: "it holds a text") { try IndexFolder.write(Array("Boodschappen: melk.".utf8), to: $0) },
      Damage(testDescription: "its first page is gone") { file in
        var bytes = IndexFolder.bytes(file)
        for place in 16..<4096 { bytes[place] = 0 }
        try IndexFolder.write(bytes, to: file)
      },
      Damage(testDescription: "it is cut off in the middle") { truncate($0, IndexFolder.bytes($0).count / 2) },
      Damage(testDescription: "it is cut off in its first page") { truncate($0, 1000) },
      Damage(testDescription: "it is cut off after its first page") { truncate($0, 4096) },
      Damage(testDescription: "it is of another version") { try Database(path: $0).run("PRAGMA user_version = 99") },
      Damage(testDescription: "it is of another program") { try Database(path: $0).run("PRAGMA application_id = 7") },
      Damage(testDescription: "it is of another workspace") { try Database(path: $0).run("UPDATE about SET fingerprint = 'x'") },
      Damage(testDescription: "a table is gone") { try Database(path: $0).run("DROP TABLE gezinnen") },
      Damage(testDescription: "a table has other columns") { try Database(path: $0).run("ALTER TABLE files RENAME COLUMN mark TO merk") },
      Damage(testDescription: "rows are others") { try Database(path: $0).run("UPDATE gezinnen SET row = x'00', sum = 3") },
      Damage(testDescription: "days are others") { try Database(path: $0).run("UPDATE files SET day = 5, author = 'x'") },
      Damage(testDescription: "the words are gone") { try Database(path: $0).run("DELETE FROM words_data WHERE id > 10") },
      Damage(testDescription: "it is a link to something else") { file in
        try IndexFolder.write(Array("Van mij.".utf8), to: file + ".elders")
        unlink(file)
        symlink(file + ".elders", file)
      },
      Damage(testDescription: "it is a folder") { file in
        unlink(file)
        mkdir(file, 0o700)
      },
      Damage(testDescription: "the journal is garbage") { try IndexFolder.write(Array(repeating: 7, count: 9000), to: $0 + "-journal") },
    ]
  }

  @Test("the list and the search stay right, and the index is made anew", arguments: Damage.all)
  func damage(_ damage: Damage) throws {
    let folder = try IndexFolder(dossiers: 3)
    _ = try folder.indexed().found("oma")
    let file = try folder.indexFile()
    try damage.happen(file)
    try expectSame(folder)
    var found = stat()
    let isFolder = stat(file, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
    #expect(try (folder.indexed().index == nil) == isFolder)
    let before = IndexFolder.bytes(file + ".elders")
    #expect(before == [] || before == Array("Van mij.".utf8))
    try expectSame(folder)
    if !isFolder {
      #expect(stat(file, &found) == 0 && found.st_mode & 0o777 == 0o600)
      let indexed = try folder.indexed()
      #expect(indexed.index?.scope(of: indexed.listing().listed)?.toRead == [])
    }
  }

  @Test("bits that fall over make no other list")
  func bits() throws {
    let folder = try IndexFolder(dossiers: 4)
    _ = try folder.indexed().found("oma")
    let file = try folder.indexFile()
    let whole = IndexFolder.bytes(file)
    let expected = try folder.plain().summaries()
    var seed: UInt64 = 9
    for _ in 0..<(IndexFolder.isCampaign ? 400 : 40) {
      var bytes = whole
      for _ in 0..<6 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 33) % bytes.count] ^= UInt8(1 << (seed >> 20 & 7))
      }
      try IndexFolder.write(bytes, to: file)
      let found = try folder.indexed().summaries()
      #expect(found.summaries == expected.summaries)
      #expect(found.errors == expected.errors)
    }
  }

  @Test("without a place for the index it goes without: a folder that cannot be made, a file in its place")
  func nowhere() throws {
    let folder = try IndexFolder(dossiers: 2)
    try IndexFolder.write([], to: folder.cache)
    #expect(try folder.indexed().index == nil)
    try expectSame(folder)
    unlink(folder.cache)
    #expect(try folder.indexed().index != nil)
    var found = stat()
    #expect(stat(try folder.indexFolder(), &found) == 0 && found.st_mode & 0o777 == 0o700)
  }

  @Test("while another program writes in it, it is read as it stands; while it is locked, it goes without")
  func locked() throws {
    let folder = try IndexFolder(dossiers: 3)
    _ = try folder.indexed().found("oma")
    let file = try #require(folder.files.first { $0.hasPrefix("dossiers/") })
    try folder.write(file, try folder.tree(file))
    for lock in ["BEGIN IMMEDIATE; UPDATE files SET size = 1", "BEGIN EXCLUSIVE"] {
      let other = try Database(path: folder.indexFile())
      try other.run(lock)
      let workspace = try folder.open()
      let index = TeamIndex.open(folder: try folder.indexFolder(), workspace: IndexedWorkspace.place(of: workspace), patience: 0)
      #expect((index == nil) == (lock == "BEGIN EXCLUSIVE"))
      if let index {
        let files = WorkspaceFiles(workspace)
        let listed = try files.list(.dossier).listed
        #expect(index.bringUpToDate(with: listed, folders: ["dossiers"], from: files) == .busy)
        #expect(index.scope(of: listed)?.toRead.map(\.file) == [file])
      }
      try other.run("ROLLBACK")
      try expectSame(folder)
    }
  }

  @Test("on a full disk what stands in it stays, and the rest is read")
  func full() throws {
    let folder = try IndexFolder(dossiers: 3)
    let indexed = try folder.indexed()
    let index = try #require(indexed.index)
    let listing = indexed.listing()
    let before = try #require(try index.database.number("PRAGMA page_count"))
    try index.database.run("PRAGMA max_page_count = \(before + 3)")
    #expect(indexed.bringUpToDate(listing) == .full)
    #expect(index.scope(of: listing.listed)?.toRead == listing.listed)
    var ground = indexed.ground(of: listing)
    #expect(indexed.search(SearchQuery("oma"), on: &ground, limit: 99).finds == (try folder.plain().found("oma", limit: 99).finds))
    try index.database.run("PRAGMA max_page_count = 1000000")
    #expect(indexed.bringUpToDate(listing) == .done)
    #expect(index.scope(of: listing.listed)?.toRead == [])
  }
}
