import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// The quiet hint under a text: which word could be more ordinary. It never blocks, and leaves alone what stands between quotes.
enum OrdinaryWords {
  /// Longer paragraphs than these bytes are not looked through at every key.
  private static let longest = 16_000

  /// The word nearest to the cursor that has an ordinary one beside it, in the open editor.
  static func hint(on desk: Desk, _ line: FieldLine) -> (hit: Lexicon.Hit, text: String, sentence: String)? {
    guard speaksOrdinary(line, desk), let editor = desk.editor?.editor else { return nil }
    let (text, cursor) = editor.paragraphAtCursor
    guard !text.isEmpty, text.utf8.count <= longest else { return nil }
    let hits = desk.scene.lexicon.hits(in: text)
    let before = hits.last { text.utf8.distance(from: text.startIndex, to: $0.range.lowerBound) <= cursor }
    guard let hit = before ?? hits.first else { return nil }
    return (hit, text, sentence(hit, in: text, desk))
  }

  /// What is said of a word: its own ordinary words and the key where it can put them in, the words alone where it cannot, and where no words
  /// mean the same only why one might choose another.
  private static func sentence(_ hit: Lexicon.Hit, in text: String, _ desk: Desk) -> String {
    let term = String(text[hit.range])
    guard !hit.words.isEmpty else { return Saying.noOrdinaryWords(for: term, hit.entry.why, desk.language) }
    return Saying.ordinaryWords(for: term, Array(hit.words.prefix(3)), isOffered: hit.swap != nil, desk.language)
  }

  /// The family's own words, names and labels are theirs: nothing is said about those.
  private static func speaksOrdinary(_ line: FieldLine, _ desk: Desk) -> Bool {
    guard line.isLong || isPlainLine(line, desk), !line.isOwnVoice, let kind = line.ref.document.kind else { return false }
    let isHeard =
      line.name == FieldKey<Evidence, String>.text.field.name && Evidence(desk.value(line.ref.parent) ?? .null)[.kind] == "heard"
    return kind == .dossier || !isHeard
  }

  /// Who wants plain words reads the plan in them too, its short lines as well.
  private static func isPlainLine(_ line: FieldLine, _ desk: Desk) -> Bool {
    guard case .line = line.kind, line.ref.path.steps.first == .key("plan") else { return false }
    return Dossier(desk.tree)[.gezin][.approach].contains("plainLanguage")
  }

  /// Ctrl-G: puts the ordinary words in the place of the word that the hint is about.
  static func replace(on desk: inout Desk) {
    guard let line = desk.focusedLine, desk.mayChange(line.ref.document), let (hit, text, _) = hint(on: desk, line), let swap = hit.swap
    else {
      return
    }
    let low = text.utf8.distance(from: text.startIndex, to: swap.range.lowerBound)
    let high = text.utf8.distance(from: text.startIndex, to: swap.range.upperBound)
    desk.editor?.editor.replaceInParagraph(bytes: low..<high, with: swap.text)
    Writing.putEdited(line, &desk)
  }
}
