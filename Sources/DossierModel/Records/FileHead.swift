import StrictJSON

/// What every file begins with: its format and version. No shape lists them, for the program sets them itself.
public struct FileHead: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("file", of: FileHead.self, .format, .version)
}

extension FieldKey where Owner == FileHead {
  public static var format: FieldKey<FileHead, String> { .init("format", .line) }
  public static var version: FieldKey<FileHead, Int> { .init("version", .whole(1...Int.max)) }
}

extension FileKind {
  /// An empty file of this kind: nothing but its head.
  public func head<File: Record>(_ file: File.Type = File.self) -> File {
    var head = FileHead()
    head[.format] = format
    head[.version] = Self.version
    return File(head.json)
  }
}
