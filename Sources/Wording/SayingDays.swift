import Basics

/// How days and times are said.
extension Saying {
  /// "vrijdag"; `weekday` runs from 1, Monday, to 7, Sunday, and is "" outside that.
  public static func weekday(_ weekday: Int, _ language: Language) -> String {
    (1...7).contains(weekday) ? weekdays[weekday - 1][language] : ""
  }

  /// "november"; `month` runs from 1 to 12, and is "" outside that.
  public static func month(_ month: Int, _ language: Language) -> String {
    (1...12).contains(month) ? months[month - 1][language] : ""
  }

  /// "vr", in English "Fri".
  public static func shortWeekday(_ weekday: Int, _ language: Language) -> String {
    String(Self.weekday(weekday, language).prefix(language == .nl ? 2 : 3))
  }

  /// "nov"; March is "mrt" in Dutch, for "maa" is nothing.
  public static func shortMonth(_ month: Int, _ language: Language) -> String {
    language == .nl && month == 3 ? "mrt" : String(Self.month(month, language).prefix(3))
  }

  /// "3 okt".
  public static func short(_ day: Day, _ language: Language) -> String {
    "\(day.day) \(shortMonth(day.month, language))"
  }

  /// "vr 27 nov", as it stands in the head of the screen and beside a step.
  public static func shortWithWeekday(_ day: Day, _ language: Language) -> String {
    "\(shortWeekday(day.weekday, language)) \(short(day, language))"
  }

  /// "vr 20 nov", and "vr 20 nov 2027" in another year.
  public static func shortWithWeekday(_ day: Day, today: Day, _ language: Language) -> String {
    shortWithWeekday(day, language) + yearUnlessOf(today, day)
  }

  /// "20 november".
  public static func long(_ day: Day, _ language: Language) -> String {
    "\(day.day) \(month(day.month, language))"
  }

  /// "20 november 2026".
  public static func full(_ day: Day, _ language: Language) -> String {
    "\(long(day, language)) \(day.year)"
  }

  /// "vandaag", "gisteren" or "morgen" where it is; else "3 okt", and "3 okt 2025" in another year.
  public static func day(_ day: Day, relativeTo today: Day, _ language: Language) -> String {
    near(day, today, language) ?? short(day, language) + yearUnlessOf(today, day)
  }

  /// "3 okt", and "3 okt 2025" in another year: never "today", for lists of what lies behind.
  public static func shortWithYear(_ day: Day, today: Day, _ language: Language) -> String {
    short(day, language) + yearUnlessOf(today, day)
  }

  /// "20 november", and "20 november 2025" in another year: for titles, which never say "today".
  public static func title(_ day: Day, relativeTo today: Day, _ language: Language) -> String {
    long(day, language) + yearUnlessOf(today, day)
  }

  /// "15:42", by the clock that the moment was read from.
  public static func time(_ instant: Instant) -> String {
    "\(two(instant.hour)):\(two(instant.minute))"
  }

  private static func near(_ day: Day, _ today: Day, _ language: Language) -> String? {
    switch day.ordinal - today.ordinal {
    case -1: language == .nl ? "gisteren" : "yesterday"
    case 0: language == .nl ? "vandaag" : "today"
    case 1: language == .nl ? "morgen" : "tomorrow"
    default: nil
    }
  }

  private static func yearUnlessOf(_ today: Day, _ day: Day) -> String {
    day.year == today.year ? "" : " \(day.year)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  static let weekdays: [Phrase] = [
    Phrase("maandag", "Monday"), Phrase("dinsdag", "Tuesday"), Phrase("woensdag", "Wednesday"), Phrase("donderdag", "Thursday"),
    Phrase("vrijdag", "Friday"), Phrase("zaterdag", "Saturday"), Phrase("zondag", "Sunday"),
  ]

  static let months: [Phrase] = [
    Phrase("januari", "January"), Phrase("februari", "February"), Phrase("maart", "March"), Phrase("april", "April"),
    Phrase("mei", "May"), Phrase("juni", "June"), Phrase("juli", "July"), Phrase("augustus", "August"),
    Phrase("september", "September"), Phrase("oktober", "October"), Phrase("november", "November"), Phrase("december", "December"),
  ]
}
