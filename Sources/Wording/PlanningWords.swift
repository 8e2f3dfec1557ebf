import Basics
import DossierModel

/// The words of the planning over all gezinnen, and of what a worker wants to be reminded of.
public enum PlanningWords {
  public static let title = Phrase("Planning", "Planning")
  public static let opened = Phrase(
    "Dit staat open bij alle gezinnen. Esc gaat terug naar waar je was.",
    "This is open with all families. Esc goes back to where you were.")
  public static let groups = [
    Phrase("Te laat", "Late"), Phrase("Vandaag", "Today"), Phrase("Deze week", "This week"), Phrase("Later", "Later"),
    Phrase("Zonder dag", "Without a day"),
  ]
  public static let nothingPlanned = Phrase(
    "Er staat niets open: geen stap, geen dag om terug te kijken, geen vraag.",
    "Nothing is open: no step, no day to look back, no question.")
  public static let colleague = Phrase("collega", "colleague")
  public static let you = Phrase("jij", "you")
  public static let aStep = Phrase("een stap", "a step")

  /// What stands before the words of a thing that is no step.
  public static func kind(_ kind: Planned.Kind) -> Phrase {
    switch kind {
    case .step: Phrase("", "")
    case .handBack: Phrase("Teruggeven", "Hand back")
    case .review: Phrase("Terugkijken", "Look back")
    case .check: Phrase("Kijken hoe het gaat", "See how it goes")
    case .decision: Phrase("Besluit loopt af", "Decision ends")
    case .reminder: Phrase("Onthouden", "Remember")
    }
  }
  /// "Terugkijken: Mila gaat weer graag naar school"; "" for a step without words.
  public static func what(_ kind: Phrase, _ text: String, _ language: Language) -> String {
    let text = text.firstLine
    let said = kind[language]
    return said.isEmpty ? text : text.isEmpty ? said : "\(said): \(text)"
  }

  /// Whose it is; "" for nobody.
  ///
  /// - Parameter colleague: the name of a member of the team, by id; nil where it is not known.
  public static func whose(_ whose: Planned.Whose, _ language: Language, colleague: (String) -> String?) -> String {
    switch whose {
    case .nobody: ""
    case .named(let name): name.firstLine
    case .colleague(let id): colleague(id) ?? Self.colleague[language]
    case .by(let word): ValueWords.word("by", word)?[language] ?? word
    case .decidedBy(let word): ValueWords.word("decision.by", word)?[language] ?? word
    }
  }

  public static let question = Phrase("Vraag", "Question")

  /// "12 open, 3 te laat".
  public static func count(_ open: Int, late: Int, of all: Int, _ language: Language) -> String {
    let shown = open == all ? "\(Saying.number(open, language)) open" : Saying.count(open, of: all, language)
    return late == 0
      ? shown : shown + Phrase(", \(Saying.number(late, language)) te laat", ", \(Saying.number(late, language)) late")[language]
  }

  /// How far a day is from today, in words: "over 5 dagen", "3 dagen geleden", "vandaag".
  public static func distance(_ day: Day, from today: Day, _ language: Language) -> String {
    let days = today.days(until: day)
    switch days {
    case 0: return Phrase("vandaag", "today")[language]
    case 1: return Phrase("morgen", "tomorrow")[language]
    case ..<0:
      let said = Saying.count(-days, .day, language)
      return Phrase("\(said) geleden", "\(said) ago")[language]
    default:
      let said = Saying.count(days, .day, language)
      return Phrase("over \(said)", "in \(said)")[language]
    }
  }

  // MARK: - What can be done

  /// Why Space does nothing on a thing that takes more than a tick.
  public static func notTicked(_ kind: Planned.Kind?) -> Phrase {
    switch kind {
    case .handBack:
      Phrase(
        "Teruggeven is geen vinkje. Met Enter ga je naar de stap: wie doet het nu?",
        "Handing back is no tick. Enter goes to the step: who does it now?")
    case .decision:
      Phrase(
        "Een besluit vink je niet af. Met Enter ga je erheen: hoe gaan jullie verder?",
        "A decision is not ticked off. Enter goes there: how do you go on?")
    case nil:
      Phrase(
        "Een vraag vink je niet af. Met Enter lees je hem, met v geef je antwoord.",
        "A question is not ticked off. Enter reads it, v answers.")
    default: Phrase("Dit kan hier niet. Met Enter ga je erheen.", "That cannot be done here. Enter goes there.")
    }
  }

  /// "Gedaan: Oma haalt Mila op. Ctrl-Z haalt het terug."
  public static func ticked(_ title: String, _ language: Language) -> String {
    Phrase("Gedaan: \(title). Ctrl-Z haalt het terug.", "Done: \(title). Ctrl-Z takes it back.")[language]
  }
  public static let unticked = Phrase("Weer open.", "Open again.")
  /// "“Oma haalt Mila op” staat weer open."
  public static func isAgain(_ title: String, done: Bool, _ language: Language) -> String {
    done
      ? Phrase("\(title) is weer gedaan.", "\(title) is done again.")[language]
      : Phrase("\(title) staat weer open.", "\(title) is open again.")[language]
  }
  public static let gone = Phrase(
    "Dit staat er niet meer: iemand anders haalde het weg. Er is niets veranderd.",
    "This is no longer there: somebody else took it out. Nothing has changed.")
  public static let goneFromHere = Phrase("Dit staat er niet meer.", "This is no longer there.")
  public static let doneAlready = Phrase("Dit is gedaan. Met de spatiebalk open je het weer.", "This is done. Space opens it again.")
  public static let onlyReminders = Phrase(
    "Alleen wat je zelf wilt onthouden, wijzig je hier. Met Enter ga je naar deze regel in het gezin.",
    "Only what you want to remember is changed here. Enter goes to this line in the family.")

  /// Why a change did not come into its file.
  public static func notWritten(because what: String, _ language: Language) -> String {
    Phrase(
      "\(what) Er is niets veranderd. Maak dat in orde en doe het dan nog een keer.",
      "\(what) Nothing has changed. Mend that and do it again.")[language]
  }

  // MARK: - Remembering

  public static func rememberTitle(_ gezin: String, _ language: Language) -> String {
    Phrase("Wat wil je onthouden bij \(gezin)?", "What do you want to remember about \(gezin)?")[language]
  }
  public static let rememberText = Phrase(
    "In één regel, met de dag erbij: bellen met school vr. Alleen jij ziet dit.",
    "In one line, with the day: call the school Fri. Only you see this.")
  public static let changeTitle = Phrase("Onthouden: wijzig de woorden of de dag", "Remember: change the words or the day")
  public static let keep = Phrase("Onthoud", "Remember")
  public static let otherGezin = Phrase("Ander gezin", "Other family")
  public static let whichGezin = Phrase("Bij welk gezin?", "About which family?")
  public static let noGezin = Phrase("Er is nog geen gezin om iets bij te onthouden.", "There is no family yet to remember anything about.")

  public static func remembered(_ words: String, _ day: Day?, _ language: Language) -> String {
    guard let day else {
      return Phrase(
        "Onthouden, zonder dag: \(words). Met e zet je er in de planning een dag bij.",
        "Remembered, without a day: \(words). In the planning, e adds one.")[language]
    }
    let said = Saying.weekday(day.weekday, language) + " " + Saying.full(day, language)
    return Phrase("Onthouden voor \(said): \(words).", "Remembered for \(said): \(words).")[language]
  }

  /// What is asked of a day in what was typed: what is the matter, and what Enter does.
  public static func asked(_ question: DayQuestion, typed: String, today: Day, _ language: Language) -> String {
    let way =
      question.proposal.map { proposal in
        let said = Saying.full(proposal, language)
        return Phrase("Enter neemt \(said). Of typ de dag opnieuw.", "Enter takes \(said). Or type the day again.")
      } ?? Phrase("Typ de dag opnieuw, of druk op Enter: dan is er geen dag bij.", "Type the day again, or press Enter for no day.")
    return Saying.reason(of: question, typed: typed, today: today, language) + " " + way[language]
  }

}
