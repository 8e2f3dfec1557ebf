import Foundation
import Testing

@testable import Reflectiekader

/// Every form with its hint and what the key makes of a sentence, one line each, and beside it what two readers said of that line.
@Suite("The table of all forms of the lexicon")
struct LexiconTableTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private func kept() -> String { (try? String(contentsOf: LexiconTable.file, encoding: .utf8)) ?? "" }

  /// With RECORD_SNAPSHOTS=1 in the environment the table is written anew; lines that stayed the same keep their verdicts. That counts as a
  /// difference too: a run that records is no run that tests.
  @Test("It says what the program says")
  func same() throws {
    let kept = kept()
    let verdicts = LexiconTable.verdicts(in: kept)
    let now = LexiconTable.text(LexiconTable.lines(), verdicts: verdicts)
    if Self.isRecording {
      try Data(now.utf8).write(to: LexiconTable.file)
      Issue.record("LexiconTable.txt: recorded")
      return
    }
    let old = kept.split(separator: "\n")
    let new = now.split(separator: "\n")
    let different = zip(old, new).first { $0 != $1 }
    #expect(different == nil, "RECORD_SNAPSHOTS=1 writes the table anew\n  kept \(different?.0 ?? "")\n  seen \(different?.1 ?? "")")
    #expect(old.count == new.count)
    #expect(new.count >= 5_000)
  }

  /// What a reader said of words that were withheld for it stays beside the form.
  @Test("Two readers found every line right that gives words or a reason of its own")
  func verdicts() {
    let verdicts = LexiconTable.verdicts(in: kept())
    #expect(!verdicts.isEmpty)
    let withheld = "– " + RejectedForms.why
    let open = verdicts.filter { $0.value != [LexiconTable.good, LexiconTable.good] && $0.key.hint != withheld }.map(\.key.form).sorted()
    #expect(open.isEmpty, "\(open.count) lines have no verdict goed of both, among them: \(open.prefix(5).joined(separator: ", "))")
  }
}
