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

  /// Said at the end where a text is not on the disk.
  public static let notAllSaved = Phrase(
    "Niet alles is bewaard. Start Gewoon nog een keer: wat je typte komt terug waar dat kan.",
    "Not everything was saved. Start Gewoon again: what you typed comes back where it can.")

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
  /// "Getal van 0 tot en met 10: "
  public static func number(in range: ClosedRange<Int>) -> Phrase {
    Phrase("Getal van \(range.lowerBound) tot en met \(range.upperBound): ", "Number from \(range.lowerBound) to \(range.upperBound): ")
  }

  public static let unknown = Phrase(
    "Dat is hier geen nummer of woord. Typ h voor hulp.", "That is no number or word here. Type h for help.")
  public static let nothingChanged = Phrase("Hier verandert dat niets.", "That changes nothing here.")
  public static let noFurtherBack = Phrase("Verder terug kan niet. s is stop.", "There is no way further back. s is stop.")
  /// What was typed was not understood, and is kept.
  public static let keptWord = Phrase(
    "Dat ken ik niet. Was het tekst? Kies een veld met een nummer, dan zet k het erin.",
    "I do not know that. Was it text? Choose a field with a number, then k puts it in.")
  public static let keptSentence = Phrase(
    "Dat is een zin. Kies een veld met een nummer, dan zet k hem erin.",
    "That is a sentence. Choose a field with a number, then k puts it in.")
  /// What can be done with a piece of what a colleague shared.
  public static let atPiece = Phrase(
    "Zet er een woord achter: vraag, herkenbaar, agenda of voorbeeld.", "Put a word after it: ask, I know this, agenda or example.")
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

  /// "k zet dit erin: Wij lachten samen."
  public static func keeps(_ text: String, _ language: Language) -> String {
    Phrase("k zet dit erin: \(text)", "k puts this in: \(text)")[language]
  }

  /// The words that are looked for after this word; nil where it asks for nothing to be found.
  public static func wanted(_ words: String) -> String? {
    if words.hasPrefix("/") { return words.dropFirst().trimmed }
    let parts = words.split(separator: " ", maxSplits: 1)
    return parts.count == 2 && ["zoek", "find"].contains(parts[0].lowercased()) ? parts[1].trimmed : nil
  }

  /// What one can do where a number or a word is asked.
  public static let help: [Phrase] = [
    Phrase("Een nummer opent wat er staat, of gaat het veld in.", "A number opens what stands there, or goes into the field."),
    Phrase("Een nummer met tekst vult het veld: 3 We lachten samen.", "A number with a text fills the field: 3 We laughed together."),
    Phrase("Een nummer met x vinkt af, of weer open.", "A number with x ticks it, or opens it again."),
    Phrase("Een nummer met een opdracht: 4 dichterbij, 2 verwijderen.", "A number with a command: 4 closer, 2 throw away."),
    Phrase("Een woord zoekt een opdracht, een gezin of een veld.", "A word looks for a command, a family or a field."),
    Phrase(
      "Deze woorden gaan ergens heen: netwerk, reflectie, plan, team, planning, prullenbak.",
      "These words go somewhere: network, reflection, plan, team, planning, trash."),
    Phrase("Met zoek en een woord zoek je op dit scherm: zoek oma.", "With find and a word you search this screen: find grandma."),
    Phrase("Typ ongedaan om terug te draaien wat je deed.", "Type undo to take back what you did."),
    Phrase("Niets typen zegt het scherm opnieuw. o zegt alle opdrachten.", "Typing nothing says the screen again. o says all commands."),
    Phrase("t is terug, s is stop, h is hulp, m is verder in een lijst.", "t is back, s is stop, h is help, m goes on in a list."),
  ]

  /// What one can do where a text is asked.
  public static let helpAtText: [Phrase] = [
    Phrase("Typ je tekst op één regel.", "Type your text on one line."),
    backAtText,
  ]
  /// The same where the text may have several lines.
  public static let helpAtLongText: [Phrase] = [
    Phrase(
      "Typ zo veel regels als je wilt. Een punt op een eigen regel is het einde.",
      "Type as many lines as you like. A full stop on a line of its own is the end."),
    Phrase(
      "Een tekst komt achter wat er staat. Begin met een streepje om dat weg te halen.",
      "A text comes after what stands there. Begin with a hyphen to take that away."),
    backAtText,
  ]
  private static let backAtText = Phrase("t is terug en s is stop. Wat je typte, blijft.", "t is back and s is stop. What you typed stays.")
  /// What one can do where one value, or several, is asked.
  public static let helpAtChoice: [Phrase] = [
    Phrase("Typ een nummer. Een streepje haalt weg wat er staat.", "Type a number. A hyphen takes away what stands there."),
    Phrase("t is terug: dan verandert er niets.", "t is back: then nothing changes."),
  ]
  /// What one can do with a menu or a question.
  public static let helpAtMenu: [Phrase] = [
    Phrase("Typ het nummer van wat je kiest.", "Type the number of what you choose."),
    Phrase(
      "t is terug: dan verandert er niets. Niets typen zegt alles opnieuw.",
      "t is back: then nothing changes. Typing nothing says all again."),
  ]
}
