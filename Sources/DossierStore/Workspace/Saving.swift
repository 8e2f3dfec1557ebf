import Basics
import DossierModel
import StrictJSON

/// What became of a save. In all cases the text is on the disk; only after that "opgeslagen" may be shown.
public enum SaveResult: Sendable, Equatable {
  /// The file holds this now: what was given, with its `changed`.
  case saved(JSON)
  /// There was nothing to write.
  case unchanged
  /// Somebody else changed the file meanwhile; it holds both changes now. Go on from this: what was typed since the save is brought over
  /// with `Merge.merged(base: what was saved, ours: what is on the screen, theirs: this)`.
  case merged(JSON)
  /// Somebody else changed the same: the file is as they left it, ours is kept in the file `conflict`. Load it again before the next save.
  case foreign(conflict: String)
}

extension Workspace {
  /// Saves one file so that a crash leaves the old or the new one whole, and a change by somebody else is never written over.
  ///
  /// `changed` is kept up here: of a dossier, and of each private reflection, it becomes `now` when anything else in it is not as it was.
  /// - Parameter given: for a file of the team folder what `tree` was made from, which may have been read long ago: what came into the file
  ///   since stays in it. Without it, and for a file of the workspace, that is the file as it was last read or saved here.
  /// - Throws: why nothing could be written. The old file is whole then, but for an error after the rename: the new one stands there
  ///   whole, the disk did not confirm it, and the next save writes it again.
  public func save(_ file: String, _ tree: JSON, base given: JSON? = nil, now: Instant) throws(StoreError) -> SaveResult {
    guard Layout.isInTeam(file) else { return try write(file, tree, base: given, now: now) }
    let waiting = unwritten.removeValue(forKey: file)
    let base = if let waiting, waiting.tree == given { waiting.base } else { given }
    do throws(StoreError) {
      return try write(file, tree, base: base, now: now)
    } catch {
      unwritten[file] = (tree, base)
      throw error
    }
  }

  private func write(_ file: String, _ tree: JSON, base given: JSON?, now: Instant) throws(StoreError) -> SaveResult {
    let kind = try inspectForSaving(file, tree)
    let place = layout.place(file)
    let isInTeam = Layout.isInTeam(file)
    let lock = isInTeam ? try teamFolder.lock() : nil
    defer { lock?.release() }
    let base = (isInTeam ? given : nil) ?? known[file]?.tree
    let ours = Changed.stamped(tree, base: base, kind: kind, now: now)
    var next = ours
    // What stands there counts as known only once ours is written over it: a save that fails is done again from where it began.
    var standing = known[file]
    if isInTeam {
      let theirs = try teamFolder.openFile(file)
      if let theirs, theirs.tree != base {
        guard let both = merged(kind, base: base, ours: ours, theirs: theirs.tree) else {
          return .foreign(conflict: try keepConflict(file, tree, now: now))
        }
        next = both
      }
      standing = theirs
    }
    if let base, base == ours, !uncertain.contains(file), isThere(place) { return .unchanged }
    var expected = standing.map { AtomicFile.Expected.bytes($0.bytes) } ?? .nothing
    // Somebody who writes the same file over and over again does not keep us here for ever.
    for _ in 0..<8 {
      switch try replaceFile(next, file, place, kind, expecting: expected) {
      case .written, .unchanged:
        _ = journal?.settle(file, tree)
        if base == nil, kind == .dossier || kind == .privateReflections { rememberedFiles.add(file, tree) }
        return next == ours ? .saved(ours) : .merged(next)
      case .uncertain(let error): throw error
      case .foreign(nil): expected = .nothing
      case .foreign(let theirs?):
        guard let other = try opened(theirs, file, kind), let both = merged(kind, base: base, ours: ours, theirs: other) else {
          return .foreign(conflict: try keepConflict(file, tree, now: now))
        }
        expected = .bytes(theirs)
        next = both
      }
    }
    throw StoreError(.foreignChange, place.name)
  }

  /// Keeps `tree` in conflicts/, as the version of `file` that is not in its place. Says in which file; the same text is kept once.
  public func keepConflict(_ file: String, _ tree: JSON, now: Instant) throws(StoreError) -> String {
    try mayWrite()
    for kept in try reader.files(in: "conflicts") {
      if let old = try? KeptFile(reader.open(kept)?.tree ?? .null), old[.from] == file, old.content == tree {
        _ = journal?.settle(file, tree)
        return kept
      }
    }
    let kept = try keepVersion(
      in: "conflicts", kind: .conflict, from: file, by: identifier(of: file, tree), content: .tree(tree), now: now)
    _ = journal?.settle(file, tree)
    return kept
  }

  /// What is kept of a file: a tree, or its text where it is no JSON.
  enum Content {
    case tree(JSON)
    case text(String)
    /// A part of a file, with where it stood and what pointed to it.
    case item(ThrownItem)
  }

  /// Writes one file to trash/ or conflicts/ under the first free time from `now` on; says its name.
  func keepVersion(
    in folder: String, kind: FileKind, from: String, by id: String, content: Content, now: Instant
  ) throws(StoreError) -> String {
    var kept: KeptFile = kind.head()
    kept[.from] = from
    kept[.at] = now
    kept[.by] = me ?? ""
    switch content {
    case .tree(let tree): kept.content = tree
    case .text(let text): kept[.text] = text
    case .item(let item): kept.keep(item)
    }
    for second in 0..<3600 {
      let file = "\(folder)/\(id).\(now.adding(seconds: second).utcStamp).json"
      let place = layout.place(file)
      if isThere(place) { continue }
      switch try atomic.replace(place, expecting: .nothing, with: try Self.bytes(of: kept.json, place)) {
      case .written: return file
      case .unchanged, .foreign: continue
      case .uncertain(let error): throw error
      }
    }
    throw StoreError(.exists, folder)
  }

  /// Throws where nothing may be written, or where the workspace is gone: a missing folder is no reason to make a new one.
  func mayWrite() throws(StoreError) {
    if let readOnlyBecause { throw readOnlyBecause }
    if !isThere(layout.place(Layout.workspaceFile)) { throw StoreError(.noWorkspace, "", detail: "missing") }
  }

  func isThere(_ place: FilePlace) -> Bool { (try? atomic.files.status(at: place.path)) != nil }

  /// The bytes of a tree as a file, once they have been read back and found to be the same tree.
  static func bytes(of tree: JSON, _ place: FilePlace) throws(StoreError) -> [UInt8] {
    let bytes = tree.written()
    let readBack: JSON?
    do throws(JSONFault) { readBack = try JSON.parse(bytes) } catch {
      if error.code == .tooLarge { throw StoreError(.tooLarge, place.name) }
      readBack = nil
    }
    guard readBack == tree else { throw StoreError(.notTheSame, place.name) }
    return bytes
  }

  private func inspectForSaving(_ file: String, _ tree: JSON) throws(StoreError) -> FileKind {
    try mayWrite()
    let name = layout.place(file).name
    guard let kind = Layout.kind(of: file) else { throw StoreError(.unknownFile, name) }
    if let reason = barred[file] { throw reason }
    if try FileReader.inspect(tree, kind: kind, file: file, name: name) { throw StoreError(.newerVersion, name) }
    if kind.hasOneWriter, kind.writer(of: tree) != me || me == nil { throw StoreError(.privateOfOther, name) }
    return kind
  }

  private func replaceFile(
    _ tree: JSON, _ file: String, _ place: FilePlace, _ kind: FileKind, expecting expected: AtomicFile.Expected
  ) throws(StoreError) -> AtomicFile.Outcome {
    let bytes = try Self.bytes(of: tree, place)
    let outcome = try atomic.replace(place, expecting: expected, with: bytes, evenIfSame: uncertain.contains(file))
    switch outcome {
    case .written, .unchanged: uncertain.remove(file)
    case .uncertain: uncertain.insert(file)
    case .foreign: return outcome
    }
    known[file] = OpenedFile(kind: kind, bytes: bytes, tree: tree, isNewer: false)
    if file == Layout.teamFile { team = tree }
    return outcome
  }

  /// What somebody else put in the place of a file, nil where nothing of ours can come together with it.
  private func opened(_ bytes: [UInt8], _ file: String, _ kind: FileKind) throws(StoreError) -> JSON? {
    let name = layout.place(file).name
    guard let other = try? FileReader.opened(bytes, kind: kind, file: file, name: name), !other.isNewer else { return nil }
    if kind == .privateReflections, kind.writer(of: other.tree) != me { throw StoreError(.privateOfOther, name) }
    return other.tree
  }

  /// Both versions together, or nil where that cannot be.
  private func merged(_ kind: FileKind, base: JSON?, ours: JSON, theirs: JSON) -> JSON? {
    Merge.merged(base: base ?? .object(JSONObject()), ours: ours, theirs: theirs, byMany: kind.isWrittenByMany)
  }

  func identifier(of file: String, _ tree: JSON) -> String {
    let key = Layout.kind(of: file)?.identifiers.first
    return key.flatMap { tree[$0]?.text } ?? String(Layout.stem(of: file))
  }
}
