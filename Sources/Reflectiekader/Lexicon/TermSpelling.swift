/// Takes a term in folded letters apart into the words that the scanner sees in a text.
enum TermSpelling {
  private static let gap = Array("…".utf8)

  /// The words of `term`, without hyphens and dots; an empty one for the gap of *schaalt … op*.
  static func words(of term: [UInt8]) -> [[UInt8]] {
    if term.allSatisfy(Letter.isLetter) { return term.isEmpty ? [] : [term] }
    return term.split(separator: Letter.space).flatMap { piece -> [[UInt8]] in
      if piece.elementsEqual(gap) { return [[]] }
      return isPlain(piece) ? [piece.filter { $0 != Letter.hyphen }] : scanned(Array(piece))
    }
  }

  /// Whether there are only letters and digits, with a single hyphen or apostrophe between them here and there.
  private static func isPlain(_ piece: ArraySlice<UInt8>) -> Bool {
    var betweenLetters = false
    for byte in piece {
      if Letter.isLetter(byte) || Letter.isDigit(byte) {
        betweenLetters = true
      } else if betweenLetters, byte == Letter.hyphen || byte == Letter.apostrophe {
        betweenLetters = false
      } else {
        return false
      }
    }
    return betweenLetters
  }

  private static func scanned(_ piece: [UInt8]) -> [[UInt8]] {
    piece.withUnsafeBufferPointer { buffer in
      let found = WordScanner.words(of: buffer)
      return found.words.map { Array(found.letters[$0.letters]) }
    }
  }
}
