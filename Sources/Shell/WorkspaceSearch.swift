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

/// What a search needs beside the index: what has to be read for it. It holds for as long as the files stand as they did.
public struct SearchGround {
  let listing: IndexedWorkspace.Listing
  /// What the index answers for; nil where there is none.
  var scope: IndexScope?
  /// What stands in files for which it does not, by kind.
  var read: [PieceShelf]
  /// One's own reflections, and their ids.
  let own: PieceShelf
  let ownIDs: Set<String>
  let errors: [StoreError]

  /// - Parameter me: who is at the keyboard, or nil.
  init(
    listing: IndexedWorkspace.Listing, scope: IndexScope?, read: [SearchPiece], own: [SearchPiece], me: String?, errors: [StoreError]
  ) {
    self.listing = listing
    self.scope = scope
    self.own = PieceShelf(own)
    ownIDs = self.own.ids
    self.errors = errors
    self.me = me
    self.read = []
    self.read = shelves(read)
  }

  private let me: String?

  /// Pieces as they are searched.
  func shelves(_ pieces: [SearchPiece]) -> [PieceShelf] {
    Dictionary(grouping: pieces.filter(isWanted), by: \.kind).sorted { $0.key.rawValue < $1.key.rawValue }.map { PieceShelf($0.value) }
  }

  /// Somebody's own reflection is shown once: as it was written.
  func isWanted(_ piece: SearchPiece) -> Bool { piece.kind != .shared || piece.author != me || !ownIDs.contains(piece.id) }
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
  public func bringUpToDate(
    _ listing: Listing, batch: Int = 500, goingOn: Bool = false, each: (TeamIndex.Progress) -> Bool = { _ in true }
  ) -> TeamIndex.Outcome? {
    index?.bringUpToDate(
      with: listing.listed, folders: listing.folders, from: files, batch: batch, goingOn: goingOn, each: each)
  }

  /// What a search needs beside the index, read once for many: so one can search while somebody types.
  public func ground(of listing: Listing) -> SearchGround { ground(of: listing) { pieces(in: $0.map(\.file)) } }

  /// The same with files that are read by `read`.
  func ground(of listing: Listing, read: ([ListedFile]) -> Pieces) -> SearchGround {
    let open = listing.listed.filter { $0.kind != .privateReflections }
    let scope = index?.scope(of: open)
    let own = read(ownFiles(of: listing))
    let read = read(scope?.toRead ?? open)
    let strays = pieces(in: listing.strays)
    return SearchGround(
      listing: listing, scope: scope, read: read.pieces, own: own.pieces, me: workspace.me,
      errors: listing.errors + strays.errors + read.errors + own.errors)
  }

  /// What the index can answer for already, while not everything was read.
  func partialGround(of listing: Listing) -> SearchGround {
    let scope = index?.scope(of: listing.listed.filter { $0.kind != .privateReflections })
    return SearchGround(listing: listing, scope: scope, read: [], own: [], me: workspace.me, errors: listing.errors)
  }

  /// Searches the gezinnen, what the team shared, and the own reflections of who is at the keyboard.
  ///
  /// - Parameters:
  ///   - ground: is taken anew where another program changed the index meanwhile.
  ///   - limit: how many of each kind.
  public func search(_ query: SearchQuery, on ground: inout SearchGround, limit: Int) -> SearchResult {
    var indexed = indexedFinds(query, ground, limit)
    if indexed == nil {
      ground = self.ground(of: ground.listing)
      indexed = indexedFinds(query, ground, limit)
    }
    if indexed == nil {
      ground.scope = nil
      ground.read = ground.shelves(pieces(in: ground.listing.listed.filter { $0.kind != .privateReflections }.map(\.file)).pieces)
    }
    let read = ground.read.flatMap { $0.finds(of: query, limit: limit) }
    var finds = SearchScan.arranged((indexed ?? []) + read + ground.own.finds(of: query, limit: limit), limit: limit)
    for place in finds.indices { complete(&finds[place], ground) }
    return SearchResult(finds: finds, errors: ground.errors)
  }

  /// What the index finds; nil where it changed since the ground was taken, and none where there is no index.
  private func indexedFinds(_ query: SearchQuery, _ ground: SearchGround, _ limit: Int) -> [SearchFind]? {
    guard let index, let scope = ground.scope else { return [] }
    return index.search(query, in: scope, limit: limit, isWanted: ground.isWanted)
  }

  /// Says of a find to which gezin it belongs, where another file says that.
  private func complete(_ find: inout SearchFind, _ ground: SearchGround) {
    switch find.kind {
    case .own:
      let dossier = try? workspace.look(at: FileKind.dossier.path(named: find.dossier))
      find.label = dossier.map { Dossier($0.tree)[.gezin][.name] } ?? ""
    case .response:
      let known = ground.scope.flatMap { index?.reflections(find.reflection, in: $0) } ?? []
      let about = (ground.read.flatMap { $0.reflections(find.reflection) } + known).min { $0.file < $1.file }
      find.dossier = about?.dossier ?? ""
      find.label = about?.label ?? ""
    default: break
    }
  }

  /// The files that have to be read for a search: those for which the index does not answer, and one's own.
  func filesToRead(of listing: Listing) -> [ListedFile] {
    let open = listing.listed.filter { $0.kind != .privateReflections }
    return (index?.scope(of: open)?.toRead ?? open) + ownFiles(of: listing)
  }

  /// The files of what one wrote oneself and shared with nobody. They are in no index.
  private func ownFiles(of listing: Listing) -> [ListedFile] {
    guard let me = workspace.me else { return [] }
    let own = listing.listed.filter { $0.kind == .privateReflections }
    // What is known to be somebody else's is not opened.
    let scope = index?.scope(of: own)
    return own.filter { listed in scope?.reflections(in: listed.file).map { $0.author.isEmpty || $0.author == me } ?? true }
  }

  typealias Pieces = (pieces: [SearchPiece], errors: [StoreError])

  func pieces(in names: [String]) -> Pieces {
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
