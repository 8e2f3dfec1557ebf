/// The ordinary words in the shape that goes with a form.
enum Replacements {
  /// The words of `row` for a form of `shape`; the base where the row has no such shape.
  static func words(_ row: LexiconRow, _ shape: Inflection.Shape) -> String {
    let shapes = row.shapes
    switch shape {
    case .base: return shapes[0]
    case .second: return row.kind == .verb ? shapes[0] : at(1, shapes)
    case .third: return at(1, shapes)
    case .first: return shapes.count > 1 ? firstPerson(shapes[1]) : shapes[0]
    case .past: return at(2, shapes)
    case .pastPlural: return plural(at(2, shapes))
    case .participle: return at(3, shapes)
    }
  }

  private static func at(_ place: Int, _ shapes: [String]) -> String { place < shapes.count ? shapes[place] : shapes[0] }

  /// *merkt op*: *merk op*; *gaat na*: *ga na*.
  private static func firstPerson(_ words: String) -> String {
    onFirstWord(words) { word in
      if word == "gaat" || word == "staat" { return String(word.dropLast(2)) }
      return word.hasSuffix("t") && !word.hasSuffix("et") ? String(word.dropLast()) : word
    }
  }

  /// *merkte op*: *merkten op*. A strong verb stays as it is.
  private static func plural(_ words: String) -> String {
    onFirstWord(words) { $0.hasSuffix("te") || $0.hasSuffix("de") ? $0 + "n" : $0 }
  }

  private static func onFirstWord(_ words: String, _ change: (String) -> String) -> String {
    var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    parts[0] = change(parts[0])
    return parts.joined(separator: " ")
  }

  /// `words` with a capital in front.
  static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
