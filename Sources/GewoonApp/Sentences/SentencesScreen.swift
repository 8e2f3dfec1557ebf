import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The bank of sentences that make something ordinary without waving it away, to look at; the team adds its own.
struct SentencesScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { SentencesRows(desk: desk).all }
  func heading(on desk: Desk) -> Heading? { Heading(left: desk.say(DebriefWords.sentences), right: "") }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { Self.firstToRead(among: stops) }

  /// A list to look at begins with what there is to see, not with what one may add.
  static func firstToRead(among stops: [RowID]) -> RowID? {
    stops.first { if case .link = $0 { true } else { false } } ?? stops.first
  }

  static let commands: [Command] = [
    Command(atDesk: "sentences") { $0.openFullScreen(SentencesScreen()) },
    Command(
      atDesk: "addSentence",
      when: { desk in desk.panes.view.target.as(SentencesScreen.self) == nil ? .absent : .unless(ForTheTeam.isOff(desk)) },
      run: { add(&$0) }),
  ]

  private static func add(_ desk: inout Desk) {
    desk.leaveField()
    guard let text = ForTheTeam.prepared("sentence", "text", desk), !text.isEmpty else {
      return desk.scene.tell(DebriefWords.writeFirst, .warning)
    }
    var entry = SentenceEntry()
    entry[.id] = desk.scene.nextID()
    entry[.text] = text
    entry[.when] = ForTheTeam.prepared("sentence", "when", desk) ?? ""
    entry[.author] = desk.workspace?.me ?? ""
    entry[.on] = desk.today
    ForTheTeam.add(entry, to: FieldPlace<SentenceFile>()[.entries], in: .sentences, &desk)
  }

  /// Enter on a sentence says when it fits, where the line itself has no room for it.
  static func tellWhen(_ id: String, _ desk: inout Desk) {
    let all = (desk.workspace?.sentences ?? []) + NormalisingSentence.builtIn
    if let sentence = all.first(where: { $0.id == id }) { desk.scene.tell(sentence.when) }
  }
}

private struct SentencesRows: Reading {
  let desk: Desk

  var all: [Row] {
    let own = workspace?.sentences ?? []
    var rows: [Row] = [.note(say(DebriefWords.sentencesHint)), .blank] + addSentenceRows
    if !own.isEmpty { rows += [.blank, .note(say(DebriefWords.sentencesOfTheTeam), .title)] + own.flatMap(sentenceRows) }
    return rows + [.blank, .note(say(DebriefWords.sentencesToStartWith), .title)] + NormalisingSentence.builtIn.flatMap(sentenceRows)
  }

  private func sentenceRows(_ sentence: NormalisingSentence) -> [Row] {
    [.link(.sentence(sentence.id), "“\(say(sentence.text))”", .quote), .note("  " + say(sentence.when))]
  }

  /// A sentence of one's own, written here and handed to the team.
  private var addSentenceRows: [Row] {
    [scratch("sentence.text", kind: .prose), scratch("sentence.when", kind: .line)].map(Row.field)
      + [.command("addSentence", say(DebriefWords.addSentence))]
  }
}
