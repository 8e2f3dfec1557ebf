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
  ]
}
