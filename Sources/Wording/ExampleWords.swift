import Basics
import DossierModel

/// The words for practical examples: making one, a second reader, the library.
public enum ExampleWords {
  public static let examples = Phrase("Voorbeelden", "Examples")
  public static let add = Phrase("een voorbeeld", "an example")
  public static let none = Phrase(
    "Er zijn nog geen voorbeelden. Met n begin je er een, of met b bij een reflectie.",
    "There are no examples yet. Begin one with n, or with b at a reflection.")
  public static let toRead = Phrase("Lees jij dit als tweede?", "Will you be the second reader?")
  public static let mine = Phrase("Van jou", "Yours")
  public static let library = Phrase("In de verzameling", "In the library")
  public static let imported = Phrase("Van elders", "From elsewhere")
  public static let putAway = Phrase("Weggelegd", "Put away")

  /// "in de maak"
  public static func standing(_ standing: ExampleStanding) -> Phrase {
    switch standing {
    case .draft: Phrase("in de maak", "being made")
    case .secondReading: Phrase("wacht op een tweede lezer", "waits for a second reader")
    case .library: Phrase("in de verzameling", "in the library")
    case .withdrawn: Phrase("weggelegd", "put away")
    }
  }

  /// "3 in de verzameling, 1 wacht op jou"
  public static func facts(library: Int, waiting: Int, _ language: Language) -> String {
    let parts = [
      library > 0 ? Phrase("\(library) in de verzameling", "\(library) in the library")[language] : "",
      waiting > 0 ? Phrase("\(waiting) om te lezen", "\(waiting) to read")[language] : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: - The filter

  public static let filterTitle = Phrase("Wat wil je zien?", "What do you want to see?")

  public static func filter(_ words: [String], _ language: Language) -> String {
    words.isEmpty
      ? Phrase("Je ziet ze allemaal. Kies wat je wilt zien.", "You see all of them. Choose what to see.")[language]
      : Phrase("Je ziet: ", "You see: ")[language] + words.joined(separator: " · ")
  }

  // MARK: - Writing

  public static let anExample = Phrase("Een voorbeeld uit de praktijk", "An example from practice")
  public static let links = Phrase("Waar het bij past", "What it fits")
  public static let changedIsReadAgain = Phrase(
    "Verander je de tekst, dan leest een collega het opnieuw.", "When you change the text, a colleague reads it again.")
  public static let namesAreRead = Phrase(
    "Gewoon kijkt nog welke namen er zijn. Doe dit zo opnieuw.", "Gewoon is still looking which names there are. Try again in a moment.")
  public static let nothingStandsOut = Phrase(
    "Er valt niets op waaraan je iemand herkent.", "Nothing stands out by which somebody is known.")
  public static let handIn = Phrase("Vraag een collega om het te lezen", "Ask a colleague to read it")
  public static let handedIn = Phrase(
    "Een collega leest het. Daarna komt het in de verzameling.", "A colleague reads it. After that it comes into the library.")
  public static let waits = Phrase("Het wacht op een tweede lezer.", "It waits for a second reader.")

  public static func offer(_ text: String, _ language: Language) -> String {
    Phrase("spatiebalk: ", "space bar: ")[language] + text
  }

  public static func standsOut(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("Kijk naar 1 ding dat opvalt", "Look at 1 thing that stands out")[language]
      : Phrase("Kijk naar \(count) dingen die opvallen", "Look at \(count) things that stand out")[language]
  }

  /// What has to be done first.
  public static func gap(_ gap: ExampleGap, _ language: Language) -> String {
    switch gap {
    case .title: Phrase("Zeg eerst in het kort waar het over gaat.", "First say in short what it is about.")[language]
    case .what: Phrase("Schrijf eerst op wat jullie deden.", "First write down what you did.")[language]
    case .consent:
      Phrase("Zet er eerst bij wie het goed vond, en wanneer.", "First put down who agreed, and when.")[language]
    case .found(let count):
      Phrase(
        "Kijk eerst naar wat opvalt: \(count).", "First look at what stands out: \(count).")[language]
    }
  }

  // MARK: - Reading

  public static let secondReader = Phrase("Kan iemand dit gezin herkennen?", "Can anybody recognise this family?")
  public static let readAndGood = Phrase(
    "Ik las het: niemand is te herkennen. In de verzameling", "I read it: nobody can be recognised. Into the library")
  public static let giveBack = Phrase("Nog niet: geef het terug aan de schrijver", "Not yet: give it back to its author")
  public static let givenBack = Phrase("Het is terug bij de schrijver. Zeg ook even waarom.", "It is back with its author. Do say why.")
  public static let inTheLibrary = Phrase("Het staat in de verzameling.", "It is in the library.")
  public static let recognise = Phrase("Dit is herkenbaar", "I recognise this")
  public static let notRecognised = Phrase("Toch niet herkenbaar", "After all I do not recognise it")
  public static let recogniseVerb = Phrase("herkenbaar", "recognise")
  public static let notYourOwn = Phrase("Dit is je eigen voorbeeld.", "This is your own example.")

  /// "2 keer herkend"
  public static func recognised(_ count: Int, _ language: Language) -> String {
    count == 0 ? "" : Phrase("\(count) keer herkend", "recognised \(count) times")[language]
  }

  public static func recognisedBy(_ count: Int, _ language: Language) -> String {
    switch count {
    case 0: ""
    case 1: Phrase("1 collega herkent dit.", "1 colleague recognises this.")[language]
    default: Phrase("\(count) collega's herkennen dit.", "\(count) colleagues recognise this.")[language]
    }
  }

  public static func fromElsewhere(_ organisation: String, _ recognised: Int, _ language: Language) -> String {
    let whose =
      organisation.isEmpty
      ? Phrase("Van elders.", "From elsewhere.") : Phrase("Van elders: \(organisation).", "From elsewhere: \(organisation).")
    return recognised == 0
      ? whose[language]
      : whose[language] + " " + Phrase("Daar \(recognised) keer herkend.", "Recognised there \(recognised) times.")[language]
  }

  public static func left(_ words: [String], _ language: Language) -> String {
    Phrase("De schrijver liet staan: ", "Its author left: ")[language] + words.joined(separator: ", ") + "."
  }

  public static func mustGo(_ words: [String], _ language: Language) -> String {
    Phrase("Dit moet er eerst uit: ", "This has to go first: ")[language] + words.joined(separator: ", ") + "."
  }

  // MARK: - Putting away

  public static let putAwayText = Phrase(
    "Het gaat uit de lijst. Bij “weggelegd” vind je het terug.", "It goes from the list. You find it again under “put away”.")
  public static let putAwayButton = Phrase("Leg weg", "Put away")
  public static let isPutAway = Phrase("Weggelegd. Kies “weggelegd” om het te zien.", "Put away. Choose “put away” to see it.")
  public static let takeBack = Phrase("Haal het terug", "Take it back")
  public static let isBack = Phrase("Het is terug.", "It is back.")
  public static let onlyYourOwn = Phrase("Alleen de schrijver kan dit wegleggen.", "Only its author can put this away.")

  public static func putAwayQuestion(_ title: String, _ language: Language) -> String {
    Phrase("“\(title)” wegleggen?", "Put “\(title)” away?")[language]
  }
}
