import Glibc

/// The real disk.
public struct Disk: FileSystem {
  /// The disk keeps nothing itself: one is as good as another.
  public init() {}

  public func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32 {
    try checked(Glibc.open(path, flags, mode))
  }

  public func close(_ file: Int32) throws(SystemError) { _ = try checked(Glibc.close(file)) }

  public func status(of file: Int32) throws(SystemError) -> FileStatus {
    var found = stat()
    _ = try checked(fstat(file, &found))
    return FileStatus(found)
  }

  public func status(at path: String) throws(SystemError) -> FileStatus {
    var found = stat()
    _ = try checked(lstat(path, &found))
    return FileStatus(found)
  }

  public func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
    var outcome = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      outcome = Glibc.read(file, buffer.baseAddress, count)
      filled = max(0, outcome)
    }
    _ = try checked(outcome)
    return bytes
  }

  public func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let outcome = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    return try checked(outcome)
  }

  public func setMode(_ file: Int32, _ mode: UInt32) throws(SystemError) { _ = try checked(fchmod(file, mode)) }

  public func empty(_ file: Int32) throws(SystemError) {
    _ = try checked(ftruncate(file, 0))
    _ = try checked(lseek(file, 0, SEEK_SET))
  }

  public func sync(_ file: Int32) throws(SystemError) { _ = try checked(fsync(file)) }

  public func lock(_ file: Int32) throws(SystemError) { _ = try checked(flock(file, LOCK_EX | LOCK_NB)) }

  public func rename(_ from: String, to target: String) throws(SystemError) { _ = try checked(Glibc.rename(from, target)) }

  public func link(_ from: String, to target: String) throws(SystemError) { _ = try checked(Glibc.link(from, target)) }

  public func unlink(_ path: String) throws(SystemError) { _ = try checked(Glibc.unlink(path)) }

  public func makeFolder(_ path: String, mode: UInt32) throws(SystemError) {
    _ = try checked(mkdir(path, mode))
    _ = try checked(chmod(path, mode))
  }

  public func removeFolder(_ path: String) throws(SystemError) { _ = try checked(rmdir(path)) }

  public func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw .last }
    return names
  }

  public func random() -> UInt64 { UInt64.random(in: .min ... .max) }

  public func wait(milliseconds: Int) {
    var span = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&span, nil)
  }

  private func checked<Number: SignedInteger>(_ outcome: Number) throws(SystemError) -> Number {
    if outcome < 0 { throw .last }
    return outcome
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let sort: Sort =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
    // What is saved as we do it is a new file under the old name, with a number of its own. Whoever writes into a file and sets its time back
    // cannot set back when that was.
    let changed = UInt64(truncatingIfNeeded: found.st_ctim.tv_sec &* 1_000_000_000 &+ found.st_ctim.tv_nsec)
    let edition =
      (UInt64(found.st_ino) &* 1_000_000_007 &+ UInt64(truncatingIfNeeded: found.st_mtim.tv_nsec)) &* 1_000_003 &+ changed
    self.init(sort: sort, size: Int(found.st_size), modified: found.st_mtim.tv_sec, edition: edition)
  }
}
