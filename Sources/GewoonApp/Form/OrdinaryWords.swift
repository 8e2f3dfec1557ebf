import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// The quiet hint under a text: which word could be more ordinary. It never blocks, and leaves alone what stands between quotes.
extension State {
  /// Longer paragraphs than these bytes are not looked through at every key.
  private static let longest = 16_000

  /// The word nearest to the cursor that has an ordinary one beside it, in the open editor.
  func ordinaryHint(_ line: FieldLine) -> (hit: Lexicon.Hit, text: String, sentence: String)? {
    guard speaksOrdinary(line), let editor = dossier?.editor?.editor else { return nil }
    let (text, cursor) = editor.paragraphAtCursor
    guard !text.isEmpty, text.utf8.count <= Self.longest else { return nil }
    let hits = (workspace?.lexicon ?? .builtIn).hits(in: text)
    let before = hits.last {
      $0.range.lowerBound.utf16Offset(in: text) >= 0 && text.utf8.distance(from: text.startIndex, to: $0.range.lowerBound) <= cursor
    }
    guard let hit = before ?? hits.first else { return nil }
    return (hit, text, Saying.ordinaryWords(for: String(text[hit.range]), Array(hit.entry.ordinary.prefix(3)), language))
  }

  /// The family's own words, names and labels are theirs: nothing is said about those.
  private func speaksOrdinary(_ line: FieldLine) -> Bool {
    guard line.isText, !FormLayout.quoted.contains(line.name) else { return false }
    switch line.ref.document {
    case .dossier: return line.isLong
    case .own:
      let isHeard =
        line.name == "evidence.text" && dossier?.value(FieldRef(document: .own, path: line.ref.path.parent))?["kind"]?.text == "heard"
      return line.isLong && !isHeard
    case .scratch: return false
    }
  }

  /// Ctrl-G: puts the ordinary words in the place of the word that the hint is about.
  mutating func putOrdinaryWord() {
    guard let line = focusedLine, mayChange(line.ref.document), let (hit, text, _) = ordinaryHint(line), var field = dossier?.editor else {
      return
    }
    let low = text.utf8.distance(from: text.startIndex, to: hit.range.lowerBound)
    let high = text.utf8.distance(from: text.startIndex, to: hit.range.upperBound)
    field.editor.replaceInParagraph(bytes: low..<high, with: hit.replacement)
    dossier?.editor = field
    putEdited(line)
  }
}
