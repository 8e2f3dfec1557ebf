import Basics

/// Something ordinary to try before help becomes heavier: a thought to look at, never a must.
public struct OrdinaryThing: Sendable, Hashable {
  /// What can be tried, at most 16 words.
  public let text: Phrase
  /// Where the thought comes from.
  public let source: String

  /// The things that come along with the program, in words of our own; a team adds its own in `sentences.json`.
  public static let builtIn: [OrdinaryThing] = [
    OrdinaryThing(
      text: Phrase("Vraag wie er eerder hielp, en of die weer iets kan doen.", "Ask who helped before, and whether they can again."),
      source: Normaliseren.framework("C43")),
    OrdinaryThing(
      text: Phrase(
        "Zoek één vertrouwd iemand dichtbij: een buur, een juf, een trainer.",
        "Find one trusted person nearby: a neighbour, a teacher, a coach."),
      source: Normaliseren.localConversation("D5")),
    OrdinaryThing(
      text: Phrase(
        "Praat samen met school. Wat maakt een gewone dag daar fijner?", "Talk with school together. What makes a day there nicer?"),
      source: Normaliseren.localConversation("D8")),
    OrdinaryThing(
      text: Phrase("Zoek een club of plek waar het kind graag komt.", "Find a club or place where the child likes to be."),
      source: Normaliseren.localConversation("D10")),
    OrdinaryThing(
      text: Phrase("Doe samen één praktisch ding dat nu lucht geeft.", "Do one practical thing together that gives relief now."),
      source: Normaliseren.framework("C38")),
    OrdinaryThing(
      text: Phrase("Regel eerst wat drukt aan geld, werk of wonen.", "First sort out what weighs: money, work or housing."),
      source: Normaliseren.localConversation("D13")),
    OrdinaryThing(
      text: Phrase(
        "Laat hen praten met iemand die dit ook heeft meegemaakt.", "Let them talk with somebody who has been through this too."),
      source: Normaliseren.framework("C57")),
    OrdinaryThing(
      text: Phrase(
        "Vraag een specialist om raad, zonder dat het gezin er al heen moet.",
        "Ask a specialist for advice, before the family has to go there."),
      source: Normaliseren.framework("C38")),
  ]
}
