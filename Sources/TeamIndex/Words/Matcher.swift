/// Finds what a query asks for in the texts of a piece, without an index.
struct Matcher {
  let query: SearchQuery

  /// Where each term is found in a text, in Unicode scalars.
  private func places(in folded: FoldedWords) -> [[Range<Int>]] {
    query.terms.map { term in
      var found: [Range<Int>] = []
      let count = term.words.count
      if folded.words.count >= count {
        for start in 0...(folded.words.count - count) where stands(term.words, at: start, in: folded) {
          found.append(folded.words[start].place.lowerBound..<folded.words[start + count - 1].place.upperBound)
        }
      }
      if let whole = term.whole ?? (count == 1 ? term.words[0] : nil) {
        for word in folded.wholes where folded.wholeLetters[word.letters].starts(with: whole) { found.append(word.place) }
        if term.whole != nil {
          for word in folded.words where folded.letters(of: word).starts(with: whole) { found.append(word.place) }
        }
      }
      return found
    }
  }

  private func stands(_ row: [[UInt8]], at start: Int, in folded: FoldedWords) -> Bool {
    for (offset, word) in row.enumerated() {
      let letters = folded.letters(of: folded.words[start + offset])
      guard letters.starts(with: word), offset == row.count - 1 || letters.count == word.count else { return false }
    }
    return true
  }

  /// The text of a piece in which most of it is found, the first of those, with the places; nil where not all of it is found.
  func look(in piece: SearchPiece) -> (passage: SearchPiece.Passage, places: [Range<Int>])? {
    var missing = Set(query.terms.indices)
    var best: (passage: SearchPiece.Passage, places: [Range<Int>], terms: Int)?
    for passage in piece.passages {
      let places = places(in: FoldedWords(passage.text))
      let found = places.indices.filter { !places[$0].isEmpty }
      missing.subtract(found)
      if found.count > best?.terms ?? 0 { best = (passage, places.flatMap { $0 }, found.count) }
    }
    guard missing.isEmpty, let best else { return nil }
    return (best.passage, best.places)
  }
}
