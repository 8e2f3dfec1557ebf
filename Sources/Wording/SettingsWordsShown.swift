import Basics

// What Ctrl-P says of the settings: what each is for, and what to write in which file.
extension SettingsWords {
  public static let setting = Phrase("instelling", "setting")

  /// What a setting is called.
  public static func title(_ setting: String) -> Phrase {
    switch setting {
    case "theme": Phrase("Thema: kleuren, donker of licht", "Theme: colours, dark or light")
    case "letters": Phrase("Letters als opdracht", "Letters as commands")
    case "ascii": Phrase("Lijnen met gewone tekens", "Lines with plain characters")
    default: Phrase("Taal van het scherm", "Language of the screen")
    }
  }

  /// The other words by which it is found.
  public static func synonyms(_ setting: String) -> String {
    switch setting {
    case "theme": "theme kleur uiterlijk contrast instelling instellingen color colour dark light contrast settings appearance"
    case "letters": "toetsen sneltoetsen uitzetten instelling instellingen keys shortcuts settings"
    case "ascii": "ascii lijntjes tekens unicode instelling instellingen characters lines settings"
    default: "engels nederlands instelling instellingen language english dutch settings"
    }
  }

  /// What it does, and how one changes it.
  public static func explained(_ setting: String, file: String) -> [Phrase] {
    switch setting {
    case "theme":
      [
        Phrase("Zo veranderen de kleuren van Gewoon.", "This changes the colours of Gewoon."),
        place(file), Phrase("theme = \"rustig-licht\"", "theme = \"rustig-licht\""),
        Phrase("Typ “gewoon themes” om te zien welke er zijn.", "Type “gewoon themes” to see which there are."), atStart,
      ]
    case "letters":
      [
        Phrase(
          "Waar niets getypt wordt, is een letter een opdracht. Dat kan uit.",
          "Where nothing is typed, a letter is a command. That can be switched off."),
        place(file), Phrase("letters = false", "letters = false"), atStart,
      ]
    case "ascii":
      [
        Phrase(
          "Laat je venster lijnen niet goed zien? Dan tekent Gewoon ze met gewone tekens.",
          "Does your window not show lines well? Then Gewoon draws them with plain characters."),
        place(file), Phrase("ascii = true", "ascii = true"), atStart,
      ]
    default:
      [
        Phrase(
          "Gewoon spreekt Nederlands, of Engels als je computer Engels is.",
          "Gewoon speaks Dutch, or English where your computer does."),
        Phrase(
          "Zelf kiezen? Start met “gewoon --lang nl” of “gewoon --lang en”.",
          "Want to choose? Start with “gewoon --lang nl” or “gewoon --lang en”."),
      ]
    }
  }

  private static let atStart = Phrase("Gewoon leest dit bij het starten.", "Gewoon reads this when it starts.")

  private static func place(_ file: String) -> Phrase { Phrase("Zet dit in \(file):", "Put this in \(file):") }
}
