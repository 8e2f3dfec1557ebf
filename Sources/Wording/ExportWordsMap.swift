import Basics

/// The words on a map that leaves the program.
extension ExportWords {
  public static let theFamily = Phrase("het gezin", "the family")
  public static let networkMap = Phrase("Netwerkkaart", "Map")
  public static let unplaced = Phrase("Nog zonder plek op de kaart", "No place on the map yet")

  /// "Wie staan er om Gezin Bakker heen?"
  public static func whoIsAround(_ gezin: String, _ language: Language) -> String {
    Phrase("Wie staan er om \(gezin) heen?", "Who is around \(gezin)?")[language]
  }

  /// "Netwerkkaart van Gezin Bakker"
  public static func mapTitle(_ gezin: String, _ language: Language) -> String {
    Phrase("Netwerkkaart van \(gezin)", "Map of \(gezin)")[language]
  }

  /// "Gezin Bakker: 12 mensen en 1 plek, 3 heel dichtbij, in 5 van de 8 hoeken."
  public static func map(
    of gezin: String, people: Int, places: Int, veryNear: Int, corners: Int, _ language: Language
  ) -> String {
    let name = Saying.capitalised(gezin)
    if people + places == 0 { return "\(name): \(nobodyYet[language])" }
    let near = veryNear == 0 ? "" : ", \(veryNear) \(ValueWords.word("ring", "1")?[language] ?? "")"
    let spread = Phrase(", in \(corners) van de 8 hoeken", ", in \(corners) of the 8 corners")[language]
    return "\(name): \(mapSize(people: people, places: places, language))\(near)\(spread)."
  }

  /// "12 mensen en 1 plek"
  public static func mapSize(people: Int, places: Int, _ language: Language) -> String {
    let counts = [(people, Noun.person), (places, Noun.place)].filter { $0.0 > 0 }
    return Saying.list(counts.map { Saying.count($0.0, $0.1, language) }, language)
  }

  public static let nobodyYet = Phrase(
    "er staat nog niemand op de kaart. Wie helpt er met gewone dingen?", "nobody is on the map yet. Who helps with ordinary things?")

  /// What each line on the map means, by the quality of the tie, in the order of format.md.
  public static let bonds: [(quality: String, words: Phrase)] = [
    ("strong", Phrase("sterke band", "strong tie")), ("ordinary", Phrase("gewone band", "ordinary tie")),
    ("thin", Phrase("dunne band", "thin tie")), ("broken", Phrase("verbroken band", "broken tie")),
  ]

  /// What each arrow means, by the direction of the tie.
  public static let directions: [(direction: String, words: Phrase)] = [
    ("gives", Phrase("geeft steun", "gives support")), ("receives", Phrase("krijgt steun", "receives support")),
    ("both", Phrase("over en weer", "both ways")),
  ]

  /// "Bijgewerkt op 4 november 2026"
  public static func upToDate(on day: String, _ language: Language) -> String {
    Phrase("Bijgewerkt op \(day)", "Brought up to date on \(day)")[language]
  }
}
