/// The ordinary words in the shape that goes with a form.
enum Replacements {
  /// The words of `row` for a form of `shape`; the base where the row has no such shape. A … stands where something goes between.
  static func words(_ row: LexiconRow, _ written: LexiconForm, _ shape: Inflection.Shape) -> String {
    if let own = written.replacement { return own }
    return row.kind == .verb || row.kind == .weak ? verb(row.shapes, shape) : shape == .second ? at(1, row.shapes) : row.shapes[0]
  }

  /// `words` with `between` in the place of the …, or behind the first word where there is none.
  static func filled(_ words: String, with between: String) -> String {
    let (head, tail) = halves(words)
    return [head, between, tail].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `words` without the …, where nothing stands between.
  static func closed(_ words: String) -> String { words.contains("…") ? filled(words, with: "") : words }

  private static func at(_ place: Int, _ shapes: [String]) -> String { place < shapes.count ? shapes[place] : shapes[0] }

  private static func verb(_ shapes: [String], _ shape: Inflection.Shape) -> String {
    let third = at(1, shapes)
    let past = at(2, shapes)
    switch shape {
    case .base, .second: return shapes[0]
    case .third: return third
    case .first: return firstPerson(third)
    case .plural: return infinitive(shapes[0], third, before: "", between: " … ")
    case .past: return past
    case .pastPlural: return pastPlural(past)
    case .participle: return at(3, shapes)
    case .thirdInClause: return turned(third, shapes[0])
    case .firstInClause: return turned(firstPerson(third), shapes[0])
    case .pastInClause: return turned(past, shapes[0])
    case .pastPluralInClause: return turned(pastPlural(past), shapes[0])
    case .withTe: return infinitive(shapes[0], third, before: "te ", between: " ")
    }
  }

  /// "vertelt … door" with "doorvertellen": "te vertellen" behind "door", or "vertellen … door".
  private static func infinitive(_ infinitive: String, _ third: String, before: String, between: String) -> String {
    let tail = halves(third).tail
    var head = infinitive
    guard third.contains("…"), infinitive.hasPrefix(tail) || infinitive.hasSuffix(tail) else { return before + infinitive }
    head = infinitive.hasPrefix(tail) ? String(infinitive.dropFirst(tail.count)) : String(infinitive.dropLast(tail.count))
    head = head.trimmed
    if before.isEmpty { return head + between + tail }
    return infinitive.hasPrefix(tail) ? tail + " " + before + head : before + head + between + tail
  }

  /// "vertelt … door": "doorvertelt"; "maakt … lichter": "lichter maakt".
  private static func turned(_ words: String, _ infinitive: String) -> String {
    guard words.contains("…") else { return words }
    let (head, tail) = halves(words)
    let isOneWord = infinitive.hasPrefix(tail) && !infinitive.hasPrefix(tail + " ")
    return tail + (isOneWord ? "" : " ") + head
  }

  private static func halves(_ words: String) -> (head: String, tail: String) {
    guard let dots = words.firstIndex(of: "…") else { return (words, "") }
    return (words[..<dots].trimmed, words[words.index(after: dots)...].trimmed)
  }

  /// *merkt op*: *merk op*; *gaat na*: *ga na*.
  private static func firstPerson(_ words: String) -> String {
    onFirstWord(words) { word in
      if word == "gaat" || word == "staat" { return String(word.dropLast(2)) }
      if word == "laat" || word == "is" { return word == "is" ? "ben" : word }
      return word.hasSuffix("t") && !word.hasSuffix("et") ? String(word.dropLast()) : word
    }
  }

  /// *merkte op*: *merkten op*. A strong verb stays as it is.
  private static func pastPlural(_ words: String) -> String {
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
