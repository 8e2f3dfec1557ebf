extension StringProtocol {
  /// Without the blanks at both ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// Its lines behind one another.
  public var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// What stands before the first line end.
  public var firstLine: String {
    guard let end = utf8.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return self }
    return String(self[..<end])
  }
}
