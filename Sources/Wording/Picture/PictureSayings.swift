import Basics
import DossierModel

extension Noun {
  static let answer = Noun(one: Phrase("antwoord", "answer"), many: Phrase("antwoorden", "answers"))
}

/// How periods and numbers of the picture of the team are said.
extension Saying {
  /// "het vierde kwartaal van 2026", "alles tot nu toe".
  public static func period(_ period: TeamPeriod, _ language: Language) -> String {
    let year = period.first.year
    let number = period.first.month / (period.kind == .quarter ? 3 : 6)
    switch period.kind {
    case .quarter:
      let word = [Phrase("eerste", "first"), Phrase("tweede", "second"), Phrase("derde", "third"), Phrase("vierde", "fourth")][number]
      return Phrase("het \(word.nl) kwartaal van \(year)", "the \(word.en) quarter of \(year)")[language]
    case .halfYear:
      let word = [Phrase("eerste", "first"), Phrase("tweede", "second")][number]
      return Phrase("de \(word.nl) helft van \(year)", "the \(word.en) half of \(year)")[language]
    case .year: return Phrase("het jaar \(year)", "the year \(year)")[language]
    case .all: return Phrase("alles tot nu toe", "all until now")[language]
    case .days: return days(of: period, language)
    }
  }

  /// "1 oktober tot en met 20 november 2026"; "alles tot nu toe" where it has no ends.
  public static func days(of period: TeamPeriod, _ language: Language) -> String {
    if period.kind == .all { return Self.period(period, language) }
    let first = period.first.year == period.last.year ? long(period.first, language) : full(period.first, language)
    return Phrase("\(first) tot en met \(full(period.last, language))", "\(first) to \(full(period.last, language))")[language]
  }

  /// "okt", "okt en nov", "jul tot en met okt"; with the year where the steps are longer than months.
  public static func stretch(_ stretch: TimeStretch, _ language: Language) -> String {
    let (first, last) = (stretch.first, stretch.last)
    if stretch.unit == .year { return first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)" }
    let ends = [shortMonth(first.month, language), shortMonth(last.month, language)]
    if first.year != last.year { return "\(ends[0]) \(first.year) – \(ends[1]) \(last.year)" }
    let months = first.month == last.month ? ends[0] : "\(ends[0]) – \(ends[1])"
    return stretch.unit == .month ? months : "\(months) \(first.year)"
  }

  /// "een 4", "3 of 4", "0 tot en met 3".
  public static func numbers(_ range: ClosedRange<Int>, _ language: Language) -> String {
    let (low, high) = (range.lowerBound, range.upperBound)
    if low == high { return Phrase("een \(low)", "a \(low)")[language] }
    if low + 1 == high { return Phrase("\(low) of \(high)", "\(low) or \(high)")[language] }
    return Phrase("\(low) tot en met \(high)", "\(low) to \(high)")[language]
  }

  /// The number, or why it is not seen: "12", "te weinig".
  public static func shown(_ shown: Shown, _ language: Language) -> String {
    switch shown {
    case .count(let count): number(count, language)
    case .few: PictureWords.few[language]
    case .nearlyAll: PictureWords.nearlyAll[language]
    case .withheld: PictureWords.withheld[language]
    }
  }

  /// "12 van de 23", "te weinig".
  public static func shown(_ figure: PictureFigure, _ language: Language) -> String {
    guard let count = figure.shown.number, let whole = figure.whole else { return shown(figure.shown, language) }
    return Phrase(
      "\(number(count, language)) van de \(number(whole, language))", "\(number(count, language)) of \(number(whole, language))")[
        language]
  }

  /// Ten marks for a part of a whole: one that is there has one at least.
  public static func bar(_ count: Int, of whole: Int) -> String {
    let marks = count == 0 ? 0 : min(10, max(1, (count * 10 + whole / 2) / max(1, whole)))
    return String(repeating: "●", count: marks) + String(repeating: "·", count: 10 - marks)
  }

  /// "Teambeeld, het vierde kwartaal van 2026".
  public static func picture(_ period: TeamPeriod, _ language: Language) -> String {
    PictureWords.title[language] + ", " + Saying.period(period, language)
  }
}
