/// Bytes as letters (RFC 4648, section 4).
enum Base64 {
  /// Four letters for three bytes, with "=" for what is missing at the end.
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { letters.append(place > group.count ? UInt8(ascii: "=") : alphabet[number >> (18 - 6 * place) & 63]) }
    }
    return letters
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
