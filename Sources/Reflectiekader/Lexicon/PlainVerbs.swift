/// Forms of ordinary verbs that the rules do not make.
enum PlainVerbs {
  /// The first person of verbs that do not only lose their t.
  static let firstPersons = [
    "is": "ben", "heeft": "heb", "gaat": "ga", "staat": "sta", "slaat": "sla", "ziet": "zie", "doet": "doe", "wil": "wil", "kan": "kan",
    "mag": "mag", "zal": "zal", "komt": "kom", "vergeet": "vergeet",
  ]
  /// Verbs of which the stem ends in t.
  static let endingInT: Set = [
    "weet", "moet", "zet", "let", "groet", "ontmoet", "praat", "laat", "wacht", "zit", "past", "test", "sluit", "start", "uit", "schat",
    "verwacht", "rust", "besluit", "vergroot", "verwijt", "haast",
  ]
  /// The plural in the past of strong verbs.
  static let pastPlurals = [
    "keek": "keken", "zag": "zagen", "sprak": "spraken", "liep": "liepen", "hield": "hielden", "ging": "gingen", "deed": "deden",
    "kwam": "kwamen", "gaf": "gaven", "nam": "namen", "vroeg": "vroegen", "schreef": "schreven", "bleef": "bleven", "werd": "werden",
    "was": "waren", "had": "hadden", "zocht": "zochten", "bracht": "brachten", "dacht": "dachten", "begon": "begonnen", "hielp": "hielpen",
    "koos": "kozen", "kreeg": "kregen", "las": "lazen", "stond": "stonden", "trok": "trokken", "wist": "wisten", "zei": "zeiden",
    "moest": "moesten", "kon": "konden", "mocht": "mochten", "riep": "riepen", "liet": "lieten", "vond": "vonden", "stak": "staken",
    "bekeek": "bekeken", "besprak": "bespraken", "besloot": "besloten", "schoof": "schoven", "sloot": "sloten", "zat": "zaten",
  ]
}
