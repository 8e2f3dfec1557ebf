import Basics

extension FieldWords {
  /// The fields of the agendas, examples, statements and sessions of the team.
  static func teamFields() -> [FieldWord] { agendaFields + exampleFields + statementFields + sessionFields + definitionFields }

  private static var agendaFields: [FieldWord] {
    [
      fileKind("agenda.format"), fileVersion("agenda.version"), ownMark("agenda.id"),
      FieldWord(
        "agenda.list", Phrase("Welke agenda", "Which agenda"),
        help: Phrase(
          "Veranderen: wat we anders gaan doen. Opleiding: wat we willen leren. Kennis: wat we willen weten.",
          "Change: what we will do otherwise. Training: what we want to learn. Knowledge: what we want to know.")),
      FieldWord(
        "agenda.kind", Phrase("Wat is het", "What it is"),
        help: Phrase(
          "Een voorbeeld, les, vraag, cursus, of iets om te gebruiken.", "An example, lesson, question, course, or something to use.")),
      FieldWord("agenda.title", Phrase("In het kort", "In short"), help: Phrase("Eén regel.", "One line.")),
      FieldWord(
        "agenda.text", Phrase("Meer erover", "More about it"),
        help: Phrase("Schrijf zonder namen van gezinnen.", "Write without names of families.")),
      FieldWord("agenda.status", Phrase("Hoe ver", "How far"), help: Phrase("Open, mee bezig of gedaan.", "Open, under way or done.")),
      FieldWord("agenda.author", Phrase("Van", "From"), help: Phrase("Wie dit op de agenda zette.", "Who put this on the agenda.")),
      FieldWord(
        "agenda.created", Phrase("Sinds", "Since"), help: Phrase("Wanneer dit op de agenda kwam.", "When this came on the agenda.")),
      FieldWord(
        "agenda.source", Phrase("Bron", "Source"),
        help: Phrase("Waar het vandaan komt: een boek, een training, een adres.", "Where it comes from: a book, a training, an address.")),
      FieldWord(
        "agenda.from", Phrase("Komt uit", "Comes from"),
        help: Phrase(
          "De reflectie, het voorbeeld of het gesprek waaruit dit komt.", "The reflection, example or session that this comes from.")),
      FieldWord(
        "agenda.joined", Phrase("Doen mee", "Take part"), help: Phrase("Wie meedoet, en sinds wanneer.", "Who takes part, and since when.")),
      FieldWord(
        "agenda.lesson", Phrase("Waarover leren we", "What the lesson is about"),
        help: Phrase(
          "Ontwikkelen, invoeren, terugkijken, opleiden of samenwerken.",
          "Developing, implementing, evaluating, training or cooperating.")),
      FieldWord(
        "agenda.standing", Phrase("Vaste vraag", "Standing question"),
        help: Phrase(
          "Een vraag die jullie blijven stellen. Hij staat altijd bovenaan.",
          "A question that you keep asking. It is always on top.")),
      FieldWord(
        "agenda.withdrawn", Phrase("Van de agenda gehaald", "Taken off the agenda"),
        help: Phrase("Door wie, en wanneer. Het blijft bewaard.", "By whom, and when. It is kept.")),
      FieldWord(
        "withdrawnFromTeam.by", Phrase("Door wie", "By whom"), help: Phrase("Wie het weghaalde.", "Who took it away.")),
      FieldWord(
        "withdrawnFromTeam.on", Phrase("Weggehaald op", "Taken away on"),
        help: Phrase("De dag waarop het is weggehaald.", "The day on which it was taken away.")),
      ownMark("agendaFrom.reflection"), ownMark("agendaFrom.question"), ownMark("agendaFrom.example"), ownMark("agendaFrom.session"),
      FieldWord("joined.member", Phrase("Wie", "Who"), help: Phrase("Wie meedoet.", "Who takes part.")),
      FieldWord("joined.on", Phrase("Sinds", "Since"), help: Phrase("Vanaf welke dag.", "From which day.")),
    ]
  }

  private static var exampleFields: [FieldWord] {
    [
      fileKind("example.format"), fileVersion("example.version"), ownMark("example.id"),
      FieldWord("example.title", Phrase("In het kort", "In short"), help: Phrase("Eén regel, zonder namen.", "One line, without names.")),
      FieldWord(
        "example.context", Phrase("Hoe was het", "How it was"),
        help: Phrase("Wat er speelde. Zo dat niemand het gezin herkent.", "What was going on. So that nobody recognises the family.")),
      FieldWord(
        "example.what", Phrase("Wat we deden", "What we did"),
        help: Phrase("Wat deed het gezin, wat deed jij?", "What did the family do, what did you do?")),
      FieldWord(
        "example.result", Phrase("Wat het bracht", "What it brought"), help: Phrase("Wat werd er gewoner?", "What became more ordinary?")),
      FieldWord(
        "example.again", Phrase("Wat we weer zouden doen", "What we would do again"),
        help: Phrase("Waar heeft een collega iets aan?", "What is of use to a colleague?")),
      FieldWord("example.author", Phrase("Van", "From"), help: Phrase("Wie het voorbeeld schreef.", "Who wrote the example.")),
      FieldWord(
        "example.made", Phrase("Gemaakt op", "Made on"),
        help: Phrase("De dag waarop het voorbeeld is begonnen.", "The day on which the example was begun.")),
      FieldWord(
        "example.status", Phrase("Hoe ver", "How far"),
        help: Phrase("Pas na een tweede lezer komt het in de verzameling.", "Only after a second reader it comes into the library.")),
      FieldWord(
        "example.consent", Phrase("Toestemming", "Consent"),
        help: Phrase("Wie goed vond dat dit een voorbeeld wordt.", "Who agreed that this becomes an example.")),
      FieldWord(
        "consent.by", Phrase("Wie vond het goed", "Who agreed"),
        help: Phrase("Bijvoorbeeld: het gezin. Geen naam.", "For example: the family. No name.")),
      FieldWord("consent.on", Phrase("Wanneer", "When"), help: Phrase("De dag van de toestemming.", "The day of the consent.")),
      FieldWord(
        "example.reader", Phrase("Tweede lezer", "Second reader"),
        help: Phrase("Een collega die keek of niemand te herkennen is.", "A colleague who looked whether nobody can be recognised.")),
      ownMark("reader.mark"),
      FieldWord("reader.member", Phrase("Wie las het", "Who read it"), help: Phrase("Nooit de schrijver zelf.", "Never the author.")),
      FieldWord(
        "reader.on", Phrase("Gelezen op", "Read on"), help: Phrase("De dag waarop het gelezen is.", "The day on which it was read.")),
      FieldWord(
        "example.recognised", Phrase("Herkend door", "Recognised by"),
        help: Phrase("Hoeveel collega's dit ook kennen.", "How many colleagues know this too.")),
      FieldWord(
        "example.aspects", Phrase("Bij welk onderdeel", "Which aspect"),
        help: Phrase("De onderdelen van de reflectie waar dit bij past.", "The aspects of the reflection that this fits.")),
      FieldWord(
        "example.indicators", Phrase("Welke kenmerken", "Which features"), help: Phrase("Wat dit laat zien.", "What this shows.")),
      FieldWord(
        "example.tasks", Phrase("Welke kerntaak", "Which core task"), help: Phrase("Welk soort hulp het was.", "What kind of help it was.")),
      FieldWord(
        "example.phase", Phrase("Wanneer in de hulp", "When in the help"),
        help: Phrase("Geen zwaardere hulp, wel, of niet meer.", "No heavier help, heavier help, or no longer.")),
      FieldWord(
        "example.statements", Phrase("Welk dilemma", "Which dilemma"),
        help: Phrase("Stellingen en dilemma's waar dit bij past.", "Statements and dilemmas that this fits.")),
      FieldWord(
        "example.looked", Phrase("Mag blijven staan", "May stay"),
        help: Phrase("Wat opviel en waar je naar keek.", "What stood out and what you looked at.")),
      FieldWord(
        "example.withdrawn", Phrase("Weggelegd op", "Put away on"),
        help: Phrase("Sinds wanneer het niet meer in de lijst staat.", "Since when it is not in the list any more.")),
      FieldWord(
        "example.recognisedElsewhere", Phrase("Elders herkend", "Recognised elsewhere"),
        help: Phrase("Hoe vaak het herkend werd waar het vandaan komt.", "How often it was recognised where it comes from.")),
      FieldWord(
        "example.origin", Phrase("Van wie", "Whose"), help: Phrase("Van ons team of van elders.", "Of our team or from elsewhere.")),
      FieldWord(
        "example.organisation", Phrase("Organisatie", "Organisation"), help: Phrase("Waar het vandaan komt.", "Where it comes from.")),
    ]
  }

  private static var statementFields: [FieldWord] {
    [
      fileKind("teamStatement.format"), fileVersion("teamStatement.version"), ownMark("teamStatement.id"),
      FieldWord("teamStatement.kind", Phrase("Soort", "Kind"), help: Phrase("Een stelling of een dilemma.", "A statement or a dilemma.")),
      FieldWord(
        "teamStatement.text", Phrase("Tekst", "Text"),
        help: Phrase("Eén of twee zinnen om over te praten.", "One or two sentences to talk about.")),
      FieldWord("teamStatement.source", Phrase("Bron", "Source"), help: Phrase("Waar dit vandaan komt.", "Where this comes from.")),
      FieldWord(
        "teamStatement.stances", Phrase("Wat we vinden", "What we think"),
        help: Phrase(
          "Ieder vanuit een eigen plek. Het hoeft niet gelijk te worden.", "Each from their own place. It need not become the same.")),
      FieldWord(
        "teamStatement.reflections", Phrase("Reflecties hierbij", "Reflections with this"),
        help: Phrase("Gedeelde reflecties die hierbij passen.", "Shared reflections that fit this.")),
      FieldWord(
        "teamStatement.withdrawn", Phrase("Weggehaald", "Taken away"),
        help: Phrase("Door wie, en wanneer. Het blijft bewaard.", "By whom, and when. It is kept.")),
      ownMark("linkedReflection.id"),
      FieldWord(
        "linkedReflection.on", Phrase("Gekoppeld op", "Linked on"),
        help: Phrase("De dag waarop een lezer dit koppelde.", "The day on which a reader linked this.")),
      FieldWord("stance.member", Phrase("Wie", "Who"), help: Phrase("Wie dit vindt.", "Who thinks so.")),
      FieldWord(
        "stance.perspective", Phrase("Gezien als", "Seen as"), help: Phrase("Vanuit welke plek je kijkt.", "From which place you look.")),
      FieldWord(
        "stance.stance", Phrase("Wat vind je", "What do you think"),
        help: Phrase("Eens, deels, oneens, of je weet het niet.", "Agree, partly, disagree, or you are not sure.")),
      FieldWord("stance.line", Phrase("Omdat", "Because"), help: Phrase("Eén regel mag.", "One line is fine.")),
      FieldWord("stance.on", Phrase("Op", "On"), help: Phrase("De dag waarop je dit vond.", "The day on which you thought so.")),
    ]
  }

  private static var definitionFields: [FieldWord] {
    [
      FieldWord(
        "team.definitions", Phrase("Wat wij normaal noemen", "What we call normal"),
        help: Phrase(
          "Wat het team met gewoon en normaal bedoelt. Wat jullie eerder zeiden, blijft staan.",
          "What the team means by ordinary and normal. What you said before stays.")),
      ownMark("definition.id"),
      FieldWord(
        "definition.text", Phrase("Wat wij normaal noemen", "What we call normal"),
        help: Phrase(
          "In één of twee zinnen, zoals je het aan een ouder zou zeggen.",
          "In one or two sentences, as you would say it to a parent.")),
      FieldWord(
        "definition.on", Phrase("Sinds", "Since"), help: Phrase("De dag waarop jullie dit zo zeiden.", "The day on which you said so.")),
      FieldWord("definition.author", Phrase("Van", "From"), help: Phrase("Wie het opschreef.", "Who wrote it down.")),
    ]
  }

  private static var sessionFields: [FieldWord] {
    [
      fileKind("session.format"), fileVersion("session.version"), ownMark("session.id"),
      FieldWord("session.date", Phrase("Wanneer", "When"), help: Phrase("De dag van het gesprek.", "The day of the session.")),
      FieldWord(
        "session.roles", Phrase("Wie doet wat", "Who does what"),
        help: Phrase("Wie brengt in, wie leidt het gesprek.", "Who brings the case, who chairs.")),
      FieldWord(
        "roles.presenter", Phrase("Wie brengt in", "Who brings it"),
        help: Phrase("Wie vertelt waar het over gaat.", "Who tells what it is about.")),
      FieldWord(
        "roles.chair", Phrase("Wie leidt het", "Who chairs"),
        help: Phrase("Wie op de tijd en de vragen let.", "Who minds the time and the questions.")),
      FieldWord("roles.members", Phrase("Wie zijn erbij", "Who is there"), help: Phrase("Namen, één per regel.", "Names, one a line.")),
      FieldWord(
        "session.question", Phrase("De vraag", "The question"),
        help: Phrase("Waar willen we samen over nadenken?", "What do we want to think about together?")),
      FieldWord("session.reflections", Phrase("Reflecties", "Reflections"), help: Phrase("Wat we bespreken.", "What we discuss.")),
      FieldWord(
        "session.statements", Phrase("Stellingen", "Statements"),
        help: Phrase("Stellingen en dilemma's om over te praten.", "Statements and dilemmas to talk about.")),
      FieldWord(
        "session.steps", Phrase("Stappen", "Steps"),
        help: Phrase("De stappen van het gesprek, met hun minuten.", "The steps of the session, with their minutes.")),
      FieldWord("sessionStep.name", Phrase("Stap", "Step"), help: Phrase("Wat er in deze stap gebeurt.", "What happens in this step.")),
      FieldWord(
        "sessionStep.ask", Phrase("Wat vragen we", "What we ask"),
        help: Phrase(
          "In één of twee zinnen. Iedereen leest het op het scherm.", "In one or two sentences. Everybody reads it on the screen.")),
      FieldWord(
        "sessionStep.minutes", Phrase("Minuten", "Minutes"), help: Phrase("Hoe lang deze stap duurt.", "How long this step takes.")),
      ownMark("session.at"),
      FieldWord(
        "session.notes", Phrase("Notities", "Notes"),
        help: Phrase(
          "Wat mensen zeiden, in een regel, ieder vanuit een eigen plek.", "What people said, in a line, each from their own place.")),
      ownMark("sessionNote.id"),
      FieldWord(
        "sessionNote.kind", Phrase("Soort", "Kind"),
        help: Phrase("Een notitie, of iets wat er nodig is.", "A note, or something that is needed.")),
      FieldWord(
        "sessionNote.perspective", Phrase("Gezien als", "Seen as"),
        help: Phrase("Vanuit welke plek iemand dit zei.", "From which place somebody said this.")),
      FieldWord(
        "sessionNote.name", Phrase("Naam", "Name"),
        help: Phrase("Alleen als iemand dat zelf wil.", "Only if somebody wants that.")),
      FieldWord("sessionNote.text", Phrase("Wat werd gezegd", "What was said"), help: Phrase("In één regel.", "In one line.")),
      FieldWord("sessionNote.on", Phrase("Op", "On"), help: Phrase("De dag waarop dit gezegd werd.", "The day on which this was said.")),
      FieldWord(
        "session.present", Phrase("Hoeveel mensen", "How many people"),
        help: Phrase("Hoeveel mensen erbij waren. Een getal is genoeg.", "How many people were there. A number is enough.")),
      FieldWord(
        "session.cancelled", Phrase("Gaat niet door", "Will not be held"),
        help: Phrase("Het gesprek blijft bewaard, onder aan de lijst.", "The session is kept, at the end of the list.")),
      FieldWord(
        "session.outcome", Phrase("Wat kwam eruit", "What came of it"), help: Phrase("Wat nemen we mee?", "What do we take with us?")),
      FieldWord(
        "session.to", Phrase("Gaat verder als", "Goes on as"),
        help: Phrase("De agenda of het voorbeeld waar dit naartoe ging.", "The agenda or example that this went to.")),
      ownMark("sessionTo.agenda"), ownMark("sessionTo.example"),
    ]
  }
}
