/// A text in paragraphs, exactly as its bytes came in. A one-line text is one paragraph, whatever it holds.
///
/// Changes are said in bytes of UTF-8 from the start of the text, because characters are not lasting: a typed accent joins the letter
/// before it, and taking a character away can join its neighbours.
struct TextBuffer: Sendable, Equatable {
  /// Never empty.
  private(set) var paragraphs: [Paragraph]
  private let splits: Bool

  /// With `splits`, line ends cut the text into paragraphs.
  init(_ text: String, splits: Bool) {
    self.splits = splits
    paragraphs = splits ? Paragraph.parse(text) : [Paragraph(Array(text), .none)]
  }

  var isEmpty: Bool { paragraphs.count == 1 && paragraphs[0].byteCount == 0 }

  var text: String {
    var text = ""
    text.reserveCapacity(paragraphs.reduce(0) { $0 + $1.byteCount })
    for paragraph in paragraphs {
      text.append(paragraph.characters.joinedText)
      text.append(paragraph.ending.rawValue)
    }
    return text
  }

  var end: TextPosition { TextPosition(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].characters.count) }

  /// The text between two positions, line ends included.
  func text(in range: Range<TextPosition>) -> String {
    let (low, high) = (range.lowerBound, range.upperBound)
    if low.paragraph == high.paragraph { return paragraphs[low.paragraph].characters[low.offset..<high.offset].joinedText }
    var text = paragraphs[low.paragraph].characters[low.offset...].joinedText + paragraphs[low.paragraph].ending.rawValue
    for paragraph in paragraphs[(low.paragraph + 1)..<high.paragraph] {
      text.append(paragraph.characters.joinedText)
      text.append(paragraph.ending.rawValue)
    }
    text.append(paragraphs[high.paragraph].characters[..<high.offset].joinedText)
    return text
  }

  func character(at position: TextPosition) -> Character? {
    let characters = paragraphs[position.paragraph].characters
    return position.offset < characters.count ? characters[position.offset] : nil
  }

  /// One character further, over a line end too; nil at the end of the text.
  func position(after position: TextPosition) -> TextPosition? {
    if position.offset < paragraphs[position.paragraph].characters.count {
      return TextPosition(paragraph: position.paragraph, offset: position.offset + 1)
    }
    return position.paragraph + 1 < paragraphs.count ? TextPosition(paragraph: position.paragraph + 1, offset: 0) : nil
  }

  /// One character back; nil at the start of the text.
  func position(before position: TextPosition) -> TextPosition? {
    if position.offset > 0 { return TextPosition(paragraph: position.paragraph, offset: position.offset - 1) }
    guard position.paragraph > 0 else { return nil }
    return TextPosition(paragraph: position.paragraph - 1, offset: paragraphs[position.paragraph - 1].characters.count)
  }

  /// The bytes before a position.
  func byte(at position: TextPosition) -> Int {
    paragraphs[..<position.paragraph].reduce(0) { $0 + $1.byteCount }
      + paragraphs[position.paragraph].characters[..<position.offset].byteCount
  }

  /// The position after that many bytes; after the whole character where they end inside one.
  func position(atByte byte: Int) -> TextPosition {
    let place = place(ofByte: byte)
    let paragraph = paragraphs[place.paragraph]
    var bytes = 0
    for (offset, character) in paragraph.characters.enumerated() {
      if bytes >= place.byte { return TextPosition(paragraph: place.paragraph, offset: offset) }
      bytes += character.utf8.count
    }
    if bytes < place.byte, place.paragraph + 1 < paragraphs.count { return TextPosition(paragraph: place.paragraph + 1, offset: 0) }
    return TextPosition(paragraph: place.paragraph, offset: paragraph.characters.count)
  }

  /// Puts `new` in the place of some bytes, which must begin and end between two scalars.
  mutating func replace(bytes: Range<Int>, with new: String) {
    let low = place(ofByte: bytes.lowerBound)
    let high = place(ofByte: bytes.upperBound)
    if low.paragraph == high.paragraph, splice(low.byte..<high.byte, of: low.paragraph, with: new) { return }

    var old = ""
    for paragraph in paragraphs[low.paragraph...high.paragraph] { old += paragraph.text }
    let afterHigh = paragraphs[high.paragraph].byteCount - high.byte
    let from = old.utf8.index(old.startIndex, offsetBy: low.byte)
    let to = old.utf8.index(old.endIndex, offsetBy: -afterHigh)
    let joined = String(old.unicodeScalars[..<from]) + new + String(old.unicodeScalars[to...])

    var parsed = splits ? Paragraph.parse(joined) : [Paragraph(Array(joined), .none)]
    // What stands before another paragraph ends in a line end, after which parsing sees an empty paragraph that is not there.
    if high.paragraph + 1 < paragraphs.count { parsed.removeLast() }
    paragraphs.replaceSubrange(low.paragraph...high.paragraph, with: parsed)
  }

  func isMeasured(width: Int, _ indices: Range<Int>) -> Bool {
    paragraphs[indices].allSatisfy { $0.isMeasured(width: width) }
  }

  /// Wraps all paragraphs, or some of them, and remembers it.
  mutating func measure(width: Int, _ indices: Range<Int>? = nil) {
    let indices = indices ?? paragraphs.indices
    if isMeasured(width: width, indices) { return }
    for index in indices where !paragraphs[index].isMeasured(width: width) { paragraphs[index].measure(width: width) }
  }

  /// The paragraph in which a byte of the text stands, and the bytes of that paragraph before it.
  private func place(ofByte byte: Int) -> (paragraph: Int, byte: Int) {
    var rest = byte
    for (index, paragraph) in paragraphs.dropLast().enumerated() {
      if rest < paragraph.byteCount { return (index, rest) }
      rest -= paragraph.byteCount
    }
    return (paragraphs.count - 1, rest)
  }

  /// The quick way for most keys: changes one paragraph in place. Says no, and changes nothing, where a line end is touched or where
  /// characters would join at a seam.
  private mutating func splice(_ bytes: Range<Int>, of index: Int, with new: String) -> Bool {
    if new.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return false }
    let characters = paragraphs[index].characters
    guard let low = characters.offset(atByte: bytes.lowerBound), let high = characters[low...].offset(atByte: bytes.count)
    else { return false }
    let before = characters[..<low].suffix(1)
    let after = characters[high...].prefix(1)
    if before.first == "\r" { return false }
    let inserted = Array(new)
    // Where a character begins depends only on the one before it, so the neighbours show whether anything joins.
    let seen = Array(String(before) + new + String(after))
    let kept = Array(before) + inserted + Array(after)
    guard seen.count == kept.count, zip(seen, kept).allSatisfy({ $0.utf8.count == $1.utf8.count }) else { return false }
    paragraphs[index].replace(low..<high, with: inserted)
    return true
  }
}

extension RandomAccessCollection<Character> where Index == Int {
  /// The index that has exactly so many bytes before it, counted from the first character; nil inside a character or past the end.
  fileprivate func offset(atByte byte: Int) -> Int? {
    var bytes = 0
    for index in indices {
      if bytes >= byte { return bytes == byte ? index : nil }
      bytes += self[index].utf8.count
    }
    return bytes == byte ? endIndex : nil
  }
}
