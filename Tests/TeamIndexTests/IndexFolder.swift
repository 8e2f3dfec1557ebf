import Basics
import DossierModel
import DossierStore
import Glibc
import SampleTeam
import Shell
import StrictJSON
import Testing

@testable import TeamIndex

/// A folder of its own for one test, with a workspace of a fictitious team and a cache; gone when the test is.
final class IndexFolder {
  let root: String
  var path: String { root + "/w" }
  var cache: String { root + "/cache" }
  private(set) var files: Set<String> = []
  /// As they were at first.
  let sample: [SampleFile]
  /// Each file that is written gets a time of its own, long ago: so each change can be seen in it, and none is too young to be believed.
  private var time = 1_700_000_000

  /// How much more than usual is tried: `GEWOON_INDEX_CAMPAIGN=1` for all that the issue asks for.
  static let isCampaign = getenv("GEWOON_INDEX_CAMPAIGN") != nil

  static let now = Instant(seconds: 1_795_185_000, offset: 3600)

  init(dossiers: Int, seed: UInt64 = 1) throws {
    var template = Array(
      (getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp").utf8CString.dropLast() + "/gewoon-index-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    sample = SampleTeam.sample(dossiers: dossiers, seed: seed, now: Self.now)
    mkdir(path, 0o700)
    for file in sample { try write(file.path, file.content) }
  }

  deinit { Self.remove(root) }

  func write(_ file: String, _ tree: JSON) throws { try write(file, bytes: tree.written()) }

  func write(_ file: String, bytes: [UInt8]) throws {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    try Self.write(bytes, to: path + "/" + file)
    files.insert(file)
    touch(file)
  }

  /// Writes a file anywhere.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      try #require(count > 0)
      done += count
    }
  }

  static func bytes(_ path: String) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &part, part.count)
      if count <= 0 { return bytes }
      bytes += part[..<count]
    }
  }

  private func touch(_ file: String) {
    time += 1
    let moment = timespec(tv_sec: time, tv_nsec: 0)
    utimensat(AT_FDCWD, path + "/" + file, [moment, moment], 0)
  }

  func delete(_ file: String) {
    unlink(path + "/" + file)
    files.remove(file)
  }

  func rename(_ file: String, to target: String) {
    Glibc.rename(path + "/" + file, path + "/" + target)
    files.remove(file)
    files.insert(target)
  }

  func tree(_ file: String) throws -> JSON { try JSON.parse(Self.bytes(path + "/" + file)) }

  /// The files of one kind, sorted.
  func files(_ kind: FileKind) -> [String] { files.filter { FileKind.file(at: $0)?.kind == kind }.sorted() }

  /// The members of the team, and nobody.
  func members() throws -> [String] { Team(try tree("team/team.json"))[.members].map { $0[.id] } }

  func open(member: String? = nil) throws -> Workspace {
    try Workspace.open(path, stateFolder: root + "/state", access: .readOnly, member: member, now: Self.now)
  }

  func indexed(member: String? = nil) throws -> IndexedWorkspace { IndexedWorkspace(try open(member: member), cacheFolder: cache) }

  /// The same without an index.
  func plain(member: String? = nil) throws -> IndexedWorkspace { IndexedWorkspace(try open(member: member), cacheFolder: nil) }

  /// The folder of the index.
  func indexFolder() throws -> String { cache + "/" + (try open().id) }

  func indexFile() throws -> String { try indexFolder() + "/index.sqlite" }

  static func names(in folder: String) -> [String] { ((try? Disk().names(in: folder)) ?? []).sorted() }

  static func remove(_ path: String) {
    var found = stat()
    guard lstat(path, &found) == 0 else { return }
    if found.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o700)
      for name in names(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

extension IndexedWorkspace {
  /// Brings the index up to date and searches.
  func found(_ text: String, limit: Int = 1000) -> SearchResult {
    let listing = listing()
    bringUpToDate(listing)
    var ground = ground(of: listing)
    return search(SearchQuery(text), on: &ground, limit: limit)
  }
}

/// Whether the list and a search are the same with the index as without.
func expectSame(
  _ folder: IndexFolder, member: String? = nil, words: [String] = ["oma", "school"], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let indexed = try folder.indexed(member: member)
  let plain = try folder.plain(member: member)
  func expectSameList() throws {
    let (with, without) = (try indexed.summaries(), try plain.summaries())
    #expect(with.summaries == without.summaries, sourceLocation: sourceLocation)
    #expect(with.errors == without.errors, sourceLocation: sourceLocation)
  }
  try expectSameList()
  for word in words {
    let (with, without) = (indexed.found(word), plain.found(word))
    #expect(with.finds == without.finds, "\(word)", sourceLocation: sourceLocation)
    #expect(with.errors == without.errors, "\(word)", sourceLocation: sourceLocation)
  }
  // Now that all of it was read.
  try expectSameList()
}
