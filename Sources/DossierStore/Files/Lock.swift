import Basics
import Glibc

/// Who has a workspace open, as the lock file says: for the message alone.
public struct LockHolder: Sendable, Hashable {
  /// The name of the account.
  public var user: String
  /// The name of the machine.
  public var host: String
  /// The number of the process; 0 where it is not known.
  public var pid: Int
  /// RFC 3339, or "" where it is not known.
  public var since: String

  /// Takes what is to stand in the lock file.
  public init(user: String, host: String, pid: Int, since: String) {
    self.user = user
    self.host = host
    self.pid = pid
    self.since = since
  }

  /// This process on this machine.
  public static func current(now: Instant) -> LockHolder {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let user = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? String(geteuid())
    let name = host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return LockHolder(user: user, host: String(decoding: name, as: UTF8.self), pid: Int(getpid()), since: now.description)
  }

  var text: String { "user: \(user)\nhost: \(host)\npid: \(pid)\nsince: \(since)\n" }

  /// Reads a lock file's text, which anybody may have written: what cannot be shown is left out.
  public init(reading bytes: [UInt8]) {
    var values: [Substring: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values[parts[0]] = String(String.UnicodeScalarView(parts[1].unicodeScalars.filter(\.isPlain).drop { $0 == " " }))
    }
    self.init(
      user: values["user"] ?? "", host: values["host"] ?? "", pid: values["pid"].flatMap { Int($0) } ?? 0, since: values["since"] ?? "")
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}

/// An exclusive lock on a file that is there for nothing else. The kernel frees it when the process ends, however it ends.
///
/// `flock`, not `fcntl`: the latter is lost as soon as any descriptor of the same file is closed in the process.
final class Lock {
  private let files: any FileSystem
  private var file: Int32?
  private var holder = LockHolder(reading: [])

  private init(files: any FileSystem, file: Int32) {
    self.files = files
    self.file = file
  }

  deinit { release() }

  /// Takes the lock, or throws `.inUse` with who has it. With `patience` (in milliseconds) it tries again until that is over.
  static func acquire(
    _ place: FilePlace, as holder: LockHolder, files: any FileSystem, patience: Int = 0
  ) throws(StoreError) -> Lock {
    let lock: Lock
    do throws(SystemError) {
      let file = try uninterrupted { () throws(SystemError) in
        try files.open(place.path, flags: O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode: 0o600)
      }
      lock = Lock(files: files, file: file)
      guard try files.status(of: file).sort == .regular else { throw SystemError(ELOOP) }
      if try lock.isTaken(within: patience) {
        lock.write(holder, to: file)
        return lock
      }
      let text = (try? files.read(file, upTo: 1024)) ?? []
      lock.holder = LockHolder(reading: text)
    } catch {
      throw .writing(place, error)
    }
    throw StoreError(.inUse(lock.holder), place.name)
  }

  /// Frees the lock; the file stays, for another may already be waiting on it.
  func release() {
    if let file { try? files.close(file) }
    file = nil
  }

  private func isTaken(within patience: Int) throws(SystemError) -> Bool {
    guard let file else { return false }
    var left = patience
    while true {
      do throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try files.lock(file) }
        return true
      } catch {
        guard error.number == EWOULDBLOCK else { throw error }
        if left <= 0 { return false }
        files.wait(milliseconds: 20)
        left -= 20
      }
    }
  }

  /// The text is for the message alone: the lock holds without it, on a full disk too.
  private func write(_ holder: LockHolder, to file: Int32) {
    try? files.setMode(file, 0o600)
    try? files.empty(file)
    _ = try? files.write(file, Array(holder.text.utf8)[...])
  }
}
