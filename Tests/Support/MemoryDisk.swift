import Basics
import DossierStore
import StrictJSON

/// What stands on the disk of a world: the workspace, what was thrown away or kept beside, and the crash journal. Changing it is what somebody
/// else does, in another program.
public struct MemoryDisk {
  /// Where the workspace stands, and where the crash journal does.
  public static let workspace = "/home/me/gewoon"
  private static let stateFolder = "/home/me/state"
  private static let paperFolder = "/home/me/Gewoon op papier"

  let memory: MemoryFiles

  /// The trees of the workspace by their path in it, and of other folders by their whole path; without the trash and what was kept beside.
  public var files: [String: JSON] {
    get {
      var files: [String: JSON] = [:]
      for (path, file) in memory.files {
        if let name = Self.name(of: path), !Self.isKept(name), let tree = file.json { files[name] = tree }
      }
      return files
    }
    nonmutating set {
      let old = files
      for (name, tree) in newValue where old[name] != tree { put(tree, name) }
      for name in old.keys where newValue[name] == nil { memory.remove(Self.path(of: name)) }
    }
  }

  /// Puts a tree in the place of `name`.
  func put(_ tree: JSON, _ name: String) {
    let told = Told.afternoon[name]
    let bytes = told?.tree == tree ? told?.bytes : nil
    memory.put(bytes ?? tree.written(), holding: tree, at: Self.path(of: name))
  }

  /// Puts any bytes in the place of a file; nil takes it away.
  public func put(bytes: [UInt8]?, _ name: String) {
    if let bytes { memory.put(bytes, at: Self.path(of: name)) } else { memory.remove(Self.path(of: name)) }
  }

  /// The files of the crash journal's folder, by their names.
  public var state: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (path, file) in memory.files where path.hasPrefix(Self.stateFolder + "/") {
      found[String(path.split(separator: "/").last ?? "")] = file.bytes
    }
    return found
  }

  /// The file of settings; nil where there is none.
  public var settings: (text: String, mode: UInt32)? {
    memory.files[Self.settingsFile].map { (String(decoding: $0.bytes, as: UTF8.self), $0.mode) }
  }

  /// Where the settings stand.
  public static let settingsFile = "/home/me/settings/gewoon/config.toml"

  /// The papers that were taken out, by their names.
  public var papers: [String: (text: String, mode: UInt32)] {
    var found: [String: (text: String, mode: UInt32)] = [:]
    for (path, file) in memory.files where path.hasPrefix(Self.paperFolder + "/") {
      found[String(path.split(separator: "/").last ?? "")] = (String(decoding: file.bytes, as: UTF8.self), file.mode)
    }
    return found
  }

  /// What is wrong with the disk on which papers go.
  public var paperTrouble: MemoryFiles.Trouble? {
    get { memory.troubles[Self.paperFolder] }
    nonmutating set { memory.troubles[Self.paperFolder] = newValue }
  }

  /// What is wrong with the disk on which the workspace and its team folder are; the journal stands elsewhere.
  public var trouble: MemoryFiles.Trouble? {
    get { memory.troubles[Self.workspace] }
    nonmutating set { memory.troubles[Self.workspace] = newValue }
  }

  /// Whether another program is writing in the team folder, with the lock that goes with it.
  public var isTeamFolderBusy: Bool {
    get { memory.files[Self.teamLock]?.lockedBy != nil }
    nonmutating set {
      if newValue { memory.lockElsewhere(Self.teamLock, saying: "") } else { memory.remove(Self.teamLock) }
    }
  }

  private static let teamLock = workspace + "/team/.lock"

  /// What is wrong with the disk under another folder.
  public func makeTrouble(_ trouble: MemoryFiles.Trouble, in folder: String) { memory.troubles[folder] = trouble }

  /// The copy of the program that has the workspace is closed.
  public func closeElsewhere() { memory.unlockElsewhere(Self.workspace + "/.lock") }

  /// Unsaved text of each file.
  public var journal: [String: JSON] {
    let journal = memory.files.first { $0.key.hasPrefix(Self.stateFolder + "/") && $0.key.hasSuffix("/journal.json") }?.value.json
    let entries = (journal?["entries"]?.items ?? []).map { ($0["file"]?.text ?? "", $0["content"] ?? .null) }
    return Dictionary(entries) { _, last in last }
  }

  /// Where the crash journal stands, or would stand.
  public var journalPath: String {
    let paths = memory.files.keys.sorted().filter { $0.hasPrefix(Self.stateFolder + "/") }
    return paths.first { $0.hasSuffix("/journal.json") } ?? Self.stateFolder + "/journal.json"
  }

  /// The bytes of a file; nil where there is none.
  public func bytes(_ name: String) -> [UInt8]? { memory.files[Self.path(of: name)]?.bytes }

  /// Something in trash/ or conflicts/.
  public struct Kept: Sendable, Equatable {
    /// The file, or the file and the pointer of a part of it.
    public let from: String
    public let content: JSON
  }

  /// Where things lie that were thrown away, or kept beside a change by somebody else.
  public var kept: [String: Kept] {
    var kept: [String: Kept] = [:]
    for (path, file) in memory.files {
      guard let name = Self.name(of: path), Self.isKept(name), let tree = file.json else { continue }
      kept[name] = Kept(from: tree["from"]?.text ?? "", content: tree["content"] ?? .null)
    }
    return kept
  }

  /// The same as they stand in their files.
  public var keptTrees: [String: JSON] {
    var trees: [String: JSON] = [:]
    for (path, file) in memory.files { if let name = Self.name(of: path), Self.isKept(name) { trees[name] = file.json } }
    return trees
  }

  private static func isKept(_ name: String) -> Bool { name.hasPrefix("trash/") || name.hasPrefix("conflicts/") }

  private static func path(of name: String) -> String { name.hasPrefix("/") ? name : workspace + "/" + name }

  /// The name of a JSON file towards tests; nil for what is none, and for what the program keeps for itself.
  private static func name(of path: String) -> String? {
    guard path.hasSuffix(".json"), !path.hasPrefix(stateFolder + "/") else { return nil }
    return path.hasPrefix(workspace + "/") ? String(path.dropFirst(workspace.count + 1)) : path
  }
}
