import Basics

/// Finds names in a text, however they are typed: in capitals or small letters, with other marks on their letters or none, with a hyphen for
/// a blank, in the genitive ("Mila's", "Milas"), as a small one ("Milaatje") and at the head of a compound ("Milafeest"). The longest name
/// comes first: "Oma Ria" before "Ria".
///
/// A name that is an ordinary word too ("Bakker") is one in small letters only behind what somebody is: "familie bakker".
struct NameFinder: Sendable {
  /// One place where a name stands.
  struct Hit {
    /// Which of the names, by its place in the list.
    let name: Int
    /// The characters that it takes, the ending of a genitive or of a small one included.
    let range: Range<Int>
    /// The characters of the name alone.
    let bare: Range<Int>
    let form: Form
  }

  enum Form {
    case plain, genitive
    /// The name begins a longer word.
    case compound
  }

  /// By their first letters, the longest first.
  private let names: [Unicode.Scalar: [SoughtName]]

  init(_ names: [String]) {
    let all = names.enumerated().compactMap { SoughtName($0.element, index: $0.offset) }
    let sorted = all.sorted { ($1.letters.count, $0.index) < ($0.letters.count, $1.index) }
    self.names = Dictionary(grouping: sorted) { $0.letters[0] }
  }

  /// Whether a word is one of the names and nothing else, in the genitive too.
  func isName(_ word: String) -> Bool {
    let letters = Array(word)
    return hits(in: letters).first?.range == letters.indices
  }

  /// The places of all names, from first to last, none over another.
  func hits(in text: [Character]) -> [Hit] {
    if names.isEmpty { return [] }
    let folded = FoldedLetters(text)
    var hits: [Hit] = []
    var start = 0
    while start < folded.letters.count {
      guard let place = folded.place(after: start), WordBounds.begins(at: place, in: text), let names = names[folded.letters[start]] else {
        start += 1
        continue
      }
      if let hit = names.lazy.compactMap({ $0.hit(in: folded, at: start, place) }).first {
        hits.append(hit)
        while start < folded.letters.count, folded.places[start] < hit.range.upperBound { start += 1 }
      } else {
        start += 1
      }
    }
    return hits
  }
}

/// One name that is looked for.
private struct SoughtName {
  let letters: [Unicode.Scalar]
  let index: Int
  /// A telephone number and its like: they stand there as they are, with nothing at their end.
  private let isLiteral: Bool
  /// Whether it means something else in small letters.
  private let isOrdinary: Bool
  /// Whether that is a word that stands behind any other: "wil".
  private let isFunctionWord: Bool
  /// Whether it begins with what somebody is: "juf Els" is the name "Els" behind an ordinary word.
  private let hasTitle: Bool

  init?(_ name: String, index: Int) {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    letters = FoldedLetters(Array(words)).letters
    if letters.isEmpty { return nil }
    self.index = index
    isLiteral =
      words.contains { !$0.isLetter && !$0.isWhitespace && !$0.isApostrophe && !"-.".contains($0) } || words.last?.isLetter != true
    let parts = Folding.sort(words).split { $0 == " " || $0 == "-" }.map(String.init)
    isOrdinary = words.contains(where: \.isUppercase) && parts.allSatisfy(OrdinaryWords.contains)
    isFunctionWord = isOrdinary && parts.allSatisfy(OrdinaryWords.small.contains)
    hasTitle = words.first?.isUppercase == true && parts.count > 1 && NameTitles.stand(before: parts[0])
  }

  func hit(in folded: FoldedLetters, at start: Int, _ place: Int) -> NameFinder.Hit? {
    guard let end = end(in: folded, at: start), let bareEnd = folded.place(after: end) else { return nil }
    let text = folded.text
    let bare = place..<bareEnd
    if isLiteral {
      return WordBounds.ends(at: bareEnd, in: text) ? NameFinder.Hit(name: index, range: bare, bare: bare, form: .plain) : nil
    }
    if hasTitle, !text[place].isUppercase { return nil }
    // "De bakker" begins a sentence: the capital has to be that of the name.
    let last = text[bare].lastIndex { !$0.isInWord && !$0.isApostrophe }.map { text[($0 + 1)..<bareEnd] } ?? text[bare]
    if isOrdinary, !last.contains(where: \.isUppercase) {
      guard !isFunctionWord, WordBounds.isTitle(before: place, in: text) else { return nil }
    }
    guard let (length, form) = NameEndings(isOrdinary: isOrdinary).ending(of: bare, in: folded, at: end) else { return nil }
    return NameFinder.Hit(name: index, range: place..<bareEnd + length, bare: bare, form: form)
  }

  /// Where the name ends that begins at `start`, or nil where it does not stand there. Between the parts of a name stands a blank, a hyphen
  /// or nothing at all.
  private func end(in folded: FoldedLetters, at start: Int) -> Int? {
    var place = start
    for letter in letters {
      let isGap = letter == " " || letter == "-"
      if isGap, !isLiteral {
        while place < folded.letters.count, folded.letters[place] == " " || folded.letters[place] == "-" { place += 1 }
      } else {
        guard place < folded.letters.count, folded.letters[place] == letter else { return nil }
        place += 1
      }
    }
    return place
  }
}

/// Where words begin and end: at a blank or a mark, between a letter and a digit, and where a capital stands inside ("kleineMila").
enum WordBounds {
  static func begins(at place: Int, in text: [Character]) -> Bool {
    guard place > 0 else { return true }
    let (before, here) = (text[place - 1], text[place])
    if !before.isInWord || !here.isInWord { return true }
    if here.isNumber { return false }
    return before.isNumber || before.isLowercase && here.isUppercase && place > 1 && text[place - 2].isLetter
  }

  static func ends(at place: Int, in text: [Character]) -> Bool {
    guard place < text.count, place > 0, text[place].isInWord, text[place - 1].isInWord else { return true }
    if text[place - 1].isNumber { return false }
    return text[place].isNumber || text[place - 1].isLowercase && text[place].isUppercase
  }

  /// Whether the word before `place` says what somebody is: "mevrouw", "familie".
  static func isTitle(before place: Int, in text: [Character]) -> Bool {
    let head = text[..<place].reversed().drop { $0.isWhitespace || $0 == "." }
    let word = String(head.prefix { $0.isLetter }.reversed())
    return NameTitles.stand(before: Folding.sort(word))
  }
}

/// How Dutch says whose something is in the official spelling: Sems, Mila's, Els'.
enum Genitive {
  /// What comes behind `word`: "'s" behind a, i, o, u or y that is spelt with one letter and behind a full stop, "'" behind s, x and z,
  /// else "s".
  static func ending(of word: String) -> String {
    let letters = Array(word.lowercased())
    guard let last = letters.last, last.isLetter else { return "'s" }
    if "sxz".contains(last) { return "'" }
    let isOneLetter = !["ie", "oe", "eu", "ou", "au", "ui", "ei", "ai", "oi", "ay", "ey", "oy"].contains(String(letters.suffix(2)))
    return "aiouy".contains(last) && isOneLetter ? "'s" : "s"
  }
}
