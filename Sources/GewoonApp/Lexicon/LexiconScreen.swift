import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The words that have ordinary words beside them, to read, and a word of the team's own to add.
struct LexiconScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { LexiconRows(desk: desk).all }
  func heading(on desk: Desk) -> Heading? {
    Heading(left: desk.say(DebriefWords.lexicon), right: Saying.words(desk.scene.lexicon.entries.count, desk.language))
  }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { SentencesScreen.firstToRead(among: stops) }

  static let commands: [Command] = [
    Command(atDesk: "lexicon") { $0.openFullScreen(LexiconScreen()) },
    Command(
      atDesk: "addWord",
      when: { desk in desk.panes.view.target.as(LexiconScreen.self) == nil ? .absent : .unless(ForTheTeam.isOff(desk)) },
      run: { add(&$0) }),
  ]

  private static func add(_ desk: inout Desk) {
    desk.leaveField()
    guard let term = ForTheTeam.prepared("entry", "term", desk), let ordinary = ForTheTeam.prepared("entry", "ordinary", desk),
      !term.isEmpty, !ordinary.isEmpty
    else {
      return desk.scene.tell(DebriefWords.termAndWordsFirst, .warning)
    }
    let words = ordinary.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var entry = LexiconFileEntry()
    entry[.id] = desk.scene.nextID()
    entry[.term] = term
    entry[.ordinary] = words
    entry[.why] = ForTheTeam.prepared("entry", "why", desk) ?? ""
    ForTheTeam.add(entry, to: FieldPlace<LexiconFile>()[.entries], in: .lexicon, &desk)
  }
}

private struct LexiconRows: Reading {
  let desk: Desk

  var all: [Row] {
    var rows: [Row] = [
      .note(say(DebriefWords.lexiconHint)), .blank,
    ]
    rows += [scratch("entry.term", kind: .line), scratch("entry.ordinary", kind: .line), scratch("entry.why", kind: .line)].map(Row.field)
    rows += [.command("addWord", say(DebriefWords.addWord)), .blank]
    return rows
      + scene.lexicon.entries.map { entry in
        .link(.entry(entry.id), entry.ordinary.isEmpty ? entry.term : "\(entry.term): \(entry.ordinary.joined(separator: ", "))", .text)
      }
  }
}
