import Basics

/// The words for what is found by searching everywhere.
public enum SearchWords {
  public static let nothing = Phrase("Niets gevonden.", "Nothing was found.")
  public static let noWord = Phrase(
    "Typ een woord, of het begin ervan. Met aanhalingstekens zoek je woorden die na elkaar staan.",
    "Type a word, or the beginning of one. Put words that follow each other between quotation marks.")
  public static let badLimit = Phrase("Hoeveel er te zien zijn, is een getal van 1 of meer.", "How many to show is a number of 1 or more.")

  public static let dossiers = Phrase("Gezinnen", "Families")
  public static let own = Phrase("Jouw nabesprekingen, alleen voor jou", "Your debriefs, for you alone")
  public static let shared = Phrase("Gedeelde nabesprekingen", "Shared debriefs")
  public static let responses = Phrase("Reacties", "Responses")
  public static let examples = Phrase("Voorbeelden", "Examples")
  public static let agenda = Phrase("Agenda's van het team", "The team's agendas")

  public static let withoutDay = Phrase("zonder datum", "no date")
  public static let withoutName = Phrase("zonder naam", "no name")

  /// Said once, where a first search takes a while.
  public static func reading(_ files: Int, _ language: Language) -> String {
    let number = Saying.number(files, language)
    return Phrase(
      "Gewoon leest eerst \(number) bestanden. De volgende keer gaat het sneller.",
      "Gewoon reads \(number) files first. Next time it is quicker.")[language]
  }

  /// "Gezin B., van Youssef Amrani"
  public static func by(_ author: String, _ what: String, _ language: Language) -> String {
    author.isEmpty ? what : Phrase("\(what), van \(author)", "\(what), by \(author)")[language]
  }
}
