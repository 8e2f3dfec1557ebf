import Basics
import DossierModel
import StrictJSON

/// The display words of every value that a field can take from a fixed list (`Vocabulary`), and of every level.
///
/// Words are in lower case, so that they fit inside a sentence; `Saying.capitalised` starts a line with one.
public enum ValueWords {
  /// The word for `value` of a field of `kind` ("quality", "person.kind"); nil where the kind or the value is unknown.
  public static func word(_ kind: String, _ value: String) -> Phrase? {
    table[kind]?.first { $0.value == value }?.word
  }

  /// The word for a value as it stands in a file; nil where there is no word for it.
  public static func word(_ kind: String, _ value: JSON?, _ language: Language) -> String? {
    guard let value, let name = value.text ?? value.whole.map(String.init) else { return nil }
    return word(kind, name)?[language]
  }

  /// A text as it stands in a file; nil where there is none.
  ///
  /// A number or a flag in the place of a text is shown as it stands. A list or an object there is not: nobody knows what is in it.
  public static func asItStands(_ value: JSON?) -> String? {
    let text: String
    switch value {
    case .string(let typed)?: text = typed
    case .number(let lexeme)?: text = lexeme
    case .bool(let flag)?: text = String(flag)
    default: return nil
    }
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  typealias Words = [(value: String, word: Phrase)]

  static let table: [String: Words] = {
    var table: [String: Words] = [:]
    for (kind, words) in gezinValues() + networkValues() + planValues() + reflectionValues() + teamValues() { table[kind] = words }
    return table
  }()

  private static func gezinValues() -> [(String, Words)] {
    [
      (
        "team.period",
        [
          ("quarter", Phrase("drie maanden", "three months")), ("half-year", Phrase("een half jaar", "half a year")),
          ("year", Phrase("een jaar", "a year")),
        ]
      ),
      ("member.role", [("worker", Phrase("medewerker", "worker")), ("supervisor", Phrase("werkbegeleider", "supervisor"))]),
      ("phase", phases()),
      ("firstContact", [("weCame", Phrase("wij kwamen zelf", "we came ourselves")), ("theyAsked", Phrase("zij vroegen", "they asked"))]),
      ("area", areas()),
      ("areaState", areaStates()),
      ("approach", approaches()),
      ("agreement.what", agreementKinds()),
      ("agreement.answer", [("yes", yes), ("no", no), ("later", Phrase("later", "later"))]),
    ]
  }

  private static func phases() -> Words {
    [
      ("before", Phrase("geen zwaardere hulp", "no heavier help")),
      ("during", Phrase("tijdens zwaardere hulp", "during heavier help")),
      ("steppingDown", Phrase("zwaardere hulp afbouwen", "winding down heavier help")),
      ("after", Phrase("na zwaardere hulp", "after heavier help")),
    ]
  }

  private static func areas() -> Words {
    [
      ("school", Phrase("school", "school")),
      ("money", Phrase("geld en schulden", "money and debts")),
      ("income", Phrase("inkomen", "income")),
      ("housing", Phrase("wonen", "housing")),
      ("health", Phrase("gezondheid", "health")),
      ("leisure", Phrase("vrije tijd", "free time")),
      ("parenting", Phrase("opvoeden", "parenting")),
      ("safety", Phrase("veiligheid", "safety")),
      ("work", Phrase("werk", "work")),
      ("contacts", Phrase("contacten", "contacts")),
    ]
  }

  private static func areaStates() -> Words {
    [
      ("good", Phrase("gaat goed", "goes well")),
      ("fair", Phrase("gaat wel", "goes fairly well")),
      ("concern", Phrase("geeft zorgen", "gives worries")),
      ("unknown", Phrase("weten we nog niet", "not known yet")),
    ]
  }

  private static func approaches() -> Words {
    [
      ("shortSentences", Phrase("korte zinnen", "short sentences")),
      ("calmAndPredictable", Phrase("rustig en voorspelbaar", "calm and predictable")),
      ("plainLanguage", Phrase("gewone woorden", "plain words")),
    ]
  }

  private static func agreementKinds() -> Words {
    [
      ("share", Phrase("delen met het team", "sharing with the team")),
      ("map", Phrase("een netwerkkaart maken", "making a map")),
      ("example", Phrase("gebruiken als voorbeeld", "using as an example")),
    ]
  }

  public static let yes = Phrase("ja", "yes")
  static let partly = Phrase("deels", "partly")
  public static let no = Phrase("nee", "no")

  /// The three answers that several fields share.
  static func yesPartlyNo() -> Words { [("yes", yes), ("partly", partly), ("no", no)] }
}
