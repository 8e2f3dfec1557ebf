import Glibc

/// Small files and folders outside a workspace, such as settings and fictitious files: without the care that people's own texts need.
public struct SmallFile: Sendable {
  private static let limit = 1 << 20
  private let files: any FileSystem

  /// Files of this file system.
  public init(files: any FileSystem = Disk()) { self.files = files }

  /// The text of a file, of which no more than 1 MiB is read; nil where it cannot be read.
  public func text(_ path: String) -> String? {
    guard let file = try? files.open(path, flags: O_RDONLY | O_CLOEXEC, mode: 0) else { return nil }
    defer { try? files.close(file) }
    var bytes: [UInt8] = []
    while bytes.count < Self.limit, let more = try? files.read(file, upTo: Self.limit - bytes.count), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a folder, none where there is no such folder.
  public func names(in folder: String) -> [String] { (try? files.names(in: folder)) ?? [] }

  /// Makes the folders on the way, 0700, and writes the file, 0600. What stood there is gone from the first byte on.
  /// - Returns: whether all of it was written.
  public func write(_ bytes: [UInt8], to path: String) -> Bool {
    makeFolders(for: path)
    guard let file = try? files.open(path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o600) else { return false }
    var count = 0
    while count < bytes.count, let written = try? files.write(file, bytes[count...]), written > 0 { count += written }
    return (try? files.close(file)) != nil && count == bytes.count
  }

  private func makeFolders(for path: String) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if !part.isEmpty { try? files.makeFolder(folder, mode: 0o700) }
    }
  }

  /// Takes a folder away with all that is in it; links are taken away and not followed.
  public func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = folder + "/" + name
      if (try? files.status(at: path))?.sort == .folder { remove(path) } else { try? files.unlink(path) }
    }
    try? files.removeFolder(folder)
  }
}
