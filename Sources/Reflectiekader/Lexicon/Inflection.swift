/// The forms of a Dutch word by the rules of spelling, in folded letters: small, without marks.
///
/// Generous: what is no word does no harm, since nobody writes it.
enum Inflection {
  typealias Letters = [UInt8]
  /// A form, and which shape of the ordinary words goes with it.
  typealias Bent = (text: Letters, shape: Shape)

  /// The shapes of ordinary words.
  enum Shape: UInt8 {
    case base
    /// A plural, or an adjective on -e.
    case second
    /// *merkt op*, *merk op*, *merken op*, *merkte op*, *merkten op*, *opgemerkt*
    case third, first, plural, past, pastPlural, participle
    /// *opmerkt*, *opmerk*, *opmerkte*, *opmerkten*, *op te merken*: as in a clause that hangs on another.
    case thirdInClause, firstInClause, pastInClause, pastPluralInClause, withTe
    /// A form of which no ordinary words are made: *opgemerkte*, *opmerkend*, a diminutive, the person of some letters.
    case attributive

    /// Whether it is the verb of a main clause.
    var isMain: Bool { (Shape.third.rawValue...Shape.pastPlural.rawValue).contains(rawValue) }
  }

  /// The forms of `word` besides itself. In a term of more words only the last is bent.
  static func forms(of word: Letters, _ kind: LexiconKind) -> [Bent] {
    guard let blank = word.lastIndex(of: Letter.space) else { return forms(ofLast: word, kind) }
    let front = word[...blank]
    let last = Array(word[(blank + 1)...])
    // Nobody makes a diminutive of a term of more words.
    let bent = kind == .noun ? plurals(last) : forms(ofLast: last, kind)
    return bent.map { (front + $0.text, $0.shape) }
  }

  private static func forms(ofLast last: Letters, _ kind: LexiconKind) -> [Bent] {
    switch kind {
    case .noun: noun(last)
    case .verb: isVerb(last) ? verb(last) : []
    case .adjective: adjective(last)
    case .abbreviation, .capitals: abbreviation(last)
    case .fixed, .weak: []
    case .anything: noun(last) + adjective(last) + abbreviation(last) + (isVerb(last) ? verb(last) : [])
    }
  }

  /// Whether `word` ends as verbs of foreign origin do.
  static func isVerb(_ word: Letters) -> Bool { word.ends(in: "eren") }

  static func noun(_ word: Letters) -> [Bent] {
    let bent = plurals(word)
    guard let last = word.last, word.count < 14, !["heid", "ing", "tie", "teit", "iek"].contains(where: word.ends) else { return bent }
    let small = word + ("elnrw".utf8.contains(last) ? "tje".utf8 : "je".utf8)
    return bent + [(small, .attributive), (small + "s".utf8, .attributive)]
  }

  private static func plurals(_ word: Letters) -> [Bent] {
    guard let last = word.last, word.count > 2 else { return [] }
    var bent: [Bent] = []
    if word.ends(in: "heid") {
      bent.append((word.dropLast(3) + "eden".utf8, .second))
    } else if last == UInt8(ascii: "e") {
      bent = [(word + "s".utf8, .second), (word + "n".utf8, .second)]
    } else {
      bent = stems(word).map { ($0 + "en".utf8, .second) }
      if last != UInt8(ascii: "s") { bent.append((word + "s".utf8, .second)) }
      if "aiouy".utf8.contains(last) { bent.append((word + "'s".utf8, .second)) }
    }
    return bent
  }

  static func adjective(_ word: Letters) -> [Bent] {
    word.last == UInt8(ascii: "e") ? [] : stems(word).map { ($0 + "e".utf8, .second) }
  }

  /// *signaleren*: signaleer, signaleert, signaleerde, signaleerden, gesignaleerd, gesignaleerde, signalerend, signalerende.
  static func verb(_ word: Letters) -> [Bent] {
    let root = Letters(word.dropLast(4))
    let stem = root + "eer".utf8
    let participle = "ge".utf8 + stem
    return [
      (stem, .first), (stem + "t".utf8, .third), (stem + "de".utf8, .past), (stem + "den".utf8, .pastPlural),
      (participle + "d".utf8, .participle), (participle + "de".utf8, .attributive), (root + "erend".utf8, .attributive),
      (root + "erende".utf8, .attributive),
    ]
  }

  static func abbreviation(_ word: Letters) -> [Bent] {
    [(word + "'s".utf8, .second), (word + "'er".utf8, .attributive), (word + "'ers".utf8, .attributive)]
  }

  /// What goes before -en, -e or -etje: as it is, with a doubled consonant (*stoorniss*), with one vowel less (*systeem*: *system*), with a
  /// voiced end (*brief*: *briev*).
  private static func stems(_ word: Letters) -> [Letters] {
    guard word.count >= 3, let last = word.last, !isVowel(last) else { return [word] }
    let before = word[word.count - 2]
    guard isVowel(before) else { return voiced(word) }
    let third = word[word.count - 3]
    if before == third { return voiced(word.dropLast(2) + [last]) }
    return isVowel(third) ? voiced(word) : voiced(word) + [word + [last]]
  }

  /// The word, and with a voiced end where it has one.
  private static func voiced(_ word: Letters) -> [Letters] {
    switch word.last {
    case UInt8(ascii: "s"): [word, word.dropLast() + "z".utf8]
    case UInt8(ascii: "f"): [word, word.dropLast() + "v".utf8]
    default: [word]
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}

extension [UInt8] {
  /// Whether these letters end in `end`.
  func ends(in end: StaticString) -> Bool {
    count >= end.utf8CodeUnitCount
      && suffix(end.utf8CodeUnitCount).elementsEqual(UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
  }
}
