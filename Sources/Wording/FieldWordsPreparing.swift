import Basics

extension FieldWords {
  /// What stands in no file of one's own: how one shares, and what one adds to the words of the team.
  static func preparingFields() -> [FieldWord] {
    [
      FieldWord(
        "share.label", Phrase("Zo heet het gezin daar", "The family is called"),
        help: Phrase(
          "Dit ziet het team in plaats van de echte naam. Verander het gerust.",
          "The team sees this instead of the real name. Change it as you like.")),
      FieldWord(
        "share.style", Phrase("In plaats van een naam", "Instead of a name"),
        help: Phrase(
          "Hieronder staat elke naam uit je tekst, en wat er komt te staan. Je kunt het per naam veranderen.",
          "Each name in your text stands below, with what will stand there. You can change it for each name.")),
      FieldWord(
        "share.name", Phrase("Naam", "Name"),
        help: Phrase(
          "Wat er in plaats van deze naam komt te staan. Laat het leeg voor het voorstel.",
          "What will stand in the place of this name. Leave it empty for the proposal.")),
      FieldWord(
        "share.found", Phrase("Dit staat erin", "This is in it"),
        help: Phrase(
          "Laat het leeg, dan blijft het staan. Met de spatiebalk komt er wat hier wordt voorgesteld. Iets anders typen mag ook.",
          "Leave it empty and it stays. The space bar puts there what is proposed. You may type something else too.")),
      FieldWord(
        "sentence.text", Phrase("Jouw zin", "Your sentence"),
        help: Phrase(
          "Een zin waarmee je iets gewoon maakte, zonder het weg te wuiven.",
          "A sentence with which you made something ordinary, without waving it away.")),
      FieldWord(
        "sentence.when", Phrase("Wanneer past die", "When it fits"),
        help: Phrase("In één regel: bij wat voor moment.", "In one line: at what kind of moment.")),
      FieldWord(
        "ordinary.text", Phrase("Zelf iets bedacht", "An idea of your own"),
        help: Phrase("Iets gewoons wat jullie team kan proberen.", "Something ordinary your team can try.")),
      FieldWord(
        "entry.term", Phrase("Het woord", "The word"),
        help: Phrase("Het moeilijke woord dat je in je team vaak leest.", "The difficult word that you often read in your team.")),
      FieldWord(
        "entry.ordinary", Phrase("Gewoon gezegd", "In ordinary words"),
        help: Phrase(
          "Hoe je het thuis zou zeggen. Meer dan één? Zet er een komma tussen.",
          "How you would say it at home. More than one? Put a comma between them.")),
      FieldWord(
        "entry.why", Phrase("Waarom", "Why"),
        help: Phrase("Wat het woord met mensen doet, of wat het weglaat.", "What the word does to people, or what it leaves out.")),
    ]
  }
}
