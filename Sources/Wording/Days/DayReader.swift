import Basics

/// Reads a typed text as a day, in both languages.
struct DayReader {
  let today: Day
  /// Whether a day without a year is the next one, or the last one.
  let liesAhead: Bool

  /// How a day was found.
  struct Found: Equatable {
    /// No year was typed.
    var isYearGuessed = false
    var hadTime = false
    /// As exactly as it was typed: "2 jaar geleden" names a year.
    var coarse: PartDay?
  }

  enum Guess: Equatable {
    case day(Day, Found)
    case part(PartDay)
    /// It is no day exactly; this one could be meant.
    case vague(Day?)
    /// The weekday of today: today itself, or the next one or the last one.
    case todayOr(Day)
    /// That day is another day of the week than was typed.
    case otherWeekday(Int, Day, Found)
    case noSuchDay
    case nothing
  }

  func read(_ typed: String) -> Guess {
    let text = TypedWords(typed)
    let near = text.nearDays.map { Guess.day(today.adding(days: $0), Found()) }
    let guess = near ?? read(text.words, hasArticle: text.hasArticle)
    switch guess {
    case .day(let day, _) where text.isDoubtful && near == nil: return .vague(day)
    case .todayOr(let day) where text.isDoubtful: return .vague(day)
    case .part where text.isDoubtful: return .vague(nil)
    case .day(let day, var found) where text.hadTime:
      found.hadTime = true
      return .day(day, found)
    default: return guess
    }
  }

  private func read(_ words: [String], hasArticle: Bool) -> Guess {
    guard let first = words.first else { return .nothing }
    let joined = words.joined(separator: " ")
    if let feast = DayWords.feasts[joined] { return nearest(feast.month, feast.day).map(guessed) ?? .nothing }
    if DayWords.seasons.contains(words.filter { !["in", "met", "tijdens", "during"].contains($0) }.joined(separator: " ")) {
      return .vague(nil)
    }
    if let part = DayWords.parts[first], words.count > 1 { return vague(part, Array(words.dropFirst())) }
    let known = period(words) ?? ordinalWeekday(words) ?? week(words)
    if let known { return known }
    if let index = words.firstIndex(where: { DayWords.weekday($0) != nil }), let weekday = DayWords.weekday(words[index]) {
      var rest = words
      rest.remove(at: index)
      return read(weekday, rest, isFirst: index == 0)
    }
    return distance(words) ?? date(words, hasArticle: hasArticle)
  }

  func guessed(_ day: Day) -> Guess { .day(day, Found(isYearGuessed: true)) }

  // MARK: - Months and years

  /// "in 2019", "vorig jaar", "mei 2019", "05-2019", "november".
  private func period(_ words: [String]) -> Guess? {
    let words = words.first == "in" ? Array(words.dropFirst()) : words
    if words.count == 2, let step = step(words[0]) {
      if words[1] == "jaar" || words[1] == "year" { return PartDay(year: today.year + step).map(Guess.part) }
      if words[1] == "maand" || words[1] == "month" {
        let month = today.year * 12 + today.month - 1 + step
        return PartDay(year: month / 12, month: month % 12 + 1).map(Guess.part)
      }
    }
    guard let parts = TypedWords.dateParts(words), parts.count == 1 || parts.count == 2 else { return nil }
    if parts.count == 1 {
      if let year = DayWords.digits(parts[0], 4...4) { return PartDay(year: year).map(Guess.part) }
      return DayWords.month(parts[0]).flatMap { PartDay(year: year(ofMonth: $0), month: $0) }.map(Guess.part)
    }
    let pairs = [(parts[0], parts[1]), (parts[1], parts[0])]
    for (month, year) in pairs {
      guard let year = DayWords.digits(year, 4...4) else { continue }
      if let month = DayWords.digits(month, 1...2) ?? DayWords.month(month) {
        return PartDay(year: year, month: month).map(Guess.part) ?? .noSuchDay
      }
    }
    return nil
  }

  private func step(_ word: String) -> Int? {
    if DayWords.this.contains(word) { return 0 }
    if DayWords.next.contains(word) || DayWords.coming.contains(word) { return 1 }
    return DayWords.previous.contains(word) || DayWords.gone.contains(word) ? -1 : nil
  }

  /// The year of a month that was typed without one.
  func year(ofMonth month: Int) -> Int {
    if liesAhead { return month < today.month ? today.year + 1 : today.year }
    return month > today.month ? today.year - 1 : today.year
  }

  /// "eind november", "begin volgende maand": some day of it.
  private func vague(_ part: Int, _ words: [String]) -> Guess {
    switch period(words) {
    case .part(let period)?:
      let month = period.month ?? (part == 0 ? 12 : part == 15 ? 6 : 1)
      return .vague(Day(year: period.year, month: month, day: part == 0 ? Day.length(ofMonth: month, in: period.year) : part))
    default:
      let isMonth = ["maand", "month"].contains(words.last) && words.count == 1
      return .vague(
        isMonth ? Day(year: today.year, month: today.month, day: part == 0 ? Day.length(ofMonth: today.month, in: today.year) : part) : nil)
    }
  }

  // MARK: - Weeks

  /// "eerste maandag van januari", "laatste vrijdag van november 2026".
  private func ordinalWeekday(_ words: [String]) -> Guess? {
    let words = words.filter { $0 != "in" }
    guard words.count == 3 || words.count == 4, let ordinal = DayWords.ordinals[words[0]], let weekday = DayWords.weekday(words[1]),
      let month = DayWords.month(words[2])
    else { return nil }
    let typed = words.count == 4 ? DayWords.digits(words[3], 4...4) : nil
    if words.count == 4, typed == nil { return .nothing }
    func day(in year: Int) -> Day? {
      let length = Day.length(ofMonth: month, in: year)
      let days = (1...length).compactMap { Day(year: year, month: month, day: $0) }.filter { $0.weekday == weekday }
      return ordinal < 0 ? days.last : days.dropFirst(ordinal - 1).first
    }
    if let typed { return day(in: typed).map { .day($0, Found()) } ?? .noSuchDay }
    let years = liesAhead ? [today.year, today.year + 1] : [today.year, today.year - 1]
    return years.lazy.compactMap(day(in:)).first { liesAhead ? $0 >= today : $0 <= today }.map(guessed)
  }

  /// "dinsdag week 49", "week 2".
  private func week(_ words: [String]) -> Guess? {
    guard let at = words.firstIndex(where: { ["week", "wk"].contains($0) }), at + 1 < words.count,
      let number = DayWords.digits(words[at + 1], 1...2), number >= 1
    else { return nil }
    var rest = words.filter { $0 != "in" }
    rest.removeAll { ["week", "wk"].contains($0) || $0 == words[at + 1] }
    let typed = rest.last.flatMap { DayWords.digits($0, 4...4) }
    if typed != nil { rest.removeLast() }
    let weekday = rest.first.flatMap(DayWords.weekday)
    guard rest.count <= 1, rest.isEmpty || weekday != nil else { return nil }
    func day(in year: Int) -> Day? {
      // The fourth of January always lies in the first week.
      guard let start = Day(year: year, month: 1, day: 4) else { return nil }
      let day = start.adding(days: 7 * (number - 1) + (weekday ?? 1) - start.weekday)
      return day.week == (year, number) ? day : nil
    }
    let years = typed.map { [$0] } ?? (liesAhead ? [today.year, today.year + 1] : [today.year, today.year - 1])
    let found = years.lazy.compactMap(day(in:)).first { typed != nil || (liesAhead ? $0 >= today : $0 <= today) }
    guard let found else { return .noSuchDay }
    return weekday == nil ? .vague(found) : .day(found, Found(isYearGuessed: typed == nil))
  }

  // MARK: - Weekdays

  /// The days of one name around today.
  private struct SameWeekday {
    /// The first after today.
    let next: Day
    /// The last before today.
    let last: Day
    /// The one of this week.
    let here: Day

    init(_ weekday: Int, around today: Day) {
      next = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
      last = today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
      here = today.adding(days: weekday - today.weekday)
    }
  }

  /// A weekday with what stands around it.
  private func read(_ weekday: Int, _ rest: [String], isFirst: Bool) -> Guess {
    let days = SameWeekday(weekday, around: today)
    let guess: Guess?
    switch rest.count {
    case 0 where days.here == today: guess = .todayOr(liesAhead ? days.next : days.last)
    case 0: guess = .day(liesAhead ? days.next : days.last, Found())
    case 1: guess = choose(from: days, by: rest[0])
    case 2 where rest[1] == "week": guess = choose(from: days, byWeek: rest[0])
    case 3: guess = countWeeks(from: days, rest, isSure: isFirst && weekday != today.weekday)
    default: guess = nil
    }
    return guess ?? dated(weekday, rest)
  }

  /// "komende dinsdag", "vorige dinsdag".
  private func choose(from days: SameWeekday, by word: String) -> Guess? {
    let (next, last) = (days.next, days.last)
    if DayWords.coming.contains(word) { return .day(next, Found()) }
    if DayWords.gone.contains(word) { return .day(last, Found()) }
    if DayWords.this.contains(word) { return .day(days.here, Found()) }
    // The one of this week, or the one of next week?
    if DayWords.next.contains(word) { return next.week == today.week ? .vague(next.adding(days: 7)) : .day(next, Found()) }
    if DayWords.previous.contains(word) { return last.week == today.week ? .vague(last.adding(days: -7)) : .day(last, Found()) }
    return nil
  }

  /// "dinsdag volgende week".
  private func choose(from days: SameWeekday, byWeek word: String) -> Guess? {
    if DayWords.coming.contains(word) {
      return days.next.week == today.week ? .vague(days.next) : .day(days.here.adding(days: 7), Found())
    }
    return step(word).map { .day(days.here.adding(days: 7 * $0), Found()) }
  }

  /// "dinsdag over 2 weken", "dinsdag 2 weken geleden".
  private func countWeeks(from days: SameWeekday, _ words: [String], isSure: Bool) -> Guess? {
    guard let count = DayWords.amount(words[1]) ?? DayWords.amount(words[0]) else { return nil }
    if ["over", "in"].contains(words[0]), let weeks = weeks(count, words[2]) {
      return isSure ? .day(days.next.adding(days: 7 * weeks), Found()) : .vague(days.here.adding(days: 7 * weeks))
    }
    if ["geleden", "ago", "terug"].contains(words[2]), let weeks = weeks(count, words[1]) {
      return .day(days.here.adding(days: -7 * weeks), Found())
    }
    return nil
  }

  private func weeks(_ count: Int, _ unit: String) -> Int? {
    switch DayWords.unit(unit) {
    case .week: count
    case .day where count % 7 == 0: count / 7
    default: nil
    }
  }

  /// A weekday with its date; both have to be the same day.
  private func dated(_ weekday: Int, _ rest: [String]) -> Guess {
    let guess = date(rest, hasArticle: true)
    guard case .day(let day, let found) = guess, day.weekday != weekday else { return guess }
    return .otherWeekday(weekday, day, found)
  }
}
