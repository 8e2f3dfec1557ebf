import Basics

extension Saying {
  /// The same text with its days in whole words, for who hears it: "woensdag 18 november" for "wo 18 nov". A number that begins the text is the
  /// number of what is said, and no day.
  public static func withWholeDays(_ text: String, _ language: Language) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst(2) {
      let month = words[index].prefix { $0.isLetter }
      guard let day = Int(words[index - 1]), (1...31).contains(day),
        let number = (1...12).first(where: { shortMonth($0, language) == month })
      else { continue }
      words[index] = self.month(number, language) + words[index].dropFirst(month.count)
      if let weekday = (1...7).first(where: { shortWeekday($0, language) == words[index - 2] }) {
        words[index - 2] = self.weekday(weekday, language)
      }
    }
    return words.joined(separator: " ")
  }
}
