import Basics

// What the screen of settings says: what each is for, and what there is to choose.
extension SettingsWords {
  public static let setting = Phrase("instelling", "setting")

  public static let settings = Phrase("Instellingen", "Settings")

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
      Phrase("Geef een opdracht een toets die jij kiest.", "Give a command a key that you choose.")
    default:
      Phrase("In deze taal staat alles op het scherm.", "Everything on the screen is in this language.")
    }
  }

  // MARK: - Keys of one's own

  public static let whichCommand = Phrase("Welke opdracht krijgt een toets?", "Which command gets a key?")
  /// Asks for the key of a command.
  public static func key(for title: Phrase) -> Phrase { Phrase("Toets voor: \(title.nl)", "Key for: \(title.en)") }
  public static let pressTheKey = Phrase("Druk op de toets die je wilt.", "Press the key that you want.")
  public static let oneMoreKey = Phrase("Nog een toets erbij", "One more key")
  /// Takes a key away that was given before.
  public static func takeAway(key: String) -> Phrase { Phrase("Haal \(key) weg", "Take \(key) away") }

  /// Why a command does not get the key that was pressed, and what one can do.
  public static func cannotBeGiven(key: String) -> Phrase {
    Phrase("\(key) kan hier niet. Kies een F-toets, of Ctrl met een letter.", "Not \(key). Choose an F-key, or Ctrl with a letter.")
  }
  public static func isTaken(key: String, by title: Phrase) -> Phrase {
    Phrase("\(key) doet al iets anders: \(title.nl). Kies een andere toets.", "\(key) is taken: \(title.en). Choose another key.")
  }
  public static func isGiven(key: String, to title: Phrase) -> Phrase {
    Phrase(
      "\(key) hoort al bij: \(title.nl). Haal die daar eerst weg, of kies een andere.",
      "\(key) is given to: \(title.en). Take it away there first, or choose another.")
  }
  public static func isTheSame(key: String, as other: String) -> Phrase {
    Phrase("\(key) en \(other) zijn hier dezelfde toets. Kies een andere.", "\(key) and \(other) are one key here. Choose another.")
  }
  public static func doesItAlready(key: String) -> Phrase { Phrase("\(key) doet dit al.", "\(key) does this already.") }
  public static let lettersAreOff = Phrase(
    "Letters zijn nu geen opdracht. Kies een F-toets, of Ctrl met een letter.",
    "Letters are no commands now. Choose an F-key, or Ctrl with a letter.")
  /// Of plain mode, where nobody presses keys.
  public static let noKeysHere = Phrase(
    "Hier typ je woorden en nummers. Toetsen stel je in op het volle scherm.",
    "Here you type words and numbers. Keys are set on the full screen.")

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
  /// Something else in the file has the name of a table.
  public static func hasNoPlace(for table: String) -> Phrase {
    Phrase("gebruikt \(table) voor iets anders", "uses \(table) for something else")
  }
  public static let isChanging = Phrase("wordt net door iets anders veranderd", "is being changed by something else")
}
