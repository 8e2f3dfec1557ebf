import StrictJSON

/// How what is open gets to the disk.
extension OpenFiles {
  /// Whether a document holds changes that are not on the disk.
  func isUnsaved(_ document: Document) -> Bool { (revisions[document] ?? 0) > (saved[document] ?? 0) }

  /// The files in a steady order.
  private var documents: [Document] { trees.keys.filter { $0.kind != nil }.sorted { ($0.path ?? "") < ($1.path ?? "") } }

  var hasUnsaved: Bool { documents.contains(where: isUnsaved) }

  /// What has to be saved, handed over once for each change.
  ///
  /// - Parameter waiting: a file in which something is half typed; it waits.
  mutating func handOver(without waiting: Document? = nil) -> [Effect] {
    documents.compactMap { document in
      guard document != waiting, reasons[document] == nil, let revision = revisions[document], revision > sent[document] ?? 0,
        let tree = trees[document]
      else {
        return nil
      }
      let save = Effect.Save(document: document, tree: tree, base: bases[document], revision: revision)
      sent[document] = revision
      bases[document] = tree
      return .save(save)
    }
  }

  /// Handing over did not help: it has to be done again.
  mutating func takeBack(_ document: Document) { sent[document] = saved[document] }

  /// A change is on the disk.
  mutating func note(_ document: Document, savedAt revision: Int) { saved[document] = max(revision, saved[document] ?? 0) }

  /// Everything that is not on the disk, for the journal.
  var unsavedTexts: [Effect.Save] {
    documents.compactMap { document in
      guard isUnsaved(document), let tree = trees[document] else { return nil }
      return Effect.Save(document: document, tree: tree, base: bases[document], revision: revisions[document] ?? 0)
    }
  }
}
