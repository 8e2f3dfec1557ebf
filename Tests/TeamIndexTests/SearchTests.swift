import Basics
import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@testable import Shell
@testable import TeamIndex

@Suite("The index finds what a scan finds")
struct SearchTests {
  /// Every piece that a member may find, read from the files.
  private func pieces(_ folder: IndexFolder, _ member: String) throws -> [SearchPiece] {
    let workspace = try folder.open(member: member)
    let kinds = SearchPiece.indexedKinds + [.privateReflections]
    let pieces = try kinds.flatMap { folder.files($0) }.flatMap { file -> [SearchPiece] in
      guard let found = try workspace.look(at: file), let kind = FileKind.file(at: file)?.kind else { return [] }
      return SearchPiece.all(in: found.tree, kind: kind, file: file)
    }
    let own = Set(pieces.filter { $0.kind == .own }.map(\.id))
    return pieces.filter { $0.kind != .shared || $0.author != member || !own.contains($0.id) }
  }

  /// Words, beginnings, rows of words and nonsense, most of them out of the texts.
  private func queries(_ pieces: [SearchPiece], _ count: Int, _ random: inout SplitMix64) -> [String] {
    let texts = pieces.flatMap(\.passages).map(\.text)
    return (0..<count).map { number in
      let words = texts[Int(random.next() % UInt64(texts.count))].split { $0.isWhitespace }.map(String.init)
      let start = Int(random.next() % UInt64(max(1, words.count)))
      let some = words[start...].prefix(1 + number % 3)
      let cut = some.last.map { String($0.prefix(1 + Int(random.next() % UInt64(max(1, $0.count))))) } ?? "x"
      switch number % 7 {
      case 0, 1: return cut
      case 2: return "\"" + (some.dropLast() + [cut]).joined(separator: " ") + "\""
      case 3: return (some.reversed() + [cut]).joined(separator: " ")
      case 4: return some.joined(separator: "-").uppercased()
      case 5: return String(cut.prefix(1 + number % 2))
      default: return cut + "zq"
      }
    }
  }

  @Test("words and phrases at random, for members of the team and for nobody")
  func property() throws {
    let folder = try IndexFolder(dossiers: 14)
    var random = SplitMix64(seed: 14)
    for member in try folder.members().prefix(2) {
      let pieces = try pieces(folder, member)
      let indexed = try folder.indexed(member: member)
      let listing = indexed.listing()
      #expect(indexed.bringUpToDate(listing) == .done)
      let scope = try #require(indexed.index?.scope(of: listing.listed.filter { $0.kind != .privateReflections }))
      #expect(scope.toRead == [])
      var ground = indexed.ground(of: listing)
      var found = 0
      for text in queries(pieces, IndexFolder.isCampaign ? 500 : 100, &random) {
        let query = SearchQuery(text)
        let expected = SearchScan.arranged(SearchScan.finds(of: query, in: pieces), limit: 1000)
        let finds = indexed.search(query, on: &ground, limit: 1000).finds
        #expect(finds.map(\.file) == expected.map(\.file), "\(text)")
        #expect(finds.map(\.snippet) == expected.map(\.snippet), "\(text)")
        #expect(finds.map(\.marks) == expected.map(\.marks), "\(text)")
        found += finds.count
      }
      #expect(found > 1000)
      try expectSame(folder, member: member, words: ["oma", "\"de buren\"", "z"])
    }
  }

  @Test("a limit counts for each kind, the newest first")
  func limit() throws {
    let folder = try IndexFolder(dossiers: 12)
    let indexed = try folder.indexed()
    let all = indexed.found("d").finds
    let some = indexed.found("d", limit: 2).finds
    for kind in SearchPiece.Kind.allCases {
      let ofKind = all.filter { $0.kind == kind }
      #expect(some.filter { $0.kind == kind } == Array(ofKind.prefix(2)))
      #expect(ofKind.map { $0.day ?? .first }.map(\.ordinal) == ofKind.map { ($0.day ?? .first).ordinal }.sorted(by: >))
    }
    #expect(Set(all.map(\.kind)).count > 3)
  }

  @Test("private reflections are found by their author, and no word of them is in the cache")
  func canaries() throws {
    let folder = try IndexFolder(dossiers: 6)
    let members = try folder.members()
    let file = try #require(folder.files(.privateReflections).first)
    let dossier = try folder.tree("dossiers/" + file.dropFirst("private/".count))
    var own = try folder.tree(file)
    let author = try #require(own["author"]?.text)
    own.set("Kwetterkanarie zong.", at: ["normalForMe"])
    own.set("Zwaluwenkanarie vloog.", at: ["reflections", .index(0), "learned"])
    own.set("Mezenkanarie", at: ["reflections", .index(0), "answers", .index(0), "question"])
    own.set([["id": "01JDQ1B00000000000000000Q1", "text": "Vinkenkanarie bellen"]], at: ["reminders"])
    try folder.write(file, own)
    // In a private file that does not open, and in one of which the author is no id.
    try folder.write("private/01JDQ1B00000000000000000Q2.json", bytes: Array("{ \"Spreeuwenkanarie\": 1, \"Spreeuwenkanarie\": 2 }".utf8))
    own.set("Merelkanarie", at: ["author"])
    own.set("01JDQ1B00000000000000000Q3", at: ["dossier"])
    try folder.write("private/01JDQ1B00000000000000000Q3.json", own)
    // One that is no secret shows that a word would be seen.
    var open = dossier
    open.set("Uilenkanarie riep.", at: ["gezin", "normal"])
    try folder.write("dossiers/" + file.dropFirst("private/".count), open)
    for member in members {
      let indexed = try folder.indexed(member: member)
      let finds = indexed.found("zwaluwenkan").finds
      #expect(finds.map(\.kind) == (member == author ? [.own] : []))
      #expect(finds.allSatisfy { $0.label == dossier["gezin"]?["name"]?.text })
      try expectSame(folder, member: member, words: ["zwaluwenkanarie", "uilenkanarie", "merelkanarie"])
      let place = try folder.indexFolder()
      let cached = IndexFolder.names(in: place).map { IndexFolder.bytes(place + "/" + $0) }
      #expect(cached.contains { Self.holds("lenkanarie", $0) })
      // The beginning of a word may stand with the word before it; its end does not.
      for canary in ["terkanarie", "wenkanarie", "zenkanarie", "nkenkanarie", "relkanarie"] {
        #expect(!cached.contains { Self.holds(canary, $0) }, "\(canary)")
      }
    }
  }

  @Test("of a gezin that was thrown away and a reflection that was taken back no word stays in the cache")
  func gone() throws {
    let folder = try IndexFolder(dossiers: 6)
    let (gezin, shared) = (folder.files(.dossier)[0], folder.files(.sharedReflections)[0])
    let places: [(String, JSONPath)] = [(gezin, ["gezin", "normal"]), (shared, ["reflections", .index(0), "learned"])]
    for (file, place) in places {
      var tree = try folder.tree(file)
      tree.set("Uilenkanarie riep.", at: place)
      try folder.write(file, tree)
    }
    func isThere() throws -> Bool {
      #expect(try folder.indexed().found("oma").finds.count > 0)
      let place = try folder.indexFolder()
      return IndexFolder.names(in: place).contains { Self.holds("lenkanarie", IndexFolder.bytes(place + "/" + $0)) }
    }
    #expect(try isThere())
    folder.delete(gezin)
    #expect(try isThere())
    var tree = try folder.tree(shared)
    tree.set([], at: ["reflections"])
    try folder.write(shared, tree)
    #expect(try !isThere())
    try expectSame(folder)
  }

  private static func holds(_ text: String, _ bytes: [UInt8]) -> Bool {
    let text = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  @Test("what was put away or taken back is not found, nor is what never leaves its author")
  func leftOut() {
    let example: JSON = ["id": "x", "title": "Fietsles", "made": "2026-11-20", "status": "library", "aspects": ["netwerk"]]
    #expect(SearchPiece.all(in: example, kind: .example, file: "").map(\.label) == ["Fietsles"])
    #expect(SearchPiece.all(in: example.with("2026-11-21", "withdrawn"), kind: .example, file: "") == [])
    let item: JSON = ["id": "x", "title": "Fietsles"]
    #expect(SearchPiece.all(in: item.with(["on": "2026-11-21"], "withdrawn"), kind: .agenda, file: "") == [])
    let shared: JSON = [
      "reflections": [
        [
          "landing": "Moe.", "learned": "Rust.", "answers": [["question": "a.b", "asked": "Hoe ging het?", "text": "Goed."]],
          "evidence": [["aspect": "netwerk", "text": "Oma belde."]], "conversation": ["language": "Gewoon."],
        ]
      ]
    ]
    let passages = SearchPiece.all(in: shared, kind: .sharedReflections, file: "")[0].passages
    #expect(passages.map(\.text) == ["Gewoon.", "Goed.", "Oma belde.", "Rust."])
    #expect(passages.map(\.question) == ["conversation.language", "a.b", "netwerk.evidence", "learned"])
    #expect(SearchPiece.all(in: shared, kind: .privateReflections, file: "")[0].passages.map(\.text).contains("Moe."))
  }
}

extension JSON {
  fileprivate func with(_ value: JSON, _ key: String) -> JSON {
    var tree = self
    tree.set(value, at: [.key(key)])
    return tree
  }
}
