/// What somebody looks for.
///
/// Each word is the beginning of a word; all of them have to be found in the same piece. Words between quotation marks stand in a row, in one
/// text; the last of them may be a beginning. What is between the first quotation mark and the end counts where the second is not typed yet.
public struct SearchQuery: Sendable, Equatable {
  /// One thing that has to be found.
  struct Term: Sendable, Equatable {
    /// The words that stand in a row; never none.
    let words: [[UInt8]]
    /// The same without the hyphens between them, where there were any: that is found too.
    let whole: [UInt8]?
  }

  let terms: [Term]

  /// More than this is not looked at: nobody types it, and SQLite has a limit too.
  private static let most = 24

  /// Takes a text as somebody typed it.
  public init(_ text: String) {
    var terms: [Term] = []
    var isQuoted = false
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { "\"“”„‟«»".contains($0) }) {
      terms += isQuoted ? Self.row(String(part)) : Self.loose(String(part))
      isQuoted.toggle()
    }
    var different: [Term] = []
    for term in terms where !different.contains(term) { different.append(term) }
    self.terms = Array(different.prefix(Self.most))
  }

  /// Whether there is no word in it.
  public var isEmpty: Bool { terms.isEmpty }

  private static func row(_ text: String) -> [Term] {
    let folded = FoldedWords(text)
    let words = folded.words.prefix(most).map { Array(folded.letters(of: $0)) }
    return words.isEmpty ? [] : [Term(words: words, whole: nil)]
  }

  private static func loose(_ text: String) -> [Term] {
    text.split { $0.isWhitespace }.flatMap { typed in
      let folded = FoldedWords(String(typed))
      var index = 0
      var terms: [Term] = []
      for whole in folded.wholes + [nil] {
        while index < folded.words.count, whole.map({ !$0.place.overlaps(folded.words[index].place) }) ?? true {
          terms.append(Term(words: [Array(folded.letters(of: folded.words[index]))], whole: nil))
          index += 1
        }
        guard let whole else { break }
        let parts = folded.words[index...].prefix { whole.place.overlaps($0.place) }
        terms.append(
          Term(words: parts.prefix(most).map { Array(folded.letters(of: $0)) }, whole: Array(folded.wholeLetters[whole.letters])))
        index += parts.count
      }
      return terms
    }
  }

  /// The same for FTS5. The letters are small ASCII letters, digits and low lines alone, so nothing in it can mean anything else.
  var match: String {
    terms.map { term in
      let row = "\"" + term.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\" *"
      guard let whole = term.whole else { return row }
      return "(\(row) OR \"\(String(decoding: whole, as: UTF8.self))\" *)"
    }.joined(separator: " AND ")
  }
}
