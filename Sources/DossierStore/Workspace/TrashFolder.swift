import Basics
import DossierModel
import StrictJSON

/// One thing that was thrown away.
public struct TrashFile: Sendable, Equatable {
  /// `item` is a part of a file.
  public enum Sort: Sendable { case dossier, privateReflections, item, other }

  /// "trash/<id>.<time>.json".
  public let file: String
  /// The file that it stood in, with `#` and a JSON pointer for a part of one.
  public let from: String
  /// When; nil where the entry says nothing readable.
  public let at: Instant?
  /// A member's id, or "".
  public let by: String
  /// What it was.
  public let sort: Sort
  /// What it was. Nil where it was no JSON, and for the private reflections of somebody else.
  public let content: JSON?
}

/// What came back out of the trash.
public enum Restored: Sendable, Equatable {
  /// A gezin, and the private reflections that went with it.
  case dossier(id: String)
  /// Another file, under its old name.
  case file(String)
  /// A text that was never in a file: take it over, and then `forget` the entry.
  case draft(file: String, content: JSON)
  /// A part of a file, back in its place, with what pointed to it.
  case item(file: String)
}

extension Workspace {
  /// What was thrown away here.
  public var trash: TrashFolder { TrashFolder(workspace: self) }
}

/// What was thrown away in a workspace: it stays for 30 days and can be put back.
public struct TrashFolder {
  let workspace: Workspace

  var layout: Layout { workspace.layout }
  var reader: FileReader { workspace.reader }
  var atomic: AtomicFile { workspace.atomic }

  /// Throws away a gezin, with the private reflections on it. Shared reflections stay.
  ///
  /// What is on the disk goes, so save first. All of it stands in the trash before anything is taken from its place.
  /// - Returns: the gezin's file in the trash.
  public func throwAway(dossier id: String, now: Instant) throws(StoreError) -> String {
    try workspace.mayWrite()
    let files = [Layout.dossier(id), Layout.privateFile(id)]
    var kept: [String] = []
    var gone: [String] = []
    for file in files {
      let place = layout.place(file)
      guard let bytes = try atomic.read(place) else {
        if kept.isEmpty { throw StoreError(.missing, place.name) }
        continue
      }
      if workspace.barred[file]?.code == .newerVersion { throw StoreError(.newerVersion, place.name) }
      kept.append(
        try workspace.keepVersion(in: "trash", kind: .trash, from: file, by: id, content: try Self.content(of: bytes, place), now: now))
      gone.append(file)
    }
    for file in gone {
      try atomic.remove(layout.place(file))
      workspace.known[file] = nil
    }
    workspace.undoShelf?.remove(of: id)
    workspace.rememberedFiles.changeMemory { memory in for file in gone { memory.files[file] = nil } }
    return kept[0]
  }

  /// Keeps a part of a file in the trash, with what points to it. Taking it out of the file is the caller's, afterwards.
  ///
  /// - Returns: its file in the trash.
  public func throwAway(_ item: ThrownItem, now: Instant) throws(StoreError) -> String {
    try workspace.mayWrite()
    return try workspace.keepVersion(in: "trash", kind: .trash, from: item.from, by: item.id, content: .item(item), now: now)
  }

  /// Keeps a whole version of a file in the trash, for 30 days.
  func keep(version tree: JSON, of file: String, now: Instant) throws(StoreError) {
    // A text that stands in no file is kept under the id of the workspace.
    let id = Layout.kind(of: file) == nil ? workspace.id : workspace.identifier(of: file, tree)
    _ = try workspace.keepVersion(in: "trash", kind: .trash, from: file + "#", by: id, content: .tree(tree), now: now)
  }

  /// What is in the trash, the last first. Private reflections that went with their gezin are not named apart.
  public func entries() throws(StoreError) -> (entries: [TrashFile], errors: [StoreError]) {
    var entries: [TrashFile] = []
    var errors: [StoreError] = []
    for file in try reader.files(in: "trash") {
      do throws(StoreError) {
        if let opened = try reader.open(file) { entries.append(entry(file, KeptFile(opened.tree))) }
      } catch {
        errors.append(error)
      }
    }
    let gezinnen = entries.filter { $0.sort == .dossier }
    let shown = entries.filter { entry in
      entry.sort != .privateReflections || !gezinnen.contains { $0.at == entry.at && Layout.privateFile(of: $0) == entry.from }
    }
    return (shown.sorted { Self.isLater($0, $1) }, errors)
  }

  /// Puts back what was thrown away; a gezin comes with its private reflections. Nothing that stands in its place is written over.
  /// A part of a file comes back where it stood, with all that pointed to it.
  public func restore(_ file: String, now: Instant) throws(StoreError) -> Restored {
    try workspace.mayWrite()
    guard let opened = try reader.open(file) else { throw StoreError(.missing, file) }
    let kept = KeptFile(opened.tree)
    let from = kept[.from]
    if from.hasSuffix("#"), let content = kept.content {
      return try restore(version: content, of: String(from.dropLast()), entry: file, now: now)
    }
    if let item = kept.thrown { return .item(file: try putBack(item, entry: file, now: now)) }
    guard Layout.kind(of: from) != nil, !Layout.isInTeam(from), from != Layout.workspaceFile else {
      throw StoreError(.unknownFile, file, detail: from)
    }
    try putBack(file, kept, from: from)
    guard Layout.kind(of: from) == .dossier else { return .file(from) }
    let id = String(Layout.stem(of: from))
    for other in try reader.files(in: "trash") {
      guard let companion = try? KeptFile(reader.open(other)?.tree ?? .null), companion[.from] == Layout.privateFile(id),
        companion.raw(.at) == kept.raw(.at), !workspace.isThere(layout.place(Layout.privateFile(id)))
      else { continue }
      try putBack(other, companion, from: Layout.privateFile(id))
    }
    return .dossier(id: id)
  }

  /// Puts a whole version of a file back; the one that stands there goes to the trash.
  private func restore(version content: JSON, of file: String, entry: String, now: Instant) throws(StoreError) -> Restored {
    guard Layout.kind(of: file) != nil else { return .draft(file: file, content: content) }
    try workspace.otherVersions.putInPlace(content, of: file, before: try workspace.read(file), now: now)
    try forget(entry)
    return .item(file: file)
  }

  /// Takes an entry out of the trash for good.
  public func forget(_ file: String) throws(StoreError) {
    try workspace.mayWrite()
    guard Layout.kind(of: file) == .trash else { throw StoreError(.unknownFile, file) }
    try atomic.remove(layout.place(file))
  }

  /// Removes what has lain here long enough. Without a memory nobody knows that.
  func empty(now: Instant) {
    guard let files = try? reader.files(in: "trash") else { return }
    var old: [String] = []
    workspace.rememberedFiles.changeMemory { old = $0.start(at: now, trash: files.filter { Layout.kind(of: $0) == .trash }) }
    for file in old { try? atomic.remove(layout.place(file)) }
  }

  private func putBack(_ file: String, _ kept: KeptFile, from: String) throws(StoreError) {
    let place = layout.place(from)
    let bytes: [UInt8]
    if let text = kept.raw(.text)?.text {
      bytes = Array(text.utf8)
    } else if let content = kept.content {
      bytes = try Workspace.bytes(of: content, place)
    } else {
      throw StoreError(.missing, file, detail: "content")
    }
    switch try atomic.replace(place, expecting: .nothing, with: bytes) {
    case .written, .unchanged: try atomic.remove(layout.place(file))
    case .foreign: throw StoreError(.exists, place.name)
    case .uncertain(let error): throw error
    }
  }

  private func entry(_ file: String, _ kept: KeptFile) -> TrashFile {
    let from = kept[.from]
    let content = kept.content
    let source = from.prefix { $0 != "#" }
    let isPrivate = source.hasPrefix("private/") || source.hasPrefix("drafts/")
    let sort: TrashFile.Sort =
      from.contains("#")
      ? .item : Layout.kind(of: from) == .dossier ? .dossier : Layout.kind(of: from) == .privateReflections ? .privateReflections : .other
    let owner = sort == .item ? kept.raw(.by)?.text : content.flatMap { FileKind.privateReflections.writer(of: $0) }
    let me = workspace.me
    let mayBeSeen = !isPrivate || me != nil && owner == me
    return TrashFile(
      file: file, from: from, at: kept[.at], by: kept[.by], sort: sort,
      content: mayBeSeen ? content : nil)
  }

  /// What a file's bytes are kept as: a tree, or text where it is no JSON. Neither can hold bytes that are no UTF-8.
  private static func content(of bytes: [UInt8], _ place: FilePlace) throws(StoreError) -> Workspace.Content {
    if let tree = try? JSON.parse(bytes) { return .tree(tree) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw StoreError(.unreadable, place.name) }
    return .text(text)
  }

  private static func isLater(_ left: TrashFile, _ right: TrashFile) -> Bool {
    if let first = left.at, let second = right.at, first.seconds != second.seconds { return second < first }
    return right.file.precedesInBytes(left.file)
  }
}

extension Layout {
  /// The private file that belongs to a dossier in the trash.
  fileprivate static func privateFile(of entry: TrashFile) -> String { privateFile(String(stem(of: entry.from))) }
}
