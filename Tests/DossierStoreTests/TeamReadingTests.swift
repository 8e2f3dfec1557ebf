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
    #expect(workspace.teamShelf().shelf.reflections.isEmpty && workspace.teamShelf().errors == [])
    let words = workspace.teamWords()
    #expect(words.instruments.isEmpty && words.lexicon == nil && words.sentences == nil && words.errors == [])
    let item = TwoMembers.item(TwoMembers.question, "question")
    let refused: [() throws -> Void] = [
      { try workspace.respond(to: TwoMembers.reflection, item: item, now: Small.afternoon) },
      { try workspace.unrespond(TwoMembers.question, reflection: TwoMembers.reflection) },
      { _ = try workspace.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) },
      { try workspace.addToLexicon(["id": "x"]) }, { try workspace.addSentence(["id": "x"]) },
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
    let found = two.youssef.teamShelf()
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
    _ = workspace.teamShelf()
    _ = workspace.teamWords()
    try workspace.respond(to: TwoMembers.reflection, item: TwoMembers.item(TwoMembers.question, "question"), now: Small.afternoon)
    _ = try workspace.share(try two.copy, dossier: Small.berg, label: "", now: Small.afternoon)
    _ = try workspace.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon)
    #expect(opened.contains { $0.contains("/team/reflections/") })
    #expect(!opened.contains { $0.contains("/private/") })
  }

  @Test("reading the shelf does not stand in the way of what is on the screen")
  func known() throws {
    let two = try TwoMembers()
    let team = try #require(two.sanne.team)
    try two.sanne.addToLexicon(["id": "casus", "term": "casus"])
    let screen = try #require(try two.sanne.read("team/lexicon.json"))
    try two.youssef.addToLexicon(["id": "traject", "term": "traject"])
    try two.sanne.addToLexicon(["id": "regie", "term": "regie"])
    guard case .merged(let merged) = try two.sanne.save("team/lexicon.json", screen.with("x", at: ["x-later"]), now: Small.afternoon) else {
      Issue.record("not merged")
      return
    }
    #expect(merged["entries"]?.items.compactMap { $0["id"]?.text } == ["casus", "traject", "regie"])
    #expect(two.sanne.team == team)
  }

  @Test("words and sentences come together by id, from two members, and an entry that is there is changed")
  func words() throws {
    let two = try TwoMembers()
    try two.sanne.addToLexicon(["id": "casus", "term": "casus", "ordinary": ["gezin"], "x-later": 1])
    try two.youssef.addToLexicon(["id": "traject", "term": "traject"])
    try two.youssef.addToLexicon(["id": "casus", "ordinary": ["het gezin"]])
    try two.sanne.addSentence(["id": .string(TwoMembers.question), "text": "Dat kennen meer mensen."])
    try two.sannesFolder.write(
      "team/instruments/terug-1.json", ["format": "gewoon/instrument", "version": 1, "name": "terug", "edition": 1])
    try two.sannesFolder.write("team/instruments/terug-2.json", "{")
    let words = two.sanne.teamWords()
    #expect(
      words.lexicon?["entries"] == [
        ["id": "casus", "term": "casus", "ordinary": ["het gezin"], "x-later": 1], ["id": "traject", "term": "traject"],
      ])
    #expect(words.sentences?["entries"]?.items.map { $0["text"]?.text } == ["Dat kennen meer mensen."])
    #expect(words.instruments.map(\.file) == ["team/instruments/terug-1.json"])
    #expect(words.errors.map(\.word) == ["truncated"])
    #expect(two.sanne.teamInstrumentFiles().files.count == 1)
    #expect(storeError { try two.sanne.addSentence(["text": "x"]) }?.code == .missingID)
    try two.sannesFolder.write("team/lexicon.json", "{")
    #expect(two.sanne.teamWords().lexicon == nil && two.sanne.teamWords().errors.count == 2)
    #expect(storeError { try two.sanne.addToLexicon(["id": "a"]) }?.word == "truncated")
  }
}
