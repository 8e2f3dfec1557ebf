import Basics

/// Parts that several sentences about a dossier share. Words are given as format.md stores them.
extension Saying {
  /// "vandaag", "gisteren", or "op 6 nov": a day in the middle of a sentence.
  static func onDay(_ day: Day, relativeTo today: Day, _ language: Language) -> String {
    let said = Saying.day(day, relativeTo: today, language)
    return abs(day.days(until: today)) <= 1 ? said : Phrase("op \(said)", "on \(said)")[language]
  }

  /// "2 weken geleden"; "" for days whose own word says it, today and yesterday, and for days to come.
  static func ago(_ day: Day, today: Day, _ language: Language) -> String {
    let days = day.days(until: today)
    let months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day ? 1 : 0)
    let (number, one, many): (Int, Phrase, Phrase) =
      switch (days, months) {
      case (...1, _): (0, Phrase("", ""), Phrase("", ""))
      case (..<14, _): (days, Noun.day.one, Noun.day.many)
      case (_, ..<2): (days / 7, Noun.week.one, Noun.week.many)
      case (_, ..<24): (months, Phrase("maand", "month"), Phrase("maanden", "months"))
      default: (months / 12, Phrase("jaar", "year"), Phrase("jaar", "years"))
      }
    if number == 0 { return "" }
    return "\(number) \((number == 1 ? one : many)[language]) " + Phrase("geleden", "ago")[language]
  }

  /// "An, Dirk en Marit", and of many the first five: "An, Dirk, Marit, Els, Kim en nog 3".
  static func someNames(_ names: [String], _ language: Language) -> String {
    // Six fit as well as five and "one more" do.
    if names.count <= 6 { return list(names, language) }
    return list(Array(names.prefix(5)) + [Phrase("nog \(names.count - 5)", "\(names.count - 5) more")[language]], language)
  }

  /// "12 mensen en 1 plek"; "" for nobody.
  public static func peopleAndPlaces(_ people: Int, _ places: Int, _ language: Language) -> String {
    let counts = [(people, Noun.person), (places, Noun.place)].filter { $0.0 > 0 }
    return list(counts.map { count($0.0, $0.1, language) }, language)
  }

  /// "praktische hulp en advies"
  static func supportNouns(_ kinds: [String], _ language: Language) -> String {
    list(kinds.map { supportNoun($0)[language] }, language)
  }

  static func supportNoun(_ kind: String) -> Phrase {
    switch kind {
    case "practical": Phrase("praktische hulp", "practical help")
    case "company": Phrase("gezelschap", "company")
    case "advice": Phrase("advies", "advice")
    default: Phrase("een luisterend oor", "a listening ear")
    }
  }

  static func ring(_ ring: Int, _ language: Language) -> String { ValueWords.word("ring", String(ring))?[language] ?? "" }

  static func sector(_ sector: String, _ language: Language) -> String { ValueWords.word("sector", sector)?[language] ?? sector }

  /// The first line of `text` between quotes, cut at a word with "…" where it has more than `length` characters.
  static func quote(_ text: String, upTo length: Int) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    let line = lines.first ?? ""
    if line.count <= length { return "\"\(line)\(lines.count > 1 ? " …" : "")\"" }
    let start = line.prefix(length)
    let whole = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return "\"\(whole.trimmingSpaces) …\""
  }

  /// How much of a step's title is quoted, in characters.
  static let longestTitle = 40
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Noun {
  static let personOrPlace = Noun(one: Phrase("mens of plek", "person or place"), many: Phrase("mensen en plekken", "people and places"))
}
