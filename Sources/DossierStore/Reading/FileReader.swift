import Basics
import DossierModel
import Glibc
import StrictJSON

/// A file that opened.
struct OpenedFile {
  let kind: FileKind
  let bytes: [UInt8]
  let tree: JSON
  /// Made by a newer program: to be read, never to be written.
  let isNewer: Bool
}

/// Opens files by the rules that hold for every file (format.md).
struct FileReader {
  let atomic: AtomicFile
  let layout: Layout

  /// The file called `file`, or nil where there is none. Throws for every reason for which a file does not open.
  func open(_ file: String) throws(StoreError) -> OpenedFile? {
    let place = layout.place(file)
    guard let kind = Layout.kind(of: file) else { throw StoreError(original(of: file) == nil ? .unknownFile : .conflictCopy, place.name) }
    guard let bytes = try atomic.read(place) else { return nil }
    do throws(StoreError) { return try Self.opened(bytes, kind: kind, file: file, name: place.name) } catch {
      if error.code == .nameMismatch, original(of: file) != nil { throw StoreError(.conflictCopy, place.name) }
      throw error
    }
  }

  static func opened(_ bytes: [UInt8], kind: FileKind, file: String, name: String) throws(StoreError) -> OpenedFile {
    let tree: JSON
    do throws(JSONFault) { tree = try JSON.parse(bytes) } catch { throw StoreError(.json(error), name) }
    let isNewer = try inspect(tree, kind: kind, file: file, name: name)
    return OpenedFile(kind: kind, bytes: bytes, tree: tree, isNewer: isNewer)
  }

  /// Looks at format, version, ids and name; says whether the version is a higher one.
  @discardableResult
  static func inspect(_ tree: JSON, kind: FileKind, file: String, name: String) throws(StoreError) -> Bool {
    guard tree.object != nil else { throw StoreError(.wrongFormat, name, detail: "top") }
    let head = FileHead(tree)
    guard head[.format].sameBytes(as: kind.format) else { throw StoreError(.wrongFormat, name) }
    guard let version = head[.version] else { throw StoreError(.wrongVersion, name) }
    for key in kind.identifiers {
      guard let id = tree[key], !id.isEmpty else { throw StoreError(.missingID, name, detail: key) }
      guard let text = id.text, ULID.isValid(text) else { throw StoreError(.wrongID, name, detail: key) }
    }
    let expected = kind.expectedStem(of: tree)
    let fits = expected.map { Layout.stem(of: file).utf8.elementsEqual($0.utf8) } ?? (kind != .instrument)
    guard fits else { throw StoreError(.nameMismatch, name) }
    return version > FileKind.version
  }

  /// Why there is no team where team.json does not stand: the folder is away, or only the file is.
  var teamAway: StoreError.Code {
    let folder = try? atomic.files.names(in: layout.place("team").path)
    return folder == nil ? .teamAway : .teamFileGone
  }

  /// The files of one folder that end in `.json`, by the bytes of their names. A missing folder has none; a symlink is no folder of ours,
  /// but for the team folder itself.
  func files(in folder: String) throws(StoreError) -> [String] {
    let place = layout.place(folder)
    do throws(SystemError) {
      if folder != "team", try atomic.files.status(at: place.path).sort != .folder { throw SystemError(ELOOP) }
      let names = try atomic.files.names(in: place.path).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      // Of plain letters the usual order is that of the bytes, and there may be many thousands.
      let isPlain = names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
      return (isPlain ? names.sorted() : names.sorted { $0.precedesInBytes($1) }).map { folder + "/" + $0 }
    } catch {
      if error.number == ENOENT { return [] }
      throw .reading(place, error)
    }
  }
}
