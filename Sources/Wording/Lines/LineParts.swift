import Basics

/// A typed line in its parts: what stands between its commas, and the words of each.
struct LineParts {
  /// The parts that hold something, in order.
  let parts: [Part]

  /// What stands between two commas, without blanks at both ends.
  struct Part {
    let text: Substring
    let words: [Word]

    var range: Range<String.Index> { text.startIndex..<text.endIndex }

    /// The words from one of them to the end, as they were typed; nil where there are none.
    func range(of words: Range<Int>) -> Range<String.Index>? {
      guard !words.isEmpty, self.words.indices.contains(words.lowerBound), self.words.indices.contains(words.upperBound - 1) else {
        return nil
      }
      return self.words[words.lowerBound].text.startIndex..<self.words[words.upperBound - 1].text.endIndex
    }

    /// The text of some of its words, as it was typed.
    func text(of words: Range<Int>) -> String { range(of: words).map { String(text[$0]) } ?? "" }
  }

  /// A word as it was typed, and as it is looked up.
  struct Word {
    let text: Substring
    /// In small letters, without marks on its letters and stops around it.
    let folded: String

    var isCapital: Bool { text.first { $0.isLetter }?.isUppercase == true }
  }

  init(_ line: String) {
    parts = line.split { ",;\n".contains($0) }.compactMap { piece in
      let text = Self.trimmed(piece)
      return text.isEmpty ? nil : Part(text: text, words: Self.words(of: text))
    }
  }

  private static func words(of text: Substring) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).map { Word(text: $0, folded: folded(String($0))) }
  }

  private static func folded(_ word: String) -> String {
    let text = Folding.sort(word).replacing("’", with: "'").replacing("‘", with: "'")
    let isMark: (Character) -> Bool = { ".!?:\"“”()".contains($0) }
    let bare = String(text.drop(while: isMark).reversed().drop(while: isMark).reversed())
    return bare.isEmpty ? text : bare
  }

  static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start[start.startIndex..<start.startIndex] }
    return start[start.startIndex...last]
  }
}
