import Basics

/// The words on paper for a gezin: to the family itself with "u", for the file and for the worker plain. No sentence has more than 15 words.
public enum PaperWords {
  // MARK: - To the family

  public static let yourPlan = Phrase("Uw plan", "Your plan")
  public static let introPlan = Phrase(
    "Dit is uw plan. Klopt er iets niet? Zeg het, dan veranderen we het.",
    "This is your plan. Is something not right? Say so, and we change it.")
  public static let introProfile = Phrase(
    "Dit gaat over u. Klopt er iets niet? Zeg het, dan veranderen we het.",
    "This is about you. Is something not right? Say so, and we change it.")
  public static let introCards = Phrase(
    "Dit is uw plan. Op elke kaart staat één stap.", "This is your plan. Each card has one step.")
  public static let yourWorker = Phrase("Uw medewerker", "Your worker")
  public static let madeOn = Phrase("Gemaakt op", "Made on")
  public static let helpEnded = Phrase("Hulp gestopt op", "Help ended on")

  public static let strengths = Phrase("Waar u goed in bent", "What you are good at")
  public static let goingWell = Phrase("Wat goed gaat", "What goes well")
  public static let alsoWell = Phrase("Ook goed", "Also well")
  public static let inYourWords = Phrase("In uw eigen woorden", "In your own words")
  public static let ordinaryForYou = Phrase("Wat bij u gewoon is", "What is ordinary for you")
  public static let managedBefore = Phrase("Wat u eerder al lukte", "What you managed before")
  public static let ordinaryDay = Phrase("Een gewone dag bij u", "An ordinary day with you")
  public static let welcome = Phrase("Waar u welkom bent", "Where you are welcome")
  public static let supported = Phrase("Hoe gesteund u zich voelt", "How supported you feel")
  public static let around = Phrase("Wie er om u heen staan", "Who is around you")

  public static let worries = Phrase("Wat zorgen geeft", "What gives worries")
  public static let now = Phrase("Nu", "Now")
  public static let goodEnough = Phrase("Goed genoeg", "Good enough")
  public static let planB = Phrase("Als het niet lukt", "If it does not work")
  public static let lookBack = Phrase("Samen terugkijken", "Looking back together")
  public static let reached = Phrase("Gelukt op", "Reached on")
  public static let together = Phrase("Samen met", "Together with")
  public static let until = Phrase("Tot", "Until")
  public static let enoughWhen = Phrase("Wanneer het genoeg is", "When it is enough")
  public static let helpNow = Phrase("De hulp nu", "The help now")
  public static let expected = Phrase("Wat we verwachten", "What we expect")
  public static let stays = Phrase("Wie er blijft", "Who stays")
  public static let yoursAgain = Phrase("Wat u weer zelf doet", "What you do yourselves again")
  public static let yoursAgainFrom = Phrase("Weer zelf vanaf", "Yours again from")
  public static let wayBack = Phrase("De weg terug", "The way back")
  public static let meanings = Phrase("Wat we met gewoon bedoelen", "What we mean by ordinary")
  public static let checks = Phrase("Kijken hoe het gaat", "Days to see how it goes")

  public static let who = Phrase("Wie", "Who")
  public static let when = Phrase("Wanneer", "When")
  public static let place = Phrase("Waar", "Where")
  public static let toDo = Phrase("nog te doen", "to do")
  public static let done = Phrase("gedaan", "done")
  public static let whoIsOpen = Phrase("wie is nog open", "who is still open")
  public static let dayIsOpen = Phrase("de dag is nog open", "the day is still open")
  public static let open = Phrase("nog open", "still open")
  public static let notFilledIn = Phrase("Nog niet ingevuld.", "Not filled in yet.")
  public static let noGoals = Phrase("Er staat nog geen doel in dit plan.", "There is no goal in this plan yet.")
  public static let noSteps = Phrase("Hier staat nog geen stap.", "There is no step here yet.")
  public static let noTitle = Phrase("Doel zonder naam", "Goal without a name")

  /// Who does a step where nobody is named, as one says it to the family; nil for a word that is none of `Vocabulary.by`.
  public static func doer(_ by: String) -> Phrase? {
    switch by {
    case "gezin": Phrase("u zelf", "you yourselves")
    case "network": Phrase("iemand om u heen", "somebody around you")
    case "worker": Phrase("de medewerker", "the worker")
    case "specialist": Phrase("de specialist", "the specialist")
    default: nil
    }
  }

  /// "Het plan van Gezin Bakker".
  public static func planOf(_ gezin: String, _ language: Language) -> String {
    gezin.isEmpty ? yourPlan[language] : Phrase("Het plan van \(gezin)", "The plan of \(gezin)")[language]
  }

  /// "Over Gezin Bakker".
  public static func aboutYou(_ gezin: String, _ language: Language) -> String {
    let whom = gezin.isEmpty ? Phrase("u", "you")[language] : gezin
    return Phrase("Over \(whom)", "About \(whom)")[language]
  }

  /// "zegt de medewerker", behind what is not the family's own.
  public static func says(_ who: String, _ language: Language) -> String { Phrase("zegt \(who)", "says \(who)")[language] }

  /// "6 van de 10".
  public static func ofTen(_ number: Int, _ language: Language) -> String {
    Phrase("\(number) van de 10", "\(number) out of 10")[language]
  }

  /// "gedaan op 21 oktober 2026".
  public static func doneOn(_ day: String, _ language: Language) -> String { Phrase("gedaan op \(day)", "done on \(day)")[language] }
}

/// The words on paper for the municipal file and for the worker.
extension PaperWords {
  public static let profile = Phrase("Profiel", "Profile")
  public static let plan = Phrase("Plan", "Plan")
  public static let profileAndPlan = Phrase("Profiel en plan", "Profile and plan")
  public static let introFile = Phrase(
    "Overgenomen uit Gewoon. Het gezin mag dit lezen.", "Taken over from Gewoon. The family may read this.")
  public static let introWorker = Phrase(
    "Alleen voor jou: hier staan ook je aantekeningen in.", "For yourself only: your notes are in here too.")
  public static let howItIs = Phrase("Hoe het gaat", "How it is")
  public static let strengthsFirst = Phrase("Krachten en wat goed gaat", "Strengths and what goes well")
  public static let theirWords = Phrase("In hun eigen woorden", "In their own words")
  public static let talking = Phrase("Praten met het gezin", "Talking with the family")
  public static let help = Phrase("De hulp", "The help")
  public static let peopleAround = Phrase("De mensen eromheen", "The people around them")
  public static let whoTakePart = Phrase("Wie er meedoen", "Who takes part")
  public static let goalsAndSteps = Phrase("Doelen en stappen", "Goals and steps")
  public static let decisions = Phrase("Besluiten over hulp", "Decisions on help")
  public static let further = Phrase("Verder", "Further")
  public static let meldcodeKept = Phrase(
    "Wat er bij elke stap speelde, staat niet in deze tekst.", "What each step was about is not in this text.")

  /// That somebody may look into the file, by the age that is known: twelve and older.
  public static let mayLook = Phrase("mag zelf in het dossier kijken", "may look into the file")

  /// "Stap gezet op 3 november 2026: overleggen".
  public static func stepTaken(_ step: String, on day: String, _ language: Language) -> String {
    let when = day.isEmpty ? "" : Phrase(" op \(day)", " on \(day)")[language]
    return Phrase("Stap gezet\(when): \(step)", "Step taken\(when): \(step)")[language]
  }

  /// "Gezin Bakker: profiel en plan".
  public static func about(_ gezin: String, _ what: Phrase, _ language: Language) -> String {
    gezin.isEmpty ? what[language] : "\(gezin): \(what[language].lowercased())"
  }
}

/// What `export` says when it cannot make a paper.
extension PaperWords {
  public static func notWritten(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file): schrijven is niet gelukt. In Gewoon is alles nog heel. Maak ruimte, of kies een andere plek voor -o.",
      "\(file): writing did not succeed. In Gewoon all is whole. Make room, or choose another place for -o.")[language]
  }

  /// That a format of the map cannot hold a profile or plan.
  public static func notAsPaper(_ formatsOfMap: [String], choose formats: [String], _ language: Language) -> String {
    let (not, choose) = (Saying.either(formatsOfMap, language), Saying.either(formats, language))
    return Phrase(
      "Een profiel of plan kan niet als \(not). Kies \(choose).", "A profile or plan cannot be \(not). Choose \(choose).")[language]
  }

  public static let notForPaper = Phrase(
    "Een profiel of plan is voor family, family-short, file of worker, en heeft geen --reflection.",
    "A profile or plan is for family, family-short, file or worker, and takes no --reflection.")
  public static let notForPortfolio = Phrase(
    "--what reflections is voor portfolio, en neemt alle reflecties mee. Laat --reflection weg.",
    "--what reflections is for portfolio, and takes all reflections. Leave out --reflection.")
  public static let notForReflection = Phrase(
    "Een reflectie is voor worker of file. Kies --what profile of plan voor het gezin.",
    "A reflection is for worker or file. Choose --what profile or plan for the family.")
  public static let notTogether = Phrase(
    "Alleen profile en plan kunnen samen. Vraag de rest apart.", "Only profile and plan go together. Ask for the rest by itself.")
}
