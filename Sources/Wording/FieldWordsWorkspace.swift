import Basics

extension FieldWords {
  /// The fields of workspace.json, team.json and the top of a dossier.
  static func workspaceFields() -> [FieldWord] { frameFields + socialMapFields }

  private static var socialMapFields: [FieldWord] {
    [
      fileKind("socialmap.format"), fileVersion("socialmap.version"),
      FieldWord(
        "socialmap.entries", Phrase("Plekken in de buurt", "Places nearby"),
        help: Phrase("Waar mensen in de buurt terechtkunnen.", "Where people can go nearby.")),
      ownMark("socialPlace.id"),
      FieldWord(
        "socialPlace.name", Phrase("Naam", "Name"),
        help: Phrase("Hoe de plek, de club of de persoon heet.", "What the place, the club or the person is called.")),
      FieldWord(
        "socialPlace.for", Phrase("Waarvoor", "What for"),
        help: Phrase("In één regel: waarvoor kun je er terecht?", "In one line: what can you go there for?")),
      FieldWord("socialPlace.phone", Phrase("Telefoon", "Phone"), help: Phrase("Het nummer dat je belt.", "The number to call.")),
      FieldWord(
        "socialPlace.more", Phrase("Meer", "More"),
        help: Phrase("Adres, dagen, wie je er vindt, wat het kost.", "Address, days, whom you find there, what it costs.")),
    ]
  }

  private static var frameFields: [FieldWord] {
    [
      fileKind("workspace.format"),
      fileVersion("workspace.version"),
      ownMark("workspace.id"),
      FieldWord(
        "workspace.me", Phrase("Dit ben ik", "This is me"),
        help: Phrase(
          "Wie jij bent in het team. Zo weet Gewoon welke reflecties van jou zijn.",
          "Who you are in the team. It tells Gewoon which reflections are yours.")),
      FieldWord(
        "workspace.team", Phrase("Map van het team", "Team folder"),
        help: Phrase(
          "De map die je deelt met je team. Alleen wat jij deelt, komt daar te staan.",
          "The folder that you share with your team. Only what you share goes there.")),
      fileKind("team.format"),
      fileVersion("team.version"),
      ownMark("team.id"),
      FieldWord(
        "team.name", Phrase("Naam van het team", "Name of the team"),
        help: Phrase(
          "Zoals jullie jezelf noemen, bijvoorbeeld: Wijkteam Noord.",
          "What you call yourselves, for example: Team North.")),
      FieldWord(
        "team.region", Phrase("Gemeente of regio", "Municipality or region"),
        help: Phrase(
          "Waar jullie werken. Het komt op papieren van het team te staan.",
          "Where you work. It stands on papers of the team.")),
      FieldWord(
        "team.instrument", Phrase("Vragenlijst", "Set of questions"),
        help: Phrase(
          "De vragen waarmee jullie terugkijken op een bezoek.",
          "The questions that you use to look back on a visit.")),
      FieldWord(
        "team.members", Phrase("Teamleden", "Team members"),
        help: Phrase(
          "Wie er in het team zitten. Wie weggaat, blijft in de lijst staan met een einddatum.",
          "Who is in the team. Whoever leaves stays in the list with a last day.")),
      FieldWord(
        "team.period", Phrase("Verslag over", "Report over"),
        help: Phrase("Over hoeveel tijd een verslag meestal gaat.", "Over how long a report usually goes.")),
      ownMark("teamMember.id"),
      FieldWord(
        "teamMember.since", Phrase("In het team sinds", "In the team since"),
        help: Phrase("De eerste dag in dit team. Mag leeg blijven.", "The first day in this team. May stay empty.")),
      FieldWord(
        "teamMember.name", Phrase("Naam", "Name"),
        help: Phrase(
          "Voornaam en achternaam. Collega's zien deze naam bij wat je deelt.",
          "First and last name. Colleagues see it beside what you share.")),
      FieldWord(
        "teamMember.role", Phrase("Rol", "Role"),
        help: Phrase(
          "Medewerker of werkbegeleider. Een werkbegeleider leest alleen wat gedeeld is, net als ieder ander.",
          "Worker or supervisor. A supervisor reads only what was shared, like everyone else.")),
      FieldWord(
        "teamMember.until", Phrase("In het team tot", "In the team until"),
        help: Phrase(
          "De laatste dag in dit team. Laat leeg zolang iemand blijft.",
          "The last day in this team. Leave it empty while someone stays.")),
      fileKind("dossier.format"),
      fileVersion("dossier.version"),
      ownMark("dossier.id"),
      FieldWord(
        "dossier.created", Phrase("Begonnen", "Begun"),
        help: Phrase(
          "Wanneer je dit gezin hebt toegevoegd.",
          "When you added this family.")),
      FieldWord(
        "dossier.changed", Phrase("Laatst gewijzigd", "Last changed"),
        help: Phrase(
          "Wanneer er voor het laatst iets veranderde. Gewoon houdt dit zelf bij.",
          "When something last changed. Gewoon keeps this itself.")),
      FieldWord(
        "dossier.closed", Phrase("Afgesloten op", "Closed on"),
        help: Phrase(
          "De dag waarop jullie stopten. Het gezin blijft te vinden.",
          "The day you stopped. The family can still be found.")),
      FieldWord(
        "dossier.firstContact", Phrase("Wie kwam naar wie", "Who came to whom"),
        help: Phrase(
          "Vroeg het gezin om hulp, of kwamen wij zelf?",
          "Did the family ask for help, or did we come ourselves?")),
      FieldWord(
        "dossier.worker", Phrase("Vaste medewerker", "Own worker"),
        help: Phrase(
          "Wie er bij dit gezin komt. Ouders vragen om één vast gezicht.",
          "Who comes to this family. Parents ask for one familiar face.")),
      FieldWord(
        "dossier.earlierWorkers", Phrase("Wie er eerder kwam", "Who came before"),
        help: Phrase(
          "Wie dit gezin hiervoor begeleidde. Veel wisselingen kosten een gezin vertrouwen.",
          "Who accompanied this family before. Many changes cost a family trust.")),
      FieldWord(
        "dossier.phases", Phrase("Waar we nu staan", "Where we are now"),
        help: Phrase(
          "Is er zwaardere hulp, of kan het zonder? Elke wisseling krijgt een datum.",
          "Is there heavier help, or can it do without? Each change gets a date.")),
      FieldWord(
        "dossier.gezin", Phrase("Gezin", "Family"),
        help: Phrase(
          "Wie zij zijn en wat goed gaat, zoveel mogelijk in hun eigen woorden.",
          "Who they are and what goes well, as much as possible in their own words.")),
      FieldWord(
        "dossier.statements", Phrase("Wat zij zeggen", "What they say"),
        help: Phrase(
          "Uitspraken van het gezin en van wie eromheen staat, met een datum. Schrijf precies op wat er gezegd werd.",
          "What the family and those around them said, with a date. Write exactly what was said.")),
      FieldWord(
        "dossier.agreements", Phrase("Wat mag", "What is allowed"),
        help: Phrase(
          "Wat het gezin goed vindt: delen, een netwerkkaart, een voorbeeld. Vraag het en schrijf het antwoord op.",
          "What the family agrees to: sharing, a map, an example. Ask, and write down the answer.")),
      FieldWord(
        "dossier.network", Phrase("Netwerk", "Network"),
        help: Phrase(
          "De mensen en plekken om het gezin heen.",
          "The people and places around the family.")),
      FieldWord(
        "dossier.plan", Phrase("Plan van aanpak", "Plan"),
        help: Phrase(
          "Het plan van het gezin. Jij helpt het op te schrijven.",
          "The family's plan. You help to write it down.")),
      FieldWord(
        "dossier.meldcode", Phrase("Meldcode", "Meldcode"),
        help: Phrase(
          "Welke stap je wanneer zette, met wie, en wat eruit kwam.",
          "Which step you took when, with whom, and what came of it.")),
      ownMark("meldcode.id"),
      FieldWord(
        "meldcode.step", Phrase("Stap", "Step"),
        help: Phrase(
          "Een van de vijf stappen. Je mag teruggaan of een stap nog eens doen.",
          "One of the five steps. You may go back, or take a step again.")),
      FieldWord(
        "meldcode.on", Phrase("Gedaan op", "Done on"),
        help: Phrase(
          "De dag waarop je dit deed.",
          "The day you did this.")),
      FieldWord(
        "meldcode.note", Phrase("Met wie en wat", "With whom and what"),
        help: Phrase(
          "Met wie je sprak en wat je afwoog. Feiten en vermoedens uit elkaar.",
          "Whom you spoke with and what you weighed. Keep facts and hunches apart.")),
      FieldWord(
        "earlierWorker.worker", Phrase("Medewerker", "Worker"),
        help: Phrase(
          "Wie hier eerder kwam.",
          "Who came here before.")),
      FieldWord(
        "earlierWorker.until", Phrase("Tot en met", "Until"),
        help: Phrase(
          "De laatste dag dat deze collega bij het gezin hoorde.",
          "The last day that this colleague belonged with the family.")),
      FieldWord(
        "phase.phase", Phrase("Welke hulp", "Which help"),
        help: Phrase(
          "Is er geen zwaardere hulp, nu wel, of niet meer? Ben je er vroeg bij, dan kan er nog veel in het gewone leven.",
          "Is there no heavier help, is there now, or no longer? Early on, much can still be done in ordinary life.")),
      FieldWord(
        "phase.since", Phrase("Sinds", "Since"),
        help: Phrase(
          "De dag waarop dit zo werd.",
          "The day it became so.")),
    ]
  }
}
