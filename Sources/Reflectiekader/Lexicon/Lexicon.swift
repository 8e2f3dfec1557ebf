import Basics

/// Diagnostic, bureaucratic and labelling words with ordinary words for them; finds them in what somebody types.
///
/// It never judges and never blocks: a hit is a quiet hint. What stands between quotes is someone else's and left alone
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
    /// The ordinary words for this form, in its shape, the best first. Empty where no words mean the same: then only the reason is told.
    public let words: [String]
    /// What the key puts in its place; nil where the sentence around it might not stay right.
    public let swap: Swap?
  }

  /// A change that leaves a sentence right.
  public struct Swap: Sendable, Equatable {
    /// What it takes the place of: the word, or the word with its article.
    public let range: Range<String.Index>
    /// What comes there, with a capital where a sentence or a name begins there.
    public let text: String
  }

  init(rows: [LexiconRow]) {
    self.rows = rows
    entries = rows.map { row in (Folding.sort(row.entry.term), row.isRejected(row.entry.term) ? row.entry.withoutWords : row.entry) }
      .sorted { $0.0 < $1.0 }.map(\.1)
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

  /// What stands in `text`, in order. No two hits overlap; nothing inside quotes or inside other words.
  public func hits(in text: String) -> [Hit] {
    var bytes = text
    return bytes.withUTF8 { buffer in
      let words = WordScanner.words(of: buffer)
      return words.letters.withUnsafeBufferPointer { letters in
        let spelling = LexiconSpelling(rows: rows, index: index, words: words, bytes: buffer, letters: letters)
        return LexiconMatcher.matches(in: words, index).compactMap { hit(for: $0, spelling, in: text) }
      }
    }
  }

  private func hit(for found: LexiconMatcher.Found, _ spelling: LexiconSpelling, in text: String) -> Hit? {
    func place(_ byte: Int) -> String.Index? { String.Index(text.utf8.index(text.startIndex, offsetBy: byte), within: text) }
    // A mark beside a word can make one character with the blank before or behind it.
    guard let from = place(found.place.lowerBound), let to = place(found.place.upperBound) else { return nil }
    let form = index.forms[found.form]
    let row = rows[Int(form.row)]
    if row.isRejected(row.forms[Int(form.written)].text) || row.isRejected(spelling.typed(found)) {
      return Hit(entry: row.entry.withoutWords, range: from..<to, words: [], swap: nil)
    }
    let swap = spelling.swap(found).flatMap { swap in place(swap.from).map { Swap(range: $0..<to, text: swap.words) } }
    return Hit(
      entry: row.entry, range: from..<to, words: spelling.ordinary(found), swap: swap)
  }
}
