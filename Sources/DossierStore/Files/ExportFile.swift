import Glibc

/// The file that an export goes to, anywhere on the disk.
public enum ExportFile {
  /// What became of it.
  public enum Outcome: Sendable {
    case written
    /// There can be no file.
    case cannotCreate
    /// The disk took it only in part, or not at all.
    case failed
  }

  /// Writes the file, 0600. What stood there stays whole until all of the new one is on the disk.
  public static func write(_ bytes: [UInt8], to path: String, files: any FileSystem = Disk()) -> Outcome {
    // A pipe, a device or a link is written to as it is: a new file in its place would take it away.
    if let status = try? files.status(at: path), status.sort != .regular {
      return SmallFile(files: files).write(bytes, to: path) ? .written : .failed
    }
    do throws(StoreError) {
      let place = FilePlace(path: path, name: path)
      _ = try AtomicFile(files: files).replace(place, expecting: .anything, with: bytes, makingFolder: false)
      return .written
    } catch {
      switch error.code {
      case .noPermission, .readOnlyDisk, .notRegular, .saveFailed(ENOENT), .saveFailed(ENOTDIR), .saveFailed(ENAMETOOLONG):
        return .cannotCreate
      default: return .failed
      }
    }
  }

  /// Whether `path` lies in one of the folders, wherever links lead on the real disk.
  public static func isInside(_ path: String, folders: [String]) -> Bool {
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
