import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("Opening a workspace")
struct OpeningTests {
  private let ids = (workspace: Small.workspace, team: Small.team, member: Small.sanne)

  @Test("nothing there, an empty folder, and a folder with something else are three things")
  func marker() throws {
    let folder = try TestFolder()
    #expect(storeError { _ = try folder.open() } == StoreError(.noWorkspace, "", detail: "missing"))
    try folder.makeFolder(named: "")
    #expect(storeError { _ = try folder.open() } == StoreError(.noWorkspace, "", detail: "empty"))
    try folder.write(Small.file(Small.berg), Small.dossier(Small.berg, "Gezin van den Berg"))
    let before = try folder.everything()
    #expect(storeError { _ = try folder.open() }?.code == .notEmpty)
    #expect(
      storeError { try NewWorkspace.create(at: folder.path, name: "Sanne", team: "Noord", role: "worker", ids: ids, now: Small.afternoon) }?
        .code == .notEmpty)
    #expect(try folder.everything() == before)
    #expect(storeError { _ = try Check.run(folder.path) }?.code == .notEmpty)
    let file = try TestFolder()
    try file.write("a", "b")
    #expect(storeError { _ = try Workspace.open(file.path + "/a", access: .readOnly, now: Small.afternoon) }?.code == .notEmpty)
  }

  @Test("a workspace.json that is broken stops with its name")
  func brokenMarker() throws {
    let folder = try Small.folder()
    try folder.write("workspace.json", "{")
    let error = storeError { _ = try folder.open() }
    #expect(error?.file == "workspace.json")
    #expect(error?.word == "truncated")
  }

  @Test("first use makes what opens, once, with nothing for check to say")
  func firstUse() throws {
    let folder = try TestFolder()
    try NewWorkspace.create(at: folder.path, name: "Sanne de Wit", team: "Wijkteam Noord", role: "worker", ids: ids, now: Small.afternoon)
    #expect(try folder.mode("") == 0o700)
    #expect(try folder.mode("team/team.json") == 0o600)
    let workspace = try folder.open()
    #expect(workspace.me == Small.sanne)
    #expect(workspace.team?["name"]?.text == "Wijkteam Noord")
    #expect(try workspace.dossierFiles() == [])
    #expect(try Check.run(folder.path) == CheckReport(files: 2, faults: []))
    #expect(
      storeError { try NewWorkspace.create(at: folder.path, name: "A", team: "B", role: "worker", ids: ids, now: Small.afternoon) }?.code
        == .exists)
    #expect(try folder.tree("team/team.json")["name"]?.text == "Wijkteam Noord")
  }

  @Test("who is at the keyboard: a name or id that was given, else what workspace.json says, else the program asks")
  func member() throws {
    let folder = try Small.folder()
    #expect(try folder.open(.readOnly).me == Small.sanne)
    #expect(try folder.open(.readOnly, member: "Youssef Amrani").me == Small.youssef)
    #expect(try folder.open(.readOnly, member: "youssef amrani").me == Small.youssef)
    #expect(try folder.open(.readOnly, member: Small.youssef).me == Small.youssef)
    let unknown = storeError { _ = try folder.open(.readOnly, member: "Piet") }
    #expect(unknown?.code == .nobodyCalled(among: ["Sanne de Wit", "Youssef Amrani"]))
    #expect(unknown?.detail == "Piet")
    try folder.write("workspace.json", Small.marker().with(nil, at: [.key("me")]))
    let asking = try folder.open(.readOnly)
    #expect(asking.me == nil)
    asking.enter(as: Small.youssef)
    #expect(asking.me == Small.youssef)
  }

  @Test("a part of a name is enough for who is at the keyboard, where no other has it")
  func partOfMember() throws {
    let folder = try Small.folder()
    #expect(try folder.open(.readOnly, member: "youss").me == Small.youssef)
    #expect(try folder.open(.readOnly, member: "DE WIT").me == Small.sanne)
    let several = storeError { _ = try folder.open(.readOnly, member: "an") }
    #expect(several == StoreError(.severalCalled(["Sanne de Wit", "Youssef Amrani"]), "team/team.json", detail: "an"))
    #expect(storeError { _ = try folder.open(.readOnly, member: "") }?.word == "unknownMember")
  }

  @Test("a team folder that is away is no reason not to work")
  func teamAway() throws {
    let folder = try Small.folder(team: "../elders/team")
    let workspace = try folder.open()
    #expect(workspace.team == nil)
    #expect(workspace.teamAway == StoreError(.teamAway, "../elders/team/team.json"))
    #expect(workspace.me == Small.sanne)
    let tree = try workspace.load(Small.berg).tree.with("Samen.", at: ownWords)
    guard case .saved = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    let shared = storeError { _ = try workspace.save("team/team.json", Small.teamTree, now: Small.afternoon) }
    #expect(shared?.code == .teamAway)
  }

  @Test("the team folder may be a symlink, and may stand elsewhere")
  func teamElsewhere() throws {
    let folder = try Small.folder()
    let elsewhere = try TestFolder()
    try elsewhere.write("team.json", Small.teamTree)
    folder.delete("team")
    #expect(symlink(elsewhere.path, folder.path + "/team") == 0)
    let workspace = try folder.open()
    let tree = Small.teamTree.with("Wijkteam Zuid", at: [.key("name")])
    #expect(try workspace.save("team/team.json", tree, now: Small.afternoon) == .saved(tree))
    #expect(workspace.team == tree)
    #expect(try elsewhere.tree("team.json") == tree)
    #expect(try elsewhere.mode(".lock") == 0o600)
    #expect(try Check.run(folder.path).faults == [])
    workspace.close()
    try folder.write("workspace.json", Small.marker(team: elsewhere.path))
    #expect(try folder.open().team == tree)
  }

  @Test("a second copy is told who has the workspace, and may look; the lock goes with the one who has it")
  func lock() throws {
    let folder = try Small.folder()
    let first = try folder.open()
    let error = storeError { _ = try folder.open() }
    guard case .inUse(let holder)? = error?.code else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.pid == Int(getpid()))
    #expect(holder.since == "2026-11-20T15:42:10+01:00")
    #expect(!holder.user.isEmpty && !holder.host.isEmpty)
    let second = try folder.open(.lockOrReadOnly)
    #expect(second.readOnlyBecause?.code == .inUse(holder))
    let tree = try second.load(Small.berg).tree
    #expect(storeError { _ = try second.save(Small.file(Small.berg), tree.with("x", at: ownWords), now: Small.afternoon) }?.word == "inUse")
    #expect(storeError { _ = try second.trash.throwAway(dossier: Small.berg, now: Small.afternoon) }?.word == "inUse")
    try second.writeJournal([Journal.Entry(file: Small.file(Small.berg), content: tree)])
    #expect(folder.names("../state/\(Small.workspace)") == ["memory.json"])
    first.close()
    #expect(storeError { _ = try first.save(Small.file(Small.berg), tree, now: Small.afternoon) }?.code == .readOnly)
    #expect(try folder.open().readOnlyBecause == nil)
    #expect(folder.names().contains(".lock"))
  }

  @Test("looking takes no lock and writes nothing")
  func readOnly() throws {
    let folder = try Small.folder()
    let before = try folder.everything()
    let workspace = try folder.open(.readOnly)
    #expect(workspace.summaries(of: try workspace.dossierFiles()).summaries.count == 2)
    _ = try workspace.load(Small.berg)
    #expect(storeError { _ = try workspace.save(Small.file(Small.berg), "x", now: Small.afternoon) }?.code == .readOnly)
    #expect(try folder.everything() == before)
  }

  @Test("a disk on which nothing can be written still opens to look")
  func readOnlyDisk() throws {
    let folder = try Small.folder()
    for (number, code) in [(EROFS, StoreError.Code.readOnlyDisk), (EACCES, .noPermission), (ENOLCK, .saveFailed(ENOLCK))] {
      let files = FaultyDisk(.error(number), at: 1, only: "lock")
      #expect(try folder.open(.lockOrReadOnly, files: files).readOnlyBecause?.code == code)
    }
  }

  @Test("what somebody wrote into a lock file cannot reach the terminal as a control")
  func hostileLock() {
    let holder = LockHolder(reading: Array("user: a\u{1B}[31m\u{202E}b\nhost: \u{9B}c\npid: x\n\n:::\nsince".utf8))
    #expect(holder == LockHolder(user: "a[31mb", host: "c", pid: 0, since: ""))
  }

  @Test("temp files of an hour ago are swept up, younger ones and others' files are not")
  func sweep() throws {
    let folder = try Small.folder()
    let old = "dossiers/.tmp-0123456789abcdef"
    for name in [old, "dossiers/.tmp-notes", "dossiers/.tmp-fedcba9876543210"] { try folder.write(name, "half") }
    var times = [timeval(tv_sec: Small.afternoon.seconds - 3700, tv_usec: 0), timeval(tv_sec: Small.afternoon.seconds - 3700, tv_usec: 0)]
    #expect(utimes(folder.path + "/" + old, &times) == 0)
    times = times.map { timeval(tv_sec: $0.tv_sec + 200, tv_usec: 0) }
    #expect(utimes(folder.path + "/dossiers/.tmp-fedcba9876543210", &times) == 0)
    _ = try folder.open(.readOnly)
    #expect(folder.names("dossiers").contains(".tmp-0123456789abcdef"))
    _ = try folder.open()
    let left = folder.names("dossiers").filter { $0.hasPrefix(".tmp-") }
    #expect(left == [".tmp-fedcba9876543210", ".tmp-notes"])
  }
}

@Suite("Reading gezinnen")
struct ReadingTests {
  @Test("each dossier file gives a summary or its error")
  func summaries() throws {
    let folder = try Small.folder()
    try folder.write("dossiers/01JDQ1B0000000000000000003.json", "{")
    try folder.write("dossiers/\(Small.berg) (kopie).json", Small.dossier(Small.berg, "Kopie"))
    try folder.write("dossiers/notities.txt", "niets")
    try folder.write("private/\(Small.berg).json", Small.privateTree(Small.berg, by: Small.sanne))
    try folder.write("private/\(Small.bakker).json", Small.privateTree(Small.bakker, by: Small.youssef))
    let workspace = try folder.open(.readOnly)
    let read = workspace.summaries(of: try workspace.dossierFiles())
    let summaries = read.summaries
    #expect(summaries.map(\.name) == ["Gezin van den Berg", "Gezin Bakker"])
    #expect(summaries.map { $0.lastReflection?.description } == ["2026-11-20", nil])
    #expect(read.errors.map(\.file) == ["dossiers/\(Small.berg) (kopie).json", "dossiers/01JDQ1B0000000000000000003.json"])
    #expect(read.errors.map(\.word) == ["conflictCopy", "truncated"])
    let colleague = try folder.open(.readOnly, member: Small.youssef)
    #expect(colleague.summaries(of: try colleague.dossierFiles()).summaries.map { $0.lastReflection?.description } == [nil, "2026-11-20"])
  }

  @Test("a private file opens for its author alone, and nobody else can write one there")
  func privateFiles() throws {
    let folder = try Small.folder()
    let file = "private/\(Small.berg).json"
    try folder.write(file, Small.privateTree(Small.berg, by: Small.youssef))
    let before = try folder.read(file)
    let workspace = try folder.open()
    let loaded = try workspace.load(Small.berg)
    #expect(loaded.privateTree == nil)
    #expect(loaded.privateOwner == Small.youssef)
    #expect(loaded.errors == [])
    #expect(try workspace.read(file) == nil)
    for author in [Small.sanne, Small.youssef] {
      let error = storeError { _ = try workspace.save(file, Small.privateTree(Small.berg, by: author), now: Small.afternoon) }
      #expect(error == StoreError(.privateOfOther, file))
    }
    #expect(try folder.read(file) == before)
    workspace.enter(as: Small.youssef)
    #expect(try workspace.load(Small.berg).privateTree != nil)
  }

  @Test("own shared reflections come along, and a broken file beside a dossier does not close it")
  func beside() throws {
    let folder = try Small.folder()
    let shared: JSON = [
      "format": "gewoon/reflections", "version": 1, "dossier": .string(Small.berg), "author": .string(Small.sanne), "label": "Gezin B.",
    ]
    try folder.write("team/reflections/\(Small.berg).\(Small.sanne).json", shared)
    try folder.write("private/\(Small.berg).json", [0, 0, 0])
    let loaded = try folder.open(.readOnly).load(Small.berg)
    #expect(loaded.sharedTree == shared)
    #expect(loaded.errors.map(\.word) == ["onlyNul"])
    #expect(loaded.faults == [])
  }
}
