/// The forms of a Dutch word by the rules of spelling, in small letters without marks.
///
/// Generous: what is no word does no harm, since nobody writes it.
enum Inflection {
  /// A form, and which shape of the ordinary words goes with it.
  typealias Bent = (text: String, shape: Shape)

  /// The shapes of ordinary words.
  enum Shape {
    case base
    /// A plural, or an adjective on -e.
    case second
    /// *merkt*, *merk*, *merkte*, *merkten*, *gemerkt*
    case third, first, past, pastPlural, participle
  }

  /// All forms of `word`, itself included. In a term of more words only the last is bent.
  static func forms(of word: String, _ kind: LexiconKind) -> [Bent] {
    guard let last = word.cut(at: " ").last.map(String.init) else { return [] }
    let front = String(word.dropLast(last.count))
    let bent: [Bent] =
      switch kind {
      case .noun: noun(last)
      case .verb: last.hasSuffix("eren") ? verb(last) : []
      case .adjective: adjective(last)
      case .abbreviation, .capitals: abbreviation(last)
      case .fixed: []
      case .anything: noun(last) + adjective(last) + abbreviation(last) + (last.hasSuffix("eren") ? verb(last) : [])
      }
    return [(word, .base)] + bent.map { (front + $0.text, $0.shape) }
  }

  static func noun(_ word: String) -> [Bent] {
    var plurals = [word + "s", word + "'s"]
    if word.hasSuffix("heid") { plurals.append(String(word.dropLast(4)) + "heden") }
    plurals += word.hasSuffix("e") ? [word + "n"] : stems(word).map { $0 + "en" }
    let small = ["je", "tje"].map { word + $0 }
    return plurals.map { ($0, .second) } + small.map { ($0, .base) } + small.map { ($0 + "s", .second) }
  }

  static func adjective(_ word: String) -> [Bent] {
    word.hasSuffix("e") ? [] : stems(word).map { ($0 + "e", .second) }
  }

  /// *signaleren*: signaleer, signaleert, signaleerde, signaleerden, gesignaleerd, gesignaleerde, signalerend, signalerende.
  static func verb(_ word: String) -> [Bent] {
    let root = String(word.dropLast(4))
    let stem = root + "eer"
    return [
      (stem, .first), (stem + "t", .third), (stem + "de", .past), (stem + "den", .pastPlural),
      ("ge" + stem + "d", .participle), ("ge" + stem + "de", .participle), (root + "erend", .base), (root + "erende", .base),
    ]
  }

  static func abbreviation(_ word: String) -> [Bent] {
    [(word + "'s", .second), (word + "'er", .base), (word + "'ers", .second)]
  }

  /// What goes before -en, -e or -etje: as it is, with a doubled consonant (*stoorniss*), with one vowel less (*systeem*: *system*), with a
  /// voiced end (*brief*: *briev*).
  private static func stems(_ word: String) -> [String] {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !isVowel(last) else { return [word] }
    let before = letters[letters.count - 2]
    guard isVowel(before) else { return [word, voiced(word)] }
    let third = letters[letters.count - 3]
    if before == third {
      let open = String(letters.dropLast(2)) + String(last)
      return [open, voiced(open)]
    }
    return isVowel(third) ? [word, voiced(word)] : [word, word + String(last), voiced(word)]
  }

  private static func voiced(_ word: String) -> String {
    switch word.last {
    case "s": String(word.dropLast()) + "z"
    case "f": String(word.dropLast()) + "v"
    default: word
    }
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
