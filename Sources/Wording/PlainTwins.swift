import Basics

/// Sentences that name keys, and how plain mode says the same: there one types numbers and words.
public enum PlainTwins {
  /// The same text as plain mode says it. What a sentence is filled in with stays.
  public static func said(_ text: String, _ language: Language) -> String {
    all.reduce(text) { text, twin in replacing(twin.keys[language], with: twin.words[language], in: text) }.trimmed
  }

  /// A sentence with keys, and the same without; an ellipsis stands for what is filled in.
  typealias Twin = (keys: Phrase, words: Phrase)

  static let all: [Twin] = going + taking + saving + typing + around

  /// Puts the one in the place of the other, with what stands where the ellipses are.
  private static func replacing(_ sentence: String, with other: String, in text: String) -> String {
    let parts = sentence.components(of: "…")
    guard parts.count > 1 else { return text.contains(sentence) ? text.replacing(sentence, with: other) : text }
    guard let start = text.firstRange(of: parts[0]) else { return text }
    var (end, filled) = (start.upperBound, [String]())
    for part in parts.dropFirst() {
      guard let next = text[end...].firstRange(of: part) else { return text }
      filled.append(String(text[end..<next.lowerBound]))
      end = next.upperBound
    }
    var said = ""
    for (index, part) in other.components(of: "…").enumerated() {
      said += (index == 0 ? "" : filled.indices.contains(index - 1) ? filled[index - 1] : "") + part
    }
    return text[..<start.lowerBound] + said + text[end...]
  }

  // MARK: - Where one goes

  private static let going: [Twin] = [
    (
      Phrase("Klaar. Met Ctrl-Z komt het oude woord terug.", "Done. Ctrl-Z brings the old word back."),
      Phrase("Klaar. Met ongedaan komt het oude woord terug.", "Done. Undo brings the old word back.")
    ),
    (
      Phrase("Esc gaat terug naar waar je was.", "Esc goes back to where you were."),
      Phrase("t gaat terug naar waar je was.", "t goes back to where you were.")
    ),
    (
      Phrase("Met Esc ga je terug naar waar je was.", "Esc goes back to where you were."),
      Phrase("t gaat terug naar waar je was.", "t goes back to where you were.")
    ),
    (Phrase("Met Enter ga je erheen", "Enter goes there"), Phrase("Met het nummer ga je erheen", "The number goes there")),
    (
      Phrase("Met Enter ga je naar de stap:", "Enter goes to the step:"),
      Phrase("Met het nummer ga je naar de stap:", "The number goes to the step:")
    ),
    (
      Phrase("Met Enter ga je naar deze regel in het gezin.", "Enter goes to this line in the family."),
      Phrase("Met het nummer ga je naar deze regel in het gezin.", "The number goes to this line in the family.")
    ),
    (
      Phrase("Met Enter lees je hem, met v geef je antwoord.", "Enter reads it, v answers."),
      Phrase("Met het nummer lees je hem.", "The number reads it.")
    ),
    (
      Phrase("Enter brengt je naar het gezin.", "Enter takes you to the family."),
      Phrase("Dat staat bij het gezin.", "It stands with the family.")
    ),
    (Phrase("Dit kan bij het team: F6.", "This is done at the team: F6."), Phrase("Dit kan bij het team.", "This is done at the team.")),
    (
      Phrase("Dit kan in de planning: F7.", "This is done in the planning: F7."),
      Phrase("Dit kan in de planning.", "This is done in the planning.")
    ),
    (
      Phrase("Ga eerst op iemand van het netwerk staan: F3.", "Go to somebody of the network first: F3."),
      Phrase("Zet er het nummer voor van iemand uit het netwerk.", "Put the number of somebody of the network before it.")
    ),
    (Phrase("Het team leest het met F6.", "The team reads it with F6."), Phrase("Het team kan het lezen.", "The team can read it.")),
    (Phrase("Je leest het met F6.", "F6 shows it."), Phrase("Je leest het bij het team.", "You read it at the team.")),
    (Phrase("Je leest ze met F6.", "F6 shows them."), Phrase("Je leest ze bij het team.", "You read them at the team.")),
    (
      Phrase("Kijk in Gewoon, bij F4, welke er zijn.", "See in Gewoon, at F4, which there are."),
      Phrase("Kijk bij reflectie welke er zijn.", "See at reflection which there are.")
    ),
    (
      Phrase("F4 brengt je terug naar de nabespreking.", "F4 brings you back to the debrief."),
      Phrase("Met het woord reflectie ga je terug naar de nabespreking.", "The word reflection brings you back to the debrief.")
    ),
    (
      Phrase("F2 gaat terug naar het gezin.", "F2 goes back to the family."),
      Phrase("Met het woord gezin ga je terug.", "The word family goes back.")
    ),
    (
      Phrase("open het, en druk dan op F9.", "open it, then press F9."),
      Phrase("open het, en typ dan meldcode.", "open it, then type meldcode.")
    ),
    (Phrase("F9 is de Meldcode.", "F9 is the Meldcode."), Phrase("Met dit nummer open je de Meldcode.", "This number opens the Meldcode.")),
    (
      Phrase("De lijst van F3 zegt hetzelfde in woorden.", "The list of F3 says the same in words."),
      Phrase("De lijst van het netwerk zegt hetzelfde in woorden.", "The list of the network says the same in words.")
    ),
    (
      Phrase("Kijk in Ctrl-P bij nakijken.", "Look in Ctrl-P at look at."),
      Phrase("Typ nakijken om het te zien.", "Type look at to see it.")
    ),
    (
      Phrase("kijk met Ctrl-P bij “nakijken”", "your text is kept in … Look in Ctrl-P at look at."),
      Phrase("typ nakijken", "your text is kept in … Type look at.")
    ),
    (
      Phrase("kijk in Ctrl-P bij nakijken.", "look in Ctrl-P at look at."),
      Phrase("typ nakijken om het te zien.", "type look at to see it.")
    ),
    (
      Phrase("Open Gewoon en kies in Ctrl-P nakijken:", "Open Gewoon and choose look at in Ctrl-P:"),
      Phrase("Typ nakijken:", "Type look at:")
    ),
  ]

  // MARK: - What one takes and chooses

  private static let taking: [Twin] = [
    (Phrase("Enter zegt waarom.", "Enter says why."), Phrase("Het nummer zegt waarom.", "The number says why.")),
    (
      Phrase("Bij een besluit kies je hieruit met Enter.", "At a decision you choose from these with Enter."),
      Phrase("Bij een besluit kies je hieruit met een nummer.", "At a decision you choose from these with a number.")
    ),
    (Phrase("Enter bij een stap:", "Enter at a step:"), Phrase("Typ het nummer van een stap:", "Type the number of a step:")),
    (
      Phrase("Enter zet iemand of een plek op de kaart.", "Enter puts somebody or a place on the map."),
      Phrase("Het nummer zet iemand of een plek op de kaart.", "The number puts somebody or a place on the map.")
    ),
    (
      Phrase("Enter, en dan de naam.", "Enter, and then the name."), Phrase("Het nummer, en dan de naam.", "The number, and then the name.")
    ),
    (
      Phrase("Met Enter kies je wie je bedoelt.", "Enter lets you choose whom you mean."),
      Phrase("Kies met een nummer wie je bedoelt.", "Choose with a number whom you mean.")
    ),
    (Phrase("Met Enter kies je.", "Enter lets you choose."), Phrase("Kies met een nummer.", "Choose with a number.")),
    (Phrase("Enter zet iemand erbij.", "Enter adds somebody."), Phrase("Typ de naam.", "Type the name.")),
    (Phrase("Enter maakt het doel.", "Enter makes the goal."), Phrase("Typ het in een regel.", "Type it in one line.")),
    (Phrase("Enter maakt de stap.", "Enter makes the step."), Phrase("Typ het in een regel.", "Type it in one line.")),
    (
      Phrase("staat nog niet op de kaart. Enter zet … erop, Esc niet.", "is not on the map yet. Enter adds …, Esc does not."),
      Phrase("staat nog niet op de kaart.", "is not on the map yet.")
    ),
    (Phrase("Enter om te kiezen", "Enter to choose"), Phrase("kies met het nummer", "choose with the number")),
    (
      Phrase("Met Enter ga je het veld in.", "Enter goes into the field."),
      Phrase("Met het nummer ga je het veld in.", "The number goes into the field.")
    ),
    (
      Phrase("Kies met een cijfer of een beginletter.", "Choose with a digit or a first letter."),
      Phrase("Kies met een nummer.", "Choose with a number.")
    ),
    (
      Phrase("Kies een knop met Tab of een beginletter, en dan Enter.", "Choose a button with Tab or a first letter, then Enter."),
      Phrase("Kies met een nummer.", "Choose with a number.")
    ),
    (Phrase("Met Tab ga je verder.", "Tab goes on."), Phrase("Kies een ander nummer.", "Choose another number.")),
    (Phrase("Met Links en Rechts ga je van kolom naar kolom.", "With Left and Right you go from column to column."), Phrase("", "")),
    (
      Phrase(
        "Links en rechts: eerder en later. 1 kwartaal, 2 half jaar, 3 jaar, 4 alles.",
        "Left and right: earlier and later. 1 quarter, 2 half year, 3 year, 4 all."),
      Phrase("Typ eerder of later, of welke tijd.", "Type earlier or later, or which time.")
    ),
    (
      Phrase("Antwoord hier eerst, of druk op Esc.", "Answer here first, or press Esc."),
      Phrase("Antwoord hier eerst, of ga terug met t.", "Answer here first, or go back with t.")
    ),
    (
      Phrase("spatie: gedaan, Enter: hoe het gaat", "space: done, Enter: how it is"),
      Phrase("nummer met x: gedaan, nummer alleen: hoe het gaat", "number with x: done, number alone: how it is")
    ),
    (
      Phrase("met de spatiebalk laat je een stuk weg", "the space bar leaves a piece out"),
      Phrase("met x achter het nummer laat je een stuk weg", "x after the number leaves a piece out")
    ),
    (
      Phrase("met de spatiebalk vervang je het", "the space bar replaces it"),
      Phrase("met x achter het nummer vervang je het", "x after the number replaces it")
    ),
    (
      Phrase("Met de spatiebalk open je het weer.", "Space opens it again."),
      Phrase("Met x achter het nummer open je het weer.", "x after the number opens it again.")
    ),
    (Phrase("spatiebalk: ", "space bar: "), Phrase("voorstel: ", "proposal: ")),
    (
      Phrase("Met de spatiebalk komt er wat hier wordt voorgesteld.", "The space bar puts there what is proposed."),
      Phrase("Met k komt er wat hier wordt voorgesteld.", "k puts there what is proposed.")
    ),
  ]

  // MARK: - What is kept and brought back

  private static let saving: [Twin] = [
    (
      Phrase("Ctrl-Z haalt het terug.", "Ctrl-Z brings it back."),
      Phrase("Typ ongedaan om het terug te halen.", "Type undo to bring it back.")
    ),
    (
      Phrase("Ctrl-Z haalt het terug.", "Ctrl-Z takes it back."),
      Phrase("Typ ongedaan om het terug te halen.", "Type undo to take it back.")
    ),
    (
      Phrase("Ctrl-Z haalt hem weer weg.", "Ctrl-Z takes it away again."),
      Phrase("Typ ongedaan om hem weer weg te halen.", "Type undo to take it away again.")
    ),
    (
      Phrase("Ctrl-Z maakt het ongedaan.", "Ctrl-Z undoes it."),
      Phrase("Typ ongedaan om het terug te draaien.", "Type undo to take it back.")
    ),
    (
      Phrase("Met Ctrl-Z komt de kaart terug.", "Ctrl-Z brings the card back."),
      Phrase("Typ ongedaan om de kaart terug te halen.", "Type undo to bring the card back.")
    ),
    (
      Phrase("Met Delete haal je die terug.", "Delete takes it back."),
      Phrase("Typ het nummer met terughalen.", "Type the number with take back.")
    ),
    (Phrase("en druk op Ctrl-S.", "and press Ctrl-S."), Phrase("en typ bewaren.", "and type save.")),
    (Phrase("en druk eerst op Ctrl-S.", "and press Ctrl-S first."), Phrase("en typ eerst bewaren.", "and type save first.")),
    (Phrase("Druk eerst op Ctrl-S.", "Press Ctrl-S first."), Phrase("Typ eerst bewaren.", "Type save first.")),
    (
      Phrase("Druk op Ctrl-S om het weer te proberen.", "Press Ctrl-S to try again."),
      Phrase("Typ bewaren om het weer te proberen.", "Type save to try again.")
    ),
    (Phrase(" Ctrl-G zet het erin.", " Ctrl-G puts it in."), Phrase("", "")),
    (
      Phrase("Kopieer eerst iets: selecteer het en druk op Ctrl-C.", "Copy something first: select it and press Ctrl-C."),
      Phrase("Er is nog niets gekopieerd.", "Nothing was copied yet.")
    ),
    (
      Phrase(
        "Er is niets geselecteerd. Dat kan met Shift en een pijl, of met Ctrl-K.",
        "Nothing is selected. Select with Shift and an arrow, or with Ctrl-K."), Phrase("Er is niets geselecteerd.", "Nothing is selected.")
    ),
  ]

  // MARK: - What one types

  private static let typing: [Twin] = [
    (
      Phrase("Druk in dit veld op Enter voor …, of typ het opnieuw.", "Press Enter in this field for …, or type it again."),
      Phrase("Bedoel je …? Typ het dan zo, of anders.", "Do you mean …? Type it so, or otherwise.")
    ),
    (
      Phrase("Enter neemt …. Of typ de dag opnieuw.", "Enter takes …. Or type the day again."),
      Phrase("Niets typen neemt …. Of typ de dag opnieuw.", "Typing nothing takes …. Or type the day again.")
    ),
    (
      Phrase("Typ de dag opnieuw, of druk op Enter: dan is er geen dag bij.", "Type the day again, or press Enter for no day."),
      Phrase("Typ de dag opnieuw. Niets typen is geen dag.", "Type the day again. Typing nothing is no day.")
    ),
    (Phrase("Esc laat alles weer zien.", "Esc shows all again."), Phrase("t laat alles weer horen.", "t says all again.")),
    (
      Phrase("Eén stap terug. Druk nog een keer op … als je dat ook wilde.", "One step back. Press … again if you wanted that too."),
      Phrase("Eén stap terug.", "One step back.")
    ),
  ]

  // MARK: - Letters that are commands on the screen

  private static let around: [Twin] = [
    (Phrase("Druk op n om er een te maken.", "Press n to make one."), Phrase("Typ nieuw om er een te maken.", "Type new to make one.")),
    (Phrase("Kies met Ctrl-P: nieuw.", "Choose new with Ctrl-P."), Phrase("Typ nieuw om er een te maken.", "Type new to make one.")),
    (
      Phrase("Kies het gezin en druk op d.", "Choose the family and press d."),
      Phrase("Typ het nummer van het gezin, en nabespreking.", "Type the number of the family, and debrief.")
    ),
    (
      Phrase("Kies het gezin, en dan met Ctrl-P: nabespreking.", "Choose the family, and then debrief with Ctrl-P."),
      Phrase("Typ het nummer van het gezin, en nabespreking.", "Type the number of the family, and debrief.")
    ),
    (
      Phrase("Met n begin je er een, of met b bij een reflectie.", "Begin one with n, or with b at a reflection."),
      Phrase("Typ nieuw, of bij een reflectie: voorbeeld maken.", "Type new, or at a reflection: make an example.")
    ),
    (Phrase("Met m doe je mee.", "With m you take part."), Phrase("Wie doet er mee?", "Who takes part?")),
    (
      Phrase("Met e zet je er in de planning een dag bij.", "In the planning, e adds one."),
      Phrase("In de planning kun je er een dag bij zetten.", "You can add one in the planning.")
    ),
    (
      Phrase(
        "Op een doel begin je met n een doel. Op een stap begin je met n een stap.",
        "On a goal you begin a goal with n. On a step you begin a step with n."), Phrase("", "")
    ),
    (
      Phrase("Enter op een stap laat alles zien.", "Enter on a step shows everything."),
      Phrase("Het nummer van een stap opent hem.", "The number of a step opens it.")
    ),
    (Phrase(": F7", ": F7"), Phrase("", "")),
  ]
}

extension String {
  fileprivate func components(of sign: Character) -> [String] {
    split(separator: sign, omittingEmptySubsequences: false).map(String.init)
  }
}
