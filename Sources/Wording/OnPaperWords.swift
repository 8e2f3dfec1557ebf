import Basics

/// The words for taking paper out of the program.
public enum OnPaperWords {
  public static let which = Phrase("Wat wil je op papier?", "What do you want on paper?")
  public static let noReflections = Phrase("Er is nog geen reflectie van jou.", "There is no reflection of yours yet.")
  /// Where the file is a colleague's, or does not open.
  public static let blocked = Phrase("Die kun je hier niet openen.", "You cannot open those here.")

  /// What a kind is called in the menu; its name for one that is unknown.
  public static func kind(_ name: String) -> Phrase { kinds.first { $0.name == name }?.menu ?? Phrase(name, name) }

  /// How a file of a kind is called: "Gezin B. voor het gezin 2026-11-20".
  public static func fileName(_ name: String, label: String, day: Day, _ language: Language) -> String {
    let words = kinds.first { $0.name == name }?.file[language] ?? name
    return [label, words, day.description].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let kinds: [(name: String, menu: Phrase, file: Phrase)] = [
    (
      "family", Phrase("Voor het gezin: krachten en plan", "For the family: strengths and plan"), Phrase("voor het gezin", "for the family")
    ),
    (
      "familyShort", Phrase("Voor het gezin, in korte zinnen", "For the family, in short sentences"),
      Phrase("voor het gezin, kort", "for the family, short")
    ),
    ("file", Phrase("Tekst om in het dossier te plakken", "Text to paste into the file"), Phrase("voor het dossier", "for the file")),
    ("worker", Phrase("Alles voor mij", "All of it for me"), Phrase("voor mij", "for me")),
    ("map", Phrase("Voor het gezin: de kaart", "For the family: the map"), Phrase("kaart", "map")),
    ("portfolio", Phrase("Mijn reflecties, zonder namen", "My reflections, without names"), Phrase("portfolio", "portfolio")),
    ("calendar", Phrase("De planning voor in je agenda", "The planning for your calendar"), Phrase("agenda", "calendar")),
  ]

  /// Where it went.
  public static func isReady(_ path: String, _ kind: String, _ language: Language) -> String {
    let next =
      switch kind {
      case "calendar": Phrase("Open het met je agenda.", "Open it with your calendar.")
      // What the worker wrote about a family is in it, though without names.
      case "portfolio": Phrase("Lees het na voor je het weggeeft.", "Read it before you hand it over.")
      default: Phrase("Open het om te lezen of te printen.", "Open it to read or print.")
      }
    let ready = Phrase("Klaar: \(path)", "Ready: \(path)")[language]
    return ready + ". " + next[language] + " " + outside[language]
  }

  private static let outside = Phrase("Daar past Gewoon er niet meer op.", "Gewoon does not guard it there.")

  public static func notWritten(_ folder: String, _ language: Language) -> String {
    Phrase(
      "Er staat niets op papier: in \(folder) kan niets worden geschreven. In Gewoon is alles er nog. Maak ruimte, of vraag om hulp.",
      "Nothing is on paper: nothing can be written in \(folder). In Gewoon all is still there. Make room, or ask for help.")[language]
  }
}
