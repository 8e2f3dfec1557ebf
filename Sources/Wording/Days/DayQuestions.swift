import Basics

extension Saying {
  /// As much of a day as is known: "2019", "mei 2019", and a whole one as `shortWithYear`.
  public static func part(_ part: PartDay, today: Day, _ language: Language) -> String {
    if let day = part.day { return shortWithYear(day, today: today, language) }
    return part.month.map { "\(month($0, language)) \(part.year)" } ?? String(part.year)
  }

  /// In full: "2019", "mei 2019", "27 november 2026".
  public static func full(_ part: PartDay, _ language: Language) -> String {
    if let day = part.day { return full(day, language) }
    return part.month.map { "\(month($0, language)) \(part.year)" } ?? String(part.year)
  }

  /// What is asked of a day that was typed: what is the matter, and what can be done. What was typed stays.
  public static func asked(_ question: DayQuestion, typed: String, today: Day, _ language: Language) -> String {
    let way = question.proposal.map { proposal in
      let said = full(proposal, language)
      return Phrase(
        "Druk in dit veld op Enter voor \(said), of typ het opnieuw.", "Press Enter in this field for \(said), or type it again.")
    }
    let again = Phrase("Je tekst blijft staan. Typ bijvoorbeeld 31 jan.", "Your text stays. Type 31 Jan, for example.")
    return reason(question.reason, shortened(typed), today)[language] + " " + (way ?? again)[language]
  }

  /// What is the matter with a day that was typed.
  static func reason(of question: DayQuestion, typed: String, today: Day, _ language: Language) -> String {
    reason(question.reason, shortened(typed), today)[language]
  }

  /// What is the matter with a day that stands there already, and stays.
  public static func objection(_ question: DayQuestion, today: Day, _ language: Language) -> String {
    reason(question.reason, "", today)[language]
  }

  private static func reason(_ reason: DayQuestion.Reason, _ typed: String, _ today: Day) -> Phrase {
    func both(_ part: PartDay) -> (String, String) { (full(part, .nl), full(part, .en)) }
    switch reason {
    case .noDay: return Phrase("Dit is geen dag.", "This is not a day.")
    case .noSuchDay: return Phrase("Deze dag bestaat niet: \(typed).", "This day does not exist: \(typed).")
    case .whichDay: return Phrase("Welke dag bedoel je met \(typed)?", "Which day do you mean by \(typed)?")
    case .todayToo(let weekday):
      let (dutch, english) = (Saying.weekday(weekday, .nl), Saying.weekday(weekday, .en))
      return Phrase("Het is vandaag \(dutch). Bedoel je vandaag?", "Today is \(english). Do you mean today?")
    case .beforeReady(let due):
      let (dutch, english) = both(due)
      return Phrase(
        "Dan is de stap nog niet klaar: dat is op \(dutch). Welke van de twee klopt?",
        "The step is not ready then: it is on \(english). Which of the two is right?")
    case .weekday(let weekday, let day):
      let (dutch, english) = both(PartDay(day))
      return Phrase(
        "\(dutch) is een \(Saying.weekday(day.weekday, .nl)), geen \(Saying.weekday(weekday, .nl)). Welke dag bedoel je?",
        "\(english) is a \(Saying.weekday(day.weekday, .en)), not a \(Saying.weekday(weekday, .en)). Which day do you mean?")
    case .toCome(let part):
      let (dutch, english) = both(part)
      return Phrase(
        "Die dag komt nog: \(dutch). Hier hoort iets wat geweest is.", "That day is to come: \(english). What belongs here has been.")
    case .beforeBegin(let begin):
      let (dutch, english) = both(begin)
      return Phrase(
        "Deze dag ligt voor het begin: dat was \(dutch). Welke van de twee klopt?",
        "This day lies before the beginning: that was \(english). Which of the two is right?")
    case .afterEnd(let end):
      let (dutch, english) = both(end)
      return Phrase(
        "Deze dag ligt na het einde: dat was \(dutch). Welke van de twee klopt?",
        "This day lies after the end: that was \(english). Which of the two is right?")
    case .farAway(let part):
      let (dutch, english) = both(part)
      let years = abs(part.year - today.year)
      return part.year > today.year
        ? Phrase("Die dag is pas over \(years) jaar: \(dutch). Klopt dat?", "That day is \(years) years away: \(english). Is that right?")
        : Phrase("Die dag is al \(years) jaar geleden: \(dutch). Klopt dat?", "That day is \(years) years ago: \(english). Is that right?")
    case .whichYear(let part):
      let (dutch, english) = both(part)
      return Phrase("Welke dag bedoel je: \(dutch)?", "Which day do you mean: \(english)?")
    }
  }

  /// In quotes, and not longer than fits beside the rest.
  static func shortened(_ typed: String) -> String {
    let line = typed.split { $0.isNewline }.first.map(String.init) ?? ""
    return "“" + (line.count > 40 ? line.prefix(39) + "…" : line) + "”"
  }

  /// A day that was typed in short, in full: "Dat is vrijdag 27 november 2026."
  public static func echo(_ part: PartDay, _ language: Language) -> String {
    let said = full(part, language)
    guard let day = part.day else { return Phrase("Gelezen als \(said).", "Read as \(said).")[language] }
    let weekday = weekday(day.weekday, language)
    return Phrase("Dat is \(weekday) \(said).", "That is \(weekday) \(said).")[language]
  }

  /// What was read into a day, or left out.
  public static func told(_ remark: TypedDay.Remark, _ part: PartDay, _ language: Language) -> String {
    let said = full(part, language)
    switch remark {
    case .otherYear: return Phrase("Gelezen als \(said).", "Read as \(said).")[language]
    case .noTime:
      return Phrase("Gelezen als \(said). Hoe laat wordt hier niet bewaard.", "Read as \(said). The time is not kept here.")[language]
    }
  }
}
