import Basics
import DossierModel
import Glibc
import StrictJSON

/// What became of a team folder that was to be elsewhere.
public enum TeamMove: Sendable, Equatable {
  /// All of it was copied there, looked at again, and is in use from there.
  case copied
  /// It was there already: only this workspace points to it now.
  case pointed
}

/// Why it cannot be there.
public enum TeamMoveProblem: Error, Sendable, Equatable {
  /// Something else is in that folder.
  case notEmpty
  /// Another team is there.
  case otherTeam
  /// It lies in the folder that is to be copied.
  case inside
  /// A step failed; nothing has changed, and what was copied is taken away.
  case failed(StoreError)
}

extension Workspace {
  /// Puts the team folder elsewhere: all files are copied and read back, then workspace.json points there. The old folder stays as it is,
  /// for colleagues work in it until they do the same. Open the workspace again after it.
  ///
  /// - Parameter target: absolute. A folder that is missing or empty, or one that this team is in already.
  public func moveTeam(to target: String) throws(TeamMoveProblem) -> TeamMove {
    let disk = OutsideFiles(files: atomic.files)
    let old = OutsideFiles.whole(layout.place("team").path)
    if target == old || OutsideFiles.whole(target) == old { return .pointed }
    if target.hasPrefix(old + "/") || OutsideFiles.isInside(target, folders: [old]) { throw .inside }
    let names = disk.names(in: target)
    if names.contains("team.json") {
      guard isThisTeam(target) else { throw .otherTeam }
      try point(to: target)
      return .pointed
    }
    guard names.allSatisfy({ $0 == ".lock" }), (try? atomic.files.status(at: target)).map({ $0.sort == .folder }) ?? true else {
      throw .notEmpty
    }
    let isNew = (try? atomic.files.status(at: target)) == nil
    let lock: Lock
    do throws(StoreError) {
      try mayWrite()
      lock = try teamFolder.lock()
    } catch { throw .failed(error) }
    defer { lock.release() }
    var made = CopiedFolder(files: atomic.files)
    do throws(StoreError) {
      try made.copy(old, to: target, at: "")
      try made.check(old, target)
    } catch {
      made.takeAway(target, with: isNew)
      throw .failed(error)
    }
    do throws(TeamMoveProblem) { try point(to: target) } catch {
      made.takeAway(target, with: isNew)
      throw error
    }
    return .copied
  }

  /// The team as it was read last: others write in team.json too.
  public func note(team tree: JSON) { team = tree }

  private func isThisTeam(_ target: String) -> Bool {
    let other = FileReader(atomic: atomic, layout: Layout(folder: folder, team: target))
    guard let found = (try? other.open(Layout.teamFile)) ?? nil, let id = Team(found.tree).raw(.id)?.text else { return false }
    // Where the team of now is away, nobody can say that it is another one.
    return team.map { Team($0)[.id] == id } ?? true
  }

  /// workspace.json comes last: until it is written, everything is as it was.
  private func point(to target: String) throws(TeamMoveProblem) {
    do throws(StoreError) {
      try mayWrite()
      guard let found = try reader.open(Layout.workspaceFile) else { throw StoreError(.noWorkspace, "") }
      var marker = WorkspaceFile(found.tree)
      marker[.team] = target
      let place = layout.place(Layout.workspaceFile)
      switch try atomic.replace(place, expecting: .bytes(found.bytes), with: try Workspace.bytes(of: marker.json, place)) {
      // Where the disk does not confirm it, it stands there all the same: the copy must stay.
      case .written, .unchanged, .uncertain: break
      case .foreign: throw StoreError(.foreignChange, place.name)
      }
    } catch { throw .failed(error) }
  }
}

/// A folder that is being copied, file by file.
private struct CopiedFolder {
  let files: any FileSystem
  /// What was made, the newest last.
  private var made: [(path: String, isFolder: Bool)] = []

  init(files: any FileSystem) { self.files = files }

  /// Copies all files and folders, whatever they are called; a link or a device is none of the team's, and stops it.
  mutating func copy(_ folder: String, to target: String, at inside: String) throws(StoreError) {
    do throws(SystemError) {
      if (try? files.status(at: target)) == nil {
        try files.makeFolder(target, mode: 0o700)
        made.append((target, true))
      }
    } catch { throw StoreError(.saveFailed(error.number), inside) }
    for name in try names(folder, inside) where name != ".lock" {
      let (from, to, shown) = (folder + "/" + name, target + "/" + name, inside.isEmpty ? name : inside + "/" + name)
      switch (try? files.status(at: from))?.sort {
      case .folder: try copy(from, to: to, at: shown)
      case .regular:
        let bytes = try read(from, shown)
        switch try AtomicFile(files: files).replace(FilePlace(path: to, name: shown), expecting: .nothing, with: bytes, evenIfSame: true) {
        case .written: made.append((to, false))
        case .unchanged, .foreign: throw StoreError(.exists, shown)
        case .uncertain(let error):
          made.append((to, false))
          throw error
        }
      default: throw StoreError(.notRegular, shown)
      }
    }
  }

  /// Reads both once more: the copy is the folder as it is now, and nobody wrote there meanwhile.
  func check(_ folder: String, _ target: String, at inside: String = "") throws(StoreError) {
    let names = try names(folder, inside).filter { $0 != ".lock" }
    guard try self.names(target, inside).filter({ $0 != ".lock" }) == names else { throw StoreError(.foreignChange, inside) }
    for name in names {
      let (from, to, shown) = (folder + "/" + name, target + "/" + name, inside.isEmpty ? name : inside + "/" + name)
      if (try? files.status(at: from))?.sort == .folder {
        try check(from, to, at: shown)
      } else if try read(from, shown) != read(to, shown) {
        throw StoreError(.foreignChange, shown)
      }
    }
  }

  /// Takes away what was made here, and nothing else.
  func takeAway(_ target: String, with folder: Bool) {
    for (path, isFolder) in made.reversed() where folder || path != target {
      if isFolder { try? files.removeFolder(path) } else { try? files.unlink(path) }
    }
  }

  private func names(_ folder: String, _ shown: String) throws(StoreError) -> [String] {
    do throws(SystemError) { return try files.names(in: folder).sorted { $0.precedesInBytes($1) } } catch {
      throw StoreError(.unreadable, shown)
    }
  }

  private func read(_ path: String, _ shown: String) throws(StoreError) -> [UInt8] {
    guard let bytes = try AtomicFile(files: files).read(FilePlace(path: path, name: shown)) else { throw StoreError(.missing, shown) }
    return bytes
  }
}

extension TeamFolder {
  /// Changes the *sociale kaart* of the team, under its lock.
  public func changeSocialMap(_ change: (inout SocialMap) -> Void) throws(StoreError) -> JSON {
    try changeFile(FileKind.socialmap.path(named: "")) { found throws(StoreError) in
      var map: SocialMap = found.map { SocialMap($0) } ?? FileKind.socialmap.head()
      change(&map)
      return map.json
    }
  }
}
