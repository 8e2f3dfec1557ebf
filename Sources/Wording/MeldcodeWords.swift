import Basics

/// The words of the Meldcode: five steps when one worries about safety at home. No verdict, and no telephone number that can go out of date.
public enum MeldcodeWords {
  public static let meldcode = Phrase("Meldcode", "Meldcode")
  public static let intro = Phrase(
    "Vijf stappen bij zorgen over veiligheid thuis. Je doet dit niet alleen.",
    "Five steps when you worry about safety at home. You do not do this alone.")
  public static let danger = Phrase(
    "Is iemand nu in gevaar? Bel eerst het alarmnummer.", "Is somebody in danger now? Call the emergency number first.")
  public static let veiligThuis = Phrase(
    "Zoek het nummer van Veilig Thuis op. Raad vragen kan ook zonder namen.",
    "Look up the number of Veilig Thuis. You can ask advice without names too.")
  public static let ownCode = Phrase(
    "Houd de meldcode van je eigen organisatie ernaast.",
    "Keep the Meldcode of your own organisation beside it.")
  public static let inAGezin = Phrase(
    "Een stap opschrijven doe je bij een gezin: open het, en druk dan op F9.",
    "A step is written down with a family: open it, then press F9.")
  public static let writeDown = Phrase(
    "Enter bij een stap: schrijf op wat je deed, met de dag.", "Enter at a step: write down what you did, with the day.")
  public static let noSteps = Phrase("nog geen stap opgeschreven", "no step written down yet")
  public static let step = Phrase("Stap van de Meldcode", "Step of the Meldcode")
  public static let others = Phrase("Zonder stap erbij", "Without a step")
  public static let atSafety = Phrase(
    "Zorgen? F9 is de Meldcode.", "Worried? F9 is the Meldcode.")
  public static let back = Phrase("Met Esc ga je terug naar waar je was.", "Esc goes back to where you were.")

  /// What each step asks, from the first to the fifth.
  public static let steps: [Phrase] = [
    Phrase(
      "Wat zag en hoorde je zelf? Zet feiten en vermoedens apart.", "What did you see and hear yourself? Keep facts and hunches apart."),
    Phrase(
      "Praat met een collega die dit kent, en vraag Veilig Thuis om raad.",
      "Talk with a colleague who knows this, and ask Veilig Thuis for advice."),
    Phrase(
      "Zeg wat je ziet en vraag hoe zij het zien, als dat veilig kan.",
      "Say what you see and ask how they see it, if that is safe."),
    Phrase("Hoe ernstig is het, en hoe vaak? Weeg met een ander.", "How serious is it, and how often? Weigh with somebody else."),
    Phrase(
      "Is melden nodig, en is hulp mogelijk? Vertel het hun eerst, als het kan.",
      "Is a report needed, and is help possible? Tell them first, if you can."),
  ]
}

extension Saying {
  /// "1 stap opgeschreven"
  public static func meldcodeSteps(_ count: Int, _ language: Language) -> String {
    switch count {
    case 0: MeldcodeWords.noSteps[language]
    case 1: Phrase("1 keer iets opgeschreven", "written down once")[language]
    default: Phrase("\(count) keer iets opgeschreven", "written down \(count) times")[language]
    }
  }
}
