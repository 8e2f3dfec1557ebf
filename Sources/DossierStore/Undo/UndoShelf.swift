import Basics
import DossierModel
import StrictJSON

/// Where undo records lie: in the state folder beside the journal, a file a gezin, for whoever holds the lock of the workspace.
struct UndoShelf {
  let folder: String
  let atomic: AtomicFile

  private static let ending = ".json"

  private func place(of dossier: String) -> FilePlace {
    let path = FilePlace.joined(folder, dossier + Self.ending)
    return FilePlace(path: path, name: path)
  }

  func write(_ json: JSON, of dossier: String) throws(StoreError) {
    if case .uncertain(let error) = try atomic.replace(place(of: dossier), expecting: .anything, with: json.written()) { throw error }
  }

  /// Nil where there is none, or none that can be read.
  func read(of dossier: String) -> JSON? { ((try? atomic.read(place(of: dossier))) ?? nil).flatMap { try? JSON.parse($0) } }

  func remove(of dossier: String) { try? atomic.remove(place(of: dossier)) }

  /// Takes away what is too old, and what a crash left half written.
  func tidy(now: Instant) {
    atomic.sweep(folder, before: now.seconds - 3600)
    for name in (try? atomic.files.names(in: folder)) ?? [] where name.hasSuffix(Self.ending) {
      let path = FilePlace.joined(folder, name)
      guard let status = try? atomic.files.status(at: path), status.sort == .regular, now.seconds - status.modified >= UndoRecord.longest
      else {
        continue
      }
      try? atomic.files.unlink(path)
    }
  }
}

extension Workspace {
  /// Keeps what can be undone in a gezin. Where its files are not what the record ends at, nothing is kept: the steps would lead elsewhere.
  public func keepUndo(_ record: UndoRecord, of dossier: String, now: Instant) throws(StoreError) {
    guard let undoShelf else { return }
    let there = filesForUndo(of: dossier)
    let isSame =
      Set(there.keys) == Set(record.end.keys)
      && there.allSatisfy { file, opened in
        record.end[file].map { Changed.stamped($0, base: opened.tree, kind: opened.kind, now: now) == opened.tree } ?? false
      }
    guard isSame, !record.steps.isEmpty else { return undoShelf.remove(of: dossier) }
    // The last tree is what stands there, so that the steps lead back from just that.
    let exact = UndoRecord(end: there.mapValues(\.tree), steps: record.steps)
    try undoShelf.write(exact.written(by: me, files: there.mapValues { Journal.hash($0.bytes) }, now: now), of: dossier)
  }

  /// What could be undone in a gezin when it was closed; nil for nothing, and where its files were changed by anything else since.
  public func keptUndo(of dossier: String, now: Instant) -> UndoRecord? {
    guard let json = undoShelf?.read(of: dossier) else { return nil }
    let there = filesForUndo(of: dossier)
    return UndoRecord.read(
      json, of: me, files: there.mapValues { Journal.hash($0.bytes) }, end: there.mapValues(\.tree), now: now)
  }

  /// The files of a gezin in the workspace itself, as they were last read or saved.
  private func filesForUndo(of dossier: String) -> [String: OpenedFile] {
    var there: [String: OpenedFile] = [:]
    for file in [Layout.dossier(dossier), Layout.privateFile(dossier)] {
      if let opened = known[file], opened.kind != .privateReflections || opened.kind.writer(of: opened.tree) == me { there[file] = opened }
    }
    return there
  }
}
