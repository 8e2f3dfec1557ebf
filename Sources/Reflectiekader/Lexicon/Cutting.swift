extension StringProtocol where SubSequence == Substring {
  /// The pieces between marks of one byte, without the blanks around each; `cuts` at most. Empty pieces are left out.
  ///
  /// Goes by bytes: taking a table apart by characters would be felt at first use.
  func cut(at mark: Unicode.Scalar, atMost cuts: Int = .max) -> [Substring] {
    let text = self[...]
    let places = text.utf8.withContiguousStorageIfAvailable { ByteCutting.pieces(of: $0, at: UInt8(ascii: mark), atMost: cuts) }
    return (places ?? ByteCutting.pieces(of: Array(text.utf8), at: UInt8(ascii: mark), atMost: cuts)).map { place in
      let from = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
      return text[from..<text.utf8.index(from, offsetBy: place.count)]
    }
  }
}

extension Substring {
  /// What stands before and behind the first mark, without the blanks around each; no second half where the mark is missing.
  func halves(at mark: Unicode.Scalar) -> (Substring, Substring?) {
    guard let place = utf8.firstIndex(of: UInt8(ascii: mark)) else { return (cut(at: mark).first ?? "", nil) }
    let before = self[..<place].cut(at: mark).first
    return (before ?? "", self[utf8.index(after: place)...].cut(at: "\u{0}").first ?? "")
  }
}

private enum ByteCutting {
  static func pieces(of bytes: some RandomAccessCollection<UInt8>, at mark: UInt8, atMost cuts: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var from = 0
    for (place, byte) in bytes.enumerated() where byte == mark && pieces.count < cuts {
      add(from..<place, of: bytes, to: &pieces)
      from = place + 1
    }
    add(from..<bytes.count, of: bytes, to: &pieces)
    return pieces
  }

  private static func add(_ piece: Range<Int>, of bytes: some RandomAccessCollection<UInt8>, to pieces: inout [Range<Int>]) {
    func byte(_ place: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: place)] }
    var (from, to) = (piece.lowerBound, piece.upperBound)
    if from == to { return }
    while from < to, byte(from) == Letter.space { from += 1 }
    while from < to, byte(to - 1) == Letter.space { to -= 1 }
    pieces.append(from..<to)
  }
}
