import Basics

/// What an example is read for beside contact details: words, days, numbers, ages.
extension DetailReader {
  /// Runs of letters and digits, each a word of its own.
  func words() -> [Range<Int>] { runs { $0.isInWord } }

  /// Runs of digits.
  func numbers() -> [Range<Int>] { runs { $0.isASCII && $0.isNumber } }

  private func runs(_ belongs: (Character) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      let end = end(from: place, while: belongs)
      if end > place { found.append(place..<end) }
      place = max(end, place + 1)
    }
    return found
  }

  /// Days of the calendar, with a year or without.
  func days() -> [Range<Int>] {
    text.indices.compactMap { place in
      guard isDigit(place), place == 0 || !isDigit(place - 1), let end = dayInFigures(at: place)?.end ?? dayInWords(at: place)?.end else {
        return nil
      }
      return place..<end
    }
  }

  func isYear(_ range: Range<Int>) -> Bool {
    range.count == 4 && ["19", "20"].contains(String(low[range.lowerBound..<range.lowerBound + 2]))
  }

  /// "12 jaar", "negen jaar oud", "8-jarige".
  func ages() -> [Range<Int>] {
    words().compactMap { range in
      let word = String(low[range])
      let isNumber = word.allSatisfy(\.isNumber) && word.count <= 3 || Self.numberWords.contains(word)
      if word.hasSuffix("jarig") || word.hasSuffix("jarige") { return word.count > 6 ? range : nil }
      guard isNumber else { return nil }
      let start = "- ".contains(self[range.upperBound]) ? range.upperBound + 1 : range.upperBound
      let next = self.word(at: start)
      return ["jaar", "jarig", "jarige", "maanden"].contains(next.text) ? range.lowerBound..<next.end : nil
    }
  }

  private static let numberWords = Set(
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien".split(
      separator: " "
    )
    .map(String.init))

  /// Whether a word stands before `place` behind which a town or country comes: "in", "uit".
  func isBehindPlaceWord(_ place: Int) -> Bool {
    let before = String(low[..<place].reversed().drop { $0.isWhitespace }.prefix { $0.isLetter }.reversed())
    return ["in", "uit", "te", "naar"].contains(before)
  }
}
