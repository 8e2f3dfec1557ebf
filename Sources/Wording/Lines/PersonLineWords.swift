import Basics
import DossierModel

/// What the words of a line say of somebody on the map, by themselves or two and three together. In small letters and without marks.
enum PersonLineWords {
  enum Said: Hashable {
    case sector(String)
    case ring(Int)
    case quality(String)
    case strain
    case support(String)
    case contact(String)
    case place
  }

  /// The longest of these phrases has so many words.
  static let most = 4

  static func said(_ phrase: String) -> Said? { all[phrase] }

  /// What a part of a line may hold beside such words without saying more.
  static let fillers: Set<String> = [
    "en", "and", "met", "with", "is", "helpt", "helps", "geeft", "gives", "biedt", "heeft", "has", "een", "a", "de", "het", "the", "band",
    "tie", "hulp", "help", "steun", "support", "van", "uit", "in", "from", "&", "+", "/", "kan", "goed",
  ]

  /// Of those, what may stand between a name and what is said of it.
  static let links: Set<String> = ["en", "and", "met", "with", "is", "helpt", "helps", "geeft", "gives", "&", "+"]

  /// After one of these the name goes on: "Vriend van familie".
  static let notTheEnd: Set<String> = [
    "de", "het", "een", "van", "der", "den", "uit", "in", "bij", "met", "en", "op", "te", "the", "a", "an", "of", "from", "and", "with",
    "mijn", "ons", "onze", "zijn", "haar", "hun", "my", "our", "niet", "geen", "zonder", "not", "no", "without", "heel", "erg", "zo",
  ]

  /// Whether it can end a name's line without a comma before it. What is a surname too, or a part of many a name, cannot.
  static func canFollowName(_ phrase: String, _ said: Said) -> Bool {
    switch said {
    case .ring: !phrase.contains(where: \.isNumber) && !["near", "close", "verder"].contains(phrase)
    case .support, .contact, .strain: true
    case .sector: ["familie", "vrienden", "buurt", "family", "friends"].contains(phrase)
    case .quality: phrase == "sterk" || phrase == "strong"
    case .place: false
    }
  }

  /// The words with which the program itself says it, in both languages: they follow when those are worded anew.
  private static var ownWords: [(said: Said, word: String)] {
    let said =
      Vocabulary.sector.values.map { ("sector", $0, Said.sector($0)) } + (1...4).map { ("ring", String($0), Said.ring($0)) }
      + Vocabulary.quality.values.map { ("quality", $0, Said.quality($0)) }
      + Vocabulary.support.values.map { ("support", $0, Said.support($0)) }
      + Vocabulary.contact.values.map { ("contact", $0, Said.contact($0)) }
    return said.flatMap { kind, value, said in
      Language.allCases.compactMap { language in ValueWords.word(kind, value).map { (said, Folding.sort($0[language])) } }
    }
  }

  private static let all: [String: Said] = {
    var all: [String: Said] = [:]
    func add(_ said: Said, _ phrases: String...) { for phrase in phrases { all[phrase] = said } }
    add(.ring(1), "heel dichtbij", "erg dichtbij", "zeer dichtbij", "heel dicht bij", "very near", "very close", "1", "kring 1", "ring 1")
    add(.ring(2), "dichtbij", "dicht bij", "near", "close", "2", "kring 2", "ring 2")
    add(.ring(3), "verder weg", "ver weg", "verder", "further away", "far away", "3", "kring 3", "ring 3")
    add(.ring(4), "nu niet", "not now", "4", "kring 4", "ring 4")
    add(.sector("household"), "gezin", "huis", "gezin en huis", "huishouden", "in huis", "household")
    add(.sector("family"), "familie", "family")
    add(.sector("friends"), "vrienden", "friends")
    add(.sector("neighbourhood"), "buurt", "straat", "neighbourhood", "neighborhood", "street")
    add(.sector("school"), "school", "opvang", "school en opvang", "kinderopvang", "childcare")
    add(.sector("community"), "werk", "club", "geloof", "kerk", "moskee", "sport", "work", "faith", "church", "mosque")
    add(.sector("access"), "hulp in de wijk", "wijkteam", "buurtteam", "wijk", "help nearby")
    add(.sector("professional"), "hulpverlening", "hulpverlener", "zorg", "professional")
    add(.quality("strong"), "sterk", "sterke", "strong")
    add(.quality("ordinary"), "gewoon", "gewone", "ordinary")
    add(.quality("thin"), "dun", "dunne", "thin")
    add(.quality("broken"), "verbroken", "broken")
    add(.strain, "spanning", "spanningen", "gespannen", "strain")
    add(.support("practical"), "praktisch", "praktische", "practical")
    add(.support("company"), "gezelschap", "company")
    add(.support("advice"), "advies", "advice")
    add(.support("emotional"), "luisteren", "luistert", "luisterend oor", "listening", "listens", "listening ear")
    add(.contact("daily"), "elke dag", "dagelijks", "daily", "every day")
    add(.contact("weekly"), "elke week", "wekelijks", "weekly", "every week")
    add(.contact("monthly"), "elke maand", "maandelijks", "monthly", "every month")
    add(.contact("rarely"), "minder vaak", "af en toe", "less often", "now and then")
    add(.place, "plek", "place")
    for (said, word) in ownWords where all[word] == nil { all[word] = said }
    return all
  }()
}
