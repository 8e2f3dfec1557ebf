import Basics

/// The words of what waits today, above the gezinnen.
public enum VandaagWords {
  public static let title = Phrase("Vandaag en de komende week", "Today and the coming week")
  /// Over what a gezin has planned, by day.
  public static let coming = Phrase("Wat eraan komt", "What is coming")
  /// Before a day that has gone by.
  public static let late = Phrase("te laat", "late")
  /// Before the people of the network by whom a gezin was found.
  public static let network = Phrase("Netwerk", "Network")

  /// "Verder met je nabespreking, 4 van de 15 vragen".
  public static func goOn(answered: Int, of questions: Int, _ language: Language) -> String {
    let said = Phrase("Verder met je nabespreking", "Go on with your debrief")[language]
    if answered == 0 { return said }
    return said + Phrase(", \(answered) van de \(questions) vragen", ", \(answered) of \(questions) questions")[language]
  }

  /// What the team looks back on together: the question of its meeting.
  public static let lookingBackTogether = Phrase("Samen terugkijken", "Looking back together")

  /// "nog 1 te laat, 4 in de komende week: F7", of what has no line of its own.
  public static func more(questions: Int, late: Int, coming: Int, _ language: Language) -> String {
    var parts: [String] = []
    if questions > 0 {
      parts.append(
        questions == 1 ? Phrase("1 vraag", "1 question")[language] : Phrase("\(questions) vragen", "\(questions) questions")[language])
    }
    if late > 0 { parts.append(Phrase("\(late) te laat", "\(late) late")[language]) }
    if coming > 0 { parts.append(Phrase("\(coming) in de komende week", "\(coming) in the coming week")[language]) }
    return Phrase("nog ", "another ")[language] + parts.joined(separator: ", ") + Phrase(": F7", ": F7")[language]
  }

  /// Why Space does nothing on a line that is gone to.
  public static let onlyEnter = Phrase("Dit vink je niet af. Met Enter ga je erheen.", "This is not ticked off. Enter goes there.")
}
