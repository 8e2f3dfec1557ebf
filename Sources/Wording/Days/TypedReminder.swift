import Basics

/// What someone means by one line of what to remember: "bellen met school vr".
public enum TypedReminder: Sendable, Equatable {
  /// The words, and the day where one was typed.
  case words(String, Day?)
  /// A part of it may be a day, and that has to be asked.
  case asked(DayQuestion, typed: String, words: String)
}

extension Saying {
  /// Finds the day at the end of a line, or at its begin; the rest are the words. Where nothing is a day, all of it are words.
  public static func typedReminder(_ typed: String, today: Day) -> TypedReminder {
    let words = typed.split { $0.isWhitespace }.map(String.init)
    let all = words.joined(separator: " ")
    guard words.count > 1 else { return .words(all, nil) }
    let longest = min(longestDay, words.count - 1)
    let parts =
      stride(from: longest, to: 0, by: -1).map { Part(words, last: $0) }
      + stride(from: longest, to: 0, by: -1).map { Part(words, first: $0) }
    for part in parts {
      switch typedDay(part.day, as: DayMeaning(liesAhead: true), today: today) {
      case .known(let found, _):
        if let day = found.day, part.isPlain { return .words(part.rest, day) }
      case .asked(let asked):
        // "Jan" is rather somebody than January; what has a figure in it, or comes near a day, is asked.
        if part.isPlain, asked.reason != .noDay, asked.proposal != nil || part.day.contains(where: \.isNumber) {
          return .asked(asked, typed: part.day, words: part.rest)
        }
      }
    }
    return .words(all, nil)
  }

  /// "dinsdag over twee weken om 10 uur" has seven words.
  private static let longestDay = 7

  /// A line in two: what may be a day, and what is left.
  private struct Part {
    let day: String
    let rest: String

    init(_ words: [String], last count: Int) {
      day = words.suffix(count).joined(separator: " ")
      rest = words.dropLast(count).joined(separator: " ")
    }

    init(_ words: [String], first count: Int) {
      day = words.prefix(count).joined(separator: " ")
      rest = words.dropFirst(count).joined(separator: " ")
    }

    /// Whether it is a day to a reader who does not look for one: "vr" and "vrijdag" are, "Mo", "zo" and "12" are not.
    var isPlain: Bool {
      if day.contains(" ") { return true }
      let word = Folding.sort(day)
      if word.allSatisfy(\.isNumber) { return false }
      guard let weekday = DayWords.weekday(word) else { return true }
      let name = Saying.weekdays[weekday - 1]
      let isShort = word.count == 2 && name.nl.hasPrefix(word) && word != "zo"
      return isShort || word.count > 5 || word == name.en.lowercased()
    }
  }
}
