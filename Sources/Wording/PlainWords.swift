import Basics

/// The words of plain mode, in which the program speaks line by line.
public enum PlainWords {
  /// What sort of field it is.
  public enum Kind: Sendable {
    case text, day, flag, choice, several
    case scale(ClosedRange<Int>)
  }

  public static func kind(of kind: Kind) -> Phrase {
    switch kind {
    case .text: Phrase("tekst", "text")
    case .day: Phrase("dag", "day")
    case .flag: Phrase("ja of nee", "yes or no")
    case .choice: Phrase("keuze", "choice")
    case .several: Phrase("keuze, meer mag", "choice, more than one")
    case .scale(let range):
      Phrase("schaal \(range.lowerBound) tot en met \(range.upperBound)", "scale \(range.lowerBound) to \(range.upperBound)")
    }
  }

  /// What means the same at every prompt.
  public enum General: Sendable {
    case back, stop, help, more, commands
  }

  /// What a word means at every prompt, in either language; nil for any other.
  public static func general(_ word: String) -> General? {
    switch word.lowercased() {
    case "t", "terug", "back": .back
    case "s", "stop": .stop
    case "h", "?", "f1", "hulp", "help": .help
    case "m", "meer", "more": .more
    case "o", "opdrachten", "commands": .commands
    default: nil
    }
  }

  public static let empty = Phrase("leeg", "empty")
  public static let yes = Phrase("ja", "yes")
  public static let no = Phrase("nee", "no")
  public static let open = Phrase("open", "open")
  public static let done = Phrase("gedaan", "done")
  public static let chosen = Phrase("gekozen", "chosen")
  public static let goesAlong = Phrase("gaat mee", "goes along")
  public static let staysHere = Phrase("blijft hier", "stays here")

  public static let welcome = Phrase(
    "Gewoon, regel voor regel. Typ een nummer of een woord. t is terug, s is stop, h is hulp.",
    "Gewoon, line by line. Type a number or a word. t is back, s is stop, h is help.")
  /// The prompts: each is said before one types.
  public static let what = Phrase("Nummer of woord: ", "Number or word: ")
  public static let whatToFind = Phrase("Nummer, of woord om te zoeken: ", "Number, or word to look for: ")
  public static let text = Phrase("Tekst: ", "Text: ")
  public static let longText = Phrase("Tekst, en dan een punt op een eigen regel: ", "Text, then a full stop on a line of its own: ")
  public static let which = Phrase("Nummer: ", "Number: ")
  public static let several = Phrase("Nummers, met een spatie ertussen: ", "Numbers, with blanks between them: ")
  public static let number = Phrase("Getal: ", "Number: ")

  public static let unknown = Phrase(
    "Dat is hier geen nummer of woord. Typ h voor hulp.", "That is no number or word here. Type h for help.")
  public static let nothingChanged = Phrase("Hier verandert dat niets.", "That changes nothing here.")
  public static let sentence = Phrase(
    "Dat is een zin. Kies eerst met een nummer waar hij moet staan.", "That is a sentence. First choose with a number where it belongs.")
  public static let skips = Phrase("Niets typen slaat dit over.", "Typing nothing skips this.")
  public static let ended = Phrase("Alles is bewaard.", "All is saved.")
  public static let noMore = Phrase("Dit is alles.", "This is all.")

  /// "Nog 30. m is verder."
  public static func more(_ count: Int, _ language: Language) -> String {
    let number = Saying.number(count, language)
    return Phrase("Nog \(number). m is verder.", "\(number) more. m goes on.")[language]
  }

  /// "Er staat: …"
  public static func stands(_ text: String, _ language: Language) -> String {
    Phrase("Er staat: \(text)", "It says: \(text)")[language]
  }

  /// What one can do at every prompt.
  public static let help: [Phrase] = [
    Phrase("Een nummer opent wat er staat, of gaat het veld in.", "A number opens what stands there, or goes into the field."),
    Phrase("Een nummer met tekst vult het veld: 3 We lachten samen.", "A number with a text fills the field: 3 We laughed together."),
    Phrase("Een nummer met x vinkt af, of weer open.", "A number with x ticks it, or opens it again."),
    Phrase("Een nummer met een opdracht: 4 dichterbij, 2 verwijderen.", "A number with a command: 4 closer, 2 throw away."),
    Phrase("Een woord zoekt een opdracht, een gezin of een veld.", "A word looks for a command, a family or a field."),
    Phrase("Een streep en een woord zoekt op dit scherm: /oma.", "A slash and a word searches this screen: /oma."),
    Phrase("Toetsen mogen ook: n, d, F3, C-z.", "Keys will do too: n, d, F3, C-z."),
    Phrase("Niets typen zegt het scherm opnieuw. o zegt alle opdrachten.", "Typing nothing says the screen again. o says all commands."),
    Phrase("t is terug, s is stop, h is hulp, m is verder in een lijst.", "t is back, s is stop, h is help, m goes on in a list."),
    Phrase(
      "Een tekst komt achter wat er staat. Begin met een streepje om dat weg te halen.",
      "A text comes after what stands there. Begin with a hyphen to take that away."),
  ]
}
