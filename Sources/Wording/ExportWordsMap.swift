import Basics

/// The words on a map that leaves the program.
extension ExportWords {
  public static let theFamily = Phrase("het gezin", "the family")
  public static let unplaced = Phrase("Nog zonder plek op de kaart", "No place on the map yet")

  /// "Wie staan er om Gezin Bakker heen?"
  public static func whoIsAround(_ gezin: String, _ language: Language) -> String {
    Phrase("Wie staan er om \(gezin) heen?", "Who is around \(gezin)?")[language]
  }

  /// "Netwerkkaart van Gezin Bakker"
  public static func mapTitle(_ gezin: String, _ language: Language) -> String {
    Phrase("Netwerkkaart van \(gezin)", "Map of \(gezin)")[language]
  }

  /// An invitation, for a map is never without people for long.
  public static let whoHelps = Phrase(
    "Begin met een vraag: wie helpt er met gewone dingen?", "Begin with a question: who helps with ordinary things?")
  public static let stillEmpty = Phrase("Nog leeg", "Still empty")

  /// The corners in which nobody stands, as an open question.
  public static func stillEmpty(_ sectors: [String], _ language: Language) -> String {
    // Some corners have a comma in their name.
    let names = Saying.capitalised(sectors.joined(separator: "; "))
    return Phrase("\(names). Wie zou hier kunnen staan?", "\(names). Who could stand here?")[language]
  }

  /// "Bijgewerkt op 4 november 2026"
  public static func upToDate(on day: String, _ language: Language) -> String {
    Phrase("Bijgewerkt op \(day)", "Brought up to date on \(day)")[language]
  }

  public static func mapNotWritten(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file): schrijven is niet gelukt. De kaart in Gewoon is nog heel. Maak ruimte, of kies een andere plek voor -o.",
      "\(file): writing did not succeed. The map in Gewoon is whole. Make room, or choose another place for -o.")[language]
  }

  /// That a format makes several files, and so needs a folder.
  public static func needsFolder(_ format: String, files: Int, _ language: Language) -> String {
    let count = Saying.fewInWords(files)
    return Phrase(
      "Bij \(format) komen er \(count.nl) bestanden. Zeg met -o in welke map.",
      "With \(format) there are \(count.en) files. Say with -o into which folder.")[language]
  }

  public static let notForMap = Phrase(
    "De kaart is voor family of worker, en heeft geen --reflection.", "The map is for family or worker, and takes no --reflection.")

  /// That a reflection cannot be written in the formats of the map, with those that it can be written in.
  public static func notAsReflection(_ formatsOfMap: [String], choose formats: [String], _ language: Language) -> String {
    let (not, choose) = (Saying.either(formatsOfMap, language), Saying.either(formats, language))
    return Phrase("Een reflectie kan niet als \(not). Kies \(choose).", "A reflection cannot be \(not). Choose \(choose).")[language]
  }
}
