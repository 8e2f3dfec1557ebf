import Basics
import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

/// Something that the program does to the disk, tried with the process killed at each of its calls and with each call failing in each way.
struct DiskWork: Sendable, CustomTestStringConvertible {
  /// A word that was written by somebody and must never be lost.
  static let word = "Zevensprong"
  static let file = Small.file(Small.berg)
  static let own = "private/\(Small.berg).json"

  let testDescription: String
  /// Makes what stands there before; nothing of it fails.
  var begin: @Sendable (TestFolder) throws -> Void = { try fill($0) }
  let work: @Sendable (TestFolder, FaultyDisk) throws -> Void
  /// Whether it is done, as the disk says.
  let isDone: @Sendable (TestFolder) throws -> Bool

  static let all = [
    DiskWork(testDescription: "first use", begin: leaveEmpty) { folder, disk in
      try NewWorkspace.create(
        at: folder.path, name: word, team: "Wijkteam", role: "worker", ids: (Small.workspace, Small.team, Small.sanne),
        now: Small.afternoon, files: disk)
    } isDone: {
      try $0.read("workspace.json") != nil && $0.read("team/team.json") != nil
    },
    DiskWork(testDescription: "save") { folder, disk in
      let workspace = try folder.open(files: disk)
      let tree = try workspace.load(Small.berg).tree.with("Samen aan tafel.", at: ["gezin", "rules"])
      guard case .saved = try workspace.save(file, tree, now: Small.afternoon) else { throw StoreError(.foreignChange, file) }
    } isDone: {
      try $0.tree(file)[["gezin", "rules"]]?.text == "Samen aan tafel."
    },
    DiskWork(testDescription: "share") { folder, disk in
      let copy = TwoMembers.original.with(nil, at: ["landing"]).with(.string(Small.afternoon.description), at: ["shared"])
      _ = try folder.open(files: disk).teamFolder.share(copy, dossier: Small.berg, label: "Gezin B.", now: Small.afternoon)
    } isDone: {
      try $0.read(TwoMembers.shared) != nil
    },
    DiskWork(testDescription: "respond") { folder, disk in
      let item = TwoMembers.item(TwoMembers.question, "question")
      try TwoMembers.put(item, TwoMembers.answers(by: Small.sanne), by: folder.open(files: disk))
    } isDone: {
      try $0.read("team/responses/\(TwoMembers.answers(by: Small.sanne)).json") != nil
    },
    DiskWork(testDescription: "throw away") { folder, disk in
      _ = try folder.open(files: disk).trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    } isDone: {
      // Ended halfway, the reflections are where they were: they are missed, and come together with what is in the trash.
      try $0.read(file) == nil
    },
    DiskWork(
      testDescription: "put back",
      begin: fillAndThrowAway
    ) { folder, disk in
      let workspace = try folder.open(files: disk)
      guard let kept = try workspace.trash.entries().entries.first(where: { $0.sort == .dossier }) else {
        throw StoreError(.missing, "trash")
      }
      _ = try workspace.trash.restore(kept.file, now: Small.afternoon)
    } isDone: {
      try $0.read(file) != nil
    },
    DiskWork(
      testDescription: "recover",
      begin: fillAndType
    ) { folder, disk in
      let workspace = try folder.open(files: disk)
      for left in try workspace.recover(now: Small.afternoon) {
        _ = try workspace.load(Small.berg)
        _ = try workspace.save(left.file, left.content, now: Small.afternoon)
      }
      try workspace.writeJournal([])
    } isDone: {
      try $0.tree(file)[["gezin", "rules"]]?.text == "Getypt: \(word)."
    },
  ]

  @Sendable private static func leaveEmpty(_ folder: TestFolder) {}

  @Sendable private static func fillAndThrowAway(_ folder: TestFolder) throws {
    try fill(folder)
    let workspace = try folder.open()
    _ = try workspace.trash.throwAway(dossier: Small.berg, now: Small.afternoon)
    workspace.close()
  }

  @Sendable private static func fillAndType(_ folder: TestFolder) throws {
    try fill(folder)
    let workspace = try folder.open()
    let typed = try workspace.load(Small.berg).tree.with(.string("Getypt: \(word)."), at: ["gezin", "rules"])
    try workspace.writeJournal([Journal.Entry(file: file, content: typed)])
    workspace.close()
  }

  /// A workspace in which the word stands in a dossier and in its private reflections.
  @Sendable private static func fill(_ folder: TestFolder) throws {
    try folder.write("workspace.json", Small.marker())
    try folder.write("team/team.json", Small.teamTree)
    try folder.write(file, Small.dossier(Small.berg, "Gezin van den Berg").with(.string(word), at: ownWords))
    let original = TwoMembers.original.with(.string("Geleerd: \(word)."), at: ["learned"])
    try folder.write(own, Small.privateTree(Small.berg, by: Small.sanne).with([original], at: ["reflections"]))
  }
}

@Suite("Killed or refused at every call of the disk")
struct CampaignTests {
  static let faults: [FaultyDisk.Fault] = [.dead, .error(ENOSPC), .error(EIO), .error(EACCES)]

  @Test("nothing written is lost, no file is a mixture, and afterwards the same can be done", arguments: DiskWork.all)
  func campaign(work: DiskWork) throws {
    var tried = 0
    for fault in Self.faults {
      var number = 0
      var isThrough = false
      while !isThrough, number < 500 {
        number += 1
        let folder = try TestFolder()
        try work.begin(folder)
        let disk = FaultyDisk(.none)
        disk.arm(fault, at: number)
        let error = storeError { try work.work(folder, disk) }
        isThrough = !disk.hasFailed
        tried += isThrough ? 0 : 1
        if error == nil { #expect(try work.isDone(folder), "\(fault) at \(number): said to be done, and is not") }
        try expectAllIsThere(folder, work, "\(fault) at call \(number)")
        if error != nil {
          let again = storeError { try work.work(folder, FaultyDisk(.none)) }
          let done = try work.isDone(folder) || Self.hasSetAside(folder)
          #expect(done, "\(fault) at call \(number), and again: \(again?.word ?? "no error")")
        }
      }
      #expect(isThrough && number > 5)
    }
    print("\(work.testDescription): \(tried) kills and refusals at single calls")
  }

  /// Every file opens, and the word stands where it stood or where it was going to.
  private func expectAllIsThere(_ folder: TestFolder, _ work: DiskWork, _ when: String) throws {
    var words = 0
    for (name, bytes) in try folder.everything() where name.hasSuffix(".json") {
      #expect((try? JSON.parse(bytes)) != nil, "\(when): \(name) does not open")
      if String(decoding: bytes, as: UTF8.self).contains(DiskWork.word) { words += 1 }
    }
    if work.testDescription == "first use" { return }
    #expect(words >= 2, "\(when): a text is gone")
    if work.testDescription == "recover" {
      let state = "../state/\(Small.workspace)"
      let beside = try folder.names(state).compactMap { try folder.read("\(state)/\($0)") }
      let texts = try (beside + Array(folder.everything().values)).map { String(decoding: $0, as: UTF8.self) }
      #expect(texts.contains { $0.contains("Getypt: \(DiskWork.word).") }, "\(when): the text of the journal is gone")
    }
  }

  /// Whether a journal that could not be read stands under another name.
  private static func hasSetAside(_ folder: TestFolder) -> Bool {
    folder.names("../state/\(Small.workspace)").contains { $0.hasPrefix("journal") && $0 != "journal.json" }
  }
}
