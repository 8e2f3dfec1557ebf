import Basics

/// What the command line says when a command cannot do what was asked.
public enum CommandLineWords {
  public static let notPrinted = Phrase(
    "Schrijven naar de uitvoer is niet gelukt. Je bestanden zijn heel. Kijk of er ruimte is waar de uitvoer heen gaat.",
    "Writing to standard output did not succeed. Your files are whole. See whether there is room where the output goes.")

  /// A fictitious workspace is asked for where a real one is.
  public static func isWorkspace(_ folder: String, _ language: Language) -> String {
    Phrase(
      "\(folder) is al een map van Gewoon. Er is niets veranderd. Noem een map die leeg is of er nog niet is.",
      "\(folder) is a folder of Gewoon already. Nothing has changed. Name a folder that is empty or not there yet.")[language]
  }

  /// A fictitious workspace is asked for where something else is.
  public static func isNotEmpty(_ folder: String, _ language: Language) -> String {
    Phrase(
      "In \(folder) staat al iets. Er is niets veranderd. Noem een map die leeg is of er nog niet is.",
      "There is something in \(folder) already. Nothing has changed. Name a folder that is empty or not there yet.")[language]
  }
}
