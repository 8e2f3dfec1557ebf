/// The words around a hit, as far as the key has to know them before it changes one.
struct SentenceAround {
  let text: TypedWords
  let letters: UnsafeBufferPointer<UInt8>

  /// The folded letters of a word.
  func word(_ at: Int) -> String { String(decoding: letters[text.words[at].letters], as: UTF8.self) }

  /// The word before `at`, where no mark stands between.
  func before(_ at: Int) -> String? { isJoined(at) ? word(at - 1) : nil }

  /// The word behind `at`, where no mark stands between.
  func after(_ at: Int) -> String? { isJoined(at + 1) ? word(at + 1) : nil }

  /// Whether the clause ends with the word at `at`.
  func closesClause(_ at: Int) -> Bool {
    guard let next = after(at) else { return true }
    return InnocentWords.conjunctions.contains(next)
  }

  /// The words of the clause before `at`, the nearest first.
  func clauseBefore(_ at: Int) -> [String] {
    var found: [String] = []
    var place = at
    while let word = before(place), found.count < 12 {
      found.append(word)
      place -= 1
    }
    return found
  }

  /// Whether the word at `at` is the verb of a main clause: one that stands in front, with nothing before it that makes a clause hang on
  /// another.
  func isInMainClause(_ at: Int) -> Bool {
    let before = clauseBefore(at)
    return (1...3).contains(before.count) && before.allSatisfy { !ClosedWords.subordinating.contains($0) }
  }

  private func isJoined(_ at: Int) -> Bool {
    at > 0 && at < text.words.count && text.words[at].follows && !text.words[at - 1].endsClause
  }
}
