import Basics

extension CommandWords {
  /// The rooms of the team.
  static let team: [(String, (Phrase, Phrase))] = [
    (
      "nextRoom",
      (
        Phrase("volgend deel", "next room"),
        Phrase("Tab gaat bij het team naar het volgende deel.", "With the team, Tab goes to the next room.")
      )
    ),
    (
      "previousRoom",
      (
        Phrase("vorig deel", "previous room"),
        Phrase("Shift-Tab gaat een deel terug.", "Shift-Tab goes one room back.")
      )
    ),
    (
      "agendas",
      (
        Phrase("agenda's van het team", "agendas of the team"),
        Phrase(
          "Wat het team wil veranderen, leren en weten.", "What the team wants to change, to learn and to know.")
      )
    ),
    (
      "teamPicture",
      (
        Phrase("teambeeld", "team picture"),
        Phrase("Wat de reflecties van het team samen laten zien.", "What the reflections of the team show together.")
      )
    ),
    (
      "earlierPeriod",
      (
        Phrase("teambeeld: eerder", "team picture: earlier"),
        Phrase(
          "Links gaat in het teambeeld naar de periode ervoor.", "In the team picture, left goes to the period before.")
      )
    ),
    (
      "laterPeriod",
      (
        Phrase("teambeeld: later", "team picture: later"),
        Phrase("Rechts gaat naar de periode erna.", "Right goes to the period after.")
      )
    ),
    (
      "whichPeriod",
      (
        Phrase("teambeeld: over welke tijd", "team picture: over which time"),
        Phrase("Een kwartaal, een half jaar, een jaar of alles.", "A quarter, half a year, a year or all.")
      )
    ),
  ]
}
