import Basics
import DossierModel
import StrictJSON

/// A gezin with all that the one at the keyboard may see of it.
public struct LoadedDossier: Sendable {
  /// The dossier's id.
  public let id: String
  /// The dossier file.
  public let tree: JSON
  /// What is wrong in it.
  public let faults: [FieldFault]
  /// The own reflections of who is at the keyboard.
  public let privateTree: JSON?
  /// What is wrong in those.
  public let privateFaults: [FieldFault]
  /// Whose private reflections stand here, where that is somebody else: none can be written then.
  public let privateOwner: String?
  /// What who is at the keyboard has shared.
  public let sharedTree: JSON?
  /// The dossier was made by a newer program: it is shown and never written.
  public let readOnlyBecauseNewer: Bool
  /// Which files beside the dossier did not open, and why.
  public let errors: [StoreError]
}

extension Workspace {
  /// A part of the list of gezinnen: those that opened, and why others did not.
  public struct Batch: Sendable {
    /// Those that opened, by the names of their files.
    public let summaries: [DossierSummary]
    /// Dossiers that did not open, and private files beside them.
    public let errors: [StoreError]

    /// Takes both as they are.
    public init(summaries: [DossierSummary], errors: [StoreError]) {
      self.summaries = summaries
      self.errors = errors
    }
  }

  /// The dossier files by their names, those included that will not open: "dossiers/<id>.json".
  public func dossierFiles() throws(StoreError) -> [String] { try reader.files(in: "dossiers") }

  /// Files in a folder of the workspace or the team folder ("team/agenda"), by their names.
  public func files(in folder: String) throws(StoreError) -> [String] { try reader.files(in: folder) }

  /// Reads dossiers for the list, each file once; without looking for faults it takes half the time. A private file counts only for its author; for anybody else it is passed over.
  public func summaries(of files: some Sequence<String>, lookingForFaults: Bool = true) -> Batch {
    var summaries: [DossierSummary] = []
    var errors: [StoreError] = []
    for file in files {
      do throws(StoreError) {
        guard let dossier = try reader.open(file) else {
          // A name that is no UTF-8 cannot be opened by how it reads.
          if file.unicodeScalars.contains("\u{FFFD}") { throw StoreError(.unknownFile, file) }
          continue
        }
        let id = Dossier(dossier.tree)[.id]
        var own: [JSON] = []
        do throws(StoreError) { own = try ownReflections(on: id) } catch { errors.append(error) }
        var known = knownMembers
        known.add(dossier: dossier.tree)
        let hasFaults = lookingForFaults && !dossier.kind.faults(in: dossier.tree, known: known).isEmpty
        summaries.append(DossierSummary(dossier: dossier.tree, reflections: own, hasFaults: hasFaults))
      } catch {
        errors.append(error)
      }
    }
    return Batch(summaries: summaries, errors: errors)
  }

  /// One gezin for the list, as it was last opened or saved here; it is read where it was not.
  public func summary(of id: String) -> DossierSummary? {
    guard let dossier = known[Layout.dossier(id)] else { return summaries(of: [Layout.dossier(id)]).summaries.first }
    let own = known[Layout.privateFile(id)].map { [$0.tree] } ?? (try? ownReflections(on: id)) ?? []
    var references = knownMembers
    references.add(dossier: dossier.tree)
    return DossierSummary(
      dossier: dossier.tree, reflections: own,
      hasFaults: !dossier.kind.faults(in: dossier.tree, known: references).isEmpty)
  }

  /// Opens one gezin for the screen. From here on its files are compared with what was read now.
  public func load(_ id: String) throws(StoreError) -> LoadedDossier {
    let file = Layout.dossier(id)
    guard let dossier = try openForEditing(file) else { throw StoreError(.missing, file) }
    var references = knownMembers
    references.add(dossier: dossier.tree)
    var errors: [StoreError] = []
    var own: OpenedFile?
    var owner: String?
    var shared: OpenedFile?
    do throws(StoreError) {
      own = try openForEditing(Layout.privateFile(id))
      if let author = own.map({ $0.kind.writer(of: $0.tree) ?? "" }), author != me {
        owner = author
        own = nil
        known[Layout.privateFile(id)] = nil
      }
    } catch {
      errors.append(error)
    }
    if let me, teamAway == nil {
      do throws(StoreError) { shared = try openForEditing(Layout.shared(id, by: me)) } catch { errors.append(error) }
    }
    return LoadedDossier(
      id: id, tree: dossier.tree, faults: dossier.kind.faults(in: dossier.tree, known: references), privateTree: own?.tree,
      privateFaults: own.map { $0.kind.faults(in: $0.tree, known: references) } ?? [], privateOwner: owner, sharedTree: shared?.tree,
      readOnlyBecauseNewer: dossier.isNewer, errors: errors)
  }

  /// Opens any other file of the workspace or the team folder to edit it; nil where there is none, or one that is private to somebody else.
  public func read(_ file: String) throws(StoreError) -> JSON? {
    let opened = try openForEditing(file)
    if let opened, opened.kind == .privateReflections, opened.kind.writer(of: opened.tree) != me {
      known[file] = nil
      return nil
    }
    return opened?.tree
  }

  /// Reads a file and remembers it, so that a save can tell whether somebody else changed it.
  func openForEditing(_ file: String) throws(StoreError) -> OpenedFile? {
    barred[file] = nil
    known[file] = nil
    do throws(StoreError) {
      let opened = try reader.open(file)
      known[file] = opened
      if opened?.isNewer == true { barred[file] = StoreError(.newerVersion, layout.place(file).name) }
      return opened
    } catch {
      barred[file] = error
      throw error
    }
  }

  /// What who is at the keyboard wrote on a dossier, as a summary wants it: the originals, or where they do not stand what was shared.
  public func ownReflections(on dossier: String) throws(StoreError) -> [JSON] {
    if let own = try ownPrivateFile(dossier) { return [own.tree] }
    return [.null, try ownSharedFile(dossier)?.tree ?? .null]
  }

  /// What who is at the keyboard has shared on a dossier, or nil.
  private func ownSharedFile(_ dossier: String) throws(StoreError) -> OpenedFile? {
    guard let me, teamAway == nil else { return nil }
    return try reader.open(Layout.shared(dossier, by: me))
  }

  /// The private file on a dossier where its author is at the keyboard, or nil.
  private func ownPrivateFile(_ dossier: String) throws(StoreError) -> OpenedFile? {
    guard let me, let file = try reader.open(Layout.privateFile(dossier)) else { return nil }
    return file.kind.writer(of: file.tree) == me ? file : nil
  }
}
