import Basics

/// The page on accessibility: how the program is used with ears, fingers and other eyes, what was tried, and what is not so good yet.
public enum AccessWords {
  /// What the page is called.
  public static let title = Phrase("Toegankelijkheid", "Accessibility")

  /// One part of the page: its title and its sentences.
  public struct Part: Sendable {
    /// Stands above it.
    public let title: Phrase
    /// A line each.
    public let sentences: [Phrase]
  }

  /// The page, from top to bottom.
  public static let parts: [Part] = [
    Part(
      title: Phrase("Met oren en vingers", "With ears and fingers"),
      sentences: [
        Phrase("Alles kan met het toetsenbord, één toets tegelijk.", "Everything can be done with the keyboard, one key at a time."),
        Phrase("Niets beweegt vanzelf, en niets heeft een tijdslimiet.", "Nothing moves by itself, and nothing has a time limit."),
        Phrase(
          "De cursor staat altijd op wat je gekozen hebt. Een schermlezer of brailleregel volgt hem.",
          "The cursor always stands on what you chose. A screen reader or braille line follows it."),
        Phrase(
          "Kies bij instellingen één kolom: dan staat er niets naast elkaar, en onderaan hoever je bent.",
          "Choose one column in the settings: nothing stands side by side then, and below is how far you are."),
        Phrase(
          "Daar kunnen ook de lijnen en tekens weg, die een schermlezer voorleest.",
          "The lines and signs that a screen reader speaks can go there too."),
        Phrase(
          "Met gewoon --plain gaat alles regel voor regel, met nummers. ACCESSIBLE=1 doet hetzelfde.",
          "With gewoon --plain all goes line by line, with numbers. ACCESSIBLE=1 does the same."),
        Phrase(
          "Daar zegt h wat je kunt doen, gaat t terug en is s stop.", "There h says what you can do, t goes back and s stops."),
        Phrase(
          "Het werkt ook in een terminal die niets kan tekenen, en door een pijp.",
          "It also works in a terminal that cannot draw, and through a pipe."),
      ]),
    Part(
      title: Phrase("Met ogen", "With eyes"),
      sentences: [
        Phrase(
          "Er zijn thema's met veel contrast, en voor wie kleuren anders ziet.",
          "There are themes with high contrast, and for people who see colours differently."),
        Phrase(
          "Kleur zegt nooit iets alleen. Met NO_COLOR=1 is er geen kleur.",
          "Colour never says anything alone. With NO_COLOR=1 there is none."),
        Phrase(
          "Het thema terminal laat de kleuren zoals je ze zelf hebt ingesteld.", "The theme terminal leaves the colours as you set them."),
        Phrase(
          "Vergroten kan in je terminal. 40 kolommen en 12 regels zijn genoeg.",
          "Your terminal can enlarge. 40 columns and 12 rows will do."),
      ]),
    Part(
      title: Phrase("Geprobeerd", "Tried"),
      sentences: [
        Phrase(
          "In tmux, dat zich ook voordeed als xterm, screen, vt100 en Linux-console.",
          "In tmux, which posed as xterm, screen, vt100 and the Linux console too."),
        Phrase(
          "Het contrast is gemeten met 256, 16 en 8 kleuren.", "The contrast was measured with 256, 16 and 8 colours."),
        Phrase(
          "Regel voor regel is uitgesproken met espeak-ng, in het Nederlands.",
          "Line by line was spoken with espeak-ng, in Dutch."),
      ]),
    Part(
      title: Phrase("Nog niet zo goed", "Not so good yet"),
      sentences: [
        Phrase(
          "Nog niemand die blind is heeft Gewoon geprobeerd. Ook niet met NVDA, Orca of BRLTTY.",
          "Nobody who is blind has tried Gewoon yet. It has not been tried with NVDA, Orca or BRLTTY either."),
        Phrase(
          "Op een smal scherm staat naast het antwoord alleen het nummer van de vraag.",
          "On a narrow screen only the number of the question stands beside its answer."),
        Phrase(
          "De kaart is een tekening. De lijst van F3 zegt hetzelfde in woorden.",
          "The map is a drawing. The list of F3 says the same in words."),
      ]),
  ]
}
