import Basics

extension FieldWords {
  /// The fields inside a reflection: answers, evidence, the good conversation and the closing.
  static func answersFields() -> [FieldWord] {
    [
      FieldWord(
        "answer.question", Phrase("Vraag", "Question"),
        help: Phrase(
          "Bij welke vraag dit antwoord hoort.",
          "Which question this answer belongs to.")),
      FieldWord(
        "answer.asked", Phrase("Zo werd het gevraagd", "As it was asked"),
        help: Phrase(
          "De vraag zoals jij die las. Die blijft zo staan.",
          "The question as you read it. It stays as it was.")),
      FieldWord(
        "answer.text", Phrase("Antwoord", "Answer"),
        help: Phrase(
          "Schrijf over je eigen werk, niet over hoe het gezin is.",
          "Write about your own work, not about how the family is.")),
      FieldWord(
        "answer.scale", Phrase("Cijfer", "Number"),
        help: Phrase(
          "Een cijfer voor wat jij deed, van 0 tot 10. Het telt alleen samen met je woorden.",
          "A number for what you did, from 0 to 10. It counts only with your words.")),
      FieldWord(
        "answer.choice", Phrase("Keuze", "Choice"),
        help: Phrase(
          "Kies wat het dichtst in de buurt komt.",
          "Choose what comes nearest.")),
      FieldWord(
        "answer.already", Phrase("Wat is er al", "What is there already"),
        help: Phrase(
          "Waarom geef je dit cijfer en geen nul?",
          "Why this number and not zero?")),
      FieldWord(
        "answer.oneHigher", Phrase("Wat is één stapje hoger", "What is one step higher"),
        help: Phrase(
          "Hoe ziet één stapje hoger eruit? Klein is goed.",
          "What does one step higher look like? Small is good.")),
      FieldWord(
        "answer.parked", Phrase("Geparkeerd", "Parked"),
        help: Phrase(
          "Deze vraag bewaar je voor later.",
          "You keep this question for later.")),
      FieldWord(
        "answer.viewpoints", Phrase("Hoe kijken anderen", "How others see it"),
        help: Phrase(
          "Hoe zou moeder dit zien? En school? Jullie hoeven het niet eens te zijn.",
          "How would mother see this? And school? You need not agree.")),
      ownMark("viewpoint.id"),
      FieldWord(
        "viewpoint.perspective", Phrase("Wie kijkt", "Who looks"),
        help: Phrase(
          "Door wiens ogen je kijkt.",
          "Through whose eyes you look.")),
      FieldWord(
        "viewpoint.text", Phrase("Wat hij of zij ziet", "What they see"),
        help: Phrase(
          "Wat deze persoon zou zeggen, of echt zei.",
          "What this person would say, or really said.")),
      ownMark("evidence.id"),
      FieldWord(
        "evidence.aspect", Phrase("Onderdeel", "Part"),
        help: Phrase(
          "Bij welk onderdeel dit hoort.",
          "Which part this belongs to.")),
      FieldWord(
        "evidence.kind", Phrase("Hoe weet je het", "How do you know"),
        help: Phrase(
          "Zelf gezien, gehoord, gedaan, afgesproken, of van een ander.",
          "Seen, heard, done, agreed, or from someone else.")),
      FieldWord(
        "evidence.text", Phrase("Wat precies", "What exactly"),
        help: Phrase(
          "Wat gebeurde er precies? Bijvoorbeeld: moeder schoof het formulier weg.",
          "What happened exactly? For example: mother pushed the form away.")),
      FieldWord(
        "evidence.from", Phrase("Van wie", "From whom"),
        help: Phrase(
          "Wie het zei of vertelde.",
          "Who said or told it.")),
      FieldWord(
        "evidence.date", Phrase("Wanneer", "When"),
        help: Phrase(
          "De dag waarop het gebeurde, als dat niet het bezoek was.",
          "The day it happened, if that was not the visit.")),
      FieldWord(
        "evidence.links", Phrase("Hoort bij", "Belongs to"),
        help: Phrase(
          "Iemand van de kaart of een stap uit het plan.",
          "A person of the map or a step of the plan.")),
      FieldWord(
        "conversation.moment", Phrase("Goed moment", "Right moment"),
        help: Phrase(
          "Kwam het gesprek op het goede moment voor het gezin?",
          "Did the conversation come at the right moment for the family?")),
      FieldWord(
        "conversation.partnership", Phrase("Samen", "Together"),
        help: Phrase(
          "Wie koos het onderwerp, en wie besliste?",
          "Who chose the subject, and who decided?")),
      FieldWord(
        "conversation.language", Phrase("Taal", "Language"),
        help: Phrase(
          "Welke woorden gebruikte je? Namen zij die over, of jij die van hen?",
          "Which words did you use? Did they take yours, or you theirs?")),
      FieldWord(
        "conversation.broadView", Phrase("Brede blik", "Broad view"),
        help: Phrase(
          "Keek je verder dan de vraag van vandaag?",
          "Did you look further than the question of today?")),
      FieldWord(
        "conversation.positiveView", Phrase("Positieve blik", "Positive view"),
        help: Phrase(
          "Welke kracht noemde je hardop? Bijvoorbeeld: Mila's grap.",
          "Which strength did you name aloud? For example: Mila's joke.")),
      FieldWord(
        "conversation.imperfection", Phrase("Het hoeft niet perfect", "It need not be perfect"),
        help: Phrase(
          "Wat mag blijven zoals het is?",
          "What may stay as it is?")),
      FieldWord(
        "closing.withoutHelp", Phrase("Kan het zonder ons", "Can it do without us"),
        help: Phrase(
          "Kan het gezin verder zonder jeugdhulp, ook als er iets moeilijk blijft?",
          "Can the family go on without youth help, even with what stays hard?")),
      FieldWord(
        "closing.stays", Phrase("Wat blijft", "What stays"),
        help: Phrase(
          "Wat moeilijk blijft, en wie daarbij helpt.",
          "What stays hard, and who helps with it.")),
      FieldWord(
        "closing.timely", Phrase("Op tijd", "In time"),
        help: Phrase(
          "Kwam de hulp op tijd? Minder hulp is niet hetzelfde als latere hulp.",
          "Did help come in time? Less help is not the same as later help.")),
      FieldWord(
        "closing.expected", Phrase("Anders dan verwacht", "Other than expected"),
        help: Phrase(
          "Wat verwachtten jullie aan het begin, en hoe liep het?",
          "What did you expect at the start, and how did it go?")),
      FieldWord(
        "withdrawn.id", Phrase("Kenmerk", "Mark"),
        help: Phrase(
          "Het kenmerk van wat je terughaalde.",
          "The mark of what you took back.")),
      FieldWord(
        "withdrawn.shared", Phrase("Gedeeld op", "Shared on"),
        help: Phrase(
          "Wanneer je het deelde.",
          "When you shared it.")),
      FieldWord(
        "withdrawn.at", Phrase("Teruggehaald op", "Taken back on"),
        help: Phrase(
          "Wanneer je het terughaalde. Collega's kunnen het eerder gelezen hebben.",
          "When you took it back. Colleagues may have read it before.")),
      FieldWord(
        "ladder.date", Phrase("Besloten op", "Decided on"),
        help: Phrase(
          "De dag van het besluit.",
          "The day of the decision.")),
      FieldWord(
        "ladder.from", Phrase("Van kerntaak", "From core task"),
        help: Phrase(
          "Waar jullie stonden.",
          "Where you stood.")),
      FieldWord(
        "ladder.to", Phrase("Naar kerntaak", "To core task"),
        help: Phrase(
          "Waar jullie naartoe gingen.",
          "Where you went.")),
      FieldWord(
        "ladder.by", Phrase("Wie besloot", "Who decided"),
        help: Phrase(
          "Het gezin, jullie samen, of een hulpverlener.",
          "The family, together, or a professional.")),
    ]
  }
}
