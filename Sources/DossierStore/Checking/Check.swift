import Basics
import DossierModel
import Reflectiekader
import StrictJSON

/// What `gewoon check` found.
public struct CheckReport: Sendable, Equatable {
  /// How many files were looked at, with those that did not open.
  public let files: Int
  /// By file, and in a file from top to bottom.
  public let faults: [FileFault]

  /// Takes the faults in the order in which they are said.
  public init(files: Int, faults: [FileFault]) {
    self.files = files
    self.faults = faults
  }
}

/// Reads everything in a workspace and its team folder and names each fault. It changes nothing and takes no lock.
public struct Check {
  /// Checks the workspace in `folder`.
  ///
  /// - Parameter stateFolder: where it stands what the program remembers of the workspace; nil for none.
  /// - Throws: only where there is no workspace at all (`.noWorkspace`, `.notEmpty`, `.emptied`) or its folder cannot be read.
  public static func run(
    _ folder: String, stateFolder: String? = nil, files: any FileSystem = Disk()
  ) throws(StoreError) -> CheckReport {
    let atomic = AtomicFile(files: files)
    var marker = JSON.object(JSONObject())
    do throws(StoreError) { marker = try Marker.read(folder, stateFolder: stateFolder, atomic: atomic).tree } catch {
      if error.file.isEmpty { throw error }
    }
    var check = Check(reader: FileReader(atomic: atomic, layout: Layout(folder: folder, team: WorkspaceFile(marker)[.team])))
    check.run()
    if let stateFolder, let id = WorkspaceFile(marker).raw(.id)?.text {
      check.lookForVanished(MemoryPlace(stateFolder: stateFolder, workspace: id, atomic: atomic).read())
    } else {
      check.lookForVanished(Memory())
    }
    let order = check.faults.enumerated().sorted { left, right in
      if !left.element.file.sameBytes(as: right.element.file) { return left.element.file.precedesInBytes(right.element.file) }
      return left.element.line == right.element.line ? left.offset < right.offset : left.element.line < right.element.line
    }
    return CheckReport(files: check.count, faults: order.map(\.element))
  }

  private let reader: FileReader
  private var faults: [FileFault] = []
  private var count = 0
  private var known = KnownReferences()

  private init(reader: FileReader) { self.reader = reader }

  private mutating func run() {
    let walk = Walk(reader: reader)
    faults = walk.faults
    count = walk.files.count + walk.strangers
    checkTeam(walk.files)
    let byDossier = Dictionary(grouping: walk.files.filter { Self.dossier(of: $0) != nil }) { Self.dossier(of: $0) ?? "" }
    for file in walk.files where Self.dossier(of: file) == nil && file != Layout.teamFile && !Self.isReadFirst(file) { checkFile(file) }
    for files in byDossier.values { checkDossier(files) }
  }

  /// The team, and the files of the team folder that others point into; what did not open is not pointed at.
  private mutating func checkTeam(_ files: [String]) {
    if let team = openFile(Layout.teamFile, isMissing: reader.teamAway) {
      known.add(team: team.tree)
      reportFaults(in: team, Layout.teamFile)
    } else {
      // A team folder that is away is named once, by its team.json.
      let folder = reader.layout.place("team").name
      faults.removeAll { $0.file == folder }
    }
    let first = files.filter(Self.isReadFirst).map { (file: $0, opened: openFile($0)) }
    let statements = first.filter { Layout.kind(of: $0.file) == .statement }
    let responses = first.filter { Layout.kind(of: $0.file) == .responses }
    if statements.allSatisfy({ $0.opened != nil }), known[.teamMember] != nil {
      // Those that come along with the program can be pointed to before they are a file.
      known[.statement] = Set(
        statements.compactMap { $0.opened.flatMap { TeamStatement($0.tree).raw(.id)?.text } } + StartingStatement.builtIn.map(\.id))
    }
    if responses.allSatisfy({ $0.opened != nil }) {
      let items = responses.flatMap { $0.opened.map { ResponseFile($0.tree)[.items] } ?? [] }
      known[.responseItem] = Set(items.compactMap { $0.raw(.id)?.text })
    }
    for (file, opened) in first { if let opened { reportFaults(in: opened, file) } }
    lookForReflections(responses, files)
    lookForInstrument(files)
  }

  /// What is remembered and not there, and reflections of which the gezin is gone.
  private mutating func lookForVanished(_ memory: Memory) {
    faults += RememberedFiles.compare(memory, with: reader, isMine: { _ in true }).map { FileFault($0.error) }
  }

  /// Responses to what nobody shares any more; said only where everything that is shared opened.
  private mutating func lookForReflections(_ responses: [(file: String, opened: OpenedFile?)], _ files: [String]) {
    let shared = files.filter { Layout.kind(of: $0) == .sharedReflections }.map { (try? reader.open($0)) ?? nil }
    guard known[.teamMember] != nil, shared.allSatisfy({ $0 != nil }) else { return }
    let ids = Set(shared.compactMap { $0 }.flatMap { $0.tree["reflections"].map { $0.ownIDs } ?? [] })
    let withdrawn = Set(shared.compactMap { $0 }.flatMap { $0.tree["withdrawn"].map { $0.ownIDs } ?? [] })
    for case (let file, let opened?) in responses {
      guard let about = opened.tree["reflection"]?.text, !ids.contains(about), !withdrawn.contains(about) else { continue }
      faults.append(FileFault(StoreError(.reflectionGone, reader.layout.place(file).name)))
    }
  }

  /// The instrument that team.json names, where it is none of the program's own.
  private mutating func lookForInstrument(_ files: [String]) {
    guard let team = (try? reader.open(Layout.teamFile)) ?? nil, let name = Team(team.tree).raw(.instrument)?.text,
      !name.isEmpty, name != Instrument.normaliseren.name,
      !files.contains(where: { Layout.kind(of: $0) == .instrument && Layout.stem(of: $0).hasPrefix(name + "-") })
    else { return }
    faults.append(FileFault(StoreError(.instrumentGone, reader.layout.place(Layout.teamFile).name)))
  }

  /// A dossier with the private and shared reflections on it, which point into it.
  private mutating func checkDossier(_ files: [String]) {
    let team = known
    defer { known = team }
    if let file = files.first(where: { Layout.kind(of: $0) == .dossier }), let dossier = openFile(file) {
      known.add(dossier: dossier.tree)
      reportFaults(in: dossier, file)
    } else {
      known[.statement] = nil
    }
    for file in files where Layout.kind(of: file) != .dossier { checkFile(file) }
  }

  private mutating func checkFile(_ file: String) {
    if let opened = openFile(file) { reportFaults(in: opened, file) }
  }

  private mutating func openFile(_ file: String, isMissing: StoreError.Code? = nil) -> OpenedFile? {
    do throws(StoreError) {
      if let opened = try reader.open(file) { return opened }
      if let isMissing { faults.append(FileFault(StoreError(isMissing, reader.layout.place(file).name))) }
    } catch {
      var fault = FileFault(error)
      if !fault.path.isEmpty, let bytes = try? reader.atomic.read(reader.layout.place(file)) {
        fault = fault.placed(by: JSONLines.lines(in: bytes))
      }
      faults.append(fault)
    }
    return nil
  }

  private mutating func reportFaults(in opened: OpenedFile, _ file: String) {
    let name = reader.layout.place(file).name
    var found: [FileFault] = []
    if opened.isNewer {
      found.append(FileFault(StoreError(.newerVersion, name)))
    } else {
      found = opened.kind.faults(in: opened.tree, known: known).filter { $0.code != .unread }.map {
        FileFault(file: name, path: $0.pointer, line: 1, code: .field($0.code))
      }
      if opened.kind == .instrument {
        do throws(InstrumentFault) { _ = try Instrument(file: opened.tree) } catch {
          found.append(FileFault(file: name, path: error.path, line: 1, code: .instrument(error.code)))
        }
      }
      // A private file opens for its author alone, so one without an author opens for nobody.
      if opened.kind == .privateReflections, !ReflectionFile(opened.tree).says(.author) {
        found.append(FileFault(StoreError(.missingID, name, detail: "author")))
      }
    }
    if found.isEmpty { return }
    let lines = JSONLines.lines(in: opened.bytes)
    faults += found.map { $0.placed(by: lines) }
  }

  private static func isReadFirst(_ file: String) -> Bool {
    let kind = Layout.kind(of: file)
    return kind == .statement || kind == .responses
  }

  /// The dossier that a file is about by its name, or nil where it is about none.
  private static func dossier(of file: String) -> String? {
    switch Layout.kind(of: file) {
    case .dossier, .privateReflections: String(Layout.stem(of: file))
    case .sharedReflections: String(Layout.stem(of: file).prefix { $0 != "." })
    default: nil
    }
  }
}

/// All files of a workspace and its team folder that end in `.json`, by their names, and what stands in the way of finding them.
private struct Walk {
  private let reader: FileReader
  private(set) var files: [String] = []
  /// How many belong nowhere.
  private(set) var strangers = 0
  private(set) var faults: [FileFault] = []
  private let teamPath: String

  init(reader: FileReader) {
    self.reader = reader
    teamPath = reader.layout.place("team").path
    walkFolder("", FilePlace(path: reader.layout.folder, name: ""), depth: 0)
    if exists("team") { walkFolder("team", reader.layout.place("team"), depth: 0) }
    files.sort { $0.precedesInBytes($1) }
  }

  /// Reserved for later (format.md).
  private static let reserved = ["sealed", "log"]
  private static let depth = 16

  private mutating func walkFolder(_ folder: String, _ place: FilePlace, depth: Int) {
    let names: [String]
    do throws(SystemError) { names = try reader.atomic.files.names(in: place.path) } catch {
      faults.append(FileFault(.reading(place, error)))
      return
    }
    for name in names where !name.hasPrefix(".") && !(folder.isEmpty && Self.reserved.contains(name)) {
      let file = folder.isEmpty ? name : folder + "/" + name
      let inside = FilePlace(path: FilePlace.joined(place.path, name), name: place.name.isEmpty ? name : place.name + "/" + name)
      if inside.path == teamPath { continue }
      let sort = (try? reader.atomic.files.status(at: inside.path))?.sort
      if name.hasSuffix(".json"), sort == nil, name.unicodeScalars.contains("\u{FFFD}") {
        // A name that is no UTF-8 cannot be opened by how it reads, and fits no pattern.
        addStranger(file, inside)
      } else if name.hasSuffix(".json") {
        addFile(file, inside)
      } else if sort == .folder, depth < Self.depth {
        walkFolder(file, inside, depth: depth + 1)
      } else if sort != .regular, (Layout.folders + Layout.teamFolders).contains(file) {
        faults.append(FileFault(StoreError(.notRegular, inside.name)))
      }
    }
  }

  /// A name that stands beside the team folder while workspace.json names another one is nobody's.
  private mutating func addFile(_ file: String, _ place: FilePlace) {
    if Layout.kind(of: file) != nil, reader.layout.place(file) == place {
      files.append(file)
    } else {
      addStranger(file, place)
    }
  }

  private mutating func addStranger(_ file: String, _ place: FilePlace) {
    strangers += 1
    let isCopy = reader.layout.place(file) == place && reader.original(of: file) != nil
    faults.append(FileFault(StoreError(isCopy ? .conflictCopy : .unknownFile, place.name)))
  }

  private func exists(_ folder: String) -> Bool { (try? reader.atomic.files.status(at: reader.layout.place(folder).path)) != nil }
}
