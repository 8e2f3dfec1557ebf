import DossierModel
import StrictJSON

/// What tells a file from an earlier one in its place.
public struct FileStamp: Sendable, Hashable {
  /// In bytes.
  public let size: Int
  /// Seconds since 1970-01-01T00:00:00Z.
  public let modified: Int
  /// Another number whenever something else was put in its place.
  public let edition: UInt64

  /// Takes all of it as it is.
  public init(size: Int, modified: Int, edition: UInt64) {
    self.size = size
    self.modified = modified
    self.edition = edition
  }
}

/// A file that stands on the disk now.
public struct ListedFile: Sendable, Hashable {
  /// As format.md calls it: "dossiers/<id>.json".
  public let file: String
  /// What belongs there.
  public let kind: FileKind
  public let stamp: FileStamp

  /// Takes all of it as it is.
  public init(file: String, kind: FileKind, stamp: FileStamp) {
    self.file = file
    self.kind = kind
    self.stamp = stamp
  }
}

/// The files that an index is made of. The index opens none of them itself.
public protocol IndexedDisk {
  /// The clock on the wall, in seconds since 1970-01-01T00:00:00Z.
  var seconds: Int { get }
  /// How a file stands there now; nil where it does not.
  func stamp(of file: String) -> FileStamp?
  /// What a file holds; nil where it does not open, or is not there.
  func read(_ file: String) -> (tree: JSON, bytes: [UInt8])?
}
