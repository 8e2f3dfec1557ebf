import Basics

/// Why a folder that was named at first use cannot be used, and why nothing could be made. Each ends in what to do now.
public enum FirstUseProblems {
  /// Nothing stands there; `last` is the part of the path that is there.
  public static func missing(_ folder: String, last: String, _ language: Language) -> String {
    let there = last.isEmpty || last == "/" ? "" : Phrase(" Tot en met \(last) klopt het.", " It is right as far as \(last).")[language]
    return Phrase("De map \(folder) is er niet.", "There is no folder \(folder).")[language] + there + " " + again[language]
  }

  public static func isFile(_ path: String, _ language: Language) -> String {
    Phrase("\(path) is een bestand. Noem de map waar team.json in staat.", "\(path) is a file. Name the folder that team.json is in.")[
      language]
  }

  public static func isEmpty(_ folder: String, _ language: Language) -> String {
    Phrase(
      "De map \(folder) is leeg: er staat nog geen team in. Wacht tot de map is bijgewerkt, of maak een nieuw team.",
      "The folder \(folder) is empty: there is no team in it yet. Wait until it is synced, or make a new team.")[language]
  }

  public static func noTeam(_ folder: String, _ language: Language) -> String {
    Phrase(
      "In de map \(folder) staat geen team.json. Vraag je team welke map het is, of maak een nieuw team.",
      "There is no team.json in the folder \(folder). Ask your team which folder it is, or make a new team.")[language]
  }

  /// The team stands in a folder inside the one that was named.
  public static func teamInside(_ folder: String, _ inner: String, _ language: Language) -> String {
    Phrase(
      "In de map \(folder) staat geen team.json, in \(inner) wel. Noem die map.",
      "There is no team.json in the folder \(folder), but in \(inner) there is. Name that folder.")[language]
  }

  public static func notAllowed(_ folder: String, _ language: Language) -> String {
    Phrase(
      "Je mag de map \(folder) niet openen. Vraag om toegang en kies nog een keer Begin.",
      "You may not open the folder \(folder). Ask for access and choose Begin again.")[language]
  }

  public static func away(_ folder: String, _ language: Language) -> String {
    Phrase(
      "De schijf geeft een fout bij de map \(folder). Kijk of de schijf of het netwerk aan staat en kies nog een keer Begin.",
      "The disk gives an error at the folder \(folder). See whether the disk or the network is on and choose Begin again.")[language]
  }

  /// "smb://…", "https://…"
  public static func isAddress(_ typed: String, _ language: Language) -> String {
    Phrase(
      "\(typed) is een adres en geen map. Open de map eerst op deze computer en sleep haar hierheen.",
      "\(typed) is an address and no folder. Open the folder on this computer first and drag it here.")[language]
  }

  /// "C:\Team", "\\server\team"
  public static func isOfWindows(_ typed: String, _ language: Language) -> String {
    Phrase(
      "\(typed) is een map van Windows. Noem de map zoals die op deze computer heet.",
      "\(typed) is a folder of Windows. Name the folder as it is called on this computer.")[language]
  }

  /// A file of the team folder does not open, or nothing could be made: what happened, as it is said everywhere, and what to do here.
  public static func sentence(_ problem: Problem, _ language: Language) -> String {
    what(problem, language) + " " + next(problem.code)[language]
  }

  private static func what(_ problem: Problem, _ language: Language) -> String {
    if problem.code == "exists" { return Phrase("Daar is al een map van Gewoon.", "There is a folder of Gewoon there already.")[language] }
    return Problems.what(problem, language)
  }

  private static func next(_ code: String) -> Phrase {
    switch code {
    case "noPermission", "noPermissionToWrite":
      Phrase(
        "Er is niets veranderd. Vraag om toegang en kies nog een keer Begin.", "Nothing has changed. Ask for access and choose Begin again."
      )
    case "diskFull":
      Phrase("Er is niets veranderd. Maak ruimte en kies nog een keer Begin.", "Nothing has changed. Make room and choose Begin again.")
    case "readOnlyDisk":
      Phrase(
        "Er is niets veranderd. Maak de schijf schrijfbaar en kies nog een keer Begin.",
        "Nothing has changed. Make the disk writable and choose Begin again.")
    case "newerVersion":
      Phrase(
        "Er is niets veranderd. Zet een nieuwere Gewoon op deze computer en begin opnieuw.",
        "Nothing has changed. Put a newer Gewoon on this computer and start again.")
    case "cannotCreate":
      Phrase(
        "Er is niets veranderd. Kijk of je daar mag schrijven, of start met --workspace en een andere map.",
        "Nothing has changed. See whether you may write there, or start with --workspace and another folder.")
    case "notEmpty", "exists":
      Phrase(
        "Er is niets veranderd. Start met --workspace en een map die leeg is.",
        "Nothing has changed. Start with --workspace and a folder that is empty.")
    case "saveFailed", "foreignChange", "unknownMember": Phrase("Er is niets veranderd. \(again.nl)", "Nothing has changed. \(again.en)")
    default:
      Phrase(
        "Er is niets veranderd. Vraag iemand in het team om het bestand te herstellen, of maak een nieuw team.",
        "Nothing has changed. Ask who of the team can mend the file, or make a new team.")
    }
  }

  private static let again = Phrase("Kijk het na en kies nog een keer Begin.", "Have a look and choose Begin again.")
}
