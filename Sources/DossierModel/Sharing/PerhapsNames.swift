import StrictJSON

extension Sharing {
  /// Words in the middle of a sentence that begin with a capital and that the dossier does not know: they may be names, in order of first
  /// appearance. A word of capitals alone ("GGZ") is none, and neither is a known name in the genitive ("Sems").
  public static func perhapsNames(in reflection: JSON, known: Set<String>) -> [String] {
    let finder = NameFinder(Array(known))
    var found: [String] = []
    let copy = Sharing.copy(of: reflection, replacing: [], leavingOut: [], shared: .init(seconds: 0, offset: 0))
    for (path, text) in texts(in: copy) where path.steps.last.map(isOwnText) == true {
      for word in capitalised(in: text) where !found.contains(word) && !finder.isName(word) && !isPart(word, of: known) {
        found.append(word)
      }
    }
    return found
  }

  /// What was asked is the instrument's, not the author's.
  private static func isOwnText(_ step: JSONStep) -> Bool { if case .key("asked") = step { false } else { true } }

  private static func isPart(_ word: String, of known: Set<String>) -> Bool {
    known.contains { name in name.split(separator: " ").contains { $0 == word } }
  }

  private static func capitalised(in text: String) -> [String] {
    var words: [String] = []
    var isStart = true
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = String(part.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" })
      let begins = isStart || part.first.map { "\"“„«'‘(".contains($0) } == true
      isStart = part.last.map { ".!?:…\"”".contains($0) } == true
      guard !begins, word.count >= 2, word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase) else { continue }
      words.append(word)
    }
    return words
  }
}
