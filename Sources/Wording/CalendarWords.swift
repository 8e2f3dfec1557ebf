import Basics
import DossierModel

/// The words of a calendar that leaves the program, and what `export` says when it cannot make one.
public enum CalendarWords {
  /// What a calendar shows where it says no words of the gezin: only what kind of day it is.
  public static func neutral(_ kind: Planned.Kind) -> Phrase {
    switch kind {
    case .step: Phrase("Stap uit het plan", "Step of the plan")
    case .handBack: Phrase("Stap teruggeven", "Hand a step back")
    case .review: Phrase("Terugkijken op een doel", "Look back at a goal")
    case .check: Phrase("Kijken hoe het gaat", "See how it goes")
    case .decision: Phrase("Besluit loopt af", "Decision ends")
    case .reminder: Phrase("Onthouden", "Remember")
    }
  }

  public static func notWritten(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file): schrijven is niet gelukt. Je gezinnen zijn nog heel. Maak ruimte, of kies een andere plek voor -o.",
      "\(file): writing did not succeed. Your families are whole. Make room, or choose another place for -o.")[language]
  }

  public static let whichGezin = Phrase(
    "Noem een gezin. Met --all --as ics maak je een agenda van alle gezinnen. Er is niets geschreven.",
    "Name a family. --all --as ics makes a calendar of all families. Nothing was written.")
  public static let allIsCalendar = Phrase(
    "Met --all maak je alleen een agenda: kies --as ics, zonder gezin en zonder --what. Er is niets geschreven.",
    "--all makes a calendar only: choose --as ics, without a family and without --what. Nothing was written.")
  public static let notForCalendar = Phrase(
    "Bij --as ics horen --what, --for, --reflection en --initials niet. Er is niets geschreven.",
    "--what, --for, --reflection and --initials do not go with --as ics. Nothing was written.")
  public static let titlesNeedCalendar = Phrase(
    "--titles hoort bij --as ics. Er is niets geschreven.", "--titles goes with --as ics. Nothing was written.")
}
