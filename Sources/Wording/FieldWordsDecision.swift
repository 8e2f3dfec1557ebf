import Basics

extension FieldWords {
  /// The fields of decisions on help, the broad view before them, and stepping down.
  static func decisionFields() -> [FieldWord] {
    [
      ownMark("decision.id"),
      FieldWord(
        "decision.date", Phrase("Besloten op", "Decided on"),
        help: Phrase(
          "De dag van het besluit.",
          "The day of the decision.")),
      FieldWord(
        "decision.from", Phrase("Van kerntaak", "From core task"),
        help: Phrase(
          "Waar jullie stonden.",
          "Where you stood.")),
      FieldWord(
        "decision.to", Phrase("Naar kerntaak", "To core task"),
        help: Phrase(
          "Waar jullie naartoe gaan: zo licht als kan, zo zwaar als nodig.",
          "Where you are going: as light as possible, as heavy as needed.")),
      FieldWord(
        "decision.by", Phrase("Wie besloot", "Who decided"),
        help: Phrase(
          "Het gezin, jullie samen, of een hulpverlener. Over een specialist beslist het gezin.",
          "The family, together, or a professional. The family decides about a specialist.")),
      FieldWord(
        "decision.byWhy", Phrase("Waarom niet het gezin", "Why not the family"),
        help: Phrase(
          "Over een specialist beslist het gezin zelf. Ging het anders, schrijf dan op waarom.",
          "The family itself decides about a specialist. If it went otherwise, write down why.")),
      FieldWord(
        "decision.table", Phrase("Wie zaten aan tafel", "Who sat at the table"),
        help: Phrase(
          "Wie erbij was, en wat ieder ervan vond.",
          "Who was there, and what each of them thought.")),
      FieldWord(
        "decision.why", Phrase("Waarom", "Why"),
        help: Phrase(
          "De reden, in gewone woorden. Besloot een hulpverlener, dan is dit extra belangrijk.",
          "The reason, in ordinary words. It matters most when a professional decided.")),
      FieldWord(
        "decision.triedFirst", Phrase("Eerst geprobeerd", "Tried first"),
        help: Phrase(
          "Wat jullie al deden voor dit besluit.",
          "What you did before this decision.")),
      FieldWord(
        "decision.ordinaryFirst", Phrase("Wat kan eerst dichtbij", "What can be near first"),
        help: Phrase(
          "Wat school, buurt of familie nog kan doen voor er zwaardere hulp komt.",
          "What school, street or family can still do before heavier help comes.")),
      FieldWord(
        "decision.broadView", Phrase("Breed gekeken", "Looked broadly"),
        help: Phrase(
          "Kijk eerst naar geld, school, inkomen en wonen. Misschien ligt het daar.",
          "Look first at money, school, income and housing. It may lie there.")),
      FieldWord(
        "decision.specialist", Phrase("Welke specialist", "Which specialist"),
        help: Phrase(
          "Wie erbij komt en waarvoor.",
          "Who joins, and for what.")),
      FieldWord(
        "decision.specialistWith", Phrase("Met wie samen", "Together with"),
        help: Phrase(
          "Iemand of een plek uit het gewone leven waar de specialist bij aansluit.",
          "Someone or some place of ordinary life that the specialist works with.")),
      FieldWord(
        "decision.expectation", Phrase("Verwachting", "Expectation"),
        help: Phrase(
          "Wat het gezin verwacht en hoe lang. Hulp wekt verwachtingen, dus zeg ze hardop.",
          "What the family expects and for how long. Help raises hopes, so say them aloud.")),
      FieldWord(
        "decision.until", Phrase("Tot", "Until"),
        help: Phrase(
          "De dag waarop dit ophoudt, of waarop jullie opnieuw beslissen.",
          "The day this ends, or you decide again.")),
      FieldWord(
        "decision.enoughWhen", Phrase("Wanneer is het genoeg", "When is it enough"),
        help: Phrase(
          "Waaraan zien jullie dat de specialist niet meer nodig is?",
          "How will you see that the specialist is no longer needed?")),
      FieldWord(
        "decision.staysInvolved", Phrase("Wie blijft erbij", "Who stays involved"),
        help: Phrase(
          "Mensen uit het gewone leven die meedoen. Een specialist werkt met hen samen.",
          "People of ordinary life who take part. A specialist works with them.")),
      FieldWord(
        "decision.viewpoints", Phrase("Hoe anderen het zien", "How others see it"),
        help: Phrase(
          "Hoe kijken ouder, kind, school of jij ernaar? Jullie hoeven het niet eens te zijn.",
          "How do parent, child, school or you see it? You need not agree.")),
      FieldWord(
        "seat.who", Phrase("Wie", "Who"),
        help: Phrase(
          "Iemand van het gezin, het netwerk of het team.",
          "Someone of the family, the network or the team.")),
      FieldWord(
        "seat.name", Phrase("Andere naam", "Other name"),
        help: Phrase(
          "Voor wie nergens in het dossier staat.",
          "For someone who stands nowhere in the dossier.")),
      FieldWord(
        "seat.view", Phrase("Vond ervan", "Thought of it"),
        help: Phrase(
          "Wat deze persoon vond. Jullie hoeven het niet eens te zijn.",
          "What this person thought. You need not agree.")),
      FieldWord(
        "broadView.money", Phrase("Geld en schulden", "Money and debts"),
        help: Phrase(
          "Zijn er schulden, of is er te weinig geld? Dat drukt op alles.",
          "Are there debts, or too little money? It weighs on everything.")),
      FieldWord(
        "broadView.school", Phrase("School", "School"),
        help: Phrase(
          "Gaat het goed op school? Voelt het kind zich daar veilig en gezien?",
          "Is school going well? Does the child feel safe and seen there?")),
      FieldWord(
        "broadView.income", Phrase("Inkomen", "Income"),
        help: Phrase(
          "Is er vast inkomen? Vraag dit ook voor een kind dat bijna 18 is.",
          "Is there a steady income? Ask this too for a child who is nearly 18.")),
      FieldWord(
        "broadView.housing", Phrase("Wonen", "Housing"),
        help: Phrase(
          "Is er een goede en vaste plek om te wonen?",
          "Is there a good and lasting place to live?")),
      FieldWord(
        "steppingDown.started", Phrase("Begonnen op", "Begun on"),
        help: Phrase(
          "De dag waarop jullie de hulp gingen afbouwen.",
          "The day you began to step down the help.")),
      FieldWord(
        "steppingDown.stays", Phrase("Wie blijft", "Who stays"),
        help: Phrase(
          "De mensen die blijven als jij weggaat.",
          "The people who stay when you leave.")),
      FieldWord(
        "steppingDown.back", Phrase("Wat gaat terug", "What goes back"),
        help: Phrase(
          "Stappen die het gezin of hun netwerk weer zelf doet.",
          "Steps that the family or their network take over again.")),
      FieldWord(
        "steppingDown.checks", Phrase("Nog even bellen", "Calls afterwards"),
        help: Phrase(
          "Korte momenten om te horen hoe het gaat, bijvoorbeeld na drie en zes maanden.",
          "Short moments to hear how it goes, for example after three and six months.")),
      FieldWord(
        "steppingDown.wayBack", Phrase("Als het weer tegenzit", "If it gets hard again"),
        help: Phrase(
          "Wie bellen zij als het even minder gaat? Terugkomen mag altijd.",
          "Whom do they call when things get harder? Coming back is always fine.")),
      ownMark("check.id"),
      FieldWord(
        "check.date", Phrase("Bellen op", "Call on"),
        help: Phrase(
          "De dag waarop je vraagt hoe het gaat.",
          "The day you ask how it goes.")),
      FieldWord(
        "check.done", Phrase("Gedaan op", "Done on"),
        help: Phrase(
          "De dag waarop jullie elkaar spraken.",
          "The day you spoke.")),
      FieldWord(
        "check.note", Phrase("Hoe gaat het", "How is it"),
        help: Phrase(
          "Kort wat zij vertelden.",
          "What they told you, in short.")),
    ]
  }
}
