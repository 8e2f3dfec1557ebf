import Basics

/// Words about what a person has to look at: other versions of a file, and files that are gone.
public enum ConcernWords {
  public static let title = Phrase("Kijk dit even na", "Please look at this")
  public static let none = Phrase("Er is niets om na te kijken.", "There is nothing to look at.")
  public static let gone = Phrase("is weg", "is gone")
  public static let keepWarning = Phrase("Waarschuw me weer", "Warn me again")
  public static let itIsWell = Phrase("Het is goed zo", "It is well so")
  public static let takeAllBack = Phrase("Neem deze versie helemaal over", "Take over all of this version")
  public static let leaveAll = Phrase("Laat alles zoals het nu is", "Leave all as it is now")
  public static let takeThis = Phrase("Neem dit over", "Take this over")
  public static let leaveThis = Phrase("Laat het zo", "Leave it so")
  public static let look = Phrase("Bekijk het", "Look at it")
  public static let here = Phrase("Dit staat er nu:", "This stands there now:")
  public static let there = Phrase("Dit staat in de andere versie:", "This stands in the other version:")
  public static let nothing = Phrase("(niets)", "(nothing)")
  public static let takenBack = Phrase(
    "Overgenomen. Wat er stond ligt in de prullenbak.", "Taken over. What stood there is in the trash.")
  public static let left = Phrase(
    "Het blijft zoals het is. De andere versie ligt 30 dagen in de prullenbak.",
    "It stays as it is. The other version is in the trash for 30 days.")
  public static let allOfThem = Phrase("Alles in de map dossiers", "All in the folder dossiers")
  public static let part = Phrase("een onderdeel", "a part")

  /// "Van Gezin Bakker is er een andere versie."
  public static func otherVersion(of name: String, _ language: Language) -> String {
    Phrase(
      "Van \(name) is er een andere versie. Er is niets weg: bekijk wat er anders is en kies wat je houdt.",
      "There is another version of \(name). Nothing is lost: see what differs and choose what you keep.")[language]
  }

  /// What stood in the team folder.
  public static func whatYouShared(about name: String, _ language: Language) -> String {
    Phrase("Wat je deelde over \(name)", "What you shared about \(name)")[language]
  }

  /// That it stands there no more.
  public static func sharedIsGone(about name: String, _ language: Language) -> String {
    Phrase(
      "Wat je deelde over \(name) staat er niet meer, en je haalde het niet terug. Je eigen tekst is er nog: deel hem opnieuw als je dat wilt.",
      "What you shared about \(name) does not stand there any more, and you did not take it back. Your own text is still there: share it again if you like."
    )[language]
  }

  /// The short reminder in the message line.
  public static func standing(_ name: String, isGone: Bool, count: Int, _ language: Language) -> String {
    let more = count > 1 ? Phrase(" En nog \(count - 1).", " And \(count - 1) more.")[language] : ""
    let text =
      isGone
      ? Phrase(
        "\(name) is weg, en niet door jou hier. Kijk in Ctrl-P bij nakijken.",
        "\(name) is gone, not by you here. Look in Ctrl-P at look at.")
      : Phrase(
        "Van \(name) is er een andere versie. Kijk in Ctrl-P bij nakijken.",
        "There is another version of \(name). Look in Ctrl-P at look at.")
    return text[language] + more
  }

  /// What people call a file of which nobody knows the gezin.
  public static func unnamed(isPrivate: Bool, _ language: Language) -> String {
    isPrivate
      ? Phrase("Je reflecties op een gezin", "Your reflections on a family")[language] : Phrase("Een gezin", "A family")[language]
  }
}
