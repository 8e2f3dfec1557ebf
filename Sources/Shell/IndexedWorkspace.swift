import Basics
import DossierModel
import DossierStore
import StrictJSON
import TeamIndex

/// A workspace with the index of it: what the index knows is taken from there, and all else is read. The answers are the same without the index.
public final class IndexedWorkspace {
  let workspace: Workspace
  let files: WorkspaceFiles
  let index: TeamIndex?

  /// Opens the index of a workspace that is open.
  ///
  /// - Parameters:
  ///   - cacheFolder: where the indexes of all workspaces stand; nil to go without one.
  ///   - making: whether the index is made where there is none.
  ///   - clock: the clock on the wall, in seconds since 1970-01-01T00:00:00Z.
  public init(_ workspace: Workspace, cacheFolder: String?, making: Bool = true, clock: (() -> Int)? = nil) {
    self.workspace = workspace
    files = clock.map { WorkspaceFiles(workspace, clock: $0) } ?? WorkspaceFiles(workspace)
    // An id is a name of a folder here; what is none may be any path.
    let isNamed = ULID.isValid(workspace.id)
    index = cacheFolder.flatMap { cacheFolder in
      isNamed ? TeamIndex.open(folder: cacheFolder + "/" + workspace.id, workspace: Self.place(of: workspace), making: making) : nil
    }
  }

  /// Which workspace it is, so that an index of another one is never taken for its own.
  static func place(of workspace: Workspace) -> String {
    "\(workspace.id) \(workspace.place) \(WorkspaceFile(workspace.tree)[.team])"
  }

  /// The files of the gezinnen at the head of the list, as far as the index knows; none where it knows nothing.
  func first(_ count: Int) -> [String] { index?.first(count) ?? [] }

  /// Whether the index knows most of so many gezinnen.
  func knowsMost(of count: Int) -> Bool { index?.gezinnenCount.map { $0 * 10 >= count * 9 } ?? false }

  /// The gezinnen for the list, by the names of their files, and why others did not open.
  ///
  /// - Throws: why the folder of dossiers cannot be read.
  public func summaries() throws(StoreError) -> Workspace.Batch {
    let names = try workspace.dossierFiles()
    guard let known = knownGezinnen(among: names) else { return workspace.summaries(of: names) }
    var summaries: [DossierSummary] = []
    var errors: [StoreError] = []
    for file in names {
      if let gezin = known.gezinnen[file] {
        let (summary, error) = known.summary(of: gezin, in: workspace)
        summaries.append(summary)
        if let error { errors.append(error) }
      } else {
        let batch = workspace.summaries(of: [file])
        summaries += batch.summaries
        errors += batch.errors
      }
    }
    return Workspace.Batch(summaries: summaries, errors: errors)
  }

  /// The gezinnen of which the index knows what stands in their files now, with what it knows of the reflections on them; nil where there is no
  /// index to ask.
  private func knownGezinnen(among names: [String]) -> KnownGezinnen? {
    guard let index, let gezinnen = index.gezinnen(), !gezinnen.isEmpty else { return nil }
    let me = workspace.me ?? ""
    let hasTeam = workspace.teamAway == nil
    var lists: [(FileKind, (String) -> Bool)] = []
    if !me.isEmpty {
      lists.append((.privateReflections, { _ in true }))
      if hasTeam { lists.append((.sharedReflections, { $0.hasSuffix(".\(me).json") })) }
    }
    var listing = files.list(.dossier, names).listed
    for (kind, isWanted) in lists {
      // What cannot be listed may still be read one by one.
      guard let found = try? files.list(kind, isWanted: isWanted) else { return nil }
      listing += found.listed
    }
    guard let scope = index.scope(of: listing) else { return nil }
    let rows = Dictionary(gezinnen.lazy.filter { scope.holds($0.file) }.map { ($0.file, $0.gezin) }) { first, _ in first }
    return KnownGezinnen(
      gezinnen: rows, listed: Set(listing.map(\.file)), scope: scope, me: me,
      team: workspace.team.map { team in Set(Team(team)[.members].compactMap { $0.raw(.id)?.text }) })
  }
}

/// What the index knows of gezinnen whose files stand as they did.
private struct KnownGezinnen {
  let gezinnen: [String: IndexedGezin]
  /// All files that stand there.
  let listed: Set<String>
  let scope: IndexScope
  let me: String
  /// The ids of the members of the team; nil while the folder is away.
  let team: Set<String>?

  /// The gezin as a list shows it, and why reflections on it did not open.
  func summary(of gezin: IndexedGezin, in workspace: Workspace) -> (DossierSummary, StoreError?) {
    switch own(on: gezin.id) {
    case .day(let day): return (gezin.summary(team: team, lastReflection: day, own: nil), nil)
    case .toRead:
      var own: DossierSummary?
      var problem: StoreError?
      do throws(StoreError) {
        own = DossierSummary(dossier: gezin.likeIt, reflections: try workspace.ownReflections(on: gezin.id), hasFaults: false)
      } catch { problem = error }
      return (gezin.summary(team: team, lastReflection: nil, own: own), problem)
    }
  }

  private enum Own {
    case day(Day?)
    case toRead
  }

  private func own(on dossier: String) -> Own {
    if me.isEmpty { return .day(nil) }
    let file = FileKind.privateReflections.path(named: dossier)
    if listed.contains(file) {
      guard let known = scope.reflections(in: file) else { return .toRead }
      if known.author == me { return known.hasMore ? .toRead : .day(known.lastReflection) }
      // It is somebody else's, or nobody's.
      if known.author.isEmpty { return .toRead }
    }
    let shared = FileKind.sharedReflections.path(named: "\(dossier).\(me)")
    guard listed.contains(shared) else { return .day(nil) }
    guard let known = scope.reflections(in: shared) else { return .toRead }
    return .day(known.lastReflection)
  }
}

extension IndexedGezin {
  /// A dossier with nothing in it but whether it is closed, which decides what reminders are still to come.
  fileprivate var likeIt: JSON { closed.map { ["closed": .string($0.description)] } ?? .null }
}
