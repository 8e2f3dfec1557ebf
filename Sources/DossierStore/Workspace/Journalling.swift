import Basics
import StrictJSON

extension Workspace {
  /// Keeps what is on the screen and not yet saved, all of it: what was in the journal before is gone. Without entries the journal is
  /// empty; a read-only workspace keeps none.
  public func writeJournal(_ entries: [Journal.Entry]) throws(StoreError) {
    try journal?.write(entries, by: me) { known[$0]?.bytes }
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
