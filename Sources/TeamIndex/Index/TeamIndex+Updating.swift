import Basics
import DossierModel

extension TeamIndex {
  /// How far it is.
  public struct Progress: Sendable, Equatable {
    /// Files that were looked at, and how many there are to look at.
    public let done: Int
    public let of: Int
  }

  /// How bringing it up to date ended. Whatever it was, what stands in the index holds.
  public enum Outcome: Sendable, Equatable {
    /// Every file was looked at.
    case done
    /// Whoever asked for it had enough; the next time it goes on.
    case stopped
    /// Another program is at it.
    case busy
    /// The disk has no room for more.
    case full
    /// It may be read and not written, or the disk gives errors.
    case unusable
  }

  /// Reads what changed since it was brought up to date last, in batches, each of which is in the index whole or not at all.
  ///
  /// - Parameters:
  ///   - listing: the files that stand on the disk now.
  ///   - folders: the folders ("team/agenda") of which all files are in `listing`: what the index knows in these and is not listed is gone.
  ///   - batch: how many files are read before they are written.
  ///   - goingOn: whether it was stopped and goes on with the same listing: what was read before it was stopped is not read again.
  ///   - each: is told after each batch how far it is; gives back whether to go on.
  public func bringUpToDate(
    with listing: [ListedFile], folders: Set<String>, from disk: some IndexedDisk, batch: Int = 500, goingOn: Bool = false,
    each: (Progress) -> Bool = { _ in true }
  ) -> Outcome {
    if !goingOn { justRead = [:] }
    // A broken index is made anew once, and then built.
    for attempt in 0..<2 {
      do throws(DatabaseError) {
        return try update(listing, folders, disk, batch, each)
      } catch {
        forget()
        switch error.sort {
        case .busy: return .busy
        case .full: return .full
        case .damaged: if attempt > 0 || !remake() { return .unusable }
        case .readOnly, .other: return .unusable
        }
      }
    }
    return .unusable
  }

  private func update(
    _ listing: [ListedFile], _ folders: Set<String>, _ disk: some IndexedDisk, _ batch: Int, _ each: (Progress) -> Bool
  ) throws(DatabaseError) -> Outcome {
    let known = try known()
    let changed = listing.filter { listed in known[listed.file].map { !isInStep($0, listed) } ?? true }
    let gone = Self.gone(known.keys, listing, folders)
    var done = 0
    for start in stride(from: 0, to: gone.count, by: batch) {
      let files = gone[start..<min(gone.count, start + batch)]
      try write { () throws(DatabaseError) in for file in files { try self.remove(file) } }
    }
    for start in stride(from: 0, to: changed.count, by: batch) {
      let files = changed[start..<min(changed.count, start + batch)]
      let prepared = files.map { PreparedFile($0, from: disk, before: known[$0.file]) }
      try write { () throws(DatabaseError) in for file in prepared { try self.put(file) } }
      for file in prepared where file.known.state != .doesNotOpen { justRead[file.file] = file.known.stamp }
      done += files.count
      if !each(Progress(done: done, of: changed.count)), done < changed.count { return .stopped }
    }
    if hasLost { try forgetWords() }
    return .done
  }

  /// FTS5 notes that a word is gone and keeps it until it joins its parts. Where a gezin was thrown away or a reflection taken back, they are joined
  /// at once: whole while the index is small, and as much as takes no longer than a moment where it is large.
  private func forgetWords() throws(DatabaseError) {
    try write { () throws(DatabaseError) in try database.run("INSERT INTO words(words, rank) VALUES('merge', -2000)") }
    hasLost = false
  }

  /// Whether what the index knows of a file holds now.
  func isInStep(_ known: KnownFile, _ listed: ListedFile) -> Bool {
    known.stamp == listed.stamp && known.state != .doesNotOpen && (known.isSettled || justRead[listed.file] == known.stamp)
  }

  private static func gone(_ known: some Collection<String>, _ listing: [ListedFile], _ folders: Set<String>) -> [String] {
    let there = Set(listing.map(\.file))
    return known.filter { file in
      !there.contains(file) && file.lastIndex(of: "/").map { folders.contains(String(file[..<$0])) } ?? false
    }.sorted()
  }

  private func write(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    // The work of another program may lie between what we know and now: each file is asked for again.
    try database.transaction(writing: true, body)
    forget()
  }

  private func knownNow(_ file: String) throws(DatabaseError) -> KnownFile? {
    let statement = try database.statement(
      "SELECT id, file, size, modified, edition, settled, state, author, day, mark, sum FROM files WHERE file = ?")
    defer { statement.reset() }
    statement.bind(file, at: 1)
    return try statement.step() ? try FileRow(statement).known : nil
  }

  private func put(_ prepared: PreparedFile) throws(DatabaseError) {
    let now = try knownNow(prepared.file)
    switch prepared.content {
    case .gone: try remove(prepared.file)
    case .same:
      // Where somebody else took in other bytes meanwhile, the next time will tell.
      guard let now, now.mark == prepared.known.mark, now.state == prepared.known.state else { return }
      try set(prepared, id: now.id)
    case .new(let gezin, let pieces):
      if let now {
        let before = try removeContent(of: now.id)
        if !before.isSubset(of: pieces.map(\.piece.id)) { hasLost = true }
      }
      let id = try set(prepared, id: now?.id)
      if let gezin { try put(gezin, id) }
      for (piece, words) in pieces { try put(piece, words, id) }
    }
  }

  /// Writes the row of a file, a new one where there is no id.
  @discardableResult
  private func set(_ prepared: PreparedFile, id: Int?) throws(DatabaseError) -> Int {
    let columns = "file, size, modified, edition, settled, state, author, day, mark, sum"
    let row = FileRow(file: prepared.file, known: prepared.known)
    if let id {
      let statement = try database.statement("UPDATE files SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?")
      row.bind(to: statement)
      statement.bind(id, at: 11)
      try statement.run()
      return id
    }
    let statement = try database.statement("INSERT INTO files(\(columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    row.bind(to: statement)
    try statement.run()
    return try database.number("SELECT last_insert_rowid()") ?? 0
  }

  private func put(_ gezin: IndexedGezin, _ file: Int) throws(DatabaseError) {
    let bytes = gezin.bytes
    let statement = try database.statement("INSERT INTO gezinnen(key, name, file, row, sum) VALUES(?, ?, ?, ?, ?)")
    statement.bind(Array(DutchName.sortKey(gezin.sortName).utf8), at: 1)
    statement.bind(Array(gezin.sortName.utf8), at: 2)
    statement.bind(file, at: 3)
    statement.bind(bytes, at: 4)
    statement.bind(Int(truncatingIfNeeded: Mark.of(bytes)), at: 5)
    try statement.run()
  }

  private func put(_ piece: SearchPiece, _ words: [UInt8], _ file: Int) throws(DatabaseError) {
    var rank = piece.rank
    while try isTaken(rank) { rank += 1 }
    let bytes = piece.bytes
    let statement = try database.statement("INSERT INTO pieces(id, file, item, piece, sum) VALUES(?, ?, ?, ?, ?)")
    statement.bind(rank, at: 1)
    statement.bind(file, at: 2)
    statement.bind(piece.id, at: 3)
    statement.bind(bytes, at: 4)
    statement.bind(Int(truncatingIfNeeded: Mark.of(bytes)), at: 5)
    try statement.run()
    let indexing = try database.statement("INSERT INTO words(rowid, text) VALUES(?, ?)")
    indexing.bind(rank, at: 1)
    indexing.bind(text: words, at: 2)
    try indexing.run()
  }

  private func isTaken(_ rank: Int) throws(DatabaseError) -> Bool {
    let statement = try database.statement("SELECT 1 FROM pieces WHERE id = ?")
    defer { statement.reset() }
    statement.bind(rank, at: 1)
    return try statement.step()
  }

  private func remove(_ file: String) throws(DatabaseError) {
    guard let known = try knownNow(file) else { return }
    if try !removeContent(of: known.id).isEmpty { hasLost = true }
    let statement = try database.statement("DELETE FROM files WHERE id = ?")
    statement.bind(known.id, at: 1)
    try statement.run()
  }

  /// Takes out what stood in a file, and gives the ids of the pieces.
  private func removeContent(of file: Int) throws(DatabaseError) -> Set<String> {
    // FTS5 keeps no text of its own: it takes words out again that it is told once more.
    var words: [(rank: Int, words: [UInt8])] = []
    var ids: Set<String> = []
    let statement = try database.statement("SELECT id, piece, sum FROM pieces WHERE file = ?")
    statement.bind(file, at: 1)
    while try statement.step() {
      let piece = try piece(statement, file: "")
      words.append((piece.rank, piece.words))
      ids.insert(piece.id)
    }
    statement.reset()
    for (rank, words) in words {
      let removal = try database.statement("INSERT INTO words(words, rowid, text) VALUES('delete', ?, ?)")
      removal.bind(rank, at: 1)
      removal.bind(text: words, at: 2)
      try removal.run()
    }
    for table in ["pieces", "gezinnen"] {
      let removal = try database.statement("DELETE FROM \(table) WHERE file = ?")
      removal.bind(file, at: 1)
      try removal.run()
    }
    return ids
  }

  /// The piece in a row of its number, its bytes and their sum.
  func piece(_ statement: Statement, file: String) throws(DatabaseError) -> SearchPiece {
    let rank = statement.number(0)
    let sum = statement.number(2)
    let piece = statement.withBytes(1) { bytes in
      Int(truncatingIfNeeded: Mark.of(bytes)) == sum ? SearchPiece(bytes, rank: rank, file: file) : nil
    }
    guard let piece else { throw .nonsense }
    return piece
  }
}
