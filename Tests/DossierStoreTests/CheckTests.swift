import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("gewoon check")
struct CheckTests {
  /// One way to damage a dossier: what is done to it, and the fault that has to be named.
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    let word: String
    let path: String
    let opens: Bool
    let damage: @Sendable (inout [UInt8]) -> Void

    var testDescription: String { name }

    init(_ name: String, _ word: String, _ path: String = "", opens: Bool = false, _ damage: @escaping @Sendable (inout [UInt8]) -> Void) {
      self.name = name
      self.word = word
      self.path = path
      self.opens = opens
      self.damage = damage
    }

    init(_ name: String, _ word: String, _ path: String, opens: Bool = true, put value: JSON, at keys: JSONPath) {
      self.init(name, word, path, opens: opens) { bytes in
        bytes = ((try? JSON.parse(bytes)) ?? .null).with(value, at: keys).written()
      }
    }
  }

  static let person: JSONPath = [.key("network"), .key("people"), .index(1)]
  static let ties: JSONPath = [.key("network"), .key("ties")]

  static let damages: [Damage] = [
    Damage("empty", "empty") { $0 = [] },
    Damage("NUL bytes", "onlyNul") { $0 = Array(repeating: 0, count: $0.count) },
    Damage("cut in half", "truncated") { $0 = Array($0.prefix($0.count / 2)) },
    Damage("plain text", "unexpected") { $0 = Array("Gezin van den Berg belde terug.\n".utf8) },
    Damage("wrong top type", "wrongFormat") { $0 = Array("[]\n".utf8) },
    Damage("5,000 deep", "tooDeep") {
      $0 = Array(repeating: UInt8(ascii: "["), count: 5000) + Array(repeating: UInt8(ascii: "]"), count: 5000)
    },
    Damage("17 MiB", "tooLarge") { $0 = Array(repeating: UInt8(ascii: " "), count: 17 << 20) },
    Damage("invalid UTF-8", "invalidUTF8") { $0.insert(0xFF, at: 40) },
    Damage("a byte order mark", "byteOrderMark") { $0 = [0xEF, 0xBB, 0xBF] + $0 },
    Damage("newer version", "newerVersion", "/version", put: 2, at: [.key("version")]),
    Damage("version as text", "wrongVersion", "/version", opens: false, put: "1", at: [.key("version")]),
    Damage("version 0", "wrongVersion", "/version", opens: false, put: 0, at: [.key("version")]),
    Damage("no version", "wrongVersion", "/version", opens: false, put: .null, at: [.key("version")]),
    Damage("wrong format", "wrongFormat", "/format", opens: false, put: "gewoon/private", at: [.key("format")]),
    Damage("missing id", "missingID", "/id", opens: false, put: "", at: [.key("id")]),
    Damage("malformed id", "wrongID", "/id", opens: false, put: "../../etc", at: [.key("id")]),
    Damage("another's id", "nameMismatch", "", opens: false, put: .string(Small.bakker), at: [.key("id")]),
    Damage("wrong type", "wrongType", "/gezin/ownWords", put: 7, at: [.key("gezin"), .key("ownWords")]),
    Damage("unknown word", "unknownWord", "/network/people/1/quality", put: "best", at: person + "quality"),
    Damage("ring 9", "outOfRange", "/network/people/1/ring", put: 9, at: person + "ring"),
    Damage("31 February", "noSuchDay", "/network/people/1/since", put: "2026-02-31", at: person + "since"),
    Damage(
      "reference to nobody", "badReference", "/network/people/1/mentorOf", put: "01JDQ1B00000000000000000M9", at: person + "mentorOf"),
    Damage(
      "a tie of somebody with themselves", "toItself", "/network/ties/0/b", put: [["a": .string(Small.oma), "b": .string(Small.oma)]],
      at: ties),
    Damage("a worker that the team does not know", "badReference", "/worker", put: "01JDQ0A0000000000000000W99", at: [.key("worker")]),
    Damage("duplicate key", "duplicateKey") {
      $0 = Array(String(decoding: $0, as: UTF8.self).replacing("\"ownWords\"", with: "\"name\"").utf8)
    },
    Damage("half a character", "loneSurrogate") {
      $0 = Array(String(decoding: $0, as: UTF8.self).replacing("Weer met", with: "\\ud83d met").utf8)
    },
    Damage("item without id", "missingItemID", "/network/people/1", put: .null, at: person + "id"),
    Damage("an id twice", "duplicateItemID", "/network/people/1/id", put: .string(Small.oma), at: person + "id"),
    Damage("a missing name", "missingName", "/gezin/name", put: "", at: [.key("gezin"), .key("name")]),
  ]

  @Test("names the damage with file and path, changes nothing, and all other gezinnen open", arguments: damages)
  func damage(_ damage: Damage) throws {
    let folder = try Small.folder()
    var bytes = Small.dossier(Small.berg, "Gezin van den Berg").written()
    damage.damage(&bytes)
    try folder.write(Small.file(Small.berg), bytes)
    try expect(damage.word, damage.path, opens: damage.opens, in: folder)
  }

  private func expect(_ word: String, _ path: String, opens: Bool, in folder: TestFolder) throws {
    let before = try folder.everything()
    let report = try Check.run(folder.path)
    #expect(report.files == 4)
    #expect(report.faults.map(\.file) == [Small.file(Small.berg)])
    #expect(report.faults.map(\.code.word) == [word])
    #expect(report.faults.map(\.path) == [path])
    let workspace = try folder.open(.readOnly)
    let batch = workspace.summaries(of: try workspace.dossierFiles())
    #expect(batch.summaries.map(\.name).contains("Gezin Bakker"))
    #expect(batch.summaries.count == (opens ? 2 : 1))
    #expect(batch.errors.map(\.file) == (opens ? [] : [Small.file(Small.berg)]))
    #expect(try folder.everything() == before)
  }

  @Test("a symlink in a file's place, a folder, a pipe")
  func notRegular() throws {
    let make: [(String) -> Int32] = [
      { symlink("../elders.txt", $0) }, { symlink("\(Small.bakker).json", $0) }, { mkdir($0, 0o700) }, { mkfifo($0, 0o600) },
    ]
    for makeOne in make {
      let folder = try Small.folder()
      try folder.write("elders.txt", Small.dossier(Small.berg, "Gezin van den Berg"))
      folder.delete(Small.file(Small.berg))
      #expect(makeOne(folder.path + "/" + Small.file(Small.berg)) == 0)
      try expect("notRegular", "", opens: false, in: folder)
    }
  }

  @Test("no permission")
  func permission() throws {
    let folder = try Small.folder()
    let path = folder.path + "/" + Small.file(Small.berg)
    let files = Forbidden(path: path)
    let report = try Check.run(folder.path, files: files)
    #expect(report.faults == [FileFault(StoreError(.noPermission, Small.file(Small.berg)))])
    let workspace = try folder.open(.readOnly, files: files)
    let batch = workspace.summaries(of: try workspace.dossierFiles())
    #expect(batch.summaries.map(\.name) == ["Gezin Bakker"])
    #expect(batch.errors == [StoreError(.noPermission, Small.file(Small.berg))])
  }

  @Test("the line is where the value stands, and the line of what is above it where the value is missing")
  func lines() throws {
    let folder = try Small.folder()
    let text = """
      {
        "format": "gewoon/dossier", "version": 1,
        "id": "\(Small.berg)",
        "gezin": {
          "members": [
            { "id": "01JDQ1B00000000000000000M1",
              "born": "vroeger" }
          ]
        },
        "network": { "people": [
          { "id": "01JDQ1B00000000000000000P1" } ] }
      }
      """
    try folder.write(Small.file(Small.berg), text)
    let faults = try Check.run(folder.path).faults
    #expect(faults.map { "\($0.line) \($0.path)" } == ["4 /gezin/name", "7 /gezin/members/0/born", "11 /network/people/0/name"])
    try folder.write(Small.file(Small.berg), text.replacing("\"vroeger\"", with: "vroeger"))
    #expect(try Check.run(folder.path).faults.map(\.line) == [7])
  }

  @Test("what fits no pattern is named, other files are not, and what is reserved is left alone")
  func strangers() throws {
    let folder = try Small.folder()
    let strangers = [
      "dossiers/\(Small.berg) (conflict copy).json", "dossiers/oud/\(Small.berg).json", "iets.json", "team/iets.json",
      "team/agenda/lijst.oud.json", "trash/los.json",
    ]
    for name in strangers { try folder.write(name, "{}") }
    for name in ["dossiers/.\(Small.berg).json", "notities.txt", "sealed/a.json", "log/b.json", ".git/c.json"] {
      try folder.write(name, "{}")
    }
    let report = try Check.run(folder.path)
    #expect(report.faults.map(\.file) == strangers.sorted { $0.precedesInBytes($1) })
    #expect(report.faults.allSatisfy { ["unknownFile", "wrongFormat"].contains($0.code.word) && $0.line == 1 })
    #expect(report.files == 10)
  }

  @Test("a folder of ours that is a symlink is named, and what stands behind it is not opened")
  func linkedFolder() throws {
    let folder = try Small.folder()
    #expect(rename(folder.path + "/dossiers", folder.path + "/elders") == 0)
    #expect(symlink("elders", folder.path + "/dossiers") == 0)
    let words = try Check.run(folder.path).faults.map { "\($0.file) \($0.code.word)" }
    #expect(words.contains("dossiers notRegular"))
    #expect(storeError { _ = try folder.open(.readOnly).dossierFiles() } == StoreError(.notRegular, "dossiers"))
  }

  @Test("a team folder that is away is named once, and nothing is held against those who point into it")
  func teamAway() throws {
    let folder = try Small.folder(team: "../elders")
    folder.delete("team")
    #expect(try Check.run(folder.path).faults == [FileFault(StoreError(.teamAway, "../elders/team.json"))])
    try folder.write("team/team.json", Small.teamTree)
    #expect(try Check.run(folder.path).faults.map(\.file) == ["../elders/team.json", "team/team.json"])
    try folder.write("workspace.json", Small.marker())
    try folder.write("team/team.json", "{")
    #expect(try Check.run(folder.path).faults.map { "\($0.file) \($0.code.word)" } == ["team/team.json truncated"])
  }

  @Test("others' private files are read too, and none of their text is in the report")
  func privateFiles() throws {
    let folder = try Small.folder()
    let file = "private/\(Small.berg).json"
    let step = JSONPath([.key("reflections"), .index(0), .key("nextStep")])
    try folder.write(
      file, Small.privateTree(Small.berg, by: Small.youssef, learned: "geheim").with("01JDQ1B00000000000000000A9", at: step))
    let report = try Check.run(folder.path)
    #expect(report.faults.map { "\($0.path) \($0.code.word)" } == ["/reflections/0/nextStep badReference"])
    #expect(!"\(report)".contains("geheim"))
    // Where the dossier itself does not open, what points into it is not tested.
    try folder.write(Small.file(Small.berg), "{")
    #expect(try Check.run(folder.path).faults.map(\.file) == [Small.file(Small.berg)])
  }

  @Test("references between files of the team folder")
  func teamReferences() throws {
    let folder = try Small.folder()
    let statement = "01JDQ1B00000000000000000F3"
    let session: JSON = [
      "format": "gewoon/session", "version": 1, "id": "01JDQ1B00000000000000000F4", "statements": [.string(statement)],
    ]
    try folder.write("team/sessions/01JDQ1B00000000000000000F4.json", session)
    #expect(try Check.run(folder.path).faults.map { "\($0.path) \($0.code.word)" } == ["/statements/0 badReference"])
    let file = "team/statements/\(statement).json"
    try folder.write(file, ["format": "gewoon/statement", "version": 1, "id": .string(statement)])
    #expect(try Check.run(folder.path).faults == [])
    try folder.write(file, "{")
    #expect(try Check.run(folder.path).faults.map(\.file) == [file])
  }

  @Test("the same folder gives the same report, whatever order the disk names its files in")
  func order() throws {
    let folder = try Small.folder()
    for number in 10..<40 { try folder.write("dossiers/01JDQ1B00000000000000000\(number).json", number % 2 == 0 ? "{" : "[]") }
    let report = try Check.run(folder.path)
    #expect(report.faults.count == 30)
    #expect(try Check.run(folder.path, files: Backwards()) == report)
  }
}
