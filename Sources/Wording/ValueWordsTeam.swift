import Basics

extension ValueWords {
  /// The words of what the team keeps together: agendas, examples, statements (`002_f36935da8af6c832.txt` names agendas and lessons).
  static func teamValues() -> [(String, Words)] {
    [
      (
        "agenda.list",
        [
          ("change", Phrase("veranderagenda", "change agenda")), ("training", Phrase("opleidingsagenda", "training agenda")),
          ("knowledge", Phrase("kennisagenda", "knowledge agenda")),
        ]
      ),
      (
        "agenda.kind",
        [
          ("example", Phrase("voorbeeld", "example")), ("lesson", Phrase("les", "lesson")), ("question", Phrase("vraag", "question")),
          ("module", Phrase("cursus", "course")), ("product", Phrase("iets om te gebruiken", "something to use")),
        ]
      ),
      (
        "agenda.status",
        [("open", Phrase("open", "open")), ("busy", Phrase("mee bezig", "under way")), ("done", Phrase("gedaan", "done"))]
      ),
      (
        "lesson",
        [
          ("developing", Phrase("ontwikkelen", "developing")), ("implementing", Phrase("invoeren", "implementing")),
          ("evaluating", Phrase("terugkijken", "looking back")), ("training", Phrase("opleiden", "training")),
          ("cooperating", Phrase("samenwerken", "cooperating")),
        ]
      ),
      (
        "example.status",
        [
          ("draft", Phrase("in de maak", "being made")),
          ("secondReading", Phrase("wacht op een tweede lezer", "waits for a second reader")),
          ("library", Phrase("in de verzameling", "in the library")),
        ]
      ),
      ("example.origin", [("own", Phrase("van ons", "our own")), ("imported", Phrase("van elders", "from elsewhere"))]),
      ("statement.kind", [("statement", Phrase("stelling", "statement")), ("dilemma", Phrase("dilemma", "dilemma"))]),
      (
        "sessionNote", [("note", Phrase("notitie", "note")), ("needed", Phrase("wat er nodig is", "what is needed"))]
      ),
      (
        "stance",
        [
          ("agree", Phrase("eens", "agree")), ("partly", Phrase("deels eens", "partly agree")), ("disagree", Phrase("oneens", "disagree")),
          ("unsure", Phrase("weet ik niet", "not sure")),
        ]
      ),
    ]
  }
}
