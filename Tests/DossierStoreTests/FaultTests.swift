import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("When the disk fails")
struct FaultTests {
  static let errors: [Int32] = [ENOSPC, EIO, EROFS, EACCES]

  /// Lets each call of a save fail in turn, until the save comes through without one failing.
  private func failEachCall(of error: Int32, isNew: Bool) throws {
    let file = Small.file(Small.berg)
    let old = isNew ? nil : Small.dossier(Small.berg, "Gezin van den Berg")
    let edited = Small.dossier(Small.berg, "Gezin van den Berg").with("Samen aan tafel.", at: ownWords)
    for number in 1..<500 {
      let folder = try Small.folder()
      if isNew { folder.delete("dossiers") }
      let faulty = FaultyDisk(.none)
      let workspace = try folder.open(files: faulty)
      if !isNew { _ = try workspace.load(Small.berg) }
      faulty.arm(.error(error), at: number)
      var result: SaveResult?
      let failure = storeError { result = try workspace.save(file, edited, now: Small.afternoon) }
      faulty.arm(.none)

      let found = try folder.read(file)
      let isOld = found == old?.written()
      let isNewText = found.flatMap { try? JSON.parse($0) }?[ownWords]?.text == "Samen aan tafel."
      #expect(isOld || isNewText, "call \(number) left a mixture")
      #expect((failure == nil) == (result != nil))
      if failure == nil { #expect(isNewText, "call \(number): said to be saved, and is not") }
      let rest = folder.names("dossiers").filter { $0.hasPrefix(".tmp-") }
      #expect(rest.isEmpty, "call \(number) left \(rest)")

      // And once the disk works again, the same text can be saved.
      if failure != nil {
        let again = try workspace.save(file, edited, now: Small.afternoon)
        guard case .saved(let tree) = again else {
          Issue.record("call \(number), then \(again)")
          return
        }
        #expect(try folder.read(file) == tree.written())
      }
      if !faulty.hasFailed {
        #expect(number > 10)
        return
      }
    }
    Issue.record("every call failed")
  }

  @Test("the old dossier or the new one is there, whole, and the error is told", arguments: errors)
  func replacing(error: Int32) throws { try failEachCall(of: error, isNew: false) }

  @Test("a new dossier is there whole or not at all, and the error is told", arguments: errors)
  func making(error: Int32) throws { try failEachCall(of: error, isNew: true) }

  @Test("the bytes are on the disk before the name is, and the name before it is said")
  func order() throws {
    let folder = try Small.folder()
    let files = FaultyDisk(.none)
    let workspace = try folder.open(files: files)
    let tree = try workspace.load(Small.berg).tree.with("Samen.", at: ownWords)
    var calls: [String] = []
    files.before = { call, _ in calls.append(call) }
    _ = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon)
    let made = calls.filter { ["write", "sync", "close", "rename"].contains($0) }
    let write = try #require(made.firstIndex(of: "write"))
    // The reading and closing between them is the last comparison.
    #expect(made[write...] == ["write", "sync", "close", "close", "rename", "sync", "close"])
  }

  @Test("while somebody else writes in the team folder, we wait, and say so when it takes too long")
  func teamLock() throws {
    let folder = try Small.folder()
    let workspace = try folder.open(files: FaultyDisk(.none))
    let other = try Disk().open(folder.path + "/team/.lock", flags: O_RDWR | O_CREAT, mode: 0o600)
    try Disk().lock(other)
    let tree = Small.teamTree.with("Wijkteam Zuid", at: [.key("name")])
    #expect(storeError { _ = try workspace.save("team/team.json", tree, now: Small.afternoon) }?.word == "teamBusy")
    #expect(try folder.tree("team/team.json") == Small.teamTree)
    try Disk().close(other)
    #expect(try workspace.save("team/team.json", tree, now: Small.afternoon) == .saved(tree))
  }

  @Test("an interruption is never seen, and a write of one byte at a time is a whole file")
  func interrupted() throws {
    for fault in [FaultyDisk.Fault.interrupted, .shortWrites] {
      let folder = try Small.folder()
      let workspace = try folder.open(files: FaultyDisk(fault))
      let tree = try workspace.load(Small.berg).tree.with("Samen aan tafel.", at: ownWords)
      guard case .saved(let written) = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) else {
        Issue.record("not saved")
        return
      }
      #expect(try folder.read(Small.file(Small.berg)) == written.written())
    }
  }

  @Test("where there are no hard links a new file still comes, and where the folder cannot be synced an old one")
  func poorFileSystems() throws {
    let folder = try Small.folder()
    let workspace = try folder.open(files: FaultyDisk(.error(EOPNOTSUPP), at: 1, only: "link"))
    let id = "01JDQ1B0000000000000000003"
    let tree = Small.dossier(id, "Gezin Smit")
    #expect(try workspace.save(Small.file(id), tree, now: Small.afternoon) == .saved(tree))
    #expect(try folder.read(Small.file(id)) == tree.written())

    workspace.close()
    let second = try folder.open(files: FaultyDisk(.error(EINVAL), at: 2, only: "sync"))
    let edited = try second.load(Small.berg).tree.with("Samen.", at: ownWords)
    guard case .saved = try second.save(Small.file(Small.berg), edited, now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
  }

  @Test("the errors have their own codes")
  func codes() throws {
    let expected: [(Int32, StoreError.Code)] = [
      (ENOSPC, .diskFull), (EDQUOT, .diskFull), (EROFS, .readOnlyDisk), (EACCES, .noPermission), (EIO, .saveFailed(EIO)),
    ]
    for (number, code) in expected {
      let folder = try Small.folder()
      let faulty = FaultyDisk(.none)
      let workspace = try folder.open(files: faulty)
      let tree = try workspace.load(Small.berg).tree.with("Samen.", at: ownWords)
      faulty.arm(.error(number), at: 1, only: "write")
      let error = storeError { _ = try workspace.save(Small.file(Small.berg), tree, now: Small.afternoon) }
      #expect(error == StoreError(code, Small.file(Small.berg)))
    }
  }

  @Test("first use leaves all or nothing", arguments: [ENOSPC, EIO])
  func firstUse(error: Int32) throws {
    for number in 1..<500 {
      let folder = try TestFolder()
      let faulty = FaultyDisk(.error(error), at: number)
      let failure = storeError {
        try NewWorkspace.create(
          at: folder.path, name: "Sanne", team: "Noord", role: "worker", ids: (Small.workspace, Small.team, Small.sanne),
          now: Small.afternoon, files: faulty)
      }
      if failure == nil {
        #expect(try folder.open().team?["name"]?.text == "Noord")
      } else {
        #expect(try folder.everything() == [:], "call \(number)")
        try NewWorkspace.create(
          at: folder.path, name: "Sanne", team: "Noord", role: "worker", ids: (Small.workspace, Small.team, Small.sanne),
          now: Small.afternoon)
      }
      if !faulty.hasFailed {
        #expect(number > 10)
        return
      }
    }
    Issue.record("every call failed")
  }
}
