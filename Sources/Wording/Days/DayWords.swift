import Basics

/// The words in which people here write days, in small letters without marks.
enum DayWords {
  /// Days by their distance from today.
  static let near: [String: Int] = [
    "vandaag": 0, "heden": 0, "nu": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0, "vannacht": 0, "today": 0, "now": 0,
    "tonight": 0, "this morning": 0, "this afternoon": 0, "morgen": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1,
    "tomorrow": 1,
    "tmrw": 1, "overmorgen": 2, "day after tomorrow": 2, "gisteren": -1, "gister": -1, "gisterochtend": -1, "gistermiddag": -1,
    "gisteravond": -1, "yesterday": -1, "eergisteren": -2, "eergister": -2, "day before yesterday": -2, "volgende week": 7, "next week": 7,
    "komende week": 7, "vorige week": -7, "last week": -7, "afgelopen week": -7, "vandaag over week": 7, "week today": 7,
  ]

  /// Words that change nothing.
  static let fillers: Set<String> = [
    "op", "de", "het", "den", "the", "on", "of", "van", "dd", "datum", "per", "vanaf", "sinds", "since", "from",
  ]

  /// Words after which it is not certain any more.
  static let doubts: Set<String> = [
    "ca", "circa", "ongeveer", "rond", "omstreeks", "plm", "misschien", "waarschijnlijk", "uiterlijk", "bijna", "ruim", "voor", "na",
    "about",
    "around", "maybe", "probably", "before", "after", "by",
  ]

  static let timesOfDay: Set<String> = [
    "ochtend", "middag", "avond", "smorgens", "sochtends", "smiddags", "savonds", "s", "morgens", "ochtends", "middags", "avonds",
    "morning", "afternoon", "evening",
  ]

  static let coming: Set<String> = [
    "komende", "komend", "aanstaande", "aanst", "as", "eerstvolgende", "eerstkomende", "ek", "coming", "upcoming",
  ]
  static let gone: Set<String> = ["afgelopen", "jl", "ll", "jongstleden", "laatstleden", "laatste", "last", "past"]
  static let this: Set<String> = ["deze", "dit", "this"]
  static let next: Set<String> = ["volgende", "volgend", "next"]
  static let previous: Set<String> = ["vorige", "vorig", "previous"]

  /// Numbers in words, without marks.
  static let numbers: [String: Int] = [
    "een": 1, "n": 1, "a": 1, "an": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4, "vijf": 5, "five": 5,
    "zes": 6,
    "six": 6, "zeven": 7, "seven": 7, "acht": 8, "eight": 8, "negen": 9, "nine": 9, "tien": 10, "ten": 10, "elf": 11, "eleven": 11,
    "twaalf": 12,
    "twelve": 12, "veertien": 14, "fourteen": 14, "twintig": 20, "twenty": 20, "dertig": 30, "thirty": 30,
  ]

  static let ordinals: [String: Int] = [
    "eerste": 1, "1e": 1, "1ste": 1, "first": 1, "1st": 1, "tweede": 2, "2e": 2, "2de": 2, "second": 2, "2nd": 2, "derde": 3, "3e": 3,
    "3de": 3,
    "third": 3, "3rd": 3, "vierde": 4, "4e": 4, "4de": 4, "fourth": 4, "4th": 4, "laatste": -1, "last": -1,
  ]

  enum Unit { case day, week, month, year }

  static func unit(_ word: String) -> Unit? {
    switch word {
    case "dag", "dagen", "dgn", "day", "days": .day
    case "week", "weken", "wk", "wkn", "weekje", "weekjes", "weeks": .week
    case "maand", "maanden", "mnd", "mnden", "month", "months": .month
    case "jaar", "jaren", "jr", "year", "years": .year
    default: nil
    }
  }

  /// Feasts that fall on one day of the year: month and day.
  static let feasts: [String: (month: Int, day: Int)] = [
    "nieuwjaarsdag": (1, 1), "new year's day": (1, 1), "bevrijdingsdag": (5, 5), "sinterklaas": (12, 5), "pakjesavond": (12, 5),
    "eerste kerstdag": (12, 25), "1e kerstdag": (12, 25), "christmas day": (12, 25), "tweede kerstdag": (12, 26), "2e kerstdag": (12, 26),
    "boxing day": (12, 26), "kerstavond": (12, 24), "christmas eve": (12, 24), "oudjaar": (12, 31), "oudejaarsdag": (12, 31),
    "oudjaarsdag": (12, 31), "oudejaarsavond": (12, 31), "new year's eve": (12, 31),
  ]

  /// Times of the year without a day of their own: any of several days is meant.
  static let seasons: Set<String> = [
    "zomervakantie", "herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "meivakantie", "krokusvakantie", "vakantie", "grote vakantie",
    "schoolvakantie", "pasen", "paasdagen", "pinksteren", "pinksterdagen", "hemelvaart", "carnaval", "ramadan", "suikerfeest",
    "offerfeest", "zomer", "herfst", "winter", "lente", "voorjaar", "najaar", "weekend", "dit weekend", "volgend weekend",
    "komend weekend", "schooljaar", "volgend schooljaar", "kerst", "kerstmis", "kerstdagen", "christmas", "summer holidays", "holidays",
    "summer", "autumn", "spring", "easter",
  ]

  /// About which part of a month or week it is; the day of the month that is proposed, 0 for the last one.
  static let parts: [String: Int] = [
    "begin": 1, "primo": 1, "start": 1, "early": 1, "half": 15, "halverwege": 15, "medio": 15, "midden": 15, "mid": 15, "eind": 0,
    "einde": 0,
    "ultimo": 0, "end": 0, "late": 0,
  ]

  /// A month by its name or by three letters of it or more.
  static func month(_ word: String) -> Int? {
    if word == "mrt" { return 3 }
    return word.count >= 3 ? number(of: word, in: Saying.months) : nil
  }

  /// A weekday by its name or by two letters of it or more, also with a time of day behind it: "vrijdagmiddag".
  static func weekday(_ word: String) -> Int? {
    // "maand" begins as "maandag" does.
    guard word.count >= 2, unit(word) == nil else { return nil }
    let name = ["ochtend", "middag", "avond", "nacht"].first { word.hasSuffix("dag" + $0) }.map { String(word.dropLast($0.count)) } ?? word
    return number(of: name, in: Saying.weekdays)
  }

  /// Dutch goes before English, for "maa" could be both.
  private static func number(of word: String, in names: [Phrase]) -> Int? {
    let index = names.firstIndex { $0.nl.hasPrefix(word) } ?? names.firstIndex { $0.en.lowercased().hasPrefix(word) }
    return index.map { $0 + 1 }
  }

  static func digits(_ text: String, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// "2", "twee", "n" of "'n".
  static func amount(_ word: String) -> Int? { numbers[word] ?? digits(word, 1...3) }

  /// "27e", "27ste", "1st".
  static func ordinal(_ word: String) -> Int? {
    guard let end = ["ste", "de", "e", "st", "nd", "rd", "th"].first(where: { word.hasSuffix($0) }) else { return nil }
    return digits(String(word.dropLast(end.count)), 1...2)
  }
}
