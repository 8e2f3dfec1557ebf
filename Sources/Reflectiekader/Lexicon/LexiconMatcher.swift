/// Finds the forms of an index among the words of a text.
struct LexiconMatcher {
  private let index: LexiconIndex
  private let text: TypedWords
  private let letters: UnsafeBufferPointer<UInt8>
  /// The numbers of the words; nil where a word is in no term.
  private var numbers: [Int?] = []

  /// What was found: a form at words `from...to`.
  struct Found {
    var form: Int
    var from: Int
    var to: Int
    /// The first and the last word between its halves.
    var gap: ClosedRange<Int>?
    var part: String?
    /// Where it stands, in bytes.
    var place: Range<Int>
  }

  /// How many words may stand between the halves of *schaalt … op*.
  private static let widestGap = 7

  /// What stands in `text`, in order; nothing overlaps, of two candidates the longer one stays.
  static func matches(in text: TypedWords, _ index: LexiconIndex) -> [Found] {
    text.letters.withUnsafeBufferPointer { letters in
      var matcher = LexiconMatcher(index: index, text: text, letters: letters)
      return matcher.all()
    }
  }

  private init(index: LexiconIndex, text: TypedWords, letters: UnsafeBufferPointer<UInt8>) {
    self.index = index
    self.text = text
    self.letters = letters
  }

  private mutating func all() -> [Found] {
    numbers = text.words.map { index.words.find(letters[$0.letters]) }
    var kept: [Found] = []
    for at in text.words.indices {
      guard let found = longest(at) else { continue }
      while let last = kept.last, last.place.upperBound > found.place.lowerBound, last.place.count < found.place.count { kept.removeLast() }
      if let last = kept.last, last.place.upperBound > found.place.lowerBound { continue }
      kept.append(found)
    }
    return kept.filter { index.forms[$0.form].entry != nil }
  }

  private func longest(_ at: Int) -> Found? {
    if let number = numbers[at] {
      if index.startsTerm[number], let term = term(at) { return term }
      if let form = index.wordForms[number], !index.forms[form].onlyCapitals || text.words[at].capitals { return found(form, at, at) }
    }
    let word = text.words[at]
    if word.parts.isEmpty { return compound(at, letters[word.letters]) }
    return compound(at, letters[word.letters]) ?? part(at)
  }

  // MARK: One word

  private func compound(_ at: Int, _ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Found? {
    Compound.match(letters, index).map { found($0.form, at, at, part: $0.part) }
  }

  /// A word with hyphens of which one part is a form: the whole word is found. The longest part wins.
  private func part(_ at: Int) -> Found? {
    var best: (length: Int, found: Found)?
    for part in text.parts[text.words[at].parts] where part.letters.count > best?.length ?? 0 {
      guard let found = match(part, at) else { continue }
      best = (part.letters.count, found)
    }
    return best?.found
  }

  private func match(_ part: TypedPart, _ at: Int) -> Found? {
    let run = letters[part.letters]
    if let number = index.words.find(run), let form = index.wordForms[number], index.forms[form].entry != nil {
      return !index.forms[form].onlyCapitals || part.capitals ? found(form, at, at) : nil
    }
    return compound(at, run)
  }

  // MARK: More words

  private func term(_ at: Int) -> Found? {
    var best: Found?
    var branch = 0
    var to = at
    while let next = step(branch, to) {
      branch = next
      if let form = index.branches[branch].form { best = found(form, at, to) }
      if let after = index.branches[branch].afterGap, let found = acrossGap(at, to, after) { best = found }
      to += 1
      guard to < text.words.count, text.words[to].follows else { break }
    }
    return best
  }

  private func step(_ branch: Int, _ word: Int) -> Int? {
    numbers[word].flatMap { index.steps[LexiconIndex.Step(branch: branch, word: $0)] }
  }

  /// The second half after one or more words of the same clause. It must close the clause: in "ze schaalt de hulp op verzoek af" the *op*
  /// belongs to what comes.
  private func acrossGap(_ at: Int, _ to: Int, _ branch: Int) -> Found? {
    var last = to
    while last + 1 < text.words.count, text.words[last + 1].follows, !text.words[last].endsClause, last - to <= Self.widestGap {
      last += 1
      guard last > to + 1, var here = step(branch, last) else { continue }
      var end = last
      while index.branches[here].form == nil, end + 1 < text.words.count, text.words[end + 1].follows, let next = step(here, end + 1) {
        here = next
        end += 1
      }
      if let form = index.branches[here].form, closesClause(end) { return found(form, at, end, gap: to + 1...last - 1) }
    }
    return nil
  }

  private func closesClause(_ at: Int) -> Bool {
    if text.words[at].endsClause || at + 1 == text.words.count { return true }
    return InnocentWords.conjunctions.contains(String(decoding: letters[text.words[at + 1].letters], as: UTF8.self))
  }

  private func found(_ form: Int, _ from: Int, _ to: Int, gap: ClosedRange<Int>? = nil, part: String? = nil) -> Found {
    let place = text.words[from].place.lowerBound..<text.words[to].place.upperBound
    return Found(form: form, from: from, to: to, gap: gap, part: part, place: place)
  }
}
