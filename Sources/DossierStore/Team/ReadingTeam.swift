import DossierModel
import StrictJSON

extension TeamFolder {
  /// Every file in the team folder, read anew, and why some do not open. Nothing of it counts as opened to edit, and no private file is
  /// touched. While the team folder is away it is empty, without an error: `teamAway` has said why.
  public func shelf() -> (shelf: TeamShelf, errors: [StoreError]) {
    let read = try? TeamReader().read(self)
    return read ?? (TeamShelf(), [])
  }

  /// The instruments of the organisation's own, by the names of their files, and which do not open.
  public func instruments() -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    guard workspace.teamAway == nil else { return ([], []) }
    var known = KnownTeamFiles()
    let found = known.read(.instrument, with: reader)
    return (found.files, found.errors)
  }

  /// The folders in which colleagues put something, as far as they are there: by their whole paths.
  public var foldersToWatch: [String] {
    guard workspace.teamAway == nil else { return [] }
    let all = ["team"] + FileKind.allCases.filter(\.isInTeamFolder).compactMap(\.folder)
    return all.map { layout.place($0).path }.filter { (try? atomic.files.status(at: $0)) != nil }
  }
}

extension Workspace {
  /// The folders of gezinnen and of private reflections, by their whole paths.
  public var ownFoldersToWatch: [String] {
    [FileKind.dossier, .privateReflections].compactMap(\.folder).map { layout.place($0).path }
      .filter { (try? atomic.files.status(at: $0)) != nil }
  }
}

/// Reads the team folder again and again: what did not change on the disk is not parsed anew.
public final class TeamReader {
  private var known = KnownTeamFiles()

  /// One that knows nothing yet.
  public init() {}

  /// What the folder holds now, and why some files do not open.
  ///
  /// - Parameter onlyChanged: whether nothing is given back where all is as it was when it was read last.
  /// - Returns: nil where nothing changed.
  /// - Throws: why the folder, or its team.json, is not there.
  public func read(
    _ team: TeamFolder, onlyChanged: Bool = false
  ) throws(StoreError) -> (shelf: TeamShelf, errors: [StoreError])? {
    guard team.workspace.teamAway == nil else { return (TeamShelf(), []) }
    let file = team.layout.place(Layout.teamFile)
    if !team.workspace.isThere(file) { throw StoreError(team.reader.teamAway, file.name) }
    var trees: [(kind: FileKind, byName: [String: JSON])] = []
    var errors: [StoreError] = []
    known.isChanged = false
    for kind in FileKind.allCases where kind.isInTeamFolder {
      let found = known.read(kind, with: team.reader)
      errors += found.errors
      var named: [String: JSON] = [:]
      for (file, tree) in found.files { named[kind.folder == nil ? "" : String(Layout.stem(of: file))] = tree }
      trees.append((kind, named))
    }
    if onlyChanged, !known.isChanged { return nil }
    return (TeamShelf(trees), errors + Self.withoutReflection(trees, errors, team.layout))
  }

  /// Responses to what nobody shares any more; said only where all of the folder opened.
  private static func withoutReflection(
    _ trees: [(kind: FileKind, byName: [String: JSON])], _ errors: [StoreError], _ layout: Layout
  ) -> [StoreError] {
    guard errors.isEmpty else { return [] }
    let shared = trees.filter { $0.kind == .sharedReflections }.flatMap(\.byName.values)
    let ids = shared.reduce(into: Set<String>()) { $0.formUnion($1.ownIDs) }
    let responses = trees.filter { $0.kind == .responses }.flatMap(\.byName)
    return responses.filter { $0.value["reflection"]?.text.map { !ids.contains($0) } == true }.map(\.key).sorted()
      .map { StoreError(.reflectionGone, layout.place(FileKind.responses.path(named: $0)).name) }
  }
}

/// Files of the team folder as they were read last.
private struct KnownTeamFiles {
  private struct Known {
    let status: FileStatus?
    let tree: JSON?
    let error: StoreError?
  }

  private var folders: [FileKind: [String: Known]] = [:]
  private var problems: [FileKind: StoreError] = [:]
  /// Whether anything was another than before.
  var isChanged = false

  /// The files of one kind. A folder that cannot be looked into for now keeps what was known of it.
  mutating func read(_ kind: FileKind, with reader: FileReader) -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    let before = folders[kind] ?? [:]
    let names: [String]
    var now: [String: Known] = [:]
    var problem: StoreError?
    do throws(StoreError) {
      names = try kind.folder.map(reader.files) ?? [kind.path(named: "")]
      for file in names { now[file] = known(file, before[file], reader) }
    } catch {
      problem = error
      now = before
    }
    if now.count != before.count || problem != problems[kind] { isChanged = true }
    folders[kind] = now
    problems[kind] = problem
    let sorted = now.sorted { $0.key.precedesInBytes($1.key) }
    return (
      sorted.compactMap { file, known in known.tree.map { (file, $0) } },
      [problem].compactMap { $0 } + sorted.compactMap(\.value.error)
    )
  }

  private mutating func known(_ file: String, _ before: Known?, _ reader: FileReader) -> Known {
    let status = try? reader.atomic.files.status(at: reader.layout.place(file).path)
    // What could not be read may be read now without a sign of it.
    if let before, before.error == nil, before.status == status { return before }
    let known: Known
    do throws(StoreError) { known = Known(status: status, tree: try reader.open(file)?.tree, error: nil) } catch {
      known = Known(status: status, tree: nil, error: error)
    }
    if before == nil || before?.status != status || before?.error != known.error { isChanged = true }
    return known
  }
}
