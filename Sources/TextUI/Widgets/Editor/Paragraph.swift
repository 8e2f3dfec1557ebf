/// A place between two characters: which paragraph, and how many characters of it stand before.
struct TextPosition: Sendable, Hashable, Comparable {
  var paragraph: Int
  var offset: Int

  static let start = TextPosition(paragraph: 0, offset: 0)

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}

/// One paragraph: its characters, how it ended in the text it came from, and where it was last wrapped.
struct Paragraph: Sendable {
  enum Ending: String, Sendable {
    case none = ""
    case newline = "\n"
    case returnAndNewline = "\r\n"
  }

  private(set) var characters: [Character]
  let ending: Ending
  /// The bytes of UTF-8 it takes, its ending included.
  private(set) var byteCount: Int
  private var measuredBreaks: [Int] = []
  private var measuredWidth = 0

  init(_ characters: [Character], _ ending: Ending) {
    self.characters = characters
    self.ending = ending
    byteCount = characters.byteCount + ending.rawValue.utf8.count
  }

  /// Cuts `text` at its line ends; the last paragraph, possibly empty, is the only one without an ending.
  static func parse(_ text: String) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var characters: [Character] = []
    for character in text {
      if let ending = Ending(ending: character) {
        paragraphs.append(Paragraph(characters, ending))
        characters = []
      } else {
        characters.append(character)
      }
    }
    paragraphs.append(Paragraph(characters, .none))
    return paragraphs
  }

  var text: String { characters.joinedText + ending.rawValue }

  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    byteCount += new.byteCount - characters[range].byteCount
    characters.replaceSubrange(range, with: new)
    measuredWidth = 0
  }

  /// The offsets at which a new line begins when wrapped in `width` columns; the first line, at 0, is not among them.
  func breaks(width: Int) -> [Int] {
    if width == measuredWidth { return measuredBreaks }
    // No character is wider than two columns, so this fits without looking.
    if characters.count * 2 <= width { return [] }
    return Wrapping.breaks(characters, width: width).dropFirst().map(\.lowerBound)
  }

  func isMeasured(width: Int) -> Bool { width == measuredWidth }

  /// Remembers the breaks for `width`, so that asking again costs nothing.
  mutating func measure(width: Int) {
    measuredBreaks = breaks(width: width)
    measuredWidth = width
  }
}

extension Paragraph: Equatable {
  /// Equal where the bytes are: what is remembered of wrapping says nothing about the text, and NFC is not NFD.
  static func == (left: Paragraph, right: Paragraph) -> Bool {
    left.ending == right.ending && left.byteCount == right.byteCount && left.characters.count == right.characters.count
      && zip(left.characters, right.characters).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }
}

extension Paragraph.Ending {
  fileprivate init?(ending character: Character) {
    switch character {
    case "\n": self = .newline
    case "\r\n": self = .returnAndNewline
    default: return nil
    }
  }
}

extension Sequence<Character> {
  /// The bytes that these characters take in UTF-8.
  var byteCount: Int { reduce(0) { $0 + $1.utf8.count } }

  /// These characters as one text. `String(_:)` says the same in three times the time.
  var joinedText: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount)
    for character in self {
      for byte in character.utf8 { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Character {
  /// Whether moving by word goes through this character instead of stopping at it.
  var isOfWord: Bool { isLetter || isNumber || self == "_" }
}
