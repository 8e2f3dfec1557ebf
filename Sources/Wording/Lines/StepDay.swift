import Basics

/// Finds the day in the line of a step: a whole part of it, or its end.
struct StepDay {
  let today: Day

  private let meaning = DayMeaning(liesAhead: true)

  init(today: Day) { self.today = today }

  /// The day that a whole part is; with whether that is all that it says, for a time of day is kept with the words.
  func day(in part: LineParts.Part) -> (day: Day, isWhole: Bool)? {
    // "nu" and a lone figure say other things as well.
    if part.words.count == 1, ["nu", "now", "heden"].contains(part.words[0].folded) { return nil }
    return day(String(part.text))
  }

  private func day(_ text: String) -> (day: Day, isWhole: Bool)? {
    switch Saying.typedDay(text, as: meaning, today: today) {
    case .known(let part, let remark): part.day.flatMap { $0 < today ? nil : ($0, remark != .noTime) }
    // The one of next week: today has a word of its own, and the day is said before it is taken.
    case .asked(let question): if case .todayToo = question.reason { question.proposal?.day.map { ($0, true) } } else { nil }
    }
  }

  /// A day at the end of the words, in small letters: where it begins, and whether it is a part of the sentence and stays in it, as after "op"
  /// and with a time of day.
  func tail(of part: LineParts.Part, _ names: StepNames) -> (start: Int, staysInWords: Bool, day: Day)? {
    let words = part.words
    if names.isName(endOf: words) { return nil }
    for count in (1...5).reversed() where words.count - count >= 1 {
      let start = words.count - count
      guard canBegin(words, at: start), let (day, isWhole) = day(part.text(of: start..<words.count)) else { continue }
      return (start, !isWhole || ["op", "on"].contains(words[start].folded), day)
    }
    return nil
  }

  /// Whether a day can begin at this word, going by how it is said in a sentence.
  private func canBegin(_ words: [LineParts.Word], at start: Int) -> Bool {
    let folded = words[start...].map(\.folded)
    let first = folded[0]
    // "elke morgen", "in de morgen".
    if Self.notADay.contains(words[start - 1].folded) { return false }
    let isCapital = words[start...].contains(where: \.isCapital)
    if ["op", "on"].contains(first) {
      let isDayOfMonth = ["de", "the"].contains(folded.dropFirst().first) && folded.dropFirst(2).first?.first?.isNumber == true
      return folded.count > 1 && (!isCapital || first == "on")
        && (isDayOfMonth || startsDay(folded[1]) || Self.together.contains(folded[1]))
    }
    if isCapital { return false }
    if ["over", "in", "binnen"].contains(first) { return folded.count == 3 && DayWords.amount(folded[1]) != nil }
    if ["de", "the"].contains(first) { return folded.count == 2 && folded[1].first?.isNumber == true }
    if Self.together.contains(first) { return folded.count > 1 }
    if DayWords.near[first] != nil { return !["nu", "now", "heden"].contains(first) }
    if let digit = first.first, digit.isNumber {
      return first.contains { "-/".contains($0) } || folded.count > 1 && DayWords.month(folded[1]) != nil
    }
    if folded.count > 1 { return DayWords.weekday(first) != nil && DayWords.unit(first) == nil }
    return startsDay(first) && !Self.otherWords.contains(first)
  }

  private func startsDay(_ word: String) -> Bool {
    word.first?.isNumber == true || Self.shortDays.contains(word)
      || word.count > 4 && DayWords.weekday(word) != nil || DayWords.feasts[word] != nil
  }

  private static let together: Set<String> = [
    "volgende", "komende", "aanstaande", "deze", "next", "coming", "this", "a.s", "eerstvolgende",
  ]
  private static let notADay: Set<String> = [
    "elke", "iedere", "elk", "ieder", "every", "each", "alle", "de", "het", "the", "een", "vorige", "afgelopen", "last", "tot", "until",
    "voor", "na", "vanaf", "before", "after", "from", "by", "sinds", "since", "rond", "om", "of",
  ]
  private static let shortDays: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "din", "woe", "don", "vrij", "zat", "zon", "mon", "tue", "tues", "wed", "thu", "thur",
    "thurs", "fri",
  ]
  /// Of those, what is another word at the end of a sentence: "Mila belt ma", "Mama doet het zo".
  private static let otherWords: Set<String> = ["ma", "zo", "do", "don", "zon", "zat", "vrij", "mon"]
}
