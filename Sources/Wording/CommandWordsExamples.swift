import Basics

extension CommandWords {
  /// Practical examples and packs of them.
  static let examples: [(String, (Phrase, Phrase))] = [
    (
      "examples",
      (
        Phrase("voorbeelden uit de praktijk", "examples from practice"),
        Phrase("Wat collega's deden en wat het bracht, zonder namen.", "What colleagues did and what it brought, without names.")
      )
    ),
    (
      "makeExample",
      (
        Phrase("voorbeeld maken", "make an example"),
        Phrase(
          "Met b begin je bij een reflectie een voorbeeld voor het team.", "With b you begin an example for the team at a reflection.")
      )
    ),
    (
      "recogniseExample",
      (
        Phrase("dit is herkenbaar", "I recognise this"),
        Phrase("Met h zeg je dat je dit kent, of neem je dat terug.", "With h you say that you know this, or take that back.")
      )
    ),
    (
      "filterExamples",
      (
        Phrase("voorbeelden kiezen", "choose examples"),
        Phrase(
          "Kies welke voorbeelden je ziet: onderdeel, kerntaak, dilemma, van wie.",
          "Choose which examples you see: aspect, core task, dilemma, whose.")
      )
    ),
    (
      "lookAtExample",
      (
        Phrase("kijken naar wat opvalt", "look at what stands out"),
        Phrase("Namen, dagen en getallen, één voor één.", "Names, days and numbers, one by one.")
      )
    ),
    (
      "toSecondReader",
      (
        Phrase("een tweede lezer vragen", "ask for a second reader"),
        Phrase("Een collega leest het voor het in de verzameling komt.", "A colleague reads it before it comes into the library.")
      )
    ),
    (
      "readExample",
      (
        Phrase("gelezen: in de verzameling", "read: into the library"),
        Phrase("Je las het, en niemand is te herkennen.", "You read it, and nobody can be recognised.")
      )
    ),
    (
      "returnExample",
      (
        Phrase("teruggeven aan de schrijver", "give back to its author"),
        Phrase("Er is nog iets waaraan je iemand herkent.", "There is still something by which somebody is known.")
      )
    ),
    (
      "putExampleAway",
      (
        Phrase("voorbeeld wegleggen", "put the example away"),
        Phrase("Het gaat uit de lijst, en je kunt het terughalen.", "It goes from the list, and you can take it back.")
      )
    ),
    (
      "takeExampleBack",
      (
        Phrase("voorbeeld terughalen", "take the example back"),
        Phrase("Wat weggelegd was, staat weer in de lijst.", "What was put away is in the list again.")
      )
    ),
    (
      "packOut",
      (
        Phrase("pakket voorbeelden maken", "make a pack of examples"),
        Phrase(
          "Voor een andere organisatie. Je ziet eerst alles wat erin gaat.",
          "For another organisation. First you see all that goes into it.")
      )
    ),
    (
      "packIn",
      (
        Phrase("pakket openen", "open a pack"),
        Phrase("Voorbeelden van een andere organisatie in de verzameling.", "Examples of another organisation into the library.")
      )
    ),
    (
      "confirmPack",
      (
        Phrase("dit pakket maken of overnemen", "make this pack or take it over"),
        Phrase("Wat je hier las gaat weg, of komt erbij.", "What you read here leaves, or is added.")
      )
    ),
  ]
}
