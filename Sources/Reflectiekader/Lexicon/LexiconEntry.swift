import Basics
import StrictJSON

/// A word that puts people at a distance, and ordinary words for it (format.md, "gewoon/lexicon").
public struct LexiconEntry: Sendable, Hashable {
  /// Made once; known among all entries. Of the built-in ones: the term in small letters, with hyphens.
  public let id: String
  /// The word or the words as one writes them.
  public let term: String
  /// Other words and forms of it that the rules do not make from the term by themselves.
  public let forms: [String]
  /// What one could say in its place, the best first. Empty where no words mean the same: then only the reason is told.
  public let ordinary: [String]
  /// One plain sentence: what the word does to people or leaves out. May be empty in an entry of the team.
  public let why: String
  /// An example of how it can be said. May be empty.
  public let example: String

  /// An entry from its parts.
  public init(id: String, term: String, forms: [String] = [], ordinary: [String], why: String = "", example: String = "") {
    self.id = id
    self.term = term
    self.forms = forms
    self.ordinary = ordinary
    self.why = why
    self.example = example
  }

  /// The same where its words were found wrong: only the reason that fits all.
  var withoutWords: LexiconEntry { LexiconEntry(id: id, term: term, forms: forms, ordinary: [], why: RejectedForms.why) }

  /// The id that belongs to a term: small letters without marks, and hyphens for all else.
  static func id(of term: String) -> String {
    Folding.sort(term).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

extension Lexicon {
  /// The readable entries of a team's `lexicon.json` (format.md).
  ///
  /// One without a term or without ordinary words is passed over; `check` names it. One without an id gets that of its term.
  public static func entries(in file: JSON) -> [LexiconEntry] {
    (file["entries"]?.items ?? []).compactMap(entry)
  }

  private static func entry(_ item: JSON) -> LexiconEntry? {
    let term = (item["term"]?.text ?? "").trimmed
    let ordinary = words(item["ordinary"])
    guard term.contains(where: { $0.isLetter || $0.isNumber }), !ordinary.isEmpty, !item.isOutOfUse else { return nil }
    let id = item["id"]?.text ?? ""
    return LexiconEntry(
      id: id.isEmpty ? LexiconEntry.id(of: term) : id, term: term, forms: words(item["forms"]), ordinary: ordinary,
      why: item["why"]?.text ?? "", example: item["example"]?.text ?? "")
  }

  private static func words(_ list: JSON?) -> [String] {
    (list?.items ?? []).compactMap { $0.text?.trimmed }.filter { !$0.isEmpty }
  }
}
