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

extension Saying {
  /// "vraag 7", in at most eight letters.
  public static func question(_ number: Int, _ language: Language) -> String {
    Phrase("vraag \(number)", "no. \(number)")[language]
  }
}
