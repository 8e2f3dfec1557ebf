import Basics

/// A text in small letters without marks, with the place of each of them in the text.
struct FoldedLetters {
  let text: [Character]
  private(set) var letters: [Unicode.Scalar] = []
  /// For each folded letter the character that it comes from; one character may give two.
  private(set) var places: [Int] = []

  init(_ text: [Character]) {
    self.text = text
    letters.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    for (place, character) in text.enumerated() {
      for letter in Self.folded(character) {
        letters.append(letter)
        places.append(place)
      }
    }
  }

  /// The character behind the folded letters up to `end`; nil where `end` stands inside a character.
  func place(after end: Int) -> Int? {
    guard end < places.count else { return text.count }
    return end == 0 || places[end - 1] != places[end] ? places[end] : nil
  }

  /// One blank for every kind of blank, small letters for all others.
  private static func folded(_ character: Character) -> [Unicode.Scalar] {
    if character.isWhitespace { return [" "] }
    if character.isApostrophe { return ["'"] }
    if let byte = character.asciiValue {
      return [Unicode.Scalar(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)]
    }
    return Array(Folding.sort(String(character)).unicodeScalars)
  }
}

extension Character {
  /// Whether it makes one word of what stands before and behind it.
  public var isInWord: Bool { isLetter || isNumber }
  /// Whether it is an apostrophe, in whatever form it was typed.
  public var isApostrophe: Bool { "'\u{2019}\u{2BC}\u{2018}\u{B4}`\u{2032}".contains(self) }
}
