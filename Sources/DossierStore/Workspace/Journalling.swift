import Basics
import StrictJSON

extension Workspace {
  /// Keeps what is on the screen and not yet saved, all of it: what was in the journal before is gone. Without entries the journal is
  /// empty; a read-only workspace keeps none.
  public func writeJournal(_ entries: [Journal.Entry]) throws(StoreError) {
    try journal?.write(entries, by: me) { known[$0]?.bytes }
  }

  /// A text that a crash left is to stay in the journal no more.
  public func settle(_ leftover: Journal.Leftover) { _ = journal?.settle(leftover.file, leftover.content) }

  /// Keeps a text in the journal that could be put nowhere else; the next start offers it.
  public func keepWaiting(_ file: String, _ tree: JSON) { journal?.keepWaiting(file, tree) }

  /// Lets a text go that a crash left: a copy of it lies in the trash for 30 days.
  public func letGo(_ leftover: Journal.Leftover, now: Instant) throws(StoreError) {
    try mayWrite()
    try trash.keep(version: leftover.content, of: leftover.file, now: now)
    settle(leftover)
  }

  /// What a crash left for who is at the keyboard. What is nobody else's business stays for its author.
  ///
  /// Load a file before its text goes on the screen. Text that does not fit any more belongs beside the file, with `keepConflict`.
  ///
  /// A journal that is damaged is kept under another name, and the error is thrown once (`detail`: that name).
  public func recover(now: Instant) throws(StoreError) -> [Journal.Leftover] {
    guard let journal else { return [] }
    return try journal.read(for: me, now: now) { file in (try? atomic.read(layout.place(file))) ?? nil }
  }
}
