import Basics

extension CommandWords {
  /// The commands of the profile.
  static let profile: [(String, (Phrase, Phrase))] = [
    (
      "changePhase",
      (
        Phrase("waar we staan", "where we stand"),
        Phrase(
          "Is er zwaardere hulp bij gekomen, of juist minder? Kies hoe het vanaf vandaag is.",
          "Did heavier help come, or less? Choose how it is from today.")
      )
    ),
    (
      "closeGezin",
      (
        Phrase("gezin afsluiten", "close family"),
        Phrase("De hulp stopt. Alles blijft bewaard en te vinden.", "The help stops. All is kept and can be found.")
      )
    ),
    (
      "reopenGezin",
      (
        Phrase("gezin weer openen", "open family again"),
        Phrase("Het gezin komt terug. Alles staat er nog.", "The family comes back. All is still there.")
      )
    ),
    (
      "handOver",
      (
        Phrase("overdragen aan een collega", "hand over to a colleague"),
        Phrase(
          "Een collega wordt de vaste medewerker. Wie er eerder kwam, blijft staan.",
          "A colleague becomes the worker. Who came before stays on record.")
      )
    ),
    (
      "goalFromDay",
      (
        Phrase("maak hier een doel van", "make a goal of this"),
        Phrase("Iets van de gewone dag wordt een doel van het gezin.", "Something of the ordinary day becomes a goal of the family.")
      )
    ),
  ]
}
