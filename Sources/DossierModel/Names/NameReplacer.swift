/// Puts other words in the place of names.
struct NameReplacer: Sendable {
  private let finder: NameFinder
  private let words: [String]
  /// Those that become themselves: they stay as they stand in the text, and hide what stands in them.
  private let staying: Set<Int>

  init(_ names: [(name: String, becomes: String)]) {
    finder = NameFinder(names.map(\.name))
    words = names.map(\.becomes)
    staying = Set(names.indices.filter { names[$0].name == names[$0].becomes })
  }

  /// The text with its names replaced. At the start of a sentence a word begins with a capital; one full stop is never two.
  func replaced(in text: String) -> String {
    if words.isEmpty { return text }
    let letters = Array(text)
    var result = ""
    var end = 0
    for hit in finder.hits(in: letters) where !staying.contains(hit.name) {
      result += String(letters[end..<hit.range.lowerBound])
      var word = words[hit.name]
      if let first = word.first, first.isLowercase, Self.isSentenceStart(hit.range.lowerBound, in: letters) {
        word = first.uppercased() + word.dropFirst()
      }
      switch hit.form {
      case .plain: break
      case .genitive: word += Genitive.ending(of: word)
      case .compound: word += "-"
      }
      end = hit.range.upperBound
      if word.last == ".", Self.isOneStop(end, in: letters) { word.removeLast() }
      result += word
    }
    return result + String(letters[end...])
  }

  /// Whether nothing stands before `place` but blanks and marks, or the end of a sentence. The stop of an abbreviation ("o.a.", "M.")
  /// ends none.
  private static func isSentenceStart(_ place: Int, in text: [Character]) -> Bool {
    var before = place - 1
    var sawBlank = false
    var sawQuote = false
    while before >= 0, !text[before].isInWord, !".!?…".contains(text[before]) {
      if text[before].isNewline { return true }
      // What somebody says is a sentence of its own.
      if ",;:".contains(text[before]) { return text[before] == ":" && sawQuote }
      sawBlank = sawBlank || text[before].isWhitespace
      sawQuote = sawQuote || "\"'“”„‟‘’".contains(text[before])
      before -= 1
    }
    guard before >= 0 else { return true }
    guard sawBlank, ".!?…".contains(text[before]) else { return false }
    if text[before] != "." { return true }
    let word = text[..<before].reversed().prefix { !$0.isWhitespace }
    return word.count { $0.isLetter } != 1 && !word.contains(".")
  }

  /// Whether exactly one full stop stands at `place`.
  private static func isOneStop(_ place: Int, in text: [Character]) -> Bool {
    place < text.count && text[place] == "." && (place + 1 == text.count || text[place + 1] != ".")
  }
}
