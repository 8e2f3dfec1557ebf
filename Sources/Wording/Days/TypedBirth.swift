import Basics
import DossierModel

/// What a typed text means where a year of birth is asked.
public enum TypedBirth: Sendable, Equatable {
  case known(Birth, Remark?)
  /// It has to be asked, and until then nothing is known.
  case asked(Question)

  /// What is told of what was understood.
  public enum Remark: Sendable, Equatable {
    case asAge
    case onlyYear
    /// A day was typed with it, which is not kept.
    case onlyExpected
  }

  public enum Question: Sendable, Equatable {
    case noYear
    /// A number that may be an age or the end of a year.
    case ageOrYear(Int, year: Int)
    case toCome(Int)
    case tooLongAgo(Int)
  }
}

extension Saying {
  /// An age, a year, a whole day of birth (of which only the year is kept), or a child on its way.
  public static func typedBirth(_ typed: String, today: Day) -> TypedBirth {
    let text = Folding.sort(typed).replacing("’", with: "'").replacing("‘", with: "'")
    let words = text.split { $0.isWhitespace || ",.?".contains($0) }.map(String.init)
    if let age = age(words, today) { return .known(age, .asAge) }
    if let expected = expected(words, today) { return expected }
    if words.count == 1, let number = DayWords.digits(words[0], 1...3) { return bare(number, today) }
    if words.count == 1, words[0].first == "'", let short = DayWords.digits(String(words[0].dropFirst()), 2...2) {
      return judged(today.year / 100 * 100 + short - (short > today.year % 100 ? 100 : 0), nil, today)
    }
    switch DayReader(today: today, liesAhead: false).read(typed) {
    case .part(let part): return judged(part.year, part.month == nil ? nil : .onlyYear, today)
    case .day(let day, let found) where !found.isYearGuessed && text.contains(where: \.isNumber): return judged(day.year, .onlyYear, today)
    default: return .asked(.noYear)
    }
  }

  private static let expecting: Set<String> = [
    "op komst", "onderweg", "in verwachting", "zwanger", "verwacht", "ongeboren", "nog niet geboren", "komt nog", "uitgerekend",
    "uitgerekend op", "wordt verwacht", "baby op komst", "expected", "due", "unborn",
    "on the way", "on its way", "not born yet", "pregnant",
  ]

  /// A child on its way: "op komst", "verwacht in maart", "uitgerekend 12 maart". Of the day, which nobody knows for certain, nothing is kept.
  private static func expected(_ words: [String], _ today: Day) -> TypedBirth? {
    let beginnings = (1...3).filter { $0 <= words.count && expecting.contains(words.prefix($0).joined(separator: " ")) }
    guard let count = beginnings.last else { return nil }
    if count == words.count { return .known(.expected, nil) }
    let year: Int? =
      switch DayReader(today: today, liesAhead: true).read(words.dropFirst(count).joined(separator: " ")) {
      case .day(let day, _): day.year
      case .part(let part): part.year
      default: nil
      }
    if let year, year > Birth.lastYear(on: today) { return .asked(.toCome(year)) }
    return .known(.expected, .onlyExpected)
  }

  private static func judged(_ year: Int, _ remark: TypedBirth.Remark?, _ today: Day) -> TypedBirth {
    if year > Birth.lastYear(on: today) { return .asked(.toCome(year)) }
    if today.year - year > Birth.ages.upperBound { return .asked(.tooLongAgo(year)) }
    return .known(.year(year), remark)
  }

  /// A number alone: up to the years of this century it is an age; above that it may be the end of a year too.
  private static func bare(_ number: Int, _ today: Day) -> TypedBirth {
    if number <= today.year % 100 { return .known(.age(number, on: today), .asAge) }
    if number < 100 { return .asked(.ageOrYear(number, year: today.year / 100 * 100 - 100 + number)) }
    return Birth.ages.contains(number) ? .known(.age(number, on: today), .asAge) : .asked(.noYear)
  }

  /// "12 jaar", "12j", "8 maanden", "12 jaar op 20 nov 2026".
  private static func age(_ words: [String], _ today: Day) -> Birth? {
    var words = words
    var on = today
    if let at = words.firstIndex(where: { ["op", "on"].contains($0) }), at > 0 {
      guard let day = day(typed: words[(at + 1)...].joined(separator: " "), today: today, preferFuture: false), day <= today else {
        return nil
      }
      on = day
      words.removeSubrange(at...)
    }
    words.removeAll { ["oud", "old", "is"].contains($0) }
    if words.count == 1, words[0].last == "j" || words[0].hasSuffix("jr") || words[0].hasSuffix("jaar") {
      let number = words[0].prefix { $0.isNumber }
      words = [String(number), String(words[0].dropFirst(number.count))]
    }
    guard words.count == 2, let number = DayWords.amount(words[0]) else { return nil }
    switch words[1] {
    case "j", "y", "yr", "yrs", "yo": return Birth.ages.contains(number) ? .age(number, on: on) : nil
    default: break
    }
    switch DayWords.unit(words[1]) {
    case .year: return Birth.ages.contains(number) ? .age(number, on: on) : nil
    case .month: return .age(number / 12, on: on)
    case .week: return .age(number / 52, on: on)
    case .day: return .age(number / 366, on: on)
    case nil: return nil
    }
  }

  /// As it stands in its field, and can be typed back: "2014", "12 jaar op 20 november 2026", "op komst".
  public static func typed(_ birth: Birth, _ language: Language) -> String {
    switch birth {
    case .year(let year): String(year)
    case .age(let age, let day): Phrase("\(age) jaar op \(full(day, .nl))", "\(age) years on \(full(day, .en))")[language]
    case .expected: Phrase("op komst", "on the way")[language]
    }
  }

  /// What stands behind a name: "12", or "op komst"; nil where nothing is known.
  public static func age(_ birth: Birth?, on today: Day, _ language: Language) -> String? {
    guard let birth else { return nil }
    if birth.isExpected(on: today) { return Phrase("op komst", "on the way")[language] }
    return birth.age(on: today).map(String.init)
  }

  public static func asked(_ question: TypedBirth.Question, typed: String, _ language: Language) -> String {
    let said: Phrase
    switch question {
    case .noYear:
      said = Phrase("Dit is nog geen jaar of leeftijd: \(shortened(typed)).", "This is not a year or an age yet: \(shortened(typed)).")
    case .ageOrYear(let number, let year):
      return Phrase(
        "Is \(number) een leeftijd of een jaar? Typ \(number) jaar, of \(year).",
        "Is \(number) an age or a year? Type \(number) years, or \(year).")[language]
    case .toCome(let year): said = Phrase("Dat jaar komt nog: \(year).", "That year is still to come: \(year).")
    case .tooLongAgo(let year): said = Phrase("Zo lang geleden kan niet: \(year).", "It cannot be that long ago: \(year).")
    }
    let again = Phrase(
      "Je tekst blijft staan. Typ een jaar (2014), een leeftijd (12 jaar) of: op komst.",
      "Your text stays. Type a year (2014), an age (12 years) or: on the way.")
    return said[language] + " " + again[language]
  }

  public static func told(_ remark: TypedBirth.Remark, _ birth: Birth, _ language: Language) -> String {
    switch remark {
    case .asAge: Phrase("Gelezen als \(typed(birth, .nl)).", "Read as \(typed(birth, .en)).")[language]
    case .onlyExpected:
      Phrase(
        "Bewaard als: \(typed(birth, .nl)). De dag wordt hier niet bewaard.", "Kept as: \(typed(birth, .en)). The day is not kept here.")[
          language]
    case .onlyYear: Phrase("Alleen het jaar wordt bewaard: \(typed(birth, .nl)).", "Only the year is kept: \(typed(birth, .en)).")[language]
    }
  }
}
