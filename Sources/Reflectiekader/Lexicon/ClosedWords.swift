/// The small words of Dutch by what they do in a sentence, in folded letters.
enum ClosedWords {
  /// Words that stand before a noun phrase that is no subject.
  static let prepositions = words(
    """
    met van voor door bij over naar zonder tegen in op aan uit rond vanwege tijdens na tot tussen binnen buiten vanuit sinds per onder ondanks
    """)
  /// What else can stand before a noun without an article.
  static let beforeBareNoun: Set<String> = words(
    """
    en of maar want dus als om is was zijn waren heeft hebben had hadden heb ben er ook nog weer wel geen veel weinig meer minder genoeg
    krijgt krijgen kreeg kregen geeft geven gaf gaven ziet zien zag zagen biedt vraagt vragen wil willen dat omdat hier daar
    """
  ).union(prepositions)
  /// Clauses that begin so have their verb at the end.
  static let subordinating = words(
    """
    dat omdat als toen wie die wat waar of terwijl zodat nadat voordat doordat hoewel wanneer zodra totdat zolang om waarom hoe tenzij indien
    waarin waarmee waarbij waardoor waarvan waarop
    """)
  static let copulas = words("is was ben zijn waren wordt worden werd werden lijkt leek blijft bleef bleven blijven voelt")
  static let auxiliaries = words(
    """
    heeft hebben had hadden heb is zijn was waren ben wordt worden werd werden
    """)
  static let modals = words(
    """
    wil willen wilde wilden kan kunnen kon konden moet moeten moest moesten gaat gaan ging gingen zal zullen zou zouden mag mogen mocht
    mochten ga laat laten liet lieten
    """)
  /// Words that tie what stands behind them to the noun before.
  static let tiedToNoun = words(
    "van met die dat wat waar om te en of bij over voor aan in op waarin waarmee waarbij waardoor waarvan waarop zonder")
  /// Words that point back to the noun before, and go with its gender and number.
  static let relative = words("die dat wat")
  /// What can stand behind letters that are a noun by themselves; a noun behind them would make a compound of both.
  static let afterLetters = words(
    """
    is was zijn waren heeft had hebben hadden wordt werd kwam belde vindt woont werkt wilde vroeg zei en of maar want omdat als dat die met van voor door bij over naar zonder tegen in
    op aan uit zegt kan moet wil gaat komt niet ook nog al hier daar er om toen nu
    """)
  /// Adverbs that stand before a verb.
  static let adverbs = words("morgen nu samen ook vaak eerst dan weer straks later vandaag altijd soms toen steeds snel al niet nog")
  /// Adverbs between a copula and its predicate.
  static let degrees = words("heel erg nog nu vaak soms wel best zeer ook weer al toch steeds")
  /// Words that fixed sayings of the office stand for, and that fit where those stood.
  static let plain = words(
    """
    met van voor door bij over naar zonder tegen in op aan uit rond om omdat als of en maar want dus daarom daardoor ook nu toen al nog
    moet moeten moest moesten mag mogen wil willen kan kunnen zoals volgens tijdens sinds tot behalve zodat zodra terwijl hoewel daarna
    eerst later vaak soms steeds meteen direct hierover daarover hiermee daarmee hierdoor samen opnieuw misschien vooral bijna ongeveer
    daarbij daarvoor hiervoor hierna verder anders toch wel niet meer alleen waar waarom hoe wat die dat dit deze zich het de een
    """)

  private static func words(_ list: String) -> Set<String> { Set(list.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}

/// The words that stand before a noun and go with its gender and number.
enum Determiner {
  case the, this, a, none, our, each, owned

  /// The determiner that `word` is, if it is one. *Die*, *dat* and *dit* can stand by themselves and are none here.
  init?(_ word: String) {
    switch word {
    case "de", "het": self = .the
    case "deze": self = .this
    case "een": self = .a
    case "geen": self = .none
    case "ons", "onze": self = .our
    case "elk", "elke", "ieder", "iedere": self = .each
    case "mijn", "jouw", "je", "zijn", "haar", "hun", "uw": self = .owned
    default: return nil
    }
  }

  /// Whether an adjective behind it always ends in -e.
  var isDefinite: Bool { self != .a && self != .none && self != .each }

  /// How `word` is written before a noun with these features; nil where it cannot stand there.
  func written(_ word: String, before noun: NounFeatures) -> String? {
    let isNeuter = noun.gender == .het && noun.number == .singular
    switch self {
    case .the: return isNeuter ? "het" : "de"
    case .this: return isNeuter ? "dit" : "deze"
    case .our: return isNeuter ? "ons" : "onze"
    case .a: return noun.number == .singular && noun.isCounted ? word : nil
    case .each:
      guard noun.number == .singular, noun.isCounted else { return nil }
      return word.hasPrefix("ie") ? (isNeuter ? "ieder" : "iedere") : isNeuter ? "elk" : "elke"
    case .none, .owned: return word
    }
  }
}
