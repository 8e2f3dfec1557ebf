import Basics
import DossierModel
import StrictJSON

/// A file that is not where it was, and that nobody threw away here.
public struct Vanished: Sendable, Equatable {
  /// The file that is gone, or the private reflections of which the gezin is gone.
  public let file: String
  /// The name of the gezin, where it is known.
  public let name: String
  /// Why.
  public let error: StoreError
}

extension Workspace {
  /// The files that the program remembers to have stood here.
  public var rememberedFiles: RememberedFiles { RememberedFiles(workspace: self) }
}

/// Which files of a workspace the program has seen: what is missing among them vanished behind its back.
public struct RememberedFiles {
  let workspace: Workspace

  private var reader: FileReader { workspace.reader }

  /// What vanished behind the program's back: what it remembers and finds no more, and reflections of which the gezin is gone. What somebody
  /// said to be well so is left out.
  public func findVanished() -> [Vanished] {
    let memory = workspace.memoryPlace?.read() ?? Memory()
    let found = Self.compare(memory, with: reader, isMine: { isMine($0) }) + sharedGone(memory)
    return found.filter { !memory.accepted.contains($0.file) }
  }

  /// What I shared and is not in the team folder any more, while the folder itself is there.
  private func sharedGone(_ memory: Memory) -> [Vanished] {
    guard workspace.teamAway == nil, workspace.isThere(workspace.layout.place(Layout.teamFile)) else { return [] }
    guard let there = try? Set(sharedFiles()) else { return [] }
    return memory.files.filter { Layout.isInTeam($0.key) && isOfMe($0.key) && !there.contains($0.key) }
      .map { Vanished(file: $0.key, name: $0.value, error: StoreError(.sharedGone, workspace.layout.place($0.key).name)) }
      .sorted { $0.file < $1.file }
  }

  /// The files in the team folder that hold what I shared.
  private func sharedFiles() throws(StoreError) -> [String] { try reader.files(in: "team/reflections").filter(isOfMe) }

  private func isOfMe(_ file: String) -> Bool { workspace.me.map { Layout.stem(of: file).hasSuffix(".\($0)") } ?? false }

  /// Somebody said that it is well that a file is gone.
  public func acceptLoss(of file: String) throws(StoreError) {
    try workspace.mayWrite()
    changeMemory { memory in
      memory.files[file] = nil
      memory.accepted.insert(file)
    }
  }

  /// Remembers which files stand here now, with the names of the gezinnen; what vanished before is not forgotten by that. A workspace that was
  /// not tidied yet is tidied now.
  public func addAll(named names: [String: String]) {
    guard workspace.readOnlyBecause == nil else { return }
    changeMemory { memory in
      memory.folder = OutsideFiles.whole(workspace.folder)
      for file in Self.files(reader) + ((try? sharedFiles()) ?? []) {
        memory.files[file] = names[String(Layout.stem(of: file).prefix { $0 != "." })] ?? memory.files[file] ?? ""
        if Layout.isInTeam(file) { memory.accepted.remove(file) }
      }
    }
    workspace.tidy()
  }

  /// Remembers that something was shared; that it was gone once is over by that.
  func addShared(_ file: String, of dossier: JSON) {
    changeMemory { memory in
      memory.files[file] = Dossier(dossier)[.gezin][.name]
      memory.accepted.remove(file)
    }
  }

  /// Remembers a file that was made here.
  func add(_ file: String, _ tree: JSON) { changeMemory { $0.files[file] = Dossier(tree)[.gezin][.name] } }

  /// Changes what is remembered.
  func changeMemory(_ change: (inout Memory) -> Void) {
    guard let memoryPlace = workspace.memoryPlace else { return }
    let old = memoryPlace.read()
    var new = old
    change(&new)
    if new.json != old.json { memoryPlace.write(new) }
  }

  /// A private file of somebody else is nobody's business here.
  private func isMine(_ file: String) -> Bool {
    guard let opened = (try? reader.open(file)).flatMap({ $0 }) else { return false }
    return opened.kind.writer(of: opened.tree) == workspace.me
  }

  private static func files(_ reader: FileReader) -> [String] {
    ["dossiers", "private"].flatMap { (try? reader.files(in: $0)) ?? [] }.filter { Layout.kind(of: $0) != nil }
  }

  /// What is remembered and not there, and private files without their gezin.
  static func compare(_ memory: Memory, with reader: FileReader, isMine: (String) -> Bool) -> [Vanished] {
    let there = Set(files(reader))
    // What is in the team folder is looked for apart, by who shared it.
    let missing = memory.files.keys.filter { !there.contains($0) && !Layout.isInTeam($0) }.sorted()
    let thrown = missing.isEmpty ? [] : thrownFiles(reader)
    let name = { (file: String) in memory.files[Layout.dossier(String(Layout.stem(of: file)))] ?? "" }
    let gone = missing.filter { !thrown.contains($0) }
    let all = memory.files.keys.filter { Layout.kind(of: $0) == .dossier }
    if all.count > 1, all.allSatisfy(gone.contains), !there.contains(where: { Layout.kind(of: $0) == .dossier }) {
      return [Vanished(file: "dossiers", name: "", error: StoreError(.emptied, "dossiers"))]
    }
    var found = gone.map { Vanished(file: $0, name: name($0), error: StoreError(.vanished, $0)) }
    for file in there.sorted() where Layout.kind(of: file) == .privateReflections {
      let dossier = Layout.dossier(String(Layout.stem(of: file)))
      guard !there.contains(dossier), !gone.contains(dossier), isMine(file) else { continue }
      found.append(Vanished(file: file, name: name(file), error: StoreError(.dossierGone, file)))
    }
    return found
  }

  /// The whole files that lie in the trash.
  private static func thrownFiles(_ reader: FileReader) -> Set<String> {
    Set(
      ((try? reader.files(in: "trash")) ?? []).compactMap { file in
        ((try? reader.open(file)) ?? nil).map { KeptFile($0.tree)[.from] }
      })
  }
}
