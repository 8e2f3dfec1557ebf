import Basics

/// Diagnostic, bureaucratic and labelling words with ordinary words for them; finds them in what somebody types.
///
/// It never judges and never blocks: a hit is a quiet hint. What stands between double quotes is someone else's and left alone
/// (003_db5bf0ea89c3815c.txt, C60; format.md, "gewoon/lexicon").
public struct Lexicon: Sendable {
  /// The words that come with the program.
  public static let builtIn = Lexicon(rows: LexiconThemes.rows)

  /// All entries, sorted by term as in a dictionary.
  public let entries: [LexiconEntry]

  private let rows: [LexiconRow]
  private let index: LexiconIndex

  /// A word that has an ordinary one.
  public struct Hit: Sendable, Equatable {
    /// The entry it belongs to.
    public let entry: LexiconEntry
    /// Where it stands; a longer word is covered whole.
    public let range: Range<String.Index>
    /// What can stand in its place, with a capital where a sentence or a name begins there.
    public let replacement: String
  }

  init(rows: [LexiconRow]) {
    self.rows = rows
    entries = rows.map { (Folding.sort($0.entry.term), $0.entry) }.sorted { $0.0 < $1.0 }.map(\.1)
    index = LexiconIndex(rows)
  }

  /// The same with a team's entries. One with the id or the term of another replaces it; with the same term it bends and joins in the same way.
  public func adding(_ team: [LexiconEntry]) -> Lexicon {
    guard !team.isEmpty else { return self }
    var rows = rows
    for entry in team where !entry.ordinary.isEmpty {
      let term = Folding.sort(entry.term)
      let same = rows.first { Folding.sort($0.entry.term) == term }
      rows.removeAll { $0.entry.id == entry.id || Folding.sort($0.entry.term) == term }
      rows.insert(LexiconRow(team: entry, ours: same), at: 0)
    }
    return Lexicon(rows: rows)
  }

  /// What stands in `text`, in order. No two hits overlap; nothing inside double quotes or inside other words.
  public func hits(in text: String) -> [Hit] {
    var bytes = text
    return bytes.withUTF8 { buffer in
      let words = WordScanner.words(of: buffer)
      let spelling = LexiconSpelling(rows: rows, index: index, words: words, bytes: buffer)
      let places = text.utf8
      return LexiconMatcher.matches(in: words, index).compactMap { found in
        let from = places.index(places.startIndex, offsetBy: found.place.lowerBound)
        let to = places.index(from, offsetBy: found.place.count)
        // A mark beside a word can make one character with the blank before or behind it.
        guard String.Index(from, within: text) != nil, String.Index(to, within: text) != nil else { return nil }
        return Hit(entry: rows[Int(index.forms[found.form].row)].entry, range: from..<to, replacement: spelling.replacement(found))
      }
    }
  }
}
