import Basics

/// The words on pages that leave the program, and what `export` says when it cannot make one.
public enum ExportWords {
  public static let aboutOwnWork = Phrase(
    "Dit gaat over het eigen werk van de medewerker, niet over hoe het gezin is.",
    "This is about the worker's own work, not about how the family is.")
  public static let notShared = Phrase("nog niet, alleen voor de schrijver", "not yet, only for the writer")
  public static let notFinished = Phrase("nog niet", "not yet")
  public static let dosageAndRecognition = Phrase("Gewoon maken en erkennen", "Making it ordinary and recognising")
  public static let whatTheySay = Phrase("Wat zij zelf zeggen", "What they say themselves")
  public static let agreed = Phrase("Wat is afgesproken", "What was agreed")
  public static let takenAlong = Phrase("Wat de medewerker meeneemt", "What the worker takes along")

  public static let notFinishedYet = Phrase("nog niet af", "not finished yet")
  public static let notSharedYet = Phrase("nog niet gedeeld", "not shared yet")

  /// "Reflectie van 16 oktober 2026 bij Gezin Bakker"; a day or a name that is "" is left out.
  public static func reflection(of day: String, at gezin: String, _ language: Language) -> String {
    let when = day.isEmpty ? "" : Phrase(" van \(day)", " of \(day)")[language]
    let whose = gezin.isEmpty ? "" : Phrase(" bij \(gezin)", " at \(gezin)")[language]
    return Phrase("Reflectie\(when)\(whose)", "Reflection\(when)\(whose)")[language]
  }

  /// What a number on the scale means, after the number.
  public static func scale(lowest: String, highest: String, _ language: Language) -> String {
    Phrase("op een schaal van 0 (\(lowest)) tot 10 (\(highest))", "on a scale from 0 (\(lowest)) to 10 (\(highest))")[language]
  }

  /// How something is known, and from whom: "gehoord van moeder". What came from somebody else names that one: "van een ander: de juf".
  public static func known(_ kind: String, from who: String, isFromOther: Bool, _ language: Language) -> String {
    let start = kind.isEmpty ? "" : kind + " "
    return isFromOther ? "\(kind): \(who)" : Phrase("\(start)van \(who)", "\(start)from \(who)")[language]
  }

  /// The first line of a text for the municipal file; without a name where `author` is "".
  public static func writtenByWorker(_ author: String, _ language: Language) -> String {
    let who = author.isEmpty ? Phrase("de medewerker", "the worker")[language] : author
    return Phrase(
      "Dit schreef \(who) over het eigen werk. Het is geen oordeel over het gezin.",
      "\(Saying.capitalised(who)) wrote this about their own work. It is no verdict on the family.")[language]
  }

  /// The last line of a page.
  public static func made(on day: String, _ language: Language) -> String {
    Phrase("Gemaakt met Gewoon op \(day).", "Made with Gewoon on \(day).")[language]
  }

  /// That no gezin has the name that was typed.
  public static func noGezin(_ typed: String, _ language: Language) -> String {
    Phrase(
      "Er is geen gezin met de naam “\(typed)”. Typ “gewoon list” om te zien welke namen er zijn.",
      "There is no family named “\(typed)”. See with gewoon list which names there are.")[language]
  }

  /// That several gezinnen answer to one name, with the names of the first ones.
  public static func severalGezinnen(_ typed: String, _ names: [String], _ language: Language) -> String {
    let shown = names.prefix(5) + (names.count > 5 ? [Phrase("nog \(names.count - 5)", "\(names.count - 5) more")[language]] : [])
    let list = Saying.list(Array(shown), language)
    return Phrase(
      "Bij \"\(typed)\" horen meer gezinnen: \(list). Noem een langer stuk van de naam, of het kenmerk.",
      "Several families answer to \"\(typed)\": \(list). Give a longer part of the name, or the id.")[language]
  }

  public static func notWritten(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file): schrijven is niet gelukt. Je reflectie is nog heel. Maak ruimte, of kies een andere plek voor -o.",
      "\(file): writing did not succeed. Your reflection is whole. Make room, or choose another place for -o.")[language]
  }

  public static let noReflection = Phrase(
    "Van jou is er geen reflectie die hierbij past. Kijk in Gewoon, bij F4, welke er zijn.",
    "There is no reflection of yours that fits this. See in Gewoon, at F4, which there are.")
  public static let insideWorkspace = Phrase(
    "In de map van Gewoon of van het team komt geen kopie te staan. Er is niets geschreven. Kies een andere plek voor -o.",
    "No copy is put in Gewoon's own folder, or the team's. Nothing was written. Choose another place for -o.")
}
