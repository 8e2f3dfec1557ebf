import Basics

/// A text as it is searched: its words, folded, one way for the index and for the scan.
///
/// A word is a row of letters and digits. Capitals, marks and the difference between ij and y are taken off (`Folding.search`), apostrophes count for
/// nothing ("foto's" is "fotos"), and a hyphen parts two words of which the whole is a word too ("Berg-Smit" is found by "smit" and by
/// "bergsmit"). What remains is written in small ASCII letters and digits alone: of any other letter stands its number between two
/// low lines. So no tokeniser and no edition of Unicode can ever see other words than we do.
struct FoldedWords {
  /// A word, and where it stands.
  struct Word {
    /// Its letters in `letters`.
    let letters: Range<Int>
    /// In Unicode scalars of the text.
    let place: Range<Int>
  }

  /// The words in their order, with a blank between them.
  private(set) var letters: [UInt8] = []
  private(set) var words: [Word] = []
  /// What hyphens hold together, without them: these stand in no row with other words.
  private(set) var wholeLetters: [UInt8] = []
  private(set) var wholes: [Word] = []

  /// Longer words are cut off, in texts as well as in what is searched for: SQLite has a limit too.
  static let longestWord = 512

  /// The words of a text.
  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    var text = text
    let isPlain = text.withUTF8 { bytes in readPlain(bytes) }
    if isPlain { return }
    letters = []
    words = []
    wholeLetters = []
    wholes = []
    readAll(Array(text.unicodeScalars))
  }

  /// The letters of a word.
  func letters(of word: Word) -> ArraySlice<UInt8> { letters[word.letters] }

  /// Reads a text of only ASCII, which most are; false for others.
  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = -1
    var begin = 0
    var chain: (first: Int, start: Int)?
    var index = 0
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: " ")
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if start < 0 {
          start = index
          begin = beginWord()
        }
        let small = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
        if small == UInt8(ascii: "j"), letters.count > begin, letters.last == UInt8(ascii: "i") {
          letters[letters.count - 1] = UInt8(ascii: "y")
        } else {
          letters.append(small)
        }
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case 0x80...: return false
      default:
        if start >= 0 {
          endWord(begin, start..<index)
          let goesOn = byte == UInt8(ascii: "-") && index + 1 < bytes.count && Self.isPlainLetter(bytes[index + 1])
          if goesOn, chain == nil { chain = (words.count - 1, start) }
          if !goesOn, let open = chain {
            let plain = bytes[open.start..<index].filter(Self.isPlainLetter)
            endChain(open.first, open.start..<index, String(decoding: plain, as: UTF8.self))
            chain = nil
          }
          start = -1
        }
      }
      index += 1
    }
    return true
  }

  private mutating func readAll(_ scalars: [Unicode.Scalar]) {
    var start = -1
    var chain: (first: Int, start: Int)?
    for index in 0...scalars.count {
      let sort = index < scalars.count ? Sort(scalars[index]) : .other
      if sort == .letter {
        if start < 0 { start = index }
        continue
      }
      if sort == .apostrophe || start < 0 { continue }
      let begin = beginWord()
      Self.append(Self.folded(scalars[start..<index]), to: &letters)
      if letters.count > begin { endWord(begin, start..<index) } else { letters.removeLast(begin > 0 ? 1 : 0) }
      let goesOn = sort == .hyphen && index + 1 < scalars.count && Sort(scalars[index + 1]) == .letter && letters.count > begin
      if goesOn, chain == nil { chain = (words.count - 1, start) }
      if !goesOn, let open = chain {
        endChain(open.first, open.start..<index, Self.folded(scalars[open.start..<index]))
        chain = nil
      }
      start = -1
    }
  }

  private mutating func beginWord() -> Int {
    if !letters.isEmpty { letters.append(UInt8(ascii: " ")) }
    return letters.count
  }

  private mutating func endWord(_ begin: Int, _ place: Range<Int>) {
    if letters.count - begin > Self.longestWord { letters.removeLast(letters.count - begin - Self.longestWord) }
    words.append(Word(letters: begin..<letters.count, place: place))
  }

  /// Adds what hyphens held together, where that is more than one word.
  private mutating func endChain(_ first: Int, _ place: Range<Int>, _ whole: String) {
    guard words.count - first > 1 else { return }
    if !wholeLetters.isEmpty { wholeLetters.append(UInt8(ascii: " ")) }
    let begin = wholeLetters.count
    Self.append(Folding.search(whole), to: &wholeLetters)
    if wholeLetters.count - begin > Self.longestWord { wholeLetters.removeLast(wholeLetters.count - begin - Self.longestWord) }
    wholes.append(Word(letters: begin..<wholeLetters.count, place: place))
  }

  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var word = String.UnicodeScalarView()
    for scalar in scalars where Sort(scalar) == .letter { word.append(scalar) }
    return Folding.search(String(word))
  }

  /// Writes a folded word in ASCII. What folding left of a letter may be no letter at all: that stands for nothing.
  private static func append(_ word: String, to bytes: inout [UInt8]) {
    for scalar in word.unicodeScalars {
      if let ascii = UInt8(exactly: scalar.value), ascii < 0x80 {
        if Self.isPlainLetter(ascii) { bytes.append(ascii) }
      } else {
        bytes += Array("_\(String(scalar.value, radix: 16))_".utf8)
      }
    }
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  /// What a scalar does in a text.
  private enum Sort {
    case letter, apostrophe, hyphen, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "'", "`", "´", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02B9}", "\u{02BC}": self = .apostrophe
      case "-", "\u{2010}", "\u{2011}": self = .hyphen
      default:
        if scalar.isASCII {
          self = isPlainLetter(UInt8(scalar.value)) ? .letter : .other
          return
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
          .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .format:
          self = .letter
        default: self = .other
        }
      }
    }
  }
}
