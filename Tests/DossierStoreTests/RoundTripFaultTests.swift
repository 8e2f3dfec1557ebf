import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("Bad values in files written by hand")
struct RoundTripFaultTests {
  struct Bad {
    let value: JSON
    /// What stands behind the field's pointer in that of the fault.
    var rest = ""
    let code: FaultCode
  }

  /// What stands for a text that is no day yet is read strictly too.
  private static let unreadable = ([["typed": ""], ["typed": 5], ["typed": "ooit", "x": 1], ["Typed": "ooit"]] as [JSON])
    .map { Bad(value: $0, code: .wrongType) }

  /// What is bad for each kind of field, by the rules of format.md.
  private static func bad(_ kind: FieldKind) -> [Bad] {
    switch kind {
    case .line, .prose, .slug:
      return [5, true, [1], ["a": 1]].map { Bad(value: $0, code: .wrongType) }
    case .id:
      let ids = [
        "kort", "01ka0000000000000000000031", "01KA000000000000000000003I", "81KA0000000000000000000031", "01KA00000000000000000000311",
      ]
      return ids.map { Bad(value: .string($0), code: .badID) } + [Bad(value: 31, code: .wrongType)]
    case .day:
      return ["2026-02-31", "20 november", "2026-1-1", "2026-11-20T10:00:00Z", "0000-01-01", "2025-02-29"].map {
        Bad(value: .string($0), code: .noSuchDay)
      }
        + [Bad(value: 20_261_120, code: .wrongType), Bad(value: "2019", code: .noSuchDay), Bad(value: "2019-05", code: .noSuchDay)]
        + unreadable
    case .partDay:
      return ["2026-02-31", "2019-13", "2019-5", "19", "0000", "2019-", "mei 2019", "2019-05-"].map {
        Bad(value: .string($0), code: .noSuchDay)
      }
        + [Bad(value: 2019, code: .wrongType)] + unreadable
    case .instant:
      return ["2026-11-20", "2026-02-31T10:00:00Z", "2026-11-20T10:00:00", "2026-11-20T25:00:00Z"].map {
        Bad(value: .string($0), code: .noSuchInstant)
      }
        + [Bad(value: false, code: .wrongType)]
    case .year:
      return [Bad(value: 12, code: .outOfRange), Bad(value: .number("2014.5"), code: .outOfRange), Bad(value: "2014", code: .wrongType)]
        + unreadable
        + [
          ["age": 121, "on": "2026-11-20"], ["age": 12], ["age": "12", "on": "2026-11-20"], ["age": 12, "on": "2026-02-31"],
          ["age": 12, "on": "2026-11-20", "x": 1], ["expected": false], ["expected": true, "x": 1],
        ].map { Bad(value: $0, code: .wrongType) }
    case .whole(let range), .level(_, let range):
      let above = JSON.number(String(range.upperBound + 1))
      return [above, -1, .number("1E400"), .number("9007199254740993"), .number("2.5")].map { Bad(value: $0, code: .outOfRange) }
        + [Bad(value: "2", code: .wrongType), Bad(value: true, code: .wrongType)]
    case .flag: return ["yes", 1, ["a": true]].map { Bad(value: $0, code: .wrongType) }
    case .word:
      return [Bad(value: "anders", code: .unknownWord), Bad(value: 3, code: .wrongType), Bad(value: ["anders"], code: .wrongType)]
    case .words:
      return [
        Bad(value: ["anders"], rest: "/0", code: .unknownWord), Bad(value: [3], rest: "/0", code: .wrongType),
        Bad(value: "anders", code: .wrongType),
      ]
    case .texts: return [Bad(value: ["goed", 5], rest: "/1", code: .wrongType), Bad(value: "los", code: .wrongType)]
    case .levels:
      return [
        Bad(value: [1, 9], rest: "/1", code: .outOfRange), Bad(value: ["1"], rest: "/0", code: .wrongType), Bad(value: 1, code: .wrongType),
      ]
    case .reference:
      return [.string(Written.id("9Z")), "niemand"].map { Bad(value: $0, code: .badReference) } + [Bad(value: 4, code: .wrongType)]
    case .references:
      return [
        Bad(value: [.string(Written.id("9Z"))], rest: "/0", code: .badReference), Bad(value: [4], rest: "/0", code: .wrongType),
        Bad(value: .string(Written.opa), code: .wrongType),
      ]
    case .object: return ["los", 4, [1]].map { Bad(value: $0, code: .wrongType) }
    case .list:
      return [
        Bad(value: "los", code: .wrongType), Bad(value: ["a": 1], code: .wrongType), Bad(value: ["los"], rest: "/0", code: .wrongType),
      ]
    case .keyed: return [Bad(value: "los", code: .wrongType), Bad(value: ["school": 3], rest: "/school", code: .wrongType)]
    }
  }

  @Test("each is named with its place, its code and its line, and nothing else is", arguments: RoundTripTests.names)
  func each(name: String) throws {
    let kind = try #require(name.hasPrefix("team/") ? FileKind.inTeamFolder(String(name.dropFirst(5))) : .inWorkspace(name))
    let tree = try JSON.parse(Array(try #require(Written.files.first { $0.name == name }).text.utf8))
    var known = KnownReferences()
    (known[.statement], known[.responseItem]) = ([Written.statement], [Written.response])
    known.add(team: try JSON.parse(Array(Written.teamText.utf8)))
    known.add(dossier: try JSON.parse(Array(Written.dossierText.utf8)))
    for field in PlacedField.all(in: tree, shape: kind.shape) {
      let isOfFile =
        field.path.steps.count == 1 && field.path.steps.first.map { step in kind.identifiers.contains { step == .key($0) } } == true
      if isOfFile { continue }
      let pointer = field.path.pointer(in: tree)
      for bad in Self.bad(field.kind) {
        let faults = kind.faults(in: tree.with(bad.value, at: field.path), known: known)
        let own = faults.filter { $0.pointer == pointer || $0.pointer.hasPrefix(pointer + "/") }
        #expect(own == [FieldFault(pointer: pointer + bad.rest, code: bad.code)], "\(name) \(pointer): \(bad.value)")
        // Whoever is gone with a list is missed by those who point there; nothing else may be.
        #expect(
          faults.count == own.count || faults.allSatisfy { own.contains($0) || $0.code == .badReference }, "\(name) \(pointer): \(faults)")
      }
      for empty in [JSON.null, "", [], [:]] where !field.isRequired && !field.isName {
        let found = kind.faults(in: tree.with(empty, at: field.path), known: known).filter { $0.code != .badReference }
        #expect(found == [], "\(name) \(pointer): \(empty) is absent")
      }
    }
  }

  /// A dossier with a bad value on many of its lines, written by hand in our layout, and what is wrong on each line.
  static let onLines: [(line: String, fault: (path: String, code: String)?)] = [
    ("{", nil), (#"  "changed": "gisteren","#, ("/changed", "noSuchInstant")), (#"  "closed": "2027-02-31","#, ("/closed", "noSuchDay")),
    (#"  "format": "gewoon/dossier","#, nil), (#"  "gezin": {"#, ("/gezin/name", "missingName")), (#"    "approach": ["#, nil),
    (#"      "hardop""#, ("/gezin/approach/0", "unknownWord")), (#"    ],"#, nil), (#"    "areas": {"#, nil), (#"      "hobby": 7,"#, nil),
    (#"      "money": {"#, nil), (#"        "state": "rood""#, ("/gezin/areas/money/state", "unknownWord")), (#"      }"#, nil),
    (#"    },"#, nil),
    (#"    "language": 12,"#, ("/gezin/language", "wrongType")), (#"    "members": ["#, nil), (#"      {"#, nil),
    (#"        "born": 1712,"#, ("/gezin/members/0/born", "outOfRange")), (#"        "id": "\#(Written.tim)""#, nil), (#"      },"#, nil),
    (#"      {"#, nil), (#"        "id": "\#(Written.tim)""#, ("/gezin/members/1/id", "duplicateItemID")), (#"      },"#, nil),
    (#"      {"#, ("/gezin/members/2", "missingItemID")), (#"        "name": "Bo""#, nil), (#"      }"#, nil), (#"    ],"#, nil),
    (#"    "supported": ["#, nil), (#"      {"#, nil), (#"        "value": 11"#, ("/gezin/supported/0/value", "outOfRange")),
    (#"      }"#, nil),
    (#"    ]"#, nil), (#"  },"#, nil), (#"  "id": "\#(Written.dossier)","#, nil), (#"  "network": {"#, nil), (#"    "people": ["#, nil),
    (#"      {"#, ("/network/people/0/name", "missingName")), (#"        "id": "kort","#, ("/network/people/0/id", "badID")),
    (#"        "linkedTo": ["#, nil), (#"          "niemand""#, ("/network/people/0/linkedTo/0", "badReference")), (#"        ],"#, nil),
    (#"        "ring": 9,"#, ("/network/people/0/ring", "outOfRange")),
    (#"        "strain": "ja""#, ("/network/people/0/strain", "wrongType")),
    (#"      }"#, nil), (#"    ],"#, nil), (#"    "ties": ["#, nil), (#"      {"#, nil),
    (#"        "a": "\#(Written.bo)""#, ("/network/ties/0/a", "badReference")), (#"      }"#, nil), (#"    ]"#, nil), (#"  },"#, nil),
    (#"  "version": 1,"#, nil), (#"  "worker": "\#(Written.tim)""#, ("/worker", "badReference")), ("}", nil),
  ]

  @Test("check says file, place, line and code of each, and the dossier opens all the same with its faults")
  func lines() throws {
    let folder = try Written.folder()
    folder.delete("private")
    folder.delete("team/reflections")
    folder.delete("team/responses")
    let name = "dossiers/\(Written.dossier).json"
    try folder.write(name, Self.onLines.map { $0.line + "\n" }.joined())
    let before = try folder.everything()
    let faults = try Check.run(folder.path).faults
    let expected = Self.onLines.enumerated().compactMap { index, entry in
      entry.fault.map { "\(name):\(index + 1) \($0.path) \($0.code)" }
    }
    #expect(faults.map { "\($0.file):\($0.line) \($0.path) \($0.code.word)" } == expected)
    let loaded = try folder.open(.readOnly).load(Written.dossier)
    #expect(
      Set(loaded.faults.map { "\($0.pointer) \($0.code.rawValue)" })
        == Set(Self.onLines.compactMap { $0.fault.map { "\($0.path) \($0.code)" } }))
    #expect(try folder.everything() == before)
  }

  @Test("bad values stay through an edit of another field, and go when they are typed anew")
  func kept() throws {
    let folder = try Written.folder()
    let name = "dossiers/\(Written.dossier).json"
    try folder.write(name, Self.onLines.map { $0.line + "\n" }.joined())
    let before = try folder.tree(name)
    let workspace = try folder.open()
    let edited = try workspace.load(Written.dossier).tree.with("Rust.", at: ownWords)
    guard case .saved(let saved) = try workspace.save(name, edited, now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    #expect(differences(before, saved) == ["/changed", "/gezin/ownWords"])
    let born: JSONPath = ["gezin", "members"].keys + .index(0) + "born"
    guard case .saved(let mended) = try workspace.save(name, saved.with(2012, at: born), now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    #expect(try workspace.load(Written.dossier).faults.contains { $0.pointer == "/gezin/members/0/born" } == false)
    #expect(differences(saved, mended) == ["/gezin/members/0/born"])
  }

  /// What closes a file, by its bytes.
  static let damages: [(name: String, code: String, damage: @Sendable (String) -> [UInt8])] = [
    ("empty", "empty", { _ in [] }), ("only NUL bytes", "onlyNul", { _ in [UInt8](repeating: 0, count: 512) }),
    ("cut in half", "truncated", { Array($0.utf8.prefix($0.utf8.count / 2)) }), ("an array", "wrongFormat", { Array("[\($0)]".utf8) }),
    ("another format", "wrongFormat", { Array($0.replacing("gewoon/", with: "anders/").utf8) }),
    ("no version", "wrongVersion", { Array($0.replacing("\"version\": 1", with: "\"versie\": 1").utf8) }),
    ("a version in words", "wrongVersion", { Array($0.replacing("\"version\": 1", with: "\"version\": \"1\"").utf8) }),
    ("version 0", "wrongVersion", { Array($0.replacing("\"version\": 1", with: "\"version\": 0").utf8) }),
    ("a later version", "newerVersion", { Array($0.replacing("\"version\": 1", with: "\"version\": 2").utf8) }),
    ("a key twice", "duplicateKey", { Array($0.replacing("\"version\": 1", with: "\"version\": 1, \"version\": 1").utf8) }),
    (
      "a key twice in other escapes", "duplicateKey",
      { Array($0.replacing("\"version\": 1", with: "\"version\": 1, \"ver\\u0073ion\": 1").utf8) }
    ),
    ("half a surrogate", "loneSurrogate", { Array($0.replacing("\"version\": 1", with: "\"version\": 1, \"x\": \"\\ud83d\"").utf8) }),
    (
      "no UTF-8", "invalidUTF8",
      { Array($0.utf8).replacing(Array("\"version\": 1".utf8), with: Array("\"version\": 1, \"x\": \"".utf8) + [0xC3, 0x28, 0x22]) }
    ),
    (
      "too deep", "tooDeep",
      {
        Array(
          $0.replacing(
            "\"version\": 1", with: "\"version\": 1, \"x\": " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
          ).utf8)
      }
    ),
    ("more than 16 MiB", "tooLarge", { Array($0.utf8) + [UInt8](repeating: 0x20, count: 17 << 20) }),
  ]

  @Test("what closes a file closes that one alone, is named once, and is left as it is", arguments: damages.indices)
  func damaged(index: Int) throws {
    let (what, code, damage) = Self.damages[index]
    let second = Written.id("35")
    // Much too large is slow to write, so one file says it for all.
    for (name, text) in Written.files where name != "workspace.json" && (code != "tooLarge" || name.hasPrefix("dossiers/")) {
      let folder = try Written.folder()
      try folder.write("dossiers/\(second).json", Small.dossier(second, "Gezin Smit"))
      try folder.write(name, damage(text))
      let before = try folder.everything()
      let faults = try Check.run(folder.path).faults.filter { $0.code.word != "badReference" }
      #expect(faults.map(\.file) == [name], "\(what): \(faults)")
      #expect(faults.map(\.code.word) == [code], "\(what): \(name)")
      let workspace = try folder.open(.readOnly)
      let batch = workspace.summaries(of: try workspace.dossierFiles())
      let isClosedDossier = name.hasPrefix("dossiers/") && code != "newerVersion"
      #expect(batch.summaries.count == (isClosedDossier ? 1 : 2), "\(what): \(name)")
      #expect(batch.summaries.contains { $0.id == second })
      #expect(try folder.everything() == before)
    }
  }

  @Test("a file whose name is no UTF-8 is named, by check and beside the list, and all others open")
  func noName() throws {
    let folder = try Written.folder()
    let path = Array((folder.path + "/dossiers/").utf8) + [0xFF, 0xFE] + Array(".json".utf8) + [0]
    let file = path.withUnsafeBytes { Glibc.open($0.baseAddress!.assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT, 0o600) }
    try #require(file >= 0)
    close(file)
    let report = try Check.run(folder.path)
    #expect(report.files == Written.files.count + 1)
    #expect(report.faults.map { "\($0.file) \($0.code.word)" } == ["dossiers/\u{FFFD}\u{FFFD}.json unknownFile"])
    let workspace = try folder.open(.readOnly)
    let batch = workspace.summaries(of: try workspace.dossierFiles())
    #expect(batch.summaries.count == 1)
    #expect(batch.errors.map(\.word) == ["unknownFile"])
    _ = path.withUnsafeBytes { unlink($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
  }

  @Test("where the originals are not on this machine, the list counts what was shared; where they are, only those")
  func shared() throws {
    let folder = try Written.folder()
    let own = "private/\(Written.dossier).json"
    let visit = ["reflections"].keys + .index(0) + "visit"
    try folder.write(own, try folder.tree(own).with("2026-09-09", at: visit))
    func last() throws -> String? {
      let workspace = try folder.open(.readOnly)
      return workspace.summaries(of: try workspace.dossierFiles()).summaries.first?.lastReflection?.description
    }
    #expect(try last() == "2026-09-09")
    folder.delete(own)
    #expect(try last() == "2026-10-02")
    // A copy is no work that waits.
    let workspace = try folder.open(.readOnly)
    let shared = "team/reflections/\(Written.dossier).\(Written.lotte).json"
    try folder.write(shared, try folder.tree(shared).with(nil, at: ["reflections"].keys + .index(0) + "finished"))
    #expect(workspace.summaries(of: try workspace.dossierFiles()).summaries.first?.unfinished == nil)
    folder.delete("team/reflections")
    #expect(try last() == nil)
  }

  @Test("where the originals cannot be read, what was shared does not count for them, after the gezin was opened either")
  func unreadable() throws {
    let folder = try Written.folder()
    let own = "private/\(Written.dossier).json"
    try folder.write(own, try folder.tree(own).with(.bool(true), at: ["dossier"].keys))
    let workspace = try folder.open(.readOnly)
    #expect(workspace.summaries(of: try workspace.dossierFiles()).summaries.first?.lastReflection == nil)
    _ = try workspace.load(Written.dossier)
    #expect(workspace.summary(of: Written.dossier)?.lastReflection == nil)
  }
}

extension Array where Element == String {
  /// A path of keys.
  fileprivate var keys: JSONPath { JSONPath(map(JSONStep.key)) }
}
