/// Forms that count as a part of a longer word.
struct CompoundPieces: Sendable {
  private var runs = LetterRuns()
  private var forms: [(form: Int, joint: LexiconJoint)] = []

  /// Adds a form; the first that comes with these letters stays.
  mutating func add(_ letters: [UInt8], form: Int, _ joint: LexiconJoint) {
    let number = runs.number(for: letters)
    if number == forms.count { forms.append((form, joint)) }
  }

  /// The form with these letters.
  func find(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> (form: Int, joint: LexiconJoint)? {
    runs.find(letters).map { forms[$0] }
  }
}

/// A form found in a longer word.
struct CompoundMatch {
  var form: Int
  /// The words for the part before it, where it is known: "gedrag" in *gedragsproblematiek*.
  var part: String?
}

/// Long words that are made of a form and something else, as Dutch writes them: in one.
enum Compound {
  typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  /// The shortest end and the shortest other part, in letters.
  private static let shortest = 3
  private static let shortestWord = 7

  /// The form that `word` contains, the longest end first.
  static func match(_ word: Letters, _ index: LexiconIndex) -> CompoundMatch? {
    guard word.count >= shortestWord else { return nil }
    return end(of: word, index) ?? start(of: word, index)
  }

  private static func end(of word: Letters, _ index: LexiconIndex) -> CompoundMatch? {
    for cut in word.startIndex + shortest..<word.endIndex - shortest {
      guard let piece = index.ends.find(word[cut...]) else { continue }
      let front = word[..<cut]
      let part = CompoundParts.shared.words(for: front)
      if part != nil || piece.joint == .any && hasVowel(front) || CompoundParts.shared.isKnown(front) {
        return CompoundMatch(form: piece.form, part: part)
      }
    }
    return nil
  }

  private static func start(of word: Letters, _ index: LexiconIndex) -> CompoundMatch? {
    for cut in (word.startIndex + shortest...word.endIndex - shortest).reversed() {
      guard let piece = index.starts.find(word[..<cut]) else { continue }
      let back = word[cut...]
      if piece.joint == .any && hasVowel(back) || CompoundParts.shared.isEnd(back) {
        return CompoundMatch(form: piece.form)
      }
    }
    return nil
  }

  private static func hasVowel(_ letters: Letters) -> Bool {
    letters.contains { "aeiouy".utf8.contains($0) }
  }
}
