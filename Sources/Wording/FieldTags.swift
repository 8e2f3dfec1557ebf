import Basics

extension FieldWords {
  /// What a field over the whole width is called in at most nine letters, for the row of the cursor; its label where it has no shorter word.
  public static func tag(_ field: String) -> Phrase { tags[field] ?? label(field) }

  private static let tags: [String: Phrase] = [
    "reflection.landing": Phrase("gevoel", "feeling"), "reflection.wentWell": Phrase("ging goed", "went well"),
    "reflection.safety": Phrase("veilig", "safe"), "reflection.dosage": Phrase("gewoon", "ordinary"),
    "reflection.recognition": Phrase("erkenning", "respect"),
    "conversation.moment": Phrase("moment", "moment"), "conversation.partnership": Phrase("samen", "together"),
    "conversation.language": Phrase("taal", "language"), "conversation.broadView": Phrase("breed", "broad"),
    "conversation.positiveView": Phrase("positief", "positive"), "conversation.imperfection": Phrase("niet af", "imperfect"),
    "evidence.kind": Phrase("hoe", "how"), "viewpoint.text": Phrase("visie", "view"), "session.outcome": Phrase("uitkomst", "outcome"),
  ]
}

/// What the field of a question is called: one word, on its row.
public enum FieldNames {
  public static let name = Phrase("Naam", "Name")
  public static let names = Phrase("Namen", "Names")
  public static let text = Phrase("Tekst", "Text")
  public static let words = Phrase("Woorden", "Words")
  public static let word = Phrase("Woord", "Word")
  public static let what = Phrase("Wat", "What")
  public static let day = Phrase("Dag", "Day")
  public static let number = Phrase("Aantal", "Number")
  public static let file = Phrase("Bestand", "File")
  public static let folder = Phrase("Map", "Folder")
  public static let point = Phrase("Punt", "Item")
  public static let note = Phrase("Notitie", "Note")
  public static let team = Phrase("Team", "Team")
  public static let role = Phrase("Rol", "Role")
}

extension Saying {
  /// "3 van 12"
  public static func place(_ number: Int, of all: Int, _ language: Language) -> String {
    Phrase("\(number) van \(all)", "\(number) of \(all)")[language]
  }

  /// "2 regels"
  public static func lines(_ count: Int, _ language: Language) -> String { Phrase("\(count) regels", "\(count) lines")[language] }

  /// "vraag 7", in at most eight letters.
  public static func question(_ number: Int, _ language: Language) -> String {
    Phrase("vraag \(number)", "no. \(number)")[language]
  }
}
