/// What stands at a path, without following a symlink at its end.
public struct FileStatus: Sendable, Hashable {
  /// A symlink, a pipe and a device are all `other`.
  public enum Sort: Sendable { case regular, folder, other }

  /// What it is.
  public let sort: Sort
  /// In bytes.
  public let size: Int
  /// Seconds since 1970-01-01T00:00:00Z.
  public let modified: Int
  /// Another number whenever something else was put in its place, also within one second; 0 where the system tells no more than the rest.
  public let edition: UInt64

  /// Takes all of it as it is.
  public init(sort: Sort, size: Int, modified: Int, edition: UInt64 = 0) {
    self.sort = sort
    self.size = size
    self.modified = modified
    self.edition = edition
  }
}

/// The calls to the system that a workspace is kept with, one method each, so that a test can let every one of them fail.
public protocol FileSystem: Sendable {
  /// Opens with `flags` of open(2); a file made by it gets `mode`.
  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32
  func close(_ file: Int32) throws(SystemError)
  func status(of file: Int32) throws(SystemError) -> FileStatus
  func status(at path: String) throws(SystemError) -> FileStatus
  /// At most `count` bytes from where the file stands; none at its end.
  func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8]
  /// Writes as much as the system takes and says how many bytes that were.
  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  func setMode(_ file: Int32, _ mode: UInt32) throws(SystemError)
  /// Makes the file 0 bytes long and stands at its start.
  func empty(_ file: Int32) throws(SystemError)
  /// fsync(2).
  func sync(_ file: Int32) throws(SystemError)
  /// Takes the exclusive flock(2) of the file, or fails at once with EWOULDBLOCK.
  func lock(_ file: Int32) throws(SystemError)
  func rename(_ from: String, to target: String) throws(SystemError)
  /// A second name for a file; fails with EEXIST where `target` is there.
  func link(_ from: String, to target: String) throws(SystemError)
  func unlink(_ path: String) throws(SystemError)
  func makeFolder(_ path: String, mode: UInt32) throws(SystemError)
  func removeFolder(_ path: String) throws(SystemError)
  /// The names in a folder but `.` and `..`, in any order.
  func names(in folder: String) throws(SystemError) -> [String]
  /// A name that nobody else thinks of.
  func random() -> UInt64
  func wait(milliseconds: Int)
}
