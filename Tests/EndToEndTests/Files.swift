import Glibc
import StrictJSON

/// Reading and writing what the stories need on the disk.
enum Files {
  static func bytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// The text of a file, "" where there is none.
  static func text(_ path: String) -> String { bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  static func json(_ path: String) throws -> JSON {
    guard let bytes = bytes(path) else { throw Halted("\(path) cannot be read.") }
    return try JSON.parse(bytes)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Halted("\(path) cannot be written.") }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Halted("\(path) cannot be written.") }
      done += count
    }
  }

  /// The names in a folder, sorted by their bytes; none where there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Everything below a folder: mode, and bytes or the target of a link, by the path.
  static func everything(in folder: String, below: String = "") -> [String: Kept] {
    var found: [String: Kept] = [:]
    for name in names(in: folder) {
      let path = folder + "/" + name
      let shown = below.isEmpty ? name : below + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let isFile = status.st_mode & S_IFMT == S_IFREG
      found[shown] = Kept(mode: status.st_mode, size: isFolder ? 0 : Int(status.st_size), bytes: isFile ? bytes(path) ?? [] : [])
      if isFolder { found.merge(everything(in: path, below: shown)) { first, _ in first } }
    }
    return found
  }

  struct Kept: Equatable {
    let mode: UInt32
    let size: Int
    let bytes: [UInt8]
  }

  /// Takes a folder away with all that is in it, whatever the modes; links are taken away and not followed.
  static func remove(_ folder: String) {
    chmod(folder, 0o700)
    for name in names(in: folder) {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}
