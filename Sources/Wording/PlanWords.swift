import Basics
import DossierModel

/// The words of the plan, its steps and the viewpoints.
public enum PlanWords {
  public static let goesWell = Phrase("Wat gaat goed", "What goes well")
  public static let worries = Phrase("Wat is de zorg", "What is the worry")
  public static let doing = Phrase("Wat we doen", "What we do")
  public static let nothingGoesWell = Phrase(
    "Wat gaat hier goed? Enter brengt je naar het gezin.", "What goes well here? Enter takes you to the family.")

  public static let stepsHelp = Phrase(
    "Op een doel begin je met n een doel. Op een stap begin je met n een stap. Eén regel zegt wie, wat en wanneer: Oma haalt Mila op, wo. Enter op een stap laat alles zien.",
    "On a goal you begin a goal with n. On a step you begin a step with n. One line says who, what and when: Grandma picks up Mila, Wed. Enter on a step shows everything."
  )
  public static let timeToLook = Phrase("deze dag is voorbij", "this day has passed")

  // Goals
  public static let noSteps = Phrase("Nog geen stap. Wat kan er deze week al?", "No step yet. What can be done this week?")
  public static let reachGoal = Phrase("Het is goed genoeg: sluit dit doel af", "It is good enough: close this goal")
  public static let reopenGoal = Phrase("Nog niet goed genoeg: open dit doel weer", "Not good enough yet: open this goal again")
  public static let goalReached = Phrase(
    "Dit doel is goed genoeg sinds vandaag. Sta er even bij stil met het gezin.",
    "This goal is good enough since today. Take a moment for it with the family.")
  public static let goalReopened = Phrase("Dit doel is weer open.", "This goal is open again.")
  public static let noGoalHere = Phrase("Ga eerst op een doel staan.", "Go to a goal first.")
  public static let goalIsReached = Phrase("Dit doel is al goed genoeg.", "This goal is good enough already.")
  public static let goalIsOpen = Phrase("Dit doel is nog open.", "This goal is open still.")

  // Steps
  public static let newStep = Phrase("Wie doet wat? Enter maakt de stap.", "Who does what? Enter makes the step.")
  public static let howDidItGo = Phrase("Hoe ging het? Leeg laten mag.", "How did it go? You may leave it empty.")
  public static let whoNow = Phrase(
    "Deze persoon staat niet meer op de kaart. Wie kan deze stap nu doen?",
    "This person is no longer on the map. Who can take this step now?")
  public static let backTooSoon = Phrase(
    "De dag van teruggeven ligt voor de dag waarop de stap klaar is. Klopt dat?",
    "The day of handing back lies before the day the step is ready. Is that right?")

  // Who does what
  public static let whoDoesWhat = Phrase("Wie doet wat", "Who does what")
  public static let openNow = Phrase("nu open", "open now")
  public static let doneEarlier = Phrase("gedaan daarvoor", "done before that")
  public static let nobodyYet = Phrase("nog niemand", "nobody yet")
  public static let notKnown = Phrase("onbekend", "unknown")
  public static let professionalsCarryMost = Phrase(
    "De meeste open stappen zijn nu van hulpverleners. Dat kan goed zijn. Welke stap kan later weer van henzelf worden?",
    "Most open steps are a professional's now. That may be fine. Which step can become their own again later?")

  // Viewpoints
  public static let viewpoints = Phrase("Hoe anderen het zien", "How others see it")
  public static let viewpointsHint = Phrase("verschil mag blijven", "differences may stay")
  public static let viewpoint = Phrase("Hoe een ander het ziet", "How somebody else sees it")
  public static let addViewpoint = Phrase("hoe een ander het ziet", "how somebody else sees it")
  public static let whoLooks = Phrase("Wie kijkt er?", "Who looks?")
  public static let noViewpointHere = Phrase(
    "Dit kan bij een vraag, een doel of een besluit.", "This can be done at a question, a goal or a decision.")
}

extension Saying {
  /// "goed genoeg sinds 20 nov"
  public static func goodEnough(since part: PartDay, today: Day, _ language: Language) -> String {
    let day = part.day.map { self.day($0, relativeTo: today, language) } ?? self.part(part, today: today, language)
    return Phrase("goed genoeg sinds \(day)", "good enough since \(day)")[language]
  }

  /// "2 stappen nog open"
  public static func stillOpen(_ steps: Int, _ language: Language) -> String {
    count(steps, .step, language) + Phrase(" nog open", " still open")[language]
  }

  /// "12 gedaan"
  public static func done(_ steps: Int, _ language: Language) -> String {
    Phrase("\(number(steps, language)) gedaan", "\(number(steps, language)) done")[language]
  }

  /// "over 3 maanden: za 20 feb 2027"
  public static func inMonths(_ months: Int, _ day: Day, _ language: Language) -> String {
    let said = "\(shortWithWeekday(day, language)) \(day.year)"
    return Phrase("over \(months) maanden: \(said)", "in \(months) months: \(said)")[language]
  }

  /// "“ooit”: welke dag?", of a day that is none yet.
  public static func unsureDay(_ typed: String, _ language: Language) -> String {
    shortened(typed) + Phrase(": welke dag?", ": which day?")[language]
  }

  /// "gedaan sinds 20 aug"
  public static func doneSince(_ day: Day, today: Day, _ language: Language) -> String {
    let said = shortWithYear(day, today: today, language)
    return Phrase("gedaan sinds \(said)", "done since \(said)")[language]
  }

  /// "gezin ●● 2  netwerk ●●● 3": a mark a step, or a mark for several where there are many.
  public static func bar(_ shares: Fact.Shares, _ language: Language) -> String {
    let unknown = shares.total - shares.unsaid - shares.parts.reduce(0) { $0 + $1.count }
    let named = shares.parts.map { (ValueWords.word("by", $0.by)?[language] ?? $0.by, $0.count) }
    let all = named + [(PlanWords.notKnown[language], unknown), (PlanWords.nobodyYet[language], shares.unsaid)].filter { $0.1 > 0 }
    let scale = max(1, (shares.total + mostMarks - 1) / mostMarks)
    return all.map { word, count in "\(word) \(String(repeating: "●", count: max(1, count / scale))) \(number(count, language))" }
      .joined(separator: "  ")
  }

  /// So many marks fit beside their words in half a screen.
  private static let mostMarks = 16
}
