import Basics

/// What is said of a command line that cannot be read: what is wrong, and what would be right.
public enum UsageWords {
  /// How a value looks.
  public enum Form: Sendable {
    /// One of these words.
    case oneOf([String])
    /// Of a kind, by its name in the help.
    case like(String)
  }

  private static func didYouMean(_ name: String) -> Phrase { Phrase("Bedoelde je “\(name)”?", "Did you mean “\(name)”?") }

  /// A command that is not there, as it stands on the line; `meant` is the nearest one.
  public static func noCommand(_ line: String, meant: String?, _ language: Language) -> String {
    let next =
      meant.map(didYouMean)
      ?? Phrase("Typ “gewoon --help” om te zien welke er zijn.", "Type “gewoon --help” to see which there are.")
    return Phrase("De opdracht “\(line)” is er niet. ", "There is no command “\(line)”. ")[language] + next[language]
  }

  /// A topic of `gewoon help` that is no command.
  public static func noTopic(_ topic: String, meant: String?, _ language: Language) -> String {
    let next =
      meant.map(didYouMean)
      ?? Phrase("Typ “gewoon --help” om te zien welke opdrachten er zijn.", "Type “gewoon --help” to see which commands there are.")
    return Phrase("Over “\(topic)” is er geen hulp. ", "There is no help on “\(topic)”. ")[language] + next[language]
  }

  /// An option that a command does not have.
  public static func noOption(_ name: String, of line: String, meant: String?, help: String, _ language: Language) -> String {
    let next = meant.map(didYouMean) ?? see(help)
    return Phrase("“\(name)” kan niet bij “\(line)”. ", "“\(line)” has no “\(name)”. ")[language] + next[language]
  }

  /// An option that has to be followed by something.
  public static func noValue(_ name: String, form: Form, _ language: Language) -> String {
    switch form {
    case .oneOf(let values):
      Phrase(
        "Bij “\(name)” hoort een keuze. Kies \(Saying.either(values, .nl)).",
        "“\(name)” needs a choice. Choose \(Saying.either(values, .en)).")[language]
    case .like(let kind):
      Phrase(
        "Bij “\(name)” hoort \(what(kind).nl), bijvoorbeeld “\(name) \(example(kind))”.",
        "“\(name)” needs \(what(kind).en), like “\(name) \(example(kind))”.")[language]
    }
  }

  /// A value that an option or a command does not take.
  public static func wrongValue(_ value: String, of name: String, form: Form, _ language: Language) -> String {
    let next =
      switch form {
      case .oneOf(let values): Phrase("Kies \(Saying.either(values, .nl)).", "Choose \(Saying.either(values, .en)).")
      case .like(let kind):
        Phrase(
          "Daar hoort \(what(kind).nl), bijvoorbeeld “\(name) \(example(kind))”.",
          "It needs \(what(kind).en), like “\(name) \(example(kind))”.")
      }
    return Phrase("“\(value)” past niet bij “\(name)”. ", "“\(value)” does not go with “\(name)”. ")[language] + next[language]
  }

  /// An option that says all by being there.
  public static func noValueWanted(_ name: String, _ language: Language) -> String {
    Phrase("Achter “\(name)” hoort niets. Typ alleen “\(name)”.", "Nothing goes behind “\(name)”. Type “\(name)” alone.")[language]
  }

  /// A word too many; `hasWords` where it may be the rest of a name.
  public static func tooMuch(_ word: String, of line: String, help: String, hasWords: Bool, _ language: Language) -> String {
    let next =
      hasWords
      ? Phrase("Zet woorden die bij elkaar horen tussen aanhalingstekens.", "Put words that belong together between quotation marks.")
      : see(help)
    return Phrase("“\(word)” is te veel bij “\(line)”. ", "“\(word)” is too much for “\(line)”. ")[language] + next[language]
  }

  /// An argument or option that a command cannot do without.
  public static func missing(_ name: String, of line: String, form: Form, _ language: Language) -> String {
    if case .like(let kind) = form, !name.hasPrefix("-") {
      return Phrase(
        "Bij “\(line)” hoort nog \(what(kind).nl), bijvoorbeeld “\(line) \(example(kind))”.",
        "“\(line)” needs \(what(kind).en), like “\(line) \(example(kind))”.")[language]
    }
    let choice = if case .oneOf(let values) = form { values } else { [] as [String] }
    let next = choice.isEmpty ? Phrase("", "") : Phrase(" Kies \(Saying.either(choice, .nl)).", " Choose \(Saying.either(choice, .en)).")
    let called = name.hasPrefix("-") ? Phrase(" “\(name)”", " “\(name)”") : Phrase(" een keuze", " a choice")
    return Phrase("Bij “\(line)” hoort nog\(called.nl).\(next.nl)", "“\(line)” needs\(called.en).\(next.en)")[language]
  }

  /// A line that cannot be, for a reason that is not known.
  public static func other(_ line: String, help: String, _ language: Language) -> String {
    Phrase("Zo kan “\(line)” niet. ", "“\(line)” cannot be used so. ")[language] + see(help)[language]
  }

  /// A word in a script of keys.
  public static func noKey(_ word: String, _ language: Language) -> String {
    let short = word.count > 60 ? word.prefix(60) + "…" : word
    return Phrase(
      "“\(short)” is geen toets. Noem toetsen zo: --keys \"\(example("keys"))\".",
      "“\(short)” is no key. Name keys like this: --keys \"\(example("keys"))\".")[language]
  }

  private static func see(_ help: String) -> Phrase {
    Phrase("Typ “\(help)” om te zien wat er kan.", "Type “\(help)” to see what there is.")
  }

  /// What a value is, by the name that it has in the help.
  private static func what(_ kind: String) -> Phrase {
    switch kind {
    case "dir": Phrase("een map", "a folder")
    case "file": Phrase("een bestand", "a file")
    case "name", "name|id": Phrase("een naam", "a name")
    case "theme": Phrase("een thema", "a theme")
    case "gezin": Phrase("een gezin", "a family")
    case "instant": Phrase("een moment", "a moment")
    case "last|day|id": Phrase("last, een dag of een kenmerk", "last, a day or an id")
    case "80x24": Phrase("een breedte en een hoogte", "a width and a height")
    case "keys": Phrase("een of meer toetsen", "one or more keys")
    case "n": Phrase("een getal", "a number")
    case "period": Phrase("een periode", "a period")
    default: Phrase("een woord", "a word")
    }
  }

  private static func example(_ kind: String) -> String {
    switch kind {
    case "dir": "~/oefenen"
    case "file": "gewoon.json"
    case "name", "name|id": "Sanne"
    case "theme": "rustig-donker"
    case "gezin": "Bakker"
    case "instant": "2026-11-20T15:30:00+01:00"
    case "last|day|id": "2026-11-20"
    case "80x24": "80x24"
    case "keys": "Down Enter F4 'Moeder lachte.' C-s"
    case "n": "20"
    case "period": "quarter"
    default: "oma"
    }
  }

  /// Dutch words that somebody may type for commands and options, which are English.
  public static let englishOf: [String: String] = [
    "lijst": "list", "gezinnen": "list", "zoek": "search", "zoeken": "search", "hulp": "help", "nabespreking": "debrief",
    "reflectie": "debrief", "controle": "check", "controleer": "check", "toetsen": "keys", "thema": "themes", "uiterlijk": "themes",
    "pakket": "pack", "sociale": "socialmap", "socialekaart": "socialmap", "taal": "lang", "naam": "member", "map": "workspace",
    "alles": "all", "voor": "for", "wat": "what", "als": "as", "uit": "out", "bestand": "output", "overschrijf": "force",
  ]
}
