import Basics

/// What is said in the settings of a team.
public enum TeamSettingsWords {
  public static let settings = Phrase("Instellingen", "Settings")
  public static let team = Phrase("Het team", "The team")
  public static let people = Phrase("Wie erbij horen", "Who belongs to it")
  public static let left = Phrase("Niet meer in het team", "No longer in the team")
  public static let me = Phrase("dat ben jij", "that is you")
  public static let addMember = Phrase("iemand erbij", "add somebody")
  public static let ownWords = Phrase("Wat het team zelf toevoegde", "What the team added itself")
  public static let words = Phrase("Gewone woorden", "Ordinary words")
  public static let sentences = Phrase("Zinnen die het gewoon maken", "Sentences that make it ordinary")
  public static let ordinaryThings = Phrase("Gewone dingen om eerst te proberen", "Ordinary things to try first")
  public static let addEntry = Phrase("iets erbij", "add something")
  public static let whatItSays = Phrase("Wat er staat", "What it says")
  public static let outOfUse = Phrase("Niet meer in gebruik", "No longer in use")
  public static let takeOutOfUse = Phrase("niet meer gebruiken", "use no longer")
  public static let useAgain = Phrase("weer gebruiken", "use again")
  public static let socialMap = Phrase("Sociale kaart", "Places nearby")
  public static let noPlaces = Phrase(
    "Er staat nog niets op de sociale kaart. Zet erop waar mensen in de buurt terechtkunnen.",
    "There is nothing on it yet. Add where people can go nearby.")
  public static let addPlace = Phrase("een plek erbij", "add a place")
  public static let mapIn = Phrase("haal een lijst binnen", "take in a list")
  public static let mapOut = Phrase("maak een lijst voor Excel", "make a list for Excel")
  public static let chooseFromMap = Phrase("kies uit de sociale kaart", "choose a place nearby")
  public static let whichFile = Phrase("Waar staat de lijst?", "Where is the list?")
  public static let columns = Phrase(
    "Een CSV-bestand uit Excel, met bovenaan: Naam; Waarvoor; Telefoon; Meer. Wat er al staat, blijft.",
    "A CSV file from Excel that begins with: Name; For; Phone; More. What is there already stays.")
  public static let takeIn = Phrase("Haal binnen", "Take in")
  public static let folder = Phrase("De map van het team", "The folder of the team")
  public static let moveTeam = Phrase("zet de map ergens anders", "put the folder elsewhere")
  public static let whereTo = Phrase("In welke map komt het team?", "Into which folder does the team go?")
  public static let whatMovingDoes = Phrase(
    "Gewoon kopieert alles naar een nieuwe of lege map en kijkt het na. De oude map blijft staan. Staat het team er al? Dan gebruik je die map.",
    "Gewoon copies all of it into a new or empty folder and checks it. The old folder stays. Is the team there already? Then you use that folder."
  )
  public static let whatColleaguesDo = Phrase(
    "Vertel het je collega's: zij kiezen hier daarna dezelfde map. Tot dan zien jullie elkaars nieuwe dingen niet.",
    "Tell your colleagues: they choose the same folder here afterwards. Until then you do not see each other's new things.")
  public static let move = Phrase("Zet daar neer", "Put it there")
  public static let firstSave = Phrase(
    "Er is nog iets niet bewaard. Druk eerst op Ctrl-S.", "Something is not saved yet. Press Ctrl-S first.")
}

extension Saying {
  /// "weg sinds 3 mei".
  public static func leftOn(_ day: String, _ language: Language) -> String {
    Phrase("weg sinds \(day)", "left on \(day)")[language]
  }

  public static func staysUntil(_ day: String, _ language: Language) -> String {
    Phrase("blijft tot \(day)", "stays until \(day)")[language]
  }

  /// "Gewone woorden: 3, en 1 niet meer in gebruik".
  public static func teamEntries(_ title: String, inUse: Int, out: Int, _ language: Language) -> String {
    let more = out == 0 ? "" : Phrase(", en \(out) niet meer in gebruik", ", and \(out) no longer in use")[language]
    return "\(title): \(inUse)\(more)"
  }

  /// "Fatma Yıldız, 11 okt": whatever of the two is known.
  public static func byOn(_ name: String, _ day: String, _ language: Language) -> String {
    [name, day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  public static func addedBy(_ who: String, _ language: Language) -> String { Phrase("Toegevoegd: \(who)", "Added: \(who)")[language] }

  public static func outOfUse(_ who: String, _ language: Language) -> String {
    Phrase("Niet meer in gebruik: \(who)", "No longer in use: \(who)")[language]
  }

  /// What came of a list of places.
  public static func mapTakenIn(new: Int, changed: Int, problems: [String], _ language: Language) -> String {
    let done = Phrase("\(new) erbij, \(changed) bijgewerkt.", "\(new) added, \(changed) brought up to date.")[language]
    guard !problems.isEmpty else { return done }
    let more = problems.count - 3
    let shown = problems.prefix(3).joined(separator: "; ") + (more > 0 ? Phrase("; en nog \(more)", "; and \(more) more")[language] : "")
    return done + " " + Phrase("Niet gelukt: \(shown).", "Not taken in: \(shown).")[language]
  }

  public static func lineWithoutName(_ line: Int, _ language: Language) -> String {
    Phrase("regel \(line) heeft geen naam", "line \(line) has no name")[language]
  }

  public static func lineWithOpenQuote(_ line: Int, _ language: Language) -> String {
    Phrase("regel \(line) heeft een aanhalingsteken te weinig", "line \(line) lacks a quotation mark")[language]
  }

  public static func lineTwice(_ line: Int, _ name: String, _ language: Language) -> String {
    Phrase("regel \(line): “\(name)” staat er twee keer in", "line \(line): “\(name)” is in it twice")[language]
  }

  public static func tooManyCells(_ line: Int, _ language: Language) -> String {
    Phrase("regel \(line) heeft te veel vakken", "line \(line) has too many cells")[language]
  }

  public static func noNameColumn(_ language: Language) -> String {
    Phrase(
      "Boven de lijst staat geen kolom “Naam”. Er is niets binnengehaald.",
      "The list has no column “Name” at its top. Nothing was taken in.")[
        language]
  }

  public static func mapNotRead(_ file: String, _ language: Language) -> String {
    Phrase("\(file) kan niet gelezen worden. Er is niets binnengehaald.", "\(file) cannot be read. Nothing was taken in.")[language]
  }

  public static func mapNotWritten(_ place: String, _ language: Language) -> String {
    Phrase(
      "In \(place) kan niets worden geschreven. In Gewoon is alles er nog.",
      "Nothing can be written in \(place). In Gewoon all is still there.")[
        language]
  }

  public static func mapWritten(_ file: String, _ language: Language) -> String {
    Phrase("De lijst staat in \(file).", "The list is in \(file).")[language]
  }

  public static func teamMoved(_ folder: String, _ language: Language) -> String {
    Phrase(
      "Het team staat nu in \(folder). Laat je collega's hier dezelfde map kiezen.",
      "The team is in \(folder) now. Have your colleagues choose the same folder here.")[language]
  }

  public static func teamPointed(_ folder: String, _ language: Language) -> String {
    Phrase("Je gebruikt nu de map van het team in \(folder).", "You use the folder of the team in \(folder) now.")[language]
  }

  public static func otherTeam(_ folder: String, _ language: Language) -> String {
    Phrase(
      "In \(folder) staat een ander team. Er is niets veranderd.", "There is another team in \(folder). Nothing has changed.")[language]
  }

  public static func notEmpty(_ folder: String, _ language: Language) -> String {
    Phrase(
      "\(folder) is niet leeg. Kies een nieuwe of een lege map. Er is niets veranderd.",
      "\(folder) is not empty. Choose a new or an empty folder. Nothing has changed.")[language]
  }

  public static func insideTeam(_ folder: String, _ language: Language) -> String {
    Phrase(
      "\(folder) ligt in de map van nu. Kies een andere. Er is niets veranderd.",
      "\(folder) lies in the present folder. Choose another one. Nothing has changed.")[language]
  }

  public static func notMoved(_ folder: String, because reason: String, _ language: Language) -> String {
    Phrase(
      "Het lukte niet om het team naar \(folder) te kopiëren. Alles staat nog waar het stond. \(reason)",
      "The team could not be copied to \(folder). All of it is where it was. \(reason)")[language]
  }
}
