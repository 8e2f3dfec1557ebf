import Basics
import DossierModel

/// One line for somebody around the gezin, or a place: "Oma Ria, familie, heel dichtbij, praktisch".
///
/// The first part is the name and is never eaten: a title stays in it and says where they belong. Every further part says something, or is kept
/// whole as a note. Without commas only the end of the line may say something, in small letters.
public struct PersonLine: Sendable, Equatable {
  public private(set) var name = ""
  public private(set) var isPlace = false
  /// What they are to the gezin, such as "oma" or "buurvrouw van nummer 12".
  public private(set) var role = ""
  /// A word of `Vocabulary.sector`.
  public private(set) var sector: String?
  public private(set) var ring: Int?
  public private(set) var quality: String?
  public private(set) var hasStrain = false
  public private(set) var support: [String] = []
  public private(set) var contact: String?
  /// The parts that say nothing known.
  public private(set) var note = ""
  /// Where in the line stands what was understood.
  public private(set) var understood: [Range<String.Index>] = []
  /// Whether the sector stands in the line, and does not follow from the name.
  private var isSectorTyped = false
  /// How whoever has that name is meant.
  public private(set) var pronoun = LinePronoun.them

  public init(_ line: String) {
    let parts = LineParts(line).parts
    guard let first = parts.first else { return }
    readName(first)
    var notes: [String] = []
    for part in parts.dropFirst() {
      if readPart(part) { understood.append(part.range) } else { notes.append(String(part.text)) }
    }
    note = notes.joined(separator: ", ")
    understood.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether something beside the name was understood.
  public var saysMore: Bool { !understood.isEmpty || sector != nil || isPlace }

  // MARK: - The name

  private mutating func readName(_ part: LineParts.Part) {
    let end = readTail(part)
    name = Self.capitalised(Array(part.words[..<end]), typed: part.text(of: 0..<end))
    guard let first = part.words.first, let relation = Relations.relation(first.folded) else { return }
    isPlace = relation.isPlace
    if sector == nil { sector = relation.sector }
    pronoun = relation.pronoun
    if end > 1, !relation.isPlace { role = first.folded }
  }

  /// Takes what the end of the name's part says; gives how many words are left of it.
  private mutating func readTail(_ part: LineParts.Part) -> Int {
    var end = part.words.count
    while let (start, said) = lastPhrase(part, before: end), take(said) {
      if let range = part.range(of: start..<end) { understood.append(range) }
      end = start
      while end > 1, PersonLineWords.links.contains(part.words[end - 1].folded), !part.words[end - 1].isCapital { end -= 1 }
    }
    return end
  }

  /// The longest phrase that ends there and leaves a name before it.
  private func lastPhrase(_ part: LineParts.Part, before end: Int) -> (start: Int, said: PersonLineWords.Said)? {
    for count in (1...PersonLineWords.most).reversed() where end - count >= 1 {
      let words = part.words[(end - count)..<end]
      let phrase = words.map(\.folded).joined(separator: " ")
      guard !words.contains(where: \.isCapital), let said = PersonLineWords.said(phrase), PersonLineWords.canFollowName(phrase, said) else {
        continue
      }
      var before = end - count - 1
      while before > 0, PersonLineWords.links.contains(part.words[before].folded) { before -= 1 }
      if PersonLineWords.notTheEnd.contains(part.words[before].folded) { continue }
      return (end - count, said)
    }
    return nil
  }

  /// A name that was typed in small letters alone gets its capitals, for a name without them is no name to whoever reads on.
  static func capitalised(_ words: [LineParts.Word], typed: String) -> String {
    if words.contains(where: \.isCapital) { return typed }
    // "buurvrouw van hiernaast" is no name but for its first word; "oma ria" is.
    if words.count > 3 || words.dropFirst().contains(where: { PersonLineWords.notTheEnd.contains($0.folded) }) {
      return Saying.capitalised(typed)
    }
    return words.map { Saying.capitalised(String($0.text)) }.joined(separator: " ")
  }

  // MARK: - What is said of them

  /// Takes a part in which every word says something; false leaves it as it is.
  private mutating func readPart(_ part: LineParts.Part) -> Bool {
    if readRole(part) { return true }
    let before = self
    var at = 0
    var isAny = false
    while at < part.words.count {
      let found = (1...PersonLineWords.most).reversed().lazy.compactMap { count -> (Int, PersonLineWords.Said)? in
        guard at + count <= part.words.count else { return nil }
        // A figure says how near they are only where it stands alone.
        let phrase = part.words[at..<at + count].map(\.folded).joined(separator: " ")
        if phrase.allSatisfy(\.isNumber), part.words.count > 1 { return nil }
        return PersonLineWords.said(phrase).map { (count, $0) }
      }
      .first
      if let (count, said) = found {
        guard take(said) else {
          self = before
          return false
        }
        isAny = true
        at += count
      } else if PersonLineWords.fillers.contains(part.words[at].folded) {
        at += 1
      } else {
        self = before
        return false
      }
    }
    return isAny
  }

  /// "oma", "buurvrouw van nummer 12": what they are.
  private mutating func readRole(_ part: LineParts.Part) -> Bool {
    guard let first = part.words.first, let relation = Relations.relation(first.folded), !relation.isPlace,
      PersonLineWords.said(part.words.map(\.folded).joined(separator: " ")) == nil,
      // "Tante Bea" is somebody else.
      part.words.count < 2 || !part.words[1].isCapital, role.isEmpty || part.words.count > 1
    else { return false }
    role = first.isCapital ? first.folded + part.text[first.text.endIndex...] : String(part.text)
    if sector == nil { sector = relation.sector }
    pronoun = relation.pronoun
    return true
  }

  /// False where something else was said of it before.
  private mutating func take(_ said: PersonLineWords.Said) -> Bool {
    switch said {
    case .sector(let word):
      if isSectorTyped { return sector == word }
      (sector, isSectorTyped) = (word, true)
    case .ring(let word):
      if let ring { return ring == word }
      ring = word
    case .quality(let word):
      if let quality { return quality == word }
      quality = word
    case .contact(let word):
      if let contact { return contact == word }
      contact = word
    case .strain: hasStrain = true
    case .place: isPlace = true
    case .support(let word):
      support = Vocabulary.support.values.filter { $0 == word || support.contains($0) }
    }
    return true
  }
}

/// How somebody of a line is meant: "zet haar erop".
public enum LinePronoun: Sendable, Hashable {
  case her, him, them
}
