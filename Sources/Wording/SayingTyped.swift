import Basics

extension Saying {
  /// The day that someone means by what was `typed`; nil where it is no day.
  ///
  /// Understood in both languages: "2026-11-27", "27-11-2026", "27/11", "27 nov", "vr 27 november 2026", "14-4-26" (of this century), "vandaag",
  /// "overmorgen", "vrijdag", "volgende week", "over 2 weken", "3 dagen geleden". Without a year or with only a weekday it is the first such day from
  /// today on, or with `preferFuture` false the last one up to today; a weekday alone never means today, which has a word of its own.
  public static func day(typed: String, today: Day, preferFuture: Bool) -> Day? {
    let words = typed.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let first = words.first else { return nil }
    if let days = nearDays[words.joined(separator: " ")] { return today.adding(days: days) }
    if let weekday = weekdayNumber(first) {
      return words.count == 1
        ? next(weekday, today, preferFuture) : date(Array(words.dropFirst()), today, preferFuture)
    }
    return distance(words, today) ?? date(words, today, preferFuture)
  }

  private static let nearDays: [String: Int] = [
    "vandaag": 0, "nu": 0, "today": 0, "now": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1, "yesterday": -1,
    "eergisteren": -2, "volgende week": 7, "next week": 7, "vorige week": -7, "last week": -7,
  ]

  private static func next(_ weekday: Int, _ today: Day, _ preferFuture: Bool) -> Day {
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    let back = (today.weekday - weekday + 6) % 7 + 1
    return today.adding(days: preferFuture ? ahead : -back)
  }

  /// "over 2 weken", "in 2 weeks", "3 dagen geleden", "3 days ago".
  private static func distance(_ words: [String], _ today: Day) -> Day? {
    guard words.count == 3 else { return nil }
    if ["over", "in"].contains(words[0]), let count = amount(words[1]) { return moved(today, count, words[2]) }
    if ["geleden", "ago"].contains(words[2]), let count = amount(words[0]) { return moved(today, -count, words[1]) }
    return nil
  }

  private static func amount(_ word: String) -> Int? {
    ["een", "één", "a", "one"].contains(word) ? 1 : digits(word, 1...3)
  }

  private static func moved(_ day: Day, _ count: Int, _ unit: String) -> Day? {
    switch unit {
    case "dag", "dagen", "day", "days": day.adding(days: count)
    case "week", "weken", "weeks": day.adding(days: 7 * count)
    case "maand", "maanden", "month", "months": moved(day, months: count)
    case "jaar", "jaren", "year", "years": moved(day, months: 12 * count)
    default: nil
    }
  }

  /// The same day of another month, or the last one of a shorter month.
  private static func moved(_ day: Day, months: Int) -> Day? {
    let month = day.year * 12 + day.month - 1 + months
    for shorter in 0...3 {
      if let day = Day(year: month / 12, month: month % 12 + 1, day: day.day - shorter) { return day }
    }
    return nil
  }

  /// A date in figures, or with the month in letters, with or without a year.
  private static func date(_ words: [String], _ today: Day, _ preferFuture: Bool) -> Day? {
    var parts = words.flatMap { word in word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map(String.init) }
    // "27 nov." and "27 nov. 2026" leave an empty part behind their full stop.
    if words.count > 1 { parts.removeAll { $0.isEmpty } }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    if parts.count == 3, let year = digits(parts[0], 4...4) {
      return digits(parts[1], 1...2).flatMap { month in
        digits(parts[2], 1...2).flatMap { Day(year: year, month: month, day: $0) }
      }
    }
    guard let day = digits(parts[0], 1...2), let month = digits(parts[1], 1...2) ?? monthNumber(parts[1]) else { return nil }
    guard parts.count == 3 else { return nearest(month, day, today, preferFuture) }
    if let year = digits(parts[2], 4...4) { return Day(year: year, month: month, day: day) }
    return digits(parts[2], 2...2).flatMap { Day(year: 2000 + $0, month: month, day: day) }
  }

  /// The first such day from `today` on, or the last one up to it. Eight years reach every 29 February, around 2100 too.
  private static func nearest(_ month: Int, _ day: Int, _ today: Day, _ preferFuture: Bool) -> Day? {
    for years in 0...8 {
      let year = today.year + (preferFuture ? years : -years)
      guard let found = Day(year: year, month: month, day: day) else { continue }
      if preferFuture ? found.ordinal >= today.ordinal : found.ordinal <= today.ordinal { return found }
    }
    return nil
  }

  private static func digits(_ text: String, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// A month by its name or by three letters of it or more.
  private static func monthNumber(_ word: String) -> Int? {
    guard word != "mrt" else { return 3 }
    guard word.count >= 3 else { return nil }
    return number(of: word, in: months)
  }

  /// A weekday by its name or by two letters of it or more.
  private static func weekdayNumber(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.count >= 2 else { return nil }
    return number(of: word, in: weekdays)
  }

  /// Dutch goes before English, for "maa" could be both.
  private static func number(of word: String, in names: [Phrase]) -> Int? {
    let index =
      names.firstIndex { $0.nl.hasPrefix(word) } ?? names.firstIndex { $0.en.lowercased().hasPrefix(word) }
    return index.map { $0 + 1 }
  }
}
