import CSQLite

/// One database that is open. It is made for one thread.
final class Database {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a file that is there; one that may not be written is opened to read.
  init(path: String) throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw DatabaseError(code: code == SQLITE_OK ? SQLITE_NOMEM : code)
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    _ = gewoon_distrust_schema(handle)
  }

  deinit {
    // A statement ends before its database.
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// For how long one waits for another program, in milliseconds.
  func setPatience(_ milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// Carries out statements that give nothing back.
  func run(_ sql: String) throws(DatabaseError) { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

  /// A statement ready for its values. Each is prepared once, and is begun anew each time it is asked for.
  func statement(_ sql: String) throws(DatabaseError) -> Statement {
    if let known = statements[sql] {
      known.reset()
      return known
    }
    var prepared: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &prepared, nil))
    guard let prepared else { throw DatabaseError(code: SQLITE_ERROR) }
    let made = Statement(prepared)
    statements[sql] = made
    return made
  }

  /// The only number that a statement gives; nil where it gives none.
  func number(_ sql: String) throws(DatabaseError) -> Int? {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.number(0) : nil
  }

  /// Does something whole or not at all.
  ///
  /// - Parameter writing: takes the lock for writing at once, so that nobody else can come in between.
  func transaction<Value>(writing: Bool, _ body: () throws(DatabaseError) -> Value) throws(DatabaseError) -> Value {
    try run(writing ? "BEGIN IMMEDIATE" : "BEGIN")
    do throws(DatabaseError) {
      let value = try body()
      for statement in statements.values { statement.reset() }
      try run("COMMIT")
      return value
    } catch {
      for statement in statements.values { statement.reset() }
      // Some errors have rolled back already; then there is nothing left to do.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Makes it an empty database, whatever stood in it.
  func empty() throws(DatabaseError) {
    statements = [:]
    // SQLite looks at the file first, whatever it thinks of it; only then it knows what there is to empty.
    _ = try? number("SELECT count(*) FROM sqlite_schema")
    statements = [:]
    try check(gewoon_reset_database(handle, true))
    defer { _ = gewoon_reset_database(handle, false) }
    try run("VACUUM")
  }

  private func check(_ code: Int32) throws(DatabaseError) {
    if code != SQLITE_OK { throw DatabaseError(code: code) }
  }
}
