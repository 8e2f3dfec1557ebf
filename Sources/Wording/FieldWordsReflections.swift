import Basics

extension FieldWords {
  /// The fields of a file of reflections and of one reflection.
  static func reflectionsFields() -> [FieldWord] {
    [
      fileKind("reflections.format"),
      fileVersion("reflections.version"),
      FieldWord(
        "reflections.dossier", Phrase("Gezin", "Family"),
        help: Phrase(
          "Over welk gezin deze reflecties gaan.",
          "Which family these reflections are about.")),
      FieldWord(
        "reflections.author", Phrase("Geschreven door", "Written by"),
        help: Phrase(
          "Van wie deze reflecties zijn. Alleen die persoon kan ze veranderen.",
          "Whose reflections these are. Only that person can change them.")),
      FieldWord(
        "reflections.normalForMe", Phrase("Wat is voor mij gewoon", "What is ordinary to me"),
        help: Phrase(
          "Wat vind jij zelf normaal? Zo merk je wanneer dat meespeelt. Dit blijft altijd van jou.",
          "What is normal to you? So you notice when that plays a part. This always stays yours.")),
      FieldWord(
        "reflections.reminders", Phrase("Onthouden", "Remember"),
        help: Phrase(
          "Waar je aan herinnerd wilt worden. Alleen jij ziet dit.",
          "What you want to be reminded of. Only you see this.")),
      ownMark("reminder.id"),
      FieldWord(
        "reminder.text", Phrase("Waaraan", "Of what"),
        help: Phrase(
          "In een paar woorden.",
          "In a few words.")),
      FieldWord(
        "reminder.date", Phrase("Wanneer", "When"),
        help: Phrase(
          "De dag waarop je het wilt zien.",
          "The day you want to see it.")),
      FieldWord(
        "reminder.done", Phrase("Gedaan op", "Done on"),
        help: Phrase(
          "De dag waarop het klaar was.",
          "The day it was done.")),
      FieldWord(
        "reflections.label", Phrase("Naam voor het team", "Name for the team"),
        help: Phrase(
          "Wat collega's zien in plaats van de echte naam, bijvoorbeeld: Gezin B.",
          "What colleagues see instead of the real name, for example: Family B.")),
      FieldWord(
        "reflections.phases", Phrase("Waar we stonden", "Where we were"),
        help: Phrase(
          "Waar het gezin stond toen je deelde. Gewoon neemt dit over.",
          "Where the family stood when you shared. Gewoon copies this.")),
      FieldWord(
        "reflections.ladder", Phrase("Zwaarder of lichter", "Heavier or lighter"),
        help: Phrase(
          "De besluiten over hulp, zonder namen. Gewoon neemt dit over als je deelt.",
          "The decisions on help, without names. Gewoon copies this when you share.")),
      FieldWord(
        "reflections.withdrawn", Phrase("Teruggehaald", "Taken back"),
        help: Phrase(
          "Wat je deelde en daarna terughaalde.",
          "What you shared and then took back.")),
      FieldWord(
        "reflections.reflections", Phrase("Reflecties", "Reflections"),
        help: Phrase(
          "Hoe jij terugkeek op je eigen werk bij dit gezin.",
          "How you looked back on your own work with this family.")),
      ownMark("reflection.id"),
      FieldWord(
        "reflection.visit", Phrase("Bezoek van", "Visit of"),
        help: Phrase(
          "De dag van het bezoek waarop je terugkijkt.",
          "The day of the visit you look back on.")),
      FieldWord(
        "reflection.place", Phrase("Waar was het", "Where it was"),
        help: Phrase(
          "Thuis ziet een gesprek er anders uit dan op kantoor.",
          "A talk at home is different from one at the office.")),
      FieldWord(
        "reflection.kind", Phrase("Soort", "Kind"),
        help: Phrase(
          "Na een bezoek, bij het samen terugkijken of bij het afsluiten.",
          "After a visit, at a review or at the end.")),
      FieldWord(
        "reflection.phase", Phrase("Waar we stonden", "Where we were"),
        help: Phrase(
          "Was er zwaardere hulp toen je op bezoek was?",
          "Was there heavier help when you visited?")),
      FieldWord(
        "reflection.instrument", Phrase("Vragenlijst", "Set of questions"),
        help: Phrase(
          "De vragen die je kreeg. Die blijven zo bewaard, ook als de lijst verandert.",
          "The questions you were asked. They are kept as they were, even if the set changes.")),
      FieldWord(
        "reflection.created", Phrase("Begonnen", "Begun"),
        help: Phrase(
          "Wanneer je begon te schrijven.",
          "When you began to write.")),
      FieldWord(
        "reflection.changed", Phrase("Laatst gewijzigd", "Last changed"),
        help: Phrase(
          "Wanneer je er voor het laatst aan schreef. Gewoon houdt dit zelf bij.",
          "When you last wrote in it. Gewoon keeps this itself.")),
      FieldWord(
        "reflection.finished", Phrase("Klaar op", "Finished on"),
        help: Phrase(
          "Wanneer jij vond dat het klaar was. Open laten mag ook.",
          "When you felt it was done. Leaving it open is fine.")),
      FieldWord(
        "reflection.shared", Phrase("Gedeeld op", "Shared on"),
        help: Phrase(
          "Wanneer je dit met het team deelde. Daarvoor las alleen jij het.",
          "When you shared this with the team. Until then only you read it.")),
      FieldWord(
        "reflection.round", Phrase("Ronde", "Round"),
        help: Phrase(
          "De hele ronde duurt een kwartier. De korte ronde is één onderdeel, vijf minuten.",
          "The whole round takes a quarter of an hour. The short one is one part, five minutes.")),
      FieldWord(
        "reflection.aspect", Phrase("Onderdeel", "Part"),
        help: Phrase(
          "Waarover de korte ronde gaat.",
          "What the short round is about.")),
      FieldWord(
        "reflection.at", Phrase("Waar je was", "Where you were"),
        help: Phrase(
          "Hier gaat Gewoon verder als je terugkomt.",
          "Gewoon goes on here when you come back.")),
      FieldWord(
        "reflection.discuss", Phrase("Wil ik bespreken", "I want to discuss"),
        help: Phrase(
          "Zet dit aan als je er met het team over wilt praten.",
          "Turn this on if you want to talk about it with the team.")),
      FieldWord(
        "reflection.landing", Phrase("Je gevoel na afloop", "Your feeling afterwards"),
        help: Phrase(
          "Eén woord is genoeg. Dit is alleen voor jou en wordt nooit gedeeld.",
          "One word is enough. This is only for you and is never shared.")),
      FieldWord(
        "reflection.wentWell", Phrase("Wat ging goed", "What went well"),
        help: Phrase(
          "Begin met wat goed ging, bij hen en bij jou.",
          "Begin with what went well, with them and with you.")),
      FieldWord(
        "reflection.hunch", Phrase("Mijn gevoel erbij", "My gut feeling"),
        help: Phrase(
          "Wat je vermoedt maar niet weet. Zo blijft het los van wat je zag en hoorde.",
          "What you suspect but do not know. It stays apart from what you saw and heard.")),
      FieldWord(
        "reflection.answers", Phrase("Antwoorden", "Answers"),
        help: Phrase(
          "Beantwoord wat nu telt. Overslaan mag.",
          "Answer what matters now. Skipping is fine.")),
      FieldWord(
        "reflection.evidence", Phrase("Waar zie je dat aan", "Where do you see that"),
        help: Phrase(
          "Wat je zag, hoorde of deed. Het kleinste voorbeeld is goed.",
          "What you saw, heard or did. The smallest example will do.")),
      FieldWord(
        "reflection.conversation", Phrase("Het goede gesprek", "The good conversation"),
        help: Phrase(
          "Hoe het gesprek ging. Je hoeft niet alles in te vullen.",
          "How the conversation went. You need not fill in everything.")),
      FieldWord(
        "reflection.broadView", Phrase("Breed gekeken", "Looked broadly"),
        help: Phrase(
          "Vroeg je naar geld, school, inkomen en wonen?",
          "Did you ask about money, school, income and housing?")),
      FieldWord(
        "reflection.dosage", Phrase("Gewoon maken", "Making it ordinary"),
        help: Phrase(
          "Zei je te weinig, te veel of precies genoeg dat iets gewoon is? Te veel voelt als: het gaat niet over mij.",
          "Did you say too little, too much or just enough that things are normal? Too much feels like not being heard.")),
      FieldWord(
        "reflection.dosageNoticed", Phrase("Waaraan merkte je dat", "How did you notice"),
        help: Phrase(
          "Wat je zag of hoorde bij het gezin.",
          "What you saw or heard in the family.")),
      FieldWord(
        "reflection.recognition", Phrase("Erkenning die je gaf", "Recognition you gave"),
        help: Phrase(
          "Hoe je liet merken dat het voor hen echt zwaar is. Iets gewoon maken kan niet zonder erkenning.",
          "How you showed that it is really hard for them. Nothing is made ordinary without recognition.")),
      FieldWord(
        "reflection.safety", Phrase("Veiligheid", "Safety"),
        help: Phrase(
          "Is iedereen hier veilig genoeg? Schrijf op wat je zag en met wie je het besprak. Gewoon maken gaat nooit voor veiligheid.",
          "Is everyone safe enough here? Write what you saw and with whom you talked it over. Keeping it ordinary never comes before safety."
        )),
      FieldWord(
        "reflection.indicators", Phrase("Wat je deed", "What you did"),
        help: Phrase(
          "Wat je in dit bezoek herkent van werken aan het gewone leven.",
          "What you recognise in this visit of working on ordinary life.")),
      FieldWord(
        "reflection.tasks", Phrase("Waar werkte je aan", "What you worked on"),
        help: Phrase(
          "Aan welke kerntaken je werkte, van gesprek tot doorverwijzen.",
          "The core tasks you worked on, from talking to referring.")),
      FieldWord(
        "reflection.statements", Phrase("Stellingen", "Statements"),
        help: Phrase(
          "Uitspraken van het gezin of stellingen van het team die hierbij passen.",
          "Things the family said or statements of the team that fit this.")),
      FieldWord(
        "reflection.nextStep", Phrase("Volgende stap", "Next step"),
        help: Phrase(
          "Welke stap uit het plan komt nu?",
          "Which step of the plan comes now?")),
      FieldWord(
        "reflection.learned", Phrase("Wat neem ik mee", "What I take along"),
        help: Phrase(
          "Eén zin die je wilt onthouden.",
          "One sentence you want to remember.")),
      FieldWord(
        "reflection.wantToLearn", Phrase("Wat wil ik leren", "What I want to learn"),
        help: Phrase(
          "Iets waar je beter in wilt worden. Het team kan er een training van maken.",
          "Something you want to get better at. The team can make a training of it.")),
      FieldWord(
        "reflection.closing", Phrase("Afsluiten", "Closing"),
        help: Phrase(
          "Kan het gezin verder, ook als er iets moeilijk blijft?",
          "Can the family go on, even with what remains?")),
    ]
  }
}
