/// Where somebody lives.
extension DetailReader {
  func postcode(at place: Int) -> DetailHit? {
    guard isDigit(place), text[place] != "0", (1...3).allSatisfy({ isDigit(place + $0) }), !isDigit(place + 4) else { return nil }
    let letters = blanks(from: place + 4)
    let (word, end) = word(at: letters)
    guard word.count == 2, letters <= place + 6, ends(at: end) else { return nil }
    let isLoud = text[letters..<end].allSatisfy(\.isUppercase)
    let isYear = ["19", "20"].contains(String(low[place..<place + 2]))
    let isWord = OrdinaryWords.small.contains(word) || Self.units.contains(word)
    if letters > place + 4, isWord, isYear || !isLoud { return nil }
    return DetailHit(kind: .postcode, range: place..<end)
  }

  /// A street with its number, or whatever somebody lives at: "Dorpsstraat 12a", "Laan van de Vrede 3", "woont op De Meent 5".
  func address(at place: Int) -> DetailHit? {
    guard text[place].isLetter, StreetWords.mayBegin(with: word(at: place).text) else { return nil }
    let livesHere = isNear(place, ["woon", "wonen", "verhui", "adres", "huis"])
    var start = place
    var isNamed = false
    for count in 1...6 {
      let end = endOfName(from: start)
      guard end > start else { return nil }
      let word = String(low[start..<end])
      let isCapital = text[start].isUppercase
      guard isCapital || StreetWords.particles.contains(word) && count > 1 || StreetWords.isStreet(word) else { return nil }
      isNamed = isNamed || StreetWords.alone.contains(word) && count == 1 && isCapital
      let isStreet =
        StreetWords.isStreet(word) || isCapital && (livesHere || StreetWords.mayBeStreet(word)) || isNamed && count > 1
      if isStreet || word == "postbus", let number = houseNumber(behindStreet: word, until: end) {
        return DetailHit(kind: .address, range: place..<number)
      }
      start = blanks(from: end)
      if start == end { return nil }
    }
    return nil
  }

  /// Where one word of a street's name ends: "Anne-Marie", "'t".
  private func endOfName(from start: Int) -> Int { end(from: start) { $0.isLetter || $0 == "-" || $0.isApostrophe } }

  /// Where the number ends behind a street, which may be shortened: "Dorpsstr. 3".
  private func houseNumber(behindStreet word: String, until end: Int) -> Int? {
    houseNumber(behind: self[end] == "." && word.hasSuffix("str") ? end + 1 : end)
  }

  /// "huisnummer 12", and "op nummer 12" where it is about a house.
  func houseNumber(at place: Int) -> DetailHit? {
    let (word, end) = word(at: place)
    let isHouse =
      ["huisnummer", "huisnr"].contains(word)
      || ["nummer", "nr"].contains(word) && isNear(place, ["woon", "wonen", "huis", "flat", "buren"])
    guard isHouse, let last = houseNumber(behind: self[end] == "." || self[end] == ":" ? end + 1 : end) else { return nil }
    return DetailHit(kind: .houseNumber, range: place..<last)
  }

  /// Where the number ends that stands behind a street; nil where none does, or one of something else ("3 keer").
  private func houseNumber(behind end: Int) -> Int? {
    var start = blanks(from: end)
    if ["nr", "nummer", "no", "huisnummer"].contains(word(at: start).text) {
      start = blanks(from: self.end(from: word(at: start).end) { ".:".contains($0) })
    }
    guard start > end, isDigit(start) else { return nil }
    var last = self.end(from: start) { $0.isASCII && $0.isNumber }
    let digits = String(low[start..<last])
    if digits.count > 5 || digits.count == 4 && ["19", "20"].contains(String(digits.prefix(2))) { return nil }
    if self[last] == ":" && isDigit(last + 1) || self[last] == "%" { return nil }
    // "12a", "12-3", "12 bis".
    if self[last].isLetter, ends(at: last + 1) { last += 1 }
    if "-/".contains(self[last]), self[last + 1].isInWord { last = self.end(from: last + 1) { $0.isInWord } }
    let next = word(at: blanks(from: last))
    if ["bis", "hs", "ii", "iii", "boven", "beneden"].contains(next.text) { return next.end }
    return ends(at: last) && !Self.units.contains(next.text) ? last : nil
  }

  private static let units: Set<String> = [
    "keer", "uur", "uren", "minuut", "minuten", "min", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "x",
    "kinderen",
    "kind", "euro", "km", "kg", "cm", "mm", "ml", "gr", "meter", "stappen", "mensen", "weekend", "eu",
  ]
}

/// Words by which a street is known.
private enum StreetWords {
  /// Whether an address can begin with this word, and not only with the next one.
  static func mayBegin(with word: String) -> Bool {
    if prepositions.contains(word) { return false }
    return !OrdinaryWords.isOne(word) || particles.contains(word) || isStreet(word) || alone.contains(word) || word == "postbus"
  }

  static func isStreet(_ word: String) -> Bool {
    endings.contains { word.hasSuffix($0) && word.count > $0.count + 1 } && !otherEndings.contains { word.hasSuffix($0) }
  }

  static func mayBeStreet(_ word: String) -> Bool { perhapsEndings.contains { word.hasSuffix($0) && word.count > $0.count + 1 } }

  private static let endings = [
    "straat", "str", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "hof", "pad", "steeg", "dreef", "plantsoen", "markt",
    "wal", "allee",
    "boulevard", "brink", "park",
  ]
  private static let perhapsEndings = [
    "baan", "veld", "velden", "kamp", "erf", "oord", "donk", "akker", "heuvel", "berg", "beek", "haven", "hoven", "hoeve", "meent", "ring",
    "burcht",
    "horst", "stede", "land", "rade", "water", "ven", "zoom", "weide", "tuin", "gaarde", "dam", "sluis", "hoek", "steijn", "stein", "flat",
    "poort",
  ]
  private static let otherEndings = [
    "onderweg", "terugweg", "heenweg", "snelweg", "schoolplein", "speelplein", "halverweg", "kerkhof", "pretpark", "zwembadpad",
    "supermarkt",
  ]
  static let alone: Set<String> = [
    "laan", "weg", "plein", "hof", "kade", "singel", "gracht", "park", "markt", "pad", "straat", "wal", "dreef",
  ]
  static let particles: Set<String> = ["van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "naar", "en", "aan", "op"]
  private static let prepositions: Set<String> = ["in", "op", "aan", "bij", "naar", "langs", "ik", "hij", "zij", "we", "wij", "ze"]
}
