import Basics
import StrictJSON

/// A sentence that a worker can say to a family to make something ordinary without making it small. A bank to look in, never a script.
public struct NormalisingSentence: Sendable, Hashable {
  /// A short word for a built-in sentence, a ULID for one of the team.
  public let id: String
  /// What can be said, at most 16 words in the bank; a team's sentence as the team wrote it.
  public let text: Phrase
  /// When it fits; empty where a team says nothing about that.
  public let when: Phrase
  /// Where the advice comes from that the sentence follows; empty for a sentence of the team.
  public let source: String

  /// A sentence with the moment that it fits.
  public init(id: String, text: Phrase, when: Phrase, source: String) {
    self.id = id
    self.text = text
    self.when = when
    self.source = source
  }

  /// The sentences that come along with the program: what parents advise in `003_db5bf0ea89c3815c.txt` (C55–C63), in words of our own. Recognition
  /// comes first, for without it the rest sounds as if it is about someone else (C58, C59).
  public static let builtIn: [NormalisingSentence] =
    recognition + general + others + ownExample + humour + lead + strength + goodEnough + tooMuch

  /// The sentences of a team's `sentences.json` (format.md), the same in both languages. One without a text has nothing to say and is left out;
  /// one without an id is known by its place in the list.
  public static func entries(in file: JSON) -> [NormalisingSentence] {
    (file["entries"]?.items ?? []).enumerated().compactMap { index, entry in
      guard let text = entry["text"]?.text, text.contains(where: { !$0.isWhitespace }), !entry.isOutOfUse else {
        return nil
      }
      let when = entry["when"]?.text ?? ""
      let id = entry["id"]?.text ?? ""
      return NormalisingSentence(
        id: id.isEmpty ? "entries.\(index)" : id, text: Phrase(text, text), when: Phrase(when, when), source: "")
    }
  }
}

extension JSON {
  /// Whether a team does not use this entry of its own any more (format.md, `withdrawn`).
  var isOutOfUse: Bool { self["withdrawn"].map { !$0.isEmpty } ?? false }
}
