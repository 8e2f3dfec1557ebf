import Basics

/// Days: that of a birth is pointed out, any other is looked at no further.
extension DetailReader {
  func day(at place: Int, writtenIn now: Int?) -> DetailHit? {
    guard isDigit(place), let (end, year) = dayInFigures(at: place) ?? dayInWords(at: place) else { return nil }
    let isBirth = isNear(place, ["geboren", "geb", "geboorte", "jarig", "verjaar"]) || isSoon(end, ["geboren", "jarig"])
    let isLongAgo = year.flatMap { year in now.map { Self.full(year, $0) < $0 - 1 } } ?? false
    if !isBirth, !isLongAgo, year == nil { return nil }
    return DetailHit(kind: isBirth || isLongAgo ? .birthDate : nil, range: place..<end)
  }

  /// A year of two figures as the last one that had them.
  private static func full(_ year: Int, _ now: Int) -> Int {
    if year > 99 { return year }
    return year + (year <= now % 100 ? now / 100 * 100 : now / 100 * 100 - 100)
  }

  /// "3-3-2014", "03/03/14", "2014-03-03".
  func dayInFigures(at place: Int) -> (end: Int, year: Int?)? {
    var numbers: [Int] = []
    var widths: [Int] = []
    var place = place
    var mark: Character?
    while numbers.count < 3 {
      let end = end(from: place) { $0.isASCII && $0.isNumber }
      guard end > place, end - place <= 4, let number = Int(String(low[place..<end])) else { return nil }
      numbers.append(number)
      widths.append(end - place)
      place = end
      if numbers.count == 3 { break }
      guard "-/.".contains(self[place]), mark == nil || mark == self[place] else { return nil }
      mark = self[place]
      place = blanks(from: place + 1)
    }
    // "06.12.34.56.78" goes on.
    guard ends(at: place), !("-/.".contains(self[place]) && isDigit(place + 1)), (1...12).contains(numbers[1]), widths[1] <= 2 else {
      return nil
    }
    if widths[0] == 4, (1...31).contains(numbers[2]) { return (place, numbers[0]) }
    guard widths[0] <= 2, (1...31).contains(numbers[0]), widths[2] == 4 || widths[2] == 2 else { return nil }
    return (place, numbers[2])
  }

  /// "3 maart 2014", "3 mrt"; the year is nil where it is not said.
  func dayInWords(at place: Int) -> (end: Int, year: Int?)? {
    let end = end(from: place) { $0.isASCII && $0.isNumber }
    guard end - place <= 2, let day = Int(String(low[place..<end])), (1...31).contains(day) else { return nil }
    let month = word(at: blanks(from: end))
    guard month.text.count > 2, Self.months.contains(where: { $0 == month.text || $0.hasPrefix(month.text) || month.text == "mrt" }) else {
      return nil
    }
    let start = blanks(from: self[month.end] == "." ? month.end + 1 : month.end)
    let last = self.end(from: start) { $0.isASCII && $0.isNumber }
    if last - start == 4, ends(at: last), let year = Int(String(low[start..<last])) { return (last, year) }
    return (month.end, nil)
  }

  static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
  ]
}
