/// Finds names in a text as whole words, the longest name first: "Oma Ria" before "Ria".
///
/// Capitals count. One blank in a name stands for any number of blanks in the text, a straight apostrophe for a curled one, and a letter is
/// the same however it was typed. A name is also found in the genitive, as Dutch spells it: "Mila's", "Sems"; and "Milas" is another word.
struct NameFinder: Sendable {
  /// One place where a name stands.
  struct Hit {
    /// Which of the names, by its place in the list.
    let name: Int
    /// The characters that it takes, the ending of a genitive included.
    let range: Range<Int>
    let isGenitive: Bool
  }

  /// By their first letters, the longest first.
  private let names: [Character: [(letters: [Character], index: Int)]]

  init(_ names: [String]) {
    let all = names.enumerated().map {
      (letters: Array($0.element.split(whereSeparator: \.isWhitespace).joined(separator: " ")), index: $0.offset)
    }
    let sorted = all.filter { !$0.letters.isEmpty }.sorted { ($1.letters.count, $0.index) < ($0.letters.count, $1.index) }
    self.names = Dictionary(grouping: sorted) { $0.letters[0].isApostrophe ? "'" : $0.letters[0] }
  }

  /// Whether a word is one of the names and nothing else, in the genitive too.
  func isName(_ word: String) -> Bool {
    let letters = Array(word)
    return hits(in: letters).first?.range == letters.indices
  }

  /// The places of all names, from first to last, none over another.
  func hits(in text: [Character]) -> [Hit] {
    var hits: [Hit] = []
    var place = 0
    while place < text.count {
      let first: Character = text[place].isApostrophe ? "'" : text[place]
      let names = place == 0 || !text[place - 1].isInWord ? names[first] ?? [] : []
      let hit = names.lazy.compactMap { self.hit($0.letters, $0.index, in: text, at: place) }.first
      if let hit { hits.append(hit) }
      place = hit?.range.upperBound ?? place + 1
    }
    return hits
  }

  private func hit(_ name: [Character], _ index: Int, in text: [Character], at start: Int) -> Hit? {
    guard let end = end(of: name, in: text, at: start) else { return nil }
    func isEnd(_ place: Int) -> Bool { place >= text.count || !text[place].isInWord }
    if isEnd(end) {
      let isGenitive = end + 1 < text.count && text[end].isApostrophe && text[end + 1] == "s" && isEnd(end + 2)
      return Hit(name: index, range: start..<(isGenitive ? end + 2 : end), isGenitive: isGenitive)
    }
    guard text[end] == "s", isEnd(end + 1), Genitive.ending(of: String(name)) == "s" else { return nil }
    return Hit(name: index, range: start..<end + 1, isGenitive: true)
  }

  /// Where the name ends that begins at `start`, or nil where it does not stand there.
  private func end(of name: [Character], in text: [Character], at start: Int) -> Int? {
    var place = start
    for letter in name {
      guard place < text.count else { return nil }
      if letter == " " {
        guard text[place].isWhitespace else { return nil }
        while place < text.count, text[place].isWhitespace { place += 1 }
      } else {
        guard text[place] == letter || text[place].isApostrophe && letter.isApostrophe else { return nil }
        place += 1
      }
    }
    return place
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

extension Character {
  /// Whether it makes one word of what stands before and behind it.
  var isInWord: Bool { isLetter || isNumber }
  var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{2BC}" }
}
