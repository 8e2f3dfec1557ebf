import Basics

extension FieldWords {
  /// The fields of the gezin: who they are, in their own words, and what was said and agreed.
  static func gezinFields() -> [FieldWord] {
    [
      FieldWord(
        "gezin.name", Phrase("Naam", "Name"),
        help: Phrase(
          "Hoe jij het gezin noemt, bijvoorbeeld: Gezin Bakker. Deze naam blijft op jouw computer.",
          "What you call the family, for example: the Bakker family. This name stays on your computer.")),
      FieldWord(
        "gezin.sortName", Phrase("Zo staat het in de lijst", "As sorted in the list"),
        help: Phrase(
          "Alleen nodig als de volgorde anders moet, bijvoorbeeld: Berg, van den.",
          "Only needed where the order must differ, for example: Berg, van den.")),
      FieldWord(
        "gezin.label", Phrase("Naam voor het team", "Name for the team"),
        help: Phrase(
          "Wat collega's zien als je iets deelt, bijvoorbeeld: Gezin B. Zo blijft de echte naam bij jou.",
          "What colleagues see when you share, for example: Family B. The real name stays with you.")),
      FieldWord(
        "gezin.members", Phrase("Wie horen erbij", "Who belongs"),
        help: Phrase(
          "De mensen van dit gezin, zoals zij het zelf zien.",
          "The people of this family, as they see it themselves.")),
      FieldWord(
        "gezin.goingWell", Phrase("Wat gaat goed", "What goes well"),
        help: Phrase(
          "Begin hier. Ouders zien vaak niet meer wat goed gaat, en juist dat helpt verder.",
          "Begin here. Parents often no longer see what goes well, and that is what helps.")),
      FieldWord(
        "gezin.ownWords", Phrase("In eigen woorden", "In their own words"),
        help: Phrase(
          "Schrijf op zoals zij het zeggen. Verander niets aan hun woorden.",
          "Write it as they say it. Change nothing in their words.")),
      FieldWord(
        "gezin.normal", Phrase("Wat is hier gewoon", "What is ordinary here"),
        help: Phrase(
          "Wat vinden zij normaal? Bijvoorbeeld: bij ons mag het druk zijn aan tafel. Jij hoeft dat niet normaal te vinden.",
          "What do they find normal? For example: meals may be noisy here. You need not find that normal.")),
      FieldWord(
        "gezin.resilience", Phrase("Eerder gelukt", "Managed before"),
        help: Phrase(
          "Hoe kwamen zij eerder ergens doorheen? Wat toen hielp, kan nu weer helpen.",
          "How did you get through something before? What helped then may help now.")),
      FieldWord(
        "gezin.supported", Phrase("Hoe gesteund voelen zij", "How supported they feel"),
        help: Phrase(
          "Een cijfer van 0 tot 10 dat het gezin zelf geeft. Vraag het af en toe opnieuw.",
          "A number from 0 to 10 that the family gives. Ask again now and then.")),
      FieldWord(
        "gezin.harderTimes", Phrase("Mindere periode", "Harder time"),
        help: Phrase(
          "Een tijd waarin het even minder ging. Dat hoort erbij, en het is geen probleem om op te lossen.",
          "A time when things went less well. It is part of life, and no problem to solve.")),
      FieldWord(
        "gezin.areas", Phrase("Kijk breed", "Look broadly"),
        help: Phrase(
          "Hoe gaat het met school, geld, wonen en de rest? Soms ligt de oplossing ergens anders dan de vraag.",
          "How are school, money, housing and the rest? Sometimes the answer lies elsewhere.")),
      FieldWord(
        "gezin.climate", Phrase("Hoe is het daar", "How is it there"),
        help: Phrase(
          "School, opvang of club: is het kind daar veilig, en wordt het gezien? Een fijne plek helpt een kind door een mindere tijd heen.",
          "School, childcare or club: is the child safe and seen there? A good place helps through a harder time.")),
      FieldWord(
        "gezin.ordinaryDay", Phrase("De gewone dag", "The ordinary day"),
        help: Phrase(
          "Gewone dingen van een dag, en wie ze nu doet. Hier beginnen vaak de doelen.",
          "Ordinary things of a day, and who does them now. Goals often begin here.")),
      FieldWord(
        "gezin.approach", Phrase("Zo praten wij", "How we talk"),
        help: Phrase(
          "Wat helpt in het gesprek, bijvoorbeeld korte zinnen. Dit zegt niets over wie iemand is.",
          "What helps in conversation, for example short sentences. It says nothing about who someone is.")),
      FieldWord(
        "gezin.approachNote", Phrase("Meer over het praten", "More on talking"),
        help: Phrase(
          "Wat verder helpt, bijvoorbeeld: eerst even over voetbal. Schrijf geen diagnose op.",
          "What else helps, for example: football first. Write no diagnosis.")),
      FieldWord(
        "gezin.language", Phrase("Taal thuis", "Language at home"),
        help: Phrase(
          "Welke taal zij thuis spreken. Zo weet je of je een tolk nodig hebt.",
          "The language they speak at home. It tells you whether you need an interpreter.")),
      ownMark("member.id"),
      FieldWord(
        "member.name", Phrase("Naam", "Name"),
        help: Phrase(
          "De voornaam is genoeg.",
          "A first name is enough.")),
      FieldWord(
        "member.nickname", Phrase("Roepnaam", "Called"),
        help: Phrase(
          "Hoe mensen hem of haar noemen, als dat anders is dan de naam.",
          "What people call him or her, where that differs from the name.")),
      FieldWord(
        "member.role", Phrase("Wie is dit", "Who is this"),
        help: Phrase(
          "Bijvoorbeeld: dochter, moeder, stiefvader.",
          "For example: daughter, mother, stepfather.")),
      FieldWord(
        "member.born", Phrase("Geboortejaar", "Year of birth"),
        help: Phrase(
          "Alleen het jaar. Zo klopt de leeftijd ook volgend jaar nog.",
          "Only the year. The age is then still right next year.")),
      FieldWord(
        "member.qualities", Phrase("Goed in", "Good at"),
        help: Phrase(
          "Wat kan deze persoon goed? Bijvoorbeeld: maakt iedereen aan het lachen. Noem dit als eerste.",
          "What is this person good at? For example: makes everyone laugh. Say this first.")),
      FieldWord(
        "member.voice", Phrase("Wat zegt hij of zij", "What he or she says"),
        help: Phrase(
          "De eigen stem van dit kind of deze ouder, precies zoals gezegd.",
          "The own voice of this child or parent, exactly as said.")),
      FieldWord(
        "member.note", Phrase("Verder", "More"),
        help: Phrase(
          "Iets wat je wilt onthouden. Schrijf zo dat zij het mogen lezen.",
          "Something to remember. Write so that they may read it.")),
      FieldWord(
        "supported.date", Phrase("Op", "On"),
        help: Phrase(
          "De dag waarop je het vroeg.",
          "The day you asked.")),
      FieldWord(
        "supported.value", Phrase("Cijfer", "Number"),
        help: Phrase(
          "0 is helemaal alleen, 10 is heel goed gesteund. Het gezin kiest, jij niet.",
          "0 is all alone, 10 is very well supported. The family chooses, not you.")),
      FieldWord(
        "area.state", Phrase("Hoe gaat het", "How is it"),
        help: Phrase(
          "Hoe het gezin dit zelf ziet. Weet je het niet, vraag het dan.",
          "How the family sees it. If you do not know, ask.")),
      FieldWord(
        "area.note", Phrase("Wat zij vertellen", "What they tell"),
        help: Phrase(
          "Kort wat speelt, liefst in hun woorden.",
          "What is going on in short, best in their words.")),
      FieldWord(
        "area.asked", Phrase("Gevraagd op", "Asked on"),
        help: Phrase(
          "De dag waarop je hier het laatst naar vroeg.",
          "The day you last asked about it.")),
      FieldWord(
        "area.welcome", Phrase("Voelt het kind zich welkom", "Is the child welcome"),
        help: Phrase(
          "Op school of op een andere plek: hoort het kind erbij? Een fijne plek helpt een kind al veel.",
          "At school or another place: does the child belong? A good place carries much.")),
      FieldWord(
        "area.links", Phrase("Hangt samen met", "Goes together with"),
        help: Phrase(
          "Wat hier mee te maken heeft. Slecht slapen kan bijvoorbeeld met geldzorgen te maken hebben.",
          "What has to do with this. Sleeping badly, for example, may come from money worries.")),
      ownMark("harderTime.id"),
      FieldWord(
        "harderTime.since", Phrase("Sinds", "Since"),
        help: Phrase(
          "Wanneer het begon. Alleen een maand of een jaar mag ook.",
          "When it began. Only a month or a year will do.")),
      FieldWord(
        "harderTime.until", Phrase("Tot", "Until"),
        help: Phrase(
          "Wanneer het weer beter ging. Laat leeg zolang het duurt.",
          "When it got better. Leave empty while it lasts.")),
      FieldWord(
        "harderTime.note", Phrase("Wat was er", "What was it"),
        help: Phrase(
          "In hun woorden. Schrijf ook op wat toen hielp.",
          "In their words. Also write down what helped.")),
      ownMark("climate.id"),
      FieldWord(
        "climate.place", Phrase("Waar", "Where"),
        help: Phrase(
          "Bijvoorbeeld: school, de opvang, de voetbalclub.",
          "For example: school, childcare, the football club.")),
      FieldWord(
        "climate.member", Phrase("Voor wie", "For whom"),
        help: Phrase(
          "Het kind dat daar komt.",
          "The child who goes there.")),
      FieldWord(
        "climate.safe", Phrase("Veilig", "Safe"),
        help: Phrase(
          "Voelt het kind zich daar veilig? Eén woord is genoeg.",
          "Does the child feel safe there? One word will do.")),
      FieldWord(
        "climate.seen", Phrase("Gezien", "Seen"),
        help: Phrase(
          "Is er iemand die het kind kent en ziet?",
          "Is there someone who knows and sees the child?")),
      FieldWord(
        "climate.wellbeing", Phrase("Lekker in zijn vel", "At ease"),
        help: Phrase(
          "Hoe zit het kind daar in zijn vel?",
          "How at ease is the child there?")),
      FieldWord(
        "climate.pressure", Phrase("Druk om te presteren", "Pressure to perform"),
        help: Phrase(
          "Moet het kind daar veel presteren?",
          "Does the child have to perform a lot there?")),
      FieldWord(
        "climate.asked", Phrase("Gevraagd op", "Asked on"),
        help: Phrase(
          "De dag waarop je hier het laatst naar vroeg.",
          "The day you last asked about it.")),
      ownMark("ordinaryDay.id"),
      FieldWord(
        "ordinaryDay.what", Phrase("Wat", "What"),
        help: Phrase(
          "Iets gewoons, bijvoorbeeld: naar school brengen, samen eten, naar bed gaan.",
          "Something ordinary, for example: walking to school, eating together, bedtime.")),
      FieldWord(
        "ordinaryDay.by", Phrase("Wie doet dit nu", "Who does it now"),
        help: Phrase(
          "Het gezin zelf, hun netwerk of een hulpverlener. Wat gewoon was, mag weer gewoon worden.",
          "The family, their network or a professional. What was ordinary may become so again.")),
      FieldWord(
        "ordinaryDay.who", Phrase("Wie precies", "Who exactly"),
        help: Phrase(
          "Kies iemand van het gezin, het netwerk of het team.",
          "Choose someone of the family, the network or the team.")),
      ownMark("statement.id"),
      FieldWord(
        "statement.date", Phrase("Gezegd op", "Said on"),
        help: Phrase(
          "De dag waarop het gezegd werd.",
          "The day it was said.")),
      FieldWord(
        "statement.by", Phrase("Wie zei het", "Who said it"),
        help: Phrase(
          "Iemand van het gezin of van hun netwerk.",
          "Someone of the family or of their network.")),
      FieldWord(
        "statement.about", Phrase("Waarover", "About what"),
        help: Phrase(
          "Bijvoorbeeld: het plan, school, een bezoek.",
          "For example: the plan, school, a visit.")),
      FieldWord(
        "statement.text", Phrase("Precies gezegd", "Exactly said"),
        help: Phrase(
          "Schrijf het op zoals het gezegd werd. Verander niets, ook als jij het anders ziet.",
          "Write it as it was said. Change nothing, even if you see it differently.")),
      ownMark("agreement.id"),
      FieldWord(
        "agreement.date", Phrase("Gevraagd op", "Asked on"),
        help: Phrase(
          "De dag waarop je het vroeg.",
          "The day you asked.")),
      FieldWord(
        "agreement.who", Phrase("Aan wie gevraagd", "Who was asked"),
        help: Phrase(
          "Wie van het gezin antwoord gaf. Vraag het ook aan een kind dat het begrijpt.",
          "Who of the family answered. Also ask a child who understands.")),
      FieldWord(
        "agreement.what", Phrase("Wat mag", "What is allowed"),
        help: Phrase(
          "Waarvoor je iets vroeg: delen met het team, een netwerkkaart of een voorbeeld.",
          "What you asked for: sharing with the team, a map or an example.")),
      FieldWord(
        "agreement.answer", Phrase("Antwoord", "Answer"),
        help: Phrase(
          "Ja, nee of later. Een nee is ook goed, en iemand mag zich bedenken.",
          "Yes, no or later. A no is fine too, and people may change their mind.")),
      FieldWord(
        "agreement.note", Phrase("Verder", "More"),
        help: Phrase(
          "Bijvoorbeeld een voorwaarde: alleen zonder namen.",
          "For example a condition: only without names.")),
    ]
  }
}
