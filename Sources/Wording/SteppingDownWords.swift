import Basics

/// The words of stepping down: how the help becomes lighter, and who stays.
public enum SteppingDownWords {
  public static let steppingDown = Phrase("Afbouwen", "Stepping down")
  public static let open = Phrase(
    "Afbouwen: wie blijft, wat gaat terug, en later nog eens bellen", "Stepping down: who stays, what goes back, and calling later")
  public static let inTime = Phrase(
    "Op tijd telt net zo goed als licht. Terugkomen kan altijd.", "In time counts as much as light. Coming back is always possible.")
  public static let beginToday = Phrase("Vandaag begonnen", "Begun today")
  public static let begunAlready = Phrase("Jullie zijn al begonnen.", "You have begun already.")
  public static let goesBack = Phrase("Wat gaat terug, en naar wie", "What goes back, and to whom")
  public static let chooseSteps = Phrase("+ stappen kiezen die teruggaan", "+ choose steps that go back")
  public static let noSteps = Phrase("Er staan nog geen stappen in het plan.", "There are no steps in the plan yet.")
  public static let nobodyBefore = Phrase("wie deed dit eerder?", "who did this before?")
  public static let noDayBack = Phrase("nog geen dag", "no day yet")
  public static let checks = Phrase("Later nog eens bellen", "Calling again later")
  public static let checksHint = Phrase("spatie: gedaan, Enter: hoe het gaat", "space: done, Enter: how it is")
  public static let addCheck = Phrase("een andere dag", "another day")
  public static let check = Phrase("Nog even bellen", "A call afterwards")
  public static let notBegun = Phrase("nog niet begonnen", "not begun yet")
}

extension Saying {
  /// "+ na 3 maanden: za 28 feb 2027"
  public static func afterMonths(_ months: Int, _ day: String, _ language: Language) -> String {
    Phrase("+ na \(months) maanden: \(day)", "+ after \(months) months: \(day)")[language]
  }

  /// "eerder: moeder"
  public static func didBefore(_ name: String, _ language: Language) -> String {
    Phrase("eerder: \(name)", "before: \(name)")[language]
  }

  /// "terug vr 12 dec"
  public static func backOn(_ day: String, _ language: Language) -> String { Phrase("terug \(day)", "back \(day)")[language] }

  /// "begonnen 3 okt"
  public static func begun(_ day: String, _ language: Language) -> String { Phrase("begonnen \(day)", "begun \(day)")[language] }
}
