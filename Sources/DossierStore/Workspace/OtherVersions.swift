import Basics
import DossierModel
import StrictJSON

/// Another version of a file, kept because nobody but a person can say which is right.
public struct OtherVersion: Sendable, Equatable {
  /// Where it lies: in conflicts/, or beside the file under a name of its own.
  public let file: String
  /// The file that it is a version of.
  public let of: String
  /// When it was kept, where that is known.
  public let at: Instant?
  /// Whether somebody looked at it.
  public let isSeen: Bool
  /// The version itself.
  public let content: JSON
  /// What is not the same in the file as it stands now.
  public let differences: [Difference]
}

extension Workspace {
  /// The other versions of files that lie here.
  public var otherVersions: OtherVersions { OtherVersions(workspace: self) }
}

/// What is kept in a workspace beside the files themselves, until a person says which version is right.
public struct OtherVersions {
  let workspace: Workspace

  private var layout: Layout { workspace.layout }
  private var reader: FileReader { workspace.reader }
  private var atomic: AtomicFile { workspace.atomic }

  /// All that who is at the keyboard may see.
  public func all() -> [OtherVersion] {
    let kept = ((try? reader.files(in: "conflicts")) ?? []).compactMap { keptVersion($0) }
    let copies = ["dossiers", "private"].flatMap { (try? reader.files(in: $0)) ?? [] }.compactMap { copy($0) }
    return kept + copies
  }

  /// Somebody looked at a version: that stays known, where it is kept by us.
  public func markSeen(_ version: String) throws(StoreError) {
    try workspace.mayWrite()
    guard Layout.kind(of: version) == .conflict, let opened = try reader.open(version), !opened.isNewer else { return }
    var tree = opened.tree
    tree.set(true, at: ["seen"])
    let place = layout.place(version)
    _ = try atomic.replace(place, expecting: .bytes(opened.bytes), with: try Workspace.bytes(of: tree, place))
  }

  /// Takes a version back, whole or one value of it. How the file was goes to the trash before, and a version of which nothing is left goes
  /// there too.
  public func takeBack(_ version: String, only difference: String?, now: Instant) throws(StoreError) {
    try workspace.mayWrite()
    let other = try find(version)
    let tree = try workspace.read(other.of)
    var next = tree ?? other.content
    if let difference {
      guard let found = other.differences.first(where: { $0.at == difference }), found.takeOver(in: &next) else {
        throw StoreError(.parentGone, layout.place(other.of).name)
      }
    } else {
      next = other.content
    }
    try putInPlace(next, of: other.of, before: tree, now: now)
    let isDone = difference == nil || Layout.kind(of: other.of)?.shape.differences(next, other.content).isEmpty != false
    if isDone { try moveToTrash(other, now: now) }
  }

  /// Leaves the file as it is: the version goes to the trash.
  public func discard(_ version: String, now: Instant) throws(StoreError) {
    try workspace.mayWrite()
    try moveToTrash(try find(version), now: now)
  }

  /// Puts a whole version in the place of a file; what stood there goes to the trash first.
  func putInPlace(_ tree: JSON, of file: String, before old: JSON?, now: Instant) throws(StoreError) {
    if let old { try workspace.trash.keep(version: old, of: file, now: now) }
    if case .foreign = try workspace.save(file, tree, now: now) { throw StoreError(.foreignChange, layout.place(file).name) }
  }

  private func find(_ version: String) throws(StoreError) -> OtherVersion {
    guard let other = all().first(where: { $0.file == version }) else { throw StoreError(.missing, version) }
    return other
  }

  private func moveToTrash(_ other: OtherVersion, now: Instant) throws(StoreError) {
    try workspace.trash.keep(version: other.content, of: other.of, now: now)
    try atomic.remove(layout.place(other.file))
  }

  private func keptVersion(_ file: String) -> OtherVersion? {
    guard let opened = (try? reader.open(file)) ?? nil else { return nil }
    let kept = KeptFile(opened.tree)
    guard let content = kept.content else { return nil }
    return version(file, of: kept[.from], at: kept[.at], isSeen: opened.tree["seen"]?.flag == true, content)
  }

  /// A file that is no other than another version of the one beside it.
  private func copy(_ file: String) -> OtherVersion? {
    guard let original = reader.original(of: file), let content = reader.content(of: file) else { return nil }
    return version(file, of: original, at: nil, isSeen: false, content)
  }

  private func version(_ file: String, of original: String, at: Instant?, isSeen: Bool, _ content: JSON) -> OtherVersion? {
    guard let kind = Layout.kind(of: original) else { return nil }
    if kind.hasOneWriter, kind.writer(of: content) != workspace.me { return nil }
    let current = ((try? reader.open(original)) ?? nil)?.tree ?? .null
    return OtherVersion(
      file: file, of: original, at: at, isSeen: isSeen, content: content, differences: kind.shape.differences(current, content))
  }
}

extension FileReader {
  /// The file of which this one, by its folder and its contents, is another version; nil where it is none, or stands alone.
  func original(of file: String) -> String? {
    // A name that is as it should be belongs to another file of its kind.
    if Layout.stem(of: file).split(separator: ".").allSatisfy({ ULID.isValid(String($0)) }) { return nil }
    guard let slash = file.lastIndex(of: "/"), let content = content(of: file),
      let kind = FileKind.allCases.first(where: { $0.folder == String(file[..<slash]) && $0.format == content["format"]?.text }),
      kind.identifiers.allSatisfy({ content[$0]?.text.map { ULID.isValid($0) } == true }), let stem = kind.expectedStem(of: content)
    else { return nil }
    let original = kind.path(named: stem)
    guard original != file, (try? atomic.files.status(at: layout.place(original).path)) != nil else { return nil }
    return original
  }

  /// What a file holds, whatever its name; nil where it is no JSON.
  func content(of file: String) -> JSON? { ((try? atomic.read(layout.place(file))) ?? nil).flatMap { try? JSON.parse($0) } }
}
