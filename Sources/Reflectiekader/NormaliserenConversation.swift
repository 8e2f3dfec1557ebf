import Basics

extension Normaliseren {
  /// The four core tasks. In the third the specialist gives advice and stays at a distance; only the fourth refers onward.
  static let tasks = [
    CoreTask(
      id: 1, text: Phrase("Vertrouwen opbouwen en in gesprek gaan", "Building trust and starting the conversation"),
      source: framework("C36")),
    CoreTask(
      id: 2,
      text: Phrase(
        "De eigen kracht van het gezin en de steun eromheen op gang brengen en versterken",
        "Setting going and strengthening the family's own power and the support around it"),
      source: framework("C37")),
    CoreTask(
      id: 3,
      text: Phrase(
        "Oplossen wat lastig is in het gezin, ook bij het opvoeden. Zo nodig met praktische hulp van een beroepskracht, advies van een specialist, of allebei",
        "Solving what is hard in the family, also in parenting. If needed with practical help from a professional, advice from a specialist, or both"
      ),
      source: framework("C38")),
    CoreTask(
      id: 4,
      text: Phrase(
        "Als het nodig is doorverwijzen naar zwaardere, meer gespecialiseerde hulp",
        "If needed, referring to heavier, more specialised help"),
      source: framework("C39")),
  ]

  /// The good conversation: the moment, then the five characteristics in the order of the source.
  static let conversation = [
    Characteristic(
      id: "moment",
      text: Phrase("Het juiste moment voor een goed gesprek", "The right moment for a good conversation"),
      help: Phrase(
        "Was er rust en tijd, en paste de plek? Denk aan wie dit moment koos.",
        "Was there calm and time, and did the place fit? Think of who chose this moment."),
      source: learningNetwork("B13")),
    Characteristic(
      id: "partnership",
      text: Phrase("Partnerschap: samen optrekken als bondgenoten", "Partnership: side by side as allies"),
      help: Phrase(
        "Denk aan wie het onderwerp koos en wie besloot. Stonden jullie aan dezelfde kant?",
        "Think of who chose the subject and who decided. Were you on the same side?"),
      source: learningNetwork("B13a")),
    Characteristic(
      id: "language",
      text: Phrase("Taal: gewone woorden, hun eigen woorden", "Language: ordinary words, their own"),
      help: Phrase(
        "Welk woord gebruikten zij, en gebruikte jij dat ook? Een moeilijk woord dat je inslikte, telt mee.",
        "Which word did they use, and did you use it too? A difficult word that you swallowed counts."),
      source: learningNetwork("B13b")),
    Characteristic(
      id: "broadView",
      text: Phrase("Brede blik: verder kijken dan de vraag", "Broad view: looking beyond the question"),
      help: Phrase(
        "Denk aan geld, school, inkomen en wonen. Soms ligt de oplossing ergens anders.",
        "Think of money, school, income and housing. Sometimes the solution lies elsewhere."),
      source: learningNetwork("B13c")),
    Characteristic(
      id: "positiveView",
      text: Phrase("Positieve blik: zien wat goed gaat", "Positive view: seeing what goes well"),
      help: Phrase(
        "Welke kwaliteit noemde je hardop? Denk aan iets kleins dat goed ging.",
        "Which quality did you name out loud? Think of something small that went well."),
      source: learningNetwork("B13d")),
    Characteristic(
      id: "imperfection",
      text: Phrase("Het hoeft niet perfect te zijn", "It need not be perfect"),
      help: Phrase(
        "Wat mag blijven zoals het is? Goed genoeg is ook goed.",
        "What may stay as it is? Good enough is good too."),
      source: learningNetwork("B13e")),
  ]
}
