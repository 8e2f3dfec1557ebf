import Basics

/// The words of the profile of a gezin, and of where the help stands.
public enum ProfileWords {
  public static let ordinary = Phrase("Wat is gewoon", "What is ordinary")
  public static let ordinaryHint = Phrase(
    "bij hen en bij jou; dat van jou lees alleen jij", "to them and to you; only you read what is to you")
  public static let areas = Phrase("Kijk breed", "Look broadly")
  public static let areasHint = Phrase("geld, school, inkomen en wonen eerst", "money, school, income and housing first")
  public static let otherAreas = Phrase("En de rest van het leven", "And the rest of life")
  public static let asked = Phrase("gevraagd", "asked")
  public static let neverAsked = Phrase("nog niet gevraagd", "not asked yet")
  public static let goesWith = Phrase("hangt samen met", "goes with")
  public static let mayReadAlong = Phrase("mag meelezen", "may read along")

  public static let harderTime = Phrase("Mindere periode", "Harder time")
  public static let harderTimes = Phrase("Mindere periodes", "Harder times")
  public static let harderTimesHint = Phrase("hoort erbij, en is geen probleem", "part of life, and no problem")
  public static let addHarderTime = Phrase("een mindere periode erbij", "add a harder time")
  public static let endBeforeBeginning = Phrase("het einde ligt voor het begin", "it ends before it begins")

  public static let climate = Phrase("Hoe is het daar", "How is it there")
  public static let climateHint = Phrase("op school, bij de opvang, op de club", "at school, childcare, the club")
  public static let addClimate = Phrase("een plek erbij", "add a place")
  public static let safe = Phrase("veilig", "safe")
  public static let seen = Phrase("gezien", "seen")
  public static let feels = Phrase("voelt zich", "feels")
  public static let pressure = Phrase("druk", "pressure")

  public static let said = Phrase("Wat zij zelf zeggen", "What they say themselves")
  public static let statement = Phrase("Wat zij zeiden", "What they said")
  public static let addStatement = Phrase("iets wat zij zeiden", "something they said")
  public static let aboutThis = Phrase("over", "about")
  public static let agreements = Phrase("Wat mag", "What is allowed")
  public static let agreementsHint = Phrase("vraag het, en schrijf het antwoord op", "ask, and write down the answer")
  public static let agreement = Phrase("Wat mag", "What is allowed")
  public static let addAgreement = Phrase("een antwoord erbij", "add an answer")
  public static let noAnswerYet = Phrase("nog geen antwoord", "no answer yet")

  public static let earlierNumbers = Phrase("alle cijfers door de tijd", "all numbers over time")
  public static let stillToCome = Phrase("die dag komt nog", "that day is still to come")

  // Where we stand
  public static let whereWeStand = Phrase("Waar we staan", "Where we stand")
  public static let phase = Phrase("Waar we staan", "Where we stand")
  public static let changePhase = Phrase("Kies waar we nu staan", "Choose where we stand now")
  public static let whichPhase = Phrase("Waar staan we vanaf vandaag?", "Where do we stand from today?")
  public static let phaseNow = Phrase("nu", "now")
  public static let phaseAsItWas = Phrase("zoals het stond", "as it was")
  public static let phaseBack = Phrase("Toch niet", "Never mind")
  public static let isPhaseAlready = Phrase("Zo stond het al.", "So it stood already.")
  public static let earlierWorker = Phrase("Wie er eerder kwam", "Who came before")
  public static let before = Phrase("daarvoor", "before")
  public static let handOver = Phrase("Overdragen aan een collega", "Hand over to a colleague")
  public static let toWhom = Phrase("Wie wordt de vaste medewerker?", "Who becomes the worker?")
  public static let noColleague = Phrase(
    "Er is nog geen collega in het team.", "There is no colleague in the team yet.")
  public static let wasItHandedOver = Phrase("Draag je dit gezin over?", "Is this family handed over?")
  public static let onlyTheName = Phrase("Nee, de naam klopte niet", "No, the name was wrong")
  public static let handOverToday = Phrase("Ja, vanaf vandaag", "Yes, from today")

  // Closing
  public static let close = Phrase("Dit gezin afsluiten", "Close this family")
  public static let reopen = Phrase("Dit gezin weer openen", "Open this family again")
  public static let closeNow = Phrase("Sluit af", "Close")
  public static let stayOpen = Phrase("Laat open", "Leave open")
  public static let lookBackFirst = Phrase("Eerst terugkijken", "Look back first")
  public static let closeText = Phrase(
    "Alles blijft bewaard en te vinden. Je kunt het gezin later weer openen.",
    "All is kept and can be found. You can open the family again later.")
  public static let closeEndsHelp = Phrase(
    "De zwaardere hulp staat dan ook als gestopt.", "The heavier help then stands as ended too.")
  public static let isClosedAlready = Phrase("Dit gezin is al afgesloten.", "This family is closed already.")
  public static let isOpen = Phrase("Dit gezin is niet afgesloten.", "This family is not closed.")
  public static let reopened = Phrase("Het gezin is weer open.", "The family is open again.")

  // From the ordinary day to a goal
  public static let makeGoal = Phrase("Maak hier een doel van", "Make a goal of this")
  public static let goalMade = Phrase(
    "Het doel staat in het plan. F2 gaat terug naar het gezin.", "The goal stands in the plan. F2 goes back to the family.")
  public static let goalIsThere = Phrase("Dit doel stond al in het plan.", "This goal stood in the plan already.")
  public static let goToOrdinaryDay = Phrase(
    "Ga eerst op iets van de gewone dag staan.", "Go to something of the ordinary day first.")

  public static let citizenNumber = Phrase(
    "Dit lijkt op een burgerservicenummer. Dat hoort hier niet.", "This looks like a citizen service number. It does not belong here.")

  /// What talking this way asks of the worker, by a word of `Vocabulary.approach`; nil for an unknown word.
  public static func advice(_ approach: String) -> Phrase? {
    switch approach {
    case "shortSentences":
      Phrase("Stel één vraag tegelijk, in korte zinnen.", "Ask one question at a time, in short sentences.")
    case "calmAndPredictable":
      Phrase("Zeg vooraf wat er komt en hoe lang het duurt.", "Say beforehand what is coming and how long it takes.")
    case "plainLanguage":
      Phrase("Gebruik hun woorden, en geen vakwoorden.", "Use their words, and no jargon.")
    default: nil
    }
  }
}
