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
      "teamNews",
      (
        Phrase("naar wat je team voor je heeft", "to what your team has for you"),
        Phrase(
          "Tab gaat bij de gezinnen naar de regel over je team, en terug. Enter gaat erheen.",
          "At the families Tab goes to the line about your team, and back. Enter goes there.")
      )
    ),
    (
      "filterTeam",
      (
        Phrase("filter", "filter"),
        Phrase(
          "f kiest wat je van het team wilt zien. Nog een keer kiezen zet het weer uit. Esc laat alles zien.",
          "f chooses what you want to see of the team. Choosing again turns it off. Esc shows all.")
      )
    ),
    (
      "keepFilter",
      (
        Phrase("filter bewaren onder een naam", "keep the filter under a name"),
        Phrase("Een filter met een naam staat daarna bij f.", "A filter with a name stands at f from then on.")
      )
    ),
    (
      "recogniseWithLine",
      (
        Phrase("herkenbaar, met een regel erbij", "I know this, with a line"),
        Phrase("r zegt: dit herken ik, met een regel van jezelf erbij.", "r says: I know this too, with a line of your own.")
      )
    ),
    (
      "takeBackSaid",
      (
        Phrase("wat je zei terughalen", "take back what you said"),
        Phrase(
          "Delete haalt je vraag terug, zolang niemand heeft geantwoord, of dat je iets herkent. Gewoon vraagt het eerst.",
          "Delete takes back your question, as long as nobody answered, or that you know something. Gewoon asks first.")
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
