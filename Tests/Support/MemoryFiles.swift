import DossierStore
import Glibc
import StrictJSON

/// A file system in memory, as one computer sees it: files and folders by absolute path, descriptors, locks, and trouble on request.
///
/// It belongs to one world, which is used by one thread at a time.
public final class MemoryFiles: FileSystem, @unchecked Sendable {
  /// One file, under one name or more.
  final class File {
    var bytes: [UInt8] {
      didSet {
        tree = nil
        edition += 1
      }
    }
    /// Another number for every content that it had.
    fileprivate(set) var edition: UInt64 = 0
    /// What the bytes hold, once somebody asked.
    fileprivate var tree: JSON??
    var mode: UInt32
    /// When the program last wrote it, in seconds; 0 for what stood there before.
    fileprivate(set) var modified = 0
    /// The descriptor that has the lock; -1 for another computer.
    var lockedBy: Int32?

    init(bytes: [UInt8], mode: UInt32) {
      self.bytes = bytes
      self.mode = mode
    }

    /// What the file holds as JSON; nil where it is none.
    var json: JSON? {
      if let tree { return tree }
      let parsed = try? JSON.parse(bytes)
      tree = .some(parsed)
      return parsed
    }
  }

  private struct Descriptor {
    /// Nil for a folder.
    let file: File?
    let path: String
    let isWritable: Bool
    var position = 0
  }

  /// What is wrong with a disk.
  public enum Trouble: Sendable {
    /// No byte more fits on it.
    case full
    /// Nothing on it can be changed.
    case readOnly
    /// Nobody may look into it.
    case closed
    /// It was on another computer, and the network is away.
    case away

    var error: SystemError {
      switch self {
      case .full: SystemError(ENOSPC)
      case .readOnly: SystemError(EROFS)
      case .closed: SystemError(EACCES)
      case .away: SystemError(EIO)
      }
    }
  }

  /// What is wrong with the disk under each of these folders.
  var troubles: [String: Trouble] = [:]
  /// What the clock of the disk says, in seconds.
  var now = 0
  private(set) var files: [String: File] = [:]
  /// The names in each folder.
  private var folders: [String: Set<String>] = ["/": []]
  private var descriptors: [Int32: Descriptor] = [:]
  private var lastDescriptor: Int32 = 100
  private var lastRandom: UInt64 = 0
  private var lastEdition: UInt64 = 0

  init() {}

  /// The same files and folders on a computer of their own, where nothing is open.
  func copy() -> MemoryFiles {
    let copy = MemoryFiles()
    copy.troubles = troubles
    copy.folders = folders
    copy.files = files.mapValues { file in
      let twin = File(bytes: file.bytes, mode: file.mode)
      twin.tree = file.tree
      twin.lockedBy = file.lockedBy == -1 ? -1 : nil
      twin.edition = file.edition
      twin.modified = file.modified
      return twin
    }
    copy.now = now
    copy.lastRandom = lastRandom
    copy.lastEdition = lastEdition
    return copy
  }

  /// The absolute path without doubled or last slashes.
  private static func clean(_ path: String) -> String {
    var last: UInt8?
    var isClean = true
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/"), byte == last { isClean = false }
      last = byte
    }
    if isClean, last != UInt8(ascii: "/") { return path }
    return "/" + path.split(separator: "/").joined(separator: "/")
  }

  private static func parent(of path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(of path: String) -> String { String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]) }

  private func add(_ file: File, at path: String) throws(SystemError) {
    lastEdition += 1_000_000
    file.edition = lastEdition
    let parent = Self.parent(of: path)
    guard folders[parent] != nil else { throw SystemError(ENOENT) }
    folders[parent]?.insert(Self.name(of: path))
    files[path] = file
  }

  private func trouble(at path: String) -> Trouble? {
    troubles.isEmpty ? nil : troubles.first { path == $0.key || path.hasPrefix($0.key + "/") }?.value
  }

  private func mayChange(_ path: String) throws(SystemError) {
    if trouble(at: path) == .readOnly { throw SystemError(EROFS) }
  }

  private func mayLook(_ path: String) throws(SystemError) {
    if let trouble = trouble(at: path), trouble == .closed || trouble == .away { throw trouble.error }
  }

  private func descriptor(_ file: Int32) throws(SystemError) -> Descriptor {
    guard let found = descriptors[file] else { throw SystemError(EBADF) }
    return found
  }

  private func writable(_ file: Int32) throws(SystemError) -> File {
    guard let found = descriptors[file]?.file, descriptors[file]?.isWritable == true else { throw SystemError(EBADF) }
    return found
  }

  // MARK: - FileSystem

  public func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32 {
    let path = Self.clean(path)
    let isWritable = flags & O_ACCMODE != O_RDONLY
    try mayLook(path)
    lastDescriptor += 1
    if folders[path] != nil {
      if isWritable { throw SystemError(EISDIR) }
      descriptors[lastDescriptor] = Descriptor(file: nil, path: path, isWritable: false)
      return lastDescriptor
    }
    if flags & O_DIRECTORY != 0 { throw SystemError(files[path] == nil ? ENOENT : ENOTDIR) }
    if isWritable { try mayChange(path) }
    if files[path] != nil, flags & O_CREAT != 0, flags & O_EXCL != 0 { throw SystemError(EEXIST) }
    if files[path] == nil {
      guard flags & O_CREAT != 0 else { throw SystemError(ENOENT) }
      try add(File(bytes: [], mode: mode), at: path)
    }
    if flags & O_TRUNC != 0 { files[path]?.bytes = [] }
    descriptors[lastDescriptor] = Descriptor(file: files[path], path: path, isWritable: isWritable)
    return lastDescriptor
  }

  public func close(_ file: Int32) throws(SystemError) {
    let found = try descriptor(file).file
    if found?.lockedBy == file { found?.lockedBy = nil }
    descriptors[file] = nil
  }

  public func status(of file: Int32) throws(SystemError) -> FileStatus {
    guard let found = try descriptor(file).file else { return FileStatus(sort: .folder, size: 0, modified: 0) }
    return FileStatus(sort: .regular, size: found.bytes.count, modified: found.modified, edition: found.edition)
  }

  public func status(at path: String) throws(SystemError) -> FileStatus {
    let path = Self.clean(path)
    if folders[path] != nil { return FileStatus(sort: .folder, size: 0, modified: 0) }
    guard let found = files[path] else { throw SystemError(ENOENT) }
    return FileStatus(sort: .regular, size: found.bytes.count, modified: found.modified, edition: found.edition)
  }

  public func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
    let found = try descriptor(file)
    guard let bytes = found.file?.bytes else { throw SystemError(EISDIR) }
    if found.position == 0, count >= bytes.count {
      descriptors[file]?.position = bytes.count
      return bytes
    }
    let part = bytes[min(found.position, bytes.count)...].prefix(count)
    descriptors[file]?.position += part.count
    return Array(part)
  }

  public func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let found = try writable(file)
    if let trouble = trouble(at: descriptors[file]?.path ?? "") { throw trouble.error }
    let position = descriptors[file]?.position ?? 0
    if position == 0, found.bytes.isEmpty {
      found.bytes = Array(bytes)
    } else {
      found.bytes.replaceSubrange(position..<min(position + bytes.count, found.bytes.count), with: bytes)
    }
    found.modified = now
    descriptors[file]?.position = position + bytes.count
    return bytes.count
  }

  public func setMode(_ file: Int32, _ mode: UInt32) throws(SystemError) { try descriptor(file).file?.mode = mode }

  public func empty(_ file: Int32) throws(SystemError) {
    try writable(file).bytes = []
    descriptors[file]?.position = 0
  }

  public func sync(_ file: Int32) throws(SystemError) { _ = try descriptor(file) }

  public func lock(_ file: Int32) throws(SystemError) {
    guard let found = try descriptor(file).file else { throw SystemError(EBADF) }
    if let holder = found.lockedBy, holder != file { throw SystemError(EWOULDBLOCK) }
    found.lockedBy = file
  }

  public func rename(_ from: String, to target: String) throws(SystemError) {
    let from = Self.clean(from)
    let target = Self.clean(target)
    try mayChange(target)
    guard let file = files[from] else { throw SystemError(ENOENT) }
    if folders[target] != nil { throw SystemError(EISDIR) }
    try add(file, at: target)
    try unlink(from)
  }

  public func link(_ from: String, to target: String) throws(SystemError) {
    let target = Self.clean(target)
    try mayChange(target)
    guard let file = files[Self.clean(from)] else { throw SystemError(ENOENT) }
    if files[target] != nil || folders[target] != nil { throw SystemError(EEXIST) }
    try add(file, at: target)
  }

  public func unlink(_ path: String) throws(SystemError) {
    let path = Self.clean(path)
    try mayChange(path)
    if folders[path] != nil { throw SystemError(EISDIR) }
    guard files.removeValue(forKey: path) != nil else { throw SystemError(ENOENT) }
    folders[Self.parent(of: path)]?.remove(Self.name(of: path))
  }

  public func makeFolder(_ path: String, mode: UInt32) throws(SystemError) {
    let path = Self.clean(path)
    try mayChange(path)
    if folders[path] != nil || files[path] != nil { throw SystemError(EEXIST) }
    let parent = Self.parent(of: path)
    guard folders[parent] != nil else { throw SystemError(ENOENT) }
    folders[parent]?.insert(Self.name(of: path))
    folders[path] = []
  }

  public func removeFolder(_ path: String) throws(SystemError) {
    let path = Self.clean(path)
    try mayChange(path)
    guard let names = folders[path] else { throw SystemError(ENOENT) }
    guard names.isEmpty else { throw SystemError(ENOTEMPTY) }
    folders[path] = nil
    folders[Self.parent(of: path)]?.remove(Self.name(of: path))
  }

  public func names(in folder: String) throws(SystemError) -> [String] {
    let folder = Self.clean(folder)
    try mayLook(folder)
    guard let names = folders[folder] else { throw SystemError(files[folder] == nil ? ENOENT : ENOTDIR) }
    return Array(names)
  }

  public func random() -> UInt64 {
    lastRandom += 1
    return lastRandom
  }

  /// Time stands still here.
  public func wait(milliseconds: Int) {}
}

/// What another program does, which makes no trouble of anything.
extension MemoryFiles {
  /// Puts a file in its place, with the folders on the way.
  ///
  /// - Parameter tree: what the bytes hold, where that is known already.
  func put(_ bytes: [UInt8], holding tree: JSON? = nil, at path: String) {
    let path = Self.clean(path)
    makeFolders(Self.parent(of: path))
    let file = File(bytes: bytes, mode: 0o600)
    if let tree { file.tree = .some(tree) }
    try? add(file, at: path)
  }

  /// Takes a file away.
  func remove(_ path: String) {
    let path = Self.clean(path)
    files[path] = nil
    folders[Self.parent(of: path)]?.remove(Self.name(of: path))
  }

  /// Lets another computer have the lock on a file, which says whose it is.
  func lockElsewhere(_ path: String, saying text: String) {
    put(Array(text.utf8), at: path)
    files[Self.clean(path)]?.lockedBy = -1
  }

  /// The program on the other computer was closed.
  func unlockElsewhere(_ path: String) { files[Self.clean(path)]?.lockedBy = nil }

  private func makeFolders(_ path: String) {
    if folders[path] != nil { return }
    let parent = Self.parent(of: path)
    makeFolders(parent)
    folders[parent]?.insert(Self.name(of: path))
    folders[path] = []
  }
}
