import Basics

/// The words of the network: its list, its table and its map.
public enum NetworkWords {
  public static let map = Phrase("De kaart", "The map")
  public static let table = Phrase("De tabel", "The table")
  public static let stepsOfPerson = Phrase("Open stappen", "Open steps")
  public static let inShort = Phrase("In het kort", "In short")
  public static let throughTime = Phrase("Door de tijd", "Over time")
  public static let whoElse = Phrase("Wie nog?", "Who else?")
  public static let alsoThere = Phrase("Wie er al staan", "Who is there already")
  public static let noLonger = Phrase("niet meer op de kaart", "no longer on the map")
  /// How the people around a gezin are changed line by line.
  public static let lineByLine = [
    Phrase(
      "Zet een woord achter het nummer van iemand: 4 dichterbij, 4 verder weg, 4 wijzig.",
      "Put a word after somebody's number: 4 closer, 4 further away, 4 change."),
    Phrase(
      "nieuw zet iemand of een plek erbij. Het nummer alleen zegt alles van iemand.",
      "new adds somebody or a place. The number alone says all of somebody."),
  ]
  public static let addHere = Phrase("Enter zet iemand of een plek op de kaart.", "Enter puts somebody or a place on the map.")
  public static let addName = Phrase("Enter, en dan de naam.", "Enter, and then the name.")
  public static let mapKept = Phrase(
    "De kaart van vandaag is bewaard om later mee te vergelijken.", "Today's map is kept to compare with later.")

  // Somebody new
  public static let whoComes = Phrase("Wie of welke plek komt erbij?", "Who or which place is to be added?")
  public static let putPerson = Phrase("Zet erbij", "Add")
  public static let putPlace = Phrase("Zet erbij als plek", "Add as a place")
  public static let ready = Phrase("Klaar", "Done")
  public static let later = Phrase("dat komt later", "that can wait")

  // Changing
  public static let unknown = Phrase("niet ingevuld", "not filled in")
  public static let chooseFirst = Phrase(
    "Hier staan er meer bij elkaar. Met Enter kies je wie je bedoelt.", "There are several here. Enter lets you choose whom you mean.")
  public static let earlierDays = Phrase(
    "Dit zijn twee eerdere dagen. Kies bij bekijk weer de kaart van nu om iets te wijzigen.",
    "These are two earlier days. Choose the map of now at view to change something.")
  public static let notPlaced = Phrase("Waar en hoe dichtbij is nog niet gezegd.", "Where and how near is not said yet.")
  static let noSectorYet = Phrase("De hoek is nog niet gezegd.", "The corner is not said yet.")
  static let noRingYet = Phrase("Hoe dichtbij is nog niet gezegd.", "How near is not said yet.")
  public static let nobodyElse = Phrase("Er staat nog niemand anders op de kaart.", "There is nobody else on the map yet.")
  public static let howToWriteADay = Phrase(
    "Bijvoorbeeld 31 jan, of 31-1-2027. Leeg mag ook.", "For example 31 Jan, or 31-1-2027. Empty is fine too.")
  public static let setDay = Phrase("Zet neer", "Set")
  public static let end = Phrase("Niet meer", "No longer")
  public static let staysInDossier = Phrase(
    "De naam blijft in de lijst staan, met deze dag erbij. De kaart van nu laat die niet meer zien.",
    "The name stays in the list, with this day. The map of now no longer shows it.")

  public static let knowEachOther = Phrase("kennen elkaar", "know each other")
  public static let addedAfterAll = Phrase(
    "Die naam is erbij gezet. Ctrl-Z haalt hem weer weg.", "That name was added. Ctrl-Z takes it away again.")

  // What to see
  public static let whatToSee = Phrase("Wat wil je zien?", "What do you want to see?")
  public static let eyesOfAll = Phrase("zoals het voor het hele gezin is", "as it is for the whole family")
  public static let asItIs = Phrase("zo is het nu", "as it is now")
  public static let coEducator = Phrase("voedt mee op", "helps raise")
  public static let now = Phrase("nu", "now")
  public static let list = Phrase("lijst", "list")

  /// What the map can show, by the name of the choice.
  public static func shows(_ name: String) -> Phrase {
    switch name {
    case "support": Phrase("soorten steun", "kinds of support")
    case "contact": Phrase("hoe vaak er contact is", "how often there is contact")
    case "asked": Phrase("wie er gevraagd is", "who was asked")
    default: Phrase("de band", "the ties")
    }
  }

  /// The signs before a name when the ties are shown (screens.md, the map).
  public static let tieSigns: [(String, Phrase)] =
    qualities([("=", "strong"), ("-", "ordinary"), (".", "thin")]) + [("~", Phrase("spanning", "strain"))]
    + qualities([("x", "broken")]) + [("?", Phrase("vragen", "ask"))]

  private static func qualities(_ signs: [(String, String)]) -> [(String, Phrase)] {
    signs.compactMap { sign, quality in ValueWords.word("quality", quality).map { (sign, $0) } }
  }

  /// The marks before a name when two days are compared (screens.md, the map).
  public static let changeSigns: [(String, Phrase)] = [
    ("+", Phrase("erbij", "new")), ("o", Phrase("weg", "gone")), (">", Phrase("dichterbij", "closer")),
    ("<", Phrase("verder weg", "further away")),
  ]

  /// The sign for a value that the map shows; nil where it has none.
  public static func sign(_ vocabulary: String, _ value: String) -> Phrase? {
    all[vocabulary]?.first { $0.value == value }?.sign
  }

  /// The signs of what the map shows, with their words.
  public static func signs(_ vocabulary: String) -> [(sign: Phrase, word: Phrase)] {
    (all[vocabulary] ?? []).compactMap { entry in ValueWords.word(vocabulary, entry.value).map { (entry.sign, $0) } }
  }

  private static let all: [String: [(value: String, sign: Phrase)]] = [
    "support": [
      ("practical", Phrase("P", "P")), ("company", Phrase("G", "C")), ("advice", Phrase("A", "A")), ("emotional", Phrase("L", "L")),
    ],
    "contact": [
      ("daily", Phrase("d", "d")), ("weekly", Phrase("w", "w")), ("monthly", Phrase("m", "m")), ("rarely", Phrase("z", "r")),
    ],
    "asked": [
      ("notAsked", Phrase("?", "?")), ("asked", Phrase("g", "a")), ("promised", Phrase("j", "y")), ("helping", Phrase("+", "+")),
      ("declined", Phrase("n", "n")),
    ],
  ]
}

extension Saying {
  /// "zoals Mila het ziet"
  public static func eyes(_ name: String, _ language: Language) -> String {
    Phrase("zoals \(name) het ziet", "as \(name) sees it")[language]
  }

  /// "vergelijk 10 september met nu"
  public static func comparing(_ from: Day, with to: Day?, today: Day, _ language: Language) -> String {
    let (one, other) = days(from, to, today, language)
    return Phrase("vergelijk \(one) met \(other)", "compare \(one) with \(other)")[language]
  }

  /// "10 september en nu"
  public static func compared(_ from: Day, with to: Day?, today: Day, _ language: Language) -> String {
    let (one, other) = days(from, to, today, language)
    return Phrase("\(one) en \(other)", "\(one) and \(other)")[language]
  }

  private static func days(_ from: Day, _ to: Day?, _ today: Day, _ language: Language) -> (String, String) {
    (title(from, relativeTo: today, language), to.map { title($0, relativeTo: today, language) } ?? NetworkWords.now[language])
  }

  /// "Familie, dichtbij: Kim, Jan en nog 2. Enter laat kiezen."
  public static func fold(_ names: [String], sector: String, ring: String, _ language: Language) -> String {
    let names = someNames(names, language)
    return Phrase(
      "\(capitalised(sector)), \(ring): \(names). Met Enter kies je.", "\(capitalised(sector)), \(ring): \(names). Enter lets you choose.")[
        language]
  }

  /// "sinds 10 september"
  public static func since(_ part: PartDay, today: Day, _ language: Language) -> String {
    let said = part.day.map { title($0, relativeTo: today, language) } ?? Saying.part(part, today: today, language)
    return Phrase("sinds ", "since ")[language] + said
  }

  /// "Oma Ria: dichtbij"
  public static func moved(_ name: String, ring: Int, _ language: Language) -> String { "\(name): \(Saying.ring(ring, language))" }

  /// "Oma Ria staat al op “heel dichtbij”."
  public static func cannotMove(_ name: String, ring: Int, _ language: Language) -> String {
    let word = Saying.ring(ring, language)
    return Phrase("\(name) staat al op “\(word)”.", "\(name) stands at “\(word)” already.")[language]
  }

  /// "Oma Ria: tot wanneer?"
  public static func untilWhen(_ name: String, _ language: Language) -> String {
    Phrase("\(name): tot wanneer?", "\(name): until when?")[language]
  }

  /// "Oma Ria: sinds wanneer niet meer?"
  public static func sinceWhenNoLonger(_ name: String, _ language: Language) -> String {
    Phrase("\(name): sinds wanneer niet meer?", "\(name): no longer since when?")[language]
  }

  /// "Oma Ria staat nu onderaan de lijst, met de dag erbij."
  public static func goneFromMap(_ name: String, _ language: Language) -> String {
    Phrase("\(name) staat nu onderaan de lijst, met de dag erbij.", "\(name) now stands at the end of the list, with the day.")[language]
  }

  /// "Oma Ria staat erbij."
  public static func added(_ name: String, _ language: Language) -> String {
    Phrase("\(name) staat erbij.", "\(name) was added.")[language]
  }

  /// "Oma Ria staat weer op de kaart."
  public static func backOnMap(_ name: String, _ language: Language) -> String {
    Phrase("\(name) staat weer op de kaart.", "\(name) is on the map again.")[language]
  }

  /// "Wie kent Oma Ria?"
  public static func whoDoTheyKnow(_ name: String, _ language: Language) -> String {
    Phrase("Wie kent \(name)?", "Whom does \(name) know?")[language]
  }

  /// "Waar hoort Oma Ria bij?"
  public static func whereDoTheyBelong(_ name: String, _ language: Language) -> String {
    Phrase("Waar hoort \(name) bij?", "Where does \(name) belong?")[language]
  }

  /// "Hoe dichtbij is Oma Ria?"
  public static func howNear(_ name: String, _ language: Language) -> String {
    Phrase("Hoe dichtbij is \(name)?", "How near is \(name)?")[language]
  }

  /// "Buurt: wie zou hier kunnen staan?"
  public static func whoCouldBe(in sector: String, _ language: Language) -> String {
    Phrase(
      "\(capitalised(sector)): wie zou hier kunnen staan?", "\(capitalised(sector)): who could stand here?")[language]
  }

  /// "Jan stond op 10 september op de kaart, en nu niet meer."
  public static func stoodOnMap(_ name: String, on day: Day, today: Day, _ language: Language) -> String {
    let day = title(day, relativeTo: today, language)
    return Phrase("\(name) stond op \(day) op de kaart, en nu niet meer.", "\(name) was on the map on \(day), and no longer is.")[language]
  }
}
