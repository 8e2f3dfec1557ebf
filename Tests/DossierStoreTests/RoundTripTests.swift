import Basics
import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("Files written by hand")
struct RoundTripTests {
  static let names = Written.files.map(\.name)
  private static let saveTime = Instant("2026-11-20T15:42:10+01:00")!

  private func kind(_ name: String) throws -> FileKind {
    try #require(name.hasPrefix("team/") ? .inTeamFolder(String(name.dropFirst(5))) : .inWorkspace(name))
  }

  /// Opens one file as the program does for editing.
  private func load(_ name: String, _ workspace: Workspace) throws -> JSON {
    if name.hasPrefix("dossiers/") { return try workspace.load(Written.dossier).tree }
    if name.hasPrefix("private/") { return try #require(try workspace.load(Written.dossier).privateTree) }
    return try #require(try workspace.read(name))
  }

  @Test("all of them open, and nothing is wrong with them", arguments: [false, true])
  func open(planted: Bool) throws {
    let folder = try Written.folder(planted: planted)
    let before = try folder.everything()
    let report = try Check.run(folder.path)
    #expect(report.files == Written.files.count)
    #expect(report.faults == [])
    let workspace = try folder.open(.readOnly)
    #expect(workspace.me == Written.lotte)
    #expect(workspace.team?["name"]?.text == "Buurtteam Zuiderwaard")
    let loaded = try workspace.load(Written.dossier)
    #expect(loaded.faults == [])
    #expect(loaded.privateFaults == [])
    #expect(loaded.errors == [])
    #expect(loaded.privateTree?["reflections"]?.items.first?["landing"]?.text == "Hoofd vol.")
    #expect(loaded.sharedTree?["label"]?.text == "Familie M.")
    let batch = workspace.summaries(of: try workspace.dossierFiles())
    #expect(batch.errors == [])
    #expect(batch.summaries.map(\.name) == ["Familie Molenaar"])
    #expect(batch.summaries.map(\.phase) == ["during"])
    #expect(batch.summaries.map(\.hasFaults) == [false])
    #expect(try folder.everything() == before)
  }

  @Test("every key that the shapes know stands in them, so that none goes untested")
  func complete() throws {
    for (name, text) in Written.files {
      let kind = try kind(name)
      let tree = try JSON.parse(Array(text.utf8))
      let found = Set(PlacedField.all(in: tree, shape: kind.shape).map { "\($0.path.steps.map(Self.word).joined(separator: "."))" })
      for wanted in Self.keys(of: kind.shape, at: "") where !(name.hasPrefix("team/reflections") && wanted.hasSuffix(".landing")) {
        #expect(found.contains(wanted), "\(name): \(wanted)")
      }
    }
  }

  private static func word(_ step: JSONStep) -> String {
    switch step {
    case .key(let key): Vocabulary.area.values.contains(key) ? "*" : key
    case .index, .item: "*"
    }
  }

  private static func keys(of shape: Shape, at place: String) -> [String] {
    shape.fields.flatMap { field -> [String] in
      let own = place + (place.isEmpty ? "" : ".") + Self.word(.key(field.key))
      // Former people and ties have the keys of those of today.
      if shape.name == "version" { return [own] }
      switch field.kind {
      case .object(let shape): return [own] + keys(of: shape, at: own)
      case .list(let shape, _), .keyed(_, let shape): return [own] + keys(of: shape, at: own + ".*")
      default: return [own]
      }
    }
  }

  @Test("a save of what was read writes nothing, whatever the layout", arguments: names)
  func unchanged(name: String) throws {
    for text in [Written.withPlanted(Written.files.first { $0.name == name }!.text), foreignLayout(try planted(name))] {
      let folder = try Written.folder(planted: true)
      try folder.write(name, text)
      let workspace = try folder.open(member: try writer(of: name))
      let before = try folder.everything()
      let status = try Disk().status(at: folder.path + "/" + name)
      let tree = try load(name, workspace)
      #expect(try workspace.save(name, tree, now: Self.saveTime) == .unchanged)
      #expect(try folder.everything() == before.merging(try lock(folder)) { $1 })
      #expect(try Disk().status(at: folder.path + "/" + name) == status)
    }
  }

  /// The lock of the team folder comes with the first save there.
  private func lock(_ folder: TestFolder) throws -> [String: [UInt8]] {
    try folder.everything().filter { $0.key.hasSuffix(".lock") }
  }

  /// Who alone may write a file of answers; nil for other files.
  private func writer(of name: String) throws -> String? { try planted(name)["member"]?.text }

  private func planted(_ name: String) throws -> JSON {
    try JSON.parse(Array(Written.withPlanted(try #require(Written.files.first { $0.name == name }).text).utf8))
  }

  @Test("an edit of any one field leaves all else as it was: first in the layout of another program, then in our own", arguments: names)
  func edits(name: String) throws {
    let kind = try kind(name)
    let foreign = try planted(name)
    let ours = foreign.written()
    let folder = try Written.folder(planted: true)
    let workspace = try folder.open(member: try writer(of: name))
    let references: [ReferenceTarget: String] = [
      .teamMember: Written.karim, .gezinMember: Written.bo, .person: Written.juf, .action: Written.stepTwo,
      .statement: Written.statement, .responseItem: Written.response,
    ]
    var count = 0
    for field in PlacedField.all(in: foreign, shape: kind.shape) {
      if field.isName || isFileName(field, of: kind) { continue }
      let old = try #require(foreign[field.path])
      let values = field.others(than: old, references: references)
      let edits = values.map(JSON?.some) + (field.isRequired || values.isEmpty ? [] : [nil])
      for (number, value) in edits.enumerated() {
        // The first in both layouts, the rest in the layout that files have here.
        for text in number == 0 ? [Array(foreignLayout(foreign).utf8), ours] : [ours] {
          try folder.write(name, text)
          var tree = try #require(try workspace.read(name))
          #expect(tree == foreign)
          tree.set(value, at: field.path)
          guard case .saved(let saved) = try workspace.save(name, tree, now: Self.saveTime) else {
            Issue.record("\(name) \(field.path.pointer(in: foreign)): not saved")
            continue
          }
          count += 1
          let bytes = try #require(try folder.read(name))
          #expect(try JSON.parse(bytes) == saved)
          let pointer = field.path.pointer(in: foreign)
          let changed = try stamps(for: field, kind: kind, in: foreign)
          let allowed = [pointer] + changed
          let found = differences(foreign, saved)
          #expect(found.allSatisfy { at in allowed.contains { at == $0 || at.hasPrefix($0 + "/") } }, "\(name) \(pointer): \(found)")
          #expect(saved[field.path] == value, "\(name) \(pointer)")
          #expect(changed.allSatisfy(found.contains), "\(name) \(pointer): \(found)")
          if text == ours { expectOnlyThoseLines(of: ours, and: bytes, old, value, "\(name) \(pointer)") }
        }
      }
    }
    #expect(count > 1)
  }

  /// What names the file or places it, for an edit of those makes another file; and what the program alone sets.
  private func isFileName(_ field: PlacedField, of kind: FileKind) -> Bool {
    if field.path.steps.last == .key("changed") { return true }
    guard field.path.steps.count == 1, case .key(let key)? = field.path.steps.last else { return false }
    if kind == .instrument { return ["name", "edition"].contains(key) }
    return kind.identifiers.contains(key) || kind == .privateReflections && key == "author"
  }

  /// The `changed` keys that an edit of this field moves.
  private func stamps(for field: PlacedField, kind: FileKind, in tree: JSON) throws -> [String] {
    switch kind {
    case .dossier: return field.path.steps.first == .key("network") ? ["/changed", "/network/changed"] : ["/changed"]
    case .privateReflections:
      return field.path.steps.count > 1 && field.path.steps.first == .key("reflections") ? ["/reflections/0/changed"] : []
    default: return []
    }
  }

  /// Compares two texts of our layout line by line: only the lines of the value and of `changed` differ.
  private func expectOnlyThoseLines(of old: [UInt8], and new: [UInt8], _ before: JSON, _ after: JSON?, _ comment: String) {
    let stamp = Array("\"changed\": \"2026-".utf8)
    var left = lines(old).filter { !$0.starts(with: stamp) }
    var right = lines(new).filter { !$0.starts(with: stamp) }
    while let a = left.first, let b = right.first, a == b {
      left.removeFirst()
      right.removeFirst()
    }
    while let a = left.last, let b = right.last, a == b {
      left.removeLast()
      right.removeLast()
    }
    #expect(left.count <= lines(before.written()).count && right.count <= lines(after?.written() ?? []).count, "\(comment)")
  }

  /// The lines of a text without their indent and comma, in bytes.
  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 10).map { line in
      let text = line.drop { $0 == 32 }
      return text.last == UInt8(ascii: ",") ? text.dropLast() : text
    }
  }

  @Test("empty keys that stand in a file stay until their own field is edited; none is added")
  func empties() throws {
    let folder = try Written.folder()
    let name = "dossiers/\(Written.dossier).json"
    var tree = try folder.tree(name)
    for (path, value) in [
      (["gezin", "note"], ""), (["gezin", "normal"], ""), (["gezin", "label"], .null), (["network", "ties"], []),
      (["plan", "steppingDown"], [:]),
      (["closed"], ""), (["gezin", "areas", "work"], [:]),
    ] as [([String], JSON)] { tree.set(value, at: JSONPath(path.map(JSONStep.key))) }
    try folder.write(name, tree)
    #expect(try Check.run(folder.path).faults == [])
    let workspace = try folder.open()
    let edited = try workspace.load(Written.dossier).tree.with("Met elkaar.", at: ownWords)
    guard case .saved(let saved) = try workspace.save(name, edited, now: Self.saveTime) else {
      Issue.record("not saved")
      return
    }
    #expect(differences(tree, saved) == ["/changed", "/gezin/ownWords"])
    #expect(try folder.tree(name) == saved)
  }
}
