import Basics
import DossierModel
import StrictJSON

/// A file that was read to go into the index: made before anything is locked.
struct PreparedFile {
  /// What there is to do.
  enum Content {
    /// There is nothing in its place.
    case gone
    /// The bytes are those that the index knows.
    case same
    case new(gezin: IndexedGezin?, pieces: [(piece: SearchPiece, words: [UInt8])])
  }

  let file: String
  let known: TeamIndex.KnownFile
  let content: Content

  /// Within so many seconds a file may change twice and have one time: what was read so soon after a change is read again later. So is one of which
  /// the time lies ahead, where a clock went back.
  private static let tick = 2
  private static let tries = 3

  /// Reads a file, again where it changes meanwhile.
  init(_ listed: ListedFile, from disk: some IndexedDisk, before: TeamIndex.KnownFile?) {
    file = listed.file
    var stamp = listed.stamp
    var isStill = false
    var seconds = 0
    var read: (tree: JSON, bytes: [UInt8])?
    for _ in 0..<Self.tries where !isStill {
      guard let now = disk.stamp(of: listed.file) else {
        known = Self.unknown(stamp)
        content = .gone
        return
      }
      stamp = now
      seconds = disk.seconds
      read = disk.read(listed.file)
      isStill = disk.stamp(of: listed.file) == now
    }
    let isSettled = isStill && stamp.modified < seconds - Self.tick
    guard let read else {
      known = TeamIndex.KnownFile(
        id: 0, stamp: stamp, isSettled: isSettled, state: .doesNotOpen, author: "", lastReflection: nil, mark: 0)
      content = .new(gezin: nil, pieces: [])
      return
    }
    let mark = Mark.of(read.bytes)
    if let before, before.state != .doesNotOpen, before.mark == mark {
      known = TeamIndex.KnownFile(
        id: 0, stamp: stamp, isSettled: isSettled, state: before.state, author: before.author, lastReflection: before.lastReflection,
        mark: mark)
      content = .same
      return
    }
    var state = TeamIndex.FileState.opens
    var lastReflection: Day?
    var author = ""
    if listed.kind == .privateReflections || listed.kind == .sharedReflections {
      let own = DossierSummary(dossier: .null, reflections: [read.tree], hasFaults: false)
      lastReflection = own.lastReflection
      let needsMore = own.unfinished != nil || !own.planned.isEmpty
      if listed.kind == .privateReflections {
        if needsMore { state = .opensToRead }
        // What is no id of anybody may be any word.
        author = listed.kind.writer(of: read.tree).flatMap { ULID.isValid($0) ? $0 : nil } ?? ""
      }
    }
    known = TeamIndex.KnownFile(
      id: 0, stamp: stamp, isSettled: isSettled, state: state, author: author, lastReflection: lastReflection?.ordinal, mark: mark)
    let pieces =
      SearchPiece.indexedKinds.contains(listed.kind) ? SearchPiece.all(in: read.tree, kind: listed.kind, file: listed.file) : []
    content = .new(
      gezin: listed.kind == .dossier ? IndexedGezin(read.tree) : nil,
      pieces: pieces.filter { !$0.passages.isEmpty || $0.kind == .shared }.map { ($0, $0.words) })
  }

  private static func unknown(_ stamp: FileStamp) -> TeamIndex.KnownFile {
    TeamIndex.KnownFile(id: 0, stamp: stamp, isSettled: false, state: .doesNotOpen, author: "", lastReflection: nil, mark: 0)
  }
}
