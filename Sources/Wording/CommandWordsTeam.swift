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
      "today",
      (
        Phrase("naar wat er vandaag ligt", "to what waits today"),
        Phrase(
          "Tab gaat bij de gezinnen naar wat er vandaag ligt, en terug. De spatiebalk vinkt een stap af, Enter gaat erheen.",
          "At the families Tab goes to what waits today, and back. Space ticks a step off, Enter goes there.")
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
    (
      "joinIn",
      (
        Phrase("ik doe mee, of niet meer", "I take part, or no longer"),
        Phrase(
          "m zegt op een agenda dat je meedoet. Nog een keer m, en je doet niet meer mee.",
          "On an agenda, m says that you take part. Press m again, and you no longer do.")
      )
    ),
    (
      "takeOffAgenda",
      (
        Phrase("van de agenda halen, of terugzetten", "take off the agenda, or put back"),
        Phrase(
          "Haalt iets van de agenda. Het blijft bewaard en kan terug.", "Takes something off the agenda. It is kept and can come back.")
      )
    ),
    (
      "standingQuestion",
      (
        Phrase("een vaste vraag voor het team", "a standing question for the team"),
        Phrase(
          "Zet een vraag bovenaan de kennisagenda die jullie blijven stellen.",
          "Puts a question on top of the knowledge agenda that you keep asking.")
      )
    ),
    (
      "toAgenda",
      (
        Phrase("op een agenda zetten", "put on an agenda"),
        Phrase(
          "a zet bij het team op een agenda waar je op staat. In je eigen reflectie doet Ctrl-T dat.",
          "With the team, a puts what you are on on an agenda. In your own reflection Ctrl-T does that.")
      )
    ),
    (
      "statements",
      (
        Phrase("stellingen en dilemma's", "statements and dilemmas"),
        Phrase(
          "Stellingen en dilemma's om over te praten, en wat het team normaal noemt.",
          "Statements and dilemmas to talk about, and what the team calls normal.")
      )
    ),
    (
      "takeStance",
      (
        Phrase("zeggen wat jij vindt", "say what you think"),
        Phrase(
          "Op een stelling: 1 eens, 2 deels eens, 3 oneens, 4 weet ik niet.",
          "On a statement: 1 agree, 2 partly agree, 3 disagree, 4 not sure.")
      )
    ),
    (
      "otherPerspective",
      (
        Phrase("vanuit een andere plek kijken", "look from another place"),
        Phrase(
          "Zegt wat je vindt als ouder, als school of vanuit een andere plek.",
          "Says what you think as a parent, as school or from another place.")
      )
    ),
    (
      "takeAwayStatement",
      (
        Phrase("deze stelling weghalen, of terugzetten", "take this statement away, or put it back"),
        Phrase(
          "Haalt een stelling van jullie zelf weg. Hij blijft bewaard en kan terug.",
          "Takes away a statement of your own. It is kept and can come back.")
      )
    ),
    (
      "linkStatement",
      (
        Phrase("bij een stelling zetten", "put with a statement"),
        Phrase("s zet deze reflectie bij een stelling of dilemma.", "s puts this reflection with a statement or dilemma.")
      )
    ),
    (
      "earlierDefinition",
      (
        Phrase("beginnen met de vorige tekst", "begin with the text before"),
        Phrase(
          "Zet neer wat jullie eerder normaal noemden. Daar schrijf je aan verder.",
          "Puts down what you called normal before. You write on from there.")
      )
    ),
    (
      "newDefinition",
      (
        Phrase("opschrijven wat we normaal noemen", "write down what we call normal"),
        Phrase("Schrijft een nieuwe tekst. Wat jullie eerder schreven, blijft staan.", "Writes a new text. What you wrote before stays.")
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
