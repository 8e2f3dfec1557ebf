import Basics
import DossierModel
import Glibc
import StrictJSON
import Testing

@testable import DossierStore

@Suite("What can still be undone in a gezin that is closed")
struct UndoRecordTests {
  private let file = Small.file(Small.berg)
  private var kept: String { "../state/\(Small.workspace)/undo/\(Small.berg).json" }

  /// A workspace with Berg in it, of which the words were changed twice.
  private func changed() throws -> (folder: TestFolder, workspace: Workspace, record: UndoRecord) {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let first = try workspace.load(Small.berg).tree
    let second = first.with("Samen", at: ownWords)
    let third = first.with("Samen aan tafel.", at: ownWords)
    guard case .saved(let end) = try workspace.save(file, third, now: Small.afternoon) else { throw StoreError(.missing, file) }
    let steps = [first, second].map { UndoRecord.Step(at: Small.afternoon, pane: "gezinPane", trees: [file: $0]) }
    let own = try workspace.load(Small.berg).privateTree
    let ownFile = "private/\(Small.berg).json"
    let with = { (tree: JSON) -> [String: JSON] in own.map { [file: tree, ownFile: $0] } ?? [file: tree] }
    return (
      folder, workspace,
      UndoRecord(end: with(end), steps: steps.map { .init(at: $0.at, pane: $0.pane, trees: with($0.trees[file] ?? .null)) })
    )
  }

  @Test("It comes back whole, and nobody else can read it")
  func roundTrip() throws {
    let (folder, workspace, record) = try changed()
    try workspace.keepUndo(record, of: Small.berg, now: Small.afternoon)
    #expect(try folder.mode(kept) == 0o600)
    #expect(try folder.mode("../state/\(Small.workspace)/undo") == 0o700)
    workspace.close()
    let next = try folder.open()
    _ = try next.load(Small.berg)
    #expect(next.keptUndo(of: Small.berg, now: Small.afternoon) == record)
    #expect(next.keptUndo(of: Small.berg, now: Small.afternoon.adding(seconds: 24 * 3600)) == nil)
  }

  @Test("Damaged, of another version, of another member, or about other files: there is none")
  func unfit() throws {
    let (folder, workspace, record) = try changed()
    try workspace.keepUndo(record, of: Small.berg, now: Small.afternoon)
    workspace.close()
    let text = String(decoding: try #require(try folder.read(kept)), as: UTF8.self)
    for other in [
      String(text.dropLast(9)), text.replacing("gewoon/undo", with: "gewoon/do"),
      text.replacing("\"version\": 1", with: "\"version\": 2"), "[]", "",
    ] {
      try folder.write(kept, other)
      let next = try folder.open()
      _ = try next.load(Small.berg)
      #expect(next.keptUndo(of: Small.berg, now: Small.afternoon) == nil)
      next.close()
    }
    try folder.write(kept, text)
    let youssef = try folder.open(member: Small.youssef)
    _ = try youssef.load(Small.berg)
    #expect(youssef.keptUndo(of: Small.berg, now: Small.afternoon) == nil)
    youssef.close()
    let again = try folder.open()
    let tree = try again.load(Small.berg).tree
    #expect(again.keptUndo(of: Small.berg, now: Small.afternoon) == record)
    _ = try again.save(file, tree.with("Anders.", at: ownWords), now: Small.afternoon)
    #expect(again.keptUndo(of: Small.berg, now: Small.afternoon) == nil)
    // Steps that do not end at what stands there are not kept.
    try again.keepUndo(record, of: Small.berg, now: Small.afternoon)
    #expect(try folder.read(kept) == nil)
  }

  @Test("A delta leads from any tree back to any other")
  func deltas() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let later = Self.tree(3, &random)
      let earlier = Bool.random(using: &random) ? Self.changed(later, &random) : Self.tree(3, &random)
      guard let delta = TreeDelta.back(from: later, to: earlier) else {
        #expect(later == earlier)
        continue
      }
      #expect(try TreeDelta.applied(delta, to: later) == earlier)
    }
    #expect(TreeDelta.back(from: nil, to: nil) == nil)
    let gone = try #require(TreeDelta.back(from: "x", to: nil))
    #expect(try TreeDelta.applied(gone, to: "x") == nil)
  }

  private static func tree(_ depth: Int, _ random: inout SystemRandomNumberGenerator) -> JSON {
    switch Int.random(in: depth == 0 ? 2...4 : 0...4, using: &random) {
    case 0: .object(JSONObject(["a", "b", "c", "d"].shuffled(using: &random).prefix(3).map { ($0, tree(depth - 1, &random)) }))
    case 1: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in tree(depth - 1, &random) })
    case 2: .string(["een", "twee", ""].randomElement(using: &random) ?? "")
    case 3: .null
    default: 7
    }
  }

  private static func changed(_ tree: JSON, _ random: inout SystemRandomNumberGenerator) -> JSON {
    switch tree {
    case .object(let object): .object(JSONObject(object.members.map { ($0.key, changed($0.value, &random)) }))
    case .array(let items): .array(Bool.random(using: &random) ? items.map { changed($0, &random) } : Array(items.dropFirst()))
    default: Int.random(in: 0..<4, using: &random) == 0 ? "anders" : tree
    }
  }
}
