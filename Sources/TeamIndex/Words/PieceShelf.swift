/// Pieces of one kind that are kept in memory and in no index: their words are folded once for many searches.
public struct PieceShelf: Sendable {
  /// The newest first.
  private let pieces: [SearchPiece]
  /// The words of all of them, each with a blank before it.
  private let words: [UInt8]
  /// Where the words of each piece end.
  private let ends: [Int]

  /// Takes the pieces in any order.
  public init(_ pieces: [SearchPiece]) {
    let sorted = SearchScan.sorted(pieces)
    var words: [UInt8] = []
    var ends: [Int] = []
    for piece in sorted {
      words.append(UInt8(ascii: " "))
      words += piece.words
      ends.append(words.count)
    }
    self.pieces = sorted
    self.words = words
    self.ends = ends
  }

  /// The ids of the pieces that have one.
  public var ids: Set<String> { Set(pieces.map(\.id).filter { !$0.isEmpty }) }

  /// The shared reflections with this id.
  public func reflections(_ id: String) -> [SearchPiece] { pieces.filter { $0.kind == .shared && $0.id == id } }

  /// The newest finds.
  public func finds(of query: SearchQuery, limit: Int) -> [SearchFind] {
    let matcher = Matcher(query: query)
    var finds: [SearchFind] = []
    words.withUnsafeBufferPointer { words in
      var start = 0
      for (piece, end) in zip(pieces, ends) where finds.count < limit {
        defer { start = end }
        let own = UnsafeBufferPointer(rebasing: words[start..<end])
        // Most pieces have not all of the words: these are not looked at more closely.
        let mayBe = query.terms.allSatisfy { term in
          Self.holds(own, term.words[0]) || term.whole.map { Self.holds(own, $0) } ?? false
        }
        if mayBe, let find = matcher.find(in: piece) { finds.append(find) }
      }
    }
    return finds
  }

  /// Whether a word begins so.
  private static func holds(_ words: UnsafeBufferPointer<UInt8>, _ beginning: [UInt8]) -> Bool {
    guard let first = beginning.first, words.count > beginning.count else { return false }
    for place in 1...words.count - beginning.count where words[place] == first && words[place - 1] == UInt8(ascii: " ") {
      var length = 1
      while length < beginning.count, words[place + length] == beginning[length] { length += 1 }
      if length == beginning.count { return true }
    }
    return false
  }
}
