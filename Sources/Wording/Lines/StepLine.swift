import Basics

/// Somebody whose step it may be, as a line may call them.
public struct LineName: Sendable, Equatable {
  public let id: String
  public let name: String
  /// What they are to the gezin, such as "oma van moederskant".
  public let role: String
  /// Whose a step of theirs is, a word of `Vocabulary.by`.
  public let by: String
  /// Other names of theirs.
  public let others: [String]
  /// Whether "ik" means them.
  public let isMe: Bool

  public init(id: String, name: String, role: String = "", by: String, others: [String] = [], isMe: Bool = false) {
    (self.id, self.name, self.role, self.by, self.others, self.isMe) = (id, name, role, by, others, isMe)
  }
}

/// One line for a step: "Oma haalt Mila op, wo".
///
/// Whoever begins the line does it, or who is a part of it by themselves: "Mila ophalen, oma, wo". A day is a whole part, or the end of the line
/// in small letters. Nothing else is taken out of the words.
public struct StepLine: Sendable, Equatable {
  /// The words of the step, without what was taken out of them.
  public private(set) var what = ""
  /// Who does it, among those that were known.
  public private(set) var who: LineName?
  /// Whose it is, a word of `Vocabulary.by`; nil where the words do not say so.
  public private(set) var by: String?
  public private(set) var due: Day?
  /// Somebody who is named as the one that does it, and is not known yet.
  public private(set) var newcomer: PersonLine?
  /// Where in the line stands what was understood.
  public private(set) var understood: [Range<String.Index>] = []

  public init(_ line: String, known: [LineName], today: Day) {
    let names = StepNames(known)
    let parts = LineParts(line).parts
    guard let first = parts.first else { return }
    var kept: [String] = []
    for (index, part) in parts.enumerated() {
      if index > 0, readWho(part, names) { continue }
      if index > 0, let (day, isWhole) = StepDay(today: today).day(in: part), due == nil {
        due = day
        understood.append(part.range)
        if isWhole { continue }
      }
      kept.append(String(part.text))
    }
    if due == nil, let last = parts.last, kept.last == String(last.text), let tail = StepDay(today: today).tail(of: last, names) {
      due = tail.day
      if let range = last.range(of: tail.start..<last.words.count) { understood.append(range) }
      if !tail.staysInWords { kept[kept.count - 1] = last.text(of: 0..<tail.start) }
    }
    what =
      kept.count == parts.count && kept.last == parts.last.map({ String($0.text) })
      ? String(LineParts.trimmed(line[...])) : kept.joined(separator: ", ")
    if who == nil, by == nil { readDoer(first, names) }
    understood.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether anything was understood beside the words themselves.
  public var saysMore: Bool { who != nil || by != nil || due != nil }

  // MARK: - Who

  /// A part that is a name by itself.
  private mutating func readWho(_ part: LineParts.Part, _ names: StepNames) -> Bool {
    guard who == nil, let found = names.match(part.words, from: 0), found.count == part.words.count else { return false }
    if let person = found.person {
      (who, by) = (person, person.by)
      understood.append(part.range)
      return true
    }
    if by == nil { take(found, part) }
    return false
  }

  /// Who begins the line and does something there; of two together it is nobody's alone. "Oma bellen" is what somebody else does.
  private mutating func readDoer(_ part: LineParts.Part, _ names: StepNames) {
    guard let found = names.match(part.words, from: 0), found.count < part.words.count else { return }
    let next = found.count
    if next + 1 < part.words.count, ["en", "and", "&", "+", "of", "or"].contains(part.words[next].folded) {
      guard let other = names.match(part.words, from: next + 1), let by = found.by, by == other.by else { return }
      let after = next + 1 + other.count
      guard after + 1 < part.words.count, let range = part.range(of: 0..<after) else { return }
      self.by = by
      understood.append(range)
      return
    }
    if found.isMe ? !part.words[next].folded.hasSuffix("en") : Self.doesSomething(part.words[next]) { take(found, part) }
  }

  /// Whether a word is what somebody does: "haalt", "picks".
  private static func doesSomething(_ word: LineParts.Word) -> Bool {
    if ["is", "kan", "mag", "zal", "wil", "can", "may", "will", "doet", "gaat"].contains(word.folded) { return true }
    guard !word.isCapital, word.folded.count > 2, !["met", "niet", "uit", "tot", "het", "dat", "wat", "als"].contains(word.folded) else {
      return false
    }
    return word.folded.hasSuffix("t") || word.folded.hasSuffix("s")
  }

  private mutating func take(_ found: StepNames.Found, _ part: LineParts.Part) {
    (who, by) = (found.person, found.by)
    if found.isNew { newcomer = PersonLine(part.text(of: 0..<found.count)) }
    if let range = part.range(of: 0..<found.count), found.person != nil || found.by != nil || found.isNew { understood.append(range) }
  }
}

/// The names and words by which a line may say whose a step is.
struct StepNames {
  private let known: [LineName]
  /// Whom each folded name or word means; more than one where that is not certain.
  private var owners: [String: Set<Int>] = [:]

  struct Found {
    /// How many words the name takes.
    let count: Int
    var person: LineName?
    var by: String?
    var isNew = false
    /// Whether it is whoever types.
    var isMe = false
  }

  init(_ known: [LineName]) {
    self.known = known
    for (index, person) in known.enumerated() {
      let words = LineParts(person.name).parts.first?.words ?? []
      add(words.map(\.folded).joined(separator: " "), index)
      for other in person.others { add(LineParts(other).parts.first?.words.map(\.folded).joined(separator: " ") ?? "", index) }
      if person.isMe { for word in Self.me { add(word, index) } }
      for word in words.map(\.folded) where words.count > 1 || Relations.relation(word) != nil { add(word, index) }
      if let role = LineParts(person.role).parts.first?.words.first?.folded, Relations.relation(role) != nil || Relations.isOfGezin(role) {
        add(Relations.canonical(role), index)
      }
    }
  }

  private mutating func add(_ word: String, _ index: Int) {
    if word.isEmpty || Self.small.contains(word) { return }
    owners[word, default: []].insert(index)
    let canonical = Relations.canonical(word)
    if canonical != word { owners[canonical, default: []].insert(index) }
  }

  private static let me = ["ik", "i"]
  /// Parts of names that are none by themselves.
  private static let small: Set<String> = [
    "van", "de", "der", "den", "het", "ter", "ten", "te", "el", "al", "la", "en", "uit", "bij", "in", "op", "met", "een",
  ]

  /// The longest name that begins there.
  func match(_ words: [LineParts.Word], from start: Int) -> Found? {
    for count in (1...4).reversed() where start + count <= words.count {
      let name = words[start..<start + count].map(\.folded).joined(separator: " ")
      guard let owners = owners[name] ?? owners[Relations.canonical(name)] else { continue }
      // "Tante Joke" is not tante Bea.
      if count == 1, isTitle(of: words, at: start) { continue }
      var people = owners.map { known[$0] }
      // "mama" is the one of the gezin, whoever else is somebody's mother.
      if people.count > 1, let relation = Relations.relation(name), relation.sector == nil {
        let ofGezin = people.filter { $0.by == "gezin" }
        if ofGezin.count == 1 { people = ofGezin }
      }
      if people.count == 1 { return Found(count: count, person: people[0], by: people[0].by, isMe: Self.me.contains(name)) }
      let by = Set(people.map(\.by))
      return Found(count: count, by: by.count == 1 ? by.first : nil)
    }
    return unknown(words, from: start)
  }

  /// Whether it stands before a name of its own.
  private func isTitle(of words: [LineParts.Word], at start: Int) -> Bool {
    guard Relations.relation(words[start].folded) != nil, start + 1 < words.count else { return false }
    return words[start + 1].isCapital
  }

  /// Somebody who is on no map yet: "Tante Joke", "school".
  private func unknown(_ words: [LineParts.Word], from start: Int) -> Found? {
    guard start < words.count else { return nil }
    let word = words[start].folded
    if word == "gezin" || word == "family" { return Found(count: 1, by: "gezin") }
    if word == "het" || word == "the", start + 1 < words.count, ["gezin", "family"].contains(words[start + 1].folded) {
      return Found(count: 2, by: "gezin")
    }
    guard let relation = Relations.relation(word) else { return nil }
    var count = 1
    while start + count < words.count, words[start + count].isCapital { count += 1 }
    // A mother whom nobody named is the one of the gezin.
    if relation.sector == nil { return count == 1 ? Found(count: 1, by: "gezin") : nil }
    let by = relation.sector == "professional" ? "specialist" : relation.sector == "access" ? nil : "network"
    return Found(count: count, by: by, isNew: true)
  }

  /// Whether the line ends with a name of several words.
  func isName(endOf words: [LineParts.Word]) -> Bool {
    (2...4).contains { count in
      words.count >= count && owners[words.suffix(count).map(\.folded).joined(separator: " ")] != nil
    }
  }
}
