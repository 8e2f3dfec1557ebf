import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("The crash journal")
struct JournalTests {
  private let file = Small.file(Small.berg)
  private let own = "private/\(Small.berg).json"
  private func journal(_ folder: TestFolder) -> String { "../state/\(Small.workspace)/journal.json" }

  @Test("what was typed and not saved is there after a crash, for its owner alone")
  func roundTrip() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let typed = try workspace.load(Small.berg).tree.with("Samen aan", at: ownWords)
    try workspace.writeJournal([Journal.Entry(file: file, content: typed)])
    let more = typed.with("Samen aan tafel.", at: ownWords)
    try workspace.writeJournal([Journal.Entry(file: file, content: more)])
    #expect(try folder.mode(journal(folder)) == 0o600)
    #expect(try folder.mode("../state/\(Small.workspace)") == 0o700)
    workspace.close()

    let next = try folder.open()
    #expect(try next.recover(now: Small.afternoon) == [Journal.Leftover(file: file, content: more, fits: true)])
    _ = try next.load(Small.berg)
    guard case .saved = try next.save(file, more, now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    try next.writeJournal([])
    #expect(try folder.read(journal(folder)) == nil)
    #expect(try next.recover(now: Small.afternoon) == [])
  }

  @Test("a draft comes back for who typed it, and waits for that member where somebody else is at the keyboard")
  func drafts() throws {
    let folder = try Small.folder()
    let draft = Journal.Entry(file: "drafts/respond/R1/tempo", content: ["text": "Waaraan merkte je het?", "title": "Vraag"])
    let workspace = try folder.open()
    try workspace.writeJournal([draft])
    workspace.close()
    let other = try folder.open(member: Small.youssef)
    #expect(try other.recover(now: Small.afternoon) == [])
    try other.writeJournal([])
    other.close()
    let next = try folder.open()
    #expect(try next.recover(now: Small.afternoon) == [Journal.Leftover(file: draft.file, content: draft.content, fits: true)])
    // What was found stays until it is said where it went.
    try next.writeJournal([])
    #expect(try folder.read(journal(folder)) != nil)
    next.settle(Journal.Leftover(file: draft.file, content: draft.content, fits: true))
    try next.writeJournal([])
    #expect(try folder.read(journal(folder)) == nil)
  }

  @Test("what stands on the disk already is not offered")
  func saved() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let tree = try workspace.load(Small.berg).tree
    try workspace.writeJournal([Journal.Entry(file: file, content: tree)])
    #expect(try workspace.recover(now: Small.afternoon) == [])
  }

  @Test("a file that changed or was made meanwhile is told apart")
  func base() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let typed = try workspace.load(Small.berg).tree.with("Samen.", at: ownWords)
    let new = Small.dossier("01JDQ1B0000000000000000003", "Gezin Smit")
    let newFile = Small.file("01JDQ1B0000000000000000003")
    try workspace.writeJournal([Journal.Entry(file: file, content: typed), Journal.Entry(file: newFile, content: new)])
    #expect(try workspace.recover(now: Small.afternoon).map(\.fits) == [true, true])
    try folder.write(file, Small.dossier(Small.berg, "Gezin Jansen"))
    try folder.write(newFile, Small.dossier("01JDQ1B0000000000000000003", "Gezin Jansen"))
    #expect(try workspace.recover(now: Small.afternoon).map(\.fits) == [false, false])
  }

  @Test("private text waits for its author, and is not written over by somebody else's")
  func privacy() throws {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let secret = Small.privateTree(Small.berg, by: Small.sanne, learned: "geheim")
    try workspace.writeJournal([Journal.Entry(file: own, content: secret)])
    workspace.close()
    let colleague = try folder.open(member: Small.youssef)
    #expect(try colleague.recover(now: Small.afternoon) == [])
    let typed = try colleague.load(Small.berg).tree.with("Samen.", at: ownWords)
    try colleague.writeJournal([Journal.Entry(file: file, content: typed)])
    try colleague.writeJournal([])
    colleague.close()
    let back = try folder.open()
    #expect(try back.recover(now: Small.afternoon).map(\.content) == [secret])
  }

  @Test("a damaged journal is put aside byte for byte, told once, and is no reason to stop")
  func damage() throws {
    let good = Journal.Entry(file: file, content: Small.dossier(Small.berg, "Gezin Smit"))
    let damages: [[UInt8]] = [
      [], [0, 0, 0, 0], [0xFF, 0x00], Array("{".utf8), Array("[]".utf8), Array("{\"format\":\"gewoon/journal\",\"version\":2}".utf8),
      Array("{\"format\":\"gewoon/journal\",\"version\":1,\"entries\":[1]}".utf8),
      Array("{\"format\":\"gewoon/journal\",\"version\":1,\"entries\":[{\"file\":\"../../etc/passwd\",\"content\":{}}]}".utf8),
    ]
    for damage in damages {
      let folder = try Small.folder()
      let workspace = try folder.open()
      for _ in 0..<2 {
        try folder.write(journal(folder), damage)
        let error = try #require(storeError { _ = try workspace.recover(now: Small.afternoon) })
        let name = try #require(error.detail.split(separator: "/").last.map(String.init))
        #expect(try folder.read("../state/\(Small.workspace)/" + name) == damage)
        #expect(try workspace.recover(now: Small.afternoon) == [])
      }
      #expect(folder.names("../state/\(Small.workspace)").filter { $0.hasSuffix(".damaged") }.count == 2)
      try workspace.writeJournal([good])
      #expect(try workspace.recover(now: Small.afternoon).count == 1)
    }
  }

  @Test("whatever call fails, the journal holds the old text or the new", arguments: [ENOSPC, EIO])
  func faults(error: Int32) throws {
    for number in 1..<200 {
      let folder = try Small.folder()
      let files = FaultyDisk(.none)
      let workspace = try folder.open(files: files)
      let tree = try workspace.load(Small.berg).tree
      try workspace.writeJournal([Journal.Entry(file: file, content: tree.with("oud", at: ownWords))])
      files.arm(.error(error), at: number)
      let failure = storeError { try workspace.writeJournal([Journal.Entry(file: file, content: tree.with("nieuw", at: ownWords))]) }
      files.arm(.none)
      let found = try workspace.recover(now: Small.afternoon).map { $0.content[ownWords]?.text }
      #expect(found == ["nieuw"] || failure != nil && found == ["oud"], "call \(number)")
      if !files.hasFailed {
        #expect(number > 5)
        return
      }
    }
    Issue.record("every call failed")
  }
}
