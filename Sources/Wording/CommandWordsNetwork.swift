import Basics

extension CommandWords {
  /// The commands of the network.
  static let network: [(String, (Phrase, Phrase))] = [
    (
      "networkMap",
      (
        Phrase("kaart of lijst", "map or list"),
        Phrase(
          "l wisselt tussen lijst en kaart. Op de kaart ga je met de pijlen van naam naar naam. Tab gaat de kring rond, PageUp naar binnen, PageDown naar buiten. Een cijfer gaat naar een hoek.",
          "l goes from the list to the map and back. On the map arrows go to who is there, Tab round the ring, PageUp and PageDown in and out, and a digit to a corner."
        )
      )
    ),
    (
      "networkTable",
      (
        Phrase("tabel", "table"),
        Phrase(
          "Met t zie je van iedereen alles naast elkaar. Nog een keer t gaat terug.",
          "t shows everything of everybody side by side. t again goes back.")
      )
    ),
    (
      "mapView",
      (
        Phrase("wat je ziet", "what you see"),
        Phrase(
          "w kiest wat er bij de namen staat en door wiens ogen je kijkt. Dagen vergelijken kan daar ook.",
          "w chooses what stands by the names and through whose eyes you look. You can compare days there too.")
      )
    ),
    (
      "changePerson",
      (
        Phrase("wijzig", "change"),
        Phrase(
          "e wijzigt één ding bij de persoon waar je op staat, zonder het hele formulier.",
          "e changes something about who has focus, without the whole form.")
      )
    ),
    (
      "closer",
      (Phrase("een kring dichterbij", "one ring closer"), Phrase("> zet iemand een kring dichterbij.", "> puts somebody one ring closer."))
    ),
    (
      "further",
      (
        Phrase("een kring verder weg", "one ring further away"),
        Phrase("< zet iemand een kring verder weg.", "< puts somebody one ring further away.")
      )
    ),
    ("changeRing", (Phrase("hoe dichtbij", "how near"), Phrase("Kiest een kring.", "Chooses a ring."))),
    ("changeSector", (Phrase("hoort bij", "belongs to"), Phrase("Kiest een van de acht hoeken.", "Chooses one of the eight corners."))),
    ("changeQuality", (Phrase("band", "tie"), Phrase("Kiest hoe sterk de band is.", "Chooses how strong the tie is."))),
    (
      "changeStrain",
      (
        Phrase("spanning", "strain"),
        Phrase("Zegt of er spanning is, ook in een sterke band.", "Says whether there is strain, in a strong tie too.")
      )
    ),
    (
      "changeDirection",
      (Phrase("geven en krijgen", "giving and receiving"), Phrase("Kiest welke kant de steun op gaat.", "Chooses which way support goes."))
    ),
    ("changeSupport", (Phrase("soort steun", "kind of support"), Phrase("Vinkt aan welke steun er is.", "Ticks which support there is."))),
    ("changeContact", (Phrase("hoe vaak", "how often"), Phrase("Kiest hoe vaak er contact is.", "Chooses how often there is contact."))),
    (
      "changeAsked",
      (Phrase("gevraagd om te helpen", "asked to help"), Phrase("Kiest of iemand gevraagd is.", "Chooses whether somebody was asked."))
    ),
    (
      "changeCan",
      (
        Phrase("heeft hier ruimte voor", "has room for this"),
        Phrase("Kiest of iemand hier ruimte voor heeft.", "Chooses whether somebody has room for this.")
      )
    ),
    (
      "changeUntil",
      (Phrase("helpt tot", "helps until"), Phrase("Zet de dag tot wanneer iemand helpt.", "Sets the day until which somebody helps."))
    ),
    (
      "changeCoEducator",
      (
        Phrase("voedt mee op", "helps raise"),
        Phrase("Zegt of iemand de kinderen mee opvoedt.", "Says whether somebody helps to raise the children.")
      )
    ),
    (
      "changeKind",
      (
        Phrase("mens of plek", "person or place"),
        Phrase("Kiest of dit een mens is of een plek.", "Chooses whether this is a person or a place.")
      )
    ),
    (
      "tieWith",
      (
        Phrase("kent iemand anders", "knows somebody else"),
        Phrase("Zegt wie van de mensen op de kaart elkaar kennen.", "Says who of the people on the map know each other.")
      )
    ),
    (
      "endTie",
      (
        Phrase("niet meer sinds", "no longer since"),
        Phrase(
          "Sluit een contact af met de dag erbij. De naam blijft in de lijst.", "Ends a contact with its day. The name stays in the list.")
      )
    ),
    (
      "resumeTie",
      (
        Phrase("weer op de kaart", "on the map again"),
        Phrase("Zet iemand die er niet meer was weer op de kaart.", "Puts somebody who was gone on the map again.")
      )
    ),
    (
      "keepMap",
      (
        Phrase("kaart van vandaag bewaren", "keep today's map"),
        Phrase("Bewaart hoe de kaart nu is, om later te vergelijken.", "Keeps how the map is now, to compare later.")
      )
    ),
  ]
}
