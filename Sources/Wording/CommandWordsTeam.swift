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
      "sessions",
      (
        Phrase("gesprekken van het team", "sessions of the team"),
        Phrase(
          "Intervisie en gespreksgroepen: plannen, houden en wat eruit kwam.",
          "Peer consultation and conversation groups: planning, holding, and what came of it.")
      )
    ),
    (
      "holdSession",
      (
        Phrase("gesprek houden", "hold the session"),
        Phrase(
          "Alles groot op het scherm, voor een groep die meekijkt. Je gaat verder bij de stap waar jullie waren.",
          "Everything large on the screen, for a group that looks along. You go on at the step where you were.")
      )
    ),
    (
      "sessionClock",
      (
        Phrase("klok", "clock"),
        Phrase(
          "Met k loopt er een klok over de minuten van deze stap. Nog eens k is pauze.",
          "With k a clock runs down the minutes of this step. k again is a pause.")
      )
    ),
    (
      "sessionClockOff",
      (
        Phrase("klok weg", "clock off"),
        Phrase(
          "Met x verdwijnt de klok. Dan beweegt er niets meer vanzelf.",
          "With x the clock goes away. Then nothing moves by itself any more.")
      )
    ),
    (
      "moreMinutes",
      (
        Phrase("een minuut meer", "a minute more"),
        Phrase(
          "+ geeft een stap van een gesprek een minuut meer.",
          "+ gives a step of a session a minute more.")
      )
    ),
    (
      "fewerMinutes",
      (
        Phrase("een minuut minder", "a minute less"),
        Phrase(
          "- geeft een stap van een gesprek een minuut minder.",
          "- gives a step of a session a minute less.")
      )
    ),
    (
      "choosePoints",
      (
        Phrase("kiezen wat jullie bespreken", "choose what you discuss"),
        Phrase(
          "Gedeelde reflecties, stellingen en dilemma's. Wat een collega wil bespreken, staat bovenaan.",
          "Shared reflections, statements and dilemmas. What a colleague wants to discuss is on top.")
      )
    ),
    (
      "sessionPresenter",
      (
        Phrase("wie brengt iets in", "who brings something"),
        Phrase(
          "Kies iemand van het team, of typ een naam.",
          "Choose somebody of the team, or type a name.")
      )
    ),
    (
      "sessionChair",
      (
        Phrase("wie leidt het gesprek", "who chairs the session"),
        Phrase(
          "Kies wie op de tijd en de vragen let.",
          "Choose who minds the time and the questions.")
      )
    ),
    (
      "sessionMembers",
      (
        Phrase("wie zijn erbij", "who is there"),
        Phrase(
          "Kies wie er zijn, uit het team of met een naam.",
          "Choose who is there, from the team or by a name.")
      )
    ),
    (
      "sessionPresent",
      (
        Phrase("hoeveel mensen waren er", "how many people were there"),
        Phrase(
          "Bij een grote groep is een getal genoeg.",
          "With a large group a number is enough.")
      )
    ),
    (
      "sessionToAgenda",
      (
        Phrase("uitkomst naar een agenda", "outcome to an agenda"),
        Phrase(
          "Wat eruit kwam, gaat verder op een van de drie agenda's.",
          "What came of it goes on at one of the three agendas.")
      )
    ),
    (
      "sessionToExample",
      (
        Phrase("uitkomst naar een voorbeeld", "outcome to an example"),
        Phrase(
          "Wat eruit kwam, is het begin van een voorbeeld.",
          "What came of it is the beginning of an example.")
      )
    ),
    (
      "toSession",
      (
        Phrase("op een gesprek zetten", "put on a session"),
        Phrase(
          "Met g bespreken jullie deze reflectie in een gesprek dat gepland is.",
          "With g you discuss this reflection in a session that is planned.")
      )
    ),
    (
      "statementToSession",
      (
        Phrase("stelling op een gesprek zetten", "put the statement on a session"),
        Phrase(
          "Jullie praten over deze stelling in een gesprek dat gepland is.",
          "You talk about this statement in a session that is planned.")
      )
    ),
  ]
}
