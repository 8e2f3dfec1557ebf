import Basics
import DossierModel

/// A word as it is looked up in a dictionary: its accents and apostrophes in one form each, and ij as two letters.
public struct SpellingWord: Sendable, Hashable {
  /// "foto's", "geërfd", "prijs"
  public let letters: String
  /// Whether a hyphen stands behind it, for what is left out there: "gezins- en jeugdhulp".
  let isCutShort: Bool
  /// Whether a full stop follows, which may belong to it: "bijv."
  let hasStop: Bool

  /// Whether it is known, as `knows` says of words without anything around them: by itself, with its full stop, or all parts of it that hyphens hold
  /// together.
  public func isKnown(by knows: (String) -> Bool) -> Bool {
    if knows(letters) || hasStop && knows(letters + ".") { return true }
    let parts = letters.split(separator: "-").map(String.init)
    guard parts.count > 1 || isCutShort, let last = parts.last else { return false }
    return parts.dropLast().allSatisfy { isPartKnown($0, knows) } && (isCutShort ? isPartKnown(last, knows) : last.count < 2 || knows(last))
  }

  /// The first part of a compound may have a sound that binds it to the next: "gezins", "zonne".
  private func isPartKnown(_ part: String, _ knows: (String) -> Bool) -> Bool {
    if part.count < 2 || knows(part) { return true }
    return ["s", "e", "en"].contains { part.hasSuffix($0) && knows(String(part.dropLast($0.count))) }
  }
}

/// A word with its place in a text.
struct SpellingPlace: Sendable, Equatable {
  let word: SpellingWord
  /// In bytes of UTF-8 from the start of the text.
  let range: Range<Int>
}

/// Takes a text apart into the words that a dictionary is asked about. Numbers, single letters, addresses and words in another script are none.
struct SpellingScanner {
  private let characters: [Character]
  /// The bytes before each character, and before the end.
  private let bytes: [Int]

  static func places(in text: String) -> [SpellingPlace] { SpellingScanner(text).places }

  private init(_ text: String) {
    characters = Array(text)
    bytes = characters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
  }

  private var places: [SpellingPlace] {
    var found: [SpellingPlace] = []
    var start = 0
    while start < characters.count {
      guard !characters[start].isWhitespace else {
        start += 1
        continue
      }
      let end = characters[start...].firstIndex(where: \.isWhitespace) ?? characters.count
      if !isAddress(start..<end) { take(start..<end, &found) }
      start = end
    }
    return found
  }

  /// The words in what stands between two blanks.
  private func take(_ chunk: Range<Int>, _ found: inout [SpellingPlace]) {
    var start = chunk.lowerBound
    while start < chunk.upperBound {
      guard characters[start].isInWord else {
        start += 1
        continue
      }
      var end = start + 1
      while end < chunk.upperBound, characters[end].isInWord || joins(at: end, in: chunk) { end += 1 }
      let hyphen = end < chunk.upperBound && characters[end].isHyphen
      let stop = end < chunk.upperBound && characters[end] == "."
      if let letters = Self.letters(characters[start..<end]) {
        let word = SpellingWord(letters: letters, isCutShort: hyphen, hasStop: stop)
        found.append(SpellingPlace(word: word, range: bytes[start]..<bytes[end]))
      }
      start = end
    }
  }

  /// Whether an apostrophe or a hyphen stands between two letters.
  private func joins(at place: Int, in chunk: Range<Int>) -> Bool {
    (characters[place].isApostrophe || characters[place].isHyphen) && place + 1 < chunk.upperBound && characters[place + 1].isInWord
  }

  /// How a word is looked up; nil for what is none.
  private static func letters(_ characters: ArraySlice<Character>) -> String? {
    guard !characters.contains(where: \.isNumber), characters.count(where: \.isLetter) > 1 else { return nil }
    var letters = ""
    for character in characters {
      if character.isApostrophe {
        letters += "'"
      } else if character.isHyphen {
        letters += "-"
      } else {
        guard let composed = LatinLetters.composed(character) else { return nil }
        letters += composed
      }
    }
    return letters
  }

  /// An e-mail or web address is in no dictionary.
  private func isAddress(_ chunk: Range<Int>) -> Bool {
    let text = String(characters[chunk]).lowercased()
    if text.contains("@") || text.contains("://") || text.hasPrefix("www.") { return true }
    let host = text.prefix { $0 != "/" && $0 != ":" && $0 != "," && $0 != ";" && $0 != ")" }.split(separator: ".").map(String.init)
    guard host.count > 1, let last = host.last else { return false }
    return Self.domains.contains(last) && host.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isInWord || $0.isHyphen) } }
  }

  private static let domains: Set<String> = ["nl", "com", "org", "net", "eu", "be", "de", "info", "frl", "amsterdam", "gov"]
}

extension Character {
  var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }
}

/// Latin letters, each in the one form in which dictionaries have it.
enum LatinLetters {
  /// With its marks in one code point each, as they were typed in one or two; ĳ as two letters. Nil for a letter of another script.
  static func composed(_ character: Character) -> String? {
    if character.isASCII { return String(character) }
    switch character {
    case "ĳ": return "ij"
    case "Ĳ": return "IJ"
    default: return whole[character].map(String.init) ?? (isLatin(character) ? String(character) : nil)
    }
  }

  private static func isLatin(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// Every letter of these blocks by itself: a character that is written with marks apart counts as the same one.
  private static let whole: [Character: Character] = {
    let codes = Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)
    let letters = codes.compactMap(Unicode.Scalar.init).map(Character.init)
    return Dictionary(letters.map { ($0, $0) }) { first, _ in first }
  }()

  /// Whether a word is in capitals alone.
  static func isInCapitals(_ word: String) -> Bool { word.count(where: \.isLetter) > 1 && !word.contains(where: \.isLowercase) }

  /// With a capital at the start; IJ is one letter.
  static func capitalised(_ word: String) -> String {
    if word.lowercased().hasPrefix("ij") { return "IJ" + word.dropFirst(2) }
    return (word.first?.uppercased() ?? "") + word.dropFirst()
  }
}
