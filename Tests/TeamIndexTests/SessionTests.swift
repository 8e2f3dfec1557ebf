import Basics
import DossierModel
import DossierStore
import GewoonApp
import Glibc
import StrictJSON
import Testing
import TextUI

@testable import Shell
@testable import TeamIndex

@Suite("The full-screen program with the index")
struct SessionTests {
  /// The surroundings of a folder; its clock jumps forward at each look, so that no more is read at once than must be.
  private func surroundings(_ folder: IndexFolder, jumps: Bool = false) -> Surroundings {
    let root = folder.root
    let ticks = Ticks()
    var surroundings = Surroundings(
      environment: { ["HOME": root, "XDG_CACHE_HOME": root][$0] }, clock: { IndexFolder.now }, ticks: { jumps ? ticks.next() : 0 },
      random: { 5 }, here: { root }, files: Disk(), language: .nl)
    surroundings.ownFolder = root
    return surroundings
  }

  private final class Ticks: @unchecked Sendable {
    private var now = 0

    func next() -> Int {
      now += 150
      return now
    }
  }

  /// All that a session says until nothing is left to do.
  private func said(_ session: Session) throws -> [Message] {
    var messages = try #require(try session.open())
    while session.hasUnread { messages += session.readMore() }
    return messages
  }

  private func summaries(_ messages: [Message]) -> [DossierSummary] {
    var last: [String: DossierSummary] = [:]
    for case .listed(let summaries, _) in messages { for summary in summaries { last[summary.id] = summary } }
    return last.values.sorted { $0.id < $1.id }
  }

  private func gone(_ messages: [Message]) -> [String] {
    messages.reduce(into: []) { all, message in if case .gone(let ids) = message { all += ids } }
  }

  private func found(_ messages: [Message]) -> FoundEverywhere? {
    messages.reversed().lazy.compactMap { if case .found(let found) = $0 { found } else { nil } }.first
  }

  private func progress(_ messages: [Message]) -> [SearchReading?] {
    messages.compactMap { if case .searchReading(let reading) = $0 { .some(reading) } else { .none } }
  }

  // MARK: - The list

  @Test("the list of many gezinnen is the same read, from the index, and from an index that is behind; the index is made behind it")
  func list() throws {
    let folder = try IndexFolder(dossiers: 220)
    let read = Session(folder: folder.path, member: nil, surroundings: surroundings(folder))
    let first = try said(read)
    read.close()
    #expect(try folder.indexed().index?.gezinnenCount == 220)

    let fast = Session(folder: folder.path, member: nil, surroundings: surroundings(folder))
    let second = try said(fast)
    fast.close()
    #expect(summaries(first) == summaries(second) && summaries(first).count == 220)
    // Both say that there are more than at first.
    for messages in [first, second] {
      #expect(messages.compactMap { if case .gezinnenToRead(let count) = $0 { count ?? 0 } else { nil } } == [220, 0])
    }
    // It came at once, after its head.
    #expect(second.compactMap { if case .listed(let all, _) = $0 { all.count } else { nil } } == [40, 220])
    let head = try #require(second.lazy.compactMap { if case .listed(let all, _) = $0 { all } else { nil } }.first)
    let names = summaries(second).map { DutchName.sortKey($0.sortName) }.sorted()
    #expect(head.map { DutchName.sortKey($0.sortName) } == Array(names.prefix(40)))

    let dossiers = folder.files(.dossier)
    var changed = try folder.tree(dossiers[3])
    changed.set("Zonnebloem", at: ["gezin", "name"])
    try folder.write(dossiers[3], changed)
    folder.delete(dossiers[7])
    try folder.write(dossiers[9], bytes: Array("{".utf8))
    let behind = Session(folder: folder.path, member: nil, surroundings: surroundings(folder))
    let third = try said(behind)
    behind.close()
    let expected = try folder.plain().summaries()
    #expect(summaries(third) == expected.summaries.sorted { $0.id < $1.id } && summaries(third).count == 218)
    #expect(summaries(third).contains { $0.name == "Zonnebloem" })
    let problems = third.reduce(into: 0) { count, message in if case .listed(_, let problems) = message { count += problems.count } }
    #expect(problems == 1)
  }

  @Test("the first screen, the planning, the team and a search show the same with the index and without")
  func screens() throws {
    let folder = try IndexFolder(dossiers: 220)
    let withIndex = surroundings(folder)
    let session = Session(folder: folder.path, member: nil, surroundings: withIndex)
    _ = try said(session)
    session.close()
    var without = withIndex
    without.ownFolder = folder.root + "/none"
    mkdir(folder.root + "/none", 0o700)
    try IndexFolder.write([], to: folder.root + "/none/cache")
    for keys in ["", "F7", "F7 End", "F6", "F6 End Enter", "/ 'oma'", "C-f 'oma'", "C-f 'school moeder' End"] {
      let pictures = try [withIndex, without].map { surroundings in
        let begun = try Launch(folder: folder.path, member: nil, surroundings: surroundings).begin(size: Size(width: 120, height: 40))
        defer { begun.session.close() }
        var frame = Frame(begun, surroundings: surroundings)
        for event in try KeyScript.events(keys) { frame.send(event) }
        return frame.state.render().picture(roles: true).split(separator: "\n", omittingEmptySubsequences: false)
      }
      let different = zip(pictures[0], pictures[1]).filter { $0 != $1 }
      #expect(different.isEmpty && pictures[0].count == pictures[1].count, "\(keys): \(different.prefix(3))")
      #expect(!pictures[0].contains("cursor none"), "\(keys)")
    }
  }

  @Test("what something else changes, adds and takes away while the program is open is told")
  func watching() throws {
    let folder = try IndexFolder(dossiers: 5)
    let session = Session(folder: folder.path, member: nil, surroundings: surroundings(folder))
    _ = try said(session)
    defer { session.close() }
    let files = folder.files(.dossier)
    let ids = files.map { FileKind.file(at: $0)!.name }
    var changed = try folder.tree(files[0])
    changed.set("Zonnebloem", at: ["gezin", "name"])
    try folder.write(files[0], changed)
    folder.delete(files[1])
    let messages = session.carryOut(.lookAtGezinnen([ids[0], ids[1], "01JDQ1B0000000000000000000"]))
    #expect(summaries(messages).map(\.name) == ["Zonnebloem"])
    #expect(gone(messages) == [ids[1]])
    #expect(messages.contains { if case .concerns(let all) = $0 { all.contains { $0.sort == .gone } } else { false } })
    _ = session.carryOut(.prepareSearch)
    while session.hasUnread { _ = session.readMore() }
    #expect(found(session.carryOut(.searchEverywhere("zonnebloem")))?.finds.map(\.id) == [ids[0]])
    // More changed than could be told.
    changed.set("Klaproos", at: ["gezin", "name"])
    try folder.write(files[0], changed)
    folder.delete(files[2])
    var all = session.carryOut(.lookAtGezinnen([]))
    while session.hasUnread { all += session.readMore() }
    #expect(gone(all) == [ids[2]] && summaries(all).count == 3 && summaries(all).contains { $0.name == "Klaproos" })
  }

  // MARK: - Searching

  /// What a scan of all files finds, as the screen is told of it.
  private func scanned(_ text: String, _ folder: IndexFolder) throws -> [String] {
    try folder.plain().found(text, limit: 50).finds.map { $0.id + $0.snippet }
  }

  @Test("while it reads it finds what was read, says how far it is, and in the end finds all")
  func reading() throws {
    let folder = try IndexFolder(dossiers: 60)
    let session = Session(folder: folder.path, member: nil, surroundings: surroundings(folder, jumps: true))
    _ = try said(session)
    defer { session.close() }
    var messages = session.carryOut(.prepareSearch)
    let first = try #require(progress(messages).last ?? nil)
    #expect(first.done > 0 && first.done < first.of)
    let early = try #require(found(session.carryOut(.searchEverywhere("oma"))))
    #expect(!early.isComplete && early.finds.count > 0)
    while session.hasUnread {
      messages += session.readMore()
      // Whoever types meanwhile searches at every moment of it.
      _ = session.carryOut(.searchEverywhere("oma"))
    }
    let told = progress(messages)
    #expect(told.count > 2 && told.last == .some(nil))
    let done = told.compactMap { $0 }
    for (one, next) in zip(done, done.dropFirst()) where one.of == next.of { #expect(one.done <= next.done) }
    for text in ["oma", "school", "\"de buren\"", "z"] {
      let found = try #require(self.found(session.carryOut(.searchEverywhere(text))))
      #expect(found.isComplete && found.text == text)
      #expect(try found.finds.map { $0.id + $0.snippet } == scanned(text, folder), "\(text)")
    }
  }

  @Test("who stops it goes on the next time where it was, and the index of another start knows what was read")
  func stopping() throws {
    let folder = try IndexFolder(dossiers: 60)
    let session = Session(folder: folder.path, member: nil, surroundings: surroundings(folder, jumps: true))
    _ = try said(session)
    _ = session.carryOut(.prepareSearch)
    #expect(progress(session.carryOut(.stopReading)) == [nil])
    #expect(!session.hasUnread && found(session.carryOut(.searchEverywhere("oma")))?.isComplete == false)
    let before = try #require(try folder.indexed().index?.gezinnenCount)
    #expect(before > 0)
    _ = session.carryOut(.prepareSearch)
    while session.hasUnread { _ = session.readMore() }
    let found = try #require(self.found(session.carryOut(.searchEverywhere("oma"))))
    #expect(found.isComplete)
    #expect(try found.finds.map { $0.id + $0.snippet } == scanned("oma", folder))
    session.close()
  }

  @Test("without an index the files themselves are read, a little at a time, and the same is found")
  func withoutIndex() throws {
    let folder = try IndexFolder(dossiers: 60)
    try IndexFolder.write([], to: folder.cache)
    let session = Session(folder: folder.path, member: nil, surroundings: surroundings(folder, jumps: true))
    _ = try said(session)
    defer { session.close() }
    var messages = session.carryOut(.prepareSearch)
    #expect(session.hasUnread)
    while session.hasUnread { messages += session.readMore() }
    #expect(progress(messages).count > 2)
    let found = try #require(self.found(session.carryOut(.searchEverywhere("oma"))))
    #expect(found.isComplete && !found.finds.isEmpty)
    #expect(try found.finds.map { $0.id + $0.snippet } == scanned("oma", folder))
  }

  @Test("what changed in folders says what is looked at again")
  func afterChanges() {
    let changes = FolderWatch.Changes(
      names: ["/w/dossiers": ["b.json", "a.json", ".tmp"], "/w/private": ["a.json"], "/team/agenda": ["x.json"]])
    #expect([Effect].after(changes) == [.lookAtTeam, .lookAtGezinnen(["a", "b"])])
    #expect([Effect].after(FolderWatch.Changes(isMore: true)) == [.lookAtTeam, .lookAtGezinnen([])])
  }
}
