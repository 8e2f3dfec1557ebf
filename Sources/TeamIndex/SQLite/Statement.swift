import CSQLite

/// A statement with its values. A column or a place that is not there gives 0, nothing or "", never a crash.
final class Statement {
  private let handle: OpaquePointer
  /// The first thing that went wrong while values were bound; it is thrown by the next step.
  private var problem: Int32 = SQLITE_OK

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// Ends what it was at; values stay until they are bound anew.
  func reset() {
    sqlite3_reset(handle)
    problem = SQLITE_OK
  }

  /// Binds a number at a place, the first one being 1.
  func bind(_ number: Int, at place: Int32) { note(sqlite3_bind_int64(handle, place, Int64(number))) }

  /// Binds a number, or nothing.
  func bind(_ number: Int?, at place: Int32) {
    if let number { bind(number, at: place) } else { note(sqlite3_bind_null(handle, place)) }
  }

  /// Binds a text.
  func bind(_ text: String, at place: Int32) {
    var text = text
    note(text.withUTF8 { bytes in Self.bound(bytes) { gewoon_bind_text(handle, place, $0, Int32(bytes.count)) } })
  }

  /// Binds bytes of which is known that they are a text.
  func bind(text bytes: [UInt8], at place: Int32) {
    note(bytes.withUnsafeBufferPointer { bytes in Self.bound(bytes) { gewoon_bind_text(handle, place, $0, Int32(bytes.count)) } })
  }

  /// Binds bytes.
  func bind(_ bytes: [UInt8], at place: Int32) {
    note(bytes.withUnsafeBufferPointer { bytes in Self.bound(bytes) { gewoon_bind_blob(handle, place, $0, Int32(bytes.count)) } })
  }

  /// Goes to the next row; false where there is none.
  func step() throws(DatabaseError) -> Bool {
    if problem != SQLITE_OK { throw DatabaseError(code: problem) }
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      sqlite3_reset(handle)
      throw DatabaseError(code: code)
    }
  }

  /// Carries it out, whatever it gives, and is ready for the next values.
  func run() throws(DatabaseError) {
    while try step() {}
    reset()
  }

  /// The number in a column of this row, the first one being 0.
  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The number in a column, or nil where it holds nothing.
  func optionalNumber(_ column: Int32) -> Int? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : number(column)
  }

  /// The text in a column.
  func text(_ column: Int32) -> String {
    guard let text = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The bytes in a column, for as long as `body` reads them.
  func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let bytes = sqlite3_column_blob(handle, column)
    let count = bytes == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    return body(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// Nothing at all would be taken for no value.
  private static func bound(_ bytes: UnsafeBufferPointer<UInt8>, _ bind: (UnsafeRawPointer) -> Int32) -> Int32 {
    if let start = bytes.baseAddress { return bind(UnsafeRawPointer(start)) }
    return withUnsafeBytes(of: UInt8(0)) { nothing in nothing.baseAddress.map(bind) ?? SQLITE_NOMEM }
  }

  private func note(_ code: Int32) { if problem == SQLITE_OK { problem = code } }
}
