import Glibc

/// An index of the gezinnen and of what the team shared, in the cache folder: what a list shows, and every word that can be searched.
///
/// It is never the only place of anything. What it says of a file counts only while that file stands on the disk as it did when it was read; for
/// all other files, and wherever the index cannot be used, whoever asks reads the files themselves. Of private reflections it holds
/// whose they are and of which day the last one is, and not one word.
///
/// One file, `index.sqlite`, with a journal of the old kind beside it: the cache may be on a network disk, where programs share no memory as
/// WAL wants it. It is made for one thread.
public final class TeamIndex {
  /// How a file stood when it was read.
  struct KnownFile {
    let id: Int
    let stamp: FileStamp
    /// Whether the stamp alone tells that it is the same file: it was not changed in the moment in which it was read.
    let isSettled: Bool
    let state: FileState
    let author: String
    let lastReflection: Int?
    /// Of its bytes.
    let mark: UInt64
  }

  enum FileState: Int {
    case doesNotOpen = 0
    case opens = 1
    /// A private file of which the author needs more than a day: it has to be read.
    case opensToRead = 2
  }

  let database: Database
  private let fingerprint: String
  /// Files that were read at the last time that the index was brought up to date, and not longer ago: as they stood then they count, settled or not.
  var justRead: [String: FileStamp] = [:]
  /// The files that it knows, as long as nobody changes them.
  private var remembered: (version: Int, files: [String: KnownFile])?
  /// Whether something went of which the words may still lie in older parts of the index.
  var hasLost = false
  /// Another number after every change from here.
  var generation = 0

  private init(_ database: Database, _ fingerprint: String) {
    self.database = database
    self.fingerprint = fingerprint
  }

  /// Opens the index of a workspace, and makes it anew where that is wanted and it is missing, broken, of another version or of another workspace.
  ///
  /// - Parameters:
  ///   - folder: its folder in the cache; it is made.
  ///   - workspace: which workspace it is of: its id and its place.
  ///   - making: whether it is made where it cannot be used as it is.
  ///   - patience: how long to wait for another program, in milliseconds.
  /// - Returns: nil where it cannot be used now, whatever the reason: then it goes without.
  public static func open(folder: String, workspace: String, making: Bool = true, patience: Int = 1000) -> TeamIndex? {
    guard let path = making ? IndexPlace.prepare(folder) : IndexPlace.find(folder) else { return nil }
    guard let database = try? Database(path: path) else { return nil }
    database.setPatience(Int32(clamping: patience))
    let index = TeamIndex(database, "\(Schema.version) \(workspace)")
    do throws(DatabaseError) {
      try database.run(Schema.settings)
      if try index.isOurs() { return index }
    } catch {
      if error.sort != .damaged { return nil }
    }
    return making && index.remake() ? index : nil
  }

  /// Makes it empty; false where that cannot be.
  func remake() -> Bool {
    remembered = nil
    justRead = [:]
    generation += 1
    do throws(DatabaseError) {
      try database.empty()
      try database.run(Schema.settings)
      try database.transaction(writing: true) { () throws(DatabaseError) in
        // Somebody else may have been quicker.
        if try database.number("PRAGMA user_version") == Schema.version { return }
        try database.run(Schema.tables)
        let statement = try database.statement("INSERT INTO about(fingerprint) VALUES(?)")
        statement.bind(fingerprint, at: 1)
        try statement.run()
      }
      return try isOurs()
    } catch {
      return false
    }
  }

  private func isOurs() throws(DatabaseError) -> Bool {
    guard try database.number("PRAGMA application_id") == Schema.application, try database.number("PRAGMA user_version") == Schema.version
    else { return false }
    let statement = try database.statement("SELECT fingerprint FROM about")
    defer { statement.reset() }
    return try statement.step() && statement.text(0) == fingerprint
  }

  /// Changes whenever anybody changes something in it.
  func version() throws(DatabaseError) -> Int { try database.number("PRAGMA data_version") ?? 0 }

  /// The files that it knows.
  func known() throws(DatabaseError) -> [String: KnownFile] {
    let version = try version()
    if let remembered, remembered.version == version { return remembered.files }
    var files: [String: KnownFile] = [:]
    let statement = try database.statement("SELECT id, file, size, modified, edition, settled, state, author, day, mark, sum FROM files")
    defer { statement.reset() }
    while try statement.step() {
      let row = try FileRow(statement)
      files[row.file] = row.known
    }
    remembered = (version, files)
    return files
  }

  /// What was remembered counts no more.
  func forget() {
    remembered = nil
    generation += 1
  }
}

/// What stands in the database.
enum Schema {
  /// Another number whenever the tables, the folding or what is read of a file become others.
  static let version = 2
  /// "GWON".
  static let application = 0x4757_4F4E

  /// `secure_delete`: what is thrown away is overwritten. Nothing is kept in other files than the database and its journal.
  static let settings = """
    PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000; PRAGMA cache_spill = OFF; PRAGMA mmap_size = 0;
    """

  /// The rows stand in the order of the list. The words have their own table of what they stand in: FTS5 keeps no text here, and finds the newest
  /// first by its numbers, which are `SearchPiece.rank`.
  static let tables = """
    CREATE TABLE about(fingerprint TEXT NOT NULL);
    CREATE TABLE files(
      id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL, edition INTEGER NOT NULL,
      settled INTEGER NOT NULL, state INTEGER NOT NULL, author TEXT NOT NULL, day INTEGER, mark INTEGER NOT NULL, sum INTEGER NOT NULL);
    CREATE TABLE gezinnen(
      key BLOB NOT NULL, name BLOB NOT NULL, file INTEGER NOT NULL, row BLOB NOT NULL, sum INTEGER NOT NULL,
      PRIMARY KEY(key, name, file)) WITHOUT ROWID;
    CREATE INDEX gezinnen_file ON gezinnen(file);
    CREATE TABLE pieces(
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL, item TEXT NOT NULL, piece BLOB NOT NULL, sum INTEGER NOT NULL);
    CREATE INDEX pieces_file ON pieces(file);
    CREATE INDEX pieces_item ON pieces(item);
    CREATE VIRTUAL TABLE words USING fts5(
      text, content='', columnsize=0, prefix='1 2', tokenize="ascii tokenchars '_'");
    PRAGMA application_id = \(application);
    PRAGMA user_version = \(version);
    """
}

/// A row of `files`, with a sum over all of it: a bit that fell over is no stamp.
struct FileRow {
  let file: String
  let known: TeamIndex.KnownFile

  init(file: String, known: TeamIndex.KnownFile) {
    self.file = file
    self.known = known
  }

  init(_ statement: Statement) throws(DatabaseError) {
    file = statement.text(1)
    known = TeamIndex.KnownFile(
      id: statement.number(0),
      stamp: FileStamp(
        size: statement.number(2), modified: statement.number(3), edition: UInt64(bitPattern: Int64(statement.number(4)))),
      isSettled: statement.number(5) == 1, state: TeamIndex.FileState(rawValue: statement.number(6)) ?? .doesNotOpen,
      author: statement.text(7), lastReflection: statement.optionalNumber(8), mark: UInt64(bitPattern: Int64(statement.number(9))))
    if statement.number(10) != sum { throw .nonsense }
  }

  var sum: Int {
    var writer = ByteWriter()
    writer.put(file)
    for number in [
      known.stamp.size, known.stamp.modified, Int(truncatingIfNeeded: known.stamp.edition), known.isSettled ? 1 : 0, known.state.rawValue,
      known.lastReflection ?? .min, Int(truncatingIfNeeded: known.mark),
    ] {
      writer.put(number)
    }
    writer.put(known.author)
    return Int(truncatingIfNeeded: Mark.of(writer.bytes))
  }

  /// Binds all but the id, from the first place on.
  func bind(to statement: Statement) {
    statement.bind(file, at: 1)
    statement.bind(known.stamp.size, at: 2)
    statement.bind(known.stamp.modified, at: 3)
    statement.bind(Int(truncatingIfNeeded: known.stamp.edition), at: 4)
    statement.bind(known.isSettled ? 1 : 0, at: 5)
    statement.bind(known.state.rawValue, at: 6)
    statement.bind(known.author, at: 7)
    statement.bind(known.lastReflection, at: 8)
    statement.bind(Int(truncatingIfNeeded: known.mark), at: 9)
    statement.bind(sum, at: 10)
  }
}
