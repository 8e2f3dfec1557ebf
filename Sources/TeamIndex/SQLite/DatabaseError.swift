import CSQLite

/// Why SQLite did not do something. Whoever meets it can go on without the index; none is the end of anything.
struct DatabaseError: Error, Equatable {
  /// What there is to do about it.
  enum Sort {
    /// Somebody else is at it: later it may go.
    case busy
    /// The disk has no room left: what stood there still stands.
    case full
    /// What stands there is no database of SQLite, or a broken one: it is made anew.
    case damaged
    /// It may be read and not be written.
    case readOnly
    /// Anything else: the file cannot be opened, the disk gives errors, there is no memory left.
    case other
  }

  /// One of the codes of sqlite3.h.
  let code: Int32

  var sort: Sort {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    // A table that is not there or has other columns is a database that somebody else made.
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_CONSTRAINT, SQLITE_MISMATCH: .damaged
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
    default: .other
    }
  }

  /// What was read makes no sense, though SQLite had nothing to say about it.
  static let nonsense = DatabaseError(code: SQLITE_CORRUPT)
}
