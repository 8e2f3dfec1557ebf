import Basics
import DossierModel

/// The words on the papers of the team: the report of a period, the factsheet, and the sheet for a conversation with residents.
public enum PicturePaperWords {
  public static let factsheet = Phrase("Zo werken wij", "How we work")
  public static let residents = Phrase("Samen praten over gewoon opgroeien", "Talking together about growing up in an ordinary way")

  public static let team = Phrase("Team", "Team")
  public static let region = Phrase("Gemeente of regio", "Municipality or region")
  public static let period = Phrase("Periode", "Period")
  public static let reflections = Phrase("Gedeelde reflecties", "Shared reflections")

  public static let reportIntroduction = Phrase(
    "Wat dit team deelde over het eigen werk met gezinnen. Er staat geen naam in, en het gaat nooit over één medewerker of gezin.",
    "What this team shared about its own work with families. No name is in it, and it is never about one worker or family.")
  public static let factsheetIntroduction = Phrase(
    "Na een bezoek kijken wij terug: lieten we zo veel mogelijk bij het gewone leven? Dit blad telt waar we op letten.",
    "After a visit we look back: did we leave as much as we could with ordinary life? This sheet counts what we watch.")
  public static let residentsIntroduction = Phrase(
    "Een blad om samen over te praten: bewoners, scholen, clubs, de gemeente en wij.",
    "A sheet to talk about together: residents, schools, clubs, the municipality and us.")

  public static let tooFew = Phrase("Te weinig om te tellen", "Too few to count")
  public static let mostSigns = Phrase("Waar we het vaakst op letten", "What we watch most often")
  public static let mostOpen = Phrase("Vragen die het vaakst open bleven", "Questions that most often stayed open")
  public static let examples = Phrase("Voorbeelden die we samen bewaren", "Examples that we keep together")
  public static let whatItMeans = Phrase("Wat dit zegt", "What this says")
  public static let learningNotQuota = Phrase(
    "Lichtere hulp is geen doel op zich. Hulp moet op tijd komen, en thuis moet het veilig zijn.",
    "Lighter help is no aim in itself. Help must come in time, and it must be safe at home.")

  // Residents
  public static let whatWeDo = Phrase("Wat wij doen", "What we do")
  public static let whatWeDoText = Phrase(
    "Wij helpen gezinnen dicht bij huis. Na een bezoek schrijven we op hoe we zelf werkten, niet hoe het gezin is. Dat lezen we samen, om te leren.",
    "We help families close to home. After a visit we write down how we worked ourselves, not how the family is. We read that together, to learn."
  )
  public static let whatWeCounted = Phrase("Wat we telden", "What we counted")
  public static let talkAbout = Phrase("Waar we over willen praten", "What we want to talk about")

  /// Questions that nobody has one right answer to (001, 002 and 004 of the sources).
  public static let questions = [
    Phrase("Wanneer gaat het gewoon goed met opgroeien in deze buurt?", "When does growing up simply go well in this neighbourhood?"),
    Phrase("Bij wie klop je aan als het thuis even minder gaat?", "On whose door do you knock when things at home go less well?"),
    Phrase("Wanneer is jeugdhulp nodig, en wanneer juist niet?", "When is youth care needed, and when not?"),
    Phrase(
      "Wat kan een buur, juf of trainer doen, en wie helpt hen daarbij?", "What can a neighbour, teacher or coach do, and who helps them?"),
    Phrase(
      "Wat heeft een gezin eerst nodig: rust, geld, een huis, of iemand die luistert?",
      "What does a family need first: rest, money, a home, or somebody who listens?"),
    Phrase("Wat moeten wij als team anders doen?", "What should we as a team do otherwise?"),
  ]
  public static let residentsClosing = Phrase(
    "Deze tellingen zeggen niet wat goed of fout is. Daar praten we samen over.",
    "These counts do not say what is good or bad. That we talk about together.")

  /// "Verslag van Wijkteam Noord".
  public static func report(_ team: String, _ language: Language) -> String {
    let whose = team.isEmpty ? Phrase("het team", "the team")[language] : team
    return Phrase("Verslag van \(whose)", "Report of \(whose)")[language]
  }

  /// What each sheet is called in the menu, and how its file is called; nil for one that is unknown.
  public static func kind(_ sheet: String) -> (menu: Phrase, file: Phrase)? {
    switch sheet {
    case "report": (Phrase("Verslag van deze periode", "Report of this period"), Phrase("verslag van het team", "report of the team"))
    case "factsheet": (Phrase("Blad met feiten", "Sheet of facts"), Phrase("zo werken wij", "how we work"))
    case "residents":
      (
        Phrase("Blad voor een gesprek met bewoners", "Sheet for a conversation with residents"),
        Phrase("gesprek met bewoners", "conversation with residents")
      )
    case "csv":
      (
        Phrase("Alle getallen, voor een rekenblad", "All numbers, for a spreadsheet"),
        Phrase("getallen van het team", "numbers of the team")
      )
    default: nil
    }
  }

  /// What an aspect is about, for who knows nothing of the work; its name where it is none of the built-in ones.
  static func plain(_ aspect: PictureFigure) -> Phrase {
    switch aspect.item {
    case "krachtgericht": Phrase("naar wat het gezin zelf al goed doet", "at what the family itself does well already")
    case "nabijheid": Phrase("of we dichtbij genoeg waren", "whether we were near enough")
    case "eigen-regie": Phrase("of het gezin zelf besliste", "whether the family itself decided")
    case "netwerk": Phrase("naar samenwerken met familie, vrienden en buren", "at working together with family, friends and neighbours")
    case "op-afschalen": Phrase("of de hulp niet zwaarder was dan nodig", "whether the help was no heavier than needed")
    default: Phrase("naar “\(aspect.label)”", "at “\(aspect.label)”")
    }
  }

  public static let needsFormat = Phrase(
    "--period, --sheet en -o horen bij --as. Kies daarvoor md, html of csv.",
    "--period, --sheet and -o go with --as. Choose md, html or csv for it.")
  public static let noSheetInTable = Phrase(
    "Een tabel heeft alle getallen. Laat --sheet weg bij --as csv.", "A table has all the numbers. Leave out --sheet with --as csv.")

  /// "Geen periode: mei. Kies …"
  public static func noPeriod(_ text: String, _ language: Language) -> String {
    Phrase(
      "“\(text)” is geen periode. Kies quarter, half-year, year of all, of twee dagen: 2026-07-01..2026-09-30.",
      "“\(text)” is no period. Choose quarter, half-year, year or all, or two days: 2026-07-01..2026-09-30.")[language]
  }

  public static func notWritten(_ file: String, _ language: Language) -> String {
    Phrase("Het papier kon niet worden geschreven naar \(file).", "The paper could not be written to \(file).")[language]
  }
}

extension Saying {
  /// "12 keer keken we naar wat het gezin zelf kan.", for who knows nothing of the work; nil where too little is known.
  public static func lookedAt(_ figure: PictureFigure, _ language: Language) -> String? {
    let what = PicturePaperWords.plain(figure)
    switch figure.shown {
    case .count(let count) where count == figure.whole:
      return Phrase("Elke keer keken we \(what.nl).", "Every time we looked \(what.en).")[language]
    case .count(let count):
      let times = number(count, language)
      return Phrase("\(times) keer keken we \(what.nl).", "\(times) times we looked \(what.en).")[language]
    case .nearlyAll: return Phrase("Bijna elke keer keken we \(what.nl).", "Nearly every time we looked \(what.en).")[language]
    case .few, .withheld: return nil
    }
  }

  /// "In deze tijd keken wij 23 keer terug op een bezoek of gesprek."
  public static func lookedBack(_ count: Int, _ language: Language) -> String {
    Phrase(
      "In deze tijd keken wij samen \(number(count, language)) keer terug op een bezoek of gesprek.",
      "In this time we looked back together \(number(count, language)) times on a visit or conversation.")[language]
  }
}
