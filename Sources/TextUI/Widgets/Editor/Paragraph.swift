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
///
/// A letter in a paragraph of a megabyte costs little: places are counted from where the last change was, and only the lines around a change
/// are wrapped again.
struct Paragraph: Sendable {
  enum Ending: String, Sendable {
    case none = ""
    case newline = "\n"
    case returnAndNewline = "\r\n"
  }

  private(set) var characters: [Character]
  /// The same as one text, without the ending.
  private(set) var body: String
  let ending: Ending
  /// The bytes of UTF-8 it takes, its ending included.
  private(set) var byteCount: Int
  /// Where the last change ended: the offset, and the bytes before it.
  private var known = (offset: 0, byte: 0)
  private var measuredBreaks: [Int] = []
  private var measuredWidth = 0
  /// What changed since it was measured.
  private var change: Change?

  private struct Change: Sendable {
    /// How many characters there were when it was measured.
    let count: Int
    /// How many at the start and at the end are still the same.
    var start: Int
    var end: Int
  }

  init(_ characters: [Character], _ ending: Ending) {
    self.characters = characters
    self.ending = ending
    body = characters.joinedText
    byteCount = body.utf8.count + ending.rawValue.utf8.count
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

  var text: String { body + ending.rawValue }

  // MARK: - Offsets and bytes

  /// The bytes before an offset.
  func byte(at offset: Int) -> Int {
    if body.utf8.count == characters.count { return offset }
    var place = nearest { abs($0.offset - offset) }
    while place.offset < offset { step(&place) }
    while place.offset > offset { stepBack(&place) }
    return place.byte
  }

  /// The first offset that has at least so many bytes before it, and how many those are; the end where there are none.
  func offset(atByte byte: Int) -> (offset: Int, byte: Int) {
    if body.utf8.count == characters.count { return (min(max(0, byte), characters.count), min(max(0, byte), characters.count)) }
    var place = nearest { abs($0.byte - byte) }
    while place.byte < byte, place.offset < characters.count { step(&place) }
    while place.offset > 0, place.byte > byte {
      let here = place
      stepBack(&place)
      if place.byte < byte { return here }
    }
    return place
  }

  private typealias Place = (offset: Int, byte: Int)

  /// Where counting begins: at the start, at the last change or at the end, whichever is nearest.
  private func nearest(_ distance: (Place) -> Int) -> Place {
    let places: [Place] = [(0, 0), known, (characters.count, body.utf8.count)]
    return places.min { distance($0) < distance($1) } ?? (0, 0)
  }

  private func step(_ place: inout Place) {
    place.byte += characters[place.offset].utf8.count
    place.offset += 1
  }

  private func stepBack(_ place: inout Place) {
    place.offset -= 1
    place.byte -= characters[place.offset].utf8.count
  }

  /// Whether these characters stay the same ones in the place of others: nothing joins at a seam.
  func takes(_ new: [Character], _ text: String, at range: Range<Int>) -> Bool {
    // Single characters and no slices: a slice that is still there has all characters copied when they change.
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1] : nil
    let after = range.upperBound < characters.count ? characters[range.upperBound] : nil
    if before == "\r" { return false }
    // Where a character begins depends only on the one before it, so the neighbours show whether anything joins.
    let seen = Array((before.map { String($0) } ?? "") + text + (after.map { String($0) } ?? ""))
    let kept = (before.map { [$0] } ?? []) + new + (after.map { [$0] } ?? [])
    return seen.count == kept.count && zip(seen, kept).allSatisfy { $0.utf8.count == $1.utf8.count }
  }

  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    let low = byte(at: range.lowerBound)
    let inserted = new.joinedText
    let from = body.utf8.index(body.startIndex, offsetBy: low)
    let to = body.utf8.index(from, offsetBy: characters[range].byteCount)
    body.replaceSubrange(from..<to, with: inserted)
    byteCount = body.utf8.count + ending.rawValue.utf8.count
    noteChange(in: range)
    characters.replaceSubrange(range, with: new)
    known = (range.lowerBound + new.count, low + inserted.utf8.count)
  }

  // MARK: - Wrapping

  private mutating func noteChange(in range: Range<Int>) {
    let end = characters.count - range.upperBound
    if var change {
      change.start = min(change.start, range.lowerBound)
      change.end = min(change.end, end)
      self.change = change
    } else {
      change = Change(count: characters.count, start: range.lowerBound, end: end)
    }
  }

  /// The offsets at which a new line begins when wrapped in `width` columns; the first line, at 0, is not among them.
  func breaks(width: Int) -> [Int] {
    if isMeasured(width: width) { return measuredBreaks }
    // No character is wider than two columns, so this fits without looking.
    if characters.count * 2 <= width { return [] }
    if width == measuredWidth, let change { return breaks(width: width, after: change) }
    return Wrapping.breaks(characters, width: width).dropFirst().map(\.lowerBound)
  }

  /// The breaks of before, anew around what changed: from the line before it, whose end may take in more, up to the first line that begins
  /// where one began before.
  private func breaks(width: Int, after change: Change) -> [Int] {
    let shift = characters.count - change.count
    let line = measuredBreaks.firstIndex { $0 > change.start } ?? measuredBreaks.count
    let first = max(0, line - 1)
    var rest = measuredBreaks[first...]
    var fresh = Array(measuredBreaks[..<first])
    var isAsBefore = false
    Wrapping.forEachBreak(characters, width: width, from: fresh.last ?? 0) { start in
      while let known = rest.first, known + shift < start { rest.removeFirst() }
      if start >= characters.count - change.end, rest.first == start - shift {
        isAsBefore = true
        return false
      }
      fresh.append(start)
      return true
    }
    return isAsBefore ? fresh + rest.map { $0 + shift } : fresh
  }

  func isMeasured(width: Int) -> Bool { width == measuredWidth && change == nil }

  /// Remembers the breaks for `width`, so that asking again costs nothing.
  mutating func measure(width: Int) {
    measuredBreaks = breaks(width: width)
    measuredWidth = width
    change = nil
  }
}

extension Paragraph: Equatable {
  /// Equal where the bytes are: what is remembered of wrapping says nothing about the text, and NFC is not NFD.
  static func == (left: Paragraph, right: Paragraph) -> Bool {
    left.ending == right.ending && left.byteCount == right.byteCount && left.body.utf8.elementsEqual(right.body.utf8)
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
