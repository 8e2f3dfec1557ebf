import Basics

/// What the rooms of the team are called.
public enum TeamRoomWords {
  public static let team = Phrase("Het team", "The team")
  public static let shared = Phrase("Gedeeld", "Shared")
  public static let picture = Phrase("Beeld", "Picture")
  public static let settings = Phrase("Team", "Team")
  public static let agendas = Phrase("Agenda's", "Agendas")
  public static let statements = Phrase("Stellingen", "Statements")
  public static let sessions = Phrase("Gesprekken", "Sessions")
  public static let addToAgenda = Phrase("iets erbij", "add something")
}
