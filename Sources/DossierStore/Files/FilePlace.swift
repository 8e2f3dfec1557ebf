/// Where a file stands, and how it is called towards people.
public struct FilePlace: Sendable, Hashable {
  /// From the root, or from where the program runs.
  public let path: String
  /// Relative to the workspace where it stands in there: "dossiers/<id>.json".
  public let name: String

  /// Takes both as they are.
  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  /// The folder that the file stands in.
  var folder: String { FilePlace.folder(of: path) }

  /// `path` without its last part; "." for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `path` taken from `folder`, unless it starts at the root.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
