import Basics

/// What the command line says when a command cannot do what was asked.
public enum CommandLineWords {
  /// Standard output does not take what is printed.
  public static let notPrinted = Phrase(
    "Schrijven naar de uitvoer is niet gelukt. Je bestanden zijn heel. Kijk of er ruimte is waar de uitvoer heen gaat.",
    "Writing to standard output did not succeed. Your files are whole. See whether there is room where the output goes.")

  /// Over the columns of `gewoon list`.
  public static let listHead = [
    Phrase("Gezin", "Family"), Phrase("Wie", "Who"), Phrase("Laatste reflectie", "Last reflection"), Phrase("Stappen", "Steps"),
  ]

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

  // MARK: - Files that somebody named

  /// A file would be written over.
  public static func fileExists(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file) is er al. Er is niets geschreven. Kies een andere naam, of zet --force erbij om het te vervangen.",
      "\(file) is there already. Nothing was written. Choose another name, or add --force to replace it.")[language]
  }

  /// A folder was named where a file is wanted.
  public static func isFolder(_ path: String, _ language: Language) -> String {
    Phrase(
      "\(path) is een map. Er is niets geschreven. Noem een bestand, bijvoorbeeld in die map.",
      "\(path) is a folder. Nothing was written. Name a file, in that folder for instance.")[language]
  }

  /// A folder was named where a file is to be read.
  public static func isFolderToRead(_ path: String, _ language: Language) -> String {
    Phrase(
      "\(path) is een map. Er is niets overgenomen. Noem een bestand, bijvoorbeeld in die map.",
      "\(path) is a folder. Nothing was taken in. Name a file, in that folder for instance.")[language]
  }

  /// A file was named where the folder of Gewoon is wanted.
  public static let workspaceIsFile = Phrase(
    "Dit is een bestand, en geen map van Gewoon. Er is niets veranderd. Noem een map.",
    "This is a file, and no folder of Gewoon. Nothing has changed. Name a folder.")

  /// A file was named where a folder is wanted.
  public static func isNoFolder(_ path: String, _ language: Language) -> String {
    Phrase(
      "\(path) is geen map. Er is niets geschreven. Noem een map, die er nog niet hoeft te zijn.",
      "\(path) is no folder. Nothing was written. Name a folder, which need not be there yet.")[language]
  }

  /// A file of a fictitious workspace.
  public static func notWritten(_ file: String, _ language: Language) -> String {
    Phrase(
      "\(file): schrijven is niet gelukt. Maak ruimte, of noem een andere map.",
      "\(file): writing did not succeed. Make room, or name another folder.")[language]
  }

  // MARK: - Names

  /// Nobody in the team has a name that was typed.
  public static func nobodyCalled(_ typed: String, among names: [String], _ language: Language) -> String {
    let who = typed.isEmpty ? Phrase("zonder naam", "without a name") : Phrase("dat “\(typed)” heet", "called “\(typed)”")
    return Phrase(
      "Er is geen teamlid \(who.nl). In het team \(names.count == 1 ? "zit" : "zitten") \(few(names, .nl)).",
      "There is no team member \(who.en). In the team \(names.count == 1 ? "is" : "are") \(few(names, .en)).")[language]
  }

  /// Several in the team have a name of which a part was typed.
  public static func severalCalled(_ typed: String, _ names: [String], _ language: Language) -> String {
    Phrase(
      "Bij “\(typed)” horen meer teamleden: \(few(names, .nl)). Noem een langer stuk van de naam, of het kenmerk.",
      "Several team members answer to “\(typed)”: \(few(names, .en)). Give a longer part of the name, or the id.")[language]
  }

  /// No theme has the name that was typed.
  public static func noTheme(_ typed: String, among names: [String], _ language: Language) -> String {
    Phrase(
      "Er is geen thema met de naam “\(typed)”. Kies \(Saying.either(names, .nl)).",
      "There is no theme named “\(typed)”. Choose \(Saying.either(names, .en)).")[language]
  }

  /// The first names of many, and how many more there are.
  static func few(_ names: [String], _ language: Language) -> String {
    let more = names.count - 12
    return Saying.list(names.prefix(12) + (more > 0 ? [Phrase("nog \(more)", "\(more) more")[language]] : []), language)
  }

  // MARK: - A fictitious team

  /// It has to be said what is to be made, and only once.
  public static let dossiersOrDemo = Phrase(
    "Kies hoeveel gezinnen er komen, bijvoorbeeld “--dossiers 20”, of kies “--demo”.",
    "Choose how many families there are to be, like “--dossiers 20”, or choose “--demo”.")
  /// There cannot be so many, or fewer than none.
  public static let dossiersInRange = Phrase(
    "Bij “--dossiers” hoort een getal van 0 tot en met 100000.", "“--dossiers” needs a number from 0 to 100000.")
}
