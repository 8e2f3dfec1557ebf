import Basics
import DossierModel

/// The questions that bring the first names to an empty map.
public enum NameQuestionWords {
  /// Stands above the questions.
  public static let start = Phrase(
    "Wie staan er om jullie heen? Begin met één naam. De rest komt vanzelf.",
    "Who are the people around you? Begin with one name. The rest will follow.")
  /// Stands below them.
  public static let hint = Phrase(
    "Elke naam is goed. Geen antwoord is ook goed, dan ga je verder.", "Any name will do. No answer is fine too, then go on.")

  /// The question in words.
  public static func question(_ question: NameQuestion) -> Phrase {
    switch question {
    case .ordinaryThings:
      Phrase(
        "Wie springt bij met gewone dingen, zoals boodschappen of ophalen?",
        "Who lends a hand with ordinary things, like shopping or picking up?")
    case .fun: Phrase("Bij wie is het gezellig?", "Who is good company?")
    case .advice: Phrase("Van wie krijgen jullie graag raad?", "Whose advice do you like to hear?")
    case .telling: Phrase("Aan wie vertellen jullie hoe het echt gaat?", "Whom do you tell how things really are?")
    case .children: Phrase("Wie houdt ook een oogje op de kinderen?", "Who also keeps an eye on the children?")
    case .neverAsked:
      Phrase("Aan wie vroegen jullie nog nooit iets, terwijl het best zou kunnen?", "Whom did you never ask anything, though you could?")
    }
  }
}
