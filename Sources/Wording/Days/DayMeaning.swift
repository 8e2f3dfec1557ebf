import Basics

/// What the days of a field are: which way they lie, and what cannot be there.
public struct DayMeaning: Sendable, Equatable {
  /// Whether one plans by it; every other day lies behind.
  public var liesAhead: Bool
  /// Whether a month or a year is enough.
  public var takesPart: Bool
  /// What it cannot lie before, and what it cannot lie after.
  public var begin: PartDay?
  public var end: PartDay?
  /// Whether that beginning is the day a step is ready.
  public var isOfStep = false
  /// From so many years on it is asked.
  public var usualYears: Int

  public init(liesAhead: Bool, takesPart: Bool = false, begin: PartDay? = nil, end: PartDay? = nil, usualYears: Int? = nil) {
    self.liesAhead = liesAhead
    self.takesPart = takesPart
    self.begin = begin
    self.end = end
    self.usualYears = usualYears ?? (liesAhead ? 5 : takesPart ? 100 : 10)
  }
}

/// What a typed text means in a field of days.
public enum TypedDay: Sendable, Equatable {
  /// A day, or the part of one that the field takes; with what was read into it or left out.
  case known(PartDay, Remark?)
  /// It has to be asked, and until then it is no day.
  case asked(DayQuestion)

  /// What is told of a day that was understood.
  public enum Remark: Sendable, Equatable {
    /// No year was typed, and it is not this one.
    case otherYear
    /// A time of day is not kept.
    case noTime
  }
}

/// What has to be asked of a typed day.
public struct DayQuestion: Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    case noDay
    case noSuchDay
    /// It names more than one day, or none exactly.
    case whichDay
    /// Today is such a day of the week too.
    case todayToo(weekday: Int)
    /// The day is another day of the week (1 to 7) than was typed.
    case weekday(Int, of: Day)
    /// It lies ahead where what was is asked.
    case toCome(PartDay)
    case beforeBegin(PartDay)
    case afterEnd(PartDay)
    /// A step would be handed back before it is ready.
    case beforeReady(PartDay)
    /// It is so far away that it is hardly meant.
    case farAway(PartDay)
    /// Without a year it would be one that is nearly a year away.
    case whichYear(PartDay)
  }

  public let reason: Reason
  /// What Enter takes; nil where nothing can be proposed.
  public let proposal: PartDay?
}

extension Saying {
  /// What someone means by what was `typed` in a field of days. A two-figure year goes by the field: one that lies behind is not in this century
  /// where that is still to come.
  public static func typedDay(_ typed: String, as meaning: DayMeaning, today: Day) -> TypedDay {
    let reader = DayReader(today: today, liesAhead: meaning.liesAhead)
    let judge = DayJudge(meaning: meaning, today: today)
    switch reader.read(typed) {
    case .day(let day, let found):
      if meaning.takesPart, let coarse = found.coarse { return judge.judged(coarse) }
      return judge.judged(PartDay(day), found)
    case .part(let part) where meaning.takesPart: return judge.judged(part)
    case .part: return judge.asked(.whichDay)
    case .todayOr(let day): return judge.asked(.todayToo(weekday: day.weekday), proposing: day)
    case .vague(let day): return judge.asked(.whichDay, proposing: day)
    case .otherWeekday(let weekday, let day, let found):
      return judge.asked(.weekday(weekday, of: day), proposing: found.isYearGuessed && day.year != today.year ? nil : day)
    case .noSuchDay: return judge.asked(.noSuchDay)
    case .nothing: return judge.asked(.noDay)
    }
  }

  /// The day that someone means by what was `typed`; nil where it is no day, or not one for certain.
  ///
  /// Without a year or with only a weekday it is the first such day from today on, or with `preferFuture` false the last one up to today; a weekday
  /// alone is never today's, which has a word of its own, and no day for certain where today has that name too.
  public static func day(typed: String, today: Day, preferFuture: Bool) -> Day? {
    guard case .day(let day, _) = DayReader(today: today, liesAhead: preferFuture).read(typed) else { return nil }
    return day
  }
}

/// Whether a day can be in a field.
private struct DayJudge {
  let meaning: DayMeaning
  let today: Day

  func asked(_ reason: DayQuestion.Reason, proposing day: Day? = nil) -> TypedDay {
    let proposal = day.map { PartDay($0) }.flatMap { objection(to: $0) == nil ? $0 : nil }
    return .asked(DayQuestion(reason: reason, proposal: proposal))
  }

  func judged(_ part: PartDay, _ found: DayReader.Found = .init()) -> TypedDay {
    switch objection(to: part) {
    case .toCome?: return .asked(DayQuestion(reason: .toCome(part), proposal: nil))
    // The other of the two may be the wrong one.
    case let reason?: return .asked(DayQuestion(reason: reason, proposal: part))
    case nil: break
    }
    let years = meaning.usualYears * 366
    let (back, ahead) = (part.last.days(until: today), today.days(until: part.first))
    if (meaning.liesAhead ? ahead : back) > years || meaning.liesAhead && back > 366 {
      return .asked(DayQuestion(reason: .farAway(part), proposal: part))
    }
    // Without a year, a day that lies just on the other side of today is rather that one.
    if found.isYearGuessed, abs(back) > 270, part.year != today.year {
      return .asked(DayQuestion(reason: .whichYear(part), proposal: part))
    }
    let isOther = found.isYearGuessed && part.year != today.year
    return .known(part, isOther ? .otherYear : found.hadTime ? .noTime : nil)
  }

  /// Why it cannot be.
  private func objection(to part: PartDay) -> DayQuestion.Reason? {
    if !meaning.liesAhead, part.first > today { return .toCome(part) }
    if let begin = meaning.begin, part.last < begin.first { return meaning.isOfStep ? .beforeReady(begin) : .beforeBegin(begin) }
    if let end = meaning.end, part.first > end.last { return .afterEnd(end) }
    return nil
  }
}
