/// Words about people, in lists.
enum Traits {
  static let adult = [
    "houdt overzicht", "kookt graag voor anderen", "blijft rustig in de drukte", "zegt eerlijk hoe het gaat", "durft hulp te vragen",
    "maakt van een restje een maaltijd", "kent iedereen in de straat", "houdt woord", "kan goed luisteren", "regelt veel en blijft lachen",
    "leert snel een nieuwe taal", "heeft geduld",
  ]
  static let child = [
    "maakt iedereen aan het lachen", "bouwt alles na", "helpt zonder dat iemand het vraagt", "kent alle vogels", "tekent de hele dag",
    "maakt overal vrienden", "onthoudt elke verjaardag", "rent harder dan iedereen", "zorgt goed voor de kat", "zingt de hele dag",
    "kan goed rekenen", "vraagt door", "troost zonder woorden", "weet alles van treinen",
  ]
  static let baby = ["lacht naar iedereen", "klimt overal op", "slaapt overal doorheen", "zwaait naar iedereen", "danst op elk liedje"]
  static let goingWellAlone = ["Komt afspraken na.", "Heeft een vaste vriendengroep.", "Kookt voor anderen.", "Staat elke dag op tijd op."]
  static let youngVoice = ["Mag ik buiten spelen?", "Ik wil dat iedereen lief doet.", "Kijk, dit heb ik gemaakt!"]
  static let voice = [
    "Ik wil gewoon bij mijn team blijven.", "Vraag het aan mij, niet over mij.", "Ik praat wel, maar niet op commando.",
    "Het is thuis soms druk. Dat vind ik gezellig.", "Ik wil eerst weten wie er komt.",
  ]
  static let adultVoice = [
    "Help me gerust, maar neem het niet over.", "Ik wil het van één persoon horen.", "Vraag mij eerst.", "Wij kennen ons kind het best.",
  ]
  static let goingWell = [
    "Er wordt samen gegeten en veel gelachen.", "De kinderen komen voor elkaar op.", "Er is veel familie om hen heen.",
    "School en thuis praten vaak met elkaar.", "Er is rust in de avond.", "De straat kent elkaar en past op.",
  ]
  static let normal = [
    "Bij ons mag het druk zijn aan tafel.", "Wie binnenkomt, eet mee.", "Stil is bij ons juist gek.", "Iedereen helpt een beetje mee.",
    "Schoenen uit bij de deur, en dan pas praten.",
  ]
  static let resilience = [
    "Bij de verhuizing hielpen de buren een week lang.", "Toen er iemand ziek was, kookte de familie om de beurt.",
    "Wij hebben dit eerder gehad. Toen hielp een vast weekritme.", "Wij praten het uit, soms na een dag.",
  ]
  static let statements = [
    "Ik wil er zelf bij zijn als jullie over mij praten.", "Ik help graag, maar niet elke dag.", "Zet er niet in dat wij het niet kunnen.",
    "Eerst kijken of het zo lukt.",
  ]
}

/// Someone who often stands around a gezin.
struct Acquaintance {
  let name: String
  let role: String
  let sector: String
  var kind = "person"
  let support: [String]
  /// For a child, or a young adult, of which ages.
  let ages: ClosedRange<Int>

  init(
    _ name: String, _ role: String, _ sector: String, _ support: [String] = [], kind: String = "person", ages: ClosedRange<Int> = 0...99
  ) {
    self.ages = ages
    self.name = name
    self.role = role
    self.sector = sector
    self.support = support
    self.kind = kind
  }

  /// People of the own circle, school and the neighbourhood; the names are added where they are used.
  static let near: [Acquaintance] = [
    Acquaintance("Buurvrouw", "buurvrouw", "neighbourhood", ["practical"]),
    Acquaintance("Buurman", "buurman", "neighbourhood", ["practical", "company"]),
    Acquaintance("Neef", "neef", "family", ["company"]), Acquaintance("Nicht", "nicht", "family", ["company", "emotional"]),
    Acquaintance("Vriend", "vriend van het gezin", "friends", ["company"]),
    Acquaintance("Vriendin", "vriendin van het gezin", "friends", ["company", "emotional"]),
  ]
  static let places: [Acquaintance] = [
    Acquaintance("Buurthuis De Brug", "ontmoeting", "neighbourhood", ["company"], kind: "place"),
    Acquaintance("Voetbalclub Noord", "sportclub", "community", ["company"], kind: "place"),
    Acquaintance("Moskee", "gebed en lessen", "community", ["company"], kind: "place"),
    Acquaintance("Kerk", "viering en koffie", "community", ["company"], kind: "place"),
    Acquaintance("Bibliotheek", "leeshoek", "community", ["advice"], kind: "place"),
    Acquaintance("Speeltuin", "elke middag open", "neighbourhood", ["company"], kind: "place"),
    Acquaintance("Judoclub", "woensdag en zaterdag", "community", ["company"], kind: "place"),
  ]
  static let formal: [Acquaintance] = [
    Acquaintance("Dokter", "huisarts", "professional", ["advice"]),
    Acquaintance("Jeugdverpleegkundige", "jeugdverpleegkundige", "access", ["advice"], ages: 0...17),
    Acquaintance("Intern begeleider", "intern begeleider", "school", ["advice"], ages: 4...12),
    Acquaintance("Geldloket", "hulp bij geldzaken", "access", ["practical"], kind: "place"),
    Acquaintance("Jongerenwerker", "jongerenwerk", "community", ["company"], ages: 11...99),
  ]
}
