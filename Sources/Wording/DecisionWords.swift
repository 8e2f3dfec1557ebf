import Basics

/// The words of a decision on heavier or lighter help.
public enum DecisionWords {
  public static let decision = Phrase("Besluit", "Decision")
  public static let up = Phrase("Omhoog", "Up")
  public static let down = Phrase("Omlaag", "Down")
  public static let staying = Phrase("Het blijft zo", "It stays so")
  public static let broadView = Phrase("Eerst breed kijken", "Look broadly first")
  public static let broadViewHint = Phrase("misschien ligt het daar", "it may lie there")
  public static let ordinaryFirst = Phrase("Eerst gewoon", "Ordinary first")
  public static let ordinaryFirstHint = Phrase("wat dichtbij kan helpen", "what can help nearby")
  public static let before = Phrase("Wat eraan voorafging", "What came before")
  public static let table = Phrase("Aan tafel", "At the table")
  public static let tableHint = Phrase("ieder vindt er iets van, en dat mag verschillen", "each has a view, and they may differ")
  public static let whoSat = Phrase("Wie zaten er aan tafel?", "Who sat at the table?")
  public static let chooseSeats = Phrase("+ wie zaten er aan tafel", "+ who sat at the table")
  public static let changeSeats = Phrase("Namen aan tafel wijzigen", "Change the names at the table")
  public static let seat = Phrase("Plek aan tafel", "Seat at the table")
  public static let noNames = Phrase("Er zit nog niemand aan tafel.", "Nobody sits at the table yet.")
  public static let someoneElse = Phrase("Iemand anders, met de naam", "Somebody else, by name")
  public static let someoneElseText = Phrase("Meer namen? Zet er een komma tussen.", "More names? Put a comma between them.")
  public static let putAtTable = Phrase("Zet aan tafel", "Put at the table")
  public static let noNameHere = Phrase("(zonder naam)", "(without a name)")
  public static let hereIsAView = Phrase(
    "Wie iets zei, blijft staan. Haal eerst die woorden weg, of kies “Namen aan tafel wijzigen”.",
    "Whoever said something stays. Take those words out first, or choose “Change the names at the table”.")
  public static let whatYouDecide = Phrase("Het besluit", "The decision")
  public static let decidedToday = Phrase("Vandaag besloten", "Decided today")
  public static let toSteppingDown = Phrase(
    "Verder: afbouwen. Wie blijft, wat gaat terug", "On: stepping down. Who stays, what goes back")

  // What is said at a field
  public static let whyNotTheFamily = Phrase(
    "Over een specialist beslist het gezin zelf. Ging het anders? Schrijf dan op waarom.",
    "The family itself decides on a specialist. Did it go otherwise? Then write down why.")
  public static let withWhom = Phrase(
    "Met wie of welke plek in het gewone leven werkt de specialist samen? Zo blijft er steun als de specialist weggaat.",
    "With whom or what place of ordinary life does the specialist work? So support stays when the specialist leaves.")
  public static let sameRung = Phrase(
    "Van en naar zijn hetzelfde. Dat mag: dan blijft het zo.", "From and to are the same. That is fine: it stays so.")
  public static let whoWasIt = Phrase(
    "Van wie dit was, staat er niet meer bij. Kies “Namen aan tafel wijzigen”.",
    "Whose this was is no longer written. Choose “Change the names at the table”.")
  public static let decidedAlready = Phrase("Dit besluit heeft al een dag.", "This decision has a day already.")
  public static let chooseRungFirst = Phrase("Kies eerst waar jullie naartoe gaan.", "Choose first where you are going.")

  // Ordinary things to try
  public static let ordinaryThings = Phrase("Eerst gewoon", "Ordinary first")
  public static let ordinaryThingsLink = Phrase(
    "Eerst gewoon: dingen om te proberen voor er zwaardere hulp komt", "Ordinary first: things to try before heavier help comes")
  public static let ordinaryThingsHint = Phrase(
    "Om aan te denken, het hoeft niet. Bij haast of gevaar wacht je niet.",
    "To think of, not a must. Where it is urgent or not safe, you do not wait.")
  public static let toStartWith = Phrase("Om mee te beginnen", "To begin with")
  public static let ofTheTeam = Phrase("Van je team", "From your team")
  public static let addThing = Phrase("Zet het erbij voor het team", "Add it for the team")
  public static let putIn = Phrase("Het staat bij dit besluit.", "It stands with this decision.")
  public static let takenOut = Phrase("Het staat er niet meer bij.", "It no longer stands there.")
  public static let atADecision = Phrase(
    "Bij een besluit kies je hieruit met Enter.", "At a decision you choose from these with Enter.")
}

extension Saying {
  /// "Kies uit 8 gewone dingen om te proberen"
  public static func chooseOrdinaryThings(_ count: Int, _ language: Language) -> String {
    Phrase("Kies uit \(count) gewone dingen om te proberen", "Choose from \(count) ordinary things to try")[language]
  }

  /// "Erik staat niet meer op de kaart. Wat hier staat, blijft staan."
  public static func leftTheMap(_ name: String, _ language: Language) -> String {
    Phrase(
      "\(name) staat niet meer op de kaart. Wat hier staat, blijft staan.", "\(name) is no longer on the map. What stands here stays.")[
        language]
  }
}
