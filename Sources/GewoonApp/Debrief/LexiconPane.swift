import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The words that have ordinary words beside them, to read, and a word of the team's own to add.
extension Scene {
  var lexiconRows: [Row] {
    var rows: [Row] = [
      .note(say(DebriefWords.lexiconHint)), .blank,
    ]
    rows += [scratch("entry.term", kind: .line), scratch("entry.ordinary", kind: .line), scratch("entry.why", kind: .line)].map(Row.field)
    rows += [.command(.addWord, say(DebriefWords.addWord)), .blank]
    return rows
      + lexicon.entries.map { entry in
        .link(.entry(entry.id), "\(entry.term): \(entry.ordinary.joined(separator: ", "))", .text)
      }
  }
}
