import Glibc

/// Files and folders outside a workspace: settings, themes, what an export writes, a fictitious team.
public struct OutsideFiles: Sendable {
  /// What became of a file that was to be written.
  public enum Outcome: Sendable {
    case written
    /// There can be no file.
    case cannotCreate
    /// Something stands there already, and it may not be written over.
    case exists
    /// The disk took it only in part, or not at all.
    case failed
  }

  /// Why the text of a file cannot be had.
  public enum Unreadable: Error, Sendable, Hashable, CaseIterable {
    /// There is none.
    case missing
    /// A folder, a pipe or a device, which could keep the program waiting for ever.
    case noFile
    case notAllowed
    /// More than 1 MiB.
    case tooLarge
    /// No UTF-8.
    case noText
    /// The disk does not give it.
    case broken
  }

  private static let limit = 1 << 20
  private let files: any FileSystem

  /// Files of this file system.
  public init(files: any FileSystem = Disk()) { self.files = files }

  /// The text of a file of at most 1 MiB, also at the end of a link.
  public func text(at path: String) throws(Unreadable) -> String {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try read(path, atMost: Self.limit) } catch {
      switch error.number {
      case ENOENT, ENOTDIR, ENAMETOOLONG: throw .missing
      case EACCES, EPERM: throw .notAllowed
      case EISDIR, ENXIO, ENODEV: throw .noFile
      case EFBIG: throw .tooLarge
      default: throw .broken
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { throw .noText }
    return text
  }

  /// What is in a file of at most 1 MiB, whatever letters it is written in; nil where it cannot be read.
  public func bytes(at path: String) -> [UInt8]? { try? read(path, atMost: Self.limit) }

  /// The same with a limit of one's own, for what no person wrote by hand.
  public func bytes(at path: String, atMost limit: Int) -> [UInt8]? { try? read(path, atMost: limit) }

  private func read(_ path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
    // Opening a pipe would wait for somebody to write into it.
    let file = try uninterrupted { () throws(SystemError) in
      try files.open(path, flags: O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode: 0)
    }
    defer { try? files.close(file) }
    let status = try files.status(of: file)
    guard status.sort == .regular else { throw SystemError(EISDIR) }
    guard status.size <= limit else { throw SystemError(EFBIG) }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let more = try files.read(file, upTo: limit + 1 - bytes.count)
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw SystemError(EFBIG)
  }

  /// The names in a folder, none where there is no such folder.
  public func names(in folder: String) -> [String] { (try? files.names(in: folder)) ?? [] }

  /// What stands at a path, at the end of a link too; nil where there is nothing.
  public func sort(at path: String) -> FileStatus.Sort? {
    guard let status = try? files.status(at: path) else { return nil }
    if status.sort == .other, let real = Self.real(path), let found = try? files.status(at: real) { return found.sort }
    return status.sort
  }

  /// Writes a file, 0600. What stood there stays whole until all of the new one is on the disk. A folder that is missing is not made.
  ///
  /// - Parameter overwriting: whether a file that is there already may go; a pipe or a device is written to anyhow.
  public func writeFile(at path: String, with bytes: [UInt8], overwriting: Bool) -> Outcome {
    if !overwriting, sort(at: path) == .regular { return .exists }
    // A pipe, a device or a link is written to as it is: a new file in its place would take it away.
    if let status = try? files.status(at: path), status.sort != .regular { return overwriteFile(at: path, with: bytes) }
    do throws(StoreError) {
      let place = FilePlace(path: path, name: path)
      let outcome = try AtomicFile(files: files).replace(
        place, expecting: overwriting ? .anything : .nothing, with: bytes, evenIfSame: true, makingFolder: false)
      if case .foreign = outcome { return .exists }
      return .written
    } catch {
      switch error.code {
      case .noPermission, .notRegular, .saveFailed(ENOENT), .saveFailed(ENOTDIR), .saveFailed(ENAMETOOLONG): return .cannotCreate
      default: return .failed
      }
    }
  }

  /// Writes the text of a file anew, of which `old` was read; nil where there was none. Folders on the way are made, 0700, and the file is for its
  /// owner alone, 0600. At the end of a link the file is written that it leads to.
  /// - Returns: false, and nothing is written, where something else stands there by now.
  public func changeText(at path: String, from old: String?, to new: String) throws(StoreError) -> Bool {
    let isLink = (try? files.status(at: path))?.sort == .other
    let place = FilePlace(path: isLink ? Self.real(path) ?? path : path, name: path)
    let expected = old.map { AtomicFile.Expected.bytes(Array($0.utf8)) } ?? .nothing
    return switch try AtomicFile(files: files).replace(place, expecting: expected, with: Array(new.utf8)) {
    case .written, .unchanged, .uncertain: true
    case .foreign: false
    }
  }

  /// Writes a new file, 0600, into a folder: under this name, or with a number behind it where others have the name. Nothing is written over,
  /// also where nobody may list the folder.
  /// - Returns: the name that it got; nil where it cannot be written.
  public func addFile(named name: String, ending: String, in folder: String, with bytes: [UInt8]) -> String? {
    for number in 1...Self.mostOfOneName {
      let file = number == 1 ? name + ending : "\(name) \(number)\(ending)"
      let place = FilePlace(path: folder + "/" + file, name: file)
      do throws(StoreError) {
        let outcome = try AtomicFile(files: files).replace(place, expecting: .nothing, with: bytes, evenIfSame: true, makingFolder: false)
        switch outcome {
        case .written, .uncertain: return file
        case .foreign, .unchanged: continue
        }
      } catch {
        // A folder or a link has the name.
        guard error.code == .notRegular else { return nil }
      }
    }
    return nil
  }

  private static let mostOfOneName = 1000

  /// Makes a folder where there is none; the one that it lies in must be there. It is for its owner alone then, 0700, also where it was not,
  /// as far as the disk knows owners. Where a link has its name, what it leads to stays as it is.
  /// - Returns: whether it is there.
  public func makePrivateFolder(at path: String) -> Bool {
    try? files.makeFolder(path, mode: 0o700)
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let itself = try? files.open(path, flags: flags | O_NOFOLLOW, mode: 0)
    guard let folder = itself ?? (try? files.open(path, flags: flags, mode: 0)) else { return false }
    defer { try? files.close(folder) }
    if itself != nil { try? files.setMode(folder, 0o700) }
    return true
  }

  /// Makes the folders on the way, 0700, and writes the file, 0600, without waiting for the disk: for fictitious files.
  @discardableResult
  public func makeFile(at path: String, with bytes: [UInt8]) -> Outcome {
    makeFolders(for: path)
    return overwriteFile(at: path, with: bytes)
  }

  /// Removes a folder with all that is in it; links are removed and not followed.
  public func removeFolder(_ folder: String) {
    for name in names(in: folder) {
      let path = folder + "/" + name
      if (try? files.status(at: path))?.sort == .folder { removeFolder(path) } else { try? files.unlink(path) }
    }
    try? files.removeFolder(folder)
  }

  /// Whether `path` lies in one of the folders, wherever links lead on the real disk.
  public static func isInside(_ path: String, folders: [String]) -> Bool {
    // A link that stands there is followed; a file that is not there yet stands in its folder.
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let place = real(path) ?? real(parent) else { return false }
    return folders.compactMap(real).contains { place == $0 || place.hasPrefix($0 + "/") }
  }

  private func overwriteFile(at path: String, with bytes: [UInt8]) -> Outcome {
    let file: Int32
    do throws(SystemError) { file = try files.open(path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o600) } catch {
      return [ENOSPC, EDQUOT, EROFS, EIO].contains(error.number) ? .failed : .cannotCreate
    }
    var count = 0
    while count < bytes.count, let written = try? files.write(file, bytes[count...]), written > 0 { count += written }
    return (try? files.close(file)) != nil && count == bytes.count ? .written : .failed
  }

  private func makeFolders(for path: String) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if !part.isEmpty { try? files.makeFolder(folder, mode: 0o700) }
    }
  }

  /// A folder from the root, wherever links lead on the real disk; as it is where it cannot be found.
  static func whole(_ folder: String) -> String { real(folder) ?? folder }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
