import Basics

extension CommandWords {
  /// The settings of a team, and those of who is at the keyboard.
  static let teamSettings: [(String, (Phrase, Phrase))] = [
    (
      "settings",
      (
        Phrase("instellingen", "settings"),
        Phrase(
          "Hier kies je kleuren, taal, letters, versiering en kolommen. Het geldt meteen, en blijft zo.",
          "Choose colours, language, letters, ornament and columns. It holds at once, and stays.")
      )
    ),
    (
      "teamSettings",
      (
        Phrase("instellingen van het team", "settings of the team"),
        Phrase(
          "Wie erbij horen, jullie woorden, zinnen en sociale kaart, en de map van het team.",
          "Who belongs to it, your words, sentences and places nearby, and the folder of the team.")
      )
    ),
    (
      "moveTeam",
      (
        Phrase("map van het team ergens anders zetten", "put the folder of the team elsewhere"),
        Phrase("Kopieert alles en kijkt het na. De oude map blijft staan.", "Copies all of it and checks it. The old folder stays.")
      )
    ),
    (
      "outOfUse",
      (
        Phrase("niet meer of weer gebruiken", "use no longer or again"),
        Phrase(
          "Gewoon stelt dit niet meer voor. Het blijft in de lijst staan.", "Gewoon proposes it no longer. It stays in the list.")
      )
    ),
    (
      "socialMapIn",
      (
        Phrase("lijst voor de sociale kaart binnenhalen", "take in a list of places"),
        Phrase("Een CSV-bestand uit Excel. Wat er al staat, blijft.", "A CSV file from Excel. What is there already stays.")
      )
    ),
    (
      "socialMapOut",
      (
        Phrase("sociale kaart als lijst", "places as a list"),
        Phrase("Maakt een CSV-bestand dat je in Excel kunt openen.", "Makes a CSV file that you can open in Excel.")
      )
    ),
    (
      "fromSocialMap",
      (
        Phrase("kies uit de sociale kaart", "choose a place nearby"),
        Phrase(
          "Kies waar deze stap naartoe gaat, of welke plek dit op de kaart is. Typ om te zoeken.",
          "Choose where this step goes, or which place on the map this is. Type to search.")
      )
    ),
  ]
}
