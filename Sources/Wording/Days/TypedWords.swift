import Basics

/// A typed text as words to be read as a day: small letters without marks, without what changes nothing.
struct TypedWords {
  private(set) var words: [String]
  /// Whether "de 27" was typed, so that the number alone is a day.
  private(set) var hasArticle = false
  /// Whether somebody was not certain.
  private(set) var isDoubtful = false
  private(set) var hadTime = false
  /// How far it is from today, where a word says so.
  private(set) var nearDays: Int?

  init(_ typed: String) {
    var text = Folding.sort(typed).replacing("’", with: "'").replacing("‘", with: "'")
    if text.contains(where: { "?±~".contains($0) }) {
      isDoubtful = true
      text.removeAll { "?±~".contains($0) }
    }
    words = text.split { $0.isWhitespace || ",()".contains($0) }.map { Self.plain(String($0)) }.filter { !$0.isEmpty }
    dropTimes()
    let plain = words.filter { !DayWords.fillers.contains($0) }.joined(separator: " ")
    nearDays = DayWords.near[plain]
    isDoubtful = isDoubtful || words.contains { DayWords.doubts.contains($0) }
    words.removeAll { DayWords.doubts.contains($0) }
    hasArticle = words.contains { ["de", "the", "den"].contains($0) }
    words.removeAll { DayWords.fillers.contains($0) }
  }

  /// Without full stops, but for those of a date in figures: "a.s." is "as", "nov." is "nov".
  private static func plain(_ word: String) -> String {
    if word.contains(where: \.isNumber) { return word.count > 1 && word.hasSuffix(".") ? String(word.dropLast()) : word }
    let bare = word.first == "'" ? String(word.dropFirst()) : word
    guard bare.contains(where: \.isLetter) else { return word }
    return bare.filter { $0 != "." }
  }

  /// "om 10 uur", "14:30", "10.30 uur" and "middag" say when on the day.
  private mutating func dropTimes() {
    var kept: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isHour = word.first?.isNumber == true && word.allSatisfy { $0.isNumber || ".:".contains($0) } && ["uur", "u"].contains(next)
      if ["om", "at"].contains(word), next.first?.isNumber == true {
        hadTime = true
        index += 2
        if index < words.count, ["uur", "u", "am", "pm", "oclock"].contains(words[index]) { index += 1 }
        continue
      }
      if isHour {
        hadTime = true
        index += 2
        continue
      }
      let isClock = word.contains(":") && word.allSatisfy { $0.isNumber || $0 == ":" }
      if words.count > 1, isClock || DayWords.timesOfDay.contains(word) { hadTime = true } else { kept.append(word) }
      index += 1
    }
    if !kept.isEmpty { words = kept }
  }

  /// The parts of a date: what stands between blanks, hyphens, slashes and stops; nil where one of them is empty.
  static func dateParts(_ words: [String]) -> [String]? {
    let parts = words.flatMap { word in
      word.contains(where: \.isNumber)
        ? word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map(String.init) : [word]
    }
    return parts.contains("") ? nil : parts
  }
}
