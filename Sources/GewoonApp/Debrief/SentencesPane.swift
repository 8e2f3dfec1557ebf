import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The bank of sentences that make something ordinary without waving it away, to look at; the team adds its own.
extension Scene {
  var sentencesRows: [Row] {
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
      + [.command(.addSentence, say(DebriefWords.addSentence))]
  }

  /// A field in no file: "sentence.text" stands at /sentence/text of what is being prepared.
  func scratch(_ name: String, kind: FieldKind) -> FieldLine {
    let path = JSONPath(name.split(separator: ".").map { .key(String($0)) })
    return FieldLine(ref: FieldRef(document: .scratch, path: path), kind: kind, name: name, label: label(name))
  }
}

extension State {
  /// Enter on a sentence says when it fits, where the line itself has no room for it.
  mutating func noteSentence(_ id: String) {
    let all = (workspace?.sentences ?? []) + NormalisingSentence.builtIn
    if let sentence = all.first(where: { $0.id == id }) { notice = Notice(say(sentence.when)) }
  }
}
