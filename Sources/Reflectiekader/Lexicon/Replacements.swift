/// The ordinary words in the shape that goes with a form.
enum Replacements {
  /// The words of `row` for a form of `shape`; empty where it has none of its own meaning or none in that shape. A … stands where something
  /// goes between.
  static func words(_ row: LexiconRow, _ written: LexiconForm, _ shape: Inflection.Shape) -> String {
    if shape == .attributive { return "" }
    if let own = written.own { return shape == .second ? at(1, own) : own.first ?? "" }
    guard let base = row.shapes.first else { return "" }
    if row.kind == .verb || row.kind == .weak {
      // The noun or the participle that is written in the row of its verb has words of its own, or none.
      return written.text.hasSuffix("en") ? verb(row.shapes, shape) ?? "" : ""
    }
    return shape == .second ? at(1, row.shapes) : base
  }

  /// `words` with `between` in the place of the …, or behind the first word where there is none.
  static func filled(_ words: String, with between: String) -> String {
    let (head, tail) = halves(words)
    return [head, between, tail].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `words` without the …, where nothing stands between.
  static func closed(_ words: String) -> String { words.contains("…") ? filled(words, with: "") : words }

  private static func at(_ place: Int, _ shapes: [String]) -> String { place < shapes.count ? shapes[place] : shapes.first ?? "" }

  /// The words of a verb in a shape; nil where that shape is not known.
  static func verb(_ shapes: [String], _ shape: Inflection.Shape) -> String? {
    if shape == .base { return shapes.first }
    guard shapes.count == 4 else { return nil }
    let (third, past) = (shapes[1], shapes[2])
    switch shape {
    case .base, .second, .attributive: return nil
    case .third: return third
    case .first: return firstPerson(third)
    case .plural: return third.contains("…") || !third.contains(" ") ? infinitive(shapes[0], third, before: "", between: " … ") : nil
    case .past: return past
    case .pastPlural: return pastPlural(past)
    case .participle: return shapes[3]
    case .thirdInClause: return turned(third, shapes[0])
    case .firstInClause: return firstPerson(third).map { turned($0, shapes[0]) }
    case .pastInClause: return turned(past, shapes[0])
    case .pastPluralInClause: return pastPlural(past).map { turned($0, shapes[0]) }
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
  private static func firstPerson(_ words: String) -> String? {
    onFirstWord(words) { word in
      if let known = PlainVerbs.firstPersons[word] { return known }
      if PlainVerbs.endingInT.contains(word) { return word }
      return word.hasSuffix("t") ? String(word.dropLast()) : nil
    }
  }

  /// *merkte op*: *merkten op*; *keek*: *keken*.
  private static func pastPlural(_ words: String) -> String? {
    onFirstWord(words) { $0.hasSuffix("te") || $0.hasSuffix("de") ? $0 + "n" : PlainVerbs.pastPlurals[$0] }
  }

  private static func onFirstWord(_ words: String, _ change: (String) -> String?) -> String? {
    var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let changed = change(first) else { return nil }
    parts[0] = changed
    return parts.joined(separator: " ")
  }

  /// `words` with a capital in front.
  static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
