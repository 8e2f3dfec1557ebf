import Basics

/// The words of the debrief after a home visit.
public enum DebriefWords {
  public static let debrief = Phrase("Nabespreking", "Debrief")

  // The screens
  public static let landing = Phrase("Landen", "Landing")
  public static let landingQuestion = Phrase(
    "Met welk gevoel ging je weg? Eén woord mag ook.", "With which feeling did you leave? One word will do.")
  public static let landingHint = Phrase("Dit blijft alleen van jou.", "This stays yours alone.")
  public static let wentWell = Phrase("Wat ging goed", "What went well")
  public static let wentWellQuestion = Phrase(
    "Wat ging er goed, en welke kracht van het gezin zag je?", "What went well, and which strength of the family did you see?")
  public static let conversation = Phrase("Het goede gesprek", "The good conversation")
  public static let dosage = Phrase("Gewoon maken en erkennen", "Keeping it ordinary, and recognition")
  public static let dosageInShort = Phrase("Gewoon maken", "Keeping it ordinary")
  public static let dosageQuestion = Phrase(
    "Hoeveel maakte je gewoon: te weinig, te veel of precies goed?", "How much did you make ordinary: too little, too much or just right?")
  public static let recognitionQuestion = Phrase("Welke erkenning gaf je daarbij?", "Which recognition did you give with it?")
  public static let safety = Phrase("Veiligheid", "Safety")
  public static let safetyQuestion = Phrase(
    "Is iedereen in dit gezin veilig genoeg? Waaraan zag je dat?", "Is everyone in this family safe enough? What showed you?")
  public static let broadView = Phrase("Brede blik", "Broad view")
  public static let broadViewQuestion = Phrase(
    "Kijk eerst breed, voor er zwaardere hulp komt. Wat weet je hiervan?",
    "Look broadly first, before heavier help comes. What do you know of this?")
  public static let network = Phrase("De mensen eromheen", "The people around them")
  public static let networkQuestion = Phrase(
    "Is er iemand nieuw, of iemand die je nog kunt vragen?", "Is anyone new, or could anyone be asked?")
  public static let notAskedYet = Phrase("Nog nooit gevraagd", "Never asked yet")
  public static let plan = Phrase("Het plan van het gezin", "The family's plan")
  public static let planQuestion = Phrase("Wie is er nu aan zet?", "Whose turn is it now?")
  public static let openSteps = Phrase("Open stappen", "Open steps")
  public static let closing = Phrase("Afsluiten", "Closing")
  public static let closingQuestion = Phrase(
    "Kan het gezin verder zonder jeugdhulp, ook als er iets moeilijk blijft? En is dit het goede moment?",
    "Can the family go on without youth care, even if something stays hard? And is this the right time?")
  public static let learned = Phrase("Leren", "Learning")
  public static let keep = Phrase("Bewaren of delen", "Keep or share")
  public static let sharedHint = Phrase(
    "Het team leest deze reflectie. Je eigen tekst blijft van jou. Wat je nu verandert, lezen zij pas als je opnieuw deelt.",
    "The team reads this reflection. Your own text stays yours. What you change now they read only when you share it again.")
  public static let hunchHint = Phrase("Een vermoeden, geen feit.", "A hunch, not a fact.")
  public static let indicatorsHint = Phrase(
    "Wil je afvinken wat je deed?", "Do you want to tick off what you did?")
  public static let source = Phrase("Bron:", "Source:")
  public static let round = Phrase("De ronde", "The round")
  public static let fromTheDossier = Phrase("Uit het dossier", "From the file")
  public static let parkedQuestions = Phrase("Geparkeerd", "Parked")
  public static let openQuestions = Phrase("Nog open, en dat mag", "Still open, and that is fine")
  public static let overTime = Phrase("Eerdere antwoorden bij dit onderdeel", "Earlier answers on this part")

  public static let conversationHint = Phrase("vul in wat past", "fill in what fits")
  public static let keepPrivate = Phrase("Klaar. Bewaar, alleen voor mij", "Done. Keep, for me alone")
  public static let shareWithTeam = Phrase("Bekijk wat het team leest, en deel dan", "See what the team reads, then share")

  // What nothing calls for
  public static let allAsked = Phrase("pas nog gevraagd", "asked lately")
  public static let noOpenStep = Phrase("geen open stap", "no open step")

  // Over time, sentences, words
  public static let timeline = Phrase("Door de tijd", "Over time")
  public static let noReflections = Phrase("Er is nog geen reflectie over dit gezin.", "There is no reflection on this family yet.")
  public static let perAspect = Phrase("Antwoorden per onderdeel", "Answers per part")
  public static let overTimeHint = Phrase("jouw antwoorden, de oudste boven", "your answers, the oldest on top")
  public static let noAnswersYet = Phrase("Nog niet beantwoord.", "Not answered yet.")
  public static let sentences = Phrase("Zinnen die het gewoon maken", "Sentences that keep it ordinary")
  public static let sentencesHint = Phrase(
    "Om naar te kijken, niet om voor te lezen. Erken eerst, maak dan pas gewoon.",
    "To look at, not to read out. Recognise first, only then make it ordinary.")
  public static let sentencesOfTheTeam = Phrase("Van je team", "From your team")
  public static let sentencesToStartWith = Phrase("Om mee te beginnen", "To begin with")
  public static let addSentence = Phrase("Zet deze zin bij die van het team", "Add this sentence to the team's")
  public static let lexicon = Phrase("Gewone taal", "Ordinary words")
  public static let lexiconHint = Phrase(
    "Deze woorden kunnen vaak gewoner. Enter zegt waarom. Een eigen woord komt bij die van het team.",
    "These words can often be more ordinary. Enter says why. A word of your own joins the team's.")
  public static let addWord = Phrase("Zet dit woord bij die van het team", "Add this word to the team's")
  public static let writeFirst = Phrase("Schrijf eerst iets op.", "Write something first.")
  public static let termAndWordsFirst = Phrase(
    "Vul het woord in, en hoe je het gewoon zegt.", "Fill in the word, and how to say it in ordinary words.")
  public static let addedForTheTeam = Phrase("Het staat erbij, voor het hele team.", "It is added, for the whole team.")

  // Progress
  public static let goOn = Phrase("Verder:", "On:")

  // Starting
  public static let which = Phrase("Hoe wil je terugkijken?", "How do you want to look back?")
  public static let wholeRound = Phrase("Hele ronde", "Whole round")
  public static let aQuarter = Phrase("een kwartier", "a quarter of an hour")
  public static let shortRound = Phrase("Korte ronde", "Short round")
  public static let fiveMinutes = Phrase("vijf minuten", "five minutes")
  public static let allQuestions = Phrase("Alle vragen", "All questions")
  public static let ownOrder = Phrase("in je eigen volgorde", "in your own order")
  public static let evaluationRound = Phrase("Samen teruggekeken met het gezin", "Looked back together with the family")
  public static let closingRound = Phrase("Afsluiten met dit gezin", "Closing with this family")
  public static let beginDebrief = Phrase("Begin de nabespreking", "Begin the debrief")
  public static let goOnWithDebrief = Phrase("Ga verder met de nabespreking", "Go on with the debrief")
  public static let resumed = Phrase("Je gaat verder waar je was.", "You go on where you were.")
  public static let nothingToKeep = Phrase(
    "Er staat nog niets in. Daarom blijft er niets staan.", "There is nothing in it yet, so nothing stays.")
  public static let putAway = Phrase(
    "Je nabespreking blijft staan. Je kunt er altijd mee verder.", "Your debrief stays. You can always go on with it.")
  public static let whichGezinWithoutLetters = Phrase(
    "Kies het gezin, en dan met Ctrl-P: nabespreking.", "Choose the family, and then debrief with Ctrl-P.")
  public static let whichGezin = Phrase("Kies het gezin en druk op d.", "Choose the family and press d.")
  public static let atTheEnd = Phrase("Dit is het laatste scherm.", "This is the last screen.")
  public static let nothingBefore = Phrase("Dit is het eerste scherm.", "This is the first screen.")
  public static let backWithF4 = Phrase("F4 brengt je terug naar de nabespreking.", "F4 brings you back to the debrief.")
}

extension DebriefWords {
  /// What the title of an aspect means, in the words of every day; nil for an aspect of a team's own.
  public static func gloss(of aspect: String) -> Phrase? { glosses[aspect] }

  private static let glosses: [String: Phrase] = [
    "krachtgericht": Phrase("wat ze kunnen", "what they can do"),
    "nabijheid": Phrase("er echt zijn", "really being there"),
    "eigen-regie": Phrase("zij beslissen", "they decide"),
    "netwerk": Phrase("hun eigen mensen", "their own people"),
    "op-afschalen": Phrase("zwaarder of lichter", "heavier or lighter"),
  ]
}

extension Saying {
  /// "scherm 4 van 12"
  public static func screen(_ number: Int, of count: Int, isShort: Bool, _ language: Language) -> String {
    let said = Phrase("scherm \(number) van \(count)", "screen \(number) of \(count)")[language]
    return isShort ? said + ", " + Phrase("korte ronde", "short round")[language] : said
  }

  /// "Nog 4 uit het dossier"
  public static func moreFromTheDossier(_ count: Int, _ language: Language) -> String {
    Phrase("Nog \(count) uit het dossier", "\(count) more from the file")[language]
  }

  /// "Gezin Bakker, vandaag"
  public static func visit(_ day: String, with name: String, _ language: Language) -> String {
    Phrase("\(name), \(day)", "\(name), \(day)")[language]
  }

  /// "Verder met de nabespreking van gisteren"
  public static func resume(_ day: String, _ language: Language) -> String {
    Phrase("Verder met de nabespreking van \(day)", "Go on with the debrief of \(day)")[language]
  }

  /// "Vorige keer, 16 okt: 6. Het ging te snel."
  public static func lastTime(_ day: String, _ words: String, _ language: Language) -> String {
    Phrase("Vorige keer, \(day): \(words)", "Last time, \(day): \(words)")[language]
  }

  /// "alleen voor jou, 4 dagen oud"
  public static func onlyForYou(days: Int, _ language: Language) -> String {
    switch days {
    case ..<1: Phrase("alleen voor jou", "only for you")[language]
    case 1: Phrase("alleen voor jou, 1 dag oud", "only for you, 1 day old")[language]
    default: Phrase("alleen voor jou, \(days) dagen oud", "only for you, \(days) days old")[language]
    }
  }

  /// The reminder of reflections that nobody else has read for 90 days.
  public static func oldReflections(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase(
        "Eén reflectie is al 90 dagen alleen van jou. Heb je hem nog nodig? Je kunt hem delen of verwijderen.",
        "One reflection has been yours alone for 90 days. Do you still need it? You can share it or throw it away.")[language]
      : Phrase(
        "\(count) reflecties zijn al 90 dagen alleen van jou. Heb je ze nog nodig? Je kunt ze delen of verwijderen.",
        "\(count) reflections have been yours alone for 90 days. Do you still need them? You can share them or throw them away.")[language]
  }

  /// "Gewone taal: bij “casusregie” kun je ook zeggen: wie het overzicht houdt. Ctrl-G zet het erin." The last sentence only where the key
  /// can put it in.
  public static func ordinaryWords(for term: String, _ words: [String], isOffered: Bool, _ language: Language) -> String {
    let said = words.joined(separator: Phrase(" of ", " or ")[language])
    let key = isOffered ? Phrase(" Ctrl-G zet het erin.", " Ctrl-G puts it in.")[language] : ""
    return Phrase("Gewone taal: bij “\(term)” kun je ook zeggen: \(said).", "Ordinary words: for “\(term)” you can also say: \(said).")[
      language]
      + key
  }

  /// "Gewone taal: “onveilige hechting”. Zeg wat je zag.": a word for which no ordinary words mean the same, and why one might choose others.
  public static func noOrdinaryWords(for term: String, _ why: String, _ language: Language) -> String {
    [Phrase("Gewone taal: “\(term)”.", "Ordinary words: “\(term)”.")[language], why].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The question as it stood when it was answered, where it reads otherwise now.
  public static func askedAs(_ text: String, _ language: Language) -> String {
    Phrase("Toen gevraagd: \(text)", "Asked then: \(text)")[language]
  }

  /// "Lang niet gevraagd: geld, wonen."
  public static func notAskedForLong(_ areas: [String], _ language: Language) -> String {
    Phrase("Meer dan drie maanden niet gevraagd: ", "Not asked for more than three months: ")[language] + list(areas, language) + "."
  }
}
