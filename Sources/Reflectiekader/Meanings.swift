import Basics

/// A word that the whole program stands on, and what it means here.
public struct Meaning: Sendable, Hashable {
  /// "normaliseren"
  public let term: Phrase
  /// Two or three short sentences, in our own words.
  public let text: Phrase
  /// The document that it comes from.
  public let source: String
}

/// What normalising, relieving and de-medicalising mean, and who worked these thoughts out.
public enum Meanings {
  /// The three, in the order of the law's goal: one of the five changes that the Jeugdwet asks for.
  public static let all = [
    Meaning(
      term: Phrase("Normaliseren", "Normalising"),
      text: Phrase(
        "Wat bij het leven hoort, niet groter maken dan het is. Geen probleem en geen etiket als het niet nodig is. Kwetsbaar zijn is soms "
          + "lastig, en het is gewoon.",
        "Not making bigger what belongs to life. No problem and no label where none is needed. Being vulnerable is hard at times, and it is "
          + "ordinary."),
      source: "003_db5bf0ea89c3815c.txt, 002_f36935da8af6c832.txt"),
    Meaning(
      term: Phrase("Ontzorgen", "Relieving"),
      text: Phrase(
        "Zo helpen dat een gezin weer op eigen kracht verder kan. De mensen om hen heen doen mee. Kinderen houden een veilige plek.",
        "Helping so that a family can go on by its own strength. The people around it take part. Children keep a safe place."),
      source: "003_db5bf0ea89c3815c.txt"),
    Meaning(
      term: Phrase("Demedicaliseren", "De-medicalising"),
      text: Phrase(
        "Niet zoeken naar wat er mis is met iemand, maar samen kijken wat er speelt. Daarna beslist het gezin of er een specialist bij komt.",
        "Not looking for what is wrong with someone, but seeing together what is going on. Then the family decides whether a specialist joins."
      ),
      source: "003_db5bf0ea89c3815c.txt"),
  ]

  /// Whose thinking this is, in one sentence.
  public static let origins = Phrase(
    "Naar: Sterker sociaal werk (Swon en NIM), VNG, RMO en Leernetwerk Normaliseren.",
    "After: Sterker sociaal werk (Swon and NIM), VNG, RMO and Leernetwerk Normaliseren.")
}
