import Basics
import DossierStore
import Glibc
import StrictJSON
import Testing

/// A folder of its own for one test, gone when the test is.
final class TestFolder {
  /// The workspace; it is not there yet.
  let path: String
  /// Where the crash journal goes.
  var state: String { root + "/state" }
  private let root: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/gewoon-store-XXXXXX").utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    path = root + "/w"
  }

  deinit { remove(root) }

  /// Writes a file as any other program would.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let target = path + "/" + name
    try makeFolder(String(target.prefix(upTo: target.lastIndex(of: "/") ?? target.endIndex)))
    let file = try Disk().open(target, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
    var written = 0
    while written < bytes.count { written += try Disk().write(file, bytes[written...]) }
    try Disk().close(file)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
  func write(_ name: String, _ tree: JSON) throws { try write(name, tree.written()) }

  /// The bytes of a file, or nil where there is none.
  func read(_ name: String) throws -> [UInt8]? {
    guard let file = try? Disk().open(path + "/" + name, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, mode: 0) else { return nil }
    defer { try? Disk().close(file) }
    var bytes: [UInt8] = []
    while true {
      let more = try Disk().read(file, upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  func tree(_ name: String) throws -> JSON {
    guard let bytes = try read(name) else { throw StoreError(.missing, name) }
    return try JSON.parse(bytes)
  }

  /// Makes a folder, and those above it.
  func makeFolder(named name: String) throws { try makeFolder(name.isEmpty ? path : path + "/" + name) }

  func names(_ folder: String = "") -> [String] { ((try? Disk().names(in: path + "/" + folder)) ?? []).sorted() }

  func delete(_ name: String) { remove(path + "/" + name) }

  func mode(_ name: String) throws -> UInt32 {
    var found = stat()
    try #require(lstat(path + "/" + name, &found) == 0)
    return found.st_mode & 0o7777
  }

  /// Every file with its bytes, and every other thing with its sort.
  func everything() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    try collect("", into: &found)
    return found
  }

  private func collect(_ folder: String, into found: inout [String: [UInt8]]) throws {
    for name in names(folder) {
      let file = folder.isEmpty ? name : folder + "/" + name
      switch try Disk().status(at: path + "/" + file).sort {
      case .folder: try collect(file, into: &found)
      case .regular: found[file] = try read(file) ?? Array("may not be read".utf8)
      case .other: found[file] = Array("no file".utf8)
      }
    }
  }

  private func makeFolder(_ folder: String) throws {
    if (try? Disk().status(at: folder)) != nil { return }
    try makeFolder(String(folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.endIndex)))
    try Disk().makeFolder(folder, mode: 0o755)
  }

  private func remove(_ path: String) {
    if (try? Disk().status(at: path))?.sort == .folder {
      for name in (try? Disk().names(in: path)) ?? [] { remove(path + "/" + name) }
      try? Disk().removeFolder(path)
    } else {
      try? Disk().unlink(path)
    }
  }
}
