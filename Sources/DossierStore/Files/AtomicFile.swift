import Glibc

/// Reads whole files, and replaces them so that a reader finds the old one or the new one, never a mixture.
///
/// The order of the calls is the promise: temp file beside the target, write, fsync, close, compare, rename, fsync of the folder.
struct AtomicFile {
  /// No file of ours is larger (format.md): 16 MiB.
  static let limit = 16 * 1024 * 1024

  /// What has to stand on the disk for a file to be replaced.
  enum Expected {
    case anything, nothing
    case bytes([UInt8])
  }

  enum Outcome {
    case written, unchanged
    /// Something else stands there than was expected: nil for nothing at all, which only comes with `.bytes`.
    case foreign([UInt8]?)
    /// The new file stands there whole, but the disk did not confirm that its name stays.
    case uncertain(StoreError)
  }

  let files: any FileSystem

  /// The bytes of a regular file, or nil where there is none.
  ///
  /// A symlink, a pipe or a device is never opened for its contents, and nothing is read of a file that is too large.
  func read(_ place: FilePlace) throws(StoreError) -> [UInt8]? {
    do throws(SystemError) {
      // A length that is not the one announced: somebody is writing it right now.
      for _ in 0..<3 {
        let (bytes, size) = try readOnce(place)
        if bytes.count == size { return bytes }
      }
      return try readOnce(place).bytes
    } catch {
      if error.number == ENOENT { return nil }
      throw .reading(place, error)
    }
  }

  private func readOnce(_ place: FilePlace) throws(SystemError) -> (bytes: [UInt8], size: Int) {
    let file = try uninterrupted { () throws(SystemError) in
      try files.open(place.path, flags: O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode: 0)
    }
    defer { try? files.close(file) }
    let status = try files.status(of: file)
    guard status.sort == .regular else { throw SystemError(ELOOP) }
    guard status.size <= Self.limit else { throw SystemError(EFBIG) }
    var bytes: [UInt8] = []
    while true {
      let wanted = max(1, status.size - bytes.count) + 1
      let more = try uninterrupted { () throws(SystemError) in try files.read(file, upTo: wanted) }
      if more.isEmpty { return (bytes, status.size) }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      guard bytes.count <= Self.limit else { throw SystemError(EFBIG) }
    }
  }

  /// Puts `bytes` in the place of what is expected there. Bytes that stand there already are not written, unless `evenIfSame`; a folder that
  /// is missing is made, unless not `makingFolder`.
  ///
  /// It throws only while the old file is untouched. The bytes themselves are compared, for two changes within one tick of
  /// the clock leave the same size and times.
  func replace(
    _ place: FilePlace, expecting expected: Expected, with bytes: [UInt8], evenIfSame: Bool = false, makingFolder: Bool = true
  ) throws(StoreError) -> Outcome {
    if let early = try compare(place, expected, bytes, evenIfSame) { return early }
    if makingFolder { try makeFolder(at: place.folder, for: place) }
    let temp = try writeTemp(beside: place, bytes)
    var isLeft = true
    defer { if isLeft { try? files.unlink(temp) } }
    if let late = try compare(place, expected, bytes, evenIfSame) { return late }
    do throws(SystemError) {
      if case .nothing = expected {
        isLeft = try putNew(temp, at: place.path)
      } else {
        try files.rename(temp, to: place.path)
        isLeft = false
      }
    } catch {
      if error.number == EEXIST { return .foreign(try read(place)) }
      throw .writing(place, error)
    }
    do throws(SystemError) {
      try sync(folder: place.folder)
      return .written
    } catch {
      return .uncertain(.writing(place, error))
    }
  }

  /// Makes a folder with mode 0700, and those above it that are missing.
  func makeFolder(at path: String, for place: FilePlace) throws(StoreError) {
    do throws(SystemError) { try make(folder: path) } catch { throw .writing(place, error) }
  }

  /// Removes a file and has its folder confirm that.
  func remove(_ place: FilePlace) throws(StoreError) {
    do throws(SystemError) {
      try files.unlink(place.path)
      try sync(folder: place.folder)
    } catch {
      if error.number != ENOENT { throw .writing(place, error) }
    }
  }

  /// Removes temp files that a crash left in `folder`: those of before `time` (seconds since 1970), for a younger one may be at work.
  func sweep(_ folder: String, before time: Int) {
    guard let names = try? files.names(in: folder) else { return }
    for name in names where TempName.isOne(name) {
      let path = FilePlace.joined(folder, name)
      if let status = try? files.status(at: path), status.sort == .regular, status.modified < time { try? files.unlink(path) }
    }
  }

  /// What there is to say before anything is written, or nil where the write can go on.
  private func compare(_ place: FilePlace, _ expected: Expected, _ bytes: [UInt8], _ evenIfSame: Bool) throws(StoreError) -> Outcome? {
    if case .anything = expected { return nil }
    let found = try read(place)
    if found == bytes, !evenIfSame { return .unchanged }
    switch (expected, found) {
    case (.nothing, nil): return nil
    case (.bytes(let old), let found?) where old == found: return nil
    default: return .foreign(found)
    }
  }

  private func writeTemp(beside place: FilePlace, _ bytes: [UInt8]) throws(StoreError) -> String {
    let temp = FilePlace.joined(place.folder, TempName.make(files.random()))
    do throws(SystemError) {
      let file = try uninterrupted { () throws(SystemError) in
        try files.open(temp, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: 0o600)
      }
      do throws(SystemError) {
        try files.setMode(file, 0o600)
        var written = 0
        while written < bytes.count {
          let count = try uninterrupted { () throws(SystemError) in try files.write(file, bytes[written...]) }
          if count == 0 { throw SystemError(EIO) }
          written += count
        }
        try uninterrupted { () throws(SystemError) in try files.sync(file) }
      } catch {
        // An error of fsync is the end of this file: the system calls its pages clean afterwards, whatever became of them.
        try? files.close(file)
        try? files.unlink(temp)
        throw error
      }
      do throws(SystemError) { try files.close(file) } catch {
        if error.number != EINTR {
          try? files.unlink(temp)
          throw error
        }
      }
      return temp
    } catch {
      throw .writing(place, error)
    }
  }

  /// Gives the temp file its name where none may be taken away by that; says whether the temp name is still there.
  ///
  /// A second link fails where the name exists, which `rename` does not. Where there are no links, the comparison just before has to do.
  private func putNew(_ temp: String, at path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try files.link(temp, to: path)
      return (try? files.unlink(temp)) == nil
    } catch {
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.number) else { throw error }
      try files.rename(temp, to: path)
      return false
    }
  }

  private func make(folder path: String) throws(SystemError) {
    if (try? files.status(at: path)) != nil { return }
    let parent = FilePlace.folder(of: path)
    if parent != path, parent != "." { try make(folder: parent) }
    do throws(SystemError) { try files.makeFolder(path, mode: 0o700) } catch { if error.number != EEXIST { throw error } }
    try sync(folder: parent)
  }

  private func sync(folder: String) throws(SystemError) {
    let file = try uninterrupted { () throws(SystemError) in
      try files.open(folder, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
    }
    defer { try? files.close(file) }
    do throws(SystemError) { try uninterrupted { () throws(SystemError) in try files.sync(file) } } catch {
      // Some file systems have no such thing for a folder and say so with EINVAL.
      if error.number != EINVAL { throw error }
    }
  }
}

/// The names of temp files: `.tmp-` and sixteen hex digits.
enum TempName {
  static func make(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return ".tmp-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func isOne(_ name: String) -> Bool {
    name.hasPrefix(".tmp-") && name.utf8.count == 21 && name.dropFirst(5).allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
