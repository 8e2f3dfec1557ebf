import Basics
import DossierModel
import StrictJSON

/// A team folder of which there is no workspace yet.
struct TeamToJoin {
  private let reader: FileReader
  private let isNamed: Bool
  private var place: FilePlace { reader.layout.place(Layout.teamFile) }

  init(_ teamFolder: String, from folder: String, files: any FileSystem) {
    isNamed = !teamFolder.isEmpty
    reader = FileReader(atomic: AtomicFile(files: files), layout: Layout(folder: folder, team: teamFolder))
  }

  func read() throws(StoreError) -> OpenedFile {
    guard isNamed, let opened = try reader.open(Layout.teamFile) else { throw StoreError(.missing, place.name) }
    return opened
  }

  /// Throws where this cannot be: one who has to be a member is none, or a new one has no good id.
  func requireMember(_ member: Joining, in team: JSON) throws(StoreError) {
    switch member {
    case .member(let id): if !Self.has(id, team) { throw StoreError(.unknownMember, place.name, detail: id) }
    case .new(let id, _, _): if !ULID.isValid(id) { throw StoreError(.wrongID, place.name, detail: "members") }
    }
  }

  /// Puts somebody new into team.json and then does the rest; where that fails, team.json is as it was.
  func addMember(_ member: Joining, now: Instant, then rest: () throws(StoreError) -> Void) throws(StoreError) {
    guard case .new(let id, let name, let role) = member else { return try rest() }
    let lock = try Lock.acquire(
      reader.layout.place("team/.lock"), as: .current(now: now), files: reader.atomic.files, patience: 2000)
    defer { lock.release() }
    let found = try read()
    // A first use that was ended had come this far.
    if Self.has(id, found.tree) { return try rest() }
    if found.isNewer { throw StoreError(.newerVersion, place.name) }
    var tree = found.tree
    var colleague = Colleague()
    colleague[.id] = id
    colleague[.name] = name
    colleague[.role] = role
    tree.set(colleague, at: FieldPlace<Team>()[.members].item(id))
    guard Self.has(id, tree) else { throw StoreError(.wrongFormat, place.name, detail: "members") }
    let bytes = try Workspace.bytes(of: tree, place)
    do throws(StoreError) {
      switch try reader.atomic.replace(place, expecting: .bytes(found.bytes), with: bytes) {
      case .written, .unchanged: break
      case .foreign: throw StoreError(.foreignChange, place.name)
      case .uncertain(let error): throw error
      }
      try rest()
    } catch {
      // Only what we wrote ourselves is taken back.
      _ = try? reader.atomic.replace(place, expecting: .bytes(bytes), with: found.bytes)
      throw error
    }
  }

  private static func has(_ id: String, _ team: JSON) -> Bool { Team(team)[.members].contains { $0[.id] == id } }
}
