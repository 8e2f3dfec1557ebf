import Basics

/// The time in the name of a file in trash or conflicts: `Instant.utcStamp` (format.md).
enum Stamp {
  /// The time that a file's name gives, or nil where it gives none.
  static func time(of file: String) -> Instant? {
    guard let text = Layout.stem(of: file).split(separator: ".", omittingEmptySubsequences: false).last else { return nil }
    let digits = Array(text.utf8)
    guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    return Instant("\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z")
  }
}
