import Basics

/// Something that was found, with the part of its text in which it was.
public struct SearchFind: Sendable, Equatable {
  public let kind: SearchPiece.Kind
  /// The file that it stands in, as format.md calls it.
  public let file: String
  /// The id of the reflection, the response, the example, the item or the dossier.
  public let id: String
  /// The gezin that it is about, or "".
  public var dossier: String
  /// The reflection that it was said to, or "".
  public let reflection: String
  /// The member who wrote it, or "".
  public let author: String
  /// What it is called, or "".
  public var label: String
  public let day: Day?
  /// The field as Wording knows it: "person.note".
  public let field: String
  /// The question that the text answers, or another word of `at` (format.md); else "".
  public let question: String
  /// Where the text stands in the dossier, the reflection, the response, the example or the item, as a JSON pointer (RFC 6901).
  public let place: String
  /// A part of the text, on one line.
  public let snippet: String
  /// What was found, in Unicode scalars of `snippet`.
  public let marks: [Range<Int>]
  let rank: Int
}

extension Matcher {
  /// What is found in a piece; nil where not all of it is.
  func find(in piece: SearchPiece) -> SearchFind? {
    guard let (passage, places) = look(in: piece) else { return nil }
    let snippet = Snippet(passage.text, places: places)
    return SearchFind(
      kind: piece.kind, file: piece.file, id: piece.id, dossier: piece.dossier, reflection: piece.reflection, author: piece.author,
      label: piece.label, day: piece.day, field: passage.field, question: passage.question, place: passage.place, snippet: snippet.text,
      marks: snippet.marks,
      rank: piece.rank)
  }
}

/// The search without an index: it looks at each piece itself, and finds what the index finds.
public enum SearchScan {
  /// What is found in these pieces.
  public static func finds(of query: SearchQuery, in pieces: some Sequence<SearchPiece>) -> [SearchFind] {
    let matcher = Matcher(query: query)
    return pieces.compactMap { matcher.find(in: $0) }
  }

  /// Pieces as their finds are shown.
  static func sorted(_ pieces: [SearchPiece]) -> [SearchPiece] {
    pieces.sorted { left, right in left.rank == right.rank ? left.file < right.file : left.rank > right.rank }
  }

  /// Finds from everywhere as they are shown: by kind, the newest first, so many of each kind.
  public static func arranged(_ finds: [SearchFind], limit: Int) -> [SearchFind] {
    let sorted = finds.sorted { left, right in
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      return left.rank == right.rank ? left.file < right.file : left.rank > right.rank
    }
    var counts: [SearchPiece.Kind: Int] = [:]
    return sorted.filter { find in
      counts[find.kind, default: 0] += 1
      return counts[find.kind, default: 0] <= limit
    }
  }
}
