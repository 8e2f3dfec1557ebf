import Basics

extension Problems {
  /// A bad value in a file that opens; "{field}" stands for the name of the field.
  static func fieldProblems() -> [Words] {
    [
      Words(
        "wrongType",
        Phrase(
          "bij {field} staat iets van een andere soort, zoals een getal in plaats van tekst.",
          "at {field} stands something of another kind, such as a number in place of text."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "unknownWord",
        Phrase(
          "bij {field} staat een woord dat Gewoon niet kent.",
          "at {field} stands a word that Gewoon does not know."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "outOfRange",
        Phrase(
          "bij {field} staat een getal dat niet kan.",
          "at {field} stands a number that cannot be."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "unread",
        Phrase(
          "bij {field} staat tekst die nog geen dag of jaar is.",
          "at {field} stands text that is not a day or a year yet."),
        next: Phrase(
          "De tekst blijft staan en telt nog niet mee. Typ de dag of het jaar opnieuw.",
          "The text stays and does not count yet. Type the day or the year again.")),
      Words(
        "noSuchDay",
        Phrase(
          "bij {field} staat geen dag die Gewoon kan lezen.",
          "at {field} stands no day that Gewoon can read."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "noSuchInstant",
        Phrase(
          "bij {field} staat een tijd die niet bestaat.",
          "at {field} stands a time that does not exist."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "badReference",
        Phrase(
          "bij {field} wordt iemand of iets genoemd dat er niet is.",
          "at {field} someone or something is named that is not there."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "toItself",
        Phrase(
          "bij {field} staat iemand als bekende van zichzelf.",
          "at {field} somebody is said to know themselves."),
        next: Phrase(
          "Het blijft staan zoals het is, en de kaart slaat het over. Kies hier iemand anders om het te herstellen.",
          "It stays as it is, and the map passes it over. Choose somebody else here to mend it.")),
      Words(
        "missingName",
        Phrase(
          "bij {field} hoort een naam te staan, en die ontbreekt.",
          "at {field} a name belongs, and it is missing."),
        next: Phrase(
          "Het blijft staan zoals het is. Vul dit veld opnieuw in om het te herstellen.",
          "It stays as it is. Fill in this field again to mend it.")),
      Words(
        "badID",
        Phrase(
          "bij {field} staat een kenmerk dat niet klopt.",
          "at {field} stands a mark that is not right."),
        next: Phrase(
          "Het blijft staan zoals het is. Herstel het in het bestand.",
          "It stays as it is. Mend it in the file.")),
      Words(
        "missingItemID",
        Phrase(
          "bij {field} staat iets zonder kenmerk.",
          "at {field} stands something without a mark."),
        next: Phrase(
          "Het blijft staan zoals het is. Herstel het in het bestand.",
          "It stays as it is. Mend it in the file.")),
      Words(
        "duplicateItemID",
        Phrase(
          "bij {field} staan twee dingen met hetzelfde kenmerk.",
          "at {field} stand two things with the same mark."),
        next: Phrase(
          "Het blijft staan zoals het is. Herstel het in het bestand.",
          "It stays as it is. Mend it in the file.")),
    ]
  }
}
