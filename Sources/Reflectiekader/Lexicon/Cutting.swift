extension StringProtocol where SubSequence == Substring {
  /// The pieces between marks of one byte, without the blanks around each; `cuts` at most. Empty pieces are left out.
  ///
  /// Goes by bytes: taking a table apart by characters would be felt at first use.
  func cut(at mark: Unicode.Scalar, atMost cuts: Int = .max) -> [Substring] {
    let byte = UInt8(ascii: mark)
    return self[...].utf8.split(separator: byte, maxSplits: cuts).map { piece in
      var piece = piece
      while piece.first == Letter.space { piece = piece.dropFirst() }
      while piece.last == Letter.space { piece = piece.dropLast() }
      return Substring(piece)
    }
  }
}
