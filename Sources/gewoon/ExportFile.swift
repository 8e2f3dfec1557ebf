import Glibc

/// The file that an export goes to.
enum ExportFile {
  enum Outcome {
    case written
    /// There can be no file.
    case cannotCreate
    /// The disk took it only in part, or not at all.
    case failed
  }

  /// Writes the file, 0600. What stood there stays whole until all of the new one is on the disk.
  static func write(_ bytes: [UInt8], to path: String) -> Outcome {
    var status = stat()
    // A pipe, a device or a link is written to as it is: a new file in its place would take it away.
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return SmallFile.write(bytes, to: path) ? .written : .failed
    }
    var beside = Array((path + ".XXXXXX").utf8CString)
    let file = mkstemp(&beside)
    guard file >= 0 else { return .cannotCreate }
    var count = 0
    while count < bytes.count {
      let written = bytes[count...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written <= 0 { break }
      count += written
    }
    let isWhole = count == bytes.count && fsync(file) == 0
    guard close(file) == 0, isWhole, rename(beside, path) == 0 else {
      unlink(beside)
      return .failed
    }
    return .written
  }

  /// Whether `path` lies in one of the folders, wherever links lead.
  static func isInside(_ path: String, folders: [String]) -> Bool {
    // A link that stands there is followed; a file that is not there yet stands in its folder.
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let place = real(path) ?? real(parent) else { return false }
    return folders.compactMap(real).contains { place == $0 || place.hasPrefix($0 + "/") }
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
