/// What must go along in a sentence when a noun changes.
struct NounFeatures: Equatable {
  enum Gender { case de, het }
  enum Number { case singular, plural }

  /// Nil where it is not known.
  var gender: Gender?
  var number: Number
  /// Whether it takes *een*: a gezin is counted, help is not.
  var isCounted = true

  /// Whether articles and adjectives before the one fit before the other.
  func agrees(with other: NounFeatures) -> Bool {
    number == other.number && (number == .plural || gender != nil && gender == other.gender)
  }

  /// The features of a noun of the office, by its last part: *hulpverleningsgesprek* as *gesprek*; nil where its number is not known.
  static func ofOffice(_ term: String, isPlural: Bool) -> NounFeatures? {
    let letters = term.utf8.filter { $0 < 0x80 }
    guard !letters.isEmpty else { return nil }
    let last = String(decoding: letters.split(separator: Letter.space).last ?? [], as: UTF8.self).lowercased()
    let gender = OfficeNouns.gender(of: last)
    if isPlural { return NounFeatures(gender: gender, number: .plural) }
    if OfficeNouns.isPlural(last) { return NounFeatures(gender: nil, number: .plural) }
    if let gender { return NounFeatures(gender: gender, number: .singular) }
    return unknown(last)
  }

  /// A noun of which no ending is known: singular, unless it could be a plural.
  private static func unknown(_ last: String) -> NounFeatures? {
    last.hasSuffix("en") || last.hasSuffix("s") ? nil : NounFeatures(gender: nil, number: .singular)
  }
}

/// The gender of nouns of the office by how they end.
enum OfficeNouns {
  /// Whether `word` is *de* or *het*, the longest ending that is known.
  static func gender(of word: String) -> NounFeatures.Gender? {
    let letters = Array(word.utf8)
    for start in letters.indices where letters.count - start > 1 {
      if let known = endings[String(decoding: letters[start...], as: UTF8.self)] { return known }
    }
    return nil
  }

  /// Whether `word` is the plural of a noun with a known ending.
  static func isPlural(_ word: String) -> Bool {
    guard word.hasSuffix("n") || word.hasSuffix("s") else { return false }
    let letters = Array(word.utf8)
    return letters.indices.contains { letters.count - $0 > 3 && plurals.contains(Array(letters[$0...])) }
  }

  private static let plurals: Set<[UInt8]> = Set(
    endings.keys.flatMap { Inflection.noun(Array($0.utf8)) }.filter { $0.shape == .second }.map(\.text)
  ).union(["kinderen", "leden", "gevallen"].map { Array($0.utf8) })

  private static let endings: [String: NounFeatures.Gender] = {
    var endings: [String: NounFeatures.Gender] = [:]
    for word in deTable.split(whereSeparator: { $0 == " " || $0 == "\n" }) { endings[String(word)] = .de }
    for word in hetTable.split(whereSeparator: { $0 == " " || $0 == "\n" }) { endings[String(word)] = .het }
    return endings
  }()

  private static let deTable = """
    ing heid tie sie teit iek tuur age eur or er ist iste sis gie drie mie rie fie wie kie nie chie zorg hulp klacht vraag groep wet lijst kaart
    taak kracht last stijl angst dwang drang regie fase norm cultuur plek plaats jeugd jongere cliente client ouder band rouw casus nazorg opvang
    instroom uitstroom doorstroom toegang keten steun stress methode module diagnose psychose crisis dynamiek aanpak houding score schaal
    factor indicator risicofactor partner persoon mens medewerker triage intake coach consulent schuld lening fobie depressie bespreking
    woonvorm werkvorm vorm tafel termijn toets taxatie kans straf zitting vordering boete som rekening toeslag
    """
  private static let hetTable = """
    traject gezin systeem kind gedrag plan overleg gesprek team advies netwerk probleem onderzoek besluit model patroon proces beleid kader
    contact verblijf huis niveau budget recht geweld gezag besef inzicht vermogen werk ment isme sel gram syndroom trauma incident delict
    klimaat beeld profiel ritme verslag formulier dossier programma protocol instrument middel netwerkberaad beraad doel belang verlies
    herstel letsel gevaar risico signaal aanbod bezoek maatwerk perspectief mandaat convenant arrangement besluitvormingsproces schema
    lid verzoek vonnis bewind krediet beslag huishouden leefgebied gebied domein aanspreekpunt punt bureau centrum verband gevoel
    geding register nummer kenmerk moment effect resultaat kantoor document rapport circuit klantcontact zelfbeeld affect gedachtegoed
    """
}
