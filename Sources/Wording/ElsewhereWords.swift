import Basics

/// What Ctrl-P says of a command that cannot be given where one is: where it can.
public enum ElsewhereWords {
  public static let openAGezin = Phrase("Open eerst een gezin.", "Open a family first.")
  public static let atTheTeam = Phrase("Dit kan bij het team: F6.", "This is done at the team: F6.")
  public static let inThePlanning = Phrase("Dit kan in de planning: F7.", "This is done in the planning: F7.")
  public static let inTheList = Phrase("Dit kan in de lijst van gezinnen.", "This is done in the list of families.")
  public static let onSomebody = Phrase("Ga eerst op iemand van het netwerk staan: F3.", "Go to somebody of the network first: F3.")
  public static let answerFirst = Phrase("Antwoord hier eerst, of druk op Esc.", "Answer here first, or press Esc.")
  public static let notHere = Phrase("Dit kan niet waar je nu staat.", "This cannot be done where you are now.")
}
