import Basics

extension CommandWords {
  /// The commands of the ladder, of decisions, of stepping down and of the Meldcode.
  static let upAndDown: [(String, (Phrase, Phrase))] = [
    (
      "meldcode",
      (
        Phrase("Meldcode", "Meldcode"),
        Phrase(
          "Met F9 open je de Meldcode: vijf stappen als je je zorgen maakt over veiligheid.",
          "F9 opens the Meldcode: five steps when you worry about safety.")
      )
    ),
    (
      "ladder",
      (
        Phrase("kerntaken", "core tasks"),
        Phrase(
          "Waar jullie nu aan werken, en welke besluiten daarbij horen.",
          "What you work on now, and which decisions belong to it.")
      )
    ),
    (
      "decide",
      (
        Phrase("een besluit nemen", "take a decision"),
        Phrase(
          "Gaat de hulp omhoog of omlaag? Schrijf op wie er aan tafel zat en wie besloot.",
          "Does the help go up or down? Write down who sat at the table and who decided.")
      )
    ),
    (
      "decideToday",
      (
        Phrase("vandaag besloten", "decided today"),
        Phrase(
          "Zet vandaag als dag bij het besluit, en past de kerntaak en de fase aan.",
          "Puts today's day with the decision, and sets ladder and phase along."
        )
      )
    ),
    (
      "chooseSeats",
      (
        Phrase("wie zaten er aan tafel", "who sat at the table"),
        Phrase(
          "Kies iedereen in één keer, uit gezin, kaart en team. Anderen zet je erbij met een naam.",
          "Choose everyone at once, from family, map and team. Others you add by name.")
      )
    ),
    (
      "ordinaryThings",
      (
        Phrase("eerst gewoon", "ordinary first"),
        Phrase(
          "Gewone dingen om te proberen voor er zwaardere hulp komt. Je team zet er zelf bij.",
          "Ordinary things to try before heavier help comes. Your team adds its own.")
      )
    ),
    (
      "addOrdinaryThing",
      (
        Phrase("iets gewoons toevoegen voor het team", "add something ordinary for the team"),
        Phrase("Zet wat je bedacht bij de lijst van het team.", "Puts your idea on the team's list.")
      )
    ),
    (
      "steppingDown",
      (
        Phrase("afbouwen", "stepping down"),
        Phrase(
          "Wie blijft, wat naar wie teruggaat, wanneer je nog eens belt, en hoe terugkomen gaat.",
          "Who stays, what goes back to whom, when you call again, and the way back.")
      )
    ),
    (
      "beginSteppingDown",
      (
        Phrase("vandaag beginnen met afbouwen", "begin stepping down today"),
        Phrase("Zet de dag van vandaag bij het afbouwen.", "Puts today's day with the stepping down.")
      )
    ),
    (
      "handBackSteps",
      (
        Phrase("stappen kiezen die teruggaan", "choose steps that go back"),
        Phrase(
          "Kies welke stappen het gezin of de mensen eromheen weer zelf doen.", "Choose which steps the family or those around it do again."
        )
      )
    ),
  ]
}
