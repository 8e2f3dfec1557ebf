import Basics

/// The words of the sessions of a team: planning one, holding it, and what comes of it.
public enum SessionWords {
  // The list
  public static let planned = Phrase("Gepland", "Planned")
  public static let past = Phrase("Geweest", "Held")
  public static let nothingPlanned = Phrase("Er is nog geen gesprek gepland.", "No session is planned yet.")
  public static let plan = Phrase("een gesprek plannen", "plan a session")
  public static let session = Phrase("Gesprek", "Session")
  public static let noDay = Phrase("nog geen dag", "no day yet")
  public static let cancelled = Phrase("gaat niet door", "will not be held")
  public static let whichKind = Phrase("Wat voor gesprek wordt het?", "What kind of session will it be?")

  // Planning
  public static let begin = Phrase("Begin het gesprek", "Begin the session")
  public static let toDiscuss = Phrase("Om te bespreken", "To discuss")
  public static let choosePoints = Phrase("+ kies wat jullie bespreken", "+ choose what you discuss")
  public static let wanted = Phrase("wil bespreken", "wants to discuss")
  public static let nothingToChoose = Phrase(
    "Er is nog niets om te bespreken. Deel een reflectie, of maak een stelling.",
    "There is nothing to discuss yet. Share a reflection, or make a statement.")
  public static let reflection = Phrase("reflectie", "reflection")
  public static let statement = Phrase("stelling", "statement")
  public static let dilemma = Phrase("dilemma", "dilemma")
  public static let goneReflection = Phrase("een reflectie die er niet meer staat", "a reflection that is there no more")
  public static let goneStatement = Phrase("een stelling die er niet meer staat", "a statement that is there no more")
  public static let goneText = Phrase(
    "Dit staat niet meer in de map van het team. Misschien is het teruggehaald.",
    "This no longer stands in the team folder. Perhaps it was taken back.")
  public static let steps = Phrase("Stappen", "Steps")
  public static let step = Phrase("Een stap van het gesprek", "A step of the session")
  public static let addStep = Phrase("een stap erbij", "add a step")
  public static let minutesHint = Phrase(
    "De minuten zet je in de lijst van stappen, met + en -.", "You set the minutes in the list of steps, with + and -.")
  public static let nobodyYet = Phrase("nog niemand", "nobody yet")
  public static let add = Phrase("Zet erbij", "Add")
  public static let noNumber = Phrase("Typ een getal, bijvoorbeeld 13.", "Type a number, for example 13.")

  // Holding
  public static let timeIsOver = Phrase("de tijd is om", "the time is over")
  public static let clockPause = Phrase("pauze", "pause")
  public static let clockOn = Phrase("klok verder", "clock on")
  public static let lastStep = Phrase("Dit is de laatste stap.", "This is the last step.")
  public static let firstStep = Phrase("Dit is de eerste stap.", "This is the first step.")

  // Notes
  public static let notes = Phrase("Wat mensen zeiden", "What people said")
  public static let addNote = Phrase("een notitie", "a note")
  public static let oneNote = Phrase("een notitie, in één regel", "a note, in one line")
  public static let needed = Phrase("Om te normaliseren is het nodig dat …", "To keep life ordinary it is needed that …")
  public static let addNeeded = Phrase("het is nodig dat …", "it is needed that …")
  public static let noteHint = Phrase(
    "Begin met wie het zegt: “ouder: …”, of een cijfer. Een naam mag erbij: “ouder Linda: …”.",
    "Begin with who says it: “parent: …”, or a digit. A name may go with it: “parent Linda: …”.")
  public static let enough = Phrase("Klaar", "Done")
  public static let nothingSaid = Phrase("Schrijf ook op wat er gezegd werd.", "Write down what was said too.")

  // What comes of it
  public static let outcomeFirst = Phrase("Schrijf eerst op wat eruit kwam.", "First write down what came of it.")
  public static let toAgenda = Phrase("Zet dit op een agenda", "Put this on an agenda")
  public static let toExample = Phrase("Begin hiermee een voorbeeld", "Begin an example with this")
  public static let whichAgenda = Phrase("Op welke agenda?", "On which agenda?")
  public static let isExample = Phrase("Hiervan is een voorbeeld in de maak.", "An example of this is being made.")

  // From elsewhere
  public static let onWhich = Phrase("Op welk gesprek?", "On which session?")
  public static let newSession = Phrase("een nieuw gesprek", "a new session")
  public static let isOnIt = Phrase("Dit staat al op dat gesprek.", "This is on that session already.")
}

extension Saying {
  /// "3 om te bespreken"
  public static func toDiscuss(_ count: Int, _ language: Language) -> String {
    Phrase("\(count) om te bespreken", "\(count) to discuss")[language]
  }

  /// "1 minuut", "10 minuten"
  public static func minutes(_ count: Int, _ language: Language) -> String {
    count == 0 ? Phrase("0 minuten", "0 minutes")[language] : Saying.count(count, .minute, language)
  }

  /// "nog 8 minuten"
  public static func minutesLeft(_ count: Int, _ language: Language) -> String {
    Phrase("nog ", "")[language] + minutes(count, language) + Phrase("", " left")[language]
  }

  /// "pauze, nog 8 minuten"
  public static func paused(_ left: String, _ language: Language) -> String { Phrase("pauze, \(left)", "pause, \(left)")[language] }

  /// "stap 3 van 7"
  public static func sessionStep(_ number: Int, of count: Int, _ language: Language) -> String {
    Phrase("stap \(number) van \(count)", "step \(number) of \(count)")[language]
  }

  public static func goOnAtStep(_ name: String, _ language: Language) -> String {
    Phrase("Ga verder bij “\(name)”", "Go on at “\(name)”")[language]
  }

  public static func toNextStep(_ name: String, _ language: Language) -> String {
    Phrase("Naar de volgende stap: \(name)", "To the next step: \(name)")[language]
  }

  /// "hierna: Kiezen"
  public static func after(_ name: String, _ language: Language) -> String { Phrase("hierna: \(name)", "next: \(name)")[language] }

  /// "reflectie: Sanne de Wit · Gezin B."
  public static func point(_ kind: Phrase, _ title: String, _ language: Language) -> String { "\(kind[language]): \(title)" }

  /// "1 van 3, met de pijlen naar links en rechts"
  public static func pointOf(_ number: Int, _ count: Int, _ language: Language) -> String {
    Phrase("\(number) van \(count), ← en →", "\(number) of \(count), ← and →")[language]
  }

  /// "Wie leidt het: Youssef Amrani", "Wie leidt het: nog niemand"
  public static func role(_ label: String, _ name: String) -> String { label + ": " + (name.isEmpty ? "…" : name) }

  /// "Dit staat op de opleidingsagenda."
  public static func standsOn(_ agenda: String, _ language: Language) -> String {
    agenda.isEmpty
      ? Phrase("Dit stond op een agenda.", "This stood on an agenda.")[language]
      : Phrase("Dit staat op de \(agenda).", "This stands on the \(agenda).")[language]
  }

  /// "Dit staat nu op wo 25 nov, Wat doe ik met mijn haast?"
  public static func putOnSession(_ session: String, _ language: Language) -> String {
    Phrase("Dit wordt besproken: \(session).", "This will be discussed: \(session).")[language]
  }
}

extension Noun {
  static let minute = Noun(one: Phrase("minuut", "minute"), many: Phrase("minuten", "minutes"))
}
