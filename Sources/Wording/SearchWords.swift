import Basics

/// The words for what is found by searching everywhere.
public enum SearchWords {
  public static let everywhere = Phrase("Overal zoeken", "Search everywhere")
  public static let nothingYet = Phrase("Niets gevonden in wat gelezen is.", "Nothing was found in what was read.")
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

  public static let partly = Phrase("nog niet alles gelezen", "not everything was read yet")
  public static let withoutDay = Phrase("zonder datum", "no date")
  public static let withoutName = Phrase("zonder naam", "no name")

  /// How far it is with reading: "gelezen: 4.000 van 23.145".
  public static func reading(_ done: Int, of all: Int, _ language: Language) -> String {
    let (done, all) = (Saying.number(done, language), Saying.number(all, language))
    return Phrase("gelezen: \(done) van \(all)", "read: \(done) of \(all)")[language]
  }

  /// "12 gevonden".
  public static func found(_ count: Int, hasMore: Bool, _ language: Language) -> String {
    let number = Saying.number(count, language)
    return hasMore
      ? Phrase("de nieuwste \(number)", "the newest \(number)")[language] : Phrase("\(number) gevonden", "\(number) found")[language]
  }

  /// "3 gevonden, eerst Bakker": what came of the letters that were typed, for who does not see the list.
  public static func found(_ count: Int, first: String, _ language: Language) -> String {
    let number = Saying.number(count, language)
    return Phrase("\(number) gevonden, eerst \(first)", "\(number) found, \(first) first")[language]
  }

  /// That there is more than was asked for.
  public static let thereIsMore = Phrase("Er is meer. Met --limit zie je dat ook.", "There is more. With --limit you see that too.")

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
