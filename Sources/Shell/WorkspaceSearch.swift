import Basics
import DossierModel
import DossierStore
import StrictJSON
import TeamIndex

/// A search everywhere: what was found, and which files could not be looked at.
public struct SearchResult: Sendable {
  /// By kind, the newest first.
  public let finds: [SearchFind]
  /// Why files did not open.
  public let errors: [StoreError]
}

extension IndexedWorkspace {
  /// The files in which one searches, as they stand on the disk now.
  public struct Listing {
    var listed: [ListedFile] = []
    var strays: [String] = []
    /// The folders that could be looked into.
    var folders: Set<String> = []
    var errors: [StoreError] = []
  }

  /// Looks which files there are to search, one's own private ones included.
  public func listing() -> Listing {
    var listing = Listing()
    for kind in SearchPiece.indexedKinds + [.privateReflections] {
      if kind.isInTeamFolder, workspace.teamAway != nil { continue }
      do throws(StoreError) {
        let found = try files.list(kind)
        listing.listed += found.listed
        if kind != .privateReflections { listing.strays += found.strays }
        listing.folders.insert(kind.folder ?? "")
      } catch { listing.errors.append(error) }
    }
    return listing
  }

  /// Reads into the index what changed since the last time; nil where there is no index. What is not in it yet is read at each search.
  ///
  /// - Parameter each: is told how far it is; gives back whether to go on.
  @discardableResult
  public func bringUpToDate(_ listing: Listing, each: (TeamIndex.Progress) -> Bool = { _ in true }) -> TeamIndex.Outcome? {
    index?.bringUpToDate(with: listing.listed, folders: listing.folders, from: files, each: each)
  }

  /// Searches the gezinnen, what the team shared, and the own reflections of who is at the keyboard.
  ///
  /// - Parameter limit: how many of each kind.
  public func search(_ query: SearchQuery, in listing: Listing, limit: Int) -> SearchResult {
    let own = ownPieces(listing)
    // Somebody's own reflection is shown once: as it was written.
    let ids = Set(own.pieces.map(\.id).filter { !$0.isEmpty })
    let me = workspace.me
    func isWanted(_ piece: SearchPiece) -> Bool { piece.kind != .shared || piece.author != me || !ids.contains(piece.id) }
    let open = listing.listed.filter { $0.kind != .privateReflections }
    var toRead = open
    var finds: [SearchFind] = []
    var answering: IndexScope?
    // Another program may change the index between two looks at it.
    for _ in 0..<2 {
      guard let index, let scope = index.scope(of: open) else { break }
      if let found = index.search(query, in: scope, limit: limit, isWanted: isWanted) {
        (finds, toRead, answering) = (found, scope.toRead, scope)
        break
      }
    }
    let read = pieces(in: toRead.map(\.file))
    finds += SearchScan.finds(of: query, in: read.pieces.filter(isWanted) + own.pieces)
    finds = SearchScan.arranged(finds, limit: limit)
    for place in finds.indices { complete(&finds[place], read.pieces, answering) }
    let strays = pieces(in: listing.strays)
    return SearchResult(finds: finds, errors: listing.errors + strays.errors + read.errors + own.errors)
  }

  /// Says of a find to which gezin it belongs, where another file says that.
  private func complete(_ find: inout SearchFind, _ read: [SearchPiece], _ scope: IndexScope?) {
    switch find.kind {
    case .own:
      let dossier = try? workspace.look(at: FileKind.dossier.path(named: find.dossier))
      find.label = dossier.map { Dossier($0.tree)[.gezin][.name] } ?? ""
    case .response:
      let known = scope.flatMap { index?.reflections(find.reflection, in: $0) } ?? []
      let about = (read.filter { $0.kind == .shared && $0.id == find.reflection } + known).min { $0.file < $1.file }
      find.dossier = about?.dossier ?? ""
      find.label = about?.label ?? ""
    default: break
    }
  }

  /// What one wrote oneself and shared with nobody. It is in no index: the files are read each time.
  private func ownPieces(_ listing: Listing) -> (pieces: [SearchPiece], errors: [StoreError]) {
    guard let me = workspace.me else { return ([], []) }
    let own = listing.listed.filter { $0.kind == .privateReflections }
    // What is known to be somebody else's is not opened.
    let scope = index?.scope(of: own)
    return pieces(
      in: own.map(\.file).filter { file in scope?.reflections(in: file).map { $0.author.isEmpty || $0.author == me } ?? true })
  }

  private func pieces(in names: [String]) -> (pieces: [SearchPiece], errors: [StoreError]) {
    var pieces: [SearchPiece] = []
    var errors: [StoreError] = []
    for file in names {
      do throws(StoreError) {
        // What fits no pattern does not open.
        guard let found = try workspace.look(at: file), let kind = FileKind.file(at: file)?.kind else { continue }
        pieces += SearchPiece.all(in: found.tree, kind: kind, file: file)
      } catch { errors.append(error) }
    }
    return (pieces, errors)
  }
}
