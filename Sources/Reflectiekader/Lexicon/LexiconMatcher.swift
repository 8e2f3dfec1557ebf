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
    /// The ordinary words for the other part of a longer word.
    var part: String?
    /// Whether it is the whole word, and not a part of a longer one.
    var isWhole = true
    /// Whether a loose *er* or *achtig* behind it makes something else of it.
    var hasSuffix = false
    /// The noun that an adjective goes with.
    var noun: Noun?
    /// Where it stands, in bytes.
    var place: Range<Int>
  }

  /// The word behind an adjective, and the form that it is, if it is one.
  struct Noun {
    var word: Int
    var form: Int?
  }

  /// How many words may stand between the halves of *schaalt … op*.
  private static let widestGap = 7
  /// How many words before and behind a form can make it ordinary.
  private static let nearby = 8

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
      guard let found = longest(at).map(withNoun).map(withFirstHalf).map(withSuffix) else { continue }
      while let last = kept.last, last.place.upperBound > found.place.lowerBound, last.place.count < found.place.count { kept.removeLast() }
      if let last = kept.last, last.place.upperBound > found.place.lowerBound { continue }
      kept.append(found)
    }
    return kept.filter { !index.forms[$0.form].isInnocent && !isInnocent($0) }
  }

  private func longest(_ at: Int) -> Found? {
    if let number = numbers[at] {
      if index.startsTerm[number], let term = term(at) { return term }
      if let form = form(number), !index.forms[form].onlyCapitals || text.words[at].capitals { return found(form, at, at) }
    }
    let word = text.words[at]
    if word.parts.isEmpty { return compound(at, letters[word.letters]) }
    return compound(at, letters[word.letters]) ?? part(at)
  }

  /// The form that a word is by itself.
  private func form(_ number: Int) -> Int? {
    let form = Int(index.wordForms[number])
    return form < 0 ? nil : form
  }

  // MARK: One word

  private func compound(_ at: Int, _ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Found? {
    Compound.match(letters, index).map { match in
      var found = found(match.form, at, at)
      found.part = match.part
      found.isWhole = false
      return found
    }
  }

  /// A word with hyphens of which one part is a form: the whole word is found. The longest part wins.
  private func part(_ at: Int) -> Found? {
    var best: (length: Int, found: Found)?
    for part in text.parts[text.words[at].parts] where part.letters.count > best?.length ?? 0 {
      guard var found = match(part, at) else { continue }
      found.isWhole = false
      best = (part.letters.count, found)
    }
    return best?.found
  }

  private func match(_ part: TypedPart, _ at: Int) -> Found? {
    let run = letters[part.letters]
    if let number = index.words.find(run), let form = form(number), !index.forms[form].isInnocent {
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
      if let form = index.branches[branch].form, !index.forms[form].endsClause || closesClause(to) { best = found(form, at, to) }
      if let after = index.branches[branch].afterGap, let found = acrossGap(at, to, after) { best = found }
      to += 1
      guard to < text.words.count, text.words[to].follows else { break }
    }
    return best
  }

  private func step(_ branch: Int, _ word: Int) -> Int? {
    numbers[word].flatMap { index.steps[LexiconIndex.Step(branch: Int32(branch), word: Int32($0))] }
  }

  /// The second half after one or more words of the same clause. It must close the clause: in "ze schaalt de hulp op verzoek af" the *op*
  /// belongs to what comes.
  private func acrossGap(_ at: Int, _ to: Int, _ branch: Int) -> Found? {
    var last = to
    while last + 1 < text.words.count, text.words[last + 1].follows, !text.words[last].endsClause, last - to <= Self.widestGap {
      last += 1
      guard last > to + 1, let here = step(branch, last) else { continue }
      if let (form, end) = secondHalf(here, last) { return found(form, at, end, gap: to + 1...last - 1) }
    }
    return nil
  }

  /// The longest second half that begins at word `from`, from the place `branch` on, and closes its clause.
  private func secondHalf(_ branch: Int, _ from: Int) -> (form: Int, end: Int)? {
    var best: (form: Int, end: Int)?
    var branch = branch
    var end = from
    while true {
      if let form = index.branches[branch].form, closesClause(end) || isBeforeInfinitive(end) { best = (form, end) }
      guard end + 1 < text.words.count, text.words[end + 1].follows, let next = step(branch, end + 1) else { return best }
      branch = next
      end += 1
    }
  }

  /// *Dient … te*: the infinitive comes behind it.
  private func isBeforeInfinitive(_ end: Int) -> Bool {
    guard letters[text.words[end].letters].elementsEqual("te".utf8), end + 1 < text.words.count, text.words[end + 1].follows else {
      return false
    }
    return letters[text.words[end + 1].letters].suffix(1).elementsEqual("n".utf8)
  }

  // MARK: What belongs to it

  /// An adjective with the noun behind it: *externaliserend gedrag*.
  private func withNoun(_ found: Found) -> Found {
    let next = found.to + 1
    guard index.forms[found.form].takesNoun, found.gap == nil, next < text.words.count, text.words[next].follows,
      let number = numbers[next], index.isNoun[number]
    else { return found }
    var found = found
    found.noun = Noun(word: next, form: form(number))
    found.to = next
    found.place = found.place.lowerBound..<text.words[next].place.upperBound
    return found
  }

  /// A longer word with the one before that lends its end: *drang- en dwangmaatregelen*.
  private func withFirstHalf(_ found: Found) -> Found {
    guard found.from > 1, text.words[found.from].follows, text.words[found.from - 1].follows, text.words[found.from - 2].endsInHyphen,
      ["en", "of"].contains(where: { letters[text.words[found.from - 1].letters].elementsEqual($0.utf8) })
    else { return found }
    let first = text.words[found.from - 2]
    var found = found
    if let part = found.part {
      let words = CompoundParts.shared.words(for: letters[first.letters]) ?? String(decoding: letters[first.letters], as: UTF8.self)
      found.part = words + " " + String(decoding: letters[text.words[found.from - 1].letters], as: UTF8.self) + " " + part
    }
    if found.part == nil { found.isWhole = false }
    found.from -= 2
    found.place = first.place.lowerBound..<found.place.upperBound
    return found
  }

  /// Letters with a loose suffix behind them: *ADHD achtig*, *LVB er*.
  private func withSuffix(_ found: Found) -> Found {
    let next = found.to + 1
    guard index.forms[found.form].takesSuffix, next < text.words.count, text.words[next].follows, !text.words[found.to].endsClause,
      Self.suffixes.contains(String(decoding: letters[text.words[next].letters], as: UTF8.self)),
      found.isWhole || letters[text.words[next].letters].count > 3
    else { return found }
    var found = found
    found.hasSuffix = true
    found.to = next
    found.place = found.place.lowerBound..<text.words[next].place.upperBound
    return found
  }

  private static let suffixes: Set = ["er", "ers", "achtig", "achtige", "gerelateerd", "gerelateerde", "ish", "verwant", "verwante"]

  /// Whether a word stands near it in the same sentence that makes it ordinary: a train beside *traject*.
  private func isInnocent(_ found: Found) -> Bool {
    guard let neighbours = index.neighbours[index.forms[found.form].row] else { return false }
    var first = found.from
    while first > 0, !text.words[first].startsSentence, found.from - first < Self.nearby { first -= 1 }
    var last = found.to
    while last + 1 < text.words.count, !text.words[last + 1].startsSentence, last - found.to < Self.nearby { last += 1 }
    return (first...last).contains { word in
      guard found.gap?.contains(word) ?? !(found.from...found.to).contains(word) else { return false }
      let letters = letters[text.words[word].letters]
      return neighbours.contains { $0.last == Letter.star ? letters.starts(with: $0.dropLast()) : letters.elementsEqual($0) }
    }
  }

  private func closesClause(_ at: Int) -> Bool {
    if text.words[at].endsClause || at + 1 == text.words.count { return true }
    return InnocentWords.conjunctions.contains(String(decoding: letters[text.words[at + 1].letters], as: UTF8.self))
  }

  private func found(_ form: Int, _ from: Int, _ to: Int, gap: ClosedRange<Int>? = nil) -> Found {
    let place = text.words[from].place.lowerBound..<text.words[to].place.upperBound
    return Found(form: form, from: from, to: to, gap: gap, place: place)
  }
}
