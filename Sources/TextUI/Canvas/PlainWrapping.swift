/// Wrapping of texts in which every character is one column and stands for itself: ASCII, the accented letters of Latin-1 and Latin
/// Extended-A, and the usual quotation marks and dashes. Works on bytes; everything else is left to `Wrapping`.
enum PlainWrapping {
  /// The lines as ranges of bytes without the spaces at their ends, or nil where a character is of another kind.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>, width: Int) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var place = 0
    while true {
      guard let end = wrap(bytes, from: place, width: width, into: &lines) else { return nil }
      if end == bytes.count { return lines }
      place = end + 1
    }
  }

  /// Wraps the paragraph that begins at `first`; says where it ends, or nil for a character of another kind.
  private static func wrap(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int, width: Int, into lines: inout [Range<Int>]) -> Int? {
    var (start, word, before, inWord, place) = (first, first, 0, 0, first)
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == 0x20 {
        before += inWord + 1
        inWord = 0
        word = place + 1
        place = word
        continue
      }
      let length = length(bytes, at: place)
      if length == 0 { return nil }
      if before + inWord + 1 > width, word > start {
        lines.append(trimmed(bytes, start..<word))
        start = word
        before = 0
      }
      if before + inWord + 1 > width, place > start {
        lines.append(start..<place)
        start = place
        word = place
        inWord = 0
      }
      inWord += 1
      place += length
    }
    lines.append(trimmed(bytes, start..<place))
    return place
  }

  /// The bytes of the character at `place`; 0 where it is not a plain one.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x21...0x7E: 1
    case 0xC3...0xC5: 2
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && isMark(bytes[place + 2]): 3
    default: 0
    }
  }

  /// – — ‘ ’ “ ” …
  private static func isMark(_ byte: UInt8) -> Bool { [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(byte) }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return line.lowerBound..<end
  }
}
