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
    if paragraphs.count == 1 { return paragraphs[0].text }
    var text = ""
    text.reserveCapacity(paragraphs.reduce(0) { $0 + $1.byteCount })
    for paragraph in paragraphs {
      text.append(paragraph.body)
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
    var bytes = paragraphs[position.paragraph].byte(at: position.offset)
    // By index, for a paragraph that is handed out is copied.
    for index in 0..<position.paragraph { bytes += paragraphs[index].byteCount }
    return bytes
  }

  /// The position after that many bytes; after the whole character where they end inside one.
  func position(atByte byte: Int) -> TextPosition {
    let place = place(ofByte: byte)
    let found = paragraphs[place.paragraph].offset(atByte: place.byte)
    if found.byte < place.byte, place.paragraph + 1 < paragraphs.count { return TextPosition(paragraph: place.paragraph + 1, offset: 0) }
    return TextPosition(paragraph: place.paragraph, offset: found.offset)
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
    for index in 0..<paragraphs.count - 1 {
      let count = paragraphs[index].byteCount
      if rest < count { return (index, rest) }
      rest -= count
    }
    return (paragraphs.count - 1, rest)
  }

  /// The quick way for most keys: changes one paragraph in place. Says no, and changes nothing, where a line end is touched or where
  /// characters would join at a seam.
  private mutating func splice(_ bytes: Range<Int>, of index: Int, with new: String) -> Bool {
    if new.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return false }
    let (low, high) = (paragraphs[index].offset(atByte: bytes.lowerBound), paragraphs[index].offset(atByte: bytes.upperBound))
    guard low.byte == bytes.lowerBound, high.byte == bytes.upperBound else { return false }
    let characters = Array(new)
    guard paragraphs[index].takes(characters, new, at: low.offset..<high.offset) else { return false }
    paragraphs[index].replace(low.offset..<high.offset, with: characters)
    return true
  }
}
