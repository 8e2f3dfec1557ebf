import Basics

/// What a session of the team can begin as: its question and its steps, each with what is asked and the minutes that are proposed.
public struct SessionPlan: Sendable {
  public struct Step: Sendable {
    public let name: Phrase
    public let ask: Phrase
    public let minutes: Int

    init(_ minutes: Int, _ name: Phrase, _ ask: Phrase) { (self.name, self.ask, self.minutes) = (name, ask, minutes) }
  }

  public let title: Phrase
  public let help: Phrase
  public let question: Phrase
  public let steps: [Step]

  /// In the order of their digits.
  public static let all = [incident, conversation, free]

  /// Seven steps around what one of the team brings in.
  public static let incident = SessionPlan(
    title: Phrase("intervisie in zeven stappen", "peer consultation in seven steps"),
    help: Phrase("Eén vraag van één collega, met de incidentmethode.", "One question of one colleague, by the incident method."),
    question: Phrase("", ""),
    steps: [
      Step(
        5, Phrase("Terugkijken", "Looking back"),
        Phrase("Wat gebeurde er met wat we de vorige keer bespraken?", "What happened with what we discussed last time?")),
      Step(
        10, Phrase("Wie brengt iets in", "Who brings something"),
        Phrase(
          "Vertel kort wat je bezighoudt. Wat wil je voor jezelf weten?",
          "Tell in short what is on your mind. What do you want to know for yourself?")),
      Step(
        5, Phrase("Kiezen", "Choosing"),
        Phrase("Waar willen we vandaag samen over nadenken?", "What do we want to think about together today?")),
      Step(
        15, Phrase("Vragen stellen", "Asking"),
        Phrase("Vraag door tot je het voor je ziet. Geef nog geen advies.", "Ask until you can see it. Give no advice yet.")),
      Step(
        10, Phrase("Samen uitzoeken", "Working it out"),
        Phrase(
          "Wat speelt hier, denken jullie? Wie het inbracht, luistert.", "What is going on here, do you think? Who brought it in, listens.")
      ),
      Step(
        10, Phrase("Ideeën geven", "Giving ideas"),
        Phrase(
          "Wat zou jij proberen, zo gewoon mogelijk? Wie het inbracht, kiest.",
          "What would you try, as ordinary as possible? Who brought it in, chooses.")),
      Step(
        10, Phrase("Wat nemen we mee", "What we take along"),
        Phrase("Wat helpt jou verder? En wat leren wij ervan?", "What helps you on? And what do we learn from it?")),
    ])

  /// A group of people from several places talks about what is normal (`002_f36935da8af6c832.txt`).
  public static let conversation = SessionPlan(
    title: Phrase("gespreksgroep over wat normaal is", "conversation group about what is normal"),
    help: Phrase(
      "Voor een groep met ouders, school, gemeente en collega's.", "For a group with parents, school, municipality and colleagues."),
    question: Phrase("Wat noemen wij normaal bij opvoeden en opgroeien?", "What do we call normal in bringing up and growing up?"),
    steps: [
      Step(
        10, Phrase("Kennismaken", "Getting to know"),
        Phrase("Wie ben je, en vanuit welke plek kijk je mee?", "Who are you, and from which place do you look?")),
      Step(
        20, Phrase("Stellingen", "Statements"),
        Phrase(
          "Wat vind je, en waarom? Jullie hoeven het niet eens te worden.", "What do you think, and why? You need not agree.")),
      Step(
        20, Phrase("Uit het dagelijks werk", "From everyday work"),
        Phrase(
          "Wanneer vond jij iets gewoon, en een ander niet? Wat deed je toen?",
          "When did you find something ordinary, and somebody else not? What did you do then?")),
      Step(
        15, Phrase("Wat is er nodig", "What is needed"),
        Phrase("Maak de zin af: om te normaliseren is het nodig dat …", "Finish the sentence: to keep life ordinary it is needed that …")),
      Step(
        10, Phrase("Wat nemen we mee", "What we take along"),
        Phrase("Wat gaan we doen, leren of uitzoeken?", "What will we do, learn or find out?")),
    ])

  /// Nothing but a question and an outcome.
  public static let free = SessionPlan(
    title: Phrase("zonder vaste stappen", "without fixed steps"),
    help: Phrase("Je zet er zelf stappen in, of geen.", "You put in steps yourself, or none."), question: Phrase("", ""), steps: [])
}
