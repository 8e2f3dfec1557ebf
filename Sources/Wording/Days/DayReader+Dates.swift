import Basics

/// Distances from a day, and dates.
extension DayReader {
  /// "over 2 weken", "in 2 weeks", "3 dagen geleden", "morgen over een week".
  func distance(_ typed: [String]) -> Guess? {
    var (words, from) = (typed, today)
    if words.count == 4, let days = DayWords.near[words[0]] {
      from = today.adding(days: days)
      words.removeFirst()
    }
    guard words.count == 3 else { return nil }
    if ["over", "in", "binnen"].contains(words[0]), let count = DayWords.amount(words[1]) {
      return moved(from, count, words[2])
    }
    if ["geleden", "ago", "terug"].contains(words[2]), let count = DayWords.amount(words[0]) { return moved(from, -count, words[1]) }
    return nil
  }

  private func moved(_ day: Day, _ count: Int, _ unit: String) -> Guess? {
    switch DayWords.unit(unit) {
    case .day: .day(day.adding(days: count), Found())
    case .week: .day(day.adding(days: 7 * count), Found())
    case .month: day.adding(months: count).map { .day($0, Found(coarse: PartDay(year: $0.year, month: $0.month))) }
    case .year: day.adding(months: 12 * count).map { .day($0, Found(coarse: PartDay(year: $0.year))) }
    case nil: nil
    }
  }

  /// A date in figures, or with the month in letters, with or without a year; a day of the month where it is said to be one.
  func date(_ typed: [String], hasArticle: Bool) -> Guess {
    // "27 november a.s." and "27 november jl." say which year.
    let isAhead = typed.contains { DayWords.coming.contains($0) } ? true : typed.contains { DayWords.gone.contains($0) } ? false : liesAhead
    let isTold = typed.contains { DayWords.coming.contains($0) || DayWords.gone.contains($0) }
    let words = typed.filter { !DayWords.coming.contains($0) && !DayWords.gone.contains($0) }
    guard var parts = TypedWords.dateParts(words), (1...3).contains(parts.count) else { return .nothing }
    if parts.count == 1 { return dayOfMonth(parts[0], hasArticle: hasArticle, isAhead) }
    if parts.count == 3, let year = DayWords.digits(parts[0], 4...4) {
      guard let month = DayWords.digits(parts[1], 1...2), let day = DayWords.digits(parts[2], 1...2) else { return .nothing }
      return Day(year: year, month: month, day: day).map { .day($0, Found()) } ?? .noSuchDay
    }
    if DayWords.month(parts[0]) != nil { parts.swapAt(0, 1) }
    guard let day = DayWords.digits(parts[0], 1...2) ?? DayWords.ordinal(parts[0]),
      let month = DayWords.digits(parts[1], 1...2) ?? DayWords.month(parts[1])
    else { return .nothing }
    guard parts.count == 3 else {
      return nearest(month, day, isAhead).map { .day($0, Found(isYearGuessed: !isTold)) } ?? .noSuchDay
    }
    guard let year = year(parts[2], month, day) else { return .nothing }
    return Day(year: year, month: month, day: day).map { .day($0, Found()) } ?? .noSuchDay
  }

  /// Four figures, or two: of this century, but where such a day would still have to come of the last one.
  private func year(_ text: String, _ month: Int, _ day: Int) -> Int? {
    if let year = DayWords.digits(text, 4...4) { return year }
    let short = text.first == "'" ? String(text.dropFirst()) : text
    guard let year = DayWords.digits(short, 2...2) else { return nil }
    let here = today.year / 100 * 100 + year
    guard !liesAhead, let date = Day(year: here, month: month, day: day), date > today else { return here }
    // A slip by a year or so is not meant as a hundred years ago.
    return today.days(until: date) > 20 * 365 ? here - 100 : here
  }

  /// "de 27e": the next one, or the last one.
  private func dayOfMonth(_ text: String, hasArticle: Bool, _ isAhead: Bool) -> Guess {
    guard let day = DayWords.ordinal(text) ?? (hasArticle ? DayWords.digits(text, 1...2) : nil) else { return .nothing }
    for months in 0...11 {
      let month = today.year * 12 + today.month - 1 + (isAhead ? months : -months)
      guard let found = Day(year: month / 12, month: month % 12 + 1, day: day) else { continue }
      if isAhead ? found >= today : found <= today { return .day(found, Found()) }
    }
    return .noSuchDay
  }

  func nearest(_ month: Int, _ day: Int) -> Day? { nearest(month, day, liesAhead) }

  /// The first such day from today on, or the last one up to it. Eight years reach every 29 February, around 2100 too.
  private func nearest(_ month: Int, _ day: Int, _ isAhead: Bool) -> Day? {
    for years in 0...8 {
      guard let found = Day(year: today.year + (isAhead ? years : -years), month: month, day: day) else { continue }
      if isAhead ? found >= today : found <= today { return found }
    }
    return nil
  }
}
