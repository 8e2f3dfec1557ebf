import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("Reading what the team has")
struct TeamReadingTests {
  @Test("with the team folder away the shelf is empty, without an error, and nothing can be added")
  func away() throws {
    let folder = try Small.folder(team: "../elders/team")
    let workspace = try folder.open()
    #expect(workspace.teamFolder.shelf().shelf.reflections.isEmpty && workspace.teamFolder.shelf().errors == [])
    #expect(workspace.teamFolder.instruments().files.isEmpty && workspace.teamFolder.instruments().errors == [])
    let item = TwoMembers.item(TwoMembers.question, "question")
    let refused: [() throws -> Void] = [
      { try TwoMembers.put(item, TwoMembers.answers(by: Small.sanne), by: workspace) },
      { _ = try workspace.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) },
      { try TwoMembers.put(["id": "x"], in: "entries", of: .lexicon, "", by: workspace) },
    ]
    for refuse in refused { #expect(storeError(refuse)?.code == .teamAway) }
  }

  @Test("a broken file is named, and all others are there; a file that fits no name is not read")
  func broken() throws {
    let two = try TwoMembers()
    _ = try two.share()
    try two.sannesFolder.write("team/reflections/\(Small.bakker).\(Small.sanne).json", "{")
    try two.sannesFolder.write("team/reflections/\(Small.bakker) (kopie).json", "{}")
    try two.sannesFolder.write("team/responses/\(TwoMembers.reflection).\(Small.youssef).json", [])
    let found = two.youssef.teamFolder.shelf()
    #expect(found.shelf.reflections.map(\.id) == [TwoMembers.reflection])
    #expect(found.errors.map(\.word) == ["unknownFile", "truncated", "empty"])
  }

  @Test("nobody's private file is opened by reading, asking or answering")
  func privateFiles() throws {
    let two = try TwoMembers()
    _ = try two.share()
    try two.sannesFolder.write("private/\(Small.bakker).json", Small.privateTree(Small.bakker, by: Small.youssef))
    two.sanne.close()
    let disk = FaultyDisk(.none)
    var opened: [String] = []
    disk.before = { call, path in if call == "open" { opened.append(path) } }
    let workspace = try two.sannesFolder.open(member: Small.youssef, files: disk)
    _ = workspace.teamFolder.shelf()
    try TwoMembers.put(TwoMembers.item(TwoMembers.question, "question"), TwoMembers.answers(by: Small.youssef), by: workspace)
    _ = try workspace.teamFolder.share(try two.copy, dossier: Small.berg, label: "", now: Small.afternoon)
    _ = try workspace.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon)
    #expect(opened.contains { $0.contains("/team/reflections/") })
    #expect(!opened.contains { $0.contains("/private/") })
  }

  @Test("words come together by id, from two members, whatever each had read; an entry that is there is changed and unknown keys stay")
  func words() throws {
    let two = try TwoMembers()
    func put(_ entry: JSON, by workspace: Workspace, from base: JSON? = nil) throws -> SaveResult {
      try TwoMembers.put(entry, in: "entries", of: .lexicon, "", by: workspace, from: base)
    }
    guard case .saved(let first) = try put(["id": "casus", "term": "casus", "x-later": 1], by: two.sanne) else {
      Issue.record("not saved")
      return
    }
    _ = try put(["id": "traject", "term": "traject"], by: two.youssef)
    guard case .merged(let merged) = try put(["id": "regie", "term": "regie"], by: two.sanne, from: first) else {
      Issue.record("not merged")
      return
    }
    #expect(merged["entries"]?.items.compactMap { $0["id"]?.text }.sorted() == ["casus", "regie", "traject"])
    _ = try put(["id": "casus", "term": "de casus", "x-later": 1], by: two.youssef, from: first)
    let lexicon = two.sanne.teamFolder.shelf().shelf.tree(.lexicon, "")
    #expect(lexicon?["entries"]?.items.first == ["id": "casus", "term": "de casus", "x-later": 1])
    #expect(lexicon?["entries"]?.items.count == 3)
    #expect(try two.sannesFolder.tree("team/lexicon.json") == lexicon)
  }

  @Test("two who make the same file at once, each from nothing, both find theirs in it")
  func bothFromNothing() throws {
    let two = try TwoMembers()
    let sentence: JSON = ["id": .string(TwoMembers.question), "text": "Dat kennen meer mensen."]
    let file: JSON = ["format": "gewoon/sentences", "version": 1]
    let mine = file.with([sentence], at: ["entries"])
    let theirs = file.with([["id": .string(TwoMembers.reply), "text": "Logisch."]], at: ["entries"])
    _ = try two.youssef.save("team/sentences.json", theirs, now: Small.afternoon)
    guard case .merged(let both) = try two.sanne.save("team/sentences.json", mine, now: Small.afternoon) else {
      Issue.record("not merged")
      return
    }
    #expect(both["entries"]?.items.count == 2)
    #expect(try two.sannesFolder.tree("team/sentences.json") == both)
  }

  @Test("two who change the same of one file: what stands there stays, and the other is kept beside, in one's own workspace")
  func conflict() throws {
    let two = try TwoMembers()
    let file: JSON = ["format": "gewoon/lexicon", "version": 1, "entries": [["id": "casus", "term": "casus"]]]
    _ = try two.sanne.save("team/lexicon.json", file, now: Small.afternoon)
    let place: JSONPath = [.key("entries"), .index(0), .key("term")]
    _ = try two.youssef.save("team/lexicon.json", file.with("zaak", at: place), base: file, now: Small.afternoon)
    let result = try two.sanne.save("team/lexicon.json", file.with("geval", at: place), base: file, now: Small.afternoon)
    guard case .foreign(let kept) = result else {
      Issue.record("no conflict: \(result)")
      return
    }
    #expect(try two.sannesFolder.tree("team/lexicon.json")[place] == "zaak")
    #expect(try two.sannesFolder.tree(kept)["content"]?[place] == "geval")
  }

  @Test(
    "every kind of file of the team is saved and read by its kind and name",
    arguments: [FileKind.agenda, .example, .statement, .session, .lexicon, .sentences, .responses])
  func kinds(kind: FileKind) throws {
    let two = try TwoMembers()
    let name = kind == .responses ? TwoMembers.answers(by: Small.sanne) : kind.folder == nil ? "" : TwoMembers.question
    try TwoMembers.put(["id": .string(TwoMembers.reply)], in: "things", of: kind, name, by: two.sanne)
    let found = two.youssef.teamFolder.shelf()
    // Nobody shares what these responses are about.
    #expect(found.errors.map(\.code) == (kind == .responses ? [.reflectionGone] : []))
    let tree = try #require(found.shelf.tree(kind, name))
    #expect(tree["things"]?.items.count == 1)
    #expect(found.shelf.trees(kind).map(\.name) == [name])
    #expect(try two.sannesFolder.tree(kind.path(named: name)) == tree)
    #expect(try two.sanne.save(kind.path(named: name), tree, base: tree, now: Small.afternoon) == .unchanged)
  }

  @Test("a file that does not open is left as it is, and what was to go into it is refused")
  func unreadable() throws {
    let two = try TwoMembers()
    try two.sannesFolder.write("team/lexicon.json", "{")
    #expect(storeError { try TwoMembers.put(["id": "a"], in: "entries", of: .lexicon, "", by: two.sanne) }?.word == "truncated")
    try two.sannesFolder.write("team/lexicon.json", ["format": "gewoon/lexicon", "version": 2])
    #expect(storeError { try TwoMembers.put(["id": "a"], in: "entries", of: .lexicon, "", by: two.sanne) }?.word == "newerVersion")
    #expect(try two.sannesFolder.tree("team/lexicon.json")["entries"] == nil)
  }

  @Test("the organisation's own instruments are there by the names of their files; one that does not open is named")
  func instruments() throws {
    let two = try TwoMembers()
    try two.sannesFolder.write(
      "team/instruments/terug-1.json", ["format": "gewoon/instrument", "version": 1, "name": "terug", "edition": 1])
    try two.sannesFolder.write("team/instruments/terug-2.json", "{")
    let found = two.sanne.teamFolder.instruments()
    #expect(found.files.map(\.file) == ["team/instruments/terug-1.json"])
    #expect(found.errors.map(\.word) == ["truncated"])
  }
}
