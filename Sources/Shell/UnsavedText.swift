import DossierStore
import GewoonApp
import StrictJSON

/// What of the text on the screen is not on the disk, for the crash journal.
struct UnsavedText {
  /// The newest unsaved text of each file.
  private var texts: [String: (revision: Int, tree: JSON)] = [:]
  /// The newest change of each file that is on the disk, counted since the file was last read.
  var savedThrough: [String: Int] = [:]
  /// Text that a crash left and that stands nowhere else yet. The journal keeps it.
  var recovered: [Journal.Leftover] = []

  /// Keeps a text, unless a later one of the file is on the disk: it would be offered at the next start for nothing. `null` is no text.
  mutating func keep(_ tree: JSON, of file: String, revision: Int) {
    if let saved = savedThrough[file], revision <= saved { return }
    texts[file] = tree == .null ? nil : (revision, tree)
  }

  /// A save failed: its text is kept, whatever is on the disk.
  mutating func keepUnsaved(_ tree: JSON, of file: String, revision: Int) { texts[file] = (revision, tree) }

  /// A save went well. Says whether the journal holds less now.
  mutating func note(saved file: String, revision: Int) -> Bool {
    savedThrough[file] = revision
    guard let kept = texts[file], kept.revision <= revision else { return false }
    texts[file] = nil
    return true
  }

  /// Whether text of a file is not on the disk.
  func holds(_ document: Document) -> Bool { document.path.map { texts[$0] != nil } ?? false }

  /// What the journal has to hold.
  var entries: [Journal.Entry] { texts.map { Journal.Entry(file: $0.key, content: $0.value.tree) } }
}
