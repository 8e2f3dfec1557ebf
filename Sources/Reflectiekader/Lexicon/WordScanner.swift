import Basics

/// Takes a text apart into words; what stands between quotes is left out.
///
/// A quote closes with its own mark („ with ” or “) and never runs over a line end; one that is not closed runs to the end of its line.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var found = TypedWords()
  /// What stood since the last word.
  private var onlyBlanks = false
  private var lineEnds = 0
  private var sentenceEnded = true

  /// The words of `bytes`, a text in UTF-8.
  static func words(of bytes: UnsafeBufferPointer<UInt8>) -> TypedWords {
    var scanner = WordScanner(bytes: bytes)
    scanner.found.words.reserveCapacity(bytes.count / 6)
    scanner.found.letters.reserveCapacity(bytes.count)
    scanner.scan()
    return scanner.found
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func scan() {
    while place < bytes.count {
      let length = wordLength(at: place)
      if length > 0 { takeWord() } else { takeBetween() }
    }
  }

  // MARK: Between words

  private mutating func takeBetween() {
    let byte = bytes[place]
    switch byte {
    case Letter.space, Letter.tab: place += 1
    case Letter.lineFeed, Letter.carriageReturn: takeLineEnd()
    case Letter.quote: skipQuote(closedBy: [0x22])
    case 0..<0x80:
      mark(endsSentence: byte == Letter.dot || byte == Letter.exclamation || byte == Letter.question)
      place += 1
    default: takeScalarBetween()
    }
  }

  private mutating func takeScalarBetween() {
    let (scalar, length) = scalar(at: place)
    switch scalar.value {
    case 0x2018 where isClosed(from: place + length, by: [0x2019]): skipQuote(closedBy: [0x2019])
    case 0x201A where isClosed(from: place + length, by: [0x2019, 0x2018]): skipQuote(closedBy: [0x2019, 0x2018])
    case 0x201C: skipQuote(closedBy: [0x201D])
    case 0x201D: skipQuote(closedBy: [0x201D])
    case 0x201E: skipQuote(closedBy: [0x201D, 0x201C])
    case 0xAB: skipQuote(closedBy: [0xBB])
    case 0xBB: skipQuote(closedBy: [0xAB])
    case 0xA0, 0x2007, 0x202F: place += length
    default:
      mark(endsSentence: scalar.value == 0x2026)
      place += length
    }
  }

  private mutating func takeLineEnd() {
    if bytes[place] == Letter.carriageReturn, place + 1 < bytes.count, bytes[place + 1] == Letter.lineFeed { place += 1 }
    place += 1
    lineEnds += 1
    endClause()
    sentenceEnded = true
    if lineEnds > 1 { onlyBlanks = false }
  }

  private mutating func skipQuote(closedBy closers: [UInt32]) {
    mark(endsSentence: false)
    place += scalar(at: place).length
    while place < bytes.count, bytes[place] != Letter.lineFeed, bytes[place] != Letter.carriageReturn {
      let (scalar, length) = scalar(at: place)
      if scalar.value == 0x2028 || scalar.value == 0x2029 { return }
      place += length
      if closers.contains(scalar.value), !isApostrophe(scalar, before: place) { return }
    }
  }

  /// A single curly mark between letters is an apostrophe: in ‘zo’n gesprek’ the quote ends with the last.
  private func isApostrophe(_ scalar: Unicode.Scalar, before place: Int) -> Bool { scalar.value == 0x2019 && wordLength(at: place) > 0 }

  /// Whether the single curly mark before `start` opens a quote: it is closed in the same line, and is not that of ‘s avonds.
  private func isClosed(from start: Int, by closers: [UInt32]) -> Bool {
    if start + 1 < bytes.count, Letter.isLetter(bytes[start]), bytes[start + 1] == Letter.space { return false }
    var at = start
    while at < bytes.count, bytes[at] != Letter.lineFeed, bytes[at] != Letter.carriageReturn {
      let (scalar, length) = scalar(at: at)
      at += length
      if closers.contains(scalar.value), !isApostrophe(scalar, before: at) { return true }
    }
    return false
  }

  /// Something else than a blank stands here.
  private mutating func mark(endsSentence: Bool) {
    onlyBlanks = false
    if endsSentence { sentenceEnded = true }
    endClause()
  }

  private mutating func endClause() {
    if let last = found.words.indices.last { found.words[last].endsClause = true }
  }

  // MARK: Words

  private mutating func takeWord() {
    let start = place
    let firstLetter = found.letters.count
    let firstPart = found.parts.count
    if !takeDotted() { takeLetters() }
    found.words.append(
      TypedWord(
        place: start..<place, letters: firstLetter..<found.letters.count, parts: firstPart..<found.parts.count,
        follows: onlyBlanks, endsClause: false, endsInHyphen: takeLastHyphen(), startsSentence: sentenceEnded, capitals: capitals(at: start)
      ))
    onlyBlanks = true
    lineEnds = 0
    sentenceEnded = false
  }

  /// Passes over a hyphen between the word and a blank. It belongs to the word, as far as it lends the end of another.
  private mutating func takeLastHyphen() -> Bool {
    guard place + 1 < bytes.count, bytes[place] == Letter.hyphen, bytes[place + 1] == Letter.space else { return false }
    place += 1
    return true
  }

  /// *m.b.t.* and *o.v.v*: single letters with dots between them.
  private mutating func takeDotted() -> Bool {
    var end = place
    var letters: [UInt8] = []
    while end < bytes.count, Letter.isLetter(bytes[end]), end + 1 == bytes.count || wordLength(at: end + 1) == 0 {
      letters.append(bytes[end] | 0x20)
      end += 1
      guard end < bytes.count, bytes[end] == Letter.dot else { break }
      end += 1
    }
    guard letters.count > 1 else { return false }
    // One letter that ends in a hyphen or an apostrophe begins another word.
    if end < bytes.count, wordLength(at: end) > 0 { return false }
    found.letters += letters
    place = end
    return true
  }

  private mutating func takeLetters() {
    let start = place
    var hyphens: [Int] = []
    var plain = true
    while place < bytes.count {
      let length = wordLength(at: place)
      if length > 0 {
        if length > 1 { plain = false }
        place += length
        continue
      }
      guard let joiner = joinerLength(at: place), wordLength(at: place + joiner.length) > 0 else { break }
      if joiner.length > 1 { plain = false }
      if joiner.isHyphen { hyphens.append(place + joiner.length) }
      place += joiner.length
    }
    if plain { foldPlain(start, hyphens) } else { fold(start, hyphens) }
  }

  private mutating func foldPlain(_ start: Int, _ hyphens: [Int]) {
    var part = (start: found.letters.count, place: start)
    for place in start..<place {
      let byte = bytes[place]
      if byte == Letter.hyphen {
        endPart(&part, next: place + 1)
      } else {
        found.letters.append(Letter.isCapital(byte) ? byte | 0x20 : byte)
      }
    }
    if !hyphens.isEmpty { endPart(&part, next: place) }
  }

  /// The same for words with letters outside ASCII.
  private mutating func fold(_ start: Int, _ hyphens: [Int]) {
    var part = (start: found.letters.count, place: start)
    var next = hyphens[...]
    for byte in Folding.sort(String(decoding: bytes[start..<place], as: UTF8.self)).utf8 {
      if byte == Letter.hyphen {
        endPart(&part, next: next.popFirst() ?? place)
      } else {
        found.letters.append(byte)
      }
    }
    if !hyphens.isEmpty { endPart(&part, next: place) }
  }

  private mutating func endPart(_ part: inout (start: Int, place: Int), next: Int) {
    found.parts.append(TypedPart(letters: part.start..<found.letters.count, capitals: capitals(at: part.place)))
    part = (found.letters.count, next)
  }

  // MARK: Bytes

  private func capitals(at place: Int) -> Bool {
    place + 1 < bytes.count && Letter.isCapital(bytes[place])
      && (Letter.isCapital(bytes[place + 1])
        || bytes[place + 1] == Letter.dot && place + 2 < bytes.count && Letter.isCapital(bytes[place + 2]))
  }

  /// The length of the letter, digit or mark at `place`; 0 where none stands there.
  private func wordLength(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    let byte = bytes[place]
    if byte < 0x80 { return Letter.isLetter(byte) || Letter.isDigit(byte) ? 1 : 0 }
    let (scalar, length) = scalar(at: place)
    let properties = scalar.properties
    if properties.isAlphabetic || properties.isGraphemeExtend { return length }
    // What joins letters into one character, or hides in a word, belongs to it, so that no hit ends within a character.
    switch properties.generalCategory {
    case .format, .spacingMark, .nonspacingMark, .enclosingMark, .modifierSymbol: return length
    default: return 0
    }
  }

  private func joinerLength(at place: Int) -> (length: Int, isHyphen: Bool)? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case Letter.hyphen: return (1, true)
    case Letter.apostrophe: return (1, false)
    case 0xE2:
      switch scalar(at: place).scalar.value {
      case 0x2010, 0x2011: return (3, true)
      case 0x2019: return (3, false)
      default: return nil
      }
    default: return nil
    }
  }

  /// The scalar at `place`. The bytes are those of a text and so always well formed.
  private func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[place + next]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

/// Bytes with a meaning.
enum Letter {
  static let space = UInt8(ascii: " "), tab = UInt8(ascii: "\t"), lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\""), apostrophe = UInt8(ascii: "'"), hyphen = UInt8(ascii: "-"), dot = UInt8(ascii: ".")
  static let star = UInt8(ascii: "*")
  static let exclamation = UInt8(ascii: "!"), question = UInt8(ascii: "?")

  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
