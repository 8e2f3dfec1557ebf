import Basics

// What the screen of settings says: what each is for, and what there is to choose.
extension SettingsWords {
  public static let setting = Phrase("instelling", "setting")

  public static let settings = Phrase("Instellingen", "Settings")

  /// How a command is given another key.
  public static let howToGiveKeys = [
    Phrase(
      "Een opdracht kan er een toets bij krijgen. Dat schrijf je zelf in config.toml.",
      "A command can get one more key. You write that in config.toml yourself."),
    Phrase("Zo geef je Ctrl-E aan de planning:", "This gives Ctrl-E to the planning:"),
    Phrase("[keys]", "[keys]"),
    Phrase("\"C-e\" = \"planning\"", "\"C-e\" = \"planning\""),
    Phrase(
      "C- is Ctrl en M- is Alt. Tussen haakjes staat de naam van elke opdracht.",
      "C- is Ctrl and M- is Alt. The name of each command stands between brackets."),
  ]

  /// What a setting is called.
  public static func title(_ setting: String) -> Phrase {
    switch setting {
    case "theme": Phrase("Thema en kleuren", "Theme and colours")
    case "letters": Phrase("Letters als opdracht", "Letters as commands")
    case "ornament": Phrase("Lijnen en tekens", "Lines and signs")
    case "keys": Phrase("Toetsen", "Keys")
    case "faults": Phrase("Wat er niet klopt", "What is not right")
    case "columns": Phrase("Naast elkaar of niet", "Side by side or not")
    default: Phrase("Taal van het scherm", "Language of the screen")
    }
  }

  /// What there is to choose, by the word in the file.
  public static func option(_ setting: String, _ option: String) -> Phrase {
    switch (setting, option) {
    case ("letters", "true"): Phrase("aan", "on")
    case ("letters", _): Phrase("uit", "off")
    case ("ornament", "full"): Phrase("alle lijnen", "all lines")
    case ("ornament", "sober"): Phrase("gewone tekens", "plain characters")
    case ("ornament", _): Phrase("geen lijnen", "no lines")
    case ("columns", "1"): Phrase("onder elkaar", "in one column")
    case ("columns", _): Phrase("naast elkaar", "side by side")
    case (_, "en"): Phrase("English", "English")
    default: Phrase("Nederlands", "Nederlands")
    }
  }

  /// The other words by which it is found.
  public static func synonyms(_ setting: String) -> String {
    switch setting {
    case "theme": "theme kleur uiterlijk donker licht contrast color colour dark light appearance"
    case "letters", "keys": "toetsen sneltoetsen uitzetten keys shortcuts"
    case "faults": "fouten regels errors faults"
    case "ornament": "ascii lijntjes versiering unicode kaders characters lines ornament boxes"
    case "columns": "kolommen kolom schermlezer voorlezen breed columns column screen reader wide"
    default: "engels nederlands language english dutch"
    }
  }

  /// What it does.
  public static func explained(_ setting: String) -> Phrase {
    switch setting {
    case "theme":
      Phrase("Ga door de lijst: je ziet elk thema meteen.", "Go through the list: you see each theme at once.")
    case "letters":
      Phrase(
        "Waar je niets typt, is een letter een opdracht. Dat kan uit.",
        "Where you type nothing, a letter is a command. That can be switched off.")
    case "ornament":
      Phrase(
        "Laat je venster lijnen niet goed zien? Of lees je met een schermlezer? Kies dan minder.",
        "Does your window not show lines well? Or do you use a screen reader? Then choose less.")
    case "columns":
      Phrase(
        "Een schermlezer leest een hele regel. Onder elkaar staat daar één ding.",
        "A screen reader reads a whole row. In one column one thing stands there.")
    case "faults":
      Phrase(
        "Deze regels in je bestanden tellen niet mee. De rest wel.", "These lines of your files do not count. The rest does.")
    case "keys":
      Phrase("Hier lees je elke opdracht met haar toetsen.", "Read every command with its keys here.")
    default:
      Phrase("In deze taal staat alles op het scherm.", "Everything on the screen is in this language.")
    }
  }

  // MARK: - What became of it

  /// The file in which a choice was kept.
  public static func kept(in file: String) -> Phrase { Phrase("Bewaard in \(file).", "Saved in \(file).") }
  /// Why it could not be kept, as a sentence.
  public static func notKept(because reason: String) -> Phrase {
    Phrase("\(reason) \(untilYouStop.nl)", "\(reason) \(untilYouStop.en)")
  }
  static let untilYouStop = Phrase("Je keuze geldt tot je stopt.", "Your choice holds until you quit.")
  public static let onlyInDemo = Phrase(
    "In de demo geldt je keuze tot je stopt.", "In a demo your choice holds until you quit.")
  public static let isChanging = Phrase("wordt net door iets anders veranderd", "is being changed by something else")
}
