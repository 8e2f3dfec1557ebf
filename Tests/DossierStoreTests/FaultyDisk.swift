import DossierStore
import Glibc

/// The real disk, on which one call fails, or which interrupts or stops halfway.
final class FaultyDisk: FileSystem, @unchecked Sendable {
  enum Fault {
    /// The call fails with this number and does nothing.
    case error(Int32)
    /// The process is killed at the call: neither it nor any later one does anything, and a write stops halfway.
    case dead
    /// Every call is interrupted once before it does its work.
    case interrupted
    /// Every write takes one byte.
    case shortWrites
    /// A new file gets no rights from the call that makes it.
    case strictUmask
    case none
  }

  private let disk = Disk()
  private var fault: Fault
  /// Which call fails, from 1; nil for none.
  private var number: Int?
  private var onlyThe: String?
  private var wasInterrupted = false
  private(set) var count = 0
  private(set) var hasFailed = false
  private var isDead = false
  /// Told before each call; a test can change the disk there.
  var before: (String, String) -> Void = { _, _ in }

  /// The `number`th call fails, or the `number`th of those called `only`.
  init(_ fault: Fault, at number: Int? = nil, only: String? = nil) {
    self.fault = fault
    self.number = number
    onlyThe = only
  }

  /// From here on this fails, counted anew.
  func arm(_ fault: Fault, at number: Int? = nil, only: String? = nil) {
    self.fault = fault
    self.number = number
    onlyThe = only
    count = 0
  }

  private func step(_ call: String, _ path: String = "") throws(SystemError) {
    before(call, path)
    switch fault {
    case .error(let error):
      guard onlyThe == nil || onlyThe == call else { return }
      count += 1
      if count == number {
        hasFailed = true
        throw SystemError(error)
      }
    case .dead:
      count += 1
      if count >= number ?? .max {
        isDead = hasFailed
        hasFailed = true
        throw SystemError(EIO)
      }
    case .interrupted:
      guard ["open", "read", "write", "sync", "lock"].contains(call) else { return }
      wasInterrupted.toggle()
      if wasInterrupted { throw SystemError(EINTR) }
    case .shortWrites, .strictUmask, .none: return
    }
  }

  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32 {
    try step("open", path)
    if case .strictUmask = fault { return try disk.open(path, flags: flags, mode: 0) }
    return try disk.open(path, flags: flags, mode: mode)
  }

  func close(_ file: Int32) throws(SystemError) {
    // A close that fails has closed all the same.
    do throws(SystemError) { try step("close") } catch {
      try? disk.close(file)
      throw error
    }
    try disk.close(file)
  }

  func status(of file: Int32) throws(SystemError) -> FileStatus {
    try step("fstat")
    return try disk.status(of: file)
  }

  func status(at path: String) throws(SystemError) -> FileStatus {
    try step("lstat", path)
    return try disk.status(at: path)
  }

  func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
    try step("read")
    return try disk.read(file, upTo: count)
  }

  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    do throws(SystemError) { try step("write") } catch {
      // A disk that fills up has taken something.
      if error.number != EINTR, !isDead { _ = try? disk.write(file, bytes.prefix(bytes.count / 2)) }
      throw error
    }
    if case .shortWrites = fault { return try disk.write(file, bytes.prefix(1)) }
    return try disk.write(file, bytes)
  }

  func setMode(_ file: Int32, _ mode: UInt32) throws(SystemError) {
    try step("fchmod")
    try disk.setMode(file, mode)
  }

  func empty(_ file: Int32) throws(SystemError) {
    try step("ftruncate")
    try disk.empty(file)
  }

  func sync(_ file: Int32) throws(SystemError) {
    // Only whether it is asked for matters here; waiting for a disk would make these tests slow.
    try step("sync")
  }

  func lock(_ file: Int32) throws(SystemError) {
    try step("lock")
    try disk.lock(file)
  }

  func rename(_ from: String, to target: String) throws(SystemError) {
    try step("rename", target)
    try disk.rename(from, to: target)
  }

  func link(_ from: String, to target: String) throws(SystemError) {
    try step("link", target)
    try disk.link(from, to: target)
  }

  func unlink(_ path: String) throws(SystemError) {
    try step("unlink", path)
    try disk.unlink(path)
  }

  func makeFolder(_ path: String, mode: UInt32) throws(SystemError) {
    try step("mkdir", path)
    try disk.makeFolder(path, mode: mode)
  }

  func removeFolder(_ path: String) throws(SystemError) {
    try step("rmdir", path)
    try disk.removeFolder(path)
  }

  func names(in folder: String) throws(SystemError) -> [String] {
    try step("readdir", folder)
    return try disk.names(in: folder)
  }

  func random() -> UInt64 { disk.random() }

  /// Waiting takes no time here.
  func wait(milliseconds: Int) {}
}
